import type { Line } from '../../../grammars/structure/line.ts'
import { readMarkers } from '../../../grammars/structure/markers.ts'
import { joinLines } from './mend-first-words.ts'

const itemsText = /^[\p{Lu}“"]/u
const stopped = /[.;:,][)”"]?$/u
const longItem = 60
/** As many lines as an item of a list is long at most. */
const reach = 12

/**
 * Lists copied from Word and PDF come with the sign on a line of its own and the item's text below it (`-` / `Lập kế hoạch …;`). Such a sign is also an
 * empty cell, or a rule: only where one comes again before whole items they are a list. Lists within a list have signs of their own.
 */
export function joinBareSigns(lines: readonly Line[]): readonly Line[] {
  const found = new Set<number>()
  let items: number[] = []
  const accept = (): void => {
    const signs = new Set(items.map((at) => lines[at]!.text))
    for (const at of items) if (items.length > signs.size || standsInList(lines, at)) found.add(at)
    items = []
  }
  for (let at = 0; at < lines.length; at++) {
    if (!opensItem(lines, at)) continue
    if (items.length > 0 && at - items.at(-1)! > reach) accept()
    items.push(at)
  }
  accept()
  if (found.size === 0) return lines
  return lines.flatMap((line, at) => (found.has(at) ? [joinLines(line, lines[at + 1]!)] : found.has(at - 1) ? [] : [line]))
}

/** A website's source may be wrapped behind one of the signs: the others have their items beside them. */
function standsInList(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  if (line.bars > 0 || !stopped.test(lines[at - 1]!.text)) return false
  const begin = `${line.text} `
  const isItem = ({ text, bars, cells }: Line): boolean => bars === 0 && !cells && text.startsWith(begin) && itemsText.test(text.slice(2))
  return lines.slice(Math.max(0, at - 2 * reach), at).some(isItem) || lines.slice(at + 2, at + 2 + 2 * reach).some(isItem)
}

/** Behind a stop or a heading, or above what no cell is as long as, and before words that stand outside of bars and columns. */
function opensItem(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  if (line.text.length !== 1 || !isSign(line.text)) return false
  const [before, behind] = [lines[at - 1], lines[at + 1]]
  if (!before || !behind || !itemsText.test(behind.text) || behind.rule || line.rule) return false
  if (!stopped.test(before.text) && behind.text.length < longItem && readMarkers(before.text).length === 0) return false
  // the first of a list in a cell has the cell's bar above it
  if (line.bars > 0 && !stopped.test(behind.text)) return false
  return behind.bars === 0 && ![before, line, behind].some(({ cells, columns, piece }) => cells || columns || piece)
}

/** The mark that the sign would be before words; the star of the Party's letterhead is none. */
function isSign(text: string): boolean {
  const marker = text === '*' ? undefined : readMarkers(`${text}A`)[0]
  return marker?.length === 1 && (marker.form === 'dash' || marker.form === 'plus' || marker.form === 'bullet')
}
