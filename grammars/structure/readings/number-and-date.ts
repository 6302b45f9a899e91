import { endOfPlace } from '../../vocabulary/places.ts'
import { bareLetters, isCapitals, saidOf, type Line } from '../line.ts'
import * as phrases from '../phrases/index.ts'
import { joined, longestLetterhead, type Add } from './around.ts'
import { isSecondOfMotto } from './motto.ts'

/** Number and symbol of the document (NĐ 30/2020 PL I II.3); of a judgment also its day, and in whose name the court judges. */
export function readNumber(lines: readonly Line[], at: number, add: Add): void {
  const text = saidOf(lines[at]!)
  const first = text.charCodeAt(0)
  const isCited = phrases.openMention.test(lines[at - 1]?.text ?? '')
  if (lines[at]!.level > 0 && namesTextBelow(lines, at))
    add('docNumber', 'preface', -12, 'the type and the number of the text that follows')
  // S, s, L, B, P, N, digit: words that begin a number line
  if (first === 83 || first === 115 || first === 76 || first === 66 || first === 80 || first === 78) {
    for (let count = 1; count <= 3 && !isCited; count++) {
      const words = joined(lines, at, count)
      // `Số 73` / `ĐẾN`: the number that whoever received it gave it
      if (words === null || (count > 1 && phrases.incomingWord.test(lines[at + count - 1]!.text))) break
      if (count === 1 && phrases.numberWord.test(words)) add('docNumber', 'preface', -1.5, 'the word Số alone')
      if (phrases.numberLine.test(words) && /\p{L}/u.test(words.replace(/^\D{0,12}s?[ốôổóồỏớéèo6]/iu, ''))) {
        const cost = lines[at]!.repeats ? 0 : words.endsWith('-') ? -5 : -6
        add('docNumber', 'preface', cost, 'number and symbol', count)
        // a symbol of many bodies goes on below its hyphen
        if (!words.endsWith('-')) break
      } else if (count === 1 && phrases.garbledNumberLine.test(words)) {
        add('docNumber', 'preface', -5, 'a number that a scanner could not read, and its symbol')
        break
      }
    }
    if (first === 83 && phrases.blankNumberLine.test(text)) add('docNumber', 'preface', -4, 'a number and symbol left blank')
  } else if (first >= 48 && first <= 57 && !isCited && phrases.bareNumberLine.test(text))
    add('docNumber', 'preface', -2, 'a number and symbol alone')
  else if (first === 47 && phrases.bareSymbolLine.test(text)) add('docNumber', 'preface', -2, 'a symbol alone, its number left blank')
  if (text.includes('-') && phrases.restOfSymbol.test(text) && isBelowOpenSymbol(lines, at))
    add('docNumber', 'preface', -7, 'the rest of the symbol, beside the date')
  if (first === 66 && phrases.judgmentLine.test(text)) add('docNumber', 'preface', -6, 'the number of a judgment')
  if (first === 78 && phrases.judgmentDate.test(text) && phrases.judgmentNumber.test(lines[at - 1]?.text ?? ''))
    add('docDate', 'preface', -5.5, 'the day of a judgment below its number')
  if (first === 78 && text.startsWith('NHÂN DANH'))
    for (let count = 1; count <= 2; count++)
      if (phrases.inTheNameOf.test(bareLetters(joined(lines, at, count) ?? '')))
        add('mark', 'preface', -8, 'in whose name a court judges', count)
}

/**
 * `# Kết luận số 69-KL/TW` / "Kết luận số 69-KL/TW ngày … của Bộ Chính trị về …": who strings texts together under headings of Markdown names each
 * by its type and number, and says below it whose it is.
 */
function namesTextBelow(lines: readonly Line[], at: number): boolean {
  const { text, level } = lines[at]!
  if (level !== 1 || !phrases.typeAndNumber.test(text) || !phrases.typeAndNumber.test(lines[0]!.text)) return false
  const below = lines[at + 1]?.text ?? ''
  return below.startsWith(text) && dayAndIssuer.test(below.slice(text.length, text.length + 140))
}

const dayAndIssuer = /^,?\sngày\s\d{1,2}[\s/.-][^,;]{2,20}\d{4},?\scủa\s\p{Lu}[^.;:]{2,60}?\svề\s/u

/**
 * `Số: 24/HDLN-BCA-BYT-` / `Hà Nội, ngày …` / `BCT-BTC`: the symbol of what several bodies issue takes two lines of its column, and the day
 * stands beside the first (NĐ 30/2020 PL I II.3).
 */
function isBelowOpenSymbol(lines: readonly Line[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - longestLetterhead; i--) {
    const { text } = lines[i]!
    if (text.endsWith('-') && phrases.numberLine.test(text)) return i < at - 1
    if (!phrases.ruleLine.test(text) && !phrases.dateLine.test(text) && !(isCapitals(text) && phrases.organWord.test(text))) return false
  }
  return false
}

/** Place and date (NĐ 30/2020 PL I II.4), on up to four lines. */
export function readDate(lines: readonly Line[], at: number, add: Add): void {
  const text = saidOf(lines[at]!)
  const isMotto = isSecondOfMotto(lines[at]!)
  if (text.length < 60 && endsCover(lines, at) && phrases.coverDate.test(text)) add('docDate', 'preface', -5, 'place and year of a cover')
  const most = (isCapitals(text) && !text.includes('NGÀY')) || phrases.markOf(text) !== null ? 1 : 4
  for (let count = 1; count <= most && !isMotto; count++) {
    const words = joined(lines, at, count)
    if (words === null) break
    if (!mayBeDate.test(words)) continue
    const date = phrases.dateLine.exec(words) ?? phrases.shortDateLine.exec(words)
    if (
      date &&
      isPlaced(words, date[1]) &&
      !(count > 1 && date[1] && isDayBelowName(lines, at, count)) &&
      !(count > 1 && date[1] && isPlaceBelow(date[1], text)) &&
      (date[4] !== '' || count === 4 || !/^\d{4}[.,]?$/u.test(lines[at + count]?.text ?? ''))
    ) {
      add('docDate', 'preface', date[1] ? -5.5 : -2.5, date[1] ? 'place and date' : 'a date alone', count)
      return
    }
  }
  if (/,\s?ng/u.test(text) && phrases.garbledDateLine.test(text))
    add('docDate', 'preface', -5, 'place and date that a scanner could not read')
}

/** `Độc lập - Tự do - Hạnh phúc` / `ngày 05 tháng 6 năm 2026`: the place is missing, the day stands where both do, below the motto or the number. */
export function isDayOfHead(lines: readonly Line[], at: number): boolean {
  if (lines[at]!.text.length > longestDay) return false
  let above = at - 1
  while (above > at - 3 && above > 0 && phrases.ruleLine.test(lines[above]!.text)) above--
  const line = lines[above]
  return (
    line !== undefined &&
    (phrases.numberLine.test(line.text) || isSecondOfMotto(line) || (isCapitals(line.text) && phrases.isMotto(line.text)))
  )
}

const longestDay = 40

/** Behind a bracket, capitals or a blank line, above the foreword. */
function endsCover(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]?.text ?? ''
  if (next.length > 16 || !phrases.forewordLine.test(next)) return false
  return lines[at]!.blanks > 0 || /\)$/u.test(lines[at - 1]?.text ?? '') || isCapitals(lines[at - 1]?.text ?? '')
}

/** "ngày" with whatever became of its marks, or the signs between figures. */
const mayBeDate = /[Nn]g\p{L}y|NG\p{Lu}Y|ng[àả]|\d\s?[/.–-]\s?\d|\d\stháng\s/u

/**
 * A comma parts the place from the day (NĐ 30/2020 PL I II.4); without it every syllable has a capital, else the day is another document's:
 * "Xử lý vi phạm hành chính ngày …;", "XII ngày …;".
 */
export function isPlaced(words: string, place: string | undefined): boolean {
  // "Ngày 3/4/2019," opens a sentence
  if (place === undefined) return !words.endsWith(',')
  // "Hôm nay, ngày …" opens minutes
  // `ĐẾN NGÀY 20/10/2010` is a stamp
  if (/^(?:[IVXLC]{1,7}|(?:CÔNG VĂN )?ĐẾN)$/u.test(place) || place.endsWith('Hôm nay')) return false
  return (
    /^\s?[,.;:]/u.test(words.slice(words.indexOf(place) + place.length)) || (!words.endsWith(';') && !/(?:^|[\s–-])\p{Ll}/u.test(place))
  )
}

/** `Phùng Văn Đức` / `Ngày 19 …`: below who signed first the day of the next signer begins with its capital, and no comma parts a place from it. */
function isDayBelowName(lines: readonly Line[], at: number, count: number): boolean {
  return (
    lines.slice(at + 1, at + count).some(({ text }, i) => text.startsWith('Ngày') && !/[,.;:]$/u.test(lines[at + i]!.text)) ||
    (/[^\p{Lu}\s]\p{L}{0,8}\.$/u.test(lines[at]!.text) && lines[at + 1]!.text.startsWith('Ngày'))
  )
}

/** `… và Cục` / `Thuế` / `Hà` / `Giang, ngày …`: the place begins below the last word of the subject. */
function isPlaceBelow(place: string, text: string): boolean {
  const below = place.slice(text.length).trim()
  return below !== '' && endOfPlace(place) !== place.length && endOfPlace(below) === below.length
}
