import { issuerOfName } from '../../grammars/vocabulary/issuers.ts'
import { inLetter } from './frames.ts'
import { headOf } from './head.ts'
import type { Rule } from './rule.ts'

/** `Số: 23/CV-NV`: the symbol of a letter is the organ and the unit that drafted it; the Party's has `CV`. */
export const numberLetterCode: Rule = {
  id: 'number-letter-code',
  category: 'number-format',
  severity: 'info',
  regimes: ['state'],
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.3' },
  what: {
    vi: 'Ký hiệu công văn gồm chữ viết tắt tên cơ quan và tên đơn vị soạn thảo, không có "CV"',
    en: 'The symbol of a letter has the codes of the organ and of the unit that drafted it, and no "CV"',
  },
  why: { vi: 'Công văn không có tên loại nên không có ký hiệu tên loại.', en: 'A letter has no type in its head, hence no code of one.' },
  examples: {
    good: [inLetter({}), inLetter({ number: 'Số: 125/BNV-CVP' })],
    bad: [
      { ...inLetter({ number: 'Số: 125/CV-BNV' }), expect: ['Số: 125/CV-BNV'] },
      { ...inLetter({ number: 'Số: 125/KH-BNV' }), expect: ['Số: 125/KH-BNV'] },
    ],
  },
  check(context) {
    const head = headOf(context)
    const { docNumber, docType, issuer } = context.document?.meta ?? {}
    const [, code, organ] = /^(CV|QĐ|KH|NQ|TTr|BC|TB)[-/](\p{Lu}{0,12})/u.exec(docNumber?.symbol ?? '') ?? []
    if (!head?.number || !code) return
    // the code of a type before the organ's own; `KH-TC` may be an organ and its unit
    const isOfType = docType?.code === 'CV' && !head.type && organ !== '' && organ === issuerOfName(issuer?.name ?? '')?.issuer.code
    if (code !== 'CV' && !isOfType) return
    context.report({
      at: head.number,
      message: { vi: `Ký hiệu công văn không có "${code}"`, en: `Unexpected "${code}" in the symbol of a letter` },
    })
  },
}
