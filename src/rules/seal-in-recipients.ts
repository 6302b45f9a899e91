import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Behind the sign that ends a recipient, a word in capitals that is no abbreviation. */
const behind = /(?<=[;,.]\s{1,3})\p{Lu}{2,12}(?:\s{1,3}\p{Lu}{2,12}){0,7}\s{0,3}$/u

/** The seal stands beside the recipients; a scanner reads pieces of the organ's name on it behind them. */
export const sealInRecipients: Rule = {
  id: 'seal-in-recipients',
  category: 'ocr-garble',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {},
  what: { vi: 'Chữ trên con dấu không lẫn vào nơi nhận', en: 'The words of the seal do not run into the recipients' },
  why: { vi: 'Chữ của dấu bị nhận dạng thành chữ của nơi nhận.', en: "The seal's words were read as part of a recipient." },
  examples: {
    good: [
      inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Tỉnh ủy; HĐND; UBND\n- Lưu: VT, NC.' }),
      inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- UBND TỈNH LÂM ĐỒNG;\n- Lưu: VT, NC.' }),
    ],
    bad: [
      {
        ...inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Sở Nội vụ; TỈNH LÂM ĐỒNG\n- Lưu: VT, NC.' }),
        expect: ['TỈNH LÂM ĐỒNG'],
      },
    ],
  },
  check(context) {
    const { issuer } = context.document?.meta ?? {}
    if (!issuer) return
    const name = ` ${foldPhrase([issuer.name, ...issuer.parents].join(' '))} `
    for (const recipient of context.nodes('recipient')) {
      const range = context.rangeOf(recipient)
      const found = range && behind.exec(context.sourceOf(range))
      if (!found || !name.includes(` ${foldPhrase(found[0].trim())} `)) continue
      const start = range.start + found.index
      context.report({
        at: { start, end: start + found[0].trimEnd().length },
        message: { vi: 'Chữ trên con dấu lẫn vào nơi nhận', en: 'Unexpected words of the seal behind a recipient' },
      })
    }
  },
}
