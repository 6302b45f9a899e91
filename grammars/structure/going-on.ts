import type { Kind, Zone } from './kinds.ts'
import { isCapitals, saidOf, startsSmall, type Line } from './line.ts'
import { itemSigns } from './markers.ts'
import {
  blankSentence,
  forewordLine,
  formField,
  isTornOrgan,
  letterSentence,
  letterWord,
  minutesOpening,
  openMention,
  organWord,
  postWord,
  ruleLine,
  unitLine,
} from './phrases/index.ts'

/** The part of a document that is open above a line: its first line, and the last so far. */
export interface OpenPart {
  kind: Kind
  zone: Zone
  first: Line
  /** Above the last, where that is not the first. */
  above: Line | null
  last: Line
  /** In lines. */
  length: number
}

/** What it costs to take a line as going on with the open part, where `evidence` speaks for a break (above 0) or against it. */
export function goOnCost(part: OpenPart, line: Line, evidence: number): number {
  return breakCost(part, line, evidence) + wordsCost(part, line)
}

/** What its words and the length so far say; a list of recipients or a title grows less readily than a paragraph. */
function wordsCost({ kind, length }: OpenPart, line: Line): number {
  // a rule ends whatever stands above it
  if (kind !== 'prose' && line.text.length >= 3 && ruleLine.test(line.text)) return 30
  switch (kind) {
    case 'prose':
      return 0
    case 'docTitle':
      if (minutesOpening.test(line.text) || firstClause.test(line.text) || (line.text.length < 16 && forewordLine.test(line.text)))
        return 30
      // what a person tells of himself
      if (formField.test(line.text)) return 30
      // a basis that lost its first words
      if (line.text.endsWith(';') && !isCapitals(line.text)) return 30
      // one in capitals goes on as long as they do, in however narrow a column
      return length > 6 && !isCapitals(saidOf(line)) ? 1.5 : 0.2
    case 'issuer':
      return (length > 3 ? 2 : 0.5) + (isCapitals(saidOf(line)) ? 0 : 4)
    case 'addressee':
      return length > 6 ? 1 : 0.1
    case 'recipient':
    case 'recipients':
      return length > 4 ? 1 : 0.4
    case 'basis':
    case 'recital':
    case 'enactingFormula':
    case 'endnote':
      return 0.1
    case 'sourceNote':
      // an address that is told in a clause ends above the next one
      return nextUnit.test(line.text) ? 3 : 0.1
    case 'attachedTo':
      return 0.3
    case 'signature':
      return 0.8
    case 'docType':
    case 'appendixHead':
    case 'docDate':
    case 'docNumber':
    case 'motto':
    case 'mark':
    case 'stamp':
    case 'separator':
    case 'furniture':
    case 'table':
      return 30
  }
}

/** What the break before it weighs: notes run over paragraphs, an addressee ends with its stop, organs part by their names. */
function breakCost({ kind, zone, first, above, last: before }: OpenPart, line: Line, evidence: number): number {
  const joinCost = Math.max(0, evidence)
  switch (kind) {
    case 'endnote':
      return line.bars > 0 ? joinCost : Math.min(line.blanks > 0 ? 1 : 0.4, joinCost)
    case 'addressee':
      if (isNumberLeftOpen(before, line)) return 0
      // `Kính gửi: - Chi bộ thôn` / `- Đảng ủy xã`
      if (formField.test(line.text) || (itemDash.test(line.text) && dashedFirst.test(first.text))) return 30
      if (
        (/[.)]$/u.test(before.text) || letterWord.test(line.text) || letterSentence.test(line.text) || blankSentence.test(line.text)) &&
        !/^[-–+•·\uf0b7(]/u.test(line.text)
      )
        return 30
      // a blank line ends a list of dashed items that has none within, though the last lacks its stop; else a sentence does
      if (line.blanks > 0 && itemDash.test(first.text) && (before.blanks + first.blanks === 0 ? /^\p{Lu}/u : sentenceApart).test(line.text))
        return 30
      // the list has its stop at its end
      return restOfAddressee.test(line.text) && /\p{L}$/u.test(before.text) && line.blanks + line.bars === 0 ? 0 : joinCost
    case 'basis':
    case 'recital':
      return before.text.endsWith(';') && saysWho.test(line.text) ? 30 : joinCost
    case 'sourceNote':
      return unitLine.test(before.text) ? 30 : joinCost
    case 'attachedTo':
      return before.text.endsWith(')') ? Math.max(4, joinCost) : joinCost
    case 'signature':
      // the line beside it is another signer's
      return line.piece === before.piece ? joinCost : 30
    case 'recipients':
      // whatever a scanner left behind the label
      return itemDash.test(line.text) ? Math.max(3, joinCost) : joinCost
    case 'recipient':
      // what has no dash behind a comma goes on with an item that has one, however narrow the column
      if (before.text.endsWith(',') && itemDash.test(first.text) && !itemDash.test(line.text)) return 0
      // nor does the stop of an abbreviation that stands before a name end one
      if (openAbbreviation.test(before.text) && !itemDash.test(line.text) && !isCapitals(line.text)) return 0
      return /^[-–+*]?\s?Lưu\s?:$/u.test(before.text) ? 0 : joinCost
    case 'docTitle':
      // sites set each line of a long title as a paragraph
      if (
        (citedType.test(before.text) && numberOfCited.test(line.text)) ||
        (citesNumber(before, first) && dayOfCited.test(line.text)) ||
        (above && citesNumber(above, first) && citedDay.test(before.text) && organOfCited.test(line.text))
      )
        return -7
      // `## TỔ CHỨC …` / `### NĂM HỌC 2031 - 2032`
      if (before.level > 0 && line.level > 0 && line.blanks === 0 && isCapitals(before.text) && isCapitals(line.text))
        return Math.min(1, joinCost)
      // "tổng kết … năm 2020;" / "phương hướng, nhiệm vụ năm 2021": two subjects
      return before.text.endsWith(';') && startsSmall(line.text) && line.blanks + line.bars === 0 ? -1 : joinCost
    case 'issuer':
      // `UBND.............` / `DANH SÁCH …`: whose form it is is left to be filled in
      if (line.bars > 0 || line.blanks > 0 || /[.…_]{4}$/u.test(before.text)) return Math.max(3, joinCost)
      // `BỘ TRƯỞNG` / `BỘ NỘI VỤ` above the bases is one authority, `THỦ TƯỚNG` / `CHÍNH PHỦ` one body
      if ((zone === 'preamble' || before.text === 'THỦ TƯỚNG') && postWord.exec(saidOf(before))?.[0].length === before.text.length) return 0
      if (!organWord.test(saidOf(line)) || /[,–-]$|(?:^|\s)(?:VÀ|CỦA|CÁC)$/u.test(before.text) || isTornOrgan(before.text, line.text))
        return 0
      // organs under one emphasis stand in one cell
      return evidence < emphasised ? 1 : 3
    default:
      return joinCost
  }
}

/** `VỀ VIỆC KHÔNG THỰC HIỆN QUYẾT ĐỊNH` / `SỐ 156/CT …`: the document that a title names; `Số: 12/TTr-UBND` is its own number. */
const citedTypes = '(?:(?:BỘ )?LUẬT|PHÁP LỆNH|SẮC LỆNH|NGHỊ (?:ĐỊNH|QUYẾT)|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG TƯ(?: LIÊN (?:TỊCH|BỘ|NGÀNH))?)'
const citedType = new RegExp(`\\s${citedTypes}$`, 'iu')
/** `… QUYẾT ĐỊNH SỐ 12/2010/QĐ-UBND` / `NGÀY 12 THÁNG 3 NĂM 2010` / `CỦA ỦY BAN NHÂN DÂN TỈNH …`: its day and its organ. */
const citedNumber = new RegExp(`\\s${citedTypes} SỐ:?\\s\\d\\S{1,30}$`, 'u')
/** The note below a title names the document that it is issued with, and ends there. */
function citesNumber(line: Line, first: Line): boolean {
  return !line.text.includes('KÈM THEO') && (citedNumber.test(line.text) || (line !== first && numberAlone.test(line.text)))
}

const numberAlone = /^SỐ:?\s\d\S{1,30}$/u
const dayOfCited = /^NGÀY\s\d/u
const citedDay = /^NGÀY\s\d{1,2}\s?(?:THÁNG\s\d{1,2}\sNĂM\s|[/-]\d{1,2}[/-])\d{4}$/u
const organOfCited = /^CỦA\s\p{Lu}/u
const numberOfCited = /^SỐ\s\d(?!\d{0,4}(?:\/\d{4})?[/-](?:TTr|BC|KH|TB|HD|CTr|ĐA|PA|BB|GM|CV)(?!\p{L}))/iu

const firstClause = /^1[.)]\s\p{Lu}/u
const nextUnit = /^\d{1,2}\.(?:\d{1,2}\.)?\s\p{Lu}/u

const itemDash = new RegExp(`^[${itemSigns}*~]`, 'u')
/** `VP.` (Văn phòng), `TP.`, `TX.`, `P.`, `Q.`: what they name is on the next line. */
const openAbbreviation = /(?:^|[\s,(])(?:VP|TP|Tp|TX|P|Q)\.$/u

/** `Tôi: …`, `Hôm nay, hồi …` behind the bases of a penalty: who decides, and when. */
const saysWho = /^(?:(?:Chúng tôi|Tôi)(?: gồm| là)?\s?:|Hôm nay,|Hồi \d)/u
const dashedFirst = /^[^:]{1,12}:\s?[-–+•]\s/u
/** Longer than the rest of an organ's name, and no further organ behind a semicolon. */
const sentenceApart = /^\p{Lu}(?:[^;]{40,400}[.:]$|[^;]{80})/u
/** A few words that end in a stop. */
const restOfAddressee = /^\p{Lu}[^.;:]{0,40}\.$/u

/** "… theo Quyết định số" / "12-QĐ/TU ngày …": the number that the line above leaves open is no mark. */
export function isNumberLeftOpen(before: Line, line: Line): boolean {
  return line.blanks + line.bars === 0 && /^\d/u.test(line.text) && openMention.test(before.text)
}

/** Evidence that only an emphasis over both lines gives. */
const emphasised = -5
