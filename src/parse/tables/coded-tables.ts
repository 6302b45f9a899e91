import type { Line } from '../../../grammars/structure/line.ts'
import type { TableSpan } from './table-span.ts'

/** `Mã hàng`, `Mã HS`: the head of the column of codes in the lists of the customs. */
const headOfCodes =
  /^(?:Mã (?:hàng(?: hóa| hoá)?|HS|số(?: HS| hàng hóa)?)|MÃ (?:HÀNG(?: HÓA| HOÁ)?|HS|SỐ(?: HS)?))(?:\s?\((?:HS|mã HS)\))?$/iu
/** A heading, subheading or line of the Harmonised System: `2520`, `25.20`, `2618.00.00`. */
const code = /^\d{2}(?:\.?\d{2}(?:\.\d{2}){0,2})?$/u
/** A duty or a share. */
const figure = /^(?:[-–*]|\d{1,3}(?:[.,]\d{1,2})?%?)$/u
const longestHead = 60
const mostColumns = 4
const fewestCodes = 3
const mostRows = 4_000

/** Whether the line can head the codes of such a list. */
export function headsCodes({ text, cells, bars }: Line): boolean {
  // M, m
  const first = text.charCodeAt(0)
  return (first === 77 || first === 109) && text.length < 24 && !cells && bars === 0 && headOfCodes.test(text)
}

/**
 * A list by codes of the Harmonised System whose cells a converter set on a line each: the code, what it stands for, and figures. A name that
 * opens with a dash and has no code is a row of its own: it groups those below (`- Crôm` above `- - Phế liệu`).
 */
export function findCodedTable(lines: readonly Line[], from: number): TableSpan | null {
  let first = from + 1
  while (first < lines.length && first <= from + mostColumns && isCell(lines[first]!) && !code.test(lines[first]!.text)) first++
  const columns = first - from
  if (columns < 2 || columns > mostColumns || lines.slice(from, first).some(({ text }) => text.length > longestHead)) return null
  const rows: (number[] | null)[][] = [Array.from({ length: columns }, (_, k) => [from + k])]
  let codes = 0
  let at = first
  while (at < lines.length && rows.length < mostRows && isCell(lines[at]!)) {
    const isCoded = code.test(lines[at]!.text)
    const name = isCoded ? at + 1 : at
    if (!lines[name] || !isCell(lines[name]) || code.test(lines[name].text) || !(isCoded || /^[-–]\s?\p{L}/u.test(lines[name].text))) break
    const row: (number[] | null)[] = [isCoded ? [at] : null, [name]]
    if (isCoded) codes++
    at = name + 1
    while (row.length < columns && at < lines.length && isCell(lines[at]!) && figure.test(lines[at]!.text)) row.push([at++])
    while (row.length < columns) row.push(null)
    rows.push(row)
  }
  return codes < fewestCodes ? null : { from, to: at, header: true, rows }
}

function isCell({ cells, bars, columns }: Line): boolean {
  return !cells && bars === 0 && !columns
}
