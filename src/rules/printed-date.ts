import { onceFor } from '../tree/once-for.ts'
import type { Scope, TextBlock } from './context.ts'

/** A date as printed in words ("ngày 05 tháng 6 năm 2024") or figures ("05/6/2024"). */
export interface PrintedDate {
  day: string
  month: string
  year: string
  index: number
  text: string
  inWords: boolean
}

const words = /ngày\s{0,3},?\s{0,3}(\d{1,2})\s{1,3}tháng\s{1,3}(\d{1,2})\s{1,3}năm\s{1,3}(\d{4})(?!\d)/giu
const figures = /(?<![\d/.-])(\d{1,2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?((?:19|20)\d{2})(?![\d/-])/gu

/** Every date of a text that is printed whole, in order of kind, then place. */
export function printedDates(text: string): PrintedDate[] {
  const found: PrintedDate[] = []
  for (const [pattern, inWords] of [
    [words, true],
    [figures, false],
  ] as const)
    for (const match of text.matchAll(pattern))
      found.push({ day: match[1]!, month: match[2]!, year: match[3]!, index: match.index, text: match[0], inWords })
  return found
}

/** A block that names a year, and the dates in it. */
export interface DatedBlock {
  block: TextBlock
  dates: readonly PrintedDate[]
}

/** The blocks that name a year of our time; no date is outside them. */
export const datedBlocks = onceFor(({ blocks }: Pick<Scope, 'blocks' | 'known'>): readonly DatedBlock[] =>
  blocks.filter(({ text }) => /(?:19|20)\d\d/.test(text)).map((block) => ({ block, dates: printedDates(block.text) })),
)

export function isPossible({ day, month, year }: Pick<PrintedDate, 'day' | 'month' | 'year'>): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1
}
