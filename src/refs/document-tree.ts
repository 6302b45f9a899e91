import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import type { Document, Root } from '../tree/index.ts'
import { textOf, walk } from '../tree/index.ts'
import { foldLabel } from './labels.ts'
import { indexUnits } from './unit-index.ts'
import type { UnitIndex } from './unit-index.ts'

/** The documents of a file and their units, indexed when first asked for. */
export interface DocumentTree {
  documents: readonly Document[]
  indexOf: (document: Document) => UnitIndex
  /** Has it articles of its own? */
  hasArticles: (document: Document) => boolean
  /** The number in the head of an appendix; null where it has none. A form's has "mẫu" before it. */
  appendixLabel: (appendix: Document) => string | null
  /** The first documents attached to it, with their folded titles. */
  formsOf: (document: Document) => readonly Form[]
}

interface Form {
  form: Document
  title: string | null
}

export const mostForms = 100

export function documentTree(root: Root): DocumentTree {
  const documents: Document[] = []
  for (const child of root.children) if (child.type === 'document') collect(child, documents)
  const indexes = new Map<Document, UnitIndex>()
  const labels = new Map<Document, string | null>()
  const forms = new Map<Document, readonly Form[]>()
  const withArticles = new Map<Document, boolean>()
  const indexOf = (document: Document): UnitIndex => {
    let index = indexes.get(document)
    if (!index) indexes.set(document, (index = indexUnits(document)))
    return index
  }
  return {
    documents,
    indexOf,
    hasArticles(document) {
      let has = withArticles.get(document)
      if (has === undefined) withArticles.set(document, (has = indexOf(document).units.some(({ division }) => division.name === 'article')))
      return has
    },
    appendixLabel(appendix) {
      let label = labels.get(appendix)
      if (label === undefined) labels.set(appendix, (label = labelOf(appendix)))
      return label
    },
    formsOf(document) {
      let own = forms.get(document)
      if (!own) forms.set(document, (own = attachedTo(document).slice(0, mostForms).map(readForm)))
      return own
    },
  }
}

const readForm = (form: Document): Form => ({ form, title: form.meta.title === null ? null : foldPhrase(form.meta.title) })

function collect(document: Document, documents: Document[]): void {
  documents.push(document)
  for (const inner of attachedTo(document)) collect(inner, documents)
}

export function attachedTo(document: Document): Document[] {
  return document.children.flatMap((part) => (part.type === 'attachments' ? part.children : []))
}

// Phụ lục 03-1, 1.3, 01/KP, IA; Mẫu số 01-BC, 01/TB-SSĐT, Mẫu TP-CC-07
const appendixHead =
  /phụ lục(?: số)?(?: ([0-9]{1,3}[a-zđ]?(?:\/[\p{L}\d]{1,9}|(?:[.-][0-9]{1,2}[a-z]?){1,2})?|[ivxlc]{1,7}(?:[.-][0-9a-z]{1,2}|[a-zđ])?|[a-hk-uđ])(?![\p{L}\d]))?|^(?:biểu )?mẫu(?: số)?:? (\d{1,3}[a-zđ]?(?:[/-][a-zđ][a-zđ\d]{0,11}){0,3}|[a-zđ]{1,6}\d{0,3}(?:[/-][a-zđ\d]{1,11}){1,4})(?![\p{L}\d/])|^biểu(?: số)?:? (\d{1,3}[a-zđ]?(?:\.[a-zđ\d]{1,2})?)(?![\p{L}\d/])/iu

/**
 * The appendix of that label among those attached to the nearest of `documents` (outermost first) that has one, or the only one of it inside
 * what is attached. Without a label ("Phụ lục
 * kèm theo"): the first appendix, which stands for all of them, or the only document attached.
 */
export function appendixOf(label: string, documents: readonly Document[], { appendixLabel }: DocumentTree): Document | null {
  for (const document of documents.toReversed()) {
    const attached = attachedTo(document)
    const appendices = attached.filter(({ role }) => role === 'appendix')
    if (label === '') {
      if (appendices.length > 0) return appendices[0]!
      if (attached.length === 1) return attached[0]!
      continue
    }
    const matching = appendices.filter((appendix) => appendixLabel(appendix) === foldLabel(label, true))
    // a list of the parts of an appendix names each of them before it stands there
    const whole = matching.length > 1 ? matching.filter(({ children }) => children.some(({ type }) => type === 'body')) : matching
    if (whole.length === 1) return whole[0]!
    if (appendices.length === 1 && appendixLabel(appendices[0]!) === null && foldLabel(label, true) === '1') return appendices[0]!
  }
  return label === '' ? null : amongInner(documents, (each) => each.role === 'appendix' && appendixLabel(each) === foldLabel(label, true))
}

/** "Phụ lục 1" in the decision: the only one there is behind the regulation that comes with it. */
function amongInner(documents: readonly Document[], isMeant: (document: Document) => boolean): Document | null {
  for (const document of documents.toReversed()) {
    const matching = attachedTo(document).flatMap(attachedTo).filter(isMeant)
    if (matching.length > 0) return matching.length === 1 ? matching[0]! : null
  }
  return null
}

/** The form ("Mẫu số 01") or the sheet ("Biểu số 01") of that label, whatever document encloses it; "Mẫu số 01 Phụ lục I" only in that appendix. */
export function formOf(
  kind: 'mẫu' | 'biểu',
  label: string,
  container: string,
  documents: readonly Document[],
  { appendixLabel }: DocumentTree,
): Document | null {
  const wanted = formLabel(kind, label)
  // "Mẫu số 01" may be 01-BC, where one alone begins so
  for (const isMeant of [(own: string) => own === wanted, (own: string) => own.startsWith(`${wanted}-`)]) {
    for (const document of documents.toReversed()) {
      const matching = inAppendix(container, attachedTo(document), appendixLabel).filter((form) => isMeant(appendixLabel(form) ?? ''))
      if (matching.length === 1) return matching[0]!
    }
    if (container !== '' && documents.some((document) => attachedTo(document).some((one) => isNumbered(appendixLabel(one))))) continue
    const inner = amongInner(documents, (appendix) => isMeant(appendixLabel(appendix) ?? ''))
    if (inner) return inner
  }
  return null
}

/** Of a number, and no form's. */
const isNumbered = (label: string | null): boolean => label !== null && !/^(?:mẫu|biểu) /u.test(label)

/**
 * What lies in the appendix of that number: inside it, or behind its head up to the next appendix. All that is attached where no number is asked for, or
 * none is there.
 */
function inAppendix(number: string, attached: readonly Document[], appendixLabel: DocumentTree['appendixLabel']): readonly Document[] {
  if (number === '' || !attached.some((one) => isNumbered(appendixLabel(one)))) return attached
  const wanted = foldLabel(number, true)
  const found: Document[] = []
  let inside = false
  for (const one of attached) {
    const label = appendixLabel(one)
    if (isNumbered(label)) {
      inside = label === wanted
      if (inside) found.push(...attachedTo(one))
    } else if (inside) found.push(one)
  }
  return found
}

export const formLabel = (kind: 'mẫu' | 'biểu', label: string) => `${kind} ${foldLabel(label, true)}`

function labelOf(appendix: Document): string | null {
  const [preface] = appendix.children
  if (preface?.type !== 'preface') return null
  for (const [node] of walk(preface)) {
    if (node.type !== 'docType' && node.type !== 'docTitle') continue
    const match = appendixHead.exec(textOf(node))
    if (match?.[2]) return formLabel('mẫu', match[2])
    if (match?.[3]) return formLabel('biểu', match[3])
    // `Phụ lục` over all of them stands above `Phụ lục I`
    if (match && match[1] === undefined && node.type === 'docType') continue
    if (match) return match[1] === undefined ? null : foldLabel(match[1], true)
  }
  return null
}
