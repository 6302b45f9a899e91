import { meanings, type Change, type DiffReport, type Word } from '../diff/types.ts'
import { diffStat } from './diff-stat.ts'
import { placeWords } from './diff-terminal.ts'
import { nearWords } from './diff-words.ts'

/** For a comment or a report: a list of changes under a heading for each meaning. No text of the documents can be markup. */
export function diffMarkdown({ a, b, comparison }: DiffReport): string {
  const sections = meanings.flatMap((meaning) => {
    const changes = comparison.changes.filter((change) => change.meaning === meaning)
    return changes.length === 0
      ? []
      : [`## ${meaning[0]!.toUpperCase()}${meaning.slice(1)} (${changes.length})`, changes.map(item).join('\n')]
  })
  return [`# ${plain(a)} → ${plain(b)}`, `${diffStat(comparison.summary)}.`, ...sections, ''].join('\n\n')
}

function item(change: Change): string {
  const head = `- **${change.kind}** ${plain(placeWords(change))} (${change.reasons.join(', ')})`
  const body = change.words ? nearWords(change.words).map(paint).join('') : lone(change)
  return body === '' ? head : `${head}  \n  ${body.trim()}`
}

function lone({ kind, a, b }: Change): string {
  const text = (b[0] ?? a[0])?.text ?? ''
  if (text.trim() === '') return ''
  return paint([kind === 'deleted' ? '-' : kind === 'inserted' ? '+' : '=', text.length > 300 ? `${text.slice(0, 300)}…` : text])
}

function paint([op, text]: Word): string {
  const line = plain(text)
  if (op === '=' || line.trim() === '') return line
  const tag = op === '-' ? 'del' : 'ins'
  return `<${tag}>${line}</${tag}>`
}

/** Text on one line in which no character is markup: neither Markdown's nor HTML's. */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#+\-.!|~@:]/gu, (mark) => (/[-.()+:!]/u.test(mark) ? mark : `\\${mark}`))
    .replace(/:\/\//gu, ':&#47;/')
}
