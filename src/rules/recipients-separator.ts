import type { RuleContext } from './context.ts'
import { inDecision, inPartyPlan } from './frames.ts'
import type { Range } from './locate.ts'
import { recipientEnds, type RecipientEnd } from './recipient-ends.ts'
import { guideline05 } from './regulations.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/**
 * `;` after each recipient; in Party documents before 27/5/2026 a comma, or `;` throughout, as many offices had it. One that has no sign
 * among others that all have it has lost it.
 */
export const recipientsSeparator: Rule = {
  id: 'recipients-separator',
  category: 'recipients-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.9',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.9',
    party: 'HD 05-HD/VPTW, 9.2.5; HD 36-HD/VPTW',
  },
  what: {
    vi: 'Mỗi nơi nhận kết thúc bằng dấu chấm phẩy (văn bản của Đảng trước 27/5/2026: dấu phẩy)',
    en: 'Each recipient ends with a semicolon (Party documents before 27 May 2026: a comma)',
  },
  why: { vi: 'Quy định về thể thức nơi nhận.', en: 'The form of the recipients.' },
  fixable: true,
  options: {
    missing: { type: 'boolean', default: false, what: { vi: 'Báo cả khi không có dấu nào', en: 'Report items without any sign too' } },
  },
  examples: {
    good: [
      inDecision({}),
      inPartyPlan({}),
      inPartyPlan({ date: 'Tân Hòa, ngày 15 tháng 8 năm 2026', recipients: 'Nơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng ủy.' }),
      inPartyPlan({ recipients: 'Nơi nhận:\n- Ban Thường vụ Tỉnh ủy;\n- Các chi bộ;\n- Lưu Văn phòng Đảng ủy.' }),
      inPartyPlan({ number: 'Số     -KH/ĐU', date: 'Tân Hòa, ngày     tháng 8 năm 2025' }),
      inPartyPlan({ date: 'Tân Hòa, ngày     tháng 8 năm 2026', recipients: 'Nơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng ủy.' }),
      inPartyPlan({ date: 'Tân Hòa, ngày     tháng     năm 2027', recipients: 'Nơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng ủy.' }),
      inPartyPlan({ date: 'Tân Hòa, ngày     tháng     năm 2026', recipients: 'Nơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng ủy.' }),
      inPartyPlan({ date: 'Tân Hòa, ngày     tháng     năm 2026' }),
    ],
    bad: [
      {
        ...inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2,\n- Sở Nội vụ;\n- Lưu: VT, NC.' }),
        expect: [','],
        fixed: 'Nơi nhận:\n- Như Điều 2;\n- Sở Nội vụ;\n- Lưu: VT, NC.',
      },
      {
        ...inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2,\n- Thường trực Tỉnh ủy,\n- Sở Nội vụ,\n- Lưu: VT, NC.' }),
        expect: [','],
        fixed: 'Nơi nhận:\n- Như Điều 2;\n- Thường trực Tỉnh ủy;\n- Sở Nội vụ;\n- Lưu: VT, NC.',
      },
      {
        ...inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2:\n- Sở Nội vụ;\n- Lưu: VT, NC.' }),
        expect: [':'],
        fixed: 'Nơi nhận:\n- Như Điều 2;\n- Sở Nội vụ;\n- Lưu: VT, NC.',
      },
      {
        ...inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Thường trực Tỉnh ủy;\n- Sở Nội vụ\n- Các sở, ngành;\n- Lưu: VT, NC.' }),
        expect: [''],
        fixed: 'Nơi nhận:\n- Như Điều 2;\n- Thường trực Tỉnh ủy;\n- Sở Nội vụ;\n- Các sở, ngành;\n- Lưu: VT, NC.',
      },
    ],
  },
  check(context) {
    const items = recipientEnds(context)
    const inner = items.filter(({ isLast }) => !isLast)
    const asked = context.regime === 'party' ? partySign(context) : ';'
    const semicolons = inner.filter(({ sign }) => sign === ';').length
    const commas = inner.filter(({ sign }) => sign === ',').length
    const isThroughout = inner.length > 1 && semicolons === inner.length
    const wanted = asked === ';' || isThroughout || (asked === null && semicolons >= commas) ? ';' : ','
    const other = wanted === ',' ? ';' : ','
    // a note on a line of its own has the sign, and what breaks off has lost more than that
    const bare = inner.filter(
      ({ sign, end, printed }) =>
        sign === '' && !/^\s{0,9}\(/u.test(context.locator.source.slice(end, end + 10)) && !/\sTrung$/u.test(printed),
    )
    const isAlike = inner.length > 3 && inner.every((item) => item.sign === wanted || item === bare[0])
    // a writer's habit is told once
    const isHabit = inner.length > 2 && inner.every(({ sign }) => sign === other)
    for (const [i, item] of items.entries()) {
      const { sign, end, isLast, printed } = item
      // a colon leads on to items of its own, unless what follows is of its own kind
      const isMisread = sign === ':' && /^-/u.test(printed) === /^-/u.test(items[i + 1]?.printed ?? '')
      const isLost = sign === '' && (context.options['missing'] === true || (isAlike && item === bare[0]))
      if (isLast || (isHabit && item !== inner[0]) || (sign !== other && !isMisread && !isLost)) continue
      context.report({
        at: { start: end - sign.length, end },
        message: {
          vi: `Cần dấu \`${wanted}\` sau mỗi nơi nhận`,
          en: sign === '' ? `Missing \`${wanted}\` after a recipient` : `Unexpected \`${sign}\`, expected \`${wanted}\` after a recipient`,
        },
        fix: isHabit ? signsReplaced(inner, wanted, context) : wanted,
      })
    }
  },
}

/** HD 05-HD/VPTW, 9.2.5, asks for `;` from its day on, HD 36-HD/VPTW for a comma; null for a draft whose month or year leaves open which of them holds. */
function partySign({ date, nodes, textOf }: RuleContext): ',' | ';' | null {
  if (date !== null) return date < guideline05 ? ',' : ';'
  const [line] = nodes('docDate')
  const [, month, year] = (line && /(?:(?<!\d)(\d{1,2}))?\s{0,9}(?:\/|năm)\s{0,9}(20\d\d)(?!\d)/u.exec(textOf(line))) ?? []
  if (year === undefined) return null
  const first = `${year}-${(month ?? '01').padStart(2, '0')}-01`
  const last = `${year}-${(month ?? '12').padStart(2, '0')}-31`
  return first >= guideline05 ? ';' : last < guideline05 ? ',' : null
}

/** From the first sign to the last, each of them by `sign`. */
function signsReplaced(items: readonly RecipientEnd[], sign: string, { sourceOf }: RuleContext): { range: Range; text: string } {
  const ends = items.map(({ end }) => end)
  const between = ends.slice(1).map((end, i) => sourceOf({ start: ends[i]!, end: end - sign.length }))
  return { range: { start: ends[0]! - sign.length, end: ends.at(-1)! }, text: sign + between.map((text) => text + sign).join('') }
}
