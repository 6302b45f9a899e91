import { hasNeedlessAddressee } from './addressee-unexpected.ts'
import { inDecision, inLetter } from './frames.ts'
import { hasFormOfToday } from './party-form.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Whoever is addressed in "Kính gửi" is "Như trên" in "Nơi nhận", "Như kính mời" or "Như thành phần" where it invites. */
export const recipientsAsAbove: Rule = {
  id: 'recipients-as-above',
  category: 'recipients-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.9', party: 'HD 05-HD/VPTW, 9.2.3, 9.2.4; HD 36-HD/VPTW' },
  what: { vi: 'Có "Kính gửi" thì nơi nhận bắt đầu bằng "Như trên"', en: 'Where there is "Kính gửi", the recipients begin with "Như trên"' },
  why: { vi: 'Nơi nhận phải gồm cả nơi kính gửi.', en: 'The recipients include those addressed.' },
  examples: {
    good: [
      inDecision({ title: 'Về việc thành lập Tổ công tác\nKính gửi: Sở Nội vụ' }),
      inLetter({}),
      inLetter({ recipients: 'Nơi nhận:\n- Các đơn vị nêu trên;\n- Lưu: VT, VP.' }),
      inLetter({ recipients: 'Nơi nhận:\n- Như thành phần mời họp;\n- Lưu: VT, VP.' }),
    ],
    bad: [
      { ...inLetter({ recipients: 'Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT, VP.' }), expect: ['Sở Nội vụ;'] },
      { ...inLetter({ recipients: 'Nơi nhận:\n- Lưu: VT, VP.' }), expect: ['Lưu: VT, VP.'] },
    ],
  },
  check(context) {
    const [first] = context.nodes('recipient')
    if (!first || context.nodes('addressee').length === 0 || hasNeedlessAddressee(context)) return
    const items = context.nodes('recipient').map(context.textOf)
    if (items.some((item) => /(?:như|nhu) (?:trên|kính (?:gửi|trình|mời)|thành phần)|nêu trên|(?:^|\s)(?:n\/t|nt)(?!\p{L})/iu.test(item)))
      return
    if (!hasFormOfToday(context) && items.every((item) => /^[\s\-–*]{0,9}Lưu/u.test(item))) return
    const range = context.rangeOf(first)
    const dash = range ? (/^[\s*_\-–+]{1,9}/u.exec(context.sourceOf(range))?.[0].length ?? 0) : 0
    context.report({
      at: range ? { start: range.start + dash, end: range.end } : first,
      message: { vi: 'Nơi nhận thiếu "Như trên"', en: 'Missing "Như trên" among the recipients' },
    })
  },
}
