import { inDecision, inPartyPlan } from './frames.ts'
import { hasPartyForm } from './party-form.ts'
import { recipientEnds } from './recipient-ends.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Who keeps a copy, in capitals: `VT`, `VP1`. */
const kept = /^\s?\p{Lu}{2,6}\d{0,2}(?!\p{L})/u

/** State: `Lưu: VT, NC.` Party: `Lưu Văn phòng Đảng ủy.` */
export const archiveForm: Rule = {
  id: 'archive-form',
  category: 'recipients-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  from: '2005-06-01',
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.9',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.9',
    party: 'HD 05-HD/VPTW, 9.2.5; HD 36-HD/VPTW',
  },
  what: { vi: 'Nhà nước: "Lưu: VT, …"; Đảng: "Lưu …" không có dấu hai chấm', en: 'State: "Lưu: VT, …"; Party: "Lưu …" without a colon' },
  why: { vi: 'Hai hệ thống ghi bản lưu khác nhau.', en: 'The two systems write the archive line differently.' },
  fixable: true,
  examples: {
    good: [
      inDecision({}),
      inPartyPlan({}),
      inDecision({ date: 'Lâm Đồng, ngày 05 tháng 5 năm 2001', recipients: 'Nơi nhận:\n- Như Điều 2;\n- Lưu VT.' }),
    ],
    bad: [
      {
        ...inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Lưu VT, NC.' }),
        expect: ['Lưu'],
        fixed: 'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, NC.',
      },
      {
        ...inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Lưu VP1, VP6.' }),
        expect: ['Lưu'],
        fixed: 'Nơi nhận:\n- Như Điều 2;\n- Lưu: VP1, VP6.',
      },
      { ...inPartyPlan({ recipients: 'Nơi nhận:\n- Các chi bộ,\n- Lưu: VT.' }), expect: ['Lưu: VT.'] },
    ],
  },
  check(context) {
    const isState = context.regime !== 'party' && !hasPartyForm(context)
    for (const { node, printed, isArchive } of recipientEnds(context)) {
      const range = context.rangeOf(node)
      const match = isArchive ? /Lưu(\s{0,3}:?)/u.exec(printed) : null
      if (!range || !match) continue
      const start = range.start + match.index
      const hasColon = match[1]!.includes(':')
      if (context.regime === 'party' && /:\s{0,3}VT(?!\p{L})/u.test(printed))
        context.report({
          at: { start, end: range.start + printed.length },
          message: { vi: '"Lưu: VT" là cách ghi của văn bản nhà nước', en: 'Unexpected "Lưu: VT", the form of State documents' },
        })
      else if (isState && !hasColon && kept.test(printed.slice(match.index + 3)))
        context.report({
          at: { start, end: start + 3 },
          message: { vi: 'Thiếu dấu hai chấm sau "Lưu"', en: 'Missing colon after "Lưu"' },
          fix: 'Lưu:',
        })
    }
  },
}
