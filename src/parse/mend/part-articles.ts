import type { Line } from '../../../grammars/structure/line.ts'
import { cutWords } from '../split/cells.ts'

/** At the head of its line. */
const article = /^(?:Điều|ĐIỀU)\s(\d{1,3})[a-zđ]?\s?[.:]/u
const within = /Điều (\d{1,3})\.\s\p{Lu}/gu
/** What an article follows: the end of a sentence, or of what is quoted. */
const ended = /(?:[.;]|\p{L}["”])["”’)]{0,2}\s?$/u

/**
 * `… theo quy định."Điều 3. Thông tin trên thẻ`: a copy lost the break before an article that is missing between the one before and the next, or behind
 * the last (NĐ 30/2020 PL I II.6: articles are numbered through).
 */
export function partArticles(lines: readonly Line[]): readonly Line[] {
  const numbers = lines.map(({ text, cells }) => (text.charCodeAt(0) === 272 && !cells ? Number(article.exec(text)?.[1] ?? 0) : 0))
  let last = 0
  let next = 0
  return lines.flatMap((line, at) => {
    last = numbers[at] || last
    const { text, cells } = line
    if (cells || last === 0 || !text.includes('Điều ', 8)) return line
    const cuts = [0]
    for (const { index, 1: number } of text.matchAll(within))
      if (Number(number) === last + cuts.length && ended.test(text.slice(Math.max(0, index - 5), index))) cuts.push(index)
    if (cuts.length === 1) return line
    if (next <= at) for (next = at + 1; next < lines.length && numbers[next] === 0;) next++
    const below = numbers[next] ?? 0
    if (below > 1 && below !== last + cuts.length) return line
    last += cuts.length - 1
    return cuts.map((cut, i) => ({
      ...line,
      ...cutWords(line, cut, cuts[i + 1] ?? text.length),
      ...(i > 0 ? { blanks: 0, bars: 0, carried: false } : {}),
    }))
  })
}
