import { findDrawnTables } from '../../grammars/structure/drawn-tables.ts'
import { replaceEach } from './replace-each.ts'
import type { Step } from './step.ts'

/** What a span is: a class (`.underline`), or an attribute (`lang="vi"`). */
const kind = String.raw`\{(?:[.#][a-z]|[a-z-]{2,20}=["”])[^{}\n]{0,80}\}`
/** Its opening bracket, and the closing one with its kind. */
const edge = new RegExp(String.raw`\[(?=[^[\]]{1,300}\]${kind})|\](?<=\[[^[\]]{1,300}\])${kind}`, 'g')

/**
 * `[Nơi nhận:]{.underline}`: a span of Pandoc's Markdown, whose text is what stands between the brackets. In drawn tables, whose columns are told by place,
 * blanks take the place of what is dropped.
 */
export const dropSpans: Step = (source) => {
  if (!source.includes(']{')) return null
  const tables = findDrawnTables(source, { grids: true })
  let next = 0
  return replaceEach(source, edge, (found, at) => {
    while (next < tables.length && tables[next]!.end <= at) next++
    return next < tables.length && tables[next]!.start <= at ? ' '.repeat(found.length) : ''
  })
}
