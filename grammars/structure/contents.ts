// A table of contents names the units of the text with the pages they begin on, dots leading from one to the other; a converter often loses the column
// of the pages and leaves the dots.

import type { Line } from './line.ts'

/** A list of what a file holds. */
export const contents = /^MỤC LỤC(?!\p{L})/u

/** Dots, and the page behind them or not. */
const leads = /(?:\.{5}|(?:\s\.){4}|…{2})\s?(?:\d{1,3})?$/u

/** Lines of one entry at most. */
const longestEntry = 3

/** Notes on such a head and on each line below it, down to the last that dots end, that it is one of the list: its marks open no unit. */
export function noteContents(lines: readonly Line[]): void {
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]!.text.charCodeAt(0) !== 77 || !contents.test(lines[at]!.text)) continue
    let last = at
    for (let i = at + 1; i < lines.length && i - last <= longestEntry; i++) if (endsInLeaders(lines[i]!.text)) last = i
    if (last > at) lines[at]!.listed = 'head'
    for (let i = at + 1; i <= last; i++) lines[i]!.listed = endsInLeaders(lines[i]!.text) ? 'end' : 'open'
    at = last
  }
}

function endsInLeaders(text: string): boolean {
  const code = text.charCodeAt(text.length - 1)
  return (code === 46 || code === 8230 || (code >= 48 && code <= 57)) && leads.test(text.slice(-14))
}
