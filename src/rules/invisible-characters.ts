import { inDecision } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** Zero-width characters and soft hyphens inside the text. */
export const invisibleCharacters: Rule = {
  id: 'invisible-characters',
  category: 'spelling',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: {},
  what: { vi: 'Không có ký tự vô hình', en: 'The text has no invisible characters' },
  why: { vi: 'Ký tự vô hình chia đôi từ mà mắt không thấy.', en: 'They part a word without being seen.' },
  fixable: true,
  examples: {
    good: [inDecision({})],
    bad: [{ ...inDecision({ title: 'Về việc thành lập T\u200Bổ công tác' }), expect: ['\u200B'], fixed: 'Về việc thành lập Tổ công tác' }],
  },
  check(context) {
    for (const { step, position, from, to } of context.repairs)
      if (step === 'invisible' && from !== to && position.start.offset > 0) {
        const code = (from.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
        context.report({
          at: { start: position.start.offset, end: position.end.offset },
          message: { vi: `Ký tự vô hình U+${code}`, en: `Unexpected invisible character U+${code}` },
          fix: to,
        })
      }
  },
}
