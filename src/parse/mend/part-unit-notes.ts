import type { Line } from '../../../grammars/structure/line.ts'
import { cutWords } from '../split/cells.ts'
import { pushWords } from '../split/push-words.ts'

/** `[Điều này được hướng dẫn bởi Mục 4 Công văn 806/…]`: by which later text, named by its number or its units. */
const note =
  /\[(?=[^[\]]{2,400}\s(?:được|bị)\s(?:hướng dẫn|sửa đổi|bổ sung|thay thế|bãi bỏ|đính chính)[^[\]]{0,40}\sbởi\s[^[\]]{0,160}\d)[^[\]]{12,2000}\]/gu

/**
 * Databases of laws set into the text, in square brackets before or behind the words it is about, by what later text a unit was changed or explained. A
 * law does not say so of itself: the notes are lines of the site's, and what stands on either side of one is a line of its own.
 */
export function partUnitNotes(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text, cells }) => !cells && text.includes('[') && text.includes(' bởi '))) return lines
  const parted: Line[] = []
  for (const line of lines) {
    const { text, cells, level, indent } = line
    const notes = cells || !text.includes('[') ? [] : [...text.matchAll(note)]
    if (notes.length === 0) {
      parted.push(line)
      continue
    }
    const first = parted.length
    let at = 0
    const push = (to: number): void => {
      const words = cutWords(line, at, to)
      if (words.text !== '') pushWords(words, { carried: line.carried && at === 0, level, indent }, null, parted)
    }
    for (const { index, 0: words } of notes) {
      push(index)
      at = index + words.length
      parted.push({ ...line, ...cutWords(line, index, at), label: true, onUnit: true, blanks: 0, bars: 0 })
    }
    push(text.length)
    const { blanks, bars } = line
    parted[first] = { ...parted[first]!, blanks, bars }
  }
  return parted
}
