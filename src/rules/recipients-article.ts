import { inDecision } from './frames.ts'
import type { Rule } from './rule.ts'

export const likeArticle = /Như\s{1,3}(?:tại\s{1,3})?[Đđ]iều\s{1,3}(\d{1,3})/u
const charges =
  /(?:chịu trách nhiệm|có trách nhiệm|tổ chức|giao|căn cứ)[^.]{0,200}(?:thi hành|thực hiện)|thi hành (?:quyết định|nghị quyết|chỉ thị) này/iu

/** "Như Điều 3" among the recipients means those whom Điều 3 charges with carrying the document out. */
export const recipientsArticle: Rule = {
  id: 'recipients-article',
  category: 'reference-unresolved',
  severity: 'warning',
  regimes: ['state', 'normative'],
  ofForm: true,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL III, mẫu 1.2', normative: 'NĐ 30/2020/NĐ-CP, PL III, mẫu 1.2' },
  what: {
    vi: '"Như Điều …" ở nơi nhận chỉ đúng điều giao trách nhiệm thi hành',
    en: '"Như Điều …" names the article that charges somebody with the execution',
  },
  why: { vi: 'Chỉ sai điều thì không rõ văn bản gửi cho ai.', en: 'With another article nobody knows whom the document goes to.' },
  examples: {
    good: [inDecision({})],
    bad: [{ ...inDecision({ recipients: 'Nơi nhận:\n- Như Điều 1;\n- Sở Nội vụ;\n- Lưu: VT, NC.' }), expect: ['Như Điều 1'] }],
  },
  check(context) {
    const named = context.nodes('recipient').filter((recipient) => likeArticle.test(context.textOf(recipient)))
    const articles = named.length === 0 ? [] : context.nodes('division').filter(({ name }) => name === 'article')
    if (articles.length === 0) return
    const all = new Set(articles.map(({ label }) => label))
    const charging = new Set(articles.filter((article) => charges.test(context.textOf(article))).map(({ label }) => label))
    for (const recipient of named) {
      const printed = context.sourceOf(recipient)
      const match = likeArticle.exec(printed)
      const range = context.rangeOf(recipient)
      if (!match || !range || charging.has(match[1]!) || (all.has(match[1]!) && charging.size === 0)) continue
      const start = range.start + match.index
      context.report({
        at: { start, end: start + match[0].length },
        message: all.has(match[1]!)
          ? {
              vi: `Điều ${match[1]} không giao trách nhiệm thi hành; điều giao là Điều ${[...charging].join(', ')}`,
              en: `Điều ${match[1]} charges nobody with the execution, expected Điều ${[...charging].join(', ')}`,
            }
          : { vi: `Văn bản không có Điều ${match[1]}`, en: `There is no Điều ${match[1]}` },
        data: { expected: [...charging] },
      })
    }
  },
}
