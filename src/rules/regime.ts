import type { Document } from '../tree/index.ts'
import type { Regime } from './terms.ts'

// what is consolidated is a normative text (Pháp lệnh 01/2012, Điều 1), though its own number has no year
const normativeTypes = new Set(['HP', 'BL', 'Luật', 'PL', 'L', 'NĐ', 'TT', 'TTLT', 'NQLT', 'VBHN'])

/** A year in the number, or a type that only the law-making bodies issue, makes a text normative; what is issued with another follows it. */
export function regimeOf({ system, meta, role }: Document, ofParent: Regime | null): Regime {
  if (system === 'party') return 'party'
  if (ofParent && role !== 'main') return ofParent
  if (meta.docNumber?.year || meta.docNumber?.symbol?.startsWith('VBHN') || (meta.docType && normativeTypes.has(meta.docType.code)))
    return 'normative'
  return 'state'
}
