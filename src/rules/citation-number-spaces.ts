import { inLetter } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

const whole =
  /\d{1,6}(?:[ \t]{0,2}\/[ \t]{0,2}(?:19|20)\d\d)?(?:[ \t]{0,3}[-–/](?:[ \t]{0,3}[-–])?[ \t]{0,3}\p{Lu}[\p{L}\d]{0,15}(?:&[ \t]?\p{Lu}[\p{L}\d]{0,15})?){1,6}/u

const gluedWord = /(?<!\p{L})(?:số|Số|SỐ)(?=\d)/u

/** `số 38/2015/TT-BTC`, not `38/2015/TT- BTC`, `TT- -BTC`, `số38/2015/TT-BTC`. */
export const citationNumberSpaces: Rule = {
  id: 'citation-number-spaces',
  category: 'citation-format',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.3', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.3', party: 'HD 05-HD/VPTW, 3.2.2' },
  what: {
    vi: 'Số của văn bản được viện dẫn viết liền, không có khoảng trắng quanh "/" và "-", sau chữ "số" có khoảng trắng',
    en: 'A cited number has no blanks around "/" and "-" and one after "số"',
  },
  why: {
    vi: 'Khoảng trắng làm số bị ngắt dòng và không tìm được bằng tra cứu.',
    en: 'Blanks let the number break over lines and hide it from a search.',
  },
  fixable: true,
  examples: {
    good: [inLetter({ body: 'Căn cứ Thông tư số 38/2015/TT-BTC ngày 25/3/2015 của Bộ Tài chính, Bộ Nội vụ có ý kiến.' })],
    bad: [
      {
        ...inLetter({ body: 'Căn cứ Thông tư số 38/2015/TT- BTC ngày 25/3/2015 của Bộ Tài chính, Bộ Nội vụ có ý kiến.' }),
        expect: ['38/2015/TT- BTC'],
        fixed: 'Căn cứ Thông tư số 38/2015/TT-BTC ngày 25/3/2015 của Bộ Tài chính, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Căn cứ Thông tư số 38/2015/TT- -BTC ngày 25/3/2015 của Bộ Tài chính, Bộ Nội vụ có ý kiến.' }),
        expect: ['38/2015/TT- -BTC'],
        fixed: 'Căn cứ Thông tư số 38/2015/TT-BTC ngày 25/3/2015 của Bộ Tài chính, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Căn cứ Thông tư số 38/2015/TT BTC ngày 25/3/2015 của Bộ Tài chính, Bộ Nội vụ có ý kiến.' }),
        expect: ['38/2015/TT BTC'],
        fixed: 'Căn cứ Thông tư số 38/2015/TT-BTC ngày 25/3/2015 của Bộ Tài chính, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Theo Kế hoạch số 57 KH/TU ngày 25/3/2015 của Tỉnh ủy, Bộ Nội vụ có ý kiến.' }),
        expect: ['57 KH/TU'],
        fixed: 'Theo Kế hoạch số 57-KH/TU ngày 25/3/2015 của Tỉnh ủy, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Căn cứ Tờ trình số38/TTr-BTC ngày 25/3/2015 của Bộ Tài chính, Bộ Nội vụ có ý kiến.' }),
        expect: ['số'],
        fixed: 'Căn cứ Tờ trình số 38/TTr-BTC ngày 25/3/2015 của Bộ Tài chính, Bộ Nội vụ có ý kiến.',
      },
    ],
  },
  check(context) {
    // what `letter-spacing` tells is not told again
    const torn = context.repairs.filter(({ step }) => step === 'letter-spacing').map(({ position }) => position)
    let next = 0
    for (const citation of context.nodes('citation')) {
      if (!citation.number) continue
      const range = context.rangeOf(citation)
      const printed = range ? context.sourceOf(range) : ''
      const glued = gluedWord.exec(printed)
      if (range && glued)
        context.report({
          at: { start: range.start + glued.index, end: range.start + glued.index + glued[0].length },
          message: { vi: 'Thiếu khoảng trắng sau chữ "số"', en: 'Missing blank behind "số"' },
          fix: `${glued[0]} `,
        })
      const blank = [withBlank(citation.number), withoutHyphen(citation.number)].find((form) => form !== null && printed.includes(form))
      if (range && blank) {
        const at = printed.indexOf(blank)
        tell(range.start + at, blank.length, citation.number)
        continue
      }
      const match = range && whole.exec(printed)
      const fix = match?.[0].replace(/[ \t]/g, '').replace(/[-–]{2}/g, '-')
      if (!match || fix === match[0] || fix !== citation.number) continue
      // `NĐ- CPngày`: the word behind has run into the code
      if (/\p{Lu}ng[aà]y$/u.test(fix)) continue
      const start = range.start + match.index
      while (next < torn.length && torn[next]!.end.offset <= start) next++
      if (next < torn.length && torn[next]!.start.offset < start + match[0].length) continue
      tell(start, match[0].length, fix)
    }

    function tell(start: number, length: number, fix: string): void {
      context.report({
        at: { start, end: start + length },
        message: { vi: `Số có khoảng trắng, cần viết \`${fix}\``, en: `Unexpected blanks, expected \`${fix}\`` },
        fix,
      })
    }
  },
}

/** `57 KH/TU`: the Party's number, which lost its hyphen to a blank (05-HD/VPTW I.3). */
function withoutHyphen(number: string): string | null {
  const match = /^(\d{1,6}[a-zđ]?)-(\p{Lu}\p{L}{1,3}\/.{1,30})$/u.exec(number)
  return match && `${match[1]} ${match[2]}`
}

/** `38/2015/TT BTC`: the number as it stands where its last sign was lost to a blank; `113 HĐBT` is an old form of its own. */
function withBlank(number: string): string | null {
  const sign = Math.max(number.lastIndexOf('-'), number.lastIndexOf('/'))
  return /[-/]/.test(number.slice(0, Math.max(0, sign))) ? `${number.slice(0, sign)} ${number.slice(sign + 1)}` : null
}
