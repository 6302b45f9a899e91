import { isCutOff } from './body-end.ts'
import { inCircular, inDecision } from './frames.ts'
import { reportUnit, unitName } from './ordinals.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** An article with a clause 1 has a clause 2; one that goes on to quote another document's units is not counted. */
export const numberingSingle: Rule = {
  id: 'numbering-single',
  category: 'numbering-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 63', party: 'HD 05-HD/VPTW, 6.2.4' },
  what: { vi: 'Điều chỉ có một khoản thì khoản đó không đánh số', en: 'The only clause of an article has no number' },
  why: {
    vi: 'Khoản 1 đứng một mình cho thấy thiếu khoản 2 hoặc đánh số thừa.',
    en: 'A clause 1 alone means that another was lost, or none was needed.',
  },
  examples: {
    good: [
      inDecision({}),
      inCircular({}),
      inDecision({
        body: 'Điều 1. Thành lập Tổ công tác.\nĐiều 2. Tổ chức thực hiện\n1. Giám đốc Sở Nội vụ chủ trì.',
        end: '',
        recipients: '',
        signature: '',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Nội dung:\n1. Thành lập Tổ công tác.\n2. Tổ công tác có năm thành viên.\nĐiều 2. Tổ chức thực hiện\n1. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['1.'],
      },
    ],
  },
  check(context) {
    const articles = context.nodes('division').filter(({ name }) => name === 'article')
    for (const article of articles) {
      if (article === articles.at(-1) && isCutOff(context)) continue
      const units = article.children.filter((child) => child.type === 'division')
      const only = units[0]
      if (units.length !== 1 || only?.name !== 'clause' || only.label !== '1' || /[“"]|như sau:?\s{0,3}$/u.test(context.textOf(article)))
        continue
      reportUnit(context, only, {
        vi: `${unitName(only)} là khoản duy nhất của ${unitName(article)}`,
        en: `Unexpected number of the only clause of ${unitName(article)}`,
      })
    }
  },
}
