import type { Mend, Step } from './step.ts'

const oddBlank = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\v\u0085]/g
const lineEnd = /[\n\r]|$/g

/** No-break, thin and ideographic spaces → a space; vertical tab and NEL, which end a line, → U+2028. Lengths stay; one mend a line. */
export const plainBlanks: Step = (source) => {
  if (source.search(oddBlank) < 0) return null
  const text = source.replace(/[\v\u0085]/g, '\u2028').replace(oddBlank, ' ')
  const mends: Mend[] = []
  oddBlank.lastIndex = 0
  while (oddBlank.test(source)) {
    const start = oddBlank.lastIndex - 1
    lineEnd.lastIndex = start
    let end = lineEnd.exec(source)!.index
    oddBlank.lastIndex = end
    while (source.charCodeAt(end - 1) === text.charCodeAt(end - 1)) end--
    mends.push({ start, end, to: text.slice(start, end) })
  }
  return { text, toSource: (offset) => offset, mends }
}
