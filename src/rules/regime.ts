import { docTypeOfCode } from '../../grammars/vocabulary/doc-types.ts'
import type { Document } from '../tree/index.ts'
import type { Regime } from './terms.ts'

const normativeTypes = new Set(['HP', 'BL', 'Luật', 'PL', 'L', 'NĐ', 'TT', 'TTLT', 'NQLT'])

/** A year in the number, or a type that only the law-making bodies issue, makes a text normative; what is issued with another follows it. */
export function regimeOf({ system, meta, role }: Document, ofParent: Regime | null): Regime {
  if (system === 'party') return 'party'
  if (ofParent && role !== 'main') return ofParent
  if (meta.docNumber?.year || (meta.docType && normativeTypes.has(meta.docType.code))) return 'normative'
  return 'state'
}

/** `14-HD/TĐTN`: a body beside the Party, such as the Youth Union, that follows the Party's form under a head of its own. */
export function hasPartyForm({ meta: { docNumber } }: Document): boolean {
  const type = /^(?:[Ss]ố\s{0,3}:?\s{0,9})?\d{0,5}\s?-\s{0,3}(\p{Lu}\p{L}{0,4})\s?\//u.exec(docNumber?.raw ?? '')?.[1]
  return type !== undefined && docTypeOfCode(type, 'party') !== null
}
