import type { Table, TableRow } from '../tree/index.ts'
import { foldTokens } from './fold.ts'
import { classify } from './meaning.ts'
import { placeOf } from './places.ts'
import { plainText } from './plain-text.ts'
import { tokenize } from './tokens.ts'
import type { Change } from './types.ts'
import type { Unit } from './units.ts'
import { diffWords } from './words.ts'

/** Which column of B stands for each column of A. */
export interface Columns {
  names: { a: (string | null)[]; b: (string | null)[] }
  toB: (number | null)[]
}

/** The columns of two tables: by their names where both have heads with other names in other number or order, else by their place. */
export function alignColumns(a: Unit, b: Unit): Columns {
  const names = { a: columnNames(a), b: columnNames(b) }
  const [keysA, keysB] = [names.a.map(keyOf), names.b.map(keyOf)]
  const isNamed = keysA.some(Boolean) && keysB.some(Boolean)
  const known = new Set(keysB)
  const isRenamedOnly = keysA.length === keysB.length && !keysA.every((key) => known.has(key))
  if (!isNamed || isRenamedOnly) return { names, toB: Array.from({ length: Math.max(widthOf(a), widthOf(b)) }, (_, at) => at) }
  const left = new Map<string, number[]>()
  for (const [at, key] of [...keysB.entries()].reverse()) {
    const places = left.get(key)
    if (places) places.push(at)
    else left.set(key, [at])
  }
  return { names, toB: keysA.map((key) => left.get(key)?.pop() ?? null) }
}

const keyOf = (name: string | null) => foldTokens(tokenize(name ?? '')).join(' ')

function columnNames({ node, children }: Unit): (string | null)[] {
  const { columns } = node as Table
  if (columns) return columns
  const head = children[0]?.node
  return head?.type === 'tableRow' && head.header ? cellTexts(head) : []
}

function widthOf({ children }: Unit): number {
  return children.reduce((most, { node }) => Math.max(most, (node as TableRow).children.length), 0)
}

function cellTexts({ children }: TableRow): string[] {
  return children.map((cell) => plainText(cell))
}

/** Columns that only one of the tables has. */
export function columnChanges(a: Unit, b: Unit, { names, toB }: Columns): Change[] {
  const kept = new Set(toB)
  const sides = [
    { kind: 'deleted', table: a, names: names.a, isGone: (at: number) => toB[at] === null },
    { kind: 'inserted', table: b, names: names.b, isGone: (at: number) => !kept.has(at) },
  ] as const
  return sides.flatMap(({ kind, table, names, isGone }) =>
    [...names.entries()]
      .filter(([at]) => isGone(at))
      .map(([at, name]): Change => {
        const column = name ?? String(at + 1)
        const place = [{ ...placeOf(table), text: column }]
        const [from, to] = kind === 'deleted' ? [place, []] : [[], place]
        return { kind, meaning: 'substance', reasons: ['scope'], subject: 'column', a: from, b: to, covers: table.children.length, column }
      }),
  )
}

/** The cells of a row that changed, by the row's key and the column. */
export function cellChanges(a: Unit, b: Unit, { names, toB }: Columns): Change[] {
  const [from, to] = [cellTexts(a.node as TableRow), cellTexts(b.node as TableRow)]
  const numbered = a.label !== null && b.label !== null
  const pairs: [number, number][] = toB.flatMap((atB, atA): [number, number][] => (atB === null ? [] : [[atA, atB]]))
  return pairs.flatMap(([atA, atB]): Change[] => {
    const [before, after] = [from[atA] ?? '', to[atB] ?? '']
    if (before === after || (numbered && atA === 0 && atB === 0)) return []
    const kind = before === '' ? 'inserted' : after === '' ? 'deleted' : 'changed'
    const verdict = kind === 'changed' ? classify(before, after) : { meaning: 'substance' as const, reasons: ['scope' as const] }
    const place = (row: Unit, text: string) => [{ ...placeOf(row), text }]
    return [
      {
        kind,
        ...verdict,
        subject: 'cell',
        a: kind === 'inserted' ? [] : place(a, before),
        b: kind === 'deleted' ? [] : place(b, after),
        ...(kind === 'changed' && { words: diffWords(before, after) }),
        row: rowKey(b, to),
        column: names.b[atB] ?? String(atB + 1),
      },
    ]
  })
}

/** What a reader would call the row: its number, else its first words. */
function rowKey({ node, label }: Unit, cells: readonly string[]): string {
  if ((node as TableRow).header) return 'head'
  return label ?? cells.find((cell) => cell.trim() !== '')?.slice(0, 60) ?? ''
}
