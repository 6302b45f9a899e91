import { changing } from '../../grammars/citation/relation.ts'
import { normativeTypes } from '../../grammars/vocabulary/doc-types.ts'
import type { Citation, Document, Relation } from '../tree/index.ts'
import type { Place } from './mentions.ts'

/**
 * What stands among the legal bases is a basis; what a quotation is based on, amends or repeals is none of this document's doing; what names
 * the document an annex is issued with is attached. Elsewhere the verb has told.
 */
export function setRelations(places: readonly Place[]): void {
  /** What the reason above says of the document that it names first. */
  let above = null as { parent: Place['parent']; relation: Relation } | null
  for (const { node, block, parent, quoted } of places) {
    if (node.type !== 'citation') continue
    if (block === 'recital' && parent.type !== 'citation' && parent !== above?.parent) {
      // "Thực hiện Chương trình …;" / "Quyết định số …;": the verb stands once for all
      if (node.relation === 'refers' && above?.relation === 'implements' && beginsWith(parent, node)) node.relation = 'implements'
      above = { parent, relation: node.relation }
    }
    if (block === 'basis' && parent.type !== 'citation') node.relation = 'basis'
    else if (quoted && ofDocument.has(node.relation)) node.relation = 'refers'
    else if (block === 'docTitle' && node.relation === 'refers' && /^\(?kèm theo|^\(?ban hành kèm theo/i.test(beginning(parent)))
      node.relation = 'attaches'
  }
}

/**
 * A legal normative text is changed only by another (Luật 80/2015/QH13, Điều 12; Luật 64/2025/QH15, Điều 8): where a plan, a letter or a paper of the Party
 * speaks of amending a law, that is a task.
 */
export function withdrawChanges(places: readonly Place[]): void {
  for (const { node, documents } of places)
    if (node.type === 'citation' && changing.has(node.relation) && isRuledOut(node, documents)) node.relation = 'refers'
}

/** A plan that a decision issues has its force against other decisions; a law or a decree it can but speak of. */
function isRuledOut({ docType, number }: Citation, documents: readonly Document[]): boolean {
  const typed = documents.findLast(({ meta }) => meta.docType !== null)
  if (docType !== null && isOfLaw(docType)) return cannotRule(typed, documents)
  if (!ruling.test(number ?? '') || (typed && docType?.code === typed.meta.docType!.code)) return false
  return cannotRule(typed?.role === 'main' ? typed : (documents.find(({ meta }) => meta.docType !== null) ?? typed), documents)
}

/** With a year in the number, decisions, resolutions and directives are normative, but for those of the Party. */
const ruling = /^\d{1,6}\/(?:19|20)\d\d\/(?:QĐ|NQ|CT)(?!\p{L})(?!-(?:TW|[TH]U|ĐU|BTV)(?!\p{L}))/u

/** "Thông tri" has the code of "Thông tư". */
const isOfLaw = ({ code, name }: { code: string; name: string }): boolean => normativeTypes.has(code) && name !== 'Thông tri'

/** An appendix is of the document that it belongs to; one alone is known by its title. */
function cannotRule(typed: Document | undefined, documents: readonly Document[]): boolean {
  if (!typed) return tasks.test(documents.at(-1)?.meta.title ?? '')
  const { docType } = typed.meta
  return typed.system === 'party' ? !isOfLaw(docType!) : withoutRules.has(docType!.code)
}

const tasks = /^(?:danh mục|bảng|phân công|biểu)(?: (?:phân công|tổng hợp|các|những|một số|chi tiết))* nhiệm vụ(?!\p{L})/iu
const withoutRules = new Set(['KL', 'TB', 'TC', 'BC', 'KH', 'CTr', 'ĐA', 'PA', 'CL', 'TTr', 'CV', 'CĐ', 'BB'])

const ofDocument = new Set<Relation>(['basis', 'amends', 'replaces', 'repeals'])

function beginsWith(parent: Place['parent'], node: Place['node']): boolean {
  return 'children' in parent && (parent.children as readonly unknown[])[0] === node
}

function beginning(node: Place['parent']): string {
  const first = 'children' in node ? node.children[0] : undefined
  return first?.type === 'text' ? first.value.trim() : ''
}
