import type { ChalkInstance } from 'chalk'
import { meanings, type Change, type DiffReport, type Place, type Word } from '../diff/types.ts'
import { nearWords } from './diff-words.ts'
import { cutLine, plainLine, wrapLine } from './fit-text.ts'
import { diffStat } from './diff-stat.ts'

export interface DiffTerminalOptions {
  colours: ChalkInstance
  /** Columns; `Infinity` cuts nothing. */
  width: number
}

/** For people: the gravest changes first, each with its place on both sides and its words. Without colours, `[-old-]{+new+}`. */
export function diffTerminal({ a, b, comparison }: DiffReport, options: DiffTerminalOptions): string {
  const { colours, width } = options
  const lines = [colours.bold(`--- ${plainLine(a)}`), colours.bold(`+++ ${plainLine(b)}`)]
  for (const meaning of meanings) {
    const changes = comparison.changes.filter((change) => change.meaning === meaning)
    if (changes.length === 0) continue
    lines.push('', colours.bold.underline(`${meaning} (${changes.length})`))
    for (const change of changes) lines.push(...showChange(change, options))
  }
  const stat = diffStat(comparison.summary)
  return [...lines, '', cutLine(stat, width), ''].join('\n')
}

function showChange(change: Change, { colours, width }: DiffTerminalOptions): string[] {
  const head = `${colours.cyan(change.kind)} ${plainLine(placeWords(change))}  ${colours.dim(change.reasons.join(', '))}`
  const room = Math.max(20, Math.min(width, 140) - 6)
  const body = change.words ? wrapLine(paintWords(change.words, colours), room) : loneText(change, room, colours)
  return [`  ${head}`, ...body.map((line) => `      ${line}`)]
}

/** `II.3 → II.4 (line 12 → 14)`, or the one side there is. */
export function placeWords({ a, b, row, column, covers, subject }: Change): string {
  const side = (places: readonly Place[]) => places.map(({ path }) => path).join(' + ')
  const lines = [a[0]?.line, b[0]?.line].filter((line) => line !== undefined && line !== null)
  const cell = column === undefined ? '' : subject === 'cell' ? ` [${row ?? ''}, ${column}]` : ` [${column}]`
  const [from, to] = [side(a), side(b)]
  const path = from === '' || to === '' || from === to ? to || from : `${from} → ${to}`
  const place = lines.length === 0 ? '' : ` (line ${[...new Set(lines)].join(' → ')})`
  return `${path}${cell}${place}${covers ? ` and ${covers} inside` : ''}`
}

function loneText({ kind, a, b }: Change, room: number, colours: ChalkInstance): string[] {
  const text = cutLine(plainLine((b[0] ?? a[0])?.text ?? ''), 2 * room)
  if (text === '') return []
  const paint = kind === 'deleted' ? colours.red : kind === 'inserted' ? colours.green : colours.dim
  return wrapLine(text, room).map((line) => paint(line))
}

function paintWords(words: readonly Word[], colours: ChalkInstance): string {
  return nearWords(words)
    .map(([op, text]) => {
      const line = text.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '\ufffd')
      if (op === '=') return line
      if (colours.level === 0) return op === '-' ? `[-${line}-]` : `{+${line}+}`
      return op === '-' ? colours.red.strikethrough(line) : colours.green(line)
    })
    .join('')
    .trim()
}
