import type { Citation, Root } from '../tree/index.ts'
import { textOf, walk } from '../tree/index.ts'

/** How a mention joins type and number: "Nghị định số 30/…", "Nghị định số: 30/…" or "Nghị định 30/…". */
export type NumberWord = 'word' | 'colon' | 'bare'

/** Null where no type word stands before the number: a later number of a list, a short number, a misread word. */
export function numberWordOf({ docType, number }: Citation, printed: string): { form: NumberWord; at: number } | null {
  const digits = number && /^[\d.]{1,9}(?=[-/].*\p{Lu})/u.exec(number)?.[0]
  if (!docType || !digits) return null
  for (let at = printed.indexOf(digits); at >= 0; at = printed.indexOf(digits, at + 1)) {
    if (!/^\s{0,3}[-–/]/u.test(printed.slice(at + digits.length, at + digits.length + 4))) continue
    const before = printed.slice(Math.max(0, at - 40), at)
    if (/(?<!\p{L})số\s{0,3}$/iu.test(before)) return { form: 'word', at }
    if (/\p{L}\s{1,3}số\s{0,3}:\s{0,3}$/iu.test(before)) return { form: 'colon', at }
    return before.trimEnd().toLowerCase().endsWith(docType.name.toLowerCase()) && /\s$/u.test(before) ? { form: 'bare', at } : null
  }
  return null
}

export interface NumberWords {
  count: Record<NumberWord, number>
  /** Numbers that stand somewhere with the word. */
  withWord: Set<string>
}

const known = new WeakMap<Root, NumberWords>()

/** What the mentions of the whole file do: an attachment alone has too few to tell. */
export function numberWordsOf(root: Root): NumberWords {
  let words = known.get(root)
  if (words) return words
  words = { count: { word: 0, colon: 0, bare: 0 }, withWord: new Set() }
  for (const [node] of walk(root)) {
    const found = node.type === 'citation' && numberWordOf(node, textOf(node))
    if (!found) continue
    words.count[found.form]++
    if (found.form === 'word') words.withWord.add(node.number!)
  }
  known.set(root, words)
  return words
}
