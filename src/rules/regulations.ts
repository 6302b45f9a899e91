// The regulations that the rules rest on, by regime, and the days they came into force.

/** Thông tư 01/2011/TT-BNV: the form of State documents before Nghị định 30. */
export const circular01 = '2011-04-06'
/** Nghị định 30/2020/NĐ-CP. */
export const decree30 = '2020-03-05'
/** Hướng dẫn 36-HD/VPTW: the form of Party documents before 05-HD/VPTW. */
export const guideline36 = '2018-04-03'
/** Hướng dẫn 05-HD/VPTW, which took the place of 36-HD/VPTW. */
export const guideline05 = '2026-05-27'
/** Luật 64/2025/QH15 and Nghị định 78/2025/NĐ-CP on legal normative texts. */
const law64 = '2025-04-01'

/** First day in force, and the first day no longer. A clause before its regulation's day is nobody's duty, and what held then is named only where its text is known. */
const regulations: Readonly<Record<string, readonly [from: string, end?: string]>> = {
  // State documents
  'NĐ 30/2020/NĐ-CP': [decree30],
  // legal normative texts
  'Luật 64/2025/QH15': [law64],
  'NĐ 78/2025/NĐ-CP': [law64],
  // Party documents
  'HD 36-HD/VPTW': [guideline36, guideline05],
  'HD 05-HD/VPTW': [guideline05],
  // all: ministries merged, districts ended; the character set, since it was made compulsory (72/2002/QĐ-TTg)
  'NQ 176/2025/QH15': ['2025-03-01'],
  'NQ 203/2025/QH15': ['2025-07-01'],
  'TCVN 6909:2001': ['2003-01-01'],
}

/** "NĐ 30/2020/NĐ-CP, PL I, II.3": the regulation that a clause is of. */
export const regulationOf = (clause: string) => clause.split(',', 1)[0]!

export const isKnownRegulation = (name: string) => Object.hasOwn(regulations, name)

/** Of the clauses that a rule names, joined by "; ", those whose regulation was in force on a day. */
export function clausesOn(clauses: string, day: string): string {
  const held = clauses.split('; ').filter((clause) => {
    const [from = '', end] = regulations[regulationOf(clause)] ?? []
    return from <= day && (end === undefined || day < end)
  })
  return held.join('; ')
}
