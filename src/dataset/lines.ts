import { onceFor } from '../tree/once-for.ts'
import { leafText, type Span } from './leaf-text.ts'
import { tokenBounds } from './tokens.ts'
import { leavesOf, type DocumentView, type Leaf } from './view.ts'

/** A leaf with its text on one line; `tokens` as `tokenBounds` gives them. */
export interface Line extends Leaf {
  text: string
  spans: readonly Span[]
  tokens: readonly number[]
}

/**
 * The lines of a document in reading order, empty ones left out; read once, for several tables want them. The leaf is taken apart and not
 * spread: objects spread here outlive the quick collections of garbage, each with the whole tree behind it.
 */
export const linesOf = onceFor((document: DocumentView): readonly Line[] => {
  const lines: Line[] = []
  for (const { unit, marker, node } of leavesOf(document)) {
    const { text, spans } = leafText({ unit, marker, node })
    if (text !== '') lines.push({ unit, marker, node, text, spans, tokens: tokenBounds(text) })
  }
  return lines
})
