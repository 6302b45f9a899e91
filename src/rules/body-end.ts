import { positionOf } from '../tree/index.ts'
import type { RuleContext } from './context.ts'

/** How the body of a signed main document ends. */
export interface BodyEnd {
  /** Source offset behind the last sign. */
  at: number
  /** The closing signs as printed: `./.`, `.`, `/.`, or nothing. */
  sign: string
  isTable: boolean
  /** The last words. */
  words: string
}

/** Null where there is no body, or no recipients or signature to show that it was all there. */
export function bodyEnd({ document, sourceOf, rangeOf }: RuleContext): BodyEnd | null {
  if (document?.role !== 'main' || !document.children.some((part) => part.type === 'conclusions')) return null
  const body = document.children.find((part) => part.type === 'body')
  const range = body && rangeOf(body)
  if (!body || !range) return null
  const printed = sourceOf(range)
    .slice(-400)
    .replace(/[\s*_|"”’–-]{1,99}$/u, '')
  const whole = sourceOf(range)
  const at = range.start + whole.lastIndexOf(printed) + printed.length
  const sign = /(?:[.…]{0,3}\s?\/\s?[.-]?|[.;:,!?…]{1,3})$/u.exec(printed)?.[0] ?? ''
  const last = body.children.at(-1)
  return {
    at,
    sign: sign.replace(/\s/g, '') === './.' ? './.' : sign,
    isTable: last?.type === 'table' && positionOf(last) !== null,
    words: printed.slice(-80),
  }
}
