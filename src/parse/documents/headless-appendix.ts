import type { Line } from '../../../grammars/structure/line.ts'
import type { Settled } from '../settle-zones.ts'
import { wordsOf, type Draft } from './draft.ts'

/**
 * A table at the end of a body, or behind the end of its document, whose first rows are missing, in a document that announces an appendix and has
 * none: the page with the appendix's head is lost, and the table is the appendix.
 */
export function splitHeadlessAppendix(draft: Draft, next: Draft | undefined, lines: readonly Line[]): Draft[] {
  const last = draft.body.findLast((item) => item.kind === 'prose' || item.kind === 'table')
  if (draft.role === 'outside' || next?.role === 'appendix') return [draft]
  const announces = (but: Settled | undefined): boolean =>
    draft.body.some((item) => item !== but && /[Pp]hụ lục/u.test(wordsOf(item, lines)))
  if (next?.role === 'outside' && next.body.length === 1 && isBeheaded(next.body[0]!, lines) && announces(undefined)) {
    next.role = 'appendix'
    next.body = [{ ...next.body[0]!, zone: 'body' }]
    return [draft]
  }
  if (!last || !isBeheaded(last, lines) || !announces(last)) return [draft]
  const at = draft.body.indexOf(last)
  return [
    { ...draft, body: draft.body.slice(0, at) },
    { role: 'appendix', preface: [], preamble: [], body: draft.body.slice(at), conclusions: [] },
  ]
}

/** A table that begins inside a row or with a later ordinal. */
function isBeheaded({ table }: Settled, lines: readonly Line[]): boolean {
  if (!table || table.header) return false
  const cell = table.rows[0]?.[0]
  const ordinal = Array.isArray(cell) && cell.length > 0 ? lines[cell[0]!]!.text : null
  return cell === null || (ordinal !== null && /^\d+\.?$/u.test(ordinal) && Number.parseInt(ordinal) > 1)
}
