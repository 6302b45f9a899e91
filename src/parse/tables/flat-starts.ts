import { isCapitals, type Line } from '../../../grammars/structure/line.ts'
import { romanValue } from '../../../grammars/structure/roman.ts'
import { nextPointLetter } from '../../../grammars/vocabulary/point-letters.ts'
import { longestCell } from './flat-cells.ts'
import { opensGluedHead } from './glued-heads.ts'

/** Where a row begins; a section's has the ordinal of the section and its name alone. */
interface Start {
  line: number
  section: boolean
}

export function firstOrdinal(lines: readonly Line[], at: number): number {
  for (let i = at + 1; i < lines.length && i < at + longestHead; i++)
    if (firstLine.test(lines[i]!.text) || lines[i]!.text === '(1)' || isSectionRow(lines[i], true)) return i
  return -1
}

export const firstLine = /^(?:0?1|I|A)\.?$/u

/** Lines at most from the head of a table to the row of numbers or the first ordinal below it. */
export const longestHead = 24

/** `running`: below a head, where its words may be in running case. */
export function isSectionRow(line: Line | undefined, running: boolean): boolean {
  if (line === undefined || line.text.length <= 6 || line.text.length >= 200) return false
  return (sectionRow.test(line.text) && isCapitals(line.text)) || (running && runningSectionRow.test(line.text))
}

/** `II. LĨNH VỰC LAO ĐỘNG`, below a head also `II. Nhiệm vụ chung`: ordinal and name of a section in one line over all columns. */
const sectionRow = /^([IVX]{1,5}|[A-ZĐ])[.)]\s(?=\p{Lu}{2})/u

const runningSectionRow = /^([IVX]{1,5}|[A-E])[.)]\s(?=\p{Lu}[^.;:]{3,120}$)/u

/** The ordinal of a section, alone or before its name. */
function sectionLabel(line: Line, running: boolean): string | null {
  return (sectionLine.exec(line.text) ?? (isSectionRow(line, running) ? /^(\p{Lu}{1,5})[.)]/u.exec(line.text) : null))?.[1] ?? null
}

const sectionLine = /^([IVX]{1,5}|[A-ZĐ])\.?$/u

/** How many columns a row of `(1)`, `(2)`, … has, a line each, which no list of items is; 0 where there is none. */
export function countsColumns(lines: readonly Line[], first: number): number {
  let count = 0
  while (count < mostColumns && lines[first + count]?.text === `(${count + 1})`) count++
  return count < 3 ? 0 : count
}

export const mostColumns = 20

/**
 * `1`, `2`, `3`, … below a head of two rows, whose cells are more than the columns: right above the first ordinal, or a section in capitals.
 * 0 where there is no such row.
 */
export function countsBelowHead(lines: readonly Line[], first: number): number {
  let count = 0
  while (count < mostColumns && lines[first + count]?.text === String(count + 1)) count++
  const below = lines[first + count]
  if (count < 3 || !below || !(below.text === '1' || (/^I[.)]/u.test(below.text) && isSectionRow(below, false)))) return 0
  for (let at = first - 1; at >= 0 && at >= first - longestHead; at--) if (headOfOrdinals.test(lines[at]!.text)) return count
  return 0
}

/** Below the head, a row that numbers the columns: `1`, `2`, … or `(1)`, `(2)`, … */
export function numbersColumns(lines: readonly Line[], first: number, columns: number): boolean {
  if (columns < 3) return false
  for (let k = 0; k < columns; k++) if (lines[first + k]?.text.replace(/^\((\d+)\)$/u, '$1') !== String(k + 1)) return false
  return true
}

/** The head where rows have one; on the next pages it is printed `again`. */
interface Head {
  at: number
  columns: number
  /** Two columns of ordinals: `STT`, `STT trong nhóm`. */
  isDouble: boolean
  again: [from: number, to: number][]
}

/** Where the head that is printed again from `at` on ends, with the row that numbers its columns or without it; else 0. The lines may be broken otherwise. */
function endOfHeadAgain(lines: readonly Line[], at: number, first: number, head: number): number {
  let printed = at
  let offset = 0
  let end = 0
  for (let i = head; i < first; i++) {
    if (lines[i]!.text.length > longestCell) return end
    // the row of numbers may be left out
    if (offset === 0 && lines[i]!.text === '(1)') end = printed
    for (const word of lines[i]!.text.split(' ')) {
      const line = lines[printed]
      if (line === undefined || !line.text.startsWith(word, offset)) return end
      offset += word.length + 1
      if (offset > line.text.length) {
        printed++
        offset = 0
      } else if (line.text[offset - 1] !== ' ') return end
    }
  }
  return offset === 0 ? printed : end
}

/**
 * The lines of ordinals that count on from `first`, each soon behind the one before; they may begin anew in a section. A section that the head of
 * a table stands right below is none of this one: `end` is where it begins, else as many lines as there are.
 */
export function countOn(lines: readonly Line[], first: number, head: Head | null): { starts: Start[]; end: number } {
  const heads = head !== null
  const starts: Start[] = [{ line: first, section: !ordinalLine.test(lines[first]!.text) }]
  let value = Number(ordinalLine.exec(lines[first]!.text)?.[1] ?? 0)
  const sections = { roman: 0, letter: 0 }
  /** Of the rows below a row with a number: `a)`, `b)`, … */
  let point = ''
  if (starts[0]!.section) countSection(sectionLabel(lines[first]!, heads)!, sections)
  let last = first
  for (let i = first + 1; i < lines.length && i - last <= longestRow && starts.length < mostRows; i++) {
    const { text } = lines[i]!
    // a page's numbers above a table are none of its ordinals, nor are those below the head of another table
    if (headOfOrdinals.test(text) || opensGluedHead(lines[i]!)) {
      const end = head ? endOfHeadAgain(lines, i, first, head.at) : 0
      const above = starts.at(-1)!
      const isOwn = end > 0 || (head !== null && lines[i + 1]?.text === lines[head.at + 1]!.text)
      if (head && starts.length > 1 && above.section && above.line === i - 1 && (!isOwn || goesOnWithSections(lines, head.at, i - 1))) {
        starts.pop()
        return { starts, end: above.line }
      }
      if (end > 0) {
        head!.again.push([i, end])
        i = end - 1
        continue
      }
      if (!isOwn) break
    }
    // a new page may print the row that numbers the columns alone
    if (head && text === '(1)' && lines[first - 1]?.text === `(${head.columns})` && countsColumns(lines, i) === head.columns) {
      head.again.push([i, i + head.columns])
      i += head.columns - 1
      continue
    }
    if (text.length > 6 && !isSectionRow(lines[i], heads)) continue
    const inSection = starts.at(-1)!.section
    const isTwice = head !== null && !head.isDouble && i - last < head.columns && text === lines[i + 1]?.text
    const isValue = isOtherStyle(lines[first]!.text, text) || isTwice
    const number = isValue ? Number.NaN : Number(ordinalLine.exec(text)?.[1])
    // a number may be left out: as many lines on as the row before
    const skips = number === value + 2 && starts.length > 1 && i - last === last - starts.at(-2)!.line && !inSection
    const label = number ? null : sectionLabel(lines[i]!, heads)
    const section = label !== null && opensRows(lines, i, value, heads) && countSection(label, sections)
    if (number === value + 1 || (number === 1 && inSection) || skips) {
      value = number
      point = ''
    } else if (isNextPoint(text, point) && (point !== '' || (value > 0 && i - last <= longestName))) {
      if (point === '') starts.at(-1)!.section = true
      point = text[0]!
      starts.push({ line: i, section: false })
      last = i
      continue
    } else if (!section) continue
    starts.push({ line: i, section })
    last = i
  }
  return { starts, end: lines.length }
}

/** `I. Thủ tục mới` / the table / `II. Thủ tục thay thế` / its head again: the sections are the text's, with a table in each. */
function goesOnWithSections(lines: readonly Line[], head: number, at: number): boolean {
  const label = sectionLabel(lines[at]!, true)
  for (let i = head - 1; i >= 0 && i >= head - longestName; i--) {
    const above = isSectionRow(lines[i], true) ? sectionLabel(lines[i]!, true) : null
    if (above === null || label === null) continue
    const [one, next] = [romanValue(above), romanValue(label)]
    return (one !== null && next === one + 1) || label.charCodeAt(0) === above.charCodeAt(0) + 1
  }
  return false
}

export const headOfOrdinals = /^(?:TT|STT|Stt|Thứ tự|THỨ TỰ)$/u
export const ordinalLine = /^(\d{1,3})\.?$/u
export const longestRow = 60
const mostRows = 2_000

/** Lines at most from the ordinal of such a row to its first point. */
const longestName = 4

/** `a)`, `b)`, … alone on their lines, among the rows of a table whose row with a number then names what they are of. */
function isNextPoint(text: string, before: string): boolean {
  return /^[a-zđ][.)]$/u.test(text) && text[0] === (before === '' ? 'a' : nextPointLetter(before))
}

/** `02` in a column that begins with `1`, `2` in one that begins with `01`: a cell that counts something, no ordinal. */
function isOtherStyle(first: string, text: string): boolean {
  if (text.length > 3 || !/^(?:0[1-9]|[1-9])\.?$/u.test(text)) return false
  return first.startsWith('0') ? !text.startsWith('0') : /^\d/u.test(first) && text.startsWith('0')
}

/** Whether a Roman numeral or letter counts on; as the first it is `I` or `A`, or a numeral that is no letter. */
function countSection(label: string, sections: { roman: number; letter: number }): boolean {
  const roman = romanValue(label)
  const letter = label === 'Đ' ? 0 : label.charCodeAt(0) - 64
  if (roman !== null && (roman === sections.roman + 1 || (sections.roman === 0 && label.length > 1))) {
    sections.roman = roman
    sections.letter = 0
  } else if (label.length === 1 && letter === sections.letter + 1) sections.letter = letter
  else return false
  return true
}

/** A section's name, on a few lines, leads to the next row or to a section inside. */
function opensRows(lines: readonly Line[], at: number, value: number, heads: boolean): boolean {
  for (let i = at + (isSectionRow(lines[at], heads) ? 1 : 2); i < at + 5; i++) {
    const text = lines[i]?.text ?? ''
    const number = Number(ordinalLine.exec(text)?.[1])
    if (
      number === 1 ||
      number === value + 1 ||
      /^[IA]\.?$/u.test(text) ||
      (i === at + 1 && /^[IA]\.\s/u.test(text) && isSectionRow(lines[i], heads))
    )
      return true
  }
  return false
}
