import { readDocNumber, readNumberOfDecree, readNumberOfOrgan } from './numbers.ts'

/**
 * The canonical form of a number that is the whole of `text`, the one that a citation of it gets: what a document calls itself and what
 * others call it must be one. Null where a citation could not read it. `isDecree`: of a decree of the head of State (sắc lệnh).
 */
export function canonicalOfWhole(text: string, isDecree: boolean): string | null {
  const number = readDocNumber(text, 0)
  if (number?.end === text.length) return number.canonical
  // a head has its day on another line
  const bare = isDecree ? readNumberOfDecree(text, 0) : readNumberOfOrgan(`${text} ngày 1`, 0)
  return bare?.end === text.length ? bare.canonical : null
}
