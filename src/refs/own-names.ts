import { informalTypes, looseKinds } from '../../grammars/citation/doc-type-words.ts'
import { standardCodes } from '../../grammars/citation/standards.ts'
import { docTypeOfCode, docTypeOfName } from '../../grammars/vocabulary/doc-types.ts'
import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import type { Citation, Document, Reference } from '../tree/index.ts'
import { childrenOf, textOf } from '../tree/index.ts'
import { attachedTo } from './document-tree.ts'
import type { Place } from './mentions.ts'

/**
 * What a document may call itself with "… này", folded: by the type in its head, by that of its symbol where the head was not read right, and a
 * joint one shortly ("Thông tư này" in a thông tư liên tịch).
 */
export function ownNamesOf({ meta: { docType, docNumber }, system }: Document): string[] {
  const coded = docTypeOfCode(docNumber?.symbol?.split(/[-/]/, 1)[0]?.trim() ?? '', system)
  const names = [docType, coded].flatMap((type) => (type ? [foldPhrase(type.name)] : []))
  return [...names, ...names.filter((name) => name.endsWith(' liên tịch')).map((name) => name.slice(0, -' liên tịch'.length))]
}

/** "Quốc hội ban hành Luật Thanh niên" in that very law: its own name, no mention of another document. */
export function ownLaws(places: readonly Place[]): Set<Citation> {
  const own = new Set<Citation>()
  for (const { node, documents, parent, block } of places) {
    const meta = documents.at(-1)?.meta
    if (node.type !== 'citation' || !node.title || node.number !== null || node.date !== null || node.year) continue
    if (!meta?.title || meta.docType?.code !== node.docType?.code || foldPhrase(meta.title) !== foldPhrase(node.title)) continue
    const siblings = childrenOf(parent)
    const before = siblings[siblings.indexOf(node) - 1]
    if (block === 'enactingFormula' || (before?.type === 'text' && /ban hành $/.test(before.value))) own.add(node)
  }
  return own
}

/** "ban hành QCVN 03:2022/BXD": the standard that the text, or one around it, is or comes with is no other document. */
export function ownStandards(places: readonly Place[]): Set<Citation> {
  const own = new Set<Citation>()
  const titles = new Map<Document, string>()
  for (const { node, documents } of places) {
    if (node.type !== 'citation' || node.number === null || !standardCodes.includes(node.docType?.code ?? '')) continue
    const name = foldPhrase(`${amendment.exec(textOf(node))?.[0] ?? ''}${node.number}`)
    const isOwn = (document: Document) => {
      if (document.meta.docNumber?.canonical === node.number) return true
      let title = titles.get(document)
      if (title === undefined) titles.set(document, (title = foldPhrase(document.meta.title ?? '')))
      return numberOf(document) === name || title.startsWith(name) || title.includes(`ban hành ${name}`)
    }
    if (documents.some(isOwn)) own.add(node)
  }
  return own
}

const numberOf = ({ meta }: Document): string => foldPhrase(meta.docNumber?.canonical ?? '')

const amendment = /^sửa đổi \d{1,2}:\d{4} /i

/** The document that "Chế độ này" means: the nearest one around, or attached to one of these, whose printed title begins so. */
export function documentTitled(kind: string, documents: readonly Document[]): Document | null {
  const begins = ({ children }: Document) => {
    const title = children.find(({ type }) => type === 'preface')?.children.find(({ type }) => type === 'docTitle')
    return title !== undefined && foldPhrase(textOf(title).slice(0, kind.length + 1)).trimEnd() === kind
  }
  for (const document of documents.toReversed()) {
    const found = begins(document) ? document : attachedTo(document).find(begins)
    if (found) return found
  }
  return null
}

/** The kind in "Chế độ này", folded; null where the words name a kind that has documents of its own. */
export function looseKindOf(words: string): string | null {
  const kind = foldPhrase(words.slice(0, -' này'.length))
  return looseKinds.has(kind) ? kind : null
}

/** "chế độ này", "kế hoạch này" where no text around is called so: what the sentence before speaks of. */
export function strayWords(places: readonly Place[]): Set<Reference> {
  const stray = new Set<Reference>()
  for (const { node, documents } of places) {
    if (node.type !== 'reference' || node.provision.length > 0) continue
    const words = textOf(node)
    const kind = looseKindOf(words)
    if (kind !== null) {
      if (!documentTitled(kind, documents)) stray.add(node)
    } else if (/^\p{Ll}/u.test(words)) {
      const type = docTypeOfName(words)?.type
      const isCalled = (each: Document): boolean => ownNamesOf(each).includes(foldPhrase(type!.name))
      if (type && informalTypes.has(type.code) && !documents.some((each) => isCalled(each) || attachedTo(each).some(isCalled)))
        stray.add(node)
    }
  }
  return stray
}
