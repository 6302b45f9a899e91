/** The 29 letters of the alphabet; a letter's number is its place here, from 1. */
export const alphabet = 'aăâbcdđeêghiklmnoôơpqrstuưvxy'

// By tone number: none, sắc, nặng, huyền, hỏi, ngã. Syllables that end in a stop have only 1 and 2.
const toneMarks = ['', '\u0301', '\u0323', '\u0300', '\u0309', '\u0303']

const packed = new Uint8Array(0x1efa)
for (const [index, letter] of [...alphabet].entries()) {
  for (const [tone, mark] of 'aăâeêioôơuưy'.includes(letter) ? toneMarks.entries() : [[0, ''] as const]) {
    const marked = (letter + mark).normalize()
    packed[marked.charCodeAt(0)] = packed[marked.toUpperCase().charCodeAt(0)] = (tone << 5) | (index + 1)
  }
}

/** An NFC code unit of either case as `tone << 5 | letter number`; 0 when it is no Vietnamese letter. */
export function unpackLetter(code: number): number {
  return packed[code] ?? 0
}
