import { findDrawnTables } from '../../grammars/structure/drawn-tables.ts'
import { replaceEach } from './replace-each.ts'
import type { Step } from './step.ts'

const escape = /\\[-.()+!{}[\]"'$@]/g
/** The same, and those of a rule that somebody typed (`\_\_\_\_\_`): as many signs as that mark no emphasis. */
const dropped = /\\[-.()+!{}[\]"'$@]|(?:\\_){5,400}/g
/** Those of signs that are markup, as in a rule of lines; LaTeX has them too, so they tell nothing by themselves. */
const ofMarkup = /\\[*_|#<>~^=&`]/g
/** A backslash that breaks no line: behind one that does stand marks of emphasis, the edge of a column or a cell, or nothing. */
const otherThanBreak = /\\(?![*_]{0,3}(?:[ \t]{2}|[ \t]?(?:\||$)))/gm
/** As many as a text has that a converter wrote, and what share they are of its backslashes: LaTeX has others. */
const fewest = 4
const share = 0.75
/** `1\. Mục đích`, `a\)`: nobody else escapes the mark of a unit, so one is enough. */
const escapedLabel = /^[ \t]{0,8}(?:\d{1,3}|[IVX]{1,5}|[a-zđ])\\[.)][ \t]/mu

/** Plain text shows by its backslashes that a converter to Markdown wrote it: most stand before a sign that Markdown could read as its own. */
export function hasEscapes(source: string): boolean {
  if (!source.includes('\\')) return false
  const count = source.match(escape)?.length ?? 0
  if (count < fewest && !escapedLabel.test(source)) return false
  return count + (source.match(ofMarkup)?.length ?? 0) >= (source.match(otherThanBreak)?.length ?? 0) * share
}

/**
 * The escapes of a converter to Markdown in plain text (`1\. Mục đích`, `a\)`, `số 30/2020/NĐ\-CP`). Those of signs that are markup (`\*`, `\_`, `\|`)
 * stay: without them they would be. So do those in drawn tables, whose columns are told by place; who reads their cells knows escapes.
 */
export const dropEscapes: Step = (source) => {
  if (!hasEscapes(source)) return null
  const tables = findDrawnTables(source, { grids: true })
  let next = 0
  return replaceEach(source, dropped, (found, at) => {
    while (next < tables.length && tables[next]!.end <= at) next++
    return next < tables.length && tables[next]!.start <= at ? found : found.replaceAll('\\', '')
  })
}
