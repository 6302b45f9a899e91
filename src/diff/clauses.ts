import { foldWord } from './fold.ts'
import { tokenize, type Token } from './tokens.ts'

/** The tokens between two commas, semicolons, stops or brackets, blanks left out, with their places in the text. */
export interface Clause {
  tokens: Placed[]
  /** Words that mean something, of the sentence around; not all of a very long one. */
  sentence: string[]
}

export interface Placed {
  token: Token
  at: number
}

const longestSentence = 60

export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = []
  let current: Placed[] = []
  let first = 0
  const endClause = () => {
    if (current.length > 0) clauses.push({ tokens: current, sentence: [] })
    current = []
  }
  const endSentence = () => {
    const inside = clauses.slice(first)
    const words = contentWords(inside.flatMap(({ tokens }) => tokens)).slice(0, longestSentence)
    for (const clause of inside) clause.sentence = words
    first = clauses.length
  }
  let at = 0
  for (const token of tokenize(text)) {
    if (/^[,;.()|]/u.test(token.text)) endClause()
    else if (token.kind !== 'space' && token.kind !== 'punctuation') current.push({ token, at })
    if (/^[.;]/u.test(token.text)) endSentence()
    at += token.text.length
  }
  endClause()
  endSentence()
  return clauses
}

const empty = new Set(
  'và của các những là có được đạt trên dưới từ đến năm giai đoạn khoảng tối thiểu ít nhất phấn đấu trong với cho về một số thì để lên trở hơn này đó tới mức vào ra'
    .split(' ')
    .map(foldWord),
)

/** The words, folded, without those that every sentence has. */
export function contentWords(tokens: readonly Placed[]): string[] {
  return tokens
    .filter(({ token }) => token.kind === 'word')
    .map(({ token }) => foldWord(token.text))
    .filter((word) => !empty.has(word))
}
