import { unitBegunBy, type Scope, type TextBlock } from './context.ts'
import { onceFor } from '../tree/once-for.ts'

/**
 * Tells whether a place stands inside “ ”, which may run over blocks, or inside " " of its own block: there another document speaks.
 * A unit that the parser took for one of this document ends a quotation that was never closed.
 */
export const quotationsOf = onceFor(
  (scope: Pick<Scope, 'blocks' | 'parentOf' | 'known'>): ((block: TextBlock, offset: number) => boolean) => {
    const opensInside = new Set<TextBlock>()
    let inside = false
    for (const block of scope.blocks) {
      const unit = unitBegunBy(scope, block.node)
      if (unit && (unit.name === 'article' || unit.name === 'section' || unit.name === 'clause')) inside = false
      if (inside) opensInside.add(block)
      const opened = block.text.lastIndexOf('“')
      const closed = block.text.lastIndexOf('”')
      if (opened >= 0 || closed >= 0) inside = opened > closed
    }
    let last: { block: TextBlock; closed: number } | null = null
    const closedAt = (block: TextBlock): number => {
      if (last?.block === block) return last.closed
      const closed = block.text.indexOf('”')
      last = { block, closed: block.text.slice(0, Math.max(0, closed)).includes('“') ? -1 : closed }
      return last.closed
    }
    return (block, offset) => {
      // a quotation that an earlier block opened, though a unit came between
      if (offset < closedAt(block)) return true
      const before = block.text.slice(Math.max(0, offset - 20_000), offset)
      const opened = before.lastIndexOf('“')
      const closed = before.lastIndexOf('”')
      if (opened >= 0 || closed >= 0 ? opened > closed : opensInside.has(block)) return true
      return before.includes('"') && (before.split('"').length - 1) % 2 === 1
    }
  },
)
