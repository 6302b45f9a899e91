import { toneMarkVariants } from '../../../grammars/vocabulary/fold.ts'
import { issuerOfDamagedName, issuerOfName } from '../../../grammars/vocabulary/issuers.ts'
import { docTypeInHead, restoreMarks, withoutMarks } from '../../../grammars/structure/lost-marks.ts'
import { isTornOrgan, organWord, postWord } from '../../../grammars/structure/phrases/index.ts'
import { isCapitals, saidOf, type Line } from '../../../grammars/structure/line.ts'
import { numberBehindType } from './number-behind-type.ts'
import type { Meta } from '../../tree/index.ts'

interface Printed {
  text: string
  lines: readonly Line[]
}

/** Words that stand for an organ only together with what they are the organ of. */
const level =
  /^(?:TỈNH|THÀNH PHỐ|TP\.?|QUẬN|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN|KHU VỰC|VÀ|CÁC|NƯỚC)(?!\p{L}|\s(?:ỦY|UỶ|ĐOÀN|HỘI)(?!\p{L}))/u

/** What has an organ of its own within a phường or an xã: `BAN CÔNG TÁC MẶT TRẬN` / `KHU PHỐ 3`; below `UBND PHƯỜNG …` it is one itself. */
const neighbourhood = /^(?:KHU PHỐ|TỔ DÂN PHỐ|KHU DÂN CƯ)(?!\p{L})/u
const placed = /\s(?:TỈNH|THÀNH PHỐ|TP\.?|QUẬN|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)\s\p{Lu}/u

/** `ĐẢNG BỘ PHƯỜNG …` / `KHỐI DÂN VẬN …`: a body of the Party with its place, and a part of it below. */
const partyOfPlace =
  /^(?:ĐẢNG (?:BỘ|ỦY|UỶ) (?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)|(?:TỈNH|THÀNH|QUẬN|HUYỆN|THỊ) (?:ỦY|UỶ))\s\p{Lu}{1,7}\s\p{Lu}/u
const partOfParty = /^(?:KHỐI|CÂU LẠC BỘ)\s/u

/** `ĐẢNG BỘ BỘ PHẬN` / `TRƯỜNG …`, `CHI BỘ` / `BỆNH VIỆN …`: a cell or a committee is named by where it is; below it stands that, or a body of its own. */
const partyWithoutPlace = /^(?:ĐẢNG (?:BỘ|ỦY|UỶ)(?: (?:BỘ PHẬN|CƠ SỞ))?|CHI (?:BỘ|ỦY|UỶ)(?: CƠ SỞ)?)$/u
const bodyOfParty =
  /^(?:ĐẢNG|CHI (?:BỘ|ỦY|UỶ)|VĂN PHÒNG|BAN|(?:ỦY|UỶ) BAN (?:KIỂM TRA|MẶT TRẬN)|THƯỜNG TRỰC|ĐẠI HỘI|TỔ ĐẢNG|ĐOÀN)(?!\p{L})/u

/** An organ and the one below it that a converter set in one line: `ĐẢNG BỘ TỈNH … HUYỆN ỦY …`, `BỘ TÀI CHÍNH TỔNG CỤC THUẾ`. */
const organJoint =
  /(?=\s)(?:(?<=^ĐẢNG BỘ\s.{2,60})\s(?=(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ)(?!\p{L})|CHI BỘ\s)|(?<=^ĐẢNG (?:ỦY|UỶ)\s.{2,60})\s(?=CHI BỘ\s)|(?<=^(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN)\s.{4,60})\s(?=(?:SỞ|PHÒNG|TRƯỜNG|CHI CỤC|TRUNG TÂM)\s)|(?<=^BỘ\s.{3,60}(?<![\s–-](?:TỔNG|CHI)))\s(?=(?:TỔNG CỤC|CỤC|HỌC VIỆN|TRƯỜNG)\s)|(?<=^TỔNG CỤC\s.{3,60}(?<!\sCHI))\s(?=(?:CỤC|CHI CỤC)\s)|(?<=^CỤC\s.{3,60})\s(?=CHI CỤC\s)|(?<=^SỞ\s.{4,60}(?<!\sVÀ))\s(?=(?:TRUNG TÂM|BỆNH VIỆN|CHI CỤC|TRƯỜNG (?:THPT|THCS|TIỂU HỌC|MẦM NON|TRUNG HỌC|TRUNG CẤP|CAO ĐẲNG))\s)|(?<=^ĐẠI HỌC\s.{2,30})\s(?=TRƯỜNG ĐẠI HỌC\s)|(?<=^BAN CHẤP HÀNH TRUNG ƯƠNG)\s(?=VĂN PHÒNG|BAN\s|(?:ỦY|UỶ) BAN\s))/u

/** Longer than any organ's, joint ones included: what still follows is another's. */
const longestName = 400
/** `SỞ NỘI VỤ (DỰ THẢO)`: what marks a draft, beside the organ. */
const markOfDraft = /\s\((?:DỰ THẢO|Dự thảo)[^()]{0,20}\)$/u
/** `KHOA: ………`: a form leaves the organ below its own to whom fills it in. */
const leftBlank = /:\s?[.…_]{3,200}$/u
/** `CHI BỘ: ………`: a cell of the Party issues in its own name, whichever it is (05-HD/VPTW I.2.1). */
const blankOfParty = /^(?:CHI (?:BỘ|ỦY|UỶ)|ĐẢNG (?:BỘ|ỦY|UỶ))\s?:/u
/** What is printed behind a name for its place to be filled in. */
const blankBehind = /\s?(?::\s?[.…_]{0,200}|[.…_]{3,200})$/u

/**
 * The issuing body and those above it (nearest first) from the head's organ lines, or from "CỦA …" behind the type, or from the enacting
 * authority. Names are written as the document's own running text writes them, else as printed.
 */
export function readIssuer(printed: readonly Printed[], typeLine: string, meta: Meta, prose: () => string): Meta['issuer'] {
  const named = organBehindType(printed, typeLine)
  // "QUYẾT ĐỊNH CỦA CỤC TRƯỞNG …": its head signs, the organ of the letterhead issues
  const headed = printed.some(({ text }) => organWord.test(text) && !postWord.test(text))
  // `CHƯƠNG TRÌNH HÀNH ĐỘNG` / `CỦA ĐOÀN TNCS HỒ CHÍ MINH`: whose it is; the committee of the letterhead issues (05-HD/VPTW I.2)
  const isOfCommittee = named && union.test(named) && printed.some(({ text }) => bareCommittee.test(text))
  const behind = isOfCommittee || (named && headed && postWord.test(named)) ? undefined : named
  const names: string[] = []
  let hyphen = ''
  const symbol = meta.docNumber?.symbol ?? ''
  const isOfMinistries = jointSymbol.test(symbol) || olderJointSymbol.test(symbol)
  for (const one of printed) {
    if (behindType.test(one.text) || behind?.endsWith(` ${one.text}`)) continue
    for (const line of (one.lines.length > 0 ? one.lines.map(inCapitals) : [one.text]).flatMap((text) => text.split(organJoint))) {
      const text = line
        .replace(/[\s*=_|—–-]+$|\s\.$/u, '')
        .replace(markOfDraft, '')
        .replace(/^[*/]\s?/u, '')
      if (
        text === '' ||
        (leftBlank.test(line) && !blankOfParty.test(line)) ||
        /^(?:KHÓA|KHOÁ|Khóa|Khoá|KỲ HỌP|NHIỆM KỲ|HỘI NGHỊ (?:L\p{Lu}N THỨ|BAN CHẤP HÀNH))(?!\p{L})/u.test(text)
      )
        continue
      const last = names.at(-1)
      const isPartner = hyphen !== '' && !isOfMinistries && last !== undefined && isBeside(last, text)
      if (last && last.length < longestName && (isPartner || goesOn(last, text))) names[names.length - 1] = `${last}${hyphen} ${text}`
      else if (organWord.test(restoreMarks(text)) || isCapitals(text)) names.push(text)
      // `BỘ LAO ĐỘNG -` / `THƯƠNG BINH VÀ XÃ HỘI`
      hyphen = /\p{L}\s[-–]$/u.test(line) ? ' -' : ''
    }
  }
  const untermed = names.map((name) => completed(name, prose).replace(strokeBeforePlace, ' ').replace(term, '').replace(ofCountry, ''))
  // a letterhead that lost the end of its organ's name has it again above the bases
  const whole = spelledOut(untermed.at(-1) ?? '')
  const organs = [
    ...new Map(
      untermed.filter((name) => !whole.startsWith(`${spelledOut(name)} `)).map((name) => [spelledOut(name), name.replace(blankBehind, '')]),
    ).values(),
  ]
  if (behind) {
    const named = behind.replace(term, '').replace(ofCountry, '')
    // `UBND TỈNH LẠCSƠN` behind the type lost a blank that the letterhead has
    const isSame = (name: string): boolean => withoutBlanks(spelledOut(name)) === withoutBlanks(spelledOut(named))
    const spaced = organs.find((name) => isSame(name) && spelledOut(name).length > spelledOut(named).length)
    return {
      name: inRunningCase(spaced ?? named, prose),
      parents: organs
        .filter((name) => !isSame(name) && !isFullName(named, name))
        .map((name) => inRunningCase(name, prose))
        .reverse(),
    }
  }
  const name = organs.at(-1)
  if (!name) return null
  if (organs.length > 1 && isJoint(organs, typeLine, meta)) return { name: together(organs, prose), parents: [] }
  const parents = organs.slice(0, -1).reverse()
  return { name: ofParent(inRunningCase(name, prose), parents[0], prose), parents: parents.map((parent) => inRunningCase(parent, prose)) }
}

/** The Youth Union, which the title line beside its central committee names. */
const union = /^ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN)(?!\p{L})/iu
const bareCommittee = /^BAN CHẤP HÀNH TRUNG ƯƠNG$/u

/** A letterhead in running case as it is printed elsewhere. */
function inCapitals(line: Line): string {
  return isCapitals(line.text) ? line.text : saidOf(line)
}

/** `ỦY BAN NHÂN DÂN — TỈNH …`: an organ is called by its place without a dash between (NĐ 30/2020 PL I II.2); a scanner made it of the rule below. */
const strokeBeforePlace =
  /(?<=(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG) NHÂN DÂN|UBND|HĐND)\s[-–—_~]{1,3}\s(?=(?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)\s[\p{Lu}\d])/gu

/** `… KHÓA X, NHIỆM KỲ 2025 - 2030`, `… KHÓA X, KỲ HỌP THỨ 6`, a comma: behind an organ's name, and not of it. */
const term =
  /(?:[,\s–-]{1,3}(?:\(?(?:KHÓA|KHOÁ)\s(?:THỨ\s)?[IVXLC\d]{1,6}\)?|\(?NHIỆM KỲ\s\d{4}\s?[-–]\s?\d{4}\)?|(?:TẠI\s)?KỲ HỌP\s[^.;:]{1,60})){0,3}[,\s]{0,4}$/iu

/** `HỘI ĐỒNG NHÀ NƯỚC NƯỚC CỘNG HÒA …`, `CHỦ TỊCH NƯỚC CỘNG HÒA …`: the State whose body or head it is, which no other name of it has. */
const ofCountry =
  /(?<=^(?:QUỐC HỘI|HỘI ĐỒNG (?:NHÀ NƯỚC|CHÍNH PHỦ|BỘ TRƯỞNG)|(?:ỦY|UỶ) BAN THƯỜNG VỤ QUỐC HỘI|CHÍNH PHỦ|CHỦ TỊCH NƯỚC))\s(?:NƯỚC )?(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT(?: NAM)?|VIỆT NAM DÂN CHỦ CỘNG H(?:ÒA|OÀ))$/iu

/** `BỘ TÀI CHÍNH - BỘ LAO ĐỘNG,` where a website cut the name at its comma: the last body as the text has it, if it knows one that begins so. */
function completed(name: string, prose: () => string): string {
  if (!name.endsWith(',')) return name
  const at = Math.max(name.lastIndexOf('BỘ '), 0)
  const text = prose()
  const begun = name.slice(at, -1).toLowerCase()
  const low = lowered(text)
  for (let from = low.indexOf(begun), tries = 0; from >= 0 && tries < 40; from = low.indexOf(begun, from + 1), tries++) {
    const known = issuerOfName(text, from)
    if (known && known.end > from + begun.length) return `${name.slice(0, at)}${text.slice(from, known.end)}`.toUpperCase()
  }
  return name
}

/** Types that several bodies issue together: `TTLT-BYT-BCA`, `VHNTW-TCĐB/TTLT`, `QCPH/UBND-HNT`. */
const jointSymbol = /(?:^|[-/])(?:TTLT|NQLT|KHLT|CTLT|HDLT|HDLN|QCPH|CTPH|KHPH)(?=[-/]|$)/u

/** `TT/LB`, `QĐ-LB`, `TTLB`, `05-TTLN`: "liên bộ", "liên ngành" in the symbols of 1955 to 1995. */
const olderJointSymbol = /(?:^|[-/])(?:TT|QĐ|CT|NQ|HD)(?:[-/]LB|L[BN])(?=[-/]|$)/u

/** The symbol or the name of the type says that its bodies issue it together; a committee or a Party body stands above others all the same. */
function isJoint(organs: readonly string[], typeLine: string, meta: Meta): boolean {
  const symbol = meta.docNumber?.symbol ?? ''
  if (jointSymbol.test(symbol)) return true
  if (!olderJointSymbol.test(symbol) && !/(?<!\p{L})LIÊN (?:BỘ|TỊCH|NGÀNH)(?!\p{L})/iu.test(typeLine)) return false
  return !/^(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN|ĐẢNG BỘ|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ))(?!\p{L})/u.test(organs[0]!)
}

/** The bodies of a joint document, as the text names them together, else with the hyphen that stands between them in print. */
function together(organs: readonly string[], prose: () => string): string {
  for (const joint of [' VÀ ', ' - ', ', ']) {
    const named = inRunningCase(organs.join(joint), prose)
    if (!isCapitals(named)) return named
  }
  return organs.map((name) => inRunningCase(name, prose)).join(' - ')
}

/** `CỦA BỘ CHÍNH TRỊ`, also where a scanner took the mark. */
const behindType = /^C[ỦUÙÚŨỤƯỪỨỬỮỰÛ]A\s/iu

/** `NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ`, `CỦA BỘ CHÍNH TRỊ,` / `BAN BÍ THƯ`. */
function organBehindType(printed: readonly Printed[], typeLine: string): string | undefined {
  const type = docTypeInHead(typeLine)
  // "QUY ĐỊNH CHẾ ĐỘ CHI CỦA …" names no issuer
  // a treaty's name is no type
  // `KẾT LUẬN 12-KL/TW CỦA …`: news sites set the number between the two
  const rest = type ? behindNumber(typeLine.slice(type.end)) : typeLine.startsWith(' CỦA ') ? typeLine : ''
  const named =
    organAndSubject.exec(rest)?.[1] ??
    congress.exec(rest)?.[1] ??
    /^(?:\s?HÀNH ĐỘNG|\s?CHÍNH TRỊ|\s?SỐ \S{1,30})? CỦA (.{3,80})$/iu.exec(rest)?.[1]
  const inLine = named?.replace(ofTerm, '')
  const at = printed.findIndex((one) => behindType.test(one.text))
  const first = inLine ?? (type ? organBehindDash(typeLine.slice(type.end).trim()) : undefined) ?? printed[at]?.text.slice(4)
  const next = printed[inLine ? printed.length : at + 1]
  return first?.endsWith(',') && next ? `${first} ${next.text}` : first
}

function behindNumber(behindType: string): string {
  const number = numberBehindType.exec(behindType.slice(1))?.[0].length
  return number && / CỦA /iu.test(behindType.slice(1 + number, 6 + number)) ? behindType.slice(1 + number) : behindType
}

/** "Nghị quyết của Ban Chấp hành Đảng bộ tỉnh khóa XIII về …", "Nghị quyết của Quốc hội phê chuẩn …", "Chương trình hành động của Tỉnh ủy thực hiện …": organ and subject in the line of the type; groups: the organ. */
export const organAndSubject =
  /^(?: hành động)? của (\p{Lu}[^.;:\d]{3,90}?)(?: KH(?:ÓA|OÁ) [IVXLC\d]{1,6})?(?= (?:về|thực hiện|phê chuẩn|phê duyệt|thông qua|ban hành|quy định|sửa đổi) \p{L})/iu

/** "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh … lần thứ XI", also without "của": who resolves, which is no subject; groups: the organ. */
export const congress = /^ (Đại hội (?:đại biểu |đảng viên |toàn quốc |Đảng bộ |Chi bộ )[^.;:]{4,120}? lần thứ [IVXLC\d]{1,6})$/iu

/** "… nhiệm kỳ VII (1996 - 2000)", "… (Tháng 10/1986)" behind a body's name. */
const ofTerm = /,? (?:KH(?:ÓA|OÁ)|NHIỆM KỲ) [IVXLC\d].{0,24}$| \((?:THÁNG|NĂM) [\d/]{1,9}\)$/iu

/** `VĂN BẢN HỢP NHẤT - BỘ Y TẾ`: the gazette, which leaves out the letterhead, names type and organ in one line. */
export function organBehindDash(behindType: string): string | undefined {
  const organ = /^[-–]\s?(\p{Lu}.{2,80})$/u.exec(behindType)?.[1]
  return organ && isCapitals(organ) && organWord.test(organ) ? organ : undefined
}

/** `ỦY BAN NHÂN DÂN` / `TỈNH NGHỆ AN`, `BỘ KHOA HỌC VÀ` / `CÔNG NGHỆ`: one name on two lines. */
function goesOn(printedLast: string, printed: string): boolean {
  const [last, text] = [restoreMarks(printedLast), restoreMarks(printed)]
  if (congressAlone.test(last)) return ofMembers.test(text)
  // `BAN CHẤP HÀNH` / `ĐẢNG BỘ HUYỆN …`, but `TỈNH ỦY …` / `THƯỜNG TRỰC`
  if (standing.test(last)) return !text.startsWith(last)
  if (standing.test(text) || /^LỚP \d/u.test(text) || isPartOf(last, text)) return false
  if (level.test(text) && !/^(?:XÃ HỘI)/u.test(text)) return true
  if (neighbourhood.test(text) && !placed.test(last)) return true
  if (partyWithoutPlace.test(last) && !bodyOfParty.test(text)) return true
  if (partyOfPlace.test(last) && partOfParty.test(text)) return false
  if (/(?:^|\s)(?:VÀ|CỦA|,|NHÂN|THỂ|CÁC|TRUNG)$|,$|[-–]$/u.test(last)) return true
  // `ĐẢNG BỘ KHỐI CÁC TRƯỜNG` / `ĐẠI HỌC, CAO ĐẲNG …`: which schools
  if (last.endsWith(' CÁC TRƯỜNG') && /^(?:ĐẠI HỌC|CAO ĐẲNG|TRUNG HỌC|PHỔ THÔNG|TIỂU HỌC|MẦM NON)(?!\p{L})/u.test(text)) return true
  // `SỞ NÔNG NGHIỆP VÀ MÔI` / `TRƯỜNG`: no school, half of a word
  if (/\s(?:M\p{Lu}I|THỊ)$/u.test(last) && text === 'TRƯỜNG') return true
  // `THỦ TƯỚNG` / `CHÍNH PHỦ`: what he is the head of
  if (postWord.exec(last)?.[0].length === last.length && isWhole(`${last} ${text}`)) return true
  if (isTornOrgan(last, text) || (isWhole(`${last} ${text}`) && !isWhole(last))) return true
  return !organWord.test(text)
}

/** `ĐẠI HỘI` / `CHI BỘ …`: whose congress it is; it is no body above its cell's. */
const congressAlone = /^ĐẠI HỘI(?: (?:ĐẠI BIỂU|ĐẢNG VIÊN|ĐOÀN VIÊN|HỘI VIÊN|TOÀN THỂ))?$/u
const ofMembers = /^(?:CHI|ĐẢNG|ĐOÀN|HỘI(?! ĐỒNG| NGHỊ)|LIÊN|CÔNG)\s\p{Lu}/u

/** `SỞ Y TẾ -` / `SỞ TÀI CHÍNH - SỞ NỘI VỤ`: a hyphen at the end of the line leads to a partner of the same rank (05-HD/VPTW I.2.2.3). */
function isBeside(last: string, text: string): boolean {
  const [rank] = last.split(' ', 1)
  return organWord.test(last) && text.startsWith(`${rank!} `)
}

/** `TRƯỜNG …` / `CHI ĐOÀN GIÁO VIÊN`, `LIÊN ĐOÀN LAO ĐỘNG HUYỆN …` / `CĐCS SỞ …`, `TRƯỜNG ĐẠI HỌC …` / `KHOA LUẬT`: a part of the body above, but `… ĐA` / `KHOA`. */
function isPartOf(last: string, text: string): boolean {
  // `TRƯỜNG: THCS …`: a label as in forms
  if (/^(?:TRƯỜNG|ĐƠN VỊ|CÔNG TY)\s?:\s/u.test(text)) return true
  if (/^(?:CHI (?:ĐOÀN|HỘI)|CĐCS|CỤM (?:THI|TRƯỜNG|CHUYÊN MÔN))(?!\p{L})/u.test(text)) return true
  return (
    /^(?:KHOA|BỘ MÔN)\s(?!HỌC)/u.test(text) &&
    /^(?:TRƯỜNG|HỌC VIỆN|ĐẠI HỌC|BỆNH VIỆN)\s/u.test(last) &&
    !/\s(?:ĐA|Y|BÁCH|CHUYÊN|NHA|VÀ|DƯỢC)$/u.test(last)
  )
}

/** Who leads a body between its meetings: no body without the other's name. */
const standing = /^(?:THƯỜNG TRỰC|(?:BAN )?THƯỜNG VỤ|BAN (?:CHẤP HÀNH|THƯỜNG TRỰC)|BCH|BTV)$/u

/** `HỘI ĐỒNG NHÂN DÂN TỈNH …` is what `HĐND TỈNH …`, `HỘI ĐỒNG NHÂN DÂN` stand for. */
export function isFullName(name: string, short: string): boolean {
  return `${spelledOut(name)} `.startsWith(`${spelledOut(short)} `)
}

/** `HĐND TỈNH …` in the letterhead is the `HỘI ĐỒNG NHÂN DÂN TỈNH …` above the bases. */
function spelledOut(name: string): string {
  return restoreMarks(name)
    .replace(/^HĐND(?=\s)/u, 'HỘI ĐỒNG NHÂN DÂN')
    .replace(/^UBND(?=\s)/u, 'ỦY BAN NHÂN DÂN')
    .replace('UỶ BAN', 'ỦY BAN')
}

function withoutBlanks(name: string): string {
  return name.replaceAll(' ', '')
}

function isWhole(name: string): boolean {
  const known = issuerOfName(name)
  return known !== null && known.end >= name.length
}

/**
 * How running text writes a name printed in capitals, with the marks that a scanner took from it: its vocabulary name, or the first place
 * where the text has it otherwise.
 */
export function inRunningCase(name: string, prose: () => string): string {
  if (!isCapitals(name)) return name
  const text = prose()
  const low = lowered(text)
  // `UỶ BAN` in the head, "Ủy ban" in the text: the text's own way, the more frequent one; of each the first
  const counts = new Map<string, number>()
  for (const variant of toneMarkVariants(restoreMarks(name).toLowerCase())) {
    let first: string | null = null
    for (let at = low.indexOf(variant), tries = 0; at >= 0 && tries < 40; at = low.indexOf(variant, at + 1), tries++) {
      const found = text.slice(at, at + name.length)
      if (isCapitals(found) || !/^\p{Lu}/u.test(found)) continue
      first ??= found
      counts.set(first, (counts.get(first) ?? 0) + 1)
    }
  }
  const found = mostFrequent(counts)
  if (found) return found
  const known = issuerOfName(name)
  if (known && known.end >= name.length && known.issuer.name.length === name.length) return known.issuer.name
  // `THỦ TƯỚNG CHÍNHPHỦ`: a blank was lost
  const glued = issuerOfDamagedName(name, 0)
  if (glued && glued.end === name.length && glued.issuer.name.length > name.length) return glued.issuer.name
  const whole = known && restoreMarks(name) === name ? null : findWithoutMarks(name, text)
  if (whole) return whole
  // `BỘ TÀI CHÍNH-BỘ QUỐC PHÒNG`, `BỘ Y TẾ - BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI`
  const bodies: string[] = []
  for (const part of name.split(/\s?[-–]\s?/u)) {
    if (bodies.length === 0 || organWord.test(part)) bodies.push(part)
    else bodies[bodies.length - 1] += ` - ${part}`
  }
  if (bodies.length > 1 && bodies.every(isWhole)) return bodies.map((body) => inRunningCase(body, prose)).join(' - ')
  return name
}

/** `CỤC THUE TINH BẮC NINH` is "Cục Thuế tỉnh Bắc Ninh" in the text, where a scanner took marks from the place too; most often, if it took some there. One with other marks, once alone, may be another's. */
function findWithoutMarks(name: string, text: string): string | null {
  const bare = withoutMarks(name)
  if (lastBare.text !== text) lastBare = { text, bare: withoutMarks(text.toUpperCase()) }
  const all = lastBare.bare
  if (all.length !== text.length) return null
  const counts = new Map<string, number>()
  for (let at = all.indexOf(bare), tries = 0; at >= 0 && tries < 40; at = all.indexOf(bare, at + 1), tries++) {
    const found = text.slice(at, at + name.length)
    if (!isCapitals(found) && /^\p{Lu}/u.test(found) && !/\p{L}/u.test(text.charAt(at + name.length)))
      counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  const most = mostFrequent(counts)
  return most !== null && (counts.get(most)! > 1 || isLost(name, most)) ? most : null
}

/** The first of those that stand most often. */
function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null
}

/** The printed name has no marks where it differs. */
function isLost(printed: string, found: string): boolean {
  const written = found.toUpperCase().split(' ')
  return printed.split(' ').every((syllable, i) => sameTone(syllable, written[i] ?? '') || withoutMarks(syllable) === syllable)
}

/** `HÒA` and `HOÀ` are one. */
function sameTone(one: string, other: string): boolean {
  const letters = (syllable: string): string => [...syllable.normalize('NFD')].sort().join('')
  return letters(one) === letters(other)
}

/** The last text without its marks, for the same reason as below. */
let lastBare = { text: '', bare: '' }
let lastText = ''
let lastLowered = ''
/** Lower case of the same length; the last text is remembered, since every name of a document asks for it. */
function lowered(text: string): string {
  if (text === lastText) return lastLowered
  const low = text.toLowerCase()
  lastText = text
  lastLowered = low.length === text.length ? low : text
  return lastLowered
}

/**
 * `VĂN PHÒNG` under `THÀNH ỦY …` is written "Văn phòng Thành ủy" in the text, `ỦY BAN KIỂM TRA` under `BAN CHẤP HÀNH TRUNG ƯƠNG` "Ủy ban Kiểm tra
 * Trung ương", `BAN THƯỜNG TRỰC` with the name of its committee.
 */
function ofParent(name: string, parent: string | undefined, prose: () => string): string {
  const words = parent && namedBehind.exec(parent)
  // "Văn phòng Trung ương Đảng" is also called "Văn phòng Ban Chấp hành Trung ương"
  if (!words || (words[0] === 'TRUNG ƯƠNG' && lowered(name) === 'văn phòng')) return name
  const text = prose()
  for (const word of [words[0], words[1]]) {
    const whole = word ? `${name} ${word}`.toLowerCase() : ''
    const at = whole ? lowered(text).indexOf(whole) : -1
    if (at < 0) continue
    // "Văn phòng Đảng ủy Chính phủ", where the text goes on with whose committee it is
    const full = `${name} ${parent}`
    const isFull = lowered(text).startsWith(full.toLowerCase(), at) && !/[\p{L}\d]/u.test(text.charAt(at + full.length))
    // "Ban Thường trực Ủy ban MTTQ Việt Nam xã hướng dẫn": the place, which the text leaves out and the letterhead has
    const place = word === words[1] ? parent.slice(word!.length) : ''
    return isFull ? text.slice(at, at + full.length) : text.slice(at, at + whole.length) + capitalised(place)
  }
  return name
}

/** ` LƯƠNG MINH` → ` Lương Minh`. */
function capitalised(place: string): string {
  return isCapitals(place) ? place.replace(/(?<=\p{L})\p{L}{1,8}/gu, (rest) => rest.toLowerCase()) : place
}

/** What of the parent's name stands behind that of its body; group: as much of it where the place is left out. */
const namedBehind =
  /^(?:THÀNH|TỈNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ)|(?<=^(?:BAN CHẤP HÀNH )?)TRUNG ƯƠNG$|^TRUNG ƯƠNG|^HỘI ĐỒNG NHÂN DÂN|^((?:ỦY|UỶ) BAN (?:MẶT TRẬN TỔ QUỐC|MTTQ) VIỆT NAM (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU))(?: .{2,40}$)?/u
