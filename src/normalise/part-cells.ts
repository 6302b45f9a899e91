import { replaceEach } from './replace-each.ts'
import type { Step } from './step.ts'

/** The mark before the first line of a letterhead: at the head of a line, or behind the sign that parts two cells. */
const opening = /(?:^|(?<=[^\s,;]?([,;\t])))["“](?=\p{Lu}[\p{Lu} ,.-]{3,100}\r?$)/gmu
/** What stands a few lines below it. */
const ofHead = /^(?:CỘNG H[ÒO][AÀÁ] XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập\s?[-–]|(?:Luật s|S)ố\s?:?\s?\d)/mu
const longestHead = 600
/** A quotation opens a text, below what leads to it. */
const longestLead = 4000
/** Who signed, and the mark behind. */
const closing = /(?<=^\p{Lu}\p{Ll}{0,6}(?: \p{Lu}\p{Ll}{0,6}){1,4})["”]\.?(?=[ \t]{0,8}\r?$)/gmu

/**
 * Where the marks stand around documents that are the cells of a table (`7,"BỘ … Lò Văn An",https://…`: within a cell a mark is doubled), and how long
 * each is; and those around one that a paper prints whole in quotation marks (`“BỘ …`, `Lò Văn An”.`), with `true`.
 */
function findEdges(source: string): Map<number, boolean> {
  const edges = new Map<number, boolean>()
  let from = 0
  let isFirst = true
  for (const { index, 1: sign } of source.matchAll(opening)) {
    if (index < from) continue
    const below = source.slice(index + 1, index + longestHead)
    if (!ofHead.test(below)) continue
    const end = source[index] === '"' ? endOfCell(source, index + 1) : -1
    if (end > 0 && (sign !== undefined || source[end + 1] === ',')) {
      edges.set(index, false)
      edges.set(end, false)
      from = end
    } else if (sign === undefined && isFirst && index < longestLead && !ofHead.test(source.slice(0, index))) {
      edges.set(index, true)
      closing.lastIndex = index
      const close = closing.exec(source)
      if (close) edges.set(close.index, true)
    }
    isFirst = false
  }
  return edges
}

/** The first mark from here on that is not doubled, where a cell ends behind it; -1 where it does not. Another opening is such a mark: nothing is looked through twice. */
function endOfCell(source: string, from: number): number {
  for (let at = source.indexOf('"', from); at >= 0; at = source.indexOf('"', at + 2)) {
    if (source[at + 1] === '"') continue
    return /^(?:[,;\t](?! )|\r?\n|$)/u.test(source.slice(at + 1, at + 3)) ? at : -1
  }
  return -1
}

/**
 * A document that is a cell of a table in a file (CSV), or stands whole in quotation marks: its first line and its last are without the marks, and lie on
 * lines of their own.
 */
export const partCells: Step = (source) => {
  if (!source.includes('"') && !source.includes('“')) return null
  const edges = findEdges(source)
  if (edges.size === 0) return null
  return replaceEach(source, /["“”][.,;\t]?/g, (found, at) => {
    const isQuotation = edges.get(at)
    return isQuotation === undefined ? found : isQuotation ? '' : '\n\n'
  })
}
