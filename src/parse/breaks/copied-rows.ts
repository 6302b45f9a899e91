import type { Line } from '../../../grammars/structure/line.ts'

/** The names of the columns, copied to one line from a page whose table lost its lines: `STT NỘI DUNG GHI CHÚ`. */
const head = /^S?TT\s\p{Lu}[^.;]{2,150}$/u
/** How many lines the head takes, and a row. */
const longestHead = 4
const longestRow = 8
const fewestRows = 3

/** `1 Cử thư ký` / `2 Báo cáo` below a head with `STT`: each line with the next ordinal opens a row of a table that was copied without its lines. */
export function copiedRows(lines: readonly Line[]): Set<number> {
  const rows = new Set<number>()
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at]!.text.charCodeAt(0)
    if ((first !== 83 && first !== 84) || !isHead(lines[at]!)) continue
    const found = rowsBelow(lines, at)
    if (found.length < fewestRows) continue
    for (const row of found) rows.add(row)
    at = found.at(-1)!
  }
  return rows
}

function isHead({ text, cells }: Line): boolean {
  return !cells && text.length < 160 && head.test(text)
}

function rowsBelow(lines: readonly Line[], at: number): number[] {
  const rows: number[] = []
  let last = at
  for (let i = at + 1; i < lines.length && i - last <= (rows.length === 0 ? longestHead : longestRow); i++) {
    const { text, cells, bars } = lines[i]!
    if (cells || bars > 0) break
    if (!opensRow(text, rows.length + 1)) continue
    rows.push(i)
    last = i
  }
  return rows
}

/** The ordinal without a stop, and words behind it. */
function opensRow(text: string, ordinal: number): boolean {
  const mark = `${ordinal} `
  const printed = text.startsWith(mark) ? mark.length : text.startsWith(`0${mark}`) ? mark.length + 1 : 0
  return printed > 0 && /^\p{Lu}/u.test(text.slice(printed, printed + 2))
}
