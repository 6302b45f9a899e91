import { docTypeOfCode } from '../../grammars/vocabulary/doc-types.ts'
import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import { inLetter } from './frames.ts'
import { isOldJointSymbol } from './joint-codes.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** "Quyết định số 12/KH-UBND" is a decision or a plan, not both; "Văn bản số 12/TTr-SNV" hides that it is a proposal. */
export const citationTypeAgrees: Rule = {
  id: 'citation-type-agrees',
  category: 'citation-format',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 68', party: 'HD 05-HD/VPTW, 3.1.2 a' },
  what: { vi: 'Tên loại khi viện dẫn khớp với ký hiệu của số', en: 'The type word of a citation agrees with the code in its number' },
  why: {
    vi: 'Tên loại và ký hiệu mâu thuẫn thì không biết viện dẫn văn bản nào.',
    en: 'When they contradict each other nobody knows which document is meant.',
  },
  examples: {
    good: [
      inLetter({ body: 'Thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh, Bộ Nội vụ có ý kiến.' }),
      inLetter({ body: 'Xét đề nghị của Sở Nội vụ tại văn bản số 12/TTr-SNV ngày 05/3/2024, Bộ Nội vụ có ý kiến.' }),
      inLetter({ body: 'Văn bản khác 12/TTr-SNV ngày 05/3/2024 đề nghị nghỉ hè.' }),
      inLetter({ body: 'Thực hiện Thông tri số 12/TTr-MTTW-BTT ngày 05/3/2024, Bộ Nội vụ có ý kiến.' }),
      inLetter({ body: 'Thực hiện Thông tư liên tịch số 3-TT/LB ngày 02/3/1984, Bộ Nội vụ có ý kiến.' }),
    ],
    bad: [
      {
        ...inLetter({ body: 'Thực hiện Quyết định số 12/KH-UBND ngày 05/3/2024, Bộ Nội vụ có ý kiến.' }),
        expect: ['Quyết định số 12/KH-UBND ngày 05/3/2024'],
      },
      {
        ...inLetter({ body: 'Xét đề nghị của Sở Nội vụ tại Văn bản số 12/TTr-SNV ngày 05/3/2024, Bộ Nội vụ có ý kiến.' }),
        expect: ['Văn bản số 12/TTr-SNV ngày 05/3/2024'],
      },
    ],
  },
  check(context) {
    for (const citation of context.nodes('citation')) {
      const { docType, number } = citation
      if (!docType || !number) continue
      const code = /^[\d.]{1,8}(?:\/(?:19|20)\d\d)?[-/](\p{Lu}[\p{L}]{0,5})[-/]\p{Lu}/u.exec(number)?.[1]
      const ofNumber = code && docTypeOfCode(code)
      if (!code || !ofNumber || docType.code === 'CV' || docType.code === 'VBHN') continue
      // the Front's own code of its Thông tri
      if (code === 'TTr' && docType.name === 'Thông tri') continue
      if (isOldJointSymbol(number.replace(/^[\d.]{1,8}(?:\/(?:19|20)\d\d)?[-/]/u, ''), docType.code)) continue
      if (!/^(?:NQ|QĐ|CT|KH|NĐ|TT|TB|BC|TTr|HD|KL|CTr)$/.test(code)) continue
      const printed = context.textOf(citation)
      // in small letters it is any text, and so is "Văn bản khác", the last kind in the lists of websites
      const isVague = /^V(?:ăn bản|ĂN BẢN)\s(?!khác\s)/u.test(printed)
      if (
        !isVague &&
        (docTypeOfCode(code, 'party')?.code === docType.code ||
          docTypeOfCode(code, 'state')?.code === docType.code ||
          ofNumber.name === docType.name ||
          !foldPhrase(printed.slice(0, 60))
            .replace(/^(?:các )?["“(]?/, '')
            .startsWith(foldPhrase(docType.name)))
      )
        continue
      const name = isVague ? 'Văn bản' : docType.name
      context.report({
        at: citation,
        message: {
          vi: `Tên loại "${name}" không khớp với ký hiệu \`${code}\``,
          en: `Unexpected "${name}" with the code \`${code}\``,
        },
        data: { type: docType.code, code },
      })
    }
  },
}
