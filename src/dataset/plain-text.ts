import { textOf, type Node } from '../tree/index.ts'

/** The text of a node on one line. */
export function plainText(node: Node): string {
  return oneLine(textOf(node))
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

const tokenPattern = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

/** A token is a run of letters and digits (in Vietnamese a syllable) or one other character that is not blank. */
export function* tokensOf(text: string): Generator<{ text: string; start: number; end: number }> {
  for (const match of text.matchAll(tokenPattern)) yield { text: match[0], start: match.index, end: match.index + match[0].length }
}

export function countTokens(text: string): number {
  let count = 0
  for (const _ of text.matchAll(tokenPattern)) count++
  return count
}
