import { inDecision, inPartyPlan } from './frames.ts'
import { recipientEnds } from './recipient-ends.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Behind the stop the typist's mark, also of two syllables; a stop within brackets is a name's: `(T.Hoa)`. */
const endsInStop =
  /[.…](?:[\s*_]{0,9}(?=[\p{L}\d(])[\p{L}\d]{0,20}(?:\([\p{L}\d]{1,20}\))?[\p{L}\d]{0,20}|\s?\p{Lu}\p{Ll}{0,6}\s\p{Lu}\p{Ll}{0,6})?$/u

/** The archive line ends the list with a full stop; the typist's mark may follow it ("(2b).Hà"). */
export const recipientsEndStop: Rule = {
  id: 'recipients-end-stop',
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
  what: { vi: 'Dòng "Lưu" kết thúc bằng dấu chấm', en: 'The archive line ends with a full stop' },
  why: { vi: 'Dấu chấm cho biết danh sách đã hết.', en: 'The full stop says that the list is at its end.' },
  examples: {
    good: [
      inDecision({}),
      inPartyPlan({}),
      inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, NC (2b).Hà' }),
      inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, NC (2b). Hải Hà' }),
      inDecision({ date: 'Lâm Đồng, ngày 05 tháng 5 năm 2001', recipients: 'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, NC' }),
    ],
    bad: [
      { ...inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, NC (2) Hà' }), expect: ['Lưu: VT, NC (2) Hà'] },
      { ...inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, NC (T.Hoa)' }), expect: ['Lưu: VT, NC (T.Hoa)'] },
    ],
  },
  check(context) {
    const last = recipientEnds(context).at(-1)
    if (!last?.isArchive || !/Lưu[\s:]{0,4}\p{L}/u.test(last.printed) || endsInStop.test(last.printed)) return
    const start = last.end - last.printed.length + last.printed.search(/Lưu/u)
    context.report({
      at: { start, end: last.end },
      message: { vi: 'Dòng "Lưu" thiếu dấu chấm ở cuối', en: 'Missing full stop at the end of the archive line' },
    })
  },
}
