import { issuerOfName, issuersOfCode } from '../../grammars/vocabulary/issuers.ts'
import type { Segment } from '../tree/index.ts'
import { inLetter } from './frames.ts'
import { headOf } from './head.ts'
import { hasFormOfToday } from './party-form.ts'
import type { Rule } from './rule.ts'

/** `Số: 23/CV-NV`: the symbol of a letter is the organ and the unit that drafted it; the Party's has `CV`. */
export const numberLetterCode: Rule = {
  id: 'number-letter-code',
  category: 'number-format',
  severity: 'info',
  regimes: ['state'],
  ofForm: true,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.3' },
  what: {
    vi: 'Ký hiệu công văn gồm chữ viết tắt tên cơ quan và tên đơn vị soạn thảo, không có "CV"',
    en: 'The symbol of a letter has the codes of the organ and of the unit that drafted it, and no "CV"',
  },
  why: { vi: 'Công văn không có tên loại nên không có ký hiệu tên loại.', en: 'A letter has no type in its head, hence no code of one.' },
  examples: {
    good: [
      inLetter({}),
      inLetter({ number: 'Số: 125/BNV-CVP' }),
      inLetter({ issuer: 'HỘI ĐỒNG NHÂN DÂN XÃ TÂN HÒA', number: 'Số: 125/TTHĐND' }),
    ],
    bad: [
      { ...inLetter({ number: 'Số: 125/CV-BNV' }), expect: ['Số: 125/CV-BNV'] },
      { ...inLetter({ number: 'Số: 125/KH-BNV' }), expect: ['Số: 125/KH-BNV'] },
      { ...inLetter({ number: 'Số: 125/CVP-BNV' }), expect: ['Số: 125/CVP-BNV'] },
      { ...inLetter({ number: 'Số: 125/BTC-CVP' }), expect: ['Số: 125/BTC-CVP'] },
      { ...inLetter({ number: 'Số: 125/BNV' }), expect: ['Số: 125/BNV'] },
    ],
  },
  check(context) {
    const head = headOf(context)
    const { docNumber, docType, issuer } = context.document?.meta ?? {}
    const [, code, organ] = /^(CV|QĐ|KH|NQ|TTr|BC|TB)[-/](\p{Lu}{0,12})/u.exec(docNumber?.symbol ?? '') ?? []
    if (!head?.number) return
    if (!code) {
      tellOrder(head.number)
      return
    }
    // the code of a type before the organ's own; `KH-TC` may be an organ and its unit
    const isOfType = docType?.code === 'CV' && !head.type && organ !== '' && organ === issuerOfName(issuer?.name ?? '')?.issuer.code
    if (code !== 'CV' && !isOfType) return
    context.report({
      at: head.number,
      message: { vi: `Ký hiệu công văn không có "${code}"`, en: `Unexpected "${code}" in the symbol of a letter` },
    })

    /** The organ's own code comes first, and the unit's behind it. */
    function tellOrder(number: Segment): void {
      const own = issuerOfName(issuer?.name ?? '')?.issuer
      if (head!.type || docType?.code !== 'CV' || !own || issuer!.parents.length > 0 || !hasFormOfToday(context)) return
      const match = /^(\p{Lu}{2,12})(?:-(\p{Lu}{1,12}))?$/u.exec(docNumber?.symbol ?? '')
      if (!match || own.code.length < 3 || [own.code, ...(own.codes ?? [])].includes(match[1]!)) {
        if (match?.[1] === own.code && match[2] === undefined)
          context.report({
            at: number,
            message: { vi: 'Ký hiệu công văn thiếu đơn vị soạn thảo', en: 'Missing code of the unit that drafted the letter' },
          })
        return
      }
      // `TTHĐND` has no second code
      const isSwapped = match[2] === own.code && /\p{Lu}\s?[-–]\s?\p{Lu}/u.test(context.sourceOf(number))
      const isOthers = issuersOfCode(match[1]!).some((row) => row.code === match[1] && row.system === 'state' && !row.shared && !row.to)
      if (!isSwapped && !isOthers) return
      context.report({
        at: number,
        message: {
          vi: `Ký hiệu công văn phải bắt đầu bằng ký hiệu của cơ quan ban hành (\`${own.code}\`)`,
          en: `Unexpected \`${match[1]}\`, expected the symbol to begin with \`${own.code}\``,
        },
      })
    }
  },
}
