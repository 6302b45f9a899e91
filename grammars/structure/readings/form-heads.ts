// The head of a form: whoever fills it in writes his name, a number and the day beside the motto (NĐ 30/2020 PL III leaves all three blank); the
// title stands below.

import { bareLetters, isCapitals, saidOf, type Line } from '../line.ts'
import * as phrases from '../phrases/index.ts'
import type { Add } from './around.ts'
import { isSecondOfMotto } from './motto.ts'

/** `…….(1)……` / `Số: ………` beside the motto, `TÊN DOANH NGHIỆP` above it: what is to be filled in is no part of the title. */
export function readHeadOfForm(lines: readonly Line[], at: number, add: Add): void {
  const { text } = lines[at]!
  if (text.length > longestField) return
  if (blankOfName.test(text)) {
    if (standsBesideMotto(lines, at) && isInHeadOfForm(lines, at)) add('mark', 'preface', -7, 'who fills in a form, left blank')
  } else if (phrases.organLeftOpen.test(text)) {
    if (isCapitals(text) && standsBesideMotto(lines, at)) add('issuer', 'preface', -9, 'who fills in a form')
  } else if (blankNumber.test(text) && standsBesideMotto(lines, at)) add('docNumber', 'preface', -6, 'the number of a form, left blank')
  else if (blankDay.test(text) && standsBesideMotto(lines, at)) add('docDate', 'preface', -5.5, 'the day of a form, left blank')
}

/** `Mẫu số 01` / … / motto / `Số: ……` / `……, ngày … tháng …` / `CAM KẾT BẢO VỆ TRẺ EM`: what a form is called where a document has its type. */
export function isTitleOfForm(lines: readonly Line[], at: number): boolean {
  const text = saidOf(lines[at]!)
  if (text.length < 8 || text.length > 110 || /[.:;]$/u.test(text) || phrases.organWord.test(text)) return false
  let above = at - 1
  while (above > at - longestFields && above > 0 && isFieldBelowMotto(lines[above]!)) above--
  return above >= 1 && bareLetters(lines[above]!.text).startsWith('DOCLAPTUDO') && isInHeadOfForm(lines, above)
}

function isFieldBelowMotto({ text }: Line): boolean {
  return phrases.ruleLine.test(text) || blankNumber.test(text) || blankDay.test(text)
}

/** The label of the form stands above, and nothing between that a head has not. */
function isInHeadOfForm(lines: readonly Line[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - longestHead; i--) {
    const { text, cells } = lines[i]!
    if (phrases.formLine.test(text) || phrases.codedForm.test(text) || phrases.figuredForm.test(text)) return true
    if (/^P[hH][ụỤ]/u.test(text) && phrases.appendixLine.exec(text)?.[1] === '') return true
    if (cells) return false
    if (!isPartOfHead(lines[i]!)) return false
  }
  return false
}

function isPartOfHead(line: Line): boolean {
  const { text } = line
  if (text.length > longestNote) return false
  return (
    isCapitals(text) ||
    isSecondOfMotto(line) ||
    isFieldBelowMotto(line) ||
    blankOfName.test(text) ||
    phrases.attachedNote.test(text) ||
    /^\([^()]{2,160}\)$/u.test(text)
  )
}

function standsBesideMotto(lines: readonly Line[], at: number): boolean {
  for (let i = Math.max(0, at - longestFields); i <= at + longestFields && i < lines.length; i++) {
    const { text } = lines[i]!
    if (i !== at && text.length < longestField && isCapitals(text) && phrases.isMotto(text)) return true
  }
  return false
}

const longestField = 60
const longestNote = 240
/** From a form's label down to its title, and from the motto down or up to what stands beside it. */
const longestHead = 10
const longestFields = 5

/** `…….(1)……`, `(1)`, `(Tên doanh nghiệp)`. */
const blankOfName = /^(?:[.…_]{2,40}\s?)?[(⁽](?:[\d¹²³⁰⁴-⁹]{1,2}|(?:TÊN|Tên)\s[^().…:;]{4,40})[)⁾](?:\s?[.…_]{2,40})?$/u

/** The mark of what is told of a blank below the form: `(1)`. */
const mark = '(?:\\s?[(⁽][\\d¹²³⁰⁴-⁹]{1,2}[)⁾][.…_]{0,20})?'

/** `Số: ………`, `Số: ………(2)`, `Số: /QĐ- ….(2)....`, `Số:....../...-....`. */
const blankNumber = new RegExp(
  `^S[ốỐ]\\s?:\\s?(?:[.…_]{2,60}|[.…_]{0,40}\\s?/[\\p{Lu}-]{0,12}\\s?[.…_]{1,20}(?:-[.…_]{1,20})?)${mark}$`,
  'u',
)

/** `……, ngày … tháng … năm …`, `…….(2), ngày … tháng … năm …`. */
const blankDay = new RegExp(
  `^[.…_]{1,40}${mark}\\s?[.,]{0,2}\\s?ngày\\s?[.…_]{1,20}\\s?tháng\\s?[.…_]{1,20}\\s?năm\\s?[\\d.…_]{0,20}$`,
  'u',
)
