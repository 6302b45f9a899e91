import type { Segment } from '../tree/index.ts'
import type { RuleContext } from './context.ts'

export interface RecipientEnd {
  node: Segment
  /** The printed text, blanks and emphasis at its end cut off. */
  printed: string
  /** Source offset of `printed`'s end. */
  end: number
  /** The closing sign, or nothing. */
  sign: string
  isArchive: boolean
  isLast: boolean
}

/** How each item of "Nơi nhận" ends; a leading dash and what follows the list are no part of it. */
export function recipientEnds({ nodes, rangeOf, sourceOf }: RuleContext): RecipientEnd[] {
  const items = nodes('recipient')
  return items.flatMap((node, i) => {
    const range = rangeOf(node)
    if (!range) return []
    const printed = sourceOf(range).replace(/[\s*_|]{1,99}$/u, '')
    return [
      {
        node,
        printed,
        end: range.start + printed.length,
        sign: /[.,;:/]{1,3}$/.exec(printed)?.[0] ?? '',
        isArchive: /^[^\p{L}\p{N}(]{0,9}L[ưu]u(?!\p{L})/u.test(printed),
        isLast: i === items.length - 1,
      },
    ]
  })
}
