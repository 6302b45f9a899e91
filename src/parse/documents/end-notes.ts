import type { Line } from '../../../grammars/structure/line.ts'
import type { Settled } from '../settle-zones.ts'
import type { Draft } from './draft.ts'

/** Notes at the end of the file belong to the document that refers to them first, unless the one they stand in does. */
export function moveEndNotes(drafts: readonly Draft[], lines: readonly Line[]): void {
  if (!drafts.some((draft) => draft.conclusions.some((item) => item.kind === 'endnote'))) return
  const owners = new Map<string, Draft>()
  const own = new Map<Draft, Set<string>>()
  for (const draft of drafts) {
    if (draft.role === 'outside') continue
    const marks = new Set<string>()
    for (const item of [...draft.preamble, ...draft.body])
      for (let at = item.from; at < item.to; at++) for (const mark of marksIn(lines[at]!.text)) marks.add(mark)
    for (const mark of marks) if (!owners.has(mark)) owners.set(mark, draft)
    own.set(draft, marks)
  }
  for (const draft of drafts) {
    const kept: Settled[] = []
    for (const item of draft.conclusions) {
      const mark = item.kind === 'endnote' ? markOf(lines[item.from]!) : undefined
      const owner = mark === undefined || own.get(draft)?.has(mark) ? undefined : owners.get(mark)
      if (owner && owner !== draft) owner.conclusions.push(item)
      else kept.push(item)
    }
    draft.conclusions = kept
  }
}

/** The mark of a note as it stands in the text; one whose mark is of no such kind stays where it is. */
function markOf({ text, note }: Line): string | undefined {
  return note ? note.key : /^\[\^?\d{1,3}\]|^[¹²³⁰⁴-⁹]{1,3}/u.exec(text)?.[0]
}

/** Marks of notes inside a line's words; one at the beginning is a definition's. */
function marksIn(text: string): string[] {
  return text.slice(1).match(/\[\^?\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3}/gu) ?? []
}
