import { leafText, type Span } from './leaf-text.ts'
import { tokenBounds } from './tokens.ts'
import { leavesOf, type DocumentView, type Leaf } from './view.ts'

/** A leaf with its text on one line; `tokens` as `tokenBounds` gives them. */
export interface Line extends Leaf {
  text: string
  spans: readonly Span[]
  tokens: readonly number[]
}

const known = new WeakMap<DocumentView, readonly Line[]>()

/** The lines of a document in reading order, empty ones left out; read once, for several tables want them. */
export function linesOf(document: DocumentView): readonly Line[] {
  let lines = known.get(document)
  if (!lines) {
    lines = [...leavesOf(document)].flatMap((leaf) => {
      const { text, spans } = leafText(leaf)
      return text === '' ? [] : [{ ...leaf, text, spans, tokens: tokenBounds(text) }]
    })
    known.set(document, lines)
  }
  return lines
}
