import { textOf, type Node } from '../tree/index.ts'

/** The text of a node on one line. */
export function plainText(node: Node): string {
  return oneLine(textOf(node))
}

const notOneLine = /\s\s|[^\S ]|^ | $/u

export function oneLine(text: string): string {
  return notOneLine.test(text) ? text.replace(/\s+/gu, ' ').trim() : text
}
