import type { Cell, Line } from '../../../grammars/structure/line.ts'
import { trim } from './blanks.ts'
import { readWords } from './inline-marks.ts'
import type { Emphasis } from './inline-marks.ts'

/** Three or more things apart by tabs or wide gaps: columns. */
export function setColumns(line: Line, text: string, from: number, to: number): void {
  const columns: Cell[] = []
  const open: Emphasis = { strong: false, emphasis: false }
  let last = from
  for (const match of text.slice(from, to).matchAll(/(?:[^\t ]| {1,2}(?! ))+/gu)) {
    const start = from + match.index
    const words = readWords(text, ...trim(text, start, start + match[0].length), open)
    if (words.text === '') continue
    const gap = text.slice(last, start)
    if (columns.length > 0 && /^\t+$/.test(gap)) words.tabs = gap.length
    last = start + match[0].length
    columns.push(words)
  }
  if (columns.length >= 3) line.columns = columns
}

/** What stands before, between and behind its tabs, where it has any: cells, empty ones too. */
export function setTabbed(line: Line, text: string, from: number, to: number): void {
  while (isSpaceOrTab(text.charCodeAt(from - 1))) from--
  while (isSpaceOrTab(text.charCodeAt(to))) to++
  const printed = text.slice(from, to)
  if (!printed.includes('\t')) return
  const open: Emphasis = { strong: false, emphasis: false }
  let at = from
  line.tabbed = printed.split('\t').map((cell) => {
    const words = readWords(text, ...trim(text, at, at + cell.length), open)
    at += cell.length + 1
    return words
  })
}

function isSpaceOrTab(code: number): boolean {
  return code === 9 || code === 32
}
