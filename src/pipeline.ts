import { normalise } from './normalise/index.ts'
import { findOverlays } from './parse/find-overlays.ts'
import { assignIds } from './parse/assign-ids.ts'
import type { Locate } from './parse/inline.ts'
import { indexLines } from './parse/line-index.ts'
import { splitLines } from './parse/split-lines.ts'
import { readStructure } from './parse/structure.ts'
import type { Root } from './tree/index.ts'

export interface ParseOptions {
  /** Where the text came from; goes to `data.path` and into messages. */
  path?: string | null
  /** How the bytes were decoded; goes to `data.encoding`. */
  encoding?: string
  /** `markdown` sends the text through remark; plain text has its own splitter, which knows the markup real text carries. */
  format?: 'text' | 'markdown'
}

/** Text of one file → its tree. Never throws on text. */
export function parse(source: string, { path = null, encoding = 'utf-8' }: ParseOptions = {}): Root {
  const normal = normalise(source)
  const point = indexLines(source)
  const locate: Locate = {
    position: (start, end) => ({ start: point(normal.toOriginal(start)), end: point(normal.toOriginal(end)) }),
    isBlank: (from, to) => from <= to && to - from < 400 && source.slice(from, to).trim() === '',
  }
  const lines = splitLines(normal.text)
  const root: Root = {
    type: 'root',
    children: readStructure(lines, { locate, find: findOverlays, uri: () => null, text: normal.text }),
    data: {
      schema: 'nqtw/1',
      path,
      encoding,
      diagnostics: [],
      repairs: normal.repairs.map(({ start, end, ...repair }) => ({ ...repair, position: { start: point(start), end: point(end) } })),
    },
  }
  assignIds(root)
  return root
}
