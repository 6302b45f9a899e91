import { bareLetters } from '../../grammars/structure/line.ts'
import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import { isSameIssuer, issuerOfName, writtenOut } from '../../grammars/vocabulary/issuers.ts'
import { inLetter } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** One document has one issuer. */
export const citationIssuersAgree: Rule = {
  id: 'citation-issuers-agree',
  category: 'citation-conflict',
  severity: 'info',
  regimes: TEXT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 68', party: 'HD 05-HD/VPTW, 6.1.4' },
  what: { vi: 'Một văn bản chỉ có một cơ quan ban hành', en: 'One document is cited with one issuer' },
  why: { vi: 'Cùng số, cùng ngày mà hai cơ quan thì một bị chép sai.', en: 'Of two issuers for one number and date one was copied wrong.' },
  examples: {
    good: [
      inLetter({
        body: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Bộ Nội vụ có ý kiến.\nViệc thực hiện Nghị định số 30/2020/NĐ-CP của Chính phủ cần sơ kết.',
      }),
      inLetter({
        body: 'Theo Nghị quyết số 15-NQ/TW ngày 05/5/2022 của Bộ Chính trị, Bộ Nội vụ có ý kiến.\nViệc thực hiện Nghị quyết số 15-NQ/TW ngày 05/5/2022 của BCT cần sơ kết.',
      }),
      inLetter({
        body: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chỉnh phủ, Bộ Nội vụ có ý kiến.\nViệc thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ cần sơ kết.',
      }),
      inLetter({
        body: 'Theo Nghị quyết số 15-NQ/TU ngày 05/5/2022 của Ban Thường vụ Thành ủy, Bộ Nội vụ có ý kiến.\nViệc thực hiện Nghị quyết số 15-NQ/TU ngày 05/5/2022 của Thành ủy Hà Nội cần sơ kết.',
      }),
    ],
    bad: [
      {
        ...inLetter({
          body: 'Theo Nghị quyết số 15-NQ/TW ngày 05/5/2022 của Bộ Chính trị, Bộ Nội vụ có ý kiến.\nSau khi Nghị quyết số 15-NQ/TW ngày 05/5/2022 của Chính phủ có hiệu lực, đề nghị sơ kết.',
        }),
        expect: ['Nghị quyết số 15-NQ/TW ngày 05/5/2022 của Chính phủ'],
      },
    ],
  },
  check(context) {
    const issuers = new Map<string, string>()
    for (const citation of context.nodes('citation')) {
      const { number, date, issuer } = citation
      if (!number || !date || !issuer || !/[/-]\p{Lu}/u.test(number)) continue
      const key = `${number} ${date}`
      const known = issuers.get(key)
      if (known === undefined) issuers.set(key, issuer)
      else if (!isSame(known, issuer))
        context.report({
          at: citation,
          message: {
            vi: `\`${number}\` đã được ghi là của ${known}, ở đây là của ${issuer}`,
            en: `\`${number}\` is by ${issuer} here, by ${known} before`,
          },
          data: { number, issuer, other: known },
        })
    }
  },
}

/** The short name of an organ and its full name share their first words, or one holds the other. */
function isSame(a: string, b: string): boolean {
  const [x, y] = [foldPhrase(writtenOut(a)), foldPhrase(writtenOut(b))]
  return (
    x.includes(y) ||
    y.includes(x) ||
    firstWords(x) === firstWords(y) ||
    initials(x) === y ||
    initials(y) === x ||
    isSameIssuer(a, b) ||
    // a mark that was misread is no other body
    bareLetters(a) === bareLetters(b) ||
    isSameCommittee(a, b)
  )
}

/** "Ban Thường vụ Thành ủy" and "Thành ủy Hà Nội": one body's names, its place said with one of them. */
function isSameCommittee(a: string, b: string): boolean {
  const [one, other] = [issuerOfName(a), issuerOfName(b)]
  return one !== null && other !== null && one.issuer === other.issuer && (one.end === a.length || other.end === b.length)
}

const initials = (name: string) => name.replace(/(\p{L})\p{L}{0,12} ?/gu, '$1')

const firstWords = (name: string) => name.split(' ').slice(0, 2).join(' ')
