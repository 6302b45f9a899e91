import { codeUnitFolds, toneMarkVariants } from './fold.ts'

/** Most nodes have one child: it stands in the node itself, a map comes with the second. */
interface TrieNode<T> {
  code: number
  child: TrieNode<T> | null
  more: Map<number, TrieNode<T>> | null
  value: T | undefined
}

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

export function createPhraseTrie<T>(entries: Iterable<readonly [string, T]> = []): PhraseTrie<T> {
  const root = newNode<T>()

  function insert(phrase: string, value: T): void {
    let node = root
    for (let i = 0; i < phrase.length; i++) {
      const code = fold(phrase.charCodeAt(i))
      node = childOf(node, code) ?? addChild(node, code)
    }
    node.value = value
  }

  const trie: PhraseTrie<T> = {
    add(phrase, value) {
      for (const variant of toneMarkVariants(phrase.normalize('NFC'))) insert(variant, value)
    },
    match(text, at) {
      let node = root
      let found: PhraseMatch<T> | null = null
      for (let i = at; i < text.length;) {
        const child = childOf(node, fold(text.charCodeAt(i)))
        if (!child) break
        node = child
        i++
        if (node.value !== undefined && !isWordUnit(text.charCodeAt(i))) found = { value: node.value, end: i }
      }
      return found
    },
  }
  for (const [phrase, value] of entries) trie.add(phrase, value)
  return trie
}

function newNode<T>(): TrieNode<T> {
  return { code: -1, child: null, more: null, value: undefined }
}

function childOf<T>(node: TrieNode<T>, code: number): TrieNode<T> | undefined {
  if (node.code === code) return node.child!
  return node.more?.get(code)
}

function addChild<T>(node: TrieNode<T>, code: number): TrieNode<T> {
  const child = newNode<T>()
  if (node.child === null) {
    node.code = code
    node.child = child
  } else (node.more ??= new Map()).set(code, child)
  return child
}

/** A letter or a digit; `NaN` (past the end) is neither. */
export function isWordUnit(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57)
}

function fold(code: number): number {
  return codeUnitFolds[code] ?? code
}
