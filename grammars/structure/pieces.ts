// Where one printed line holds two parts of a document: the columns of a letterhead or of the end printed side by side
// (NĐ 30/2020, Phụ lục I, sơ đồ bố trí), a công văn's number with its subject, a stamp's last field with a heading.

import { docTypeOfName } from '../vocabulary/doc-types.ts'
import { headJoint } from './columns.ts'
import { bareLetters, isCapitals } from './line.ts'
import { isCertainScrap, isScrap } from './scraps.ts'
import { breaksOfAuthority } from './lost-breaks.ts'
import {
  archiveItem,
  authorityMark,
  basisWord,
  codesOfSchools,
  confirmation,
  dateLine,
  draft,
  drawnLine,
  endOfPost,
  gazetteBehind,
  headOfBody,
  markOf,
  misreadNumberWord,
  isMotto,
  numberedPlace,
  organWord,
  pageBreakLine,
  personName,
  postBesideHead,
  postWord,
  recipientsWord,
  recitalWord,
  ruleLine,
  spoiltMotto,
  signedBeside,
  signedNote,
  unionTitles,
} from './phrases/index.ts'

type Cut = [start: number, end: number]

/** A head in one line, with its title. */
const longestHead = 900

/** Before the day, each word of it in running case. */
const placeBeforeDay = '\\p{Lu}\\p{Ll}{1,6}(?:\\s\\p{Lu}\\p{Ll}{0,6}){0,3}(?:\\s?[,.]\\s{0,3}|\\s)ngày(?!\\p{L})'
/** A dash that a blank parts from the symbol and behind which the place stands is none of the number's. */
const number = new RegExp(
  `^(?:(?:Luật|Nghị quyết|Pháp lệnh|Lệnh)\\s(?=số))?(?:Số|SỐ|số(?=\\s?:)|${misreadNumberWord})\\s{0,3}:?\\s{0,3}(?:[-–/]\\s)?[^\\s]{0,40}(?:(?!\\s[-–]\\s?${placeBeforeDay})\\s?[-–/]\\s?[^\\s]{1,40}){0,3}`,
  'u',
)
const subject = /\s(?:V\/[vV]|v\/v|Về việc)\s?:?\s|(?<=\p{Lu})V\/v\s/u
const placeAndDate = new RegExp(
  `\\s(?=[-–]${placeBeforeDay})|\\s(?!(?<=[-–/]\\s)(?!TP\\s)\\p{Lu}{2,8}[\\s/])(?!(?<=-(?:${codesOfSchools})\\s)\\p{Lu}{2,5}\\s)(?=(?:\\p{Lu}[^\\d,;:]{1,40}(?:[,.]?\\s{1,3}|,)|${numberedPlace},\\s{0,3})ngày,?\\P{Ll})`,
  'u',
)
const placeBehind = new RegExp(placeAndDate, 'gu')
const partyNumber = /^\*\s?Số\s?:?\s?[\d.…_]{0,12}\s?[-–]\s?\p{Lu}{1,5}\/\p{Lu}[\p{L}\d&-]{1,14}$/u
/** Behind the day and its comma, or a day in figures, a sentence goes on in small letters. */
const sentenceOnDay = /\sngày\s(?:\d[^,;]{0,40},|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)\s\p{Ll}/u
/** `: ._ hào Cai, ngày …`: a small letter in the place's first syllable, behind dust; groups: the syllable with its blank. */
const misreadFirst = /^[^\p{L}\d]{0,12}(\s\p{Ll}{2,6})$/u
/** `V/v sửa cống xả Hà Nội, ngày …`: words in capitals behind a subject in small letters. */
export const placeBehindSubject =
  /(?<=\p{Ll})\s(?=(?:TP\.?\s?)?\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{0,6}){0,3},\s?ngày\s\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4}[.,]?$)/u
/** `… năm 2020 QUYẾT ĐỊNH V/V BAN HÀNH …`, `… năm 2020 Kính gửi:`: behind the date of a head in one line the type, and behind that the subject, or the addressees. */
const typeBehindDate =
  /(?<=\snăm \d{4})\s(?=\p{Lu}{2,8}(?:\s\p{Lu}{1,8}){1,3}(?:\s|$)|K(?:ính gửi|ÍNH GỬI)\s?:)|(?<=\p{Lu}{2})\s(?=(?:V\/V|VỀ)\s\p{Lu}{2})/gu
/** `Về việc công bố … BỘ TRƯỞNG BỘ Y TẾ`: the authority above the bases behind a subject in small letters. */
const authorityBehindSubject =
  /^(?:V\/v|Về việc|Về)\s.{8,240}[\p{Ll}\d]\s(?=(?:BỘ TRƯỞNG|CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|HIỆU TRƯỞNG|(?:TỔNG |CHI )?CỤC TRƯỞNG|THỐNG ĐỐC|(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)(?:\s\p{Lu}[\p{Lu},]{0,8}){1,12}$)/u
/** `Kính gửi: Sở Y tế. Thực hiện Công văn …`: a letter's first sentence behind its addressees, whose stop may be lost with the break. */
const sentenceBehindAddressees =
  /^Kính gửi\s?:[^.]{3,240}(?:\.\s(?=(?:Trả lời|Phúc đáp|Nhận được|Căn cứ|Theo|Thực hiện|Thi hành|Để|Qua|Ngày)\s)|(?<=[\p{Ll}\d;,)])\s(?=(?:Trả lời (?:[Cc]ông văn|[Vv]ăn bản|kiến nghị|đề nghị)|Phúc đáp|Nhận được|Căn cứ|Theo (?:quy định|đề nghị|báo cáo|[Cc]ông văn)|Thực hiện|Thi hành|Ngày \d{1,2}|Trong thời gian (?:qua|vừa qua)|Thời gian qua|Vừa qua|Hiện nay)[\s/,]))/u
/** `……, ngày ... tháng ... năm ... Người khai (ký và ghi rõ họ tên)`: the end of a form in one line; groups: the day, who signs. */
const endOfForm =
  /^((?:[.…_]{2,40}|\p{Lu}[\p{L}\s()/]{1,40}[.…_]{0,20}),\s?ngày[\s.…_/]{1,40}tháng[\s.…_/]{1,40}năm[\s.…_]{1,20}\s?)(\p{Lu}[^()\d.:;]{3,80}\s)(?=\([Kk]ý[^()]{2,80}\)$|\([Cc]hữ ký[^()]{2,80}\)$)/u
/** The same where the line begins with the place. */
const dated =
  /^\p{Lu}[^\d,;:]{1,40}(?:[,.]?\s{1,3}|,)ngày\s{1,3}\S{1,12}\s{1,3}tháng\s{1,3}\S{1,12}\s{1,3}năm \d{4}(?=\s(?:\p{Lu}{2}|Kính gửi))/u
/** `BỘ TÀI CHÍNH Số: 12/2017/TT-BTC`, `TỈNH ỦY BẾN GỖ Số 12-KH/TU`: the number below the organ of a letterhead; the Party's word has no colon (05-HD/VPTW I.3.2.2). */
const numberBehindOrgan =
  /^\p{Lu}[\p{Lu}\s.,&–-]{2,110}\s(?=Số\s?:\s?(?:[\d/.…_]{1,20}\s?[-–/]?\s?\p{Lu}|[.…_]{2,40}\/[.…_]{2,60}(?:\s|$))|Số\s[\d.…_]{1,12}\s?[-–]\s?\p{Lu}\p{L}{0,4}\s?\/\s?\p{Lu})/u
/** `BẢN ÁN 9/2021/HS-ST NGÀY 10/03/2021 VỀ TỘI …`: number, day and subject of a judgment in one line, as websites print them. */
const judgmentInLine =
  /^(BẢN ÁN\s(?:SỐ\s?:?\s)?\d{1,5}\p{Lu}?\/(?:19|20)\d{2}\/\p{Lu}{2,8}\s?-\s?\p{Lu}{1,5})(\sNGÀY\s\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?=\sVỀ\s|$)/u
/** `BỘ TÀI CHÍNH | Chuyển:...`, `CỤC THUẾSố và ký hiệu HS:`: a field of the incoming stamp that is pressed on the organ's column. */
const stampField = /(?<=\p{Lu}(?:\s\|)?)\s(?=(?:Chuyển|Lưu hồ sơ số|Số đến|Ngày đến)\s?:)|(?<=\p{Lu})(?=\s?S\p{L} và ký hiệu HS\s?:)/gu
/** `CỔNG THÔNG TIN 41 /CT-TTg Hà Nội, ngày …`: the number and the place and date to the end of a line, behind what is left of a stamp; groups: the number. */
const numberBehindStamp = /\s(?=(\d{1,5}\s?\/\s?\p{Lu}{2,6}-\p{Lu}\p{L}{1,8})\s\p{Lu}[^\d,;:]{1,40},?\sng[àa]y\P{Ll}?.{1,24}\d{4}$)/u
/** `sá2 * 0Ôosp.Gs Hà Nội, ngày …`: a number that cannot be read, before place and date to the end of a line. */
const unreadableNumber = /^.{8,30}?\s(?=\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{0,6}){0,3},\sng[àảa]\p{L}.{1,24}\d{4}$)/u
/** `öa rổ ] Kính gửi:`, `DEN i: : ¬ CHỈ THỊ`, `Ig-Q6 -| Về các nhiệm vụ`, `„ Sa „ Phụ lục`: a part of the head behind what is left of a stamp, or of the edge. */
const behindScrap =
  /^.{1,30}?\s(?=(?:Phụ lục|PHỤ LỤC)(?:\s(?:số\s|SỐ\s)?[IVX\d]{1,4})?$|Kính gửi\s?:|(?:Về|V\/v)\s\p{Ll}|\p{Lu}{2,8}(?:\s\p{Lu}{1,8}){1,3}$)/u
const strayHeading = /:\s{1,3}(?=[ITl1|]{1,3}\s?[-–.]\s?\p{Lu}{2,12}(?:\s\p{Lu}{1,8}){2})/u
/** `… Hưng An. II. NỘI DUNG LÀM VIỆC`: a section's mark and its title in capitals to the end of the line, behind a sentence. */
const joinedHeading = /[.;](?:\/\.)?\s(?=[IVX]{1,4}\s?[.–-]\s?\p{Lu}{2,8}(?:,?\s\p{Lu}{1,8}){1,20}$)/u
/** `2. Về đại lý hải quan 2.1. Điều kiện …`: a title, and the first unit below it. */
const firstBelowTitle = /^(\d{1,2})\.\s\p{L}[^.;:\d]{3,180}\s(?=\1\.1\.?\s\p{Lu})/u
/** A page's mark, glued to its first line: `Trang 1CỘNG HÒA …`, `Trang 2Điều 2. …`, `Trang 3- Các sở`, `Trang 4thực hiện …`. */
const pageMark = /^Trang \d{1,3}(?=\p{L}{2}|[IVX]\.\s|[a-zđ]\)\s|[-–+•]\s?\p{L}|[(“"]\p{L})/u
/** `khoảng 30<Page:2>tuổi`, `3<Page:4>Điều 5. …`: where a page ends, in the middle of a line; at the head of one also behind the number of the page before. */
const pageTag = /(?:^(\d{1,3}))?<(?:PAGE|Page|page)\s?:\s?(\d{1,4})>/gu
/** `straight connector 2Số: …`: the name that Word gives to a drawn line, glued by a converter to the next part of the letterhead. */
const drawnLineGlued = new RegExp(String.raw`^${drawnLine}(?=\p{Lu})`, 'u')
/** `-QUYẾT ĐỊNH`, `-------NGHỊ QUYẾT`: what is left of the rule of a letterhead, glued to the type below it. */
const ruleOnType = /^[-–_=*]{1,60}(?=\p{Lu}{2})/u
/** `--------CỘNG HÒA …`, `-------Số: …`: the same, glued to the next cell of the letterhead. */
const ruleOnHead = /^[-–_=*]{3,60}(?=C[ỘÔ]NG H\p{Lu}{1,2} X[ÃA] H[ỘÔ]I|ĐẢNG C[ỘÔ]NG SẢN|Số\s?:\s?\d)/u
/** `… NĐ-CPHà Nội, ngày 10 …`: the place glued to the number. */
const placeOnNumber = /(?<=[\p{L}\d])(?=(?!Tg\s)\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{0,6}){0,4},\s?ngày\s\d)/u
/** `CỦA BAN BÍ THƯ về tăng cường …`, `NGHỊ QUYẾT về …`: capitals, then a title in small letters. */
const organAndTitle =
  /^(?:CỦA|NGHỊ QUYẾT|QUYẾT ĐỊNH|CHỈ THỊ|KẾT LUẬN|KẾ HOẠCH|BÁO CÁO|THÔNG BÁO|HƯỚNG DẪN|QUY ĐỊNH|CHƯƠNG TRÌNH)(?:\s[\p{Lu},]{1,8}){0,12}(?=\svề\s\p{Ll})/u
/** The same in capitals throughout, for organs of the Party, with their term: `CỦA BAN BÍ THƯ VỀ TĂNG CƯỜNG …`, `… KHÓA X TẠI HỘI NGHỊ …`, `… NĂM 2026`. */
const organAndSubject =
  /^CỦA (?:BỘ CHÍNH TRỊ|BAN BÍ THƯ|BAN (?:CHẤP HÀNH|THƯỜNG VỤ)(?: TRUNG ƯƠNG| (?:TỈNH|THÀNH|ĐẢNG|HUYỆN|QUẬN) (?:ỦY|UỶ|BỘ))?(?: [\p{Lu},]{1,8}){0,6}?(?:,? KH(?:ÓA|OÁ) [IVXLC\d]{1,6})?(?:,? \(?NHIỆM KỲ \d{4}\s?[-–]\s?\d{4}\)?)?)\s(?=(?:VỀ|TẠI|TRÌNH)\s\p{Lu}{2}|(?:(?:QUÝ|THÁNG) [IVX\d]{1,4},? )?NĂM \d{4}(?:\s|$))/u
const authority = /\s(?=(?:T\/M|TM\.|T\.\s?M\.|K\.\s?T\.|K\/T|KT\.|T\/L|TL\.|TUQ\.|Q\.|THAY M[ẶẠ]T\s)\s?\p{Lu}{2})/u
const rightColumn = /^(?:\p{Lu}[\p{Lu}\s,]{3,60}|\p{Lu}\p{Ll}{0,6}(?:\s\p{Lu}\p{Ll}{0,6}){1,4})$/u

/**
 * `- Như trên; PHÓ CHỦ TỊCH`, `- Như trên; ; Ó TONG CUC TRƯỞNG`: capitals behind the end of a recipient, whose first letters the seal may cover; a deputy's
 * also where its sign was lost, or behind a name in letters (`- PTCT PHÓ CỤC TRƯỞNG`).
 */
const postBehind =
  /(?<=[;.,)]\s)\(?Đã ký\)?$|(?<=[;.,]\s(?:[-–—;]\s)?)(?:KT:\s\p{Lu}{2,8}|\p{Lu}{1,8})(?:(?:\s|\s?[-–]\s?)\p{Lu}{2,8}){1,5}$|(?<=\p{Ll}\s|^[-–~]\s?(?!CÁC)\p{Lu}{2,6}\s)PHÓ(?:\s\p{Lu}{2,8}){1,4}$/u
/** `oe KT. CỤC TRƯỞNG`: what a scanner left of `Nơi nhận:` beside the authority. */
const authorityBesideScrap = /^(?!Q\.)[^\p{Lu}\s][^\s-]{0,3}\s(?=(?:TM|KT|TL|TUQ)\.\s?\p{Lu}{2,8}(?:\s\p{Lu}{2,8}){1,6}$)/u

/** `- Lưu: VT (2b). Hà CHỦ NHIỆM Lò Văn An`: a post, and its holder to the end of the line. */
const postAndName = /\s(?=(\p{Lu}{2,8}(?:,?\s\p{Lu}{2,8}){0,6})\s\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{0,6}){1,4}$)/gu

/** `- Lưu: VT. Lò Văn An`: the name alone; its post stands above, beside the list's head. */
const nameBehindStop = /(?<=\p{L}[.;] )\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{0,6}){2,4}$/u

/** Where the signature run into the archive line begins, and where its name does. */
function signatureBehindArchive(text: string): number[] {
  const name = nameBehindStop.exec(text)?.index
  if (name) return [name]
  for (const { index, 1: post } of text.matchAll(postAndName)) if (postWord.test(post!)) return [index + 1, index + 1 + post!.length]
  return []
}

/** The cuts of a line's words; `raw` is the printed line where it has a wide gap, else null. Null for one piece, as most lines are. */
export function splitsIntoPieces(text: string, raw: string | null): Cut[] | null {
  if (text.includes('<') && text.search(pageTag) >= 0) return cutAtTags(text)
  const page = text.startsWith('Trang ') ? pageMark.exec(text)?.[0].length : undefined
  if (page) return behindCut(text, page)
  const drawn = /^[SsAaLl]/u.test(text) ? drawnLineGlued.exec(text)?.[0].length : undefined
  if (drawn) return behindCut(text, drawn)
  const ruleAbove = text.startsWith('---') ? ruleOnHead.exec(text)?.[0].length : undefined
  if (ruleAbove) return behindCut(text, ruleAbove)
  const formula = text.endsWith(':') && (basisWord.test(text) || recitalWord.test(text)) ? formulaBehind.exec(text)?.index : undefined
  if (formula) return [...(splitsIntoPieces(text.slice(0, formula), null) ?? [[0, formula]]), [formula, text.length]]
  if (text.includes('Căn cứ ') || text.includes('Chiểu ')) {
    const bases = cutBases(text)
    if (bases.length > 1) return bases
  }
  // `…; Căn` / `cứ Thông tư …`: the next of them begins where the line is broken
  if (text.endsWith('; Căn')) return cutAt(text, text.length - 'Căn'.length)
  const title = text.charCodeAt(0) < 58 && text.includes('.1', 6) ? firstBelowTitle.exec(text) : null
  if (title) return cutAt(text, title[0].length)
  const letter = text.startsWith('Kính gửi') ? sentenceBehindAddressees.exec(text) : null
  if (letter) return cutAt(text, letter[0].length)
  const gazette = text.includes('CÔNG BÁO', 8) ? gazetteBehind.exec(text)?.index : undefined
  if (gazette) return cutAt(text, gazette)
  const letterhead = text.includes('Kính gửi', 20) ? dated.exec(text)?.[0].length : undefined
  if (letterhead) return behindCut(text, letterhead + 1)
  if (text.length > (text.startsWith('Số') ? longestHead : 260) || text.length < 8) return null
  const first = text.charCodeAt(0)
  const form = text.endsWith(')') && text.includes('ngày') ? endOfForm.exec(text) : null
  if (form) return cutAll(text, [form[1]!.length, form[0].length])
  const judgment = first === 66 ? judgmentInLine.exec(text) : null
  if (judgment) return cutAll(text, judgment[0].length < text.length ? [judgment[1]!.length, judgment[0].length] : [judgment[1]!.length])
  // S, s, L, N, P: first letters of number lines
  if (first === 83 || first === 115 || first === 76 || first === 78 || first === 80) {
    const behind = number.exec(text)?.[0].length
    if (behind) {
      // the place does not begin inside the number
      const v = subject.exec(text) ?? (text.startsWith(' về việc ', behind) ? { index: behind } : null)
      placeBehind.lastIndex = behind
      const found = (placeBehind.exec(text) ?? placeAndDate.exec(text))?.index ?? -1
      const place =
        found -
        (found > behind && /\sngày \d/u.test(text.slice(found)) ? (misreadFirst.exec(text.slice(behind, found))?.[1]!.length ?? 0) : 0)
      // "Nghị quyết số …" begins many a line of running text
      const heads = first === 83 || place === behind
      if (heads && v && (place < 4 || v.index <= place)) {
        const end = placeBehindSubject.exec(text.slice(v.index))
        return cutAll(text, end ? [v.index, v.index + end.index] : [v.index])
      }
      const glued = heads ? placeOnNumber.exec(text)?.index : undefined
      if (glued) return cutAt(text, glued)
      if (heads && place >= 4) {
        // `… năm 2010 V/v báo cáo`: the subject of a letter behind its date
        const behindDate = v && /\snăm\s\d{4}$/u.test(text.slice(0, v.index)) ? [v.index] : placesBehind(typeBehindDate, text, place)
        return cutAll(text, [place, ...behindDate])
      }
    }
    const stray = strayHeading.exec(text)
    if (stray) return cutAt(text, stray.index + 1)
  }
  const stamped = text.length < 160 ? behindStamp(text) : null
  if (stamped) return stamped
  // `* Quảng Ngãi, ngày …`: the star below the organ of the Party, beside it the place (05-HD/VPTW I.2); "* Tính đến ngày 5/3/2026, có …" and "* Căn cứ Luật … ngày 5/3/2026;" are items
  if (first === 42 && !text.endsWith(';') && placeAndDate.exec(text.slice(0, 60))?.index === 1 && !sentenceOnDay.test(text))
    return cutAt(text, 1)
  // `* Số 45-KH/HU`: the same beside the number
  if (first === 42 && text.length < 40 && partyNumber.test(text)) return cutAt(text, 1)
  const ruled = first === 45 || first === 95 ? /^[-–_=]{3,}(?=\s\p{L})/u.exec(text) : null
  if (ruled && !pageBreakLine.test(text) && !ruleLine.test(text)) return cutAt(text, ruled[0].length)
  const rule = first === 45 || first === 95 ? ruleOnType.exec(text)?.[0].length : undefined
  if (rule && isTypeAlone(text.slice(rule))) return cutAt(text, rule)
  const heading = isCapital(text.charCodeAt(text.length - 1)) && /\p{Ll}/u.test(text) ? joinedHeading.exec(text) : null
  if (heading) return cutAt(text, heading.index + heading[0].length)
  const organ = first < 97 && isCapital(text.charCodeAt(1)) ? (organAndTitle.exec(text) ?? organAndSubject.exec(text)) : null
  if (organ) return cutAt(text, organ[0].length)
  const date = first < 97 && text.includes(' năm ') ? dated.exec(text)?.[0].length : undefined
  const behindDate = date ? placesBehind(typeBehindDate, text, date - 1) : []
  if (behindDate.length > 0) return cutAll(text, behindDate)
  const titled = first === 86 && isCapital(text.charCodeAt(text.length - 1)) ? authorityBehindSubject.exec(text) : null
  if (titled) return cutAt(text, titled[0].length)
  const head = /VIỆT (?:NAM|nam)|Hạnh |(?:NAM|NGHĨA(?: VIỆT)?|H[ạa]nh [Pp]h\p{Ll}c|[-–—]\s?H\S{2,4} [Pp]h\S{1,4})$|XÃ H[ỘỌ]I/u.test(text)
    ? [...new Set([headJoint, spoiltMotto, stampField].flatMap((joint) => placesBehind(joint, text, 0)))].sort((a, b) => a - b)
    : []
  const numbered = text.includes(' Số', 4) && organWord.test(text) ? numberBehindOrgan.exec(text)?.[0].length : undefined
  if (numbered && head.length === 0) return behindCut(text, numbered)
  if (head.length > 0) return cutHead(text, head)
  const scrap = text.length < 60 ? authorityBesideScrap.exec(text)?.[0].length : undefined
  if (scrap) return cutAt(text, scrap)
  const item = first === 45 || first === 126
  const listed = item || (first === 78 && recipientsWord.test(text))
  if (listed || raw) {
    const sign = listed ? authority.exec(text) : null
    if (sign) return cutAll(text, [sign.index, ...breaksOfAuthority(text.slice(sign.index + 1)).map((at) => at + sign.index + 1)])
    const signed = item && archiveItem.test(text) ? signatureBehindArchive(text) : []
    if (signed.length > 0) return cutAll(text, signed)
    const post = listed ? (item ? postBehind : postBesideHead).exec(text) : null
    if (
      post &&
      (signedNote.test(post[0]) || endOfPost.test(bareLetters(post[0])) || headOfBody.test(bareLetters(post[0])) || postWord.test(post[0]))
    )
      return cutAt(text, post.index)
    if (raw && text.length < 160) return cutAtGap(text, raw)
  }
  return null
}

/** What is left of a stamp, and the parts of the head behind it. */
function behindStamp(text: string): Cut[] | null {
  const number = text.includes('/') && /\d{4}$/u.test(text) ? numberBehindStamp.exec(text) : null
  const stamp = number ? text.slice(0, number.index) : ''
  if (number && (isCapitals(stamp) || isScrap(stamp))) return cutAll(text, [number.index, number.index + 1 + number[1]!.length])
  const unread = text.includes(', ng', 8) && /\d{4}$/u.test(text) ? unreadableNumber.exec(text)?.[0] : undefined
  if (unread && !dateLine.test(text) && isScrap(unread.trimEnd())) return cutAt(text, unread.length)
  const isAppendix = text.includes('Phụ lục', 2) || text.includes('PHỤ LỤC', 2)
  const mayHead = isAppendix || text.includes('Kính gửi', 2) || text.includes('| V', 2) || isCapital(text.charCodeAt(text.length - 1))
  const scrap = mayHead ? behindScrap.exec(text)?.[0] : undefined
  if (!scrap || !isScrap(scrap.trimEnd())) return null
  const rest = text.slice(scrap.length)
  if (isAppendix) return isCertainScrap(scrap.trimEnd()) && /^P/u.test(rest) ? behindCut(text, scrap.length) : null
  return /^(?:Kính|Về|V\/v)\s/u.test(rest) || isTypeAlone(rest) ? behindCut(text, scrap.length) : null
}

/** Where the next of the bases begins, or what is enacted on them; the old `Chiểu …` ends in a comma. */
const nextBasis =
  /;\s(?=(?:Căn cứ|Xét|Theo đề nghị)\s|\p{Lu}[^;]{2,80}\s(?:ban hành|quyết định)\s[^;]{0,900}$)|[,;]\s?(?=Chiểu\s)|(?<=Chiểu\s[^;]{8,400})[,;]\s?(?=(?:Xét|Theo (?:lời )?đề nghị|Sau khi)\s)/gu
/** `THỦ TƯỚNG CHÍNH PHỦ Căn cứ …`: the authority above the bases. */
const authorityAbove = /^\p{Lu}[\p{Lu}\s,]{6,120}(?=\s(?:Căn cứ|Chiểu)\s)/u

/** `Xét đề nghị của Vụ trưởng Vụ Pháp chế, QUYẾT ĐỊNH:`, `Căn cứ tình hình thực tế. Nhà trường xây dựng kế hoạch như sau:`: the formula behind the last reason. */
const formulaBehind =
  /\s(?=QUYẾT (?:ĐỊNH|NGHỊ)\s?:$)|(?<=\p{Ll}{2}\.)\s(?=\p{Lu}\p{Ll}[^.;:]{3,100}\s(?:xây dựng|ban hành|đề ra|lập|triển khai)\s[^.;:]{3,200}như sau\s?:$)/u

/** Legal bases set in one paragraph: each has a line of its own in print (NĐ 30/2020 PL I II.6.b). */
function cutBases(text: string): Cut[] {
  const authority = authorityAbove.exec(text)?.[0].length
  if (!authority && !/; (?:Căn cứ|(?<=^Căn cứ .{8,900})(?:Xét|Theo đề nghị)) /u.test(text) && !text.includes('Chiểu '))
    return [[0, text.length]]
  const next = Array.from(text.matchAll(nextBasis), ({ index, 0: sign }) => index + sign.length)
  return cutAll(text, authority ? [authority, ...next] : next)
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  const char = String.fromCharCode(code)
  return char !== char.toLowerCase()
}

function isTypeAlone(text: string): boolean {
  return text.length < 40 && isCapitals(text) && docTypeOfName(text)?.end === text.length
}

function isMark(text: string): boolean {
  return markOf(text) !== null || draft.test(text)
}

/** An authority or a post in capitals, a person's name, also behind `Đã ký:`, or `(Ký, ghi rõ họ tên)`: two of them side by side are two signers. */
function signs(text: string): boolean {
  return (
    postWord.test(text) ||
    authorityMark.test(text) ||
    signedNote.test(text) ||
    (confirmation.test(text) && isCapitals(text)) ||
    personName.test(text.replace(signedBeside, ''))
  )
}

/** `BỘ TÀI CHÍNH`, `UỶ BAN VẬT GIÁ NHÀ NƯỚC`: side by side the bodies of a joint document. */
function isBody(text: string): boolean {
  return text.length > 5 && text.length < 60 && isCapital(text.charCodeAt(1)) && isCapitals(text) && organWord.test(text)
}

/** What stands before `at`, and the pieces of what stands behind; the marks of pages without words are taken apart no further. */
function behindCut(text: string, at: number): Cut[] {
  const rest = (text.startsWith('Trang ', at) ? null : splitsIntoPieces(text.slice(at), null)) ?? [[0, text.length - at]]
  return [[0, at], ...rest.map(([start, end]): Cut => [start + at, end + at])]
}

/** The marks of pages, and the pieces of what stands around them; null for a mark alone. */
function cutAtTags(text: string): Cut[] | null {
  const cuts: Cut[] = []
  let at = 0
  const cutTo = (end: number): void => {
    const from = at
    if (end > from) for (const [a, b] of splitsIntoPieces(text.slice(from, end), null) ?? [[0, end - from]]) cuts.push([from + a, from + b])
  }
  for (const { index, 0: tag, 1: number = '', 2: page } of text.matchAll(pageTag)) {
    const from = Number(number) === Number(page) - 1 ? index : index + number.length
    cutTo(from)
    at = index + tag.length
    cuts.push([from, at])
  }
  cutTo(text.length)
  return cuts.length > 1 ? cuts : null
}

/** The cuts of a head in one line; its number may have place and date and the subject behind it. */
function cutHead(text: string, places: readonly number[]): Cut[] {
  const last = places.at(-1)!
  if (!/^\sS[ốỐ]\s?:/u.test(text.slice(last, last + 5))) return cutAll(text, places)
  return [
    ...cutAll(text.slice(0, last), places.slice(0, -1)),
    ...behindCut(text.slice(last), 1)
      .slice(1)
      .map(([start, end]): Cut => [start + last, end + last]),
  ]
}

function cutAt(text: string, at: number): Cut[] {
  return cutAll(text, [at])
}

function cutAll(text: string, places: readonly number[]): Cut[] {
  return [0, ...places].map((start, i) => [start, places[i] ?? text.length])
}

function placesBehind(pattern: RegExp, text: string, from: number): number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index).filter((at) => at > from)
}

/** Signers that find room side by side. */
const mostSigners = 5

/** `HỘI NÔNG DÂN TỈNH …      HỘI NÔNG DÂN VIỆT NAM`: a union's body, and beside it the union's own title line. */
function isTitleOfUnion(left: string, right: string): boolean {
  return unionTitles.get(bareLetters(right))?.test(bareLetters(left)) ?? false
}

/** The parts of a printed line between its wide gaps. */
function columnsOf(raw: string): string[] {
  return raw
    .split(/\t|\s{4,}/u)
    .map((part) =>
      part
        .replace(/\*+|__/gu, '')
        .trim()
        .replace(/\s+/gu, ' '),
    )
    .filter((part) => part !== '')
}

/** `T/M CHI BỘ      NGƯỜI GHI BIÊN BẢN      TRƯỞNG ĐOÀN`: authorities and posts side by side; no break was lost between them. */
export function cutSigners(text: string, raw: string): Cut[] | null {
  if (!authorityMark.test(text)) return null
  const columns = columnsOf(raw)
  const isHead = (part: string): boolean => postWord.test(part) || authorityMark.test(part)
  return columns.length > 1 && columns.length <= mostSigners && columns.every(isHead) ? cutAtColumns(text, columns) : null
}

function cutAtColumns(text: string, columns: readonly string[]): Cut[] | null {
  let at = -1
  const starts = columns.map((part) => (at = text.indexOf(part, at + 1)))
  return starts.includes(-1) ? null : cutAll(text, starts.slice(1))
}

/** Columns with wide gaps: signers or bodies, or two of which only where the right one can be a place and date, a motto, or part of a signature block. */
function cutAtGap(text: string, raw: string): Cut[] | null {
  const columns = columnsOf(raw)
  if (columns.length > 1 && columns.length <= mostSigners && ((columns.length > 2 && columns.every(signs)) || columns.every(isBody))) {
    const cuts = cutAtColumns(text, columns)
    if (cuts) return cuts
  }
  // `Hà Nội, ngày      tháng 8 năm 2026`: the day is left blank
  if (columns.length > 2 && columns.at(-1)!.startsWith('tháng ') && columns.at(-2)!.endsWith(' ngày'))
    columns.push(columns.splice(-2).join(' '))
  const last = columns.length > 1 ? columns.at(-1)! : ''
  const right = last.length > 80 ? '' : last
  const left = text.slice(0, Math.max(0, text.length - right.length)).trim()
  const known =
    right !== '' &&
    !/^[-–+•]$/u.test(left) &&
    (isMark(right) ||
      /^[-–_=*]{3,}$/u.test(right) ||
      // `CỘNG HÒA … VIỆT` above it did not find room in the column
      (/^(?:VIỆT )?NAM$/u.test(right) && isBody(left)) ||
      (signs(left) && signs(right)) ||
      // the States that a treaty's signers stand for
      (/^(?:CỘNG )?HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u.test(left) && /^\p{Lu}{2}/u.test(right)) ||
      placeAndDate.test(` ${right}`) ||
      authority.test(` ${right}`) ||
      (isCapital(right.charCodeAt(1)) && (isMotto(right) || isTitleOfUnion(left, right))) ||
      // beside the last words of a recipient
      (/[;.,)]$/u.test(left) && left.length < 80 && (personName.test(right) || (isCapitals(right) && postWord.test(right)))) ||
      (/^(?:[-–+•]|Nơi nhận)/u.test(text) && (rightColumn.test(right) || signedNote.test(right))))
  const at = known ? text.lastIndexOf(right) : -1
  return at > 0 ? cutAt(text, at) : null
}
