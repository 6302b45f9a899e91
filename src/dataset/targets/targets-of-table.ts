import type { Table } from '../../tree/index.ts'
import { gridOf } from '../grid.ts'
import type { Comparator } from './find-figures.ts'
import { firstPeriodIn, type Period } from './find-period.ts'
import { readNumber } from './read-number.ts'
import type { Target } from './targets-of-text.ts'

const signs: readonly [RegExp, Comparator][] = [
  [/^(?:≥|>=|tối thiểu|ít nhất|không dưới|từ)\s?/iu, '>='],
  [/^(?:≤|<=|tối đa|không quá)\s?/iu, '<='],
  [/^(?:>|trên|hơn)\s?/iu, '>'],
  [/^(?:<|dưới)\s?/iu, '<'],
  [/^(?:~|≈|khoảng)\s?/iu, '~'],
]
const figure =
  /^(\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,6})?|\d{1,9}(?:[.,]\d{1,6})?)(?:\s?(?:-|–)\s?(\d{1,9}(?:[.,]\d{1,6})?))?(?![\d/])\s?(.{0,60})$/u

/** The targets of a table with a column of indicators (Chỉ tiêu) and columns of values; a year over a column, or in a row of its own, is the period. */
export function targetsOfTable(table: Table, above: Period | null): (Omit<Target, 'period'> & { period: Period | null })[] {
  const { heads, rows } = gridOf(table)
  const indicator = heads?.findIndex((head) => /chỉ tiêu|chỉ số|tiêu chí/iu.test(head)) ?? -1
  if (!heads || indicator < 0) return []
  const unitColumn = heads.findIndex((head) => /^(?:đơn vị(?: tính)?|đvt)$/iu.test(head))
  const values = heads.flatMap((head, i) =>
    i > indicator && i !== unitColumn && !/ghi chú|cơ quan|đơn vị|chủ trì|phối hợp/iu.test(head) ? [i] : [],
  )
  let stage = above
  return rows.flatMap(({ cells }) => {
    const name = cells[indicator]
    if (!name) return []
    const filled = values.filter((i) => cells[i] && cells[i] !== name)
    if (filled.length === 0) stage = firstPeriodIn(name) ?? stage
    return filled.flatMap((i) =>
      cells[i]!.split(';').flatMap((part) => {
        const read = readCell(part.trim())
        if (!read) return []
        const { comparator, value, valueMax, printed, rest } = read
        const unit = unitColumn < 0 ? rest || null : (cells[unitColumn] ?? (rest || null))
        const text = [name, unitColumn < 0 ? null : cells[unitColumn], part.trim()].filter(Boolean).join(' | ')
        return [{ indicator: name, comparator, value, valueMax, printed, unit, period: yearsOf(heads[i]!) ?? stage, text }]
      }),
    )
  })
}

function readCell(cell: string) {
  const sign = signs.find(([pattern]) => pattern.test(cell))
  const match = figure.exec(sign ? cell.replace(sign[0], '') : cell)
  if (!match) return null
  const value = readNumber(match[1]!)
  const valueMax = match[2] === undefined ? null : readNumber(match[2])
  const printed = match[2] === undefined ? match[1]! : `${match[1]!} - ${match[2]}`
  return { value, valueMax, printed, comparator: valueMax === null ? (sign?.[1] ?? '=') : ('range' as const), rest: match[3]!.trim() }
}

/** `Năm 2025`, `2026 - 2030`, `Đến năm 2030` over a column. */
function yearsOf(head: string): Period | null {
  const years = /((?:19|20|21)\d\d)(?:\s?(?:-|–)\s?((?:19|20|21)\d\d))?/u.exec(head)
  return years && { text: head, start: years[2] === undefined ? null : Number(years[1]), end: Number(years[2] ?? years[1]) }
}
