import type { ChalkInstance } from 'chalk'
import type { MentionRow } from '../refs/collect-mentions.ts'
import { countNoun } from './count-noun.ts'
import { provisionWords } from './provision-words.ts'
import { relationNames } from './relation-names.ts'
import { cutLine, padLine, plainLine } from './fit-text.ts'

export interface TableOptions {
  colours: ChalkInstance
  width: number
  language: 'vi' | 'en'
}

/** Line, what is cited, the units, how, and where it points to: one row each, file by file. */
export function refsTable(rows: readonly MentionRow[], options: TableOptions): string {
  const { colours, language } = options
  const files = new Map<string | null, MentionRow[]>()
  for (const row of rows) {
    const same = files.get(row.path)
    if (same) same.push(row)
    else files.set(row.path, [row])
  }
  let output = ''
  for (const [path, mentions] of files) {
    if (files.size > 1 || path !== null) output += `${colours.bold(path ?? (language === 'vi' ? 'dữ liệu vào chuẩn' : 'standard input'))}\n`
    output += tableOf(mentions, options)
  }
  const unresolved = rows.filter((row) => row.target === null).length
  const summary =
    language === 'vi'
      ? `${rows.length} chỗ dẫn, ${unresolved} chỗ chưa rõ đích`
      : `${countNoun(rows.length, 'mention')}, ${unresolved} unresolved`
  return `${output}${summary}\n`
}

/** Columns of "unresolved", of most ids. */
const shortTarget = 10

function tableOf(rows: readonly MentionRow[], { colours, width, language }: TableOptions): string {
  const nowhere = language === 'vi' ? 'chưa rõ' : 'unresolved'
  const lines = rows.map((row) => [
    String(row.line),
    nameOf(row),
    row.provisions.map((provision) => provisionWords(provision, language)).join('; '),
    row.relation ? relationNames[language][row.relation] : '',
    row.target ?? nowhere,
  ])
  const widest = (column: number) => lines.reduce((width, line) => Math.max(width, line[column]!.length), 0)
  // what the lines, the relations, the blanks between and a short target leave
  const room = width - 2 - Math.min(6, widest(0)) - 4 * 2 - Math.min(17, widest(3)) - shortTarget
  const limits = Number.isFinite(width)
    ? [6, Math.max(6, Math.floor(Math.min(width * 0.4, (room * 2) / 3))), Math.max(4, Math.floor(Math.min(width * 0.18, room / 3))), 17]
    : [6, 80, 40, 17]
  const columns = limits.map((limit, i) => Math.min(limit, widest(i)))
  const rest = Math.max(6, width - 2 - columns.reduce((sum, column) => sum + column + 2, 0))
  return lines
    .map(([line, name, provisions, relation, target]) => {
      const cells = [padLine(line!, columns[0]!), cell(name!, columns[1]!), cell(provisions!, columns[2]!), cell(relation!, columns[3]!)]
      const end = target === nowhere ? colours.yellow(target) : colours.green(cutLine(target!, rest))
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
