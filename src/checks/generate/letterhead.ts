import type { Node } from '../../tree/index.ts'
import type { Leaf, PrintedLine } from './lay-out.ts'

/** The lines of a letterhead, by column and row: issuer and number at the left, motto and date at the right. */
export interface Letterhead {
  /** First line, and the one behind the last. */
  from: number
  to: number
  issuer: string[]
  number: string[]
  motto: string[]
  date: string[]
}

const columnOf = { issuer: 'issuer', docNumber: 'number', motto: 'motto', docDate: 'date' } as const

/** The letterhead that opens a text, when each of its lines belongs to one column; else null. */
export function findLetterhead(lines: readonly PrintedLine[]): Letterhead | null {
  const found: Letterhead = { from: -1, to: -1, issuer: [], number: [], motto: [], date: [] }
  let column: (typeof columnOf)[keyof typeof columnOf] | null = null
  let last: Node | null = null
  for (const [i, line] of lines.entries()) {
    if (line.text.trim() === '' || line.text.trim() === '|') continue
    const types = new Set(line.leaves.map(typeOf))
    const [type] = types
    if (types.size !== 1 || type === undefined) return null
    const next = type in columnOf ? columnOf[type as keyof typeof columnOf] : null
    if (next === null && type !== 'separator') break
    column = next ?? column
    if (column === null || line.text.includes('|')) return null
    if (found.from < 0) found.from = i
    found.to = i + 1
    if (type === 'separator') continue
    const text = line.text.replace(/^\s*\*{1,3}\s*|\s*\*{1,3}\s*$/gu, '').trim()
    const { block } = line.leaves[0]!
    if (block === last && type !== 'issuer') found[column].push(`${found[column].pop()} ${text}`)
    else found[column].push(text)
    last = block
  }
  return found.issuer.length > 0 && found.motto.length > 0 && found.number.length + found.date.length > 0 ? found : null
}

const typeOf = (leaf: Leaf): string => leaf.block.type

type Flattening = (head: Letterhead) => string[]

/** How two columns come out as lines. */
export const flattenings = {
  'left column first': ({ issuer, number, motto, date }) => [...issuer, '-------', ...number, ...motto, '---------------', ...date],
  'right column first': ({ issuer, number, motto, date }) => [...motto, '---------------', ...date, ...issuer, '-------', ...number],
  'row by row': ({ issuer, number, motto, date }) => [...issuer, ...motto, '---------------', ...number, ...date],
  'rows from the right': ({ issuer, number, motto, date }) => [...motto, '---------------', ...issuer, ...date, ...number],
  'a bar between cells': ({ issuer, number, motto, date }) =>
    ['|', ...issuer, '-------', '|', ...motto, '---------------', '|', '|', ...number, '|', ...date, '|'],
  'side by side': ({ issuer, number, motto, date }) => beside([...issuer, '-------', ...number], [...motto, '---------------', ...date]),
} satisfies Record<string, Flattening> // prettier-ignore

function beside(left: readonly string[], right: readonly string[]): string[] {
  const width = Math.max(40, ...left.map((line) => line.length)) + 4
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    `${(left[i] ?? '').padEnd(width)}${right[i] ?? ''}`.trimEnd(),
  )
}
