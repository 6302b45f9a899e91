import type { Line } from '../line.ts'
import { basisWord, purposeWord, recitalWord } from '../phrases/index.ts'

/**
 * "Theo đề nghị của Vụ trưởng …," / "Bộ trưởng … ban hành …": the proposal is the last reason, and a comma parts it from the formula; so do
 * reasons behind dashes.
 */
export function endsProposal(lines: readonly Line[], at: number): boolean {
  if (at === 0 || !lines[at - 1]!.text.endsWith(',')) return false
  for (let i = at - 1; i >= 0 && i > at - 1 - longestProposal; i--) {
    if (/^(?:Theo|Xét) đề nghị của(?:\s|$)|^[-–]\s?(?:Căn cứ|Theo|Xét)\s/u.test(lines[i]!.text)) return true
    if (i > 0 && /[.;:]$/u.test(lines[i - 1]!.text)) return false
  }
  return false
}

const longestProposal = 3

/**
 * "Căn cứ …;" / "Thực hiện ý kiến chỉ đạo của …," / "Bộ … hướng dẫn … như sau:": the last reason among others may end in a comma (NĐ 30/2020 PL I II.6 has a
 * stop there), and whoever enacts begins the next line.
 */
export function enactsOnReasons(lines: readonly Line[], at: number): boolean {
  if (at < 2 || !lines[at - 1]!.text.endsWith(',') || !whoEnacts.test(lines[at]!.text)) return false
  let from = at - 1
  while (from > at - longestReason && from > 0 && !opensReason(lines[from]!) && !/[.;:]$/u.test(lines[from - 1]!.text)) from--
  return opensReason(lines[from]!) && from > 0 && lines[from - 1]!.text.endsWith(';')
}

/** Lines of a reason at most. */
const longestReason = 6

/** An organ, within a few words its verb, and nothing between that would tell of another document. */
const whoEnacts =
  /^(?:Sở|Ban|Bộ|Chính phủ|Thủ tướng|Liên Bộ|(?:Ủy|Uỷ) ban|UBND|HĐND|Hội|Hội đồng|Thường trực|(?:Tỉnh|Thành|Đảng) (?:ủy|uỷ)|Văn phòng|Ngân hàng|Tổng cục|Cục|Thanh tra|Viện)(?:\s(?!(?:tại|về|theo|ngày|số)\s)[^\s.;:,\d]{1,10}){0,14}?\s(?:ban hành|hướng dẫn|quy định|quyết định|chỉ thị|yêu cầu|thông báo)(?:\s\p{L}|$)/u

/**
 * "Xét đề nghị của …," / "Sở Nội vụ trình …": behind the comma of the last reason (NĐ 30/2020 PL I II.6 has a stop there) whoever submits, reports
 * or proposes says what; on lines that are wrapped both may be one sentence, unless other reasons stand above.
 */
export function submitsOnReasons(lines: readonly Line[], at: number, proposed: boolean): boolean {
  const { text } = lines[at]!
  if (at === 0 || !lines[at - 1]!.text.endsWith(',') || !whoSubmits.test(text)) return false
  let from = at - 1
  while (from > at - longestProposal && from > 0 && !opensReason(lines[from]!)) from--
  if (!opensReason(lines[from]!)) return false
  return proposed || (from > 0 && lines[from - 1]!.text.endsWith(';'))
}

function opensReason({ text }: Line): boolean {
  return basisWord.test(text) || recitalWord.test(text)
}

/** An organ, within a few words its verb, and no more reasons between. */
const whoSubmits =
  /^(?:Sở|Ban|Bộ|(?:Ủy|Uỷ) ban|UBND|HĐND|Hội|Hội đồng|Thường trực|(?:Tỉnh|Thành|Đảng|Chi) (?:ủy|uỷ)|Đảng bộ|Chi bộ|Văn phòng|Phòng|Cục|Chi cục|Công an|Thanh tra|Trường|Trung tâm|Viện|Đoàn|Liên đoàn|Tổ|Công ty)(?:\s[^\s.;:,]{1,10}){0,14}?\s(?:kính )?(?:trình|báo cáo|đề nghị|kiến nghị)\s\p{L}/u

/** ". Thường trực Đảng ủy có ý kiến chỉ đạo như sau:". */
const leadsOn = /^\.\s\p{Lu}[^.;:\d]{3,160}\snhư sau\s?:$/u

/** "Căn cứ tình hình …, Sở Y tế đề nghị …": a whole sentence that names no document as its reason, or several; "Để …" begins one, where it leads to no further reason. */
export function saysAll(sentence: string): boolean {
  const stop = sentence.search(/\p{Ll}{2}\.\s\p{Lu}\p{Ll}/u)
  // a stop where the comma should be, between a document that is carried out and what leads on from it
  const isSeveral = stop >= 0 && !(/\d[/-]\p{L}/u.test(sentence.slice(0, stop)) && leadsOn.test(sentence.slice(stop + 2)))
  return isSeveral || (/\.\/?\.?$/u.test(sentence) && (!/\d[/-]/u.test(sentence) || purposeWord.test(sentence)))
}
