import { cutBlanks, type Joint } from './cut-blanks.ts'
import type { Step } from './step.ts'

/** What is left of the names of documents without their first letter: none of these is a word. */
const rests =
  'hông (?:tư|báo)|HÔNG (?:TƯ|BÁO)|ghị (?:định|quyết)|GHỊ (?:ĐỊNH|QUYẾT)|uyết định|UYẾT ĐỊNH|uy (?:định|chế)|UY (?:ĐỊNH|CHẾ)|hỉ thị|HỈ THỊ|háp lệnh|HÁP LỆNH|iến pháp|IẾN PHÁP'

const evidence = new RegExp(` (?:${rests})`, 'u')
const torn = new RegExp(
  `(?<![\\p{L}\\d])(?:[Tt] (?=h|H)|[Nn] (?=g|G)|[Qq] (?=u|U)|[Cc] (?=hỉ|HỈ)|P (?=h|H)|H (?=i|I))(?=(?:${rests})(?!\\p{L}))`,
  'gu',
)

/**
 * `T hông tư số 5`, `N ghị định`: a run of its own, or a large first letter, that a converter set apart from the rest of the word. One such place is
 * enough, for what is left of the word is nothing.
 */
export const joinTornTypes: Step = (text) => {
  if (!evidence.test(text)) return null
  return cutBlanks(
    text,
    Array.from(text.matchAll(torn), ({ index }) => jointAt(text, index)),
  )
}

const wordBehind = /\p{L}+/uy

function jointAt(text: string, start: number): Joint {
  wordBehind.lastIndex = start + 2
  wordBehind.test(text)
  return { start, end: wordBehind.lastIndex, cuts: [start + 1, start + 2] }
}
