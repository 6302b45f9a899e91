// The findings of a judgment are numbered `[1] …`, `[2] …` (NQ 05/2017/NQ-HĐTP, NQ 01/2017/NQ-HĐTP), as notes are elsewhere. A note has its mark
// in the text above it; a series that a colon leads into and that has none is one of units.

import type { Line } from './line.ts'
import { makeMarker } from './markers.ts'
import { authorityMark, enactingWord, recipientsWord } from './phrases/index.ts'

const bracketed = /^\[(\d{1,3})\]\s?(?=[\p{Lu}“"])/u
const inside = /\[(\d{1,3})\]/gu
/** Below such words notes are listed. */
const notesHead = /^(?:Ghi chú|Chú thích|Chú giải|Hướng dẫn|Tài liệu tham khảo)/iu

interface Item {
  at: number
  label: number
  length: number
}

/** Notes on each line that begins such a unit its mark; the document has to go on behind the series, to its formula or its end. */
export function noteBracketedUnits(lines: readonly Line[]): void {
  const marked = new Set<string>()
  let items: Item[] = []
  for (const [at, { text, cells }] of lines.entries()) {
    if (items.length > 0 && endsSeries(text)) {
      if (items.length > 1) accept(lines, items)
      items = []
    }
    if (cells || !text.includes('[')) continue
    const found = bracketed.exec(text)
    const label = Number(found?.[1])
    if (found && marked.has(found[1]!)) items = []
    else if (found && (label === 1 ? isLedInto(lines[at - 1]) : label > (items.at(-1)?.label ?? Infinity))) {
      if (label === 1) items = []
      items.push({ at, label, length: found[0].trimEnd().length })
    }
    for (const { index, 1: mark } of text.matchAll(inside)) if (index > 0) marked.add(mark!)
  }
}

function isLedInto(above: Line | undefined): boolean {
  return above !== undefined && above.text.endsWith(':') && !notesHead.test(above.text)
}

function endsSeries(text: string): boolean {
  return text.length < 120 && (enactingWord.test(text) || recipientsWord.test(text) || authorityMark.test(text))
}

function accept(lines: readonly Line[], items: readonly Item[]): void {
  for (const { at, label, length } of items) lines[at]!.unit = makeMarker('number-in-brackets', `[${label}]`, [label], length, ']')
}
