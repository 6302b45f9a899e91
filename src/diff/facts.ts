import { docTypeOfName } from '../../grammars/vocabulary/doc-types.ts'
import { issuerOfName } from '../../grammars/vocabulary/issuers.ts'
import { foldToken, foldWord } from './fold.ts'
import { tokenize, type Token } from './tokens.ts'
import type { Reason } from './types.ts'
import { valueOf } from './values.ts'
import { phraseAt, type Phrase } from './vocabulary.ts'

/** Something a text states that binds: a figure with its bound, a date with its "before", a duty word, a body and what it does. */
export interface Fact {
  reason: Reason
  value: string
  /** The word before and after, for telling apart facts that only changed places. */
  before: string
  after: string
  /** A proper name: counts only when the other text does not hold the words at all. */
  isName?: true
}

/** A place in the text: a token, or the first of a listed phrase. */
interface Item {
  text: string
  token: Token
  phrase: Phrase | null
  body: string | null
  docType: string | null
  /** Begins with a capital; `opens`: where a sentence does. */
  isCapital: boolean
  opens: boolean
}

/** What a text states, in its order. */
export function factsOf(source: string): Fact[] {
  const items = itemsOf(source.normalize('NFC'))
  const facts: Fact[] = []
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    const add = (reason: Reason, value: string, more: Partial<Fact> = {}) =>
      facts.push({ reason, value, before: neighbour(items, at, -1), after: neighbour(items, at, 1), ...more })
    const { kind } = item.token
    if (item.body) add('body', item.body)
    else if (item.docType) at = citeByName(items, at, add)
    else if (item.phrase) at = factOfPhrase(items, at, add)
    else if (kind === 'docNumber') add('citation', valueOf(item.token))
    else if (kind === 'date') add(timeBefore(items, at) ? 'deadline' : 'date', timeBefore(items, at) + valueOf(item.token))
    else if (kind === 'percentage' || kind === 'amount')
      add(kind === 'amount' ? 'amount' : 'percentage', boundOf(items, at) + valueOf(item.token))
    else if (kind === 'number') at = factOfNumber(items, at, add)
    else if (kind === 'word' && item.isCapital) at = factOfName(items, at, add)
  }
  return facts
}

type Add = (reason: Reason, value: string, more?: Partial<Fact>) => void

function itemsOf(text: string): Item[] {
  const tokens = tokenize(text)
  const items: Item[] = []
  let skipTo = 0
  let offset = 0
  let opens = true
  for (const token of tokens) {
    const at = offset
    offset += token.text.length
    // "trước ngày 15 tháng 6": the word that ends the phrase begins the date
    if ((at < skipTo && token.kind !== 'date') || token.kind === 'space') continue
    const isWord = token.kind === 'word'
    const isCapital = isWord && token.text[0] !== token.text[0]!.toLowerCase()
    const item: Item = { text: token.text, token, phrase: null, body: null, docType: null, isCapital, opens }
    if (isWord) skipTo = recognise(item, text, at)
    items.push(item)
    opens = token.kind === 'punctuation' && /[.:;!?“"-]/u.test(token.text)
  }
  return items
}

/** Names what begins here; gives the end of it. */
function recognise(item: Item, text: string, at: number): number {
  const body = item.isCapital ? issuerOfName(text, at) : null
  const type = item.isCapital && !body ? docTypeOfName(text, at) : null
  const phrase = body ? null : phraseAt(text, at)
  if (body && body.end > at) {
    item.body = bodyValue(text.slice(at, body.end), body.issuer.name)
    item.text = text.slice(at, body.end)
    return body.end
  }
  if (type && !type.type.common && (!item.opens || /^\s{1,3}(?:số|này|\d)/u.test(text.slice(type.end, type.end + 8)))) {
    item.docType = type.type.named ? foldPhraseWords(text.slice(at, type.end)) : type.type.name
    item.text = text.slice(at, type.end)
    return type.end
  }
  if (phrase) {
    item.phrase = phrase.value
    item.text = text.slice(at, phrase.end)
    return phrase.end
  }
  return at
}

/** "Bộ trưởng Bộ Tài chính" is another duty-bearer than "Bộ Tài chính"; "UBND" is none other than "Ủy ban nhân dân". */
function bodyValue(wording: string, name: string): string {
  const [folded, ofBody] = [foldPhraseWords(wording), foldPhraseWords(name)]
  const head = heads.find((title) => folded.startsWith(title) && !ofBody.startsWith(title))
  return head ? `${head} ${name}` : name
}

function foldPhraseWords(text: string): string {
  return tokenize(text).map(foldToken).filter(Boolean).join(' ')
}

const heads = 'Bộ trưởng|Thứ trưởng|Chủ tịch|Phó Chủ tịch|Giám đốc|Viện trưởng|Chánh án|Tổng Kiểm toán|Chánh Văn phòng|Trưởng ban|Bí thư'
  .split('|')
  .map(foldPhraseWords)
/** First words of bodies that no list can hold: "Sở Công Thương", "Chi cục Thuế". */
const bodyWords = new Set(
  'sở|phòng|ban|cục|chi|tổng|vụ|viện|trung|trường|đảng|thành|tỉnh|huyện|công|hội|liên|đoàn|tòa|bộ'.split('|').map(foldPhraseWords),
)

function wordAt(items: readonly Item[], at: number): string {
  return foldPhraseWords(items[at]?.text ?? '')
}

/** The nearest word, past marks. */
function neighbour(items: readonly Item[], at: number, step: 1 | -1): string {
  let next = at + step
  while (items[next]?.token.kind === 'punctuation') next += step
  return wordAt(items, next)
}

function citeByName(items: readonly Item[], at: number, add: Add): number {
  const item = items[at]!
  const next = items[at + 1]
  const isLaw = item.docType === item.docType?.toLowerCase()
  if (isLaw && next?.isCapital) add('citation', `${item.docType} ${wordAt(items, at + 1)} ${wordAt(items, at + 2)}`)
  else add('citation', item.docType!)
  if (next?.token.kind === 'number') add('citation', valueOf(next.token))
  return next?.token.kind === 'number' ? at + 1 : at
}

function factOfPhrase(items: readonly Item[], at: number, add: Add): number {
  const { sort, value } = items[at]!.phrase!
  const next = items[at + 1]
  switch (sort) {
    case 'duty':
    case 'scope':
      add(sort, value)
      return at
    case 'rhythm':
      add('deadline', value)
      return at
    case 'role': {
      const beside = value === 'chủ trì' ? items[at - 1] : items[at + 1]
      if (value === 'chủ trì' || beside?.body) add('body', `${value} ${beside?.body ?? ''}`)
      return at
    }
    case 'provision':
      if (next && (next.token.kind === 'number' || /^(?:[a-zđ]|[IVX]{1,6})$/u.test(next.text))) {
        add('citation', `${value} ${foldToken(next.token)}`)
        return at + 1
      }
      return at
    case 'numeral':
      return factOfNumeral(items, at, value, add)
    // "năm năm", "năm phần trăm": the word for five is the one for a year
    case 'span':
      return value === 'năm' && (next?.phrase?.sort === 'span' || next?.phrase?.value === '%') ? factOfNumeral(items, at, '5', add) : at
    default:
      return at
  }
}

function factOfNumeral(items: readonly Item[], at: number, value: string, add: Add): number {
  const next = items[at + 1]?.phrase
  const bound = boundOf(items, at)
  if (next?.sort === 'span') add('deadline', `${bound || timeBefore(items, at)}${value} ${next.value}`)
  else if (next?.sort !== 'unit') return at
  else if (next.value === '%') add('percentage', `${bound}${value}%`)
  else add('amount', `${bound}${value} ${next.value}`)
  return at + 1
}

function factOfNumber(items: readonly Item[], at: number, add: Add): number {
  const value = valueOf(items[at]!.token)
  const next = items[at + 1]?.phrase
  if (next?.sort === 'span' || next?.sort === 'unit') return factOfNumeral(items, at, value, add)
  const bound = boundOf(items, at)
  if (/^(?:19|20)\d{2}$/u.test(value)) add(timeBefore(items, at) ? 'deadline' : 'date', timeBefore(items, at) + value)
  else add('amount', bound + value)
  return at
}

function boundOf(items: readonly Item[], at: number): string {
  for (const back of [1, 2]) {
    const { phrase, token } = items[at - back] ?? {}
    if (phrase?.sort === 'bound') return phrase.value
    if (phrase || token?.kind !== 'word') break
  }
  for (let ahead = 1; ahead <= 4; ahead++) {
    const { phrase, token } = items[at + ahead] ?? {}
    if (phrase?.sort === 'after') return phrase.value
    if (token?.kind === 'punctuation') break
  }
  return ''
}

/** Past the word of a day, which belongs to the date only where that is written out: `đến ngày 15/6/2026`, `đến ngày 15 tháng 6`. */
function timeBefore(items: readonly Item[], at: number): string {
  const from = items[at]?.token.kind === 'date' && /^ngày$/iu.test(items[at - 1]?.text ?? '') ? at - 1 : at
  for (const back of [1, 2]) {
    const { phrase, token } = items[from - back] ?? {}
    if (phrase?.sort === 'time') return phrase.value
    if (phrase || token?.kind !== 'word') break
  }
  return boundOf(items, from)
}

/** A run of capitalised words that is no listed body: a place, a person, an unlisted body. */
function factOfName(items: readonly Item[], at: number, add: Add): number {
  let end = at + 1
  while (items[end] && isNameWord(items[end]!)) end++
  if (end - at === 1 && items[at]!.opens) return at
  const name = items.slice(at, end).map(({ text }) => foldWord(text))
  add(name.length > 1 && bodyWords.has(name[0]!) ? 'body' : 'scope', name.join(' '), { isName: true })
  return end - 1
}

function isNameWord({ token, isCapital, body, docType, phrase }: Item): boolean {
  return token.kind === 'word' && isCapital && !body && !docType && !phrase
}
