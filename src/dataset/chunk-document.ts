import { linesOf, type Line } from './lines.ts'
import { plainText } from './plain-text.ts'
import type { Row } from './table.ts'
import { countTokens, tokenBounds } from './tokens.ts'
import { placeOf, type DocumentView, type UnitView } from './view.ts'

const separator = ' › '
const deepestCrumb = 12

interface Piece {
  text: string
  tokens: number
  start: number | null
  end: number | null
}

/** The chunks of a document: lines of one clause joined as long as they fit, longer lines cut at a sentence or, failing that, at a word. */
export function* chunkDocument(document: DocumentView): Generator<Row> {
  const budget = document.source.chunkTokens
  const counts = new Map<string, number>()
  let order = 0
  for (const { boundary, part, lines } of clausesOf(document)) {
    const id = boundary?.id ?? `${document.id}/${part}`
    const breadcrumb = shorten(breadcrumbOf(document, boundary), Math.floor(budget / 2))
    const crumbTokens = countTokens(breadcrumb)
    for (const { text, tokens, start, end } of pack(piecesOf(lines), budget - crumbTokens)) {
      const number = (counts.get(id) ?? 0) + 1
      counts.set(id, number)
      yield {
        chunk_id: `${id}~${number}`,
        document_id: document.id,
        unit_id: boundary?.id ?? null,
        order: order++,
        breadcrumb,
        text: breadcrumb === '' ? text : `${breadcrumb}\n${text}`,
        tokens: crumbTokens + tokens,
        start,
        end,
      }
    }
  }
}

interface Clause {
  boundary: UnitView | null
  part: UnitView['part']
  lines: Line[]
}

function* clausesOf(document: DocumentView): Generator<Clause> {
  let clause: Clause | null = null
  for (const line of linesOf(document)) {
    const { part } = line.unit
    if (part === 'preface' || part === 'conclusions') continue
    const boundary = line.unit.clause
    if (clause && (clause.boundary !== boundary || clause.part !== part)) {
      yield clause
      clause = null
    }
    clause ??= { boundary, part, lines: [] }
    // The heading of the boundary itself is in the breadcrumb.
    if (!(line.unit === boundary && line.node?.type === 'heading')) clause.lines.push(line)
  }
  if (clause) yield clause
}

/** `Nghị quyết 02-NQ/TW, 2026-03-17, về … › II- … › 2. …` */
function breadcrumbOf({ node }: DocumentView, boundary: UnitView | null): string {
  const meta = node.type === 'document' ? node.meta : null
  const number = [meta?.docType?.name, meta?.docNumber?.canonical].filter(Boolean).join(' ')
  const crumbs = [[number, meta?.date, meta?.title].filter(Boolean).join(', ')]
  const headings: string[] = []
  let levels = 0
  for (let unit = boundary; unit && levels < deepestCrumb; unit = unit.parent, levels++)
    if (unit.heading !== null) headings.push([unit.marker?.value.trim(), unit.heading].filter(Boolean).join(' '))
  return [...crumbs, ...headings.reverse()].filter(Boolean).join(separator)
}

function* piecesOf(lines: readonly Line[]): Generator<Piece> {
  let table: UnitView | null = null
  for (const { unit, node, text, tokens } of lines) {
    if (unit.node.type !== 'table') {
      const { start, end } = placeOf(node ?? unit.node)
      yield { text, tokens: tokens.length / 2, start, end }
    } else if (unit !== table) {
      table = unit
      for (const row of unit.node.children) {
        const text = row.children.map(plainText).join(' | ')
        const { start, end } = placeOf(row)
        yield { text, tokens: countTokens(text), start, end }
      }
    }
  }
}

/** Lines put together up to `budget` tokens; one that alone is longer is cut. */
function* pack(lines: Iterable<Piece>, budget: number): Generator<Piece> {
  let open: Piece | null = null
  for (const line of lines) {
    if (open && open.tokens + line.tokens <= budget) {
      open = { text: `${open.text}\n${line.text}`, tokens: open.tokens + line.tokens, start: open.start, end: line.end ?? open.end }
      continue
    }
    if (open) yield open
    open = null
    if (line.tokens <= budget) open = line
    else yield* cutLine(line, budget)
  }
  if (open) yield open
}

/** Cuts after the last sentence that fits, if that is in the second half, else after the last word that fits. */
function* cutLine(line: Piece, budget: number): Generator<Piece> {
  let from = 0
  let tokens = 0
  let end = 0
  let sentence = { end: 0, tokens: 0 }
  const bounds = tokenBounds(line.text)
  for (let i = 0; i < bounds.length; i += 2) {
    if (tokens === budget) {
      const at = sentence.tokens > budget / 2 ? sentence : { end, tokens }
      yield { ...line, text: line.text.slice(from, at.end).trim(), tokens: at.tokens }
      from = at.end
      tokens -= at.tokens
      sentence = { end: 0, tokens: 0 }
    }
    tokens++
    end = bounds[i + 1]!
    if (end === bounds[i]! + 1 && '.;!?'.includes(line.text[bounds[i]!]!) && (end === line.text.length || line.text[end] === ' '))
      sentence = { end, tokens }
  }
  if (tokens > 0) yield { ...line, text: line.text.slice(from).trim(), tokens }
}

/** The first `budget` tokens of a text. */
function shorten(text: string, budget: number): string {
  const next = tokenBounds(text)[budget * 2]
  return next === undefined ? text : text.slice(0, next).trim()
}
