import { findMentions } from '../../grammars/citation/index.ts'
import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import type { Division, Document, Root, Step } from '../tree/index.ts'
import { appendixOf, attachedTo, documentTree, formLabel, formOf } from './document-tree.ts'
import type { DocumentTree } from './document-tree.ts'
import { foldLabel } from './labels.ts'
import { documentTitled, looseKindOf, ownNamesOf } from './own-names.ts'
import { documentCalled } from './resolve.ts'
import { allInside } from './unit-index.ts'
import type { Unit } from './unit-index.ts'

/** A unit or a document of a file, as words name it: "điểm a khoản 2 Điều 5", "Phụ lục kèm theo", "Nghị quyết này". */
export interface NamedUnit {
  words: string
  /** From large to small; empty where a document is named. */
  steps: readonly Step[]
  /** The kind in "… Nghị quyết này". */
  docType: string | null
}

/** The units that words name, each of a list; null where they name none, or something else beside them. */
export function readUnits(words: string): NamedUnit[] | null {
  const text = `${lead}${words}`
  const mentions = findMentions(text)
  if (mentions.length === 0 || mentions.some(({ kind }) => kind !== 'reference')) return null
  return mentions.map(({ start, end, provision, docType }) => ({
    words: text.slice(start, end),
    steps: provision.filter(({ name }) => name !== 'sentence'),
    docType: docType?.name ?? null,
  }))
}

/** Words are read as such where a sentence leads to them. */
const lead = 'theo '

/** All that the words may mean in a file, wherever in it: one where they are clear, none where it is not there. */
export function candidatesOf(unit: NamedUnit, root: Root): (Division | Document)[] {
  const tree = documentTree(root)
  const chains = chainsOf(root)
  const { steps, docType } = unit
  const [first, ...rest] = steps
  if (!first) return calledSo(unit, chains)
  if (first.label === 'này') return []
  const within = docType === null ? chains : onlyIn(calledSo(unit, chains), chains)
  if (first.name !== 'appendix') return within.flatMap((chain) => unitsIn(chain.at(-1)!, steps, tree))
  const form = /^(?:biểu )?mẫu /iu.test(unit.words) ? 'mẫu' : /^biểu /iu.test(unit.words) ? 'biểu' : null
  if (form) return formsOf(form, steps.at(-1)!.label, steps.length > 1 ? first.label : '', within, tree)
  const appendices = appendicesOf(first.label, within, tree)
  return rest.length === 0 ? appendices : appendices.flatMap((appendix) => unitsIn(appendix, rest, tree))
}

/** A document with those around it, the outermost first. */
type Chain = readonly Document[]

function chainsOf(root: Root): Chain[] {
  const chains: Chain[] = root.children.flatMap((child) => (child.type === 'document' ? [[child]] : []))
  for (let i = 0; i < chains.length; i++) for (const inner of attachedTo(chains[i]!.at(-1)!)) chains.push([...chains[i]!, inner])
  return chains
}

function onlyIn(documents: readonly Document[], chains: readonly Chain[]): Chain[] {
  return chains.filter((chain) => documents.includes(chain.at(-1)!))
}

/** The documents that "Nghị quyết này" may mean. */
function calledSo({ docType, words }: NamedUnit, chains: readonly Chain[]): Document[] {
  const kind = looseKindOf(words)
  if (kind !== null) return each(chains, (chain) => documentTitled(kind, chain))
  const documents = chains.map((chain) => chain.at(-1)!)
  if (/^văn bản này$/iu.test(words)) return documents.filter(({ role }) => role === 'main')
  // "Hiệp định này": a kind that no head is read as
  if (docType === null) return documents.filter(({ meta }) => meta.docType === null)
  const name = foldPhrase(docType)
  const own = documents.filter((document) => ownNamesOf(document).includes(name))
  return own.length > 0 ? own : each(chains, (chain) => documentCalled(name, chain))
}

function unitsIn(document: Document, steps: readonly Step[], tree: DocumentTree): Division[] {
  const index = tree.indexOf(document)
  let found: readonly (Unit | null)[] = [null]
  for (const step of steps) found = found.flatMap((scope) => allInside(index, scope, step)).slice(0, mostUnits)
  return found.flatMap((unit) => (unit ? [unit.division] : []))
}

const mostUnits = 400

/** Without a label ("Phụ lục kèm theo") all appendices, or what is attached where none is called so. */
function appendicesOf(label: string, chains: readonly Chain[], tree: DocumentTree): Document[] {
  const attached = chains.flatMap((chain) => attachedTo(chain.at(-1)!))
  const appendices = attached.filter(({ role }) => role === 'appendix')
  if (label === '') return appendices.length > 0 ? appendices : attached
  const wanted = foldLabel(label, true)
  const matching = appendices.filter((appendix) => tree.appendixLabel(appendix) === wanted)
  // a list of the parts of an appendix names each of them before it stands there
  const whole = matching.length > 1 ? matching.filter(({ children }) => children.some(({ type }) => type === 'body')) : matching
  if (matching.length > 0) return whole.length > 0 ? whole : matching
  return each(chains, (chain) => appendixOf(label, chain, tree))
}

function formsOf(form: 'mẫu' | 'biểu', label: string, container: string, chains: readonly Chain[], tree: DocumentTree): Document[] {
  const wanted = formLabel(form, label)
  const attached = container === '' ? chains.flatMap((chain) => attachedTo(chain.at(-1)!)) : []
  const matching = attached.filter((one) => tree.appendixLabel(one) === wanted)
  return matching.length > 0 ? matching : each(chains, (chain) => formOf(form, label, container, chain, tree))
}

/** What is found from the chains, each once. */
function each(chains: readonly Chain[], find: (chain: Chain) => Document | null): Document[] {
  return [...new Set(chains.flatMap((chain) => find(chain) ?? []))]
}
