import { foldPhrase } from './fold.ts'

/** "Luật Hôn nhân và gia đình" → `lhngđ`: the first letter of each word, and all of those that are letters already; without "và". */
export function lettersOf(name: string): string {
  let letters = ''
  for (const word of name.split(/[ ,&]+/u)) if (foldPhrase(word) !== 'và') letters += abbreviation.test(word) ? word : word.charAt(0)
  return foldPhrase(letters)
}

const abbreviation = /^\p{Lu}{2,12}$/u
