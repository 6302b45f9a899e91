import { issuersOfCode } from '../../grammars/vocabulary/issuers.ts'
import { inLetter } from './frames.ts'
import { mixedCodes } from './number-type-case.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

const bareType = /(?<=[\d.][/-])(?:ND|QD)(?=-\p{Lu})/u
/** A code behind the type's that has a D. */
const organ = /(?<=\p{Lu}{2,4}-)(?=\p{Lu}{0,9}D)\p{Lu}{3,12}(?![\p{L}\d])/gu
/** `TTG` in a mention that is not in capitals itself. */
const inCapitals = new RegExp(`(?<=[/-])(?:${[...mixedCodes.keys()].join('|')})(?![\\p{L}\\d])`, 'u')

/** `12-Ctr/TU`, `9/QĐ-Ttg`: the second capital was not held down. */
const secondSmall = /(?<=\d[/-])(?:Ctr|Ttr)(?=[/-]\p{Lu})|(?<=\p{Lu}-)Ttg(?![\p{L}\d])/u

/** `1316/-BYT`: nothing stands where the type's code has its place. */
const noType = /(?<=\d\/)-(?=\p{Lu})/u

/** `NĐ-CP`, `QĐ-BGDĐT`, `QĐ-TTg`: the codes of the type and of a known organ keep the stroke of their Đ and their small letters. */
export const citationTypeLetters: Rule = {
  id: 'citation-type-letters',
  category: 'citation-format',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL III, mục I', normative: 'NĐ 78/2025/NĐ-CP, Điều 71', party: 'HD 05-HD/VPTW, 3.1.2 a' },
  what: {
    vi: 'Ký hiệu tên loại, cơ quan trong số được viện dẫn viết đúng chữ Đ, chữ thường',
    en: 'The codes of type and organ in a cited number keep their Đ and their small letters',
  },
  why: { vi: '`ND-CP` không tra cứu được như `NĐ-CP`.', en: 'A search for `NĐ-CP` does not find `ND-CP`.' },
  fixable: true,
  examples: {
    good: [inLetter({ body: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Bộ Nội vụ có ý kiến.' })],
    bad: [
      {
        ...inLetter({ body: 'Theo Nghị định số 30/2020/ND-CP ngày 05/3/2020 của Chính phủ, Bộ Nội vụ có ý kiến.' }),
        expect: ['ND'],
        fixed: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Theo Quyết định số 244/QĐ-BGDDT ngày 05/3/2024 của Bộ Giáo dục và Đào tạo, Bộ Nội vụ có ý kiến.' }),
        expect: ['BGDDT'],
        fixed: 'Theo Quyết định số 244/QĐ-BGDĐT ngày 05/3/2024 của Bộ Giáo dục và Đào tạo, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Theo Quyết định số 101/QĐ-TTG ngày 23/01/2017 của Thủ tướng Chính phủ, Bộ Nội vụ có ý kiến.' }),
        expect: ['TTG'],
        fixed: 'Theo Quyết định số 101/QĐ-TTg ngày 23/01/2017 của Thủ tướng Chính phủ, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Theo Chương trình số 12-Ctr/TU ngày 23/01/2017 của Tỉnh ủy, Bộ Nội vụ có ý kiến.' }),
        expect: ['Ctr'],
        fixed: 'Theo Chương trình số 12-CTr/TU ngày 23/01/2017 của Tỉnh ủy, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Theo Công điện số 931/-BYT ngày 23/01/2021 của Bộ Y tế, Bộ Nội vụ có ý kiến.' }),
        expect: ['-'],
        fixed: 'Theo Công điện số 931/CĐ-BYT ngày 23/01/2021 của Bộ Y tế, Bộ Nội vụ có ý kiến.',
      },
    ],
  },
  check(context) {
    for (const citation of context.nodes('citation')) {
      const range = citation.number === null ? null : context.rangeOf(citation)
      if (!range) continue
      const printed = context.sourceOf(range)
      const large = /\p{Ll}{2}/u.test(printed) ? inCapitals.exec(printed) : null
      if (large) tell(range.start + large.index, large[0], mixedCodes.get(large[0])!)
      const small = secondSmall.exec(printed)
      if (small) tell(range.start + small.index, small[0], mixedCodes.get(small[0].toUpperCase())!)
      const lost = citation.docType && noType.test(citation.number!) ? noType.exec(printed) : null
      if (lost) tell(range.start + lost.index, '-', `${citation.docType!.code}-`)
      if (!printed.includes('D')) continue
      const type = bareType.exec(printed)
      if (type) tell(range.start + type.index, type[0], type[0].replace('D', 'Đ'))
      for (const { 0: code, index } of printed.matchAll(organ)) {
        const fix = withStroke(code)
        if (fix) tell(range.start + index, code, fix)
      }
    }

    function tell(start: number, code: string, fix: string): void {
      context.report({
        at: { start, end: start + code.length },
        message: { vi: `Ký hiệu \`${code}\`, cần viết \`${fix}\``, en: `Unexpected \`${code}\`, expected \`${fix}\`` },
        fix,
      })
    }
  },
}

/** The code of a body that has an Đ for one D of this one, or for all; null where it is a body's itself. */
function withStroke(code: string): string | null {
  const forms = Array.from(code, (letter, i) => (letter === 'D' ? `${code.slice(0, i)}Đ${code.slice(i + 1)}` : null))
  const isOwn = (form: string | null) => form !== null && issuersOfCode(form).some((row) => row.code === form)
  return isOwn(code) ? null : ([...forms, code.replaceAll('D', 'Đ')].find(isOwn) ?? null)
}
