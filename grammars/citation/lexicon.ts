import type { TokenType } from 'chevrotain'
import { docTypes, gluedNames } from '../vocabulary/doc-types.ts'
import { codesByLetters } from '../vocabulary/laws.ts'
import { createPhraseTrie } from '../vocabulary/phrase-trie.ts'
import type { PhraseMatch, PhraseTrie } from '../vocabulary/phrase-trie.ts'
import { And, Attached, Of, This, To } from './tokens.ts'
import { untabledKinds } from './doc-type-words.ts'
import { standardCodes, standardWords } from './standards.ts'
import { unitWords } from './units.ts'
import type { UnitWord } from './units.ts'
import { misreadNumberWords } from './words.ts'

/** What a word of a mention is. `alone`: the Constitution, named by the word for its kind; `skip`: plurals and such, which say nothing here; `document`: "văn bản", whose number tells what it is; `letters`: a code, as BLDS. */
export type Word =
  | { kind: 'unit'; unit: UnitWord }
  | { kind: 'type'; common: boolean; named: boolean; alone: boolean }
  | { kind: 'code'; common: boolean }
  | { kind: 'document' | 'standard' | 'untabled' | 'letters' | 'date' | 'số' | 'skip' }
  | { kind: 'năm' }
  | { kind: 'sign'; token: TokenType }

/** Words for documents that are of no type. */
const anyDocuments = ['văn bản', 'bản án', 'án lệ', 'hợp đồng', 'đơn đề nghị']

let trie: PhraseTrie<Word> | null = null
let wordsInTrie = 0

/** How many of our words a user's vocabulary may have added to: what was made of them is made anew when there are more. */
export const wordsKnown = (): number => docTypes.length + codesByLetters.size

/** The last answer: what finds a mention and what reads it ask about the same place. */
const last: { text: string; at: number; match: PhraseMatch<Word> | null } = { text: '', at: -1, match: null }

/** The word of a mention at `at`, the longest one; null where an ordinary word stands. */
export function readWordKind(text: string, at: number): PhraseMatch<Word> | null {
  if (trie === null || wordsInTrie !== wordsKnown()) {
    trie = build()
    last.at = -1
  }
  if (last.at !== at || last.text !== text) {
    last.match = trie.match(text, at)
    last.text = text
    last.at = at
  }
  return last.match
}

/** Every phrase of the lexicon that can begin a mention. */
export function beginnings(): string[] {
  const codes = docTypes.flatMap((row) => [row.code, ...(row.codes ?? [])])
  return [
    ...unitWords.keys(),
    ...docTypes.flatMap((row) => [row.name, ...(row.variants ?? [])]),
    ...codes.filter(isCode),
    'ngày',
    'số',
    ...anyDocuments,
    ...standardCodes,
    ...standardWords,
    ...untabledKinds,
    ...codesByLetters.keys(),
  ]
}

function build(): PhraseTrie<Word> {
  wordsInTrie = wordsKnown()
  const built = createPhraseTrie<Word>()
  const add = (phrases: string, word: Word) => phrases.split('; ').forEach((phrase) => built.add(phrase, word))
  for (const row of docTypes)
    for (const code of [row.code, ...(row.codes ?? [])].filter(isCode)) built.add(code, { kind: 'code', common: false })
  add('và; hoặc; hay; cùng; và/hoặc; cũng như', { kind: 'sign', token: And })
  add('đến; tới', { kind: 'sign', token: To })
  add('này; nói trên; trên đây', { kind: 'sign', token: This })
  add('của; do', { kind: 'sign', token: Of })
  add(
    'kèm theo; kèm; ban hành kèm theo; ban hành kèm; ban hành tại; đính kèm; gửi kèm; gửi kèm theo; ban hành cùng; được ban hành kèm theo; được ban hành tại',
    { kind: 'sign', token: Attached },
  )
  add('các; những; từ; tại; thuộc', { kind: 'skip' })
  for (const word of ['số', ...misreadNumberWords]) built.add(word, { kind: 'số' })
  add('năm', { kind: 'năm' })
  // with a second tone where a site spoils what is copied
  add('ngày; ngảy; ngay; ngàý; ngàỳ; ngàỷ; ngàỹ; ngàỵ', { kind: 'date' })
  for (const words of [...standardCodes, ...standardWords]) built.add(words, { kind: 'standard' })
  for (const words of untabledKinds) built.add(words, { kind: 'untabled' })
  for (const words of codesByLetters.keys()) built.add(words, { kind: 'letters' })
  for (const words of anyDocuments) built.add(words, { kind: 'document' })
  for (const row of docTypes)
    for (const name of [row.name, ...(row.variants ?? []), ...gluedNames(row)])
      built.add(name, { kind: 'type', common: row.common === true, named: row.named === true, alone: row.code === 'HP' })
  for (const [phrase, unit] of unitWords) built.add(phrase, { kind: 'unit', unit })
  return built
}

function isCode(code: string): boolean {
  return code.length > 1 && code.length < 5 && code !== 'Luật'
}
