import { docTypeOfName } from '../vocabulary/doc-types.ts'
import { createPhraseTrie, isWordUnit } from '../vocabulary/phrase-trie.ts'
import type { Step } from './mention.ts'
import { countedWords, measureWords, ordinalWords } from './words.ts'
import { isUpper } from './organs.ts'

export interface UnitWord {
  name: Step['name']
  /** From small to large. */
  rank: number
  label: RegExp
  /** Alone, with such a label, it may be anything: a unit only where a larger one follows. */
  weak?: RegExp
  /** Labels in words: "Phần thứ nhất", in decrees of the 1940s "Điều thứ nhất". */
  ordinal?: true
  /** A unit of the document only as what is attached to it: "danh mục kèm theo". */
  attached?: true
  /** Only with a number and the word for it: "Mẫu số 01". */
  numbered?: true
}

const pointRank = 3
const number = /\d{1,4}(?:[a-zđ](?![a-zà-ỹđ]))?(?:\.\d{1,3})*(?![\d/])/y
/** "Điều 35.1.a": the clause and the point behind the article; treaties number theirs "Điều IV". */
const articleNumber = new RegExp(
  `\\d{1,4}\\.\\d{1,3}\\.[a-zđ](?![a-zà-ỹđA-Z\\d])|${number.source}|(?<=(?:Điều|ĐIỀU) )[IVX]{1,7}(?![A-Za-zÀ-ỹ])`,
  'y',
)
const roman = '[IVX]{1,7}[a-zđ]?'
/** Where the form stands: "ban hành kèm theo …", "đính kèm", "tại Phụ lục …", "quy định tại Phụ lục …". */
const withForm =
  ',? (?:\\([^()]{1,20}\\) |\\()?(?:(?:(?:được )?(?:[Bb]an hành )?[Kk]èm theo|đính kèm)(?![A-Za-zÀ-ỹ])|(?:(?:(?:được )?quy định )?tại |thuộc )?Phụ lục )'
const symbolOfForm = '(?:[/-][A-ZĐ][A-ZĐ\\d]{0,11}){1,3}'
const figuredForm = `\\d{1,3}[a-zđ]?${symbolOfForm}`
/** A ministry's own count of its forms: "TP-TSCC-10", "B01-DN". */
const codedForm = '[A-ZĐ]{1,6}\\d{0,3}(?:[/-][A-ZĐ\\d]{1,11}){1,4}'
// before the appendix that it is in: "Mẫu số 02 tại Phụ lục I"; with a symbol "Mẫu số 03a/TB-HQ Phụ lục I", "mẫu số 01-BC, 02-BC ban hành kèm theo …", "Mẫu TP-CC-07 ban hành kèm theo …"; in a list "Mẫu số 5a, 5b"; without "số" only "Mẫu 02 ban hành kèm theo …", "Mẫu 02 Phụ lục I"
const form: UnitWord = {
  name: 'appendix',
  rank: 9.5,
  label: new RegExp(
    [
      `(?<=(?:số|SỐ|,|và) )\\d{1,3}[a-zđ]?(?:\\.(?:\\d{1,2}|[A-ZĐ])|${symbolOfForm}(?=(?:(?:,| và) ${figuredForm}){0,8}${withForm}))?(?![A-Za-zÀ-ỹ\\d/-])`,
      `(?<=(?:[Mm]ẫu|[Bb]iểu|[Bb]iểu mẫu)(?: số)? )(?:${figuredForm}|${codedForm})(?=${withForm})`,
      `(?<=(?:Mẫu|Biểu|Biểu mẫu) )\\d{1,3}[a-zđ]?(?=${withForm})`,
    ].join('|'),
    'y',
  ),
  numbered: true,
}
const words: Record<string, UnitWord> = {
  câu: { name: 'sentence', rank: 0, label: /\d{1,2}(?![\d/.])/y, weak: /./, ordinal: true },
  đoạn: { name: 'sentence', rank: 0, label: /\d{1,2}(?![\d/.])/y, weak: /./, ordinal: true },
  'gạch đầu dòng': { name: 'indent', rank: 1, label: /\d{1,2}(?![\d/.])/y, ordinal: true },
  tiết: { name: 'item', rank: 2, label: /[a-zđ](?:\d|\.\d{1,2})?(?![a-zà-ỹđ])|\d{1,3}(?:\.\d{1,3}){0,3}(?![\d/])/y, weak: /^\d/ },
  điểm: {
    name: 'point',
    rank: 3,
    label:
      /[IVX]{1,5}(?:\.\d{1,2}){1,3}(?![\d/])|[a-zđ]\([ivx]{1,5}\)|\d{1,3}(?:\.\d{1,3}){1,3}\([a-zđ]\)|[a-zđA-ZĐ]{1,2}(?:\d{1,2}|(?:\.\d{1,2}){1,3})?(?![a-zà-ỹđA-ZÀ-Ỹ\d])|\d{1,3}(?:\.\d{1,3}){0,3}(?![\d/%])/y,
    // "điểm I.2.1" has its section before it
    weak: /^(?:\d|(?![IVX]{1,5}\.\d)[A-ZĐ]|[a-zđ]{2})/,
  },
  khoản: { name: 'clause', rank: 4, label: new RegExp(`${number.source}|${roman}(?![A-Za-zÀ-ỹ])`, 'y') },
  điều: { name: 'article', rank: 5, label: articleNumber, ordinal: true },
  // a misprint that is met often
  điểu: { name: 'article', rank: 5, label: articleNumber },
  'tiểu mục': { name: 'subsection', rank: 6, label: new RegExp(`${number.source}|${roman}(?![A-Za-zÀ-ỹ])`, 'y') },
  mục: {
    name: 'section',
    rank: 7,
    label: new RegExp(
      `${roman}(?:[.-]\\d{1,2}){0,4}(?:(?<=\\d)\\.[a-zđ])?(?![A-Za-zÀ-ỹ\\d])|\\d{1,2} ?- ?[IVX]{1,5}(?![A-Za-zÀ-ỹ\\d])|[A-HĐ](?![A-Za-zÀ-ỹ.])|${number.source}`,
      'y',
    ),
  },
  // "Chương 02 chữ số" of a list of goods is how many figures the code of one has
  chương: { name: 'chapter', rank: 8, label: new RegExp(`${roman}(?![A-Za-zÀ-ỹ])|\\d{1,2}(?![\\d/.]| chữ số)`, 'y'), ordinal: true },
  phần: {
    name: 'part',
    rank: 9,
    label: new RegExp(`${roman}(?![A-Za-zÀ-ỹ])|\\d{1,2}(?![\\d/.%])|[A-D](?![A-Za-zÀ-ỹ.])`, 'y'),
    ordinal: true,
  },
  mẫu: form,
  'biểu mẫu': form,
  biểu: { ...form, weak: /./ },
  // "Phụ lục 03-1" is no range, as "01-05" is; with a symbol "Phụ lục số 01/KP"
  'phụ lục': {
    name: 'appendix',
    rank: 10,
    label: new RegExp(
      `${roman}(?:[.-]?[A-Z\\d]{1,2})?(?![A-Za-zÀ-ỹ\\d])|0\\d-\\d{1,2}[A-Z]?(?![A-Za-zÀ-ỹ\\d/-])|\\d{1,3}/[A-ZĐ][A-ZĐ\\d]{0,8}(?![A-Za-zÀ-ỹ\\d/-])|\\d{1,3}[A-Za-z]?(?:\\.\\d{1,2}){0,2}(?![A-Za-zÀ-ỹ\\d/])|[A-HK-UĐ]\\d{0,2}(?![A-Za-zÀ-ỹ\\d]|\\.\\S)`,
      'y',
    ),
  },
  'danh mục': { name: 'appendix', rank: 10, label: /(?!)/y, attached: true },
  'danh sách': { name: 'appendix', rank: 10, label: /(?!)/y, attached: true },
}

/** Words before which "mục", "điểm", "tiết" … are the second half of another word: "danh mục 02", "giai đoạn 1". */
const firstHalves: Partial<Record<Step['name'], string>> = {
  section: 'danh hạng đề chuyên khoản thư biên tiết',
  part: 'thành cổ học một góp bộ',
  point: 'thời quan địa đặc trọng số thí thang ưu nhược khuyết luận yếu chấm cao tâm kiểm',
  clause: 'tài điều hạng bồi',
  sentence: 'giai công trung chấm thủ',
  item: 'chi thời',
  article: 'tờ đà',
}
const halves = new Map(Object.entries(firstHalves).map(([name, words]) => [name, new Set(words.split(' '))]))

/** Is the word at `at` the second half of another? */
export function isSecondHalf(text: string, at: number, unit: UnitWord): boolean {
  const words = halves.get(unit.name)
  if (!words || text.charCodeAt(at - 1) !== 32) return false
  const before = text.slice(Math.max(0, at - 9), at - 1)
  return words.has(before.slice(before.lastIndexOf(' ') + 1).toLowerCase())
}

const governsAppendix = /(?:tại|theo|trong|ở) (?:các )?$/

/** "chi tiết tại Phụ lục.", "theo mẫu gửi kèm tại phụ lục.": all that is attached, by the word alone. */
export function isBareAppendix(text: string, at: number, end: number, unit: UnitWord): boolean {
  if (unit.name !== 'appendix' || unit.attached) return false
  return /^(?:[,.;)]|$)/.test(text.slice(end, end + 1)) && governsAppendix.test(text.slice(Math.max(0, at - 9), at))
}

/** The words for units, from small to large. */
export const unitWords: ReadonlyMap<string, UnitWord> = new Map(Object.entries(words))

const trie = createPhraseTrie(unitWords)

/** The word for a unit at `at`; whether a unit is meant depends on what follows. */
export function readUnitWord(text: string, at: number): { unit: UnitWord; end: number } | null {
  const match = trie.match(text, at)
  return match && { unit: match.value, end: match.end }
}

/** "điểm I.2.1": its section stands before it. */
const inSection = /^[IVX]{1,5}\.\d/

const inWords = /(?:thứ|Thứ|THỨ) ([a-zà-ỹđA-ZÀ-Ỹ]{2,4})(?![a-zà-ỹđ])|(?:đầu tiên|cuối cùng)/y

/** "phần (II) của Kế hoạch này", "khoản (2) Điều 5": the label in brackets, before the larger unit or the document itself; else a bracket may tell anything. */
const bracketedLabel =
  /^\((?:[IVX]{1,5}|\d{1,2}|[a-zđ])\)(?= (?:của )?(?:[Kk]hoản|[Đđ]iều|[Mm]ục|[Cc]hương|[Pp]hần) \(?[\dIVX]| (?:của )?(\p{Lu}\p{Ll}{1,6}(?: \p{L}{2,7}){0,2}) này(?!\p{L}))/u
const longestBracketed = 32

function isLabelInBrackets(text: string): boolean {
  const match = bracketedLabel.exec(text)
  return match !== null && (match[1] === undefined || docTypeOfName(match[1])?.end === match[1].length)
}

/** The label at `at` of a unit of this kind; `label` as the tree has it, letters in lower case. */
export function readLabel(text: string, at: number, unit: UnitWord, isListed = false): { label: string; end: number } | null {
  // an opening bracket
  if (text.charCodeAt(at) === 40 && unit.name !== 'appendix') {
    const inside = isLabelInBrackets(text.slice(at, at + longestBracketed)) ? readLabel(text, at + 1, unit, isListed) : null
    return inside && text.charCodeAt(inside.end) === 41 ? { label: inside.label, end: inside.end + 1 } : null
  }
  unit.label.lastIndex = at
  const match = unit.label.exec(text)
  if (match) {
    const end = at + match[0].length
    if (isCounting(text, at, end, isListed, unit)) return null
    return { label: unit.name === 'point' && !inSection.test(match[0]) ? match[0].toLowerCase() : match[0], end }
  }
  if (!unit.ordinal) return null
  inWords.lastIndex = at
  const inWord = inWords.exec(text)
  if (!inWord || (inWord[1] && !ordinalWords.has(inWord[1].toLowerCase()))) return null
  // "Điều cuối cùng" is a matter, no article
  if (unit.name === 'article' && !inWord[1]) return null
  const isCounted = (unit.name === 'indent' || unit.name === 'article') && inWord[1]
  const label = isCounted ? String(ordinalWords.get(isCounted.toLowerCase())) : inWord[0].toLowerCase()
  return { label, end: at + inWord[0].length }
}

/** "Điều 107của Hiến pháp", "khoản 5Điều 7": a copy lost the blank behind the number. */
const glued = /^(?:của |Điều \d)/

/** "khoản 20 tỷ đồng", "mục C.26", "điểm 9,5": a number that counts or goes on. */
function isCounting(text: string, at: number, end: number, isListed: boolean, unit: UnitWord): boolean {
  const next = text.charCodeAt(end)
  if (next === 37 || ((next === 46 || (next === 44 && unit.rank <= pointRank)) && isWordUnit(text.charCodeAt(end + 1)))) return true
  if (isWordUnit(next)) return !glued.test(text.slice(end, end + 6))
  const code = text.charCodeAt(at)
  const isDigit = code >= 48 && code <= 57
  if (next !== 32 || !isDigit) return false
  if (isUpper(text.charCodeAt(end + 1)) || readUnitWord(text, end + 1)) return false
  return measureWords.match(text, end + 1) !== null || (isListed && countedWords.match(text, end + 1) !== null)
}
