import { standardCodes } from '../../grammars/citation/standards.ts'
import { docTypeOfName } from '../../grammars/vocabulary/doc-types.ts'
import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import type { Diagnostic, Document, Inline, Node, Reference, Root, Step } from '../tree/index.ts'
import { positionOf, textOf } from '../tree/index.ts'
import { foreignReferences, unwrap } from './amendments.ts'
import { captions } from './captions.ts'
import { appendixOf, attachedTo, documentTree, formOf, mostForms } from './document-tree.ts'
import type { DocumentTree } from './document-tree.ts'
import { documentTitled, looseKindOf, ownLaws, ownNamesOf, ownStandards, strayWords } from './own-names.ts'
import { otherPapers } from './other-papers.ts'
import { placesOf } from './mentions.ts'
import type { Place } from './mentions.ts'
import { foldLabel } from './labels.ts'
import { Siblings } from './siblings.ts'
import { listedUnits } from './listed-units.ts'
import { setListRelations } from './list-relations.ts'
import { setRelations, withdrawChanges } from './relations.ts'
import { resolveCitations } from './resolve-citations.ts'
import { enclosing, findAround, findInside, isCalled } from './unit-index.ts'
import type { Found, Unit, UnitIndex } from './unit-index.ts'

/**
 * Fills in `target` and the labels of "… này" of every reference, `target`, `uri` and `relation` of every citation. Units of the document
 * that is amended or quoted cease to be references. A unit that is not there, or of which there are several, is left unresolved and told.
 */
export function resolveReferences(root: Root): Diagnostic[] {
  const places = placesOf(root)
  setRelations(places)
  setListRelations(root)
  withdrawChanges(places)
  const tree = documentTree(root)
  const foreign = new Set([
    ...foreignReferences(places),
    ...captions(places),
    ...otherPapers(places, tree),
    ...listedUnits(root),
    ...strayWords(places),
    ...strayArticles(places, tree),
  ])
  const own = new Set([...ownLaws(places), ...ownStandards(places)])
  const plural = pluralAppendices(places)
  unwrap(places, new Set([...foreign, ...own]))
  const diagnostics: Diagnostic[] = []
  const named = new NamedAppendices()
  const siblings = new Siblings()
  for (const place of places) {
    named.note(place)
    if (place.node.type !== 'reference' || foreign.has(place.node) || plural.has(place.node)) continue
    named.recall(place.node, place)
    const outcome = resolveReference(place.node, place, tree, siblings)
    if (outcome.target) place.node.target = outcome.target
    else if (outcome.why && place.block !== 'tableCell') diagnostics.push(unresolved(place.node, place, outcome.why))
  }
  resolveCitations(own.size === 0 ? places : places.filter(({ node }) => node.type !== 'citation' || !own.has(node)), tree)
  return diagnostics
}

/** "Điều 9" in a plan or a letter, which has no articles, is another text's; "Điều 9 Kế hoạch này" is not. */
function strayArticles(places: readonly Place[], tree: DocumentTree): Set<Reference> {
  const stray = new Set<Reference>()
  for (const { node, documents, parent } of places) {
    if (node.type !== 'reference' || !node.provision.some(({ name }) => name === 'article')) continue
    if (documents.length === 0 && tree.documents.some(tree.hasArticles)) continue
    const said = parent.type === 'reference' ? parent : node
    if (selfTypeOf(said) === null && node.provision.every(({ label }) => label !== 'này') && !documents.some(tree.hasArticles))
      stray.add(node)
  }
  return stray
}

interface Outcome {
  target: string | null
  why?: string
}

const nothing: Outcome = { target: null }

function resolveReference(reference: Reference, place: Place, tree: DocumentTree, siblings: Siblings): Outcome {
  const own = place.documents.at(-1)
  // the later units of a chain lie in the first, which names the document
  const named = selfTypeOf(place.parent.type === 'reference' ? place.parent : reference)
  const steps = reference.provision
  if (!own || place.quoted) return withoutThis(reference)
  const document = named ? documentCalled(named, place.documents) : own
  const kind = steps.length === 0 ? looseKindOf(textOf(reference)) : null
  if (kind !== null) return { target: documentTitled(kind, place.documents)?.id ?? null }
  if (steps.length === 0 && isLetterNamed(reference, place.parent, siblings)) return nothing
  // "Hiệp định này", "Quy chuẩn này": a kind that no head is read as
  if (steps.length === 0) return { target: !named && own.meta.docType && !isAnyText(reference, own) ? null : (document?.id ?? null) }
  if (!document) return withoutThis(reference)
  if (steps[0]!.name === 'appendix') {
    const within = place.documents.slice(0, place.documents.indexOf(document) + 1)
    // "Mẫu số 01, Biểu số 02": the later one has a word of its own, or not
    const form = formIn(reference) ?? (place.parent.type === 'reference' ? formIn(place.parent) : null)
    const container = steps.length > 1 ? steps[0]!.label : ''
    const unnamed = form === null && steps.length === 1 && steps[0]!.label === '' && unnamedForm.test(textOf(reference))
    if (unnamed) return { target: formTitled(siblings.textBefore(reference, place.parent), within, tree)?.id ?? null }
    if (form) return { target: formOf(form, steps.at(-1)!.label, container, within, tree)?.id ?? null }
    return resolveAppendix(reference, place.documents, document, tree)
  }
  return resolveUnits(reference, place, document, tree, named !== null)
}

/** "Cục … đã có công văn số 31/TN, đề nghị xã làm theo hướng dẫn tại công văn này": behind the letter that the sentence has named it may be either. */
function isLetterNamed(reference: Reference, parent: Node, siblings: Siblings): boolean {
  if (textOf(reference) !== 'công văn này' || !/ (?:tại|theo) $/u.test(siblings.textBefore(reference, parent))) return false
  const mention = siblings.mentionBefore(reference, parent)
  return mention?.type === 'citation' && mention.docType?.code === 'CV'
}

/** "theo mẫu", "mẫu đính kèm". */
const unnamedForm = /^(?:biểu )?mẫu(?: (?:đính )?kèm(?: theo)?)?$/iu

/** "- Đơn xin nghỉ học (theo mẫu);": the form whose title stands before it, or the only document that is attached. */
function formTitled(before: string, documents: readonly Document[], tree: DocumentTree): Document | null {
  const attached = documents.flatMap(tree.formsOf).slice(0, mostForms)
  if (attached.length < 2) return attached[0]?.form ?? null
  const words = foldPhrase(before.replace(/[ (,]{1,3}(?:theo|có)? ?$/u, ''))
  const titled = attached.filter(({ title }) => title !== null && words.endsWith(title))
  return titled.length === 1 ? titled[0]!.form : null
}

/**
 * "… theo Phụ lục 1 ban hành kèm theo Thông tư này. Trên cơ sở mẫu quy định tại Phụ lục này, …": outside any appendix the one that the unit has named, if it
 * is the only one.
 */
class NamedAppendices {
  private scope: Node | null = null
  private readonly steps = new Map<string, Step>()

  /** Puts the label of the one that was named in the place of "này". */
  recall(reference: Reference, place: Place): void {
    const [first, ...rest] = reference.provision
    if (first?.name !== 'appendix' || first.label !== 'này' || place.quoted || place.documents.at(-1)?.role === 'appendix') return
    this.enter(place)
    const [only] = this.steps.values()
    if (only && this.steps.size === 1) reference.provision = [only, ...rest]
  }

  note(place: Place): void {
    const { node, parent, quoted } = place
    const [first, ...rest] = node.provision
    if (first?.name !== 'appendix' || first.label === '' || first.label === 'này' || quoted) return
    if (node.type === 'reference' && rest.length === 0 && formIn(parent.type === 'reference' ? parent : node)) return
    this.enter(place)
    // another document's is none of its own
    if (node.type === 'citation') this.steps.set('', first)
    this.steps.set(foldLabel(first.label, true), first)
  }

  private enter({ division, parent }: Place): void {
    const scope = division ?? parent
    if (scope !== this.scope) this.steps.clear()
    this.scope = scope
  }
}

/** "các Phụ lục ban hành kèm theo Thông tư này", where there are several: all of them, none of which stands for the others. */
function pluralAppendices(places: readonly Place[]): Set<Reference> {
  const siblings = new Siblings()
  const several = new Map<Document, boolean>()
  const hasSeveral = (document: Document): boolean => {
    if (!several.has(document)) several.set(document, attachedTo(document).filter(({ role }) => role === 'appendix').length > 1)
    return several.get(document)!
  }
  const plural = new Set<Reference>()
  for (const { node, parent, documents } of places)
    if (node.type === 'reference' && node.provision[0]?.name === 'appendix' && node.provision[0].label === '')
      if (/(?<!\p{L})(?:các|những)\s$/iu.test(siblings.textBefore(node, parent)) && documents.some(hasSeveral)) plural.add(node)
  return plural
}

/** "Mẫu số 01 kèm theo Thông tư này", "Mẫu TP-CC-07 tại Phụ lục I", "Biểu số 01": by the first words, which it has itself or in its first child. */
function formIn(reference: Reference): 'mẫu' | 'biểu' | null {
  let first: Inline = reference
  while ('children' in first && first.children.length > 0) first = first.children[0]!
  if (first.type !== 'text') return null
  return /^(?:biểu )?mẫu /iu.test(first.value) ? 'mẫu' : /^biểu /iu.test(first.value) ? 'biểu' : null
}

/** "Văn bản này" may be of any kind, "Tiêu chuẩn này" and "Quy chuẩn kỹ thuật này" of any kind of standard. */
function isAnyText(reference: Reference, { meta }: Document): boolean {
  const text = textOf(reference)
  return /^văn bản này$/iu.test(text) || (/^(?:tiêu|quy) chuẩn /iu.test(text) && standardCodes.includes(meta.docType?.code ?? ''))
}

const selfTypes = new WeakMap<Reference, string | null>()

/** As `selfType`, once for the many units that one reference may hold. */
function selfTypeOf(reference: Reference): string | null {
  let type = selfTypes.get(reference)
  if (type === undefined) selfTypes.set(reference, (type = selfType(textOf(reference).slice(-200))))
  return type
}

/** The type in "… Nghị quyết này" at the end of the reference. */
function selfType(text: string): string | null {
  const this_ = /^(.{0,400}?)(?: này| NÀY)$/su.exec(text)
  if (!this_) return null
  const before = this_[1]!
  for (let at = Math.max(0, before.length - 60); at < before.length; at++) {
    if (at > 0 && before[at - 1] !== ' ') continue
    const match = docTypeOfName(before, at)
    if (match && match.end === before.length) return foldPhrase(match.type.name)
  }
  return null
}

/** The nearest document of that kind around the place; where none is, an attachment that does not tell its kind, or the only one there is. */
export function documentCalled(name: string, documents: readonly Document[]): Document | null {
  for (const document of documents.toReversed())
    if (ownNamesOf(document).includes(name) || document.meta.docType?.code === 'VBHN') return document
  const last = documents.at(-1)
  // "Điều 2. Quy chế này …" in the decision that comes with it
  const enclosed = documents.toReversed().map((document) => attachedTo(document).filter((each) => ownNamesOf(each).includes(name)))
  const attached = enclosed.find((each) => each.length > 0)
  if (attached) return attached.length === 1 ? attached[0]! : null
  return last?.meta.docType === null && (documents.length === 1 || last.role === 'attachment') ? last : null
}

function resolveAppendix(reference: Reference, documents: readonly Document[], document: Document, tree: DocumentTree): Outcome {
  const [first, ...rest] = reference.provision
  const appendix =
    first!.label === 'này'
      ? (documents.toReversed().find(({ role }) => role !== 'main') ?? null)
      : appendixOf(first!.label, [...documents.slice(0, documents.indexOf(document) + 1)], tree)
  if (!appendix && first!.label === 'này') return withoutThis(reference)
  if (!appendix)
    return lacksAppendix(first!.label, document, tree) ? { target: null, why: `there is no appendix \`${first!.label}\`` } : nothing
  if (rest.length === 0) return { target: appendix.id }
  const unit = follow(rest, findInside(tree.indexOf(appendix), null, rest[0]!), tree, appendix)
  return typeof unit === 'string' ? { target: null, why: unit } : { target: unit.division.id }
}

/**
 * Is the only appendix one without a number, and another is meant, or does one lack between those that are there? A text may be given without the others, or
 * without any.
 */
function lacksAppendix(label: string, document: Document, tree: DocumentTree): boolean {
  const labels = attachedTo(document).flatMap((each) => (each.role === 'appendix' ? [tree.appendixLabel(each)] : []))
  if (label === '' || label === 'này') return false
  if (labels.length === 1 && labels[0] === null) return true
  const wanted = Number(foldLabel(label, true))
  const there = labels.map(Number)
  return labels.every((each) => each !== null && /^\d{1,3}$/u.test(each)) && there.some((n) => n < wanted) && there.some((n) => n > wanted)
}

function resolveUnits(reference: Reference, place: Place, document: Document, tree: DocumentTree, isNamed: boolean): Outcome {
  const steps = reference.provision.filter(({ name }) => name !== 'sentence')
  const index = tree.indexOf(document)
  const around = document === place.documents.at(-1) && place.division ? (index.of.get(place.division) ?? null) : null
  const [first] = steps
  if (!first) return nothing
  let found: Found
  if (first.label === 'này') {
    const unit = enclosing(around, first.name)
    if (!unit)
      return lacksUnit(index, around, first.name) ? withoutThis(reference, `there is no ${first.name} around it`) : withoutThis(reference)
    reference.provision = [...pathTo(unit, first), ...reference.provision.slice(1)]
    found = unit
  } else {
    // "khoản 2 mục I Thông báo này" is said from the top
    const top = isNamed || !around ? findInside(index, null, first) : 'none'
    found = around && typeof top === 'string' ? findAround(index, around, first) : top
  }
  const unit = follow(steps, found, tree, document)
  return typeof unit === 'string' ? { target: null, why: unit } : { target: unit.division.id }
}

/** "khoản này" inside Điều 5 is "Điều 5 khoản 2": the article is said too. */
function pathTo(unit: Unit, step: Step): Step[] {
  const own: Step = { name: step.name, label: unit.division.label }
  if (step.name !== 'clause' && step.name !== 'point') return [own]
  const path: Step[] = [own]
  for (let at = unit.parent, level = 0; at && level < 3; at = at.parent, level++) {
    if (at.division.name !== 'clause' && at.division.name !== 'article') break
    path.unshift({ name: at.division.name, label: at.division.label })
  }
  return path
}

/** From the unit of the first step down the others; what is missing, in words, where the way ends. */
function follow(steps: readonly Step[], first: Found, tree: DocumentTree, document: Document): Unit | string {
  let found = first
  let scope: Unit | null = null
  for (const [i, step] of steps.entries()) {
    if (i > 0 && typeof found !== 'string') {
      scope = found
      found = findInside(tree.indexOf(document), scope, step)
      // "điểm a Điều 4": the clauses have points of their own, and which clause is meant is not said but by "điểm 2.1 Điều 4"
      const clause = typeof found !== 'string' && found.parent?.division.name === 'clause' ? found.parent.division.label : null
      if (clause !== null && !step.label.startsWith(`${clause}.`) && step.name === 'point' && scope.division.name === 'article')
        return `the clause of \`${step.label}\` (${step.name}) is not given`
    }
    if (found === 'none') {
      // "Mục I Phần thứ nhất" in a text without parts: section I itself was taken for the part
      const lacks = i > 0 && scope !== null && isCalled(scope, step) ? steps[i - 1]! : step
      return `\`${lacks.label}\` (${lacks.name}) is not in this document`
    }
    if (found === 'several') return `\`${step.label}\` (${step.name}) may be several units`
  }
  return found
}

/** In a quotation or another document's words "Điều này" means nothing here: the kind of unit is known, its number is not. */
function withoutThis(reference: Reference, why?: string): Outcome {
  const [first, ...rest] = reference.provision
  const known = reference.provision.filter(({ label }) => label !== 'này')
  reference.provision = known.length > 0 || !first || rest.length > 0 ? known : [{ name: first.name, label: '' }]
  return why === undefined ? nothing : { target: null, why }
}

/**
 * Is "khoản này" said in a unit that has none around it, in a text that has clauses up to there? A text that begins with its Điều 5, or has no such units
 * at all, is an excerpt or speaks in another's words.
 */
function lacksUnit({ firstOf }: UnitIndex, around: Unit | null, name: Step['name']): boolean {
  return around !== null && (firstOf.get(name) ?? Infinity) < around.index
}

function unresolved(reference: Reference, place: Place, why: string): Diagnostic {
  return {
    ruleId: 'reference-unresolved',
    category: 'reference-unresolved',
    severity: 'warning',
    message: `Unresolved reference \`${textOf(reference)}\`: ${why}`,
    position: positionOf(reference),
    documentId: place.documents.at(-1)?.id ?? null,
    data: { provision: reference.provision },
  }
}
