// What a line can be, in which part of a document, and how the parts follow each other.

/** The parts of a file as the settling sees them; `outside` is text that is no document. */
export type Zone = 'outside' | 'preface' | 'preamble' | 'body' | 'conclusions'

export type Kind =
  | 'prose'
  | 'motto'
  | 'issuer'
  | 'docNumber'
  | 'docDate'
  | 'docType'
  | 'docTitle'
  | 'addressee'
  | 'mark'
  | 'attachedTo'
  | 'appendixHead'
  | 'basis'
  | 'recital'
  | 'enactingFormula'
  | 'table'
  | 'recipients'
  | 'recipient'
  | 'signature'
  | 'endnote'
  | 'separator'
  | 'stamp'
  | 'sourceNote'
  | 'furniture'

/** One possible reading of the lines from here on. Costs are like negative logarithms: evidence for makes them negative. */
export interface Reading {
  kind: Kind
  zone: Zone
  cost: number
  /** How many lines it takes; most readings take one and may be continued. */
  length: number
  why: string
}

const never = 1e6

/**
 * What it costs to go from one zone to another: the order of a document (NĐ 30/2020 Đ8, 05-HD/VPTW I.1–9), read as a prior.
 * Rows from, columns to; into `preface` from elsewhere opens another document.
 */
const zoneCosts: Record<Zone, Record<Zone, number>> = {
  outside: { outside: 0, preface: 4, preamble: 6, body: 7, conclusions: 9 },
  preface: { outside: 6, preface: 0, preamble: 0, body: 0.3, conclusions: 4 },
  preamble: { outside: 8, preface: 9, preamble: 0, body: 0, conclusions: 4 },
  body: { outside: 9, preface: 7, preamble: 7, body: 0, conclusions: 2.4 },
  conclusions: { outside: 2, preface: 2.5, preamble: 12, body: 7, conclusions: 0 },
}

/** What it costs to begin a file in a zone. */
export const startCosts: Record<Zone, number> = { outside: 1, preface: 0, preamble: 3, body: 4.5, conclusions: 7 }

/** What it costs that `kind` follows `previous`; on top of the zones' own costs. */
export function orderCost(previous: Kind, from: Zone, kind: Kind, to: Zone): number {
  let cost = zoneCosts[from][to]
  switch (kind) {
    case 'docTitle':
      // a title without any head is that of an attachment
      if (from === 'body' || from === 'conclusions') return cost + (from === 'body' ? 3 : 6)
      if (from !== 'preface') return never
      cost +=
        previous === 'docType' || previous === 'appendixHead'
          ? -2.4
          : previous === 'docNumber'
            ? 0
            : previous === 'separator' || previous === 'issuer'
              ? 0.6
              : previous === 'docTitle'
                ? 2.5
                : 1.5
      if (previous === 'addressee' || previous === 'attachedTo') cost += 4
      break
    case 'addressee':
      // an incoming stamp may be pressed on the list
      if (previous !== 'addressee' && previous !== 'stamp') cost += 3
      break
    case 'recipient':
      if (from !== 'conclusions') return never
      // the list goes on beside a signature that is printed in the right column
      cost += previous === 'recipients' || previous === 'recipient' ? 0 : previous === 'signature' ? 1.5 : 3
      break
    case 'basis':
    case 'recital':
      if (from === 'body') return never
      if (from === 'preface' && (previous === 'motto' || previous === 'docNumber') && kind === 'recital') cost += 1
      // reasons stand before what they are reasons for
      if (previous === 'enactingFormula') cost += 5
      break
    case 'enactingFormula':
      if (from === 'body' || from === 'outside' || from === 'conclusions') return never
      if (from === 'preface') cost += previous === 'addressee' ? 5 : 2.5
      if (previous === 'enactingFormula') cost += 2
      break
    case 'appendixHead':
      if (from === 'body') cost -= 2
      break
    case 'docType':
      if (from === 'preamble') cost += 2
      if (previous === 'docType' || previous === 'docTitle') cost += 5
      // an appendix has a title, which may begin with the name of a type
      if (previous === 'appendixHead') cost += 3.5
      break
    case 'issuer':
      if (to === 'preamble' && from === 'preamble') cost += 3
      if (to === 'preface' && (previous === 'docTitle' || previous === 'docType')) cost += previous === 'docTitle' ? 6 : 2.2
      if (previous === 'attachedTo') cost += 4
      break
    case 'stamp':
      if (previous === 'stamp') cost -= 1.5
      break
    case 'endnote':
      if (to === 'conclusions' && (from === 'body' || from === 'preamble')) cost += 5
      break
    case 'prose':
      if (to === 'preamble' && from === 'body') return never
      if (to === 'preamble' && previous === 'addressee') cost += 6
      // below the type stands what the document is about
      if (to === 'preamble' && previous === 'docType') cost += 2
      break
    default:
  }
  if (to === 'body' && from === 'preface' && (previous === 'motto' || previous === 'issuer')) cost += 2
  return cost
}
