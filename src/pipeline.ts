import { normalise } from './normalise/index.ts'
import { coverInvisible } from './parse/cover-invisible.ts'
import { diagnose } from './parse/diagnose.ts'
import { overlayFinder } from './parse/find-overlays.ts'
import { assignIds } from './parse/assign-ids.ts'
import type { Locate } from './parse/inline.ts'
import { indexLines } from './parse/line-index.ts'
import { splitMarkdownLines } from './parse/split/markdown.ts'
import { splitLines } from './parse/split/split-lines.ts'
import { readStructure } from './parse/structure.ts'
import { fullNameOf } from './refs/full-name.ts'
import { resolveReferences } from './refs/resolve.ts'
import { uriOf } from './refs/uri.ts'
import type { Diagnostic, Root } from './tree/index.ts'

export interface ParseOptions {
  /** Where the text came from; goes to `data.path` and into messages. */
  path?: string | null
  /** How the bytes were decoded; goes to `data.encoding`. */
  encoding?: string
  /** `markdown` sends the text through remark; plain text has its own splitter, which knows the markup real text carries. */
  format?: 'text' | 'markdown'
  /** Is told line by line what was chosen, over what, and why (`nqtw parse --explain`). */
  explain?: (line: string) => void
}

/** Text of one file → its tree. Never throws on text; a `TypeError` on bytes, which `decode` makes a text of. */
export function parse(source: string, { path = null, encoding = 'utf-8', format = 'text', explain }: ParseOptions = {}): Root {
  if (typeof (source as unknown) !== 'string') throw new TypeError('parse takes a text; `decode` makes one of bytes')
  const normal = normalise(source, format)
  const point = indexLines(source)
  const locate: Locate = {
    position: (start, end) => ({ start: point(normal.toOriginal(start)), end: point(normal.toOriginal(end)) }),
    isBlank: (from, to) => isBlankBetween(source, from, to),
  }
  const lines = format === 'markdown' ? splitMarkdownLines(normal.text) : splitLines(normal.text, normal.escaped)
  const root: Root = {
    type: 'root',
    children: readStructure(lines, {
      locate,
      ...overlayFinder(),
      uri: ({ meta }) =>
        uriOf({
          ...meta,
          issuer: fullNameOf(meta.issuer, { place: meta.place, symbol: meta.docNumber?.symbol ?? null }),
          number: meta.docNumber?.canonical ?? null,
        }),
      text: normal.text,
      explain,
    }),
    data: {
      schema: 'nqtw/1',
      path,
      encoding,
      diagnostics: [],
      repairs: normal.repairs.map(({ start, end, ...repair }) => ({ ...repair, position: { start: point(start), end: point(end) } })),
    },
  }
  assignIds(root)
  if (normal.repairs.some(({ step }) => standsForNothing.has(step))) coverInvisible(root, source, point)
  root.data.diagnostics = [...diagnose(root.children), ...resolveReferences(root)].sort((a, b) => offsetOf(a) - offsetOf(b))
  return root
}

/** Steps that leave characters of the source outside the words. */
const standsForNothing = new Set(['invisible', 'entity', 'escape', 'source-mark'])

function offsetOf(diagnostic: Diagnostic): number {
  return diagnostic.position?.start.offset ?? 0
}

const farthest = 400

function isBlankBetween(source: string, from: number, to: number): boolean {
  if (to < from || to - from > farthest) return false
  for (let i = from; i < to; i++) {
    const code = source.charCodeAt(i)
    if ((code > 32 || code < 9 || (code > 13 && code < 32)) && code !== 160 && code !== 0x2028 && code !== 0x2029 && code !== 0xfeff)
      return false
  }
  return true
}
