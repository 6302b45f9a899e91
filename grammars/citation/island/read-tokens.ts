import { issuersOfCode } from '../../vocabulary/issuers.ts'
import { isLetter } from '../../vocabulary/phrase-trie.ts'
import { bareDecimal, isBareDecimal } from '../bare-decimals.ts'
import { readDate, readDayOfNoYear } from '../dates.ts'
import {
  endOfOtherDocument,
  isBehindForm,
  readAnyDocument,
  readCodeOfUnit,
  readDocTypeWord,
  readOwnKind,
  readTypeCode,
} from '../doc-type-words.ts'
import type { KnownNames } from '../known-names.ts'
import { readWordKind } from '../lexicon.ts'
import { readDocNumber, readNumberAndYear, readNumberOfDecree, readNumberOfOrgan, readNumberWithoutType, readOwnForm } from '../numbers.ts'
import { isUpper, readOrgan, wordEnd } from '../organs.ts'
import { endOfShortNumber } from '../short-numbers.ts'
import { endOfOwnStandard, readStandard } from '../standards.ts'
import { And, CalendarDate, Close, Comma, DocNumber, DocType, LawName, Label, Of, Open } from '../tokens.ts'
import { Organ, OtherDocument, Revised, Semicolon, Short, So, Title, To, Unit, Year } from '../tokens.ts'
import type { Lexeme } from '../tokens.ts'
import { readLabel, readUnitWord } from '../units.ts'
import {
  readAlias,
  readAliasApart,
  readBesideNumber,
  readIssue,
  readLettersOfLaw,
  readLevel,
  readShortName,
  revised,
  skipSession,
  skipTermOfNumber,
} from './asides.ts'
import {
  closeSmaller,
  isBeforeLarger,
  openAttached,
  openSmaller,
  skipClauseOfTreaty,
  skipMark,
  skipStop,
  skipAttachment,
  skipHeading,
  skipOtherUnits,
  skipQuotedTitle,
  skipScope,
  skipTitle,
  skipTitleOfAppendix,
  skipToAppendix,
  skipWhere,
} from './between-units.ts'
import { Island, isDecree } from './island.ts'
import type { NumberPayload } from './island.ts'
import { readIssuer, readParties } from './issuer.ts'
import { readLaw, readNameBehindNumber, readPassed } from './law.ts'
import { readTitleBehindColon, readTitleOfMention } from './title.ts'
import { readUnit } from './unit.ts'

/**
 * The tokens of one island: from `at` on, as long as every word belongs to a mention. Names, titles and labels are read where the
 * token before them allows them, so that a word of ordinary prose ends the island.
 */
export function readTokens(text: string, at: number, names: KnownNames | null = null): { tokens: Lexeme[]; end: number } {
  const island = new Island(text, at, names)
  run(island)
  return { tokens: island.tokens, end: island.at }
}

function run(island: Island): void {
  while (island.tokens.length < maxTokens) {
    const before = island.at
    if (island.last === Label) skipHeading(island)
    if (island.text.charCodeAt(island.at) === 32) island.at++
    if (readNext(island)) continue
    island.at = before
    return
  }
}

const maxTokens = 4000

function readNext(island: Island): boolean {
  const code = island.text.charCodeAt(island.at)
  if (code >= 48 && code <= 57) return readDigits(island)
  if (isLetter(code)) return readWord(island)
  return island.tokens.length > 0 && readSign(island, code)
}

function readSign(island: Island, code: number): boolean {
  const end = island.at + 1
  switch (code) {
    case 44:
      return skipSession(island) || skipTermOfNumber(island) || readAliasApart(island) || island.push(Comma, end, null)
    case 58:
      return readTitleBehindColon(island, end)
    case 59:
      return island.push(Semicolon, end, null)
    case 45:
    case 0x2013:
      if (isBeforeLarger(island, end)) return island.skip(end)
      if (skipTitle(island)) return true
      return (island.last === Label || island.last === Short) && island.push(To, end, null)
    case 40:
      return readBracket(island)
    case 38:
      return readAmpersand(island, end)
    case 41:
      return island.last !== Open && (closeSmaller(island, end) || skipMark(island, end) || island.push(Close, end, null))
    case 46:
      return skipStop(island, end)
    case 0x201c:
    case 34:
      return readTitleOfMention(island) || skipQuotedTitle(island)
    default:
      return false
  }
}

/** "Điều 2 & 3", "khoản 2 Điều 3 & khoản 4 Điều 5". */
function readAmpersand(island: Island, end: number): boolean {
  if (island.last !== Label || island.unit === null) return false
  const next = island.text.charCodeAt(end) === 32 ? end + 1 : end
  const code = island.text.charCodeAt(next)
  return ((code >= 48 && code <= 57) || readUnitWord(island.text, next) !== null) && island.push(And, end, null)
}

function readBracket(island: Island): boolean {
  // "phần (II) của Kế hoạch này"
  const label = island.last === Unit ? readLabel(island.text, island.at, island.unit!) : null
  if (label) return island.push(Label, label.end, label.label)
  if (!island.inDocument)
    return (
      skipClauseOfTreaty(island) ||
      openAttached(island) ||
      skipTitle(island) ||
      skipScope(island) ||
      openSmaller(island) ||
      island.push(Open, island.at + 1, null)
    )
  revised.lastIndex = island.at
  const match = revised.exec(island.text)
  if (match) return island.push(Revised, island.at + match[0].length, null)
  if (readYearInBrackets(island)) return true
  if (readShortName(island) || readLettersOfLaw(island) || readBesideNumber(island)) return true
  return readAlias(island) || island.push(Open, island.at + 1, null)
}

/** "Luật Doanh nghiệp (2020)", "Quyết định 217-HĐBT (1987)". */
function readYearInBrackets(island: Island): boolean {
  if (island.last !== LawName && island.last !== DocNumber) return false
  yearInBrackets.lastIndex = island.at
  const match = yearInBrackets.exec(island.text)
  const number = island.tokens.at(-1)!
  if (!match || (number.tokenType === DocNumber && (number as Lexeme<NumberPayload>).payload.year !== null)) return false
  return island.push(Year, yearInBrackets.lastIndex, match[1]!)
}

const yearInBrackets = /\(((?:19[4-9]|20[0-4])\d)\)/y

function readDigits(island: Island): boolean {
  const { text, at, last } = island
  if (island.inLabels()) {
    const label = readLabel(text, at, island.unit!, last !== Unit)
    if (label) return island.push(Label, label.end, label.label)
    if (last === Unit) return false
  }
  if (island.tokens.length === 0 && isBareDecimal(text, at)) return island.pushUnit(bareDecimal, at)
  const date = readDate(text, at)
  if (date) return island.push(CalendarDate, date.end, date.value)
  const isListed = island.inNumbers && (last === Comma || last === And || last === Semicolon || last === To)
  const isExpected = last === DocType || (last === So && island.inDocument) || (last === LawName && island.inDocument) || isListed
  const number = isCodeOfForm(island) ? null : readDocNumber(text, at)
  // a judgment, a contract: "số 159/2022/HSST" is a document's number whatever its kind
  if (number && (number.certain || isExpected || (last === So && number.year !== null))) return island.pushNumber(number.end, number)
  const lostType = isExpected || last === So ? readNumberWithoutType(text, at) : null
  if (lostType) return island.pushNumber(lostType.end, { canonical: lostType.canonical, suffix: lostType.suffix, type: null, year: null })
  if (!isExpected) return false
  const ofDecree = isOfDecree(island) ? readNumberOfDecree(text, at) : null
  if (ofDecree) return island.pushNumber(ofDecree.end, { canonical: ofDecree.canonical, suffix: '', type: null, year: null })
  const ofOrgan = last === DocType || last === So ? readNumberOfOrgan(text, at) : null
  if (ofOrgan) return island.pushNumber(ofOrgan.end, { canonical: ofOrgan.canonical, suffix: '', type: null, year: null })
  const ofYear = readNumberAndYear(text, at)
  if (ofYear)
    return island.pushNumber(ofYear.end, { canonical: ofYear.canonical, suffix: `/${ofYear.year}`, type: null, year: ofYear.year })
  const end = endOfShortNumber(text, at, last === So ? 'after số' : last === DocType ? 'after type' : 'listed')
  return end !== null && island.pushNumber(end, null)
}

function isOfDecree(island: Island): boolean {
  return isDecree(island.tokens.at(island.last === So ? -2 : -1))
}

/** "Mẫu số 01/TB-SSĐT", "Mẫu: TB 02/AC": the code of a form looks like a number of the document that is to be made of it. */
function isCodeOfForm(island: Island): boolean {
  const first = island.tokens[0]?.startOffset ?? island.at
  return island.tokens.length < 2 && island.last !== DocType && isBehindForm(island.text, first)
}

function readWord(island: Island): boolean {
  const { text, at, last } = island
  if (island.inLabels()) {
    const label = readLabel(text, at, island.unit!, last !== Unit)
    if (label) return island.push(Label, label.end, label.label)
  }
  if (island.tokens.length === 0 && isBareDecimal(text, at)) return island.pushUnit(bareDecimal, at)
  if (
    island.pushKnown() ||
    readNameBehindNumber(island) ||
    readIssuer(island) ||
    readParties(island) ||
    readPassed(island) ||
    skipAttachment(island) ||
    skipToAppendix(island) ||
    skipOtherUnits(island) ||
    skipTitleOfAppendix(island) ||
    skipSession(island)
  )
    return true
  const word = readWordKind(text, at)
  if (!word)
    return (
      skipTermOfNumber(island) ||
      skipWhere(island) ||
      readGluedSo(island) ||
      readOwnNumber(island) ||
      readIssue(island) ||
      readLevel(island) ||
      readTitleOfMention(island) ||
      readOther(island)
    )
  const { value, end } = word
  switch (value.kind) {
    case 'unit':
      // "điều chỉnh", "điều động" begin as an article does
      return readIssue(island) || readUnit(island, value.unit, end) || readTitleOfMention(island)
    case 'type':
      return (
        (value.named && readLaw(island)) ||
        island.pushDocument(readDocTypeWord(text, at, island.isInChain())) ||
        readTitleOfMention(island) ||
        readOther(island)
      )
    case 'code':
      return island.pushDocument(readTypeCode(text, at) ?? (island.isBehindUnit() ? readCodeOfUnit(text, at) : null)) || readOther(island)
    case 'letters':
      return readLaw(island) || readOther(island)
    case 'document':
      return island.pushDocument(readAnyDocument(text, at)) || readOther(island)
    case 'untabled':
      return island.pushDocument(readOwnKind(text, at)) || readTitleOfMention(island) || readOther(island)
    case 'standard':
      return readCodeOfStandard(island) || readTitleOfMention(island) || readOther(island)
    case 'date': {
      const before = last === Comma ? island.lastButOne() : last
      const date = readDate(text, at) ?? (before === DocNumber || last === Organ ? readDayOfNoYear(text, at) : null)
      return date !== null && !isOfNextClause(island, date.end) && island.push(CalendarDate, date.end, date.value)
    }
    case 'số':
      return readSo(island, end)
    case 'năm':
      return readYear(island, end)
    case 'skip':
      // "Luật Hải quan năm 2014 từ ngày 01/01/2015": from when on something holds
      return island.tokens.length > 0 && !island.text.startsWith('từ ngày', island.at) && island.skip(end)
    case 'sign':
      return (
        island.tokens.length > 0 &&
        (readTitleOfMention(island) || (value.token === Of && last === Of ? island.skip(end) : island.push(value.token, end, null)))
      )
  }
}

/** "Thực hiện Chỉ thị số … của Ban Bí thư, ngày 10/9/2020 Tỉnh ủy ban hành …": the day on which another body acts. */
function isOfNextClause(island: Island, end: number): boolean {
  const { text } = island
  if (island.last !== Comma || !island.inDocument || text.charCodeAt(end) !== 32 || !isUpper(text.charCodeAt(end + 1))) return false
  const before = island.lastButOne()
  const organ = before === Organ || before === Title ? readOrgan(text, end + 1) : null
  return organ !== null && acts.test(text.slice(organ.end, organ.end + 14))
}

const acts = /^ (?:đã|có|ban hành|tổ chức|phối hợp|triển khai|xây dựng|chỉ đạo) /

/** A standard's code is both the word for its kind and part of its number. */
function readCodeOfStandard(island: Island): boolean {
  const { text, at } = island
  const found = readStandard(text, at)
  if (!found) {
    const end = endOfOwnStandard(text, at)
    return end !== null && island.pushDocument({ end, type: null, plural: false })
  }
  const { codeEnd, numberStart, end, type, canonical, year } = found
  island.pushDocument({ end: codeEnd, type, plural: false })
  island.at = numberStart
  return island.pushNumber(end, { canonical, suffix: '', type, year })
}

function readYear(island: Island, end: number): boolean {
  year.lastIndex = end
  const match = year.exec(island.text)
  return match !== null && island.inDocument && island.push(Year, end + match[0].length, match[1]!)
}

const year = / ?((?:19|20)\d{2})(?![\d/-])/y

function readSo(island: Island, end: number): boolean {
  digitAfter.lastIndex = end
  if (digitAfter.test(island.text)) return island.push(So, digitAfter.lastIndex - 1, null)
  return island.last === DocType && readOwnForm(island.text, end + 1) !== null && island.push(So, end, null)
}

/** A scanner's speck low on the line is an underscore: `số _4103/CT-TTHT`. */
const digitAfter = /[ :]{0,3}_?\d/y

/** "Tờ trình số357/TTr-CP", "công văn s2687/TCHQ-TXNK" where a font lost the vowel. */
function readGluedSo(island: Island): boolean {
  if (island.last !== DocType) return false
  gluedSo.lastIndex = island.at
  return gluedSo.test(island.text) && island.push(So, gluedSo.lastIndex, null)
}

const gluedSo = /(?:số|Số|SỐ|s)(?=\d{1,6} ?[-/])/y

function readOwnNumber(island: Island): boolean {
  if (island.last !== So || island.lastButOne() !== DocType) return false
  const number = readOwnForm(island.text, island.at)
  return number !== null && island.pushNumber(number.end, { canonical: number.canonical, suffix: '', type: null, year: null })
}

/** A document without a number after a chain of units: the units are not this text's. */
function readOther(island: Island): boolean {
  const { last, text, at } = island
  if (last !== Label && last !== Of && last !== Comma) return false
  if (/Như $/.test(text.slice(Math.max(0, island.tokens[0]!.startOffset - 4), island.tokens[0]!.startOffset))) return false
  const end = isOfTreaty(island)
    ? wordEnd(text, at)
    : last === Comma && !isUpper(text.charCodeAt(at)) && !isOfCharter(island)
      ? null
      : endOfOtherDocument(text, at)
  if (end === null) return false
  island.unit = null
  return island.push(OtherDocument, end, null)
}

/** "Điều 7 của CISG": a treaty by its letters, which are no body's. */
function isOfTreaty({ last, text, at }: Island): boolean {
  return last === Of && treaty.test(text.slice(at, at + 9)) && issuersOfCode(text.slice(at, wordEnd(text, at))).length === 0
}

const treaty = /^[A-Z]{3,8}(?![\p{L}\d&/-])/u

/** "theo điều 2, điều lệ công đoàn": who writes the word for the unit small writes so that of the document. */
function isOfCharter({ text, at, tokens }: Island): boolean {
  return text.startsWith('điều lệ ', at) && !text.startsWith('này', at + 8) && !isUpper(text.charCodeAt(tokens[0]!.startOffset))
}
