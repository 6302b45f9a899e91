import type { Scope } from './context.ts'
import { inDecision } from './frames.ts'
import { markerOf } from './ordinals.ts'
import { onceFor } from '../tree/once-for.ts'

/** Labels of marks without a note, and of notes without a mark, in the documents of an issue. */
interface LooseNotes {
  marks: ReadonlySet<string>
  notes: ReadonlySet<string>
}

/** What the notes of a document are referred to by; a mark may stand in the ordinal of a unit: "Điều 2a[3]." */
export const referredNotes = onceFor((scope: Pick<Scope, 'nodes' | 'known'>): ReadonlySet<string> => {
  const referred = new Set(scope.nodes('footnoteReference').map((mark) => mark.identifier))
  for (const division of scope.nodes('division'))
    for (const [, label] of markerOf(division)?.value.matchAll(/\[\^?(\d{1,3})\]/g) ?? []) referred.add(label!)
  return referred
})

const looseOf = onceFor(({ issue }: Pick<Scope, 'issue' | 'known'>): LooseNotes => {
  const marks = new Set<string>()
  const notes = new Set<string>()
  for (const scope of issue) {
    const referred = referredNotes(scope)
    const defined = new Set(scope.nodes('footnoteDefinition').map((note) => note.identifier))
    for (const label of referred) if (!defined.has(label)) marks.add(label)
    for (const label of defined) if (!referred.has(label)) notes.add(label)
  }
  return { marks, notes }
})

/** A website sets the notes of a document and of all that is issued with it at the end of its page, below the last appendix. */
export const looseNotes = ({ issue }: Pick<Scope, 'issue'>): LooseNotes => looseOf(issue[0]!)

/** An example of that. */
export const noteBelowAppendix = inDecision({
  body: 'Điều 1. Ban hành kế hoạch với 12 chỉ tiêu[1].\nĐiều 2. Sở Nội vụ thực hiện theo Phụ lục kèm theo.',
  after:
    'PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n\n1. Rà soát thủ tục.\n2. Công khai kết quả.\n\n[1] Theo báo cáo của các sở.',
})
