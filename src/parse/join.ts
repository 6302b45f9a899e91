import { isCapitals, startsSmall, type Line } from '../../grammars/structure/line.ts'

/**
 * Evidence that a new paragraph begins at each line (positive) or that it goes on from the line before (negative): stops, case,
 * blank lines, bars, open emphasis, and whether the first word would still have fitted on the line before.
 */
export function weighBreaks(lines: readonly Line[]): Float32Array {
  const breaks = new Float32Array(lines.length)
  const unwrapped = isUnwrapped(lines)
  for (let i = 1; i < lines.length; i++) breaks[i] = weighBreak(lines, i, unwrapped)
  breaks[0] = 6
  return breaks
}

/** Where many lines are longer than any print line, a line is a paragraph. */
function isUnwrapped(lines: readonly Line[]): boolean {
  let long = 0
  let full = 0
  for (const line of lines) {
    if (line.text.length > 60) full++
    if (line.text.length > 170) long++
  }
  return long > full * 0.15
}

/** Words that no title and no sentence ends with. */
const hanging =
  /(?:^|[\s(])(?:của|và|các|những|tại|theo|là|với|cho|từ|về|trong|đến|để|bằng|do|khi|nếu|hoặc|như|một|mọi|vào|thuộc|trên|dưới|số|ngày|tháng|năm|[Đđ]iều|[Kk]hoản|[Đđ]iểm|Mục|mục|Chương|Luật|Nghị định|Thông tư|Quyết định|Nghị quyết|Bộ|Ủy ban|Uỷ ban|Hội đồng|Sở|Ban|bị|được|không|đã|sẽ|phải|có|ông|bà|CỦA|VÀ|CÁC|TẠI|THEO|VỀ|CHO|VỚI|SỐ|NGÀY|TRONG)$/u
const pointMark = /^[a-zđ]{1,2}\d{0,2}[.)](?:\s|$)/u
const notePrinted = /^(?:\[\^?\d{1,3}\]|[¹²³⁴-⁹])\s?\p{L}/u

function weighBreak(lines: readonly Line[], at: number, unwrapped: boolean): number {
  const line = lines[at]!
  const before = lines[at - 1]!
  const text = line.text
  if (line.cells || before.cells || line.piece) return 6
  let evidence = 0
  if (line.blanks > 0) evidence += line.blanks > 1 ? 3.5 : 3
  if (line.bars > 0) evidence += 5
  if (line.level > 0 || before.level > 0) evidence += 4
  if (line.carried) evidence -= 3
  const small = startsSmall(text) && !pointMark.test(text)
  const first = text.charCodeAt(0)
  const last = lastSign(before.text)
  if ((first === 91 || first > 8304 || first === 178 || first === 179 || first === 185) && notePrinted.test(text))
    return Math.max(3, evidence)
  if (isClosing(first)) evidence -= 4
  if (last === '.' || last === '!' || last === '?') {
    evidence += small ? 0.3 : 2.2
    if (small && /\.\.\.$|…$/u.test(before.text)) evidence -= 2
  } else if (last === ';' || last === ':') evidence += small ? 0.6 : 2.2
  else if (last === ',' || last === '-' || last === '–' || last === '(' || last === '“' || last === '/') evidence -= small ? 4 : 2
  else if (small) evidence -= 4
  else if (unwrapped) evidence += 1.2
  else evidence += fits(lines, at) ? 1.4 : -1.2
  if (line.blanks === 0 && line.bars === 0 && last === '' && !small && isCapitals(before.text)) {
    if (isCapitals(text)) evidence -= 2
    else if (/^\p{L}/u.test(text) && !hanging.test(before.text)) evidence += 2
  }
  if (
    last === '' &&
    line.blanks < 2 &&
    line.bars === 0 &&
    (hanging.test(before.text) || (/^(?:Kính )?gửi/u.test(before.text) && before.text.length < 60))
  )
    evidence -= 2.5
  if (last === '' && line.blanks === 0 && line.bars === 0 && /(?:Điều|[Kk]hoản|[Đđ]iểm|Mục)\s\d{1,3}[a-zđ]?$/u.test(before.text))
    evidence -= 1.8
  // a remark in brackets is a paragraph of its own
  if (last === '' && !small && before.text.endsWith(')') && count(before.text, ')') > count(before.text, '(')) evidence += 3
  if (isDash(first) && (last === ',' || last === ';' || last === '.' || last === ':')) return Math.max(evidence, 1.5)
  if (!small && first >= 48 && first <= 57 && last !== '.' && last !== ';' && last !== ':') evidence -= 0.8
  if (!unwrapped && (last === '.' || last === ';' || last === ':') && !fits(lines, at)) evidence -= 0.9
  return evidence
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}

function isDash(code: number): boolean {
  return code === 45 || code === 8211 || code === 43 || code === 8226
}

/** The last sign that is no closing quotation mark or bracket; a letter or digit counts as none. */
function lastSign(text: string): string {
  for (let i = text.length - 1; i >= 0 && i > text.length - 4; i--) {
    const sign = text[i]!
    if (sign === '”' || sign === '"' || sign === '’' || sign === ')' || sign === ' ') continue
    return /[\p{L}\d%]/u.test(sign) ? '' : sign
  }
  return ''
}

function isClosing(code: number): boolean {
  return code === 41 || code === 44 || code === 46 || code === 59 || code === 58 || code === 8221 || code === 37
}

/** The first word of this line would have fitted on the line before, measured by the longest line around. */
function fits(lines: readonly Line[], at: number): boolean {
  let width = 0
  for (let i = Math.max(0, at - 4); i <= at + 3 && i < lines.length; i++) width = Math.max(width, lines[i]!.text.length)
  const space = lines[at]!.text.indexOf(' ')
  const word = space < 0 ? lines[at]!.text.length : space
  return lines[at - 1]!.text.length + 1 + word < width - 2
}
