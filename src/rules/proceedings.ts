import { judgmentNumber, ofProceedings } from '../../grammars/structure/phrases/index.ts'
import type { Document } from '../tree/index.ts'

/** Judgments, and what a court or a prosecutor issues in a case: the codes of procedure give them their forms and numbers, no decree on documents does. */
export function isOfProceedings(document: Document | null): boolean {
  if (!document?.meta.docNumber) return false
  const { docType, docNumber, issuer, title } = document.meta
  if (judgmentNumber.test(docNumber.raw) || (docType === null && ofProceedings.test(title ?? ''))) return true
  return docNumber.year !== null && !!docType && inCases.has(docType.code) && court.test(issuer?.name ?? '')
}

/** `12/2020/TB-TA`, `5/2021/QĐST-DS`: of what a court issues by such a type only that of a case has its year. */
const inCases = new Set(['QĐ', 'TB', 'GM', 'BB'])
const court = /^T(?:òa|oà) án(?!\p{L})/iu
