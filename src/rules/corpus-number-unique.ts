import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import { corpusKey } from './corpus.ts'
import { inDecision } from './frames.ts'
import { headOf } from './head.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** No other document of the same issuer and year has the number. */
export const corpusNumberUnique: Rule = {
  id: 'corpus-number-unique',
  category: 'citation-conflict',
  severity: 'error',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, Điều 15', normative: 'NĐ 78/2025/NĐ-CP, Điều 71', party: 'HD 05-HD/VPTW, 3.1.1; HD 36-HD/VPTW, 1.3' },
  what: {
    vi: 'Số của văn bản không trùng với văn bản khác cùng cơ quan, cùng năm (cần --corpus)',
    en: 'No other document of the issuer and year has the number (needs --corpus)',
  },
  why: { vi: 'Hai văn bản cùng số thì viện dẫn không rõ văn bản nào.', en: 'A citation of a number that two documents have is not clear.' },
  examples: {
    good: [inDecision({})],
    bad: [
      {
        ...inDecision({ number: 'Số: 15/QĐ-UBND' }),
        corpus: [{ path: 'khac.txt', number: '15/QĐ-UBND', type: 'QĐ', date: '2024-02-01', issuer: 'Ủy ban nhân dân tỉnh Lâm Đồng' }],
        expect: ['Số: 15/QĐ-UBND'],
      },
    ],
  },
  check(context) {
    const number = headOf(context)?.number
    const meta = context.document?.meta
    if (!context.corpus || !number || !meta?.docNumber?.canonical || !meta.date || !meta.issuer) return
    const issuer = foldPhrase(meta.issuer.name)
    const other = context.corpus
      .get(corpusKey(meta.docNumber.canonical))
      ?.find(
        (known) =>
          known.path !== context.path &&
          known.type === (meta.docType?.code ?? null) &&
          known.issuer !== null &&
          (issuer.includes(foldPhrase(known.issuer)) || foldPhrase(known.issuer).includes(issuer)) &&
          known.date !== null &&
          known.date !== meta.date &&
          (known.date.slice(0, 4) === meta.date!.slice(0, 4) || meta.docNumber!.year !== null),
      )
    if (!other) return
    context.report({
      at: number,
      message: { vi: `Số này đã có ở ${other.path} (ngày ${other.date})`, en: `The number is taken by ${other.path} (of ${other.date})` },
      data: { path: other.path, date: other.date },
    })
  },
}
