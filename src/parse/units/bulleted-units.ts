// Converters to Markdown set a bullet of theirs before the items of a list that have marks of their own (`- 2.7. Crom;`, `- b) Bản sao.`, `*   (1) Đắp bờ.`);
// copies of what they made are kept as plain text as well.
// A typist's dash stands before words: the bullet is the converter's where the mark goes on from, or leads to, one of the lines near; before
// brackets where another stands so, and no words behind a dash beside them.

import type { Line } from '../../../grammars/structure/line.ts'
import { markersOf } from '../../../grammars/structure/lost-stops.ts'
import { readMarkers, type UnitMarker } from '../../../grammars/structure/markers.ts'
import { bracketedForms } from './place-units.ts'

const bullet = /^[-*+]\s(?=\d{1,3}\.\d|\d{1,3}\.\s|[a-zđ]\)|\((?:\d{1,3}|[ivx]{1,5}|[a-zđ])\)\s)/u
const forms = new Set<UnitMarker['form']>(['decimal', 'letter', 'arabic', ...bracketedForms])
/** How many items near a line are looked at, on either side: those of a clause have points between them. */
const reach = 12

interface Item {
  line: Line
  marker: UnitMarker
  /** Signs before the mark. */
  skipped: number
}

/** Notes on each line whose mark stands behind a converter's bullet what it is, the bullet included. */
export function noteBulletedUnits(lines: readonly Line[]): void {
  if (!lines.some(({ text, cells }) => !cells && bullet.test(text))) return
  const items = lines.flatMap((line): Item[] => {
    const skipped = line.cells ? 0 : (bullet.exec(line.text)?.[0].length ?? 0)
    const marker = line.cells ? undefined : readMarkers(line.text.slice(skipped)).find(({ form }) => forms.has(form))
    return marker ? [{ line, marker, skipped }] : []
  })
  const typed = itemsBesideWords(lines)
  for (const [i, { line, marker, skipped }] of items.entries()) {
    if (skipped === 0 || (bracketedForms.has(marker.form) && typed.has(line))) continue
    const near = items.slice(Math.max(0, i - reach), i + reach + 1)
    const isOfList = near.some((other) =>
      bracketedForms.has(marker.form)
        ? other.line !== line && other.skipped > 0 && other.marker.form === marker.form
        : // a dash before one clause alone is the typist's
          (marker.form !== 'arabic' || other.skipped > 0) && (follows(other.marker, marker) || follows(marker, other.marker)),
    )
    if (isOfList) line.unit = { ...marker, length: marker.length + skipped }
  }
}

function follows({ form, ordinal }: UnitMarker, before: UnitMarker): boolean {
  return (
    form === before.form &&
    ordinal.length === before.ordinal.length &&
    ordinal.every((n, level) => n === before.ordinal[level]! + (level === ordinal.length - 1 ? 1 : 0))
  )
}

/** Items of lists that have the same dash in the same column before words as well; a star is the converter's. */
function itemsBesideWords(lines: readonly Line[]): Set<Line> {
  const beside = new Set<Line>()
  let lists = new Map<string, { items: Line[]; words: boolean }>()
  const close = (): void => {
    for (const { items, words } of lists.values()) if (words) for (const item of items) beside.add(item)
    lists = new Map()
  }
  for (const line of lines) {
    if (!/^[-+]\s/u.test(line.text) || line.cells) {
      if (line.cells || line.level > 0 || line.text.endsWith(':') || markersOf(line).length > 0) close()
      continue
    }
    const key = `${line.text[0]!}${line.column ?? line.indent}`
    const list = lists.get(key) ?? { items: [], words: false }
    lists.set(key, list)
    if (bullet.test(line.text)) list.items.push(line)
    else list.words = true
  }
  close()
  return beside
}
