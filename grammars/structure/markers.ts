// The marks that open a unit, in all their printed forms (NĐ 30/2020 Phụ lục I mục II.6; 05-HD/VPTW mục I.6.2.4; observed practice).

import { romanValue } from './roman.ts'
import { latinLetters, pointLetters } from '../vocabulary/point-letters.ts'

export type UnitName = 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'clause' | 'subclause' | 'point' | 'indent' | 'item'

export type Form =
  | 'part'
  | 'chapter'
  | 'word-section'
  | 'subsection'
  | 'article'
  | 'capital'
  | 'roman'
  | 'arabic'
  | 'decimal'
  | 'letter'
  | 'roman-decimal'
  | 'capital-decimal'
  | 'letter-decimal'
  | 'number-in-brackets'
  | 'letter-in-brackets'
  | 'small-roman'
  | 'dash'
  | 'plus'
  | 'bullet'

export interface UnitMarker {
  form: Form
  name: UnitName
  label: string
  /** One number a level; a letter's place in the Vietnamese alphabet; what is inserted (`5a`, `a1`) adds a fraction. */
  ordinal: number[]
  /** Length of the printed mark in the line's words. */
  length: number
  /** What closes the mark: `.` `)` `-` `/` `:` or nothing. */
  closing: string
  /** How many signs of it, at its end, are the mark of a note. */
  noted?: number
  /** Its number is smaller than that of the unit before in its series, which goes on behind it. */
  goneBack?: true
  /** In how many lists with the same sign it stands. */
  nested?: number
}

/** How high a form stands when nothing else tells; a unit opened below a lower one is unusual. */
export const rank: Record<Form, number> = {
  part: 1,
  chapter: 2,
  'word-section': 3,
  subsection: 4,
  article: 5,
  capital: 2.5,
  roman: 3.5,
  arabic: 6,
  decimal: 7,
  letter: 8,
  'roman-decimal': 5.5,
  'capital-decimal': 5.6,
  'letter-decimal': 8.5,
  'number-in-brackets': 9,
  'letter-in-brackets': 9.2,
  'small-roman': 9.4,
  dash: 10,
  plus: 11,
  bullet: 12,
}

const names: Record<Form, UnitName> = {
  part: 'part',
  chapter: 'chapter',
  'word-section': 'section',
  subsection: 'subsection',
  article: 'article',
  capital: 'part',
  roman: 'section',
  arabic: 'clause',
  decimal: 'subclause',
  letter: 'point',
  'roman-decimal': 'subclause',
  'capital-decimal': 'subclause',
  'letter-decimal': 'point',
  'number-in-brackets': 'item',
  'letter-in-brackets': 'item',
  'small-roman': 'item',
  dash: 'indent',
  plus: 'indent',
  bullet: 'indent',
}

/** The forms of units that number on within the one whose number they begin with, and the forms of that one: `2.1` in `2`, `a.1` in `a`. */
export const wholes: Partial<Record<Form, readonly Form[]>> = {
  decimal: ['arabic', 'roman', 'word-section'],
  'roman-decimal': ['roman'],
  'capital-decimal': ['capital'],
  'letter-decimal': ['letter'],
}

/** What the words for units begin with. */
const wordInitials = 'PCMTĐK'

/** `Phần thứ nhất`, `Phần thứ hai` … */
const spelledOrdinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** An old page drops the blank in `Điều2: …`, a converter that in `CHƯƠNGI`. */
const word =
  /^(Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC|Điều|ĐIỀU|Khoản|KHOẢN)(?:\s{1,3}|(?<=Điều|ĐIỀU)(?=\d{1,3}[.:]\s)|(?<=Chương|CHƯƠNG)(?=[IVX]{1,6}(?:[.:]|\s\p{Lu}{2}|$)))(?:thứ\s|THỨ\s)?(\p{L}{1,5}(?!\p{L})|\d{1,4}(?:[a-zđ]\d{0,2})?(?![\p{L}\d]))(?:\[\^?\d{1,3}\])?\s?(\.\s[-–—](?=\s|$)|[.:)/–—-]{0,2})(?=[\s¹²³⁰⁴-⁹]|(?<=[.:])\*\s|$|\p{Lu}|\[\^?\d)/u
// `1.- Nay quy định …`, `Điều 5. – Về đong`, `a) – Đo …`: older texts set a dash behind the sign; typists a stop or a dash behind a stroke (`I/. Mục tiêu`, `1/- …`), or a stroke and a dash behind the stop (`I./- Mục tiêu`)
const romanMark =
  /^([IVXLC]{1,7})\s?([.)/](?:\s[-–—](?=\s[\p{L}“"])|[-–—](?=\s))|\.\/[-–—]?(?=\s)|\/?[.)/:]|[-–—])(?=[\s¹²³⁰⁴-⁹]|\p{Lu}|$)(?![-–—]\p{Lu}\d)/u
const decimalMark = /^(\d{1,3}(?:\.\d{1,3}){1,8})(\/?[.)/]?|[-–—](?=\s))(?=[\s¹²³⁰⁴-⁹]|\p{Lu}|\[|$)/u
/** `a.1)`, `a.1.2.`, `I.2.`, `A.3`: circulars and plans number on behind the letter or the Roman number; behind a bracket or a stop a figure or a small letter may begin the words (`a.1) 02 bản chính`). */
const prefixedMark =
  /^([a-zđ]|[IVXLC]{1,7}|[A-ZĐ])((?:\.\d{1,2}){1,4})([.)](?=\s[\d\p{Ll}])|[.)/]?(?=\s\p{Lu}|\s["“(]|\p{Lu}|$)|[-–—](?=\s\p{Lu}|\s["“(]))/u
// word-segmented texts set a blank before the bracket (`a ) Sách in ;`); behind `1`, `1-` and `a)` of a form the dots to be filled in; `1° Các địa phương …` in texts up to the 1960s
const arabicMark =
  /^(\d{1,3}[a-zđ]?)(?:\[\^?\d{1,3}\])?\s?([.)/]\s?[-–—](?=\s[\p{L}“"])|\/?[.)/](?=[\s¹²³⁰⁴-⁹]|\p{L}|[“"([]|[.…_]{3,300}$|$)|[°º⁰](?=\s\p{Lu})|[-–—](?=\s|\p{Lu}|[.…_]{3,300}$))/u
const letterMark =
  /^([a-zđ]{1,2}\d{0,2})(?:\[\^?\d{1,3}\])?([.)/]\s?[-–—](?=\s[\p{L}“"])|\/?[.)/](?=[\s¹²³⁰⁴-⁹]|\p{Lu}|["“[]|[.…_]{3,300}$|$)|\s\)(?=\s)|\s?[-–—](?=\s\p{Lu}))/u
/** `Điểm a) …` beside `Khoản 1. …`: a point by its word; "Điểm a) Khoản 1 Điều 5" is a mention. */
const pointMark =
  /^(?:Điểm|ĐIỂM)\s([a-zđ]\d{0,2})\s?(?:([.:])(?=\s|$)|(\))(?=[\s:]|$):?)(?!\s?(?:[,;]|(?:[Kk]hoản|[Đđ]iều|[Đđ]iểm|[Mm]ục|và|hoặc|đến)(?!\p{L})))/u
const smallRomanMark = /^([ivx]{3,5})([.)])(?=\s|\p{Lu}|$)/u
const capitalMark = /^([A-ZĐ])\s?([.)/]\s?[-–—](?=\s[\p{L}“"])|\/?[.)/]|[-–—](?=\s))(?=\s|\p{Lu}\p{L}|$)/u
// `(1)- Tốc độ …`: who writes `1-` and `a-` sets the dash behind brackets too
const bracketed = /^\((\d{1,3}|[a-zđ]\d?|[ivx]{1,5})\)(?:[.:]?(?=\s|\p{L}|["“]|$)|[-–](?=\s))/u
const bulletSigns = '•●▪■◦○⁃‣♦◊❖➢➤✓✔☐\uf02b\uf076\uf0a7\uf0b7\uf0d8\uf0fc'
/** What opens an item, for a class of a pattern; those of Word's symbol fonts come as they are numbered there, the last its minus. */
export const itemSigns = `-–—+·§${bulletSigns}\uf02d`
/** Not what is left of a rule (`* *`), nor a remark (`* Lưu ý: …`); behind a dash or a plus one is an item like those beside it. */
const sign = new RegExp(
  String.raw`^(?!\*\s?(?:Lưu ý|Ghi chú|Chú ý|Chú thích)(?!\p{L}))([${itemSigns}*])(?=\s|\p{Lu}|[“"])(?!\s[-–—_=*.~…\s]{0,40}$)`,
  'u',
)

const numberTwice = /^(\d{1,3})\. \1-(?= \p{L})/u
const dashTwice = /^- (?:- |[-–](?=[\p{L}“"]))/u

/** Every reading of a line's beginning as the mark of a unit; none for an ordinary sentence. */
export function readMarkers(text: string): UnitMarker[] {
  const code = text.charCodeAt(0)
  const found: UnitMarker[] = []
  if (code >= 48 && code <= 57) {
    const decimal = decimalMark.exec(text)
    if (decimal && !isAmount(text, decimal[1]!)) {
      found.push(makeMarker('decimal', decimal[1]!, decimal[1]!.split('.').map(Number), decimal[0].trimEnd().length, decimal[2]!))
    }
    const arabic = arabicMark.exec(text)
    if (arabic) {
      // "1. 1- Thôn Bãi": a converter set its number before the printed one
      const length = numberTwice.exec(text)?.[0].length ?? arabic[0].trimEnd().length
      found.push(makeMarker('arabic', arabic[1]!, [numbered(arabic[1]!)], length, arabic[2]!))
    }
  } else if (code === 40) {
    const inside = bracketed.exec(text)
    if (inside) {
      const label = inside[1]!
      if (/^\d/u.test(label)) found.push(makeMarker('number-in-brackets', `(${label})`, [Number(label)], inside[0].length, ')'))
      else {
        const value = romanValue(label.toUpperCase())
        if (value && /^[ivx]+$/u.test(label)) found.push(makeMarker('small-roman', `(${label})`, [value], inside[0].length, ')'))
        if (label.length === 1) found.push(makeMarker('letter-in-brackets', `(${label})`, [lettered(label)], inside[0].length, ')'))
      }
    }
  } else if (code === 45 || code === 8211 || code === 8212 || code === 43 || code === 42 || code > 8200 || code === 183 || code === 167) {
    const mark = sign.exec(text)
    if (mark) {
      const form = '+\uf02b'.includes(mark[1]!) ? 'plus' : '-–—\uf02d'.includes(mark[1]!) ? 'dash' : 'bullet'
      // the star is the dash of Markdown
      const label = form === 'dash' || mark[1] === '*' ? '-' : form === 'plus' ? '+' : code >= 0xf000 ? '•' : mark[1]!
      // "- - Một lần;", "- -Một lần;": a converter set its dash before the printed one
      found.push(makeMarker(form, label, [1], text.startsWith('- ') && dashTwice.test(text) ? 3 : 1, ''))
    }
  } else {
    const named = wordInitials.includes(text.charAt(0)) ? word.exec(text) : null
    if (named) readNamed(named, text, found)
    const point = code === 272 ? pointMark.exec(text) : null
    if (point) found.push(makeMarker('letter', point[1]!, [lettered(point[1]!)], point[0].length, point[2] ?? point[3]!))
    if (mayBeLabelled(text)) readLettered(text, found)
  }
  for (const marker of found) markRaisedNote(marker, text)
  return found
}

/** The readings of a label of letters: of a sentence none is looked for. */
function readLettered(text: string, found: UnitMarker[]): void {
  const roman = romanMark.exec(text)
  const value = roman ? romanValue(roman[1]!) : null
  // `L.` and `C.` are letters, whatever they would count
  if (roman && value && value < 50) found.push(makeMarker('roman', roman[1]!, [value], roman[0].trimEnd().length, roman[2]!))
  const letter = letterMark.exec(text)
  if (letter && isPointLabel(letter[1]!)) {
    // `b1)` may be the first part of point b, as `b.1)` is
    const part = /\d{1,2}$/u.exec(letter[1]!)
    if (part)
      found.push(makeMarker('letter-decimal', letter[1]!, [lettered(letter[1]![0]!), Number(part[0])], letter[0].length, letter[2]!))
    found.push(makeMarker('letter', letter[1]!, [lettered(letter[1]!)], letter[0].length, letter[2]!))
    const small = /^[ivx]+$/u.test(letter[1]!) ? romanValue(letter[1]!.toUpperCase()) : null
    if (small) found.push(makeMarker('small-roman', letter[1]!, [small], letter[0].length, letter[2]!))
  } else if (letter && /^[ivx]+$/u.test(letter[1]!)) {
    const small = romanValue(letter[1]!.toUpperCase())
    if (small) found.push(makeMarker('small-roman', letter[1]!, [small], letter[0].length, letter[2]!))
  }
  const long = smallRomanMark.exec(text)
  const third = long ? romanValue(long[1]!.toUpperCase()) : null
  if (long && third) found.push(makeMarker('small-roman', long[1]!, [third], long[0].length, long[2]!))
  const prefixed = prefixedMark.exec(text)
  if (prefixed) readPrefixed(prefixed, found)
  const capital = capitalMark.exec(text)
  if (capital)
    found.push(makeMarker('capital', capital[1]!, [lettered(capital[1]!.toLowerCase())], capital[0].trimEnd().length, capital[2]!))
}

/** Few letters or figures, and then a sign, also behind a blank. */
function mayBeLabelled(text: string): boolean {
  let end = 0
  while (end <= longestLabel && isOfLabel(text.charCodeAt(end))) end++
  if (end === 0 || end > longestLabel) return false
  const code = text.charCodeAt(end)
  return labelSigns.includes(text.charAt(code === 32 || code === 9 || code === 160 ? end + 1 : end))
}

/** `XXXVIII` */
const longestLabel = 7
/** What ends a label, or goes on in it: `a[1])`. */
const labelSigns = '.)/:-–—['

/** An ASCII letter, a digit, đ, Đ. */
function isOfLabel(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 273 || code === 272
}

/** `3.² Quỹ …`, `Điều 3.³ …`, `Điều 3.* …`: a consolidated text sets the mark of a note behind that of the unit. */
function markRaisedNote(marker: UnitMarker, text: string): void {
  let end = marker.length
  if (text.charCodeAt(end) === 42 && marker.form === 'article') end++
  else while (isRaised(text.charCodeAt(end))) end++
  if (end === marker.length) return
  marker.noted = end - marker.length
  marker.length = end
}

/** Begins an item and nothing else: no compound has such a sign. */
export function isBullet(code: number): boolean {
  return code > 8200 ? bullets.has(code) : code === 43 || code === 183 || code === 167
}

const bullets = new Set([...bulletSigns].map((sign) => sign.charCodeAt(0)))

/** A digit above the line, from `⁰` to `⁹`. */
function isRaised(code: number): boolean {
  return code === 185 || code === 178 || code === 179 || (code >= 8304 && code <= 8313)
}

function readPrefixed([mark, head, numbers, closing]: RegExpExecArray, found: UnitMarker[]): void {
  const rest = numbers!.slice(1).split('.').map(Number)
  const add = (form: Form, first: number) => found.push(makeMarker(form, head! + numbers!, [first, ...rest], mark.length, closing!))
  const value = romanValue(head!)
  if (value) add('roman-decimal', value)
  if (head!.length > 1) return
  const isSmall = head! > 'Z' && head !== 'Đ'
  add(isSmall ? 'letter-decimal' : 'capital-decimal', lettered(head!.toLowerCase()))
}

function readNamed(named: RegExpExecArray, text: string, found: UnitMarker[]): void {
  const kind = named[1]!.toLowerCase()
  const label = named[2]!
  const closing = named[3]!
  const rest = text.slice(named[0].length).trimStart()
  const form: Form =
    kind === 'phần'
      ? 'part'
      : kind === 'chương'
        ? 'chapter'
        : kind === 'mục'
          ? 'word-section'
          : kind === 'tiểu mục'
            ? 'subsection'
            : kind === 'khoản'
              ? 'arabic'
              : 'article'
  // `Phần A`, `PHẦN B`: the first letters are no Roman numbers
  const isLettered = form === 'part' && /^[A-HĐ]$/u.test(label)
  const ordinal = isLettered
    ? lettered(label.toLowerCase())
    : /^\d/u.test(label)
      ? numbered(label)
      : (romanValue(label.toUpperCase()) ?? spelledOrdinals.indexOf(label.toLowerCase()) + 1)
  if (!ordinal) return
  // "Điều 5 Luật này", "Mục 2 của Chương này" go on with a sentence; a heading follows a stop, stands alone, or is in capitals
  const isNamed = form !== 'article' && form !== 'arabic'
  // "Khoản 2" alone is a caption; a clause has its stop
  const heads = closing !== '' || (rest === '' && form !== 'arabic') || (isNamed && /^\p{Lu}{2}/u.test(rest))
  if (!heads) return
  // decrees of the 1940s go on from `Điều thứ nhất` to `Điều thứ 2`, and have `Khoản thứ nhất:`: one series, numbered by what the words count
  const isCounted = !isNamed && /^\p{L}{2}/u.test(label) && !romanValue(label.toUpperCase())
  const ownLabel = isCounted ? String(ordinal) : spelledOut(named[0], label)
  found.push(makeMarker(form, ownLabel, [ordinal], named[0].trimEnd().length, closing))
}

/** `PHẦN THỨ NHẤT` → `thứ nhất`; a number as it is. Articles and clauses are counted, see above. */
function spelledOut(mark: string, label: string): string {
  const spelled = label.toLowerCase()
  if (!spelledOrdinals.includes(spelled)) return label
  return /\sthứ\s/iu.test(mark) ? `thứ ${spelled}` : spelled
}

export function makeMarker(form: Form, label: string, ordinal: number[], length: number, closing: string): UnitMarker {
  return { form, name: names[form], label, ordinal, length, closing }
}

/** `5` → 5, `5a` → 5.01, `198a` → 198.01: what is inserted follows what it was inserted behind. */
function numbered(label: string): number {
  const letter = /[a-zđ]/u.exec(label)
  return letter ? Number(label.slice(0, letter.index)) + lettered(letter[0]) / 100 : Number(label)
}

/** `a` → 1 … in the alphabet of điểm (no f, j, w, z; đ after d), `a1` → 1.01, `f` → 6.04 behind `e`, `aa` → 24. */
function lettered(label: string): number {
  const before = latinLetters[label]
  if (before) return pointLetters.indexOf(before) + 1.04
  const place = pointLetters.indexOf(label[0]!) + 1
  const digits = /\d{1,2}/u.exec(label)
  if (digits) return place + Number(digits[0]) / 100
  return label.length === 2 ? 23 + pointLetters.indexOf(label[1]!) + 1 : place
}

function isPointLabel(label: string): boolean {
  if (latinLetters[label]) return true
  if (!pointLetters.includes(label[0]!)) return false
  return label.length === 1 || /^[a-zđ]\d{1,2}$/u.test(label) || (label.length === 2 && label[0] === label[1])
}

/** `1.000.000 đồng`, `12.5 %`, `2.3 tỷ`: a figure, no mark. */
function isAmount(text: string, figure: string): boolean {
  if (/^\d{1,3}(?:\.000)+$/u.test(figure)) return true
  return /^\s?(?:%|đồng|triệu|tỷ|tỉ|km|ha|m2|m²|USD|kg|tấn)/u.test(text.slice(figure.length))
}
