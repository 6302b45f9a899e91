import { codeUnitFolds, toneMarkVariants } from './fold.ts'

export interface PhraseMatch<T> {
  value: T
  /** End of the phrase in the text, exclusive. */
  end: number
}

/** Phrases looked up at a place of a text, whatever their case and the place of the tone mark (hoà, hòa). */
export interface PhraseTrie<T> {
  add: (phrase: string, value: T) => void
  /** The longest phrase that stands at `at` and ends with a word. `at` is taken to begin a word. */
  match: (text: string, at: number) => PhraseMatch<T> | null
}

/** Is this UTF-16 unit part of a Vietnamese word? (Letters of the Latin blocks and combining marks.) */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code <= 0x1eff) ||
    (code >= 0x300 && code <= 0x36f)
  )
}

/**
 * The tree is one table: an edge is found by its node and its letter (open addressing), so that nothing is made for a node but its place
 * there. The table begins small and grows with the phrases.
 */
export function createPhraseTrie<T>(entries: Iterable<readonly [string, T]> = []): PhraseTrie<T> {
  const values: (T | undefined)[] = [undefined]
  let mask = 0xff
  let edges = makeTable(mask + 1)

  /** Where the edge is, or the free place where it would be. */
  function placeOf(node: number, code: number): number {
    let slot = (Math.imul(Math.imul(node, 257) + code, 0x9e3779b1) >>> 12) & mask
    let place = slot << 2
    while (edges[place] !== 0 && (edges[place + 1] !== code || edges[place + 2] !== node)) {
      slot = (slot + 1) & mask
      place = slot << 2
    }
    return place
  }

  function put(node: number, code: number, child: number): void {
    const place = placeOf(node, code)
    edges[place] = child
    edges[place + 1] = code
    edges[place + 2] = node
  }

  function grow(): void {
    const old = edges
    mask = mask * 4 + 3
    edges = makeTable(mask + 1)
    for (let place = 0; place < old.length; place += 4) if (old[place] !== 0) put(old[place + 2]!, old[place + 1]!, old[place]!)
  }

  function insert(phrase: string, value: T): void {
    let node = 0
    for (let i = 0; i < phrase.length; i++) {
      const code = fold(phrase.charCodeAt(i))
      let child = edges[placeOf(node, code)]!
      if (child === 0) {
        child = values.push(undefined) - 1
        put(node, code, child)
        if (child * 2 > mask) grow()
      }
      node = child
    }
    values[node] = value
  }

  const trie: PhraseTrie<T> = {
    add(phrase, value) {
      for (const variant of toneMarkVariants(phrase.normalize('NFC'))) insert(variant, value)
    },
    match(text, at) {
      let node = 0
      let found: PhraseMatch<T> | null = null
      for (let i = at; i < text.length;) {
        node = edges[placeOf(node, fold(text.charCodeAt(i)))]!
        if (node === 0) break
        i++
        const value = values[node]
        if (value !== undefined && endsWord(text, i)) found = { value, end: i }
      }
      return found
    },
  }
  for (const [phrase, value] of entries) trie.add(phrase, value)
  return trie
}

/** Of each edge, side by side, the node that it leads to (0: no edge), its letter and the node it leaves; the fourth place is free. */
function makeTable(size: number): Int32Array {
  return new Int32Array(size * 4)
}

/** Does a word end at `at`? So it does before the day of a date where a copy lost the blank: "Chính phủngày 25", "ngày22". */
function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (!isWordUnit(code)) return true
  if (code === 110) return text.startsWith('ngày', at) && /^ ?\d/.test(text.slice(at + 4, at + 6))
  return code >= 48 && code <= 57 && text.endsWith('ngày', at)
}

function fold(code: number): number {
  return codeUnitFolds[code] ?? code
}

/** A letter or a digit; `NaN` (past the end) is neither. */
export function isWordUnit(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57)
}
