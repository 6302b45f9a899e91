import type { Cell } from '../../../grammars/structure/line.ts'

/** The words of a row as one line, for the readings that look at lines. */
export function joinCells(cells: readonly Cell[], gap = ' '): Cell {
  if (cells.length === 1) return cells[0]!
  let text = ''
  let end = 0
  const map: number[] = []
  for (const cell of cells) {
    if (text !== '' && gap !== '') {
      text += gap
      map.push(end)
    }
    end = cell.end
    for (let i = 0; i < cell.text.length; i++) map.push(cell.map ? cell.map[i]! : cell.start + i)
    text += cell.text
  }
  return { text, start: cells[0]!.start, end: cells.at(-1)!.end, map: Uint32Array.from(map), styles: null }
}

/** The same with the bars between them: what stands on the two sides of one is no sentence. */
export function withBars(cells: readonly Cell[]): Cell {
  const parts = cells.filter(({ text }) => text !== '')
  return joinCells(
    parts.flatMap((cell, k): Cell[] => {
      const at = cell.start - 1
      return k === 0 ? [cell] : [{ text: '|', start: at, end: cell.start, map: null, styles: null }, cell]
    }),
  )
}

/** A part of a line's words as words of their own. */
export function cutWords(words: Cell, start: number, end: number): Cell {
  while (start < end && words.text[start] === ' ') start++
  while (end > start && words.text[end - 1] === ' ') end--
  const offset = (i: number): number => (words.map ? words.map[i]! : words.start + i)
  const styles = words.styles
    ?.filter((s) => s.end > start && s.start < end)
    .map((s) => ({ ...s, start: Math.max(0, s.start - start), end: Math.min(end, s.end) - start }))
  return {
    text: words.text.slice(start, end),
    start: end > start ? offset(start) : words.start,
    end: end > start ? offset(end - 1) + 1 : words.start,
    map: words.map ? words.map.slice(start, end) : null,
    styles: styles?.length ? styles : null,
  }
}
