/**
 * Where the tokens of a text begin and end: start and end of the first, of the second, and so on. A token is a run of letters and digits (in
 * Vietnamese a syllable) or one other character that is not blank.
 */
export function tokenBounds(text: string): number[] {
  const bounds: number[] = []
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i))
    if (inWord && kind !== WORD) bounds.push(i)
    if (kind === WORD) {
      if (!inWord) bounds.push(i)
    } else if (kind === OTHER) {
      const isPair = (text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00
      bounds.push(i, i + (isPair ? 2 : 1))
      if (isPair) i++
    }
    inWord = kind === WORD
  }
  if (inWord) bounds.push(text.length)
  return bounds
}

export function countTokens(text: string): number {
  return tokenBounds(text).length / 2
}

const BLANK = 1
const WORD = 2
const OTHER = 3
const kinds = new Uint8Array(0x10000)

function kindOf(code: number): number {
  return (kinds[code] ||= readKind(String.fromCharCode(code)))
}

function readKind(character: string): number {
  return /[\p{L}\p{M}\p{N}]/u.test(character) ? WORD : /\s/u.test(character) ? BLANK : OTHER
}
