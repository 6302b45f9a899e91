import type { ChalkInstance } from 'chalk'
import type { MentionRow } from '../refs/collect-mentions.ts'
import { relationNames } from './relation-names.ts'
import { cutLine, padLine, plainLine } from './fit-text.ts'

/** Line, what is cited, the units, how, and where it points to: one row each, file by file. */
export function refsTable(rows: readonly MentionRow[], { colours, width }: { colours: ChalkInstance; width: number }): string {
  const files = new Map<string | null, MentionRow[]>()
  for (const row of rows) {
    const same = files.get(row.path)
    if (same) same.push(row)
    else files.set(row.path, [row])
  }
  let output = ''
  for (const [path, mentions] of files) {
    if (files.size > 1 || path !== null) output += `${colours.bold(path ?? 'standard input')}\n`
    output += tableOf(mentions, colours, width)
  }
  const unresolved = rows.filter((row) => row.target === null).length
  return `${output}${rows.length} mentions, ${unresolved} unresolved\n`
}

function tableOf(rows: readonly MentionRow[], colours: ChalkInstance, width: number): string {
  const lines = rows.map((row) => [
    String(row.line),
    nameOf(row),
    row.provisions.join('; '),
    row.relation ? relationNames[row.relation] : '',
    row.target ?? 'unresolved',
  ])
  const limits = Number.isFinite(width)
    ? [6, Math.max(20, Math.floor(width * 0.4)), Math.max(10, Math.floor(width * 0.18)), 17, 200]
    : [6, 80, 40, 17, 200]
  const columns = limits.map((limit, i) => Math.min(limit, Math.max(...lines.map((line) => line[i]!.length))))
  return lines
    .map(([line, name, provisions, relation, target]) => {
      const cells = [padLine(line!, columns[0]!), cell(name!, columns[1]!), cell(provisions!, columns[2]!), cell(relation!, columns[3]!)]
      const end = target === 'unresolved' ? colours.yellow(target) : colours.green(target)
      return `  ${colours.dim(cells[0]!)}  ${cells.slice(1).join('  ')}  ${end}\n`
    })
    .join('')
}

function cell(text: string, width: number): string {
  return padLine(cutLine(plainLine(text), width), width)
}

function nameOf(row: MentionRow): string {
  if (row.kind === 'reference') return row.text
  const isLaw = row.type === 'Luật' || row.type === 'BL' || row.type === 'PL'
  const name = [row.type, isLaw || !row.number ? row.title : null, row.number].filter(Boolean).join(' ') || row.text
  return row.date ? `${name} (${row.date})` : row.year ? `${name} (${row.year})` : name
}
