import { docTypeOfCode } from '../../grammars/vocabulary/doc-types.ts'
import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import type { Citation, Document } from '../tree/index.ts'
import { childrenOf } from '../tree/index.ts'
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
