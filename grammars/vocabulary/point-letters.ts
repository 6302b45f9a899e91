/** The letters of điểm in their order: đ after d, no f, j, w and z (NĐ 78/2025, Điều 62; NĐ 30/2020, PL I, II.5). */
export const pointLetters = 'abcdđeghiklmnopqrstuvxy'

/** Of the letters that Word's alphabet has more, the one that each stands behind. */
export const latinLetters: Partial<Record<string, string>> = { f: 'e', j: 'i', w: 'v', z: 'y' }

/** `a` → `b`, `d` → `đ`; undefined behind the last. */
export function nextPointLetter(letter: string): string | undefined {
  return pointLetters[pointLetters.indexOf(letter) + 1]
}
