import { inLetter, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { guideline05 } from './regulations.ts'
import type { Rule } from './rule.ts'

/** A State letter's subject begins "V/v", the Party's (from 27/5/2026) "về việc". */
export const letterSubjectForm: Rule = {
  id: 'letter-subject-form',
  category: 'header-missing',
  severity: 'off',
  regimes: ['state', 'party'],
  ofForm: true,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.5', party: 'HD 05-HD/VPTW, 5.2.3; HD 36-HD/VPTW' },
  what: {
    vi: 'Trích yếu công văn bắt đầu bằng "V/v" (nhà nước) hoặc "về việc" (Đảng)',
    en: 'The subject of a letter begins with "V/v" (State) or "về việc" (Party)',
  },
  why: {
    vi: 'Thể thức quy định cách viết; thực tế dùng lẫn nên mặc định tắt.',
    en: 'The form says so; practice mixes them, so the rule is off by default.',
  },
  examples: {
    good: [inLetter({ title: 'V/v góp ý dự thảo kế hoạch' }), inPartyPlan({})],
    bad: [{ ...inLetter({ title: 'Về việc góp ý dự thảo kế hoạch' }), expect: ['Về việc góp ý dự thảo kế hoạch'] }],
  },
  check(context) {
    const title = headOf(context)?.title
    if (!title || context.document?.meta.docType?.code !== 'CV') return
    const isShort = /^[\s*_]{0,9}v\s?\/\s?v/iu.test(context.sourceOf(title))
    const wantsShort = context.regime === 'state'
    if (isShort === wantsShort || (context.regime === 'party' && context.day < guideline05)) return
    context.report({
      at: title,
      message: wantsShort
        ? { vi: 'Trích yếu công văn bắt đầu bằng "V/v"', en: 'Unexpected subject, expected "V/v …"' }
        : { vi: 'Trích yếu công văn của Đảng bắt đầu bằng "về việc"', en: 'Unexpected "V/v", expected "về việc …"' },
    })
  },
}
