import { childrenOf } from '../tree/index.ts'
import type { RuleContext } from './context.ts'

/** The last document of a file, without recipients, signature or anything attached: an excerpt that ends where its page did. */
export function isCutOff({ document, siblings }: Pick<RuleContext, 'document' | 'siblings'>): boolean {
  if (document?.role !== 'main' || siblings.at(-1) !== document) return false
  return !document.children.some(({ type }) => type === 'conclusions' || type === 'attachments')
}

/** How the body of a signed main document ends. */
export interface BodyEnd {
  /** Source offset behind the last sign. */
  at: number
  /** The closing signs as printed: `./.`, `.`, `/.`, or nothing. */
  sign: string
  isTable: boolean
}

/** Null where there is no body, or no recipients or signature to show that it was all there. */
export function bodyEnd({ document, blocks, sourceOf, rangeOf }: RuleContext): BodyEnd | null {
  if (document?.role !== 'main' || !document.children.some((part) => part.type === 'conclusions')) return null
  const body = document.children.find((part) => part.type === 'body')
  if (!body) return null
  // a page number inside the body stands behind it in the tree
  const bodyEnds = childrenOf(body).reduce((end, child) => Math.max(end, rangeOf(child)?.end ?? 0), 0)
  const last = blocks.findLast(({ node, text }) => {
    const end = rangeOf(node)?.end ?? Infinity
    // "(Đính kèm Công văn …)" stands below the end
    const isAttached = /^\(?(?:Đính kèm|Gửi kèm|Kèm theo|Có kèm)\s[^\n]{0,200}\)?[.]?$/u.test(text)
    return (
      end <= bodyEnds &&
      /[\p{L}\d]/u.test(text) &&
      !isAttached &&
      node.type !== 'furniture' &&
      node.type !== 'separator' &&
      node.type !== 'stamp' &&
      node.type !== 'sourceNote'
    )
  })
  const range = last && rangeOf(last.node)
  if (!range) return null
  // a scanner writes the stroke as that of a fraction
  const printed = sourceOf({ start: Math.max(range.start, range.end - 400), end: range.end }).replace(/[⁄∕]/gu, '/')
  // behind the strokes a scanner may leave letters of the seal
  const words = printed.replace(/[\s*_|"”’–-]{1,99}$/u, '').replace(/(?<=\.\/\.)\s?\p{L}{1,4}[!.,]?$/u, '')
  const at = range.end - printed.length + words.length
  const sign = /(?:[.…]{0,3}\s?\/\s?[.-]?|[.;:,!?…]{1,3})$/u.exec(words)?.[0] ?? ''
  return { at, sign: sign.replace(/\s/g, '') === './.' ? './.' : sign, isTable: last.node.type === 'tableCell' }
}
