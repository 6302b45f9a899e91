import { normativeTypes } from '../../grammars/vocabulary/doc-types.ts'
import { issuerOfName } from '../../grammars/vocabulary/issuers.ts'
import type { Document, Node, Segment } from '../tree/index.ts'
import { isOfOtherSystem, signsRuledFrom } from './number-form.ts'
import type { Regime } from './terms.ts'

/** What of a scope tells the system of its head. */
interface Headed {
  document: Document | null
  nodes: (type: 'motto' | 'docNumber') => readonly Segment[]
  textOf: (node: Node) => string
}

/** A resolution of Quốc hội (Luật 64/2025/QH15, Điều 4) whose number was cut off; the standing committee's may be administrative. */
export const isOfAssembly = ({ docType, docNumber, issuer }: Document['meta']) =>
  docType?.code === 'NQ' && docNumber === null && /^Quốc hội(?!\p{L})/iu.test(issuer?.name ?? '')

/** A text of another body, printed with what has changed it. */
export const isConsolidated = (document: Document | null) =>
  document !== null && (document.meta.docType?.code === 'VBHN' || (document.meta.docNumber?.symbol ?? '').startsWith('VBHN'))

/** A year in the number, or a type that only the law-making bodies issue, makes a text normative; what is issued with another follows it. */
export function regimeOf({ system, meta, role }: Document, ofParent: Regime | null, isStrayed: boolean): Regime {
  if ((system === 'party') !== isStrayed) return 'party'
  if (ofParent && role !== 'main') return ofParent
  if (isOfAssembly(meta)) return 'normative'
  if (meta.docNumber?.year || meta.docNumber?.symbol?.startsWith('VBHN') || (meta.docType && normativeTypes.has(meta.docType.code)))
    return 'normative'
  return 'state'
}

/** The title line of the other system over a document whose issuer, number and authority agree: the line alone is wrong, and the text is held against the form of the rest. */
export function isMottoStrayed({ document, nodes, textOf }: Headed): boolean {
  if (document?.role !== 'main') return false
  const { system, meta } = document
  const [motto, number] = [nodes('motto')[0], nodes('docNumber')[0]]
  const other = system === 'party' ? 'state' : 'party'
  if (!motto || !number || issuerOfName(meta.issuer?.name ?? '')?.issuer.system !== other) return false
  if (!isOfOtherSystem(textOf(number), system) || (system === 'state' && (meta.date ?? signsRuledFrom) < signsRuledFrom)) return false
  return meta.signatures.every(({ authority }) => authority === null || authority.includes('/') === (other === 'party'))
}
