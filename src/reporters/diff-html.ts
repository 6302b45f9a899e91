import { createHash } from 'node:crypto'
import { meanings, type Change, type DiffReport, type DiffRow, type Word } from '../diff/types.ts'
import { diffHtmlStyle } from './diff-html-style.ts'
import { diffStat } from './diff-stat.ts'
import { placeWords } from './diff-terminal.ts'
import { sideOf } from './diff-words.ts'
import { escapeHtml } from './escape-html.ts'

/**
 * One file for a browser: the outline of changes, and the documents side by side or in one, what did not change folded away. No script, no
 * request, no style but its own: its policy forbids them, so that no text of the documents can bring any.
 */
export function diffHtml({ a, b, comparison, rows = [] }: DiffReport): string {
  const hash = createHash('sha256').update(diffHtmlStyle).digest('base64')
  const numbers = new Map(comparison.changes.map((change, at) => [change, at + 1]))
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(a)} → ${escapeHtml(b)}</title>
<style>${diffHtmlStyle}</style>
</head>
<body>
<input type="radio" name="view" id="side" checked><input type="radio" name="view" id="inline">
<label for="inline">inline</label><label for="side">side by side</label>
<header><h1>${escapeHtml(a)} → ${escapeHtml(b)}</h1><p>${escapeHtml(diffStat(comparison.summary))}</p></header>
<nav aria-label="changes">
${outline(comparison.changes, numbers)}</nav>
<main>
${[...blocks(rows, numbers)].join('\n')}
</main>
</body>
</html>
`
}

function outline(changes: readonly Change[], numbers: Map<Change, number>): string {
  return meanings
    .map((meaning) => {
      const items = changes
        .filter((change) => change.meaning === meaning)
        .map((change) => `<li><a href="#c${numbers.get(change)}">${escapeHtml(`${change.kind} ${placeWords(change)}`)}</a></li>`)
      return items.length === 0 ? '' : `<h2>${meaning} (${items.length})</h2>\n<ol>\n${items.join('\n')}\n</ol>\n`
    })
    .join('')
}

/** Rows with changes, and between them what did not change, as much as three rows open. */
function* blocks(rows: readonly DiffRow[], numbers: Map<Change, number>): Generator<string> {
  let same: DiffRow[] = []
  const fold = () => {
    const texts = same.map(
      ({ b, a, level }) => `<div class="same">${'\u2003'.repeat(Math.min(level, 8))}${escapeHtml((b ?? a)!.text)}</div>`,
    )
    const count = same.length
    same = []
    return count <= 3 ? texts.join('\n') : `<details><summary>${count} unchanged</summary>\n${texts.join('\n')}\n</details>`
  }
  for (const row of rows) {
    const changes = row.changes.filter((change) => numbers.has(change))
    if (changes.length === 0 && row.a && row.b) {
      same.push(row)
      continue
    }
    if (same.length > 0) yield fold()
    yield showRow(row, changes, numbers)
  }
  if (same.length > 0) yield fold()
}

function showRow({ a, b }: DiffRow, changes: readonly Change[], numbers: Map<Change, number>): string {
  const heads = changes.map(
    (change) =>
      `<p id="c${numbers.get(change)}">${escapeHtml(`${change.kind} ${placeWords(change)} · ${change.meaning}: ${change.reasons.join(', ')}`)}</p>`,
  )
  const worst = meanings.find((meaning) => changes.some((change) => change.meaning === meaning)) ?? ''
  const bodies = changes.filter(({ words }) => words).map(({ words }) => showWords(words!))
  const body = bodies.length > 0 ? bodies.join('\n') : showTexts(a?.text ?? null, b?.text ?? null)
  return `<div class="row ${worst}">\n${heads.join('\n')}\n${body}\n</div>`
}

function showWords(words: readonly Word[]): string {
  return `<div class="pair"><div class="cell">${paint(sideOf(words, '-'))}</div><div class="cell">${paint(sideOf(words, '+'))}</div></div>
<div class="one"><div class="cell">${paint(words)}</div></div>`
}

function showTexts(a: string | null, b: string | null): string {
  const cell = (text: string | null, look: string) => `<div class="cell ${text === null ? '' : look}">${escapeHtml(text ?? '')}</div>`
  if (a !== null && b !== null) return `<div class="pair">${cell(a, '')}${cell(b, '')}</div><div class="one">${cell(b, '')}</div>`
  return `<div class="pair">${cell(a, 'old')}${cell(b, 'new')}</div><div class="one">${cell(b ?? a, a === null ? 'new' : 'old')}</div>`
}

function paint(words: readonly Word[]): string {
  return words
    .map(([op, text]) =>
      op === '=' ? escapeHtml(text) : `<${op === '-' ? 'del' : 'ins'}>${escapeHtml(text)}</${op === '-' ? 'del' : 'ins'}>`,
    )
    .join('')
}
