/** What a line holds, in one pass: bars, marks of emphasis, blanks that are no single space, gaps as wide as those between columns. */
export function lookAt(text: string, from: number, to: number): number {
  let seen = 0
  let blanks = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code > 124) {
      blanks = 0
      if (code === 160 || code === 0xfeff || code === 0x3000) seen |= sawBlanks
    } else if (code === 32) {
      blanks++
      if (blanks > 1) seen |= blanks > 2 ? sawBlanks | sawGap : sawBlanks
    } else {
      blanks = 0
      if (code === 124) seen |= sawBar
      else if (code === 60) seen |= sawTag
      else if (code === 42 || code === 95) seen |= sawMark
      else if (code === 9) seen |= sawBlanks | sawGap
      else if (code === 11 || code === 12) seen |= sawBlanks
    }
  }
  return seen
}

export const sawBar = 1
export const sawMark = 2
export const sawBlanks = 4
export const sawGap = 8
export const sawTag = 16
