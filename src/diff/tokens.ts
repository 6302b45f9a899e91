export type TokenKind = 'word' | 'number' | 'amount' | 'percentage' | 'date' | 'docNumber' | 'note' | 'space' | 'punctuation' | 'symbol'

export interface Token {
  kind: TokenKind
  text: string
}

const word = /[\p{L}\p{M}][\p{L}\p{M}\d]*/uy
const space = /\s+/uy
const number = /\d{1,3}(?:[ \u00a0\u202f]\d{3}){2,6}(?!\d)|\d+(?:[.,]\d+)*/uy
const percent = /\s{0,3}(?:%|‰|phần trăm(?!\p{L}))/uy
const money =
  /\s{0,3}(?:(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s{1,3}){0,2}(?:(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)|đồng|đ|VNĐ|VND|USD|EUR|đô la(?:\s{1,3}Mỹ)?)(?!\p{L})/uy
const calendarDate = /\d{1,2}\s?(?:\/\s?\d{1,2}\s?\/|-\d{1,2}-|\.\d{1,2}\.)\s?\d{4}(?!\d)|\d{1,2}\/\d{4}(?!\d)/uy
const spelledDate =
  /(?:[Nn]gày|NGÀY)\s{1,3}\d{1,2}\s{1,3}(?:tháng|THÁNG)\s{1,3}\d{1,2}(?:,?\s{1,3}(?:năm|NĂM)\s{1,3}\d{4}(?!\d))?|(?:[Tt]háng|THÁNG)\s{1,3}\d{1,2}(?:\s{0,3}\/\s{0,3}|,?\s{1,3}(?:năm|NĂM)\s{1,3})\d{4}(?!\d)|[Qq]u(?:ý|í)\s{1,3}(?:IV|I{1,3}|[1-4])(?:\s{0,3}\/\s{0,3}|\s{1,3}năm\s{1,3})\d{4}(?!\d)|(?:[Nn]ăm|NĂM)\s{1,3}(?:19|20)\d{2}(?!\d)/uy
const symbolPart = '\\p{Lu}{2,12}\\p{Ll}?\\d{0,3}(?![\\p{L}\\d])'
const docNumber = new RegExp(
  `\\d{1,6}(?:\\/\\d{4})?(?:[-–/]${symbolPart}|\\s?[-–]\\s?${symbolPart}(?=\\s?\\/))(?:\\s?[-–/&]\\s?${symbolPart}){0,5}`,
  'uy',
)
const note = /\[\^[^\]\s]{1,20}\]/uy
const punctuation = /([^\p{S}%‰&@\s\p{L}\p{M}\p{N}])\1*/uy

/**
 * The tokens of a Vietnamese text; joined they are the text. A number, an amount with its unit, a percentage, a date (however written)
 * and a document number are one token each, so that no comparison cuts them. `[^1]` is a mention of a note.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at)
    tokens.push(token)
    at += token.text.length
  }
  return tokens
}

function tokenAt(text: string, at: number): Token {
  const code = text.charCodeAt(at)
  if (code >= 48 && code <= 57) return numeral(text, at)
  if (dateInitials.has(code)) {
    const date = take(spelledDate, text, at)
    if (date) return { kind: 'date', text: date }
  }
  const letters = take(word, text, at)
  if (letters) return { kind: 'word', text: letters }
  const blank = take(space, text, at)
  if (blank) return { kind: 'space', text: blank }
  const mention = code === 91 ? take(note, text, at) : ''
  if (mention) return { kind: 'note', text: mention }
  const mark = take(punctuation, text, at)
  if (mark) return { kind: 'punctuation', text: mark }
  return { kind: 'symbol', text: String.fromCodePoint(text.codePointAt(at)!) }
}

const dateInitials = new Set([...'nNtTqQ'].map((letter) => letter.charCodeAt(0)))

function numeral(text: string, at: number): Token {
  const code = take(docNumber, text, at)
  if (code) return { kind: 'docNumber', text: code }
  const date = take(calendarDate, text, at)
  if (date) return { kind: 'date', text: date }
  const digits = take(number, text, at)
  const end = at + digits.length
  const sign = take(percent, text, end)
  if (sign) return { kind: 'percentage', text: digits + sign }
  const unit = take(money, text, end)
  return unit ? { kind: 'amount', text: digits + unit } : { kind: 'number', text: digits }
}

function take(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
