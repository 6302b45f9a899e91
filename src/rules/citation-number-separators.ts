import { docTypeOfCode } from '../../grammars/vocabulary/doc-types.ts'
import { issuersOfCode } from '../../grammars/vocabulary/issuers.ts'
import { inLetter } from './frames.ts'
import { signsRuledFrom } from './number-form.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** Number, type and the organ's first code, with whatever sign between them; the first may be lost. */
const form = /(?<![\d/.-])(\d{1,6})([-–/]?)(\p{Lu}\p{L}{0,4})([-–/])(\p{Lu}[\p{L}\d]{0,12})(?![\p{L}\d])/u

/** `số 15/QĐ-UBND` of the State, `số 15-QĐ/TU` of the Party: told where type and organ are of one of them alone and the signs are not its own. */
export const citationNumberSeparators: Rule = {
  id: 'citation-number-separators',
  category: 'citation-format',
  severity: 'info',
  regimes: TEXT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.3', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.3', party: 'HD 05-HD/VPTW, 3.2.2' },
  what: {
    vi: 'Số của văn bản được viện dẫn giữ dấu nối của hệ thống đã ban hành: `15/QĐ-UBND` (nhà nước), `15-QĐ/TU` (Đảng)',
    en: 'A cited number keeps the separators of the system that issued it: `15/QĐ-UBND` (State), `15-QĐ/TU` (Party)',
  },
  why: { vi: 'Viết khác số gốc thì không tìm được bằng tra cứu.', en: 'Written unlike the number itself it is not found by a search.' },
  fixable: true,
  examples: {
    good: [
      inLetter({
        body: 'Theo Quyết định số 15/QĐ-UBND ngày 05/3/2024, Chương trình số 12-CTr/TU ngày 05/3/2024 và Quyết định số 15-QĐ/UB ngày 05/3/1994, Bộ Nội vụ có ý kiến.',
      }),
    ],
    bad: [
      {
        ...inLetter({ body: 'Theo Quyết định số 2609QĐ/UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh, Bộ Nội vụ có ý kiến.' }),
        expect: ['2609QĐ/UBND'],
        fixed: 'Theo Quyết định số 2609/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Theo Quyết định số 46/QĐ/UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh, Bộ Nội vụ có ý kiến.' }),
        expect: ['46/QĐ/UBND'],
        fixed: 'Theo Quyết định số 46/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Theo Nghị quyết số 12/NQ-TU ngày 05/3/2024 của Tỉnh ủy, Bộ Nội vụ có ý kiến.' }),
        expect: ['12/NQ-TU'],
        fixed: 'Theo Nghị quyết số 12-NQ/TU ngày 05/3/2024 của Tỉnh ủy, Bộ Nội vụ có ý kiến.',
      },
    ],
  },
  check(context) {
    for (const citation of context.nodes('citation')) {
      const range = citation.number && (citation.date ?? '') >= signsRuledFrom ? context.rangeOf(citation) : null
      const match = range && form.exec(context.sourceOf(range))
      if (!match) continue
      const [printed, figures, first, type, second, organ] = match
      const [isState, isParty] = (['state', 'party'] as const).map(
        (system) => docTypeOfCode(type!, system) !== null && issuersOfCode(organ!, system).length > 0,
      )
      if (isState === isParty) continue
      const fix = isState ? `${figures!}/${type!}-${organ!}` : `${figures!}-${type!}/${organ!}`
      if (first === fix.charAt(figures!.length) && second === fix.charAt(fix.length - organ!.length - 1)) continue
      const start = range.start + match.index
      context.report({
        at: { start, end: start + printed.length },
        message: { vi: `Dấu nối không đúng, cần viết \`${fix}\``, en: `Unexpected separators in \`${printed}\`, expected \`${fix}\`` },
        fix,
      })
    }
  },
}
