import { inDecision, inPartyPlan } from './frames.ts'
import { recipientEnds } from './recipient-ends.ts'
import { guideline05 } from './regulations.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Only the last line of "Nơi nhận" ends with a full stop. */
export const recipientsEarlyStop: Rule = {
  id: 'recipients-early-stop',
  category: 'recipients-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.9',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.9',
    party: 'HD 05-HD/VPTW, 9.2.5; HD 36-HD/VPTW',
  },
  what: { vi: 'Chỉ dòng cuối của nơi nhận kết thúc bằng dấu chấm', en: 'Only the last line of the recipients ends with a full stop' },
  why: { vi: 'Dấu chấm giữa danh sách báo hiệu danh sách đã hết.', en: 'A full stop says that the list is at its end.' },
  fixable: true,
  examples: {
    good: [inDecision({})],
    bad: [
      {
        ...inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Sở Nội vụ.\n- Lưu: VT, NC.' }),
        expect: ['.'],
        fixed: 'Nơi nhận:\n- Như Điều 2;\n- Sở Nội vụ;\n- Lưu: VT, NC.',
      },
      {
        ...inPartyPlan({ recipients: 'Nơi nhận:\n- Các chi bộ.\n- Lưu Văn phòng Đảng ủy.' }),
        expect: ['.'],
        fixed: 'Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.',
      },
    ],
  },
  check(context) {
    const items = recipientEnds(context)
    const fix = context.regime === 'party' && context.day < guideline05 ? ',' : ';'
    for (const [i, { sign, end, isArchive, printed }] of items.entries()) {
      const next = items[i + 1]
      if (!next || sign !== '.' || isArchive || /(?:\.{2}|…|[\p{Lu}]\.)$/u.test(printed)) continue
      context.report({
        at: { start: end - 1, end },
        message: { vi: `Chưa hết nơi nhận, cần dấu \`${fix}\``, en: `Unexpected full stop, expected \`${fix}\` before the next recipient` },
        fix,
      })
    }
  },
}
