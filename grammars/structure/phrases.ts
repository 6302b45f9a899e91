// Fixed phrases of heads and ends, as patterns on a line's words.

import {
  adLines,
  adWords,
  headsOfBoxes,
  headsOfDocuments,
  headsOfLinks,
  menuLines,
  openingsOfSiteLines,
  openingsOfWebLines,
  siteLines,
  toolLines,
  unitLines,
  webLines,
} from '../vocabulary/website-lines.ts'
import { itemSigns } from './markers.ts'

/** Quốc hiệu, tiêu ngữ (NĐ 30/2020 PL I II.1), the title lines of the Party (05-HD/VPTW I.1) and of the Youth Union, letters only. */
export const mottos = [
  'CONGHOAXAHOICHUNGHIAVIETNAM',
  // 1945 to 1976
  'VIETNAMDANCHUCONGHOA',
  'DOCLAPTUDOHANHPHUC',
  'DANGCONGSANVIETNAM',
  'DOANTNCSHOCHIMINH',
  'DOANTHANHNIENCONGSANHOCHIMINH',
]

/** `CONG HOAYXA HOI atts NGHIA lon NAM`: the first line where a stamp lies on it, by its two ends; where it lies on the end too (`CỘNG HOÀ XÃ HỌICH %EET`), above the second. */
export const stampedMotto = /^C\p{Lu}NG \|?H\p{Lu}{1,3} ?X\p{Lu} H\p{Lu}I .{4,24}\sNAM$/u
export const beginningOfMotto = /^CỘNG H(?:ÒA|OÀ|ÓA) XÃ H[ỘỌ]I.{1,36}$/u

/** The title lines of the other unions (05-HD/VPTW has the Party's), and what the name of one of their bodies in a province or below begins with. */
export const unionTitles: ReadonlyMap<string, RegExp> = new Map([
  ['HOINONGDANVIETNAM', /^(?:BCH|BANCHAPHANH)?(?:HOINONGDAN|HND)(?!VIETNAM)/],
  ['HOILIENHIEPPHUNUVIETNAM', /^(?:BCH|BANCHAPHANH)?(?:HOILIENHIEPPHUNU|HOILHPN)(?!VIETNAM)/],
  ['HOICUUCHIENBINHVIETNAM', /^(?:BCH|BANCHAPHANH)?(?:HOICUUCHIENBINH|HOICCB)(?!VIETNAM)/],
  ['CONGDOANVIETNAM', /^(?:BCH|BANCHAPHANH)?(?:LIENDOANLAODONG|LDLD|CONGDOAN)(?!VIETNAM)/],
])

const blank = '[.…_\\s]'

/** Codes of types that no organ's begins with, and codes of organs that issue them: the hyphen between them is certain where it was lost. */
export const codesOfTypes = 'QĐ|NQ|NĐ|TTr|KH|BC|CTr|TT|CT|TB'
export const codesOfOrgans = 'UBND|HĐND|CP|TTg|TW|TU|B\\p{Lu}{2,8}'
/** What the code of a school or a hospital begins with; a blank may part it from the initials of its name or the name itself: `KH-THCS DT`. */
export const codesOfSchools = 'THPT|THCS|TH|MN|MG|PTDTBT|PTDTNT|BV|TYT|CĐ|ĐH'

/** `Số: 15/QĐ-BNV`, `Số 02-NQ/TW`, `Luật số: 24/2018/QH14`, `Bản án số: 9/2021/HS-ST`, a draft's `Số:      /QĐ-…`, a scanner's `Só:12/TB-ĐH` and `Số: 12/2019/-UBND`, `S: 12/TB-SYT` of a site that lost a vowel, also with a note behind it (`(lần 2)`), never words alone (`Số lượng`); groups: number, rest. */
export const numberLine = new RegExp(
  `^(?=[^\\d:;/.…_–—(-]{0,40}[\\d:;/.…_–—-])(?:Luật|LUẬT|Bộ luật|BỘ LUẬT|Pháp lệnh|PHÁP LỆNH|Nghị quyết|Lệnh|(?:Bản án|BẢN ÁN)(?=\\s(?:số|SỐ)\\s?:))?\\s?(?:Số|SỐ|số|Sô|Sổ|S[óồỏớo6](?=\\s?:)|S(?=\\s?:?\\s?\\d{1,6}\\s?(?:/\\s?(?:19|20)\\d{2}\\s?)?[-–/]\\s?\\p{Lu}{2}))\\s{0,2}[:.;]?\\s{0,3}((?:\\d{1,6}(?:\\.\\d{1,3})?[a-zA-Z]?|${blank}{1,20})?\\s{0,3}[-–—/\\s]?\\s{0,3}[\\p{L}\\d&.…]{1,20}(?:\\s?[-–—/&.]\\s?-?[\\p{L}\\d&.…]{1,24}){0,8}-?(?:(?<=-(?:${codesOfSchools}))(?:\\s\\p{Lu}\\p{L}{0,7}){1,4}|(?<=[/-](?:${codesOfTypes}))\\s(?:${codesOfOrgans}))?)(?:[\\s.,;–—-]{0,3}|\\s:)(?:\\s\\([^()]{2,60}\\))?$`,
  'u',
)

/** `BCT-BTC-VKSNDTC`: the rest of a symbol of many bodies, below its hyphen. */
export const restOfSymbol = /^\p{Lu}[\p{Lu}\d]{1,11}(?:-\p{Lu}[\p{Lu}\d]{1,11}){1,7}$/u

/** `Số:……../…………`: both number and symbol left blank in a form; `Số: Không số`: a collection's words for a law that has none. */
export const blankNumberLine = /^S[ốỐ]\s?:\s?(?:[.…_]{2,40}\s?\/\s?[.…_]{2,60}|[Kk]hông số|KHÔNG SỐ)$/u

/** The same without the word `Số`. */
export const bareNumberLine =
  /^(\d{1,6}(?:\.\d{1,3})?\s?(?:\/(?:19|20)\d{2})?\s?[-–—/]\s?\p{Lu}[\p{L}\d&]{0,12}(?:\s?[-–—/]\s?\p{Lu}[\p{L}\d&.]{0,20}){0,6})$/u

/** `Số: §'73 /TCHQ-TXNK`, `Số: /f//CT-TTHT`, `Số: vn 2/GP-UBND`: signs for a number by hand that a scanner could not read, before its symbol; groups: symbol, or the second. */
export const garbledNumberLine =
  /^S[ốôổóồỏớ]\s?(?:[:.;]?\s{0,2}(?=[^\s/]{0,8}[^\s\p{L}\d.…_–-])[^\s]{1,9}\s?\/\s?(\p{Lu}[\p{L}\d&]{0,10}(?:-\p{Lu}[\p{L}\d&]{0,14}){0,4})|:\s{0,2}\p{Ll}[\p{L}\d]{0,3}\s\d{1,4}\s?\/\s?(\p{Lu}[\p{L}\d]{1,6}(?:-\p{Lu}[\p{L}\d&]{1,14}){1,4}))$/u

/** `/TTr-CĐYT`: of a draft whose head is torn. */
export const bareSymbolLine = /^\/\p{Lu}\p{L}{0,5}-\p{Lu}[\p{L}\d&-]{1,20}$/u

/** `Số:` alone, its number on another line. */
export const numberWord = /^(?:Luật\s)?(?:Số|SỐ)\s?:?$/u

/** "… thi hành Nghị định số": what cites another document and goes on below, with the number. */
export const openMention =
  /\S\s(?:[Ss]ố|SỐ|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Thông tư liên tịch|Chỉ thị|Kế hoạch|Công văn|Thông báo)\s?:?$/u

/** `Quận 9,`, `Phường 12, TP. Hồ Chí Minh,`, `Thứ 11,`, `Tân Lập 2,` before the day: places that a number names. */
export const numberedPlace =
  '(?:(?:Quận|Phường|Thứ(?= 1)|\\p{Lu}\\p{Ll}{0,6}(?:\\s\\p{Lu}\\p{Ll}{0,6}){1,3})\\s|[QP]\\.\\s?)\\d{1,2}(?:, ?(?:T[Pp]\\.?|[Tt]hành phố) ?\\p{Lu}\\p{Ll}{1,6}(?:\\s\\p{Lu}\\p{Ll}{1,6}){0,3})?(?=\\s?,)'

/** `Hà Nội, ngày 05 tháng 01 năm 2020`, behind a website's label too, also with blanks or dots for a draft or for the place, or signs for a day or a month by hand that a scanner could not read, a blank within a figure (`năm 202 5`), a word more (`ngày thứ 7 tháng 08`), a comma behind a figure or a stop before one, a figure that a scanner read twice (`08 8`), the month in words; groups: place, day, month, year. */
export const dateLine = new RegExp(
  `^(?:Ngày (?:phát hành|ban hành)\\s?:\\s?(?=\\p{Lu}))?(?:[.…_][.…_\\s]{1,40},?\\s?(?=[Nn]gày)|((?!Căn|Từ |Đến |Trước |Sau |Vào |Ngày |Sinh ngày|Kể |Trong |(?:Sáng|Chiều|Tối)\\s,?|Thứ \\p{L}{2,3},|Chủ [Nn]hật,)(?:\\p{Lu}[\\p{L}\\s.'’\\-–]{0,40}?|${numberedPlace}))\\s?[,.;:]?\\s{0,3}(?:(?:hồi\\s|(?<=,\\s{0,3}))\\d{1,2}\\s?(?:giờ|h)\\s?(?:\\d{1,2}\\s?(?:phút|')?)?,?\\s)?)?(?<!\\s(?:trước|sau|từ|đến|vào|hết|là|ký|cấp|lập|đề|sinh|trong|các|mỗi|của|tại)\\s)(?:[Nn]g\\p{L}y|NG\\p{Lu}Y|ng[àả]\\p{L}(?=\\s?\\d))[\\s,.:]{0,6}(?:thứ\\s(?=\\d))?((?:\\d{1,2}|\\d\\s\\d(?=\\s{0,3}t)|\\d{1,2}\\s\\d{1,2}(?=\\s{1,3}t)|\\d[^\\s\\d]|[^\\s\\d]\\d|[.…_]{1,12}|[^\\s\\p{L}\\d]{1,6}|(?!\\p{Ll}+\\s)[^\\s\\d]{1,3})?)\\s{0,6}[/]?(?:(?<=\\d),\\s)?(?:[Tt]?h\\p{L}ng|TH\\p{Lu}NG|/)(?:[:.](?=\\s\\d))?\\s{0,6}((?:\\d{1,2}|1\\s[012](?=\\s{0,3}n)|\\d{1,2}\\s\\d{1,2}(?=\\s{1,3}n)|\\d[^\\s\\d]|[.…_]{1,12}|[^\\s\\p{Lu}\\p{Ll}\\d/]{1,4}|\\p{Lu}{1,2}|(?:giêng|hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín|mười(?: một| hai)?|chạp)(?=\\s))?)\\s{0,6}(?:(?<=\\d),\\s)?(?:[Nn]\\p{L}m|N\\p{Lu}M|/)\\s{0,4}(\\d{4}|[12](?:\\s?\\d){3}|\\d{0,3}[.…_]{0,12})[\\s.,;]{0,3}$`,
  'u',
)

/** `Bến Tre, 12/3/2024`, `Hà Nội, ngày 5/1/2020`, `Hà Nội, 05 tháng 01 năm 2020` without the word. */
export const shortDateLine =
  /^((?!Căn|Từ |Đến |Trước |Sau |Vào |Trong |(?:Sáng|Chiều|Tối)\s,?|Thứ \p{L}{2,3},|Chủ [Nn]hật,)\p{Lu}[\p{L}\s.'’\-–]{1,40}?)\s?,\s?(?:ngày\s)?(\d{1,2})(?:\s?[/.–-]\s?|\stháng\s)(\d{1,2})(?:\s?[/.–-]\s?|\snăm\s)(\d{4})[.,;]?$/u

/** `Hà Nội, ngàyoÿ tháng J3„ năm 2023`: place and date in which a scanner could read the words and the year alone; group: the place. */
export const garbledDateLine =
  /^(?!Thứ |Chủ [Nn]hật|.{3,40}\sngày\s\d{1,2}\stháng\s\d{1,2}\snăm\s)(\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{0,6}){0,4}),\s?ng[àảaáã][^\s,;:]{1,6}\s(?:[^\s,;:]{1,4}\s)?\p{Ll}{2,3}ng\s?[^\s,;:]{1,6}\sn[ăàaã]m\s(?:19|20)\d{2}[.,]?$/u

/** `……, ngày ... tháng ... năm ...`: the same of a form, which leaves all of it to be filled in. */
export const blankDateLine =
  /^(?:[.…_\s]{2,60}|…|\p{Lu}[\p{L}\s()/]{1,40}[.…_]{0,20},),?\s?ngày[\s.…_/]{1,40}tháng[\s.…_/]{1,40}năm[\s.…_\d]{0,30}$/u

/** `Bản án số: 9/2021/HS-ST` / `Ngày: 10-3-2021`: the head of a judgment (NQ 05/2017/NQ-HĐTP, mẫu số 27-HS). */
export const judgmentNumber = /^(?:Bản án|BẢN ÁN)\s(?:(?:số|SỐ)\s?:|(?:SỐ\s)?\d)/u
/** `BẢN ÁN 9/2021/HS-ST`, `BẢN ÁN SỐ 9/2021/HS-ST`: the same as websites print it below the court; groups: the number. */
export const judgmentLine = /^BẢN ÁN\s(?:SỐ\s?:?\s)?(\d{1,5}\p{Lu}?\/(?:19|20)\d{2}\/\p{Lu}\p{L}{1,7}\s?-\s?\p{Lu}\p{L}{0,4})$/u
export const judgmentDate =
  /^(?:(\p{Lu}[\p{L}\s]{1,40}),\s)?(?:[Nn]gày|NGÀY)\s?:?\s?(\d{1,2})\s?[-–/.]\s?(\d{1,2})\s?[-–/.]\s?(\d{4})[.,;]?$/u
/** What prosecutors and investigators call their papers, which the codes of procedure form and no list of types has. */
export const ofProceedings = /^(?:BẢN )?(?:CÁO TRẠNG|KẾT LUẬN ĐIỀU TRA)(?!\p{L})/iu
/** `NHÂN DANH` / `NƯỚC CỘNG HÒA …`: in whose name it is given, letters only. */
export const inTheNameOf = /^NHANDANH(?:NUOC)?CONGHOAXAHOICHUNGHIAVIETNAM$/u

/** `CỦA QUỐC HỘI NƯỚC … KHÓA VII KỲ HỌP THỨ 5 NGÀY 27 THÁNG 6 NĂM 1983 PHÊ CHUẨN …`: who resolved it when, and what about; groups: organ, day, month, year. */
export const passedAtSession =
  /^CỦA\s(QUỐC HỘI)(?:\sNƯỚC\s[\p{Lu}\s]{10,50}?)?,?\s(?:KHÓA|KHOÁ)\s[IVXLC\d]{1,6},?\sKỲ HỌP\s(?:THỨ\s)?(?:MƯỜI\s)?\S{1,5}(?:,?\sNGÀY\s(\d{1,2})(?:\sTHÁNG\s|[/.-])(\d{1,2})(?:\sNĂM\s|[/.-])(\d{4}))?,?\s(?=(?:PHÊ CHUẨN|VỀ|V\/V|BAN HÀNH|QUY ĐỊNH|SỬA ĐỔI|BỔ SUNG|PHÊ DUYỆT|THÔNG QUA|THÀNH LẬP|BÃI BỎ|CHO PHÉP)(?!\p{L}))/u

/**
 * `CỦA HỘI ĐỒNG BỘ TRƯỞNG NGÀY 15 THÁNG 7 NĂM 1982 QUY ĐỊNH …`: organ, day and subject, the number in the letterhead or none (how the databases
 * title what was issued up to 2000); groups: organ, day, month, year.
 */
export const organAndDay =
  /^CỦA\s(\p{Lu}(?:(?!\s(?:VỀ|V\/V|SỐ)\s)[^.;:\d]){3,120}?),?\sNGÀY\s(\d{1,2})(?:\sTHÁNG\s|\s?[/.-]\s?)(\d{1,2})(?:\sNĂM\s|\s?[/.-]\s?)(\d{4})(?:,?\s(?=\p{Lu})|$)/u

/** `CỦA ỦY BAN NHÂN DÂN … V/V …`: organ and subject in one line below the type, the number in the letterhead (the house style of decisions up to 2005); groups: the organ. */
export const organAndSubject = /^CỦA\s(\p{Lu}(?:(?!\s(?:VỀ|V\/V)\s)[^.;:\d]){3,80})\s(?=(?:VỀ|V\/V)\s\p{Lu}{2})/u

/** First words of an organ's name, without diacritics or blanks. */
export const organWord =
  /^(?:UBND|(?:THƯỜNG TRỰC )?(?:HĐND|HỘI ĐỒNG NHÂN DÂN)|THƯỜNG TRỰC (?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ)|HDND|BCH|BTV|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BỘ(?! LUẬT| TIÊU CHÍ| CHỈ SỐ| THỦ TỤC| QUY TẮC| QUYẾT ĐỊNH| NGHỊ QUYẾT| NGHỊ ĐỊNH| THÔNG TƯ| CHỈ THỊ| KẾ HOẠCH)|CHÍNH PHỦ(?! ĐIỆN TỬ| SỐ)|QUỐC HỘI|THỦ TƯỚNG|CHỦ TỊCH|PHỦ (?:THỦ TƯỚNG|CHỦ TỊCH)|VĂN PHÒNG|SỞ|CỤC|TỔNG CỤC|CHI CỤC|VỤ|BAN(?! HÀNH| BỐ| NHÂN DÂN)|ĐẢNG (?:ỦY|UỶ|BỘ|ĐOÀN)|TỈNH (?:ỦY|UỶ|ĐOÀN|HỘI)|THÀNH (?:ỦY|UỶ|ĐOÀN|HỘI)|HUYỆN (?:ỦY|UỶ|ĐOÀN|HỘI)|QUẬN (?:ỦY|UỶ|ĐOÀN|HỘI)|THỊ (?:ỦY|UỶ)|QUÂN (?:ỦY|UỶ)|CHI (?:BỘ|ỦY|UỶ)|TÒA ÁN|TOÀ ÁN|VIỆN(?! TRỢ)|KIỂM TOÁN|NGÂN HÀNG|THANH TRA(?!,)|TRƯỜNG(?! HỢP)|ĐẠI HỌC|HỌC VIỆN|BỆNH VIỆN|TRUNG TÂM|CÔNG AN|CÔNG TY|TỔNG CÔNG TY|TẬP ĐOÀN|(?:TỔNG )?(?:LIÊN|CÔNG) ĐOÀN|HỘI(?! NHẬP| NGHỊ| THẢO| TRƯỞNG)|ĐOÀN(?! KẾT| VIÊN)|MẶT TRẬN|PHÒNG(?!,? (?:CHỐNG|NGỪA|THỦ|CHÁY|BỆNH))|KHO BẠC|THUẾ(?! (?:THU NHẬP|GIÁ TRỊ|XUẤT|NHẬP|TIÊU THỤ|TÀI NGUYÊN|BẢO VỆ|SỬ DỤNG|TẬP TRUNG|SUẤT|KHOÁN|ĐIỆN TỬ|QUỐC TẾ|TNCN|TNDN|GTGT|VÀ|ĐỐI VỚI|TRONG|CHO|CỦA))|HẢI QUAN|BẢO HIỂM|TỔ(?! CHỨC| TRƯỞNG| PHÓ)|LIÊN BỘ|ĐẠI HỘI|CƠ QUAN|BÁO(?! CÁO| CHÍ)|ĐÀI|THÔNG TẤN|THƯ VIỆN|BẢO TÀNG|NHÀ XUẤT BẢN|XÍ NGHIỆP|CỬA KHẨU|KHU|QUỸ|TRẠM|HẠT KIỂM LÂM|ĐỒN|NÔNG TRƯỜNG|LÂM TRƯỜNG|NHÀ MÁY|HỢP TÁC XÃ|CHI NHÁNH|BƯU ĐIỆN|CẢNG VỤ|TẠP CHÍ|LIÊN HIỆP|HIỆP HỘI|LIÊN MINH)(?![\p{L}])/u

/** `HỘI ĐỒNG THÀNH VIÊN`, above the name of the company or school whose body it is; together they are one authority. */
export const bodyOfAnother = /^(?:HỘI ĐỒNG (?:THÀNH VIÊN|QUẢN TRỊ|QUẢN LÝ|TRƯỜNG|ĐẠI HỌC|HỌC VIỆN)|(?:ĐẠI )?HỘI ĐỒNG CỔ ĐÔNG)$/u

/** Unions, societies and the Front, by the first words of an organ's name (`ĐOÀN ĐẠI BIỂU QUỐC HỘI`, `HỘI ĐỒNG` are the State's). */
export const massOrganisation =
  /^(?:(?:BAN CHẤP HÀNH|BAN THƯỜNG VỤ|BCH|BTV|ỦY BAN|UỶ BAN) (?:TRUNG ƯƠNG )?)?(?:LIÊN (?=ĐOÀN|HỘI|MINH)|CHI (?=ĐOÀN|HỘI)|HIỆP (?=HỘI)|CÔNG (?=ĐOÀN)|(?:TỈNH|THÀNH|QUẬN|HUYỆN|THỊ|XÃ|PHƯỜNG) (?=ĐOÀN|HỘI))?(?:ĐOÀN(?! (?:THỂ|ĐẠI BIỂU|ĐBQH|THANH TRA|KIỂM TRA|GIÁM SÁT))|HỘI(?! (?:ĐỒNG|NGHỊ|THẨM))|MINH|MẶT TRẬN|MTTQ)(?!\p{L})/iu

/** `ĐẢNG` / `BỘ TỈNH …`, `TỔNG` / `CỤC …`: the words that begin an organ's name, on two lines. */
export function isTornOrgan(above: string, below: string): boolean {
  const first = above.slice(above.lastIndexOf(' ') + 1)
  // `HUYỆN ỦY CHÂU THÀNH` / `ỦY BAN KIỂM TRA` are two, as are `CHÍNH PHỦ` / `THỦ TƯỚNG …`
  if (/^(?:ỦY|UỶ) BAN(?!\p{L})/u.test(below)) return false
  return first.length < 9 && !above.endsWith('CHÍNH PHỦ') && (organWord.exec(`${first} ${below}`)?.[0].length ?? 0) > first.length
}

/** `THƯỜNG TRỰC` / `HỘI ĐỒNG NHÂN DÂN …`: the standing part of a council or a committee, and on the next line whose. */
export function isStandingOf(above: string, below: string): boolean {
  return above === 'THƯỜNG TRỰC' && /^(?:HĐND|HỘI ĐỒNG NHÂN DÂN|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ))(?!\p{L})/u.test(below)
}

const urgent = '(?:(?:MỨC )?ĐỘ KHẨN\\s?:?\\s)?(?:HỎA TỐC HẸN GIỜ|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)'
const secret = '(?:(?:MỨC )?ĐỘ MẬT\\s?:?\\s)?(?:TUYỆT MẬT|TỐI MẬT|MẬT)'
const circulating =
  '(?:TÀI LIỆU (?:THU HỒI|HỘI NGHỊ|MẬT)|(?:XEM XONG|HỌP XONG|XONG HỘI NGHỊ) TRẢ LẠI|(?:TÀI LIỆU )?LƯU HÀNH NỘI BỘ|KHÔNG (?:PHỔ BIẾN|SAO CHỤP)|XEM TẠI CHỖ|CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ)'
/** The boxes stand side by side (NĐ 30/2020 PL I IV, ô 10a, 10b), and a text has them in one line. */
const besideMark = '\\s?(?:[-–—,;/]\\s?|\\s)'
/** `MẬT (thu hồi sau hội nghị)`: what is to be done with it. */
const ofMark = '(?:\\s\\((?:thu hồi|trả lại|không|lưu hành|chỉ|xem|đọc)(?!\\p{L})[^()]{0,40}\\))?'
const markLine = (words: string): RegExp => new RegExp(`^[[(]?${words}${ofMark}[.:!]?[\\])]?$`, 'iu')
const urgency = markLine(urgent)
const secrecy = markLine(`${secret}(?:${besideMark}(?:${urgent}|${circulating})){0,2}`)
const circulation = markLine(`${circulating}(?:${besideMark}(?:${secret}|${urgent}|${circulating})){0,2}`)
const urgencyAndMore = markLine(`${urgent}${besideMark}(?:${secret}|${circulating})`)
/** Which mark a line says and nothing else, in whatever case; null for other lines. */
export function markOf(text: string): string | null {
  if (text.length >= longestMark) return null
  if (urgency.test(text)) return 'mark of urgency'
  if (secrecy.test(text) || urgencyAndMore.test(text)) return 'mark of secrecy'
  return circulation.test(text) ? 'mark of circulation' : null
}

const longestMark = 60

/** What is stamped on a copy, whoever issued what it copies. */
export const copyMark = /^(?:BẢN SAO|SAO Y(?: BẢN CHÍNH)?|SAO LỤC|TRÍCH SAO)[.:]?$/u
export const draft = /^\(?(?:(?:BẢN\s)?DỰ THẢO|Dự thảo)(?:\s(?:LẦN|lần|Lần)\s?(?:thứ\s)?[\dIVX]{1,3}|\s\d{1,2})?\)?[.:]?$/u

/** `TRÍCH QUY ĐỊNH …`, `Toàn văn Quy chế …`, `DỰ THẢO NGHỊ QUYẾT …`: how a site marks what it reproduces, before the type. */
export const reproduced = /^(?:TOÀN VĂN|Toàn văn|TRÍCH|Trích|DỰ THẢO)\s?:?\s(?!(?:YẾU|LỤC|SAO|yếu|lục|sao)(?!\p{L}))/u

/** First words of the names of documents with which something is issued. */
const issuedWith = '(?:Luật|Nghị|Quyết|Thông|Chỉ|Quy|Kế|Chương|Công|Báo|Tờ|Văn|Hướng|Kết)'

/** Notes that tie an attachment to what it is issued with (NĐ 30/2020 PL I III.1, 05-HD/VPTW II.1), in brackets also without "theo". */
export const attachedNote = new RegExp(
  `^[(*]?\\s?(?:Kèm theo|Ban hành kèm theo|Đính kèm|Được ban hành kèm theo|Phụ lục kèm theo|Ban hành (?:và công bố )?theo|Phê duyệt kèm theo)(?:\\s|$)|^[(*]\\s?(?:(?:Được )?Ban hành |Phê duyệt )?kèm\\s${issuedWith}`,
  'iu',
)

/** The same in brackets and naming a document: what stands above it is an attachment's title. */
export const attachedToDocument = new RegExp(
  `^[(*]\\s?(?:(?:(?:Được )?Ban hành |Phê duyệt )?kèm(?: theo$|(?: theo)?\\s${issuedWith})|(?:Đính kèm(?: theo)?|Ban hành (?:và công bố )?theo)\\s${issuedWith})`,
  'iu',
)

/** `I`, `02`, `2.1`, `3a`, `A`, `IIb`; of a part `I.1`, `II-1`, `I/1`, `03-1A`; with a symbol `01/KP`. */
const appendixNumber =
  '(?:\\s(?:SỐ\\s|số\\s|Số\\s)?(?:[IVXLC]{1,5}[-./]?[a-zA-Z\\d]{1,2}|[IVXLC]{1,7}|\\d{1,3}(?:[.-]\\d{1,2}[a-zA-Z]?|[a-zA-Z])?(?:/\\p{Lu}[\\p{Lu}\\d]{0,9})?|[A-ZĐ])(?![\\p{L}\\d]))?'

/** `(quy định)`, `(Tham khảo)`: whether an annex of a standard binds or informs (TCVN 1-2), in the line of its head or in the one below. */
const forceWords = '\\((?:[Qq]uy định|QUY ĐỊNH|[Tt]ham khảo|THAM KHẢO)\\)'
export const forceOfAnnex = new RegExp(`^${forceWords}$`, 'u')

/** `PHỤ LỤC`, `Phụ lục I`, `PHỤ LỤC SỐ 02`, `Phụ lục A (quy định)`; groups: what follows in the same line. */
export const appendixLine = new RegExp(
  `^(?:PHỤ LỤC|Phụ lục|PHỤ LUC|Phụ Lục)${appendixNumber}(?:\\s?${forceWords}(?=$|\\s))?\\s?[.:–—-]?\\s?(.{0,400})$`,
  'u',
)

/** `Phụ lục I: Danh mục thiết bị`: the head of an appendix and its title in one line of running case. */
export const titledAppendix = new RegExp(`^(?:Phụ lục|Phụ Lục)${appendixNumber}\\s?[.:–—-]\\s?\\p{Lu}.{0,140}[^.;:,]$`, 'u')

/** The same, its mark in whatever case, with as long a title as is wrapped; groups: the mark with its number, the title. */
export const appendixWithTitle = new RegExp(`^((?:Phụ lục|Phụ Lục|PHỤ LỤC)${appendixNumber})\\s?[.:–—-]\\s?(\\p{Lu}.{2,400}[^.;:,])$`, 'u')

/** `Mẫu số 01`, `Biểu số 2a`, `Danh mục số 1`: a form or a list that is issued with a document. */
export const formLine =
  /^(?:MẪU|Mẫu|BIỂU MẪU|Biểu mẫu|BIỂU|Biểu|DANH MỤC|Danh mục)\s(?:SỐ|số|Số)\s?:?\s?[\dIVX]{1,4}[A-Za-zđ]?(?:[/.-][\p{L}\d-]{1,16})?[.:]?$/u

/** `Biểu số 01. Tình hình thu nộp`: a form with its title in one line; groups: the title. */
export const titledForm =
  /^(?:MẪU|Mẫu|BIỂU MẪU|Biểu mẫu|BIỂU|Biểu)\s(?:SỐ|số|Số)\s?:?\s?\d{1,3}[A-Za-zđ]?\s?[.:–-]\s(\p{Lu}[^;:]{7,200}[^;:,.])$/u

/** `Mẫu TP-CC-07`, `Mẫu số 02/ĐK-TĐCT (Ban hành kèm theo …)`: a form by its code, also with the note of what it is issued with; a head only above the form's own. */
export const codedForm =
  /^(?:MẪU|Mẫu)\s(?:(?:SỐ|số|Số)\s)?(?:\p{Lu}[\p{Lu}\d]{0,7}|\d{1,3}[a-zđ]?)(?:[-./][\p{Lu}\d]{1,8}){1,4}[a-zđ]?(?:$|\s\(?(?:Ban hành kèm theo|ban hành kèm theo|Kèm theo|kèm theo)\s.{3,120}$)/u

/** `Mẫu 01`, `Biểu B2a`, `Mẫu 03b-1`: a form by its figure alone; a head only above what a form begins with. */
export const figuredForm = /^(?:MẪU|Mẫu|BIỂU|Biểu)\s\p{Lu}?\d{1,3}[a-zđ]?(?:-\d{1,2})?[.:]?$/u

/** `TÊN CƠ QUAN/TỔ CHỨC`, `TÊN CƠ QUAN CHỦ QUẢN`: whoever fills in the form (NĐ 30/2020 PL III). */
export const organLeftOpen = /^TÊN (?:CƠ QUAN|TỔ CHỨC|ĐƠN VỊ|DOANH NGHIỆP|CÔNG TY|CQ|TC)(?!\p{L})/u

/** `(Đ/c: …)`, `Mã số thuế: …`, `Địa chỉ: …`: what tells where an addressee is. */
export const addresseesField = /^(?:\((?:Đ\/c|ĐC|Địa chỉ|địa chỉ|MST|Mã số)|(?:Đ\/c|ĐC|Địa chỉ|MST|Mã số thuế|Điện thoại|Email)\s?:)/u

/** `Tôi tên là: …………`, `Số định danh (2): ....; Nơi cấp: ....`: what who fills in a form tells of himself behind its label; nobody is addressed so. */
export const formField =
  /^(?:[-–+•]\s?)?(?!Ông|Bà|Đồng chí|Gia đình)(?:\p{Lu}[^:;.…_]{1,100}:\s?[.…_]{2}|(?:Tôi tên là|Tên tôi là|Tôi là|Chúng tôi là|Họ (?:và )?tên|Tên (?:tổ chức|cá nhân|đơn vị|cơ quan|doanh nghiệp|cơ sở))(?!\p{L})[^:]{0,60}:)/u

/** "gửi", for a pattern, however a scanner read its vowel. */
export const sends = 'g[uưủửúứùừũữụựởờớỡợơ]i'

/** `straight connector 2`, for a pattern: the name that Word gives to a drawn line. */
export const drawnLine = '(?:[Ss]traight (?:[Aa]rrow )?[Cc]onnector|[Aa]uto[Ss]hape|[Ll]ine) \\d{1,3}'

/** What heads the notes below a form. */
export const formNotes = /^(?:\*\s?)?(?:Ghi chú|GHI CHÚ|Chú thích|CHÚ THÍCH|Hướng dẫn (?:ghi|điền|kê khai|cách ghi))(?!\p{L})/u

/** Opening words of legal bases ("Chiểu Sắc lệnh số …" in those of 1945 to 1960) and recitals; "Căn cứ pháp lý" heads a list of them, "Căn cứ quy định nêu trên" draws a conclusion. */
export const basisWord = new RegExp(
  String.raw`^(?:[${itemSigns}*]\s?(?:-\s)?|_{1,3}\s?)?(?:C[ăâaắằẳẵặấầẩẫậáàảãạ]n\s?c[ứừửữựưúùủũụu]|CĂN CỨ(?!\p{Lu})|Chi[ểế]u(?=\s(?:(?:theo|chi|các|lời|đề nghị|tờ trình|sắc l(?:ệnh|uật)|đạo luật|lệ luật|luật|nghị định|quyết nghị|quyết định|thông (?:lệnh|tư))\s(?!thi hành)|\p{Lu})))(?!\p{Ll}|\s(?:pháp lý|PHÁP LÝ)|\s(?:vào\s)?(?:các\s)?(?:quy định|nội dung|hướng dẫn)\s(?:nêu\s)?trên)`,
  'u',
)
export const recitalWord =
  /^(?:[-–*]\s?(?:-\s)?|_{1,3}\s?)?(?:Xét|Theo (?:lời )?[đd][ềêèéeễểế] ngh[ịi]|Theo đề xuất|Trên cơ sở|Thực hiện|Tại (?:phiên họp|kỳ họp|cuộc họp|cuộc làm việc|buổi làm việc|[Hh]ội nghị)|Sau khi (?:xem xét|nghe|thảo luận|bàn bạc|trao đổi|thống nhất|lấy ý kiến|có ý kiến|(?:Quốc hội|Hội đồng|Ban) [^.;]{2,60} (?:(?:thỏa|thoả) (?:hiệp|luận|thuận)|đồng ý|chấp thuận)|(?:Quốc hội|Hội đồng|Ban|Ủy ban|Uỷ ban) [^.;,]{2,60} (?:thảo luận|bàn bạc|xem xét|thông qua)(?=[,;]?$)|đã có sự (?:thỏa|thoả) thuận)|Quán triệt|Triển khai(?: thực hiện)?(?=\s(?:(?:Nghị quyết|Nghị định|Kết luận|Chỉ thị|Quyết định|Quy định|Kế hoạch|Chương trình|Công văn|Công điện|Văn bản|Thông báo|Thông tư|Luật)\s(?:số\s)?\d|(?:ý kiến )?(?:chỉ đạo|kết luận)\s(?:của|tại)\s))|Được sự (?:thống nhất|đồng ý)|Th[iì] hành|Tiếp theo|Theo (?:[Nn]ghị quyết|quyết nghị) (?:của|ngày|số)\s[^.;:]{4,160};|Theo yêu cầu|Theo tinh thần)(?!\p{Ll})/u

/** "Theo Nghị định số 80-CP ngày …;": up to the nineties a basis with its number began so too; in a letter it is the text that begins. */
export const oldBasisWord =
  /^(?:[-–]\s?)?Theo (?:Luật|Pháp lệnh|Sắc l(?:ệnh|uật)|Nghị định|Quyết định|Chỉ thị|Thông tư(?: liên bộ)?|Thông lệnh)\s(?:của [^\d;:]{3,60} )?số\s\d/u

/** Those of them that a subject may begin with too: "Thực hiện Nghị quyết …", "Xét tặng danh hiệu …". */
export const subjectWord =
  /^(?:Thực hiện|Triển khai|Thi hành|Quán triệt|Xét (?:tặng|thăng|chọn|duyệt|tuyển|công nhận|nâng|phong|cấp|khen|hỗ trợ|miễn|đặc cách|hưởng))(?!\p{L})/u

/** Treaties are documents that have no code (Luật Điều ước quốc tế Đ2), their reasons, and the words that lead to the articles. */
export const treaty = /^(?:HIỆP ĐỊNH|HIỆP ƯỚC|NGHỊ ĐỊNH THƯ|CÔNG ƯỚC|BẢN GHI NHỚ|TH[ỎO][AẢ] THUẬN)(?!\p{L})/u
/** The words for its kind above the title of a standard that stands alone in a file. */
export const standardKind = /^(?:TIÊU CHUẨN (?:QUỐC GIA|VIỆT NAM|CƠ SỞ)|QUY CHUẨN KỸ THUẬT (?:QUỐC GIA|ĐỊA PHƯƠNG))$/u
export const treatyRecital =
  /^(?:Với )?(?:mong|Mong) muốn\s|^(?:Hiểu rõ|Nhận thức|Thừa nhận|Khẳng định|Ghi nhận|Tin tưởng|Xét rằng|Nhằm|Căn cứ|Sau khi)\s/u
export const agreed = /^(?:Đã (?:cùng )?)?(?:[Tt]h[ỏo][aả] thuận|[Nn]hất trí)\s.{0,60}sau(?: đây)?\s?[:,.]?$/u

/** What a person or a firm fills in and hands to an office (mẫu đơn, tờ khai): it has a title, and none of the types of official documents (NĐ 30/2020 Đ7). */
export const applicantsTitle =
  /^(?:ĐƠN(?! VỊ| GIÁ)|GIẤY (?:ĐỀ NGHỊ|ĐĂNG KÝ|CAM KẾT|CAM ĐOAN|XÁC NHẬN|ỦY QUYỀN|UỶ QUYỀN|BIÊN NHẬN)|TỜ KHAI|PHIẾU|BẢN (?:KHAI|KÊ KHAI|CAM KẾT|CAM ĐOAN|ĐĂNG KÝ|TỰ (?:KHAI|NHẬN XÉT|KIỂM ĐIỂM|ĐÁNH GIÁ|CÔNG BỐ)|TƯỜNG TRÌNH|THUYẾT MINH)|(?:SƠ YẾU )?LÝ LỊCH)(?!\p{L})/u

/**
 * The same, and what a cell of the Party, a school or an office calls the other papers that no table of types has (05-HD/VPTW PL 1, NĐ 30/2020 PL III):
 * a type all the same, on a line of its own below the letterhead.
 */
export const typeWithoutCode = new RegExp(
  `${applicantsTitle.source}|^(?:BẢN (?:KIỂM ĐIỂM|(?:GHI )?NHẬN XÉT|ĐÁNH GIÁ|GIẢI TRÌNH|TỔNG HỢP|XÁC NHẬN|GÓP Ý|TÓM TẮT)|(?:BẢNG |BIỂU )?(?:TỔNG HỢP|THỐNG KÊ)|BẢNG (?:KÊ|PHÂN CÔNG|THEO DÕI|XẾP LOẠI|CHẤM|ĐIỂM)|DANH SÁCH|Ý KIẾN (?:NHẬN XÉT|ĐÁNH GIÁ|GÓP Ý|THAM GIA)|(?:TRÍCH|TÓM TẮT) (?:NGANG|LÝ LỊCH)|NHẬN XÉT|NỘI QUY|LỊCH (?:SINH HOẠT|CÔNG TÁC|LÀM VIỆC|TIẾP|TRỰC|HỌP))(?!\\p{L})`,
  'u',
)

/** "Để tăng cường …;", "Nhằm mục đích …": the purpose, in older texts a reason like the others. */
export const purposeWord = /^(?:[-–]\s?)?(?:Để|Nhằm)\s\p{Ll}/u

/** "Thể hiện lòng yêu nước …;", "Là chương trình có ý nghĩa …;": how the reasons of a letter may begin, which only the bases below them prove. */
export const reasonWord = /^(?:[-–]\s?)?(?:Thể hiện|Là|Với|Xuất phát từ|Hưởng ứng|Phát huy|Trước|Do|Vì)\s\p{Ll}/u

/**
 * A notice of conclusions tells first when and where who met: "Ngày 7 tháng 5 năm 2026, tại trụ sở …, … chủ trì cuộc họp"; a resolution of a
 * congress or a committee when it sat: "Hội nghị lần thứ 11 … họp từ ngày 10/4 …, sau khi thảo luận …,", "… đã thảo luận … và kết luận:".
 */
export const occasion =
  /^(?:Ngày\s\d{1,2}(?:\stháng\s|[/.-])\d{1,2}(?:\snăm\s|[/.-])\d{4},\s.{0,160}\s(?:chủ trì|làm việc|họp)\s|(?:Hội nghị|Đại hội)\s.{0,160}\shọp\s.{0,200}\s(?:sau khi|đã (?:thảo luận|nghe|xem xét|bàn|cho ý kiến))\s)/u

/** First words of a letter's text. */
export const letterWord =
  /^(?:Trả lời|Phúc đáp|Nhận được|Căn cứ|Theo|Th[iì] hành|Thực hiện|Để|Qua|Ngày \d|Kể từ|Từ (?:ngày|tháng|năm)|Thời gian (?:qua|vừa qua)|Trong (?:thời gian|những|các)|Vừa qua|Hiện nay)(?!\p{L})/u

/** "Ủy ban nhân dân xã trân trọng kính mời …": a letter's writer speaks. */
export const letterSentence = /^\p{Lu}[^.;:]{3,120}\s(?:trân trọng|kính mời|kính đề nghị|nhận được|đề nghị)\s/u

/** `… (Tên đơn vị) … đề nghị …`: the same in a form, where who writes is left to be filled in. */
export const blankSentence = /^(?:[.…_]|\([Tt]ên\s)[^:;]{2,160}\s(?:trân trọng|kính mời|kính đề nghị|nhận được|đề nghị|xin|báo cáo)\s/u

/** `PHẦN MỞ ĐẦU`, `LỜI NÓI ĐẦU`: the words before the first unit. */
export const forewordLine = /^(?:(?:PHẦN|LỜI|Phần|Lời) (?:MỞ ĐẦU|mở đầu)|(?:LỜI NÓI ĐẦU|Lời nói đầu))\s?[.:]?$/u

/** `HÀ NỘI, NĂM 2018`, `Gia Lai, tháng 4 năm 2018`: what a cover has for place and date. */
export const coverDate = /^\p{Lu}[\p{L}\s.]{2,30},\s(?:(?:tháng|THÁNG)\s\d{1,2}\s(?:năm|NĂM)|NĂM|năm)\s(?:19|20)\d{2}$/u

/** Those of them that open no title. */
export const answerWord = /^(?:Trả lời|Phúc đáp|Nhận được|Căn cứ)\s/u

/** How minutes begin (NĐ 30/2020 PL III mẫu 1.8): no title goes on so. */
export const minutesOpening =
  /^(?:Hôm nay,|(?:Vào )?(?:[Hh]ồi|[Ll]úc)\s(?:\d|[.…[])|(?:Thời gian|Địa điểm|Thành phần)(?:\s[^:]{1,40})?\s?:)/u

/** A consolidated text names above its bases what it consolidates: "Thông tư số … được sửa đổi, bổ sung bởi:". */
export const consolidated =
  /^(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Thông tư liên tịch|Quyết định)\s(?:[^\d]{0,80}\s)?số\s\d{1,4}/u

/** What stands among bases without "Căn cứ": a text with its number, or a law with its year. */
export const citedText = new RegExp(
  `${consolidated.source}|^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)\\s[^;:]{3,160}(?:năm|ngày|/)\\s?\\d{1,4}`,
  'u',
)

/** `QUYẾT ĐỊNH:`, `QUYẾT NGHỊ`, `BỘ CHÍNH TRỊ QUY ĐỊNH`, `KẾT LUẬN`, `CHỈ THỊ:`, `RA SẮC LỆNH`, `NAY BAN HÀNH …`, also without the colon after bases. */
export const enactingWord =
  /^(?:QUY[ẾÉÊ]T\s?ĐỊNH|QUY[ẾÉÊ]T\s?NGHỊ|NGHỊ ĐỊNH(?=\s?:)|NAY QUYẾT ĐỊNH|KẾT LUẬN|CHỈ THỊ|LỆNH|THÔNG BÁO|QUY ĐỊNH|YÊU CẦU|NAY CÔNG BỐ|KIẾN NGHỊ|ĐỀ NGHỊ|TUYÊN BỐ|(?:NAY )?RA (?:SẮC L(?:ỆN\s?H|UẬT)|NGHỊ ĐỊNH|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG TƯ|LỆNH)|NAY (?:BAN HÀNH|QUY ĐỊNH|RA LỆNH)(?:\s\p{Lu}[\p{Lu}\s,]{1,80})?|\p{Lu}[\p{Lu}\d\s,–-]{6,80}\s(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)|(?:BỘ CHÍNH TRỊ|BAN (?:BÍ THƯ|CHẤP HÀNH|THƯỜNG VỤ))(?:\s[\p{Lu},]{1,8}){0,10}?\s(?:BAN HÀNH )?QUY ĐỊNH)\s?:?$/u

/** A sentence in which the body enacts: "Chính phủ ban hành Nghị định …"; what has a number was enacted before. */
export const enactingSentence =
  /(?:ban hành|thông qua|công bố|quyết định|ban bố)\s[“"]?(?:phê duyệt|Nghị định|Thông tư|Quyết định|Nghị quyết|Luật|Bộ luật|Pháp lệnh|Kế hoạch|Chương trình|Quy chế|Quy định|Hướng dẫn|Chỉ thị|Đề án|Lệnh)(?!\s(?:số\s)?\d)|liên tịch ban hành quy định\s/u

/** "Để thi hành Pháp lệnh …, Bộ … hướng dẫn … như sau:": older circulars begin with the text that they implement, as others with "Thi hành …". */
export const implementsWord =
  /^(?:Để|Nhằm)\s(?:thi hành|thực hiện)\s(?:đúng |tốt |thống nhất )?(?:các )?(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư|Sắc l(?:ệnh|uật)|Hiến pháp)\s/u
/** "Để từng bước cải thiện …, Chủ tịch Hội đồng Bộ trưởng quyết định:": reason and formula of an older decision in one. */
export const decides = /,\s\p{Lu}[^.;:]{3,100}\squyết định\s?:$/u
export const leadIn = /^[^.;:]{20,600},\s\p{Lu}[^.;:]{3,400}\ssau(?: đây)?\s?:$/u

/** How a sentence ends that leads into the body. */
export const enactingEnd = /như sau\s?:$/u

/** "Bộ trưởng Bộ … quyết định:", "Chi bộ Khối phố 3 quyết nghị:": nothing but who decides. */
export const whoDecides =
  /^(?!(?:Căn cứ|Theo|Xét|Sau|Trên|Để|Nhằm|Thực hiện|Thi hành|Tại|Khi|Nay)\s)\p{Lu}[^.;:\d]{3,160}(?:\s\d{1,3})?\s(?:quyết định|quyết nghị)\s?:$/u

/** "Để chấm dứt tình trạng trên, Chủ tịch Hội đồng Bộ trưởng chỉ thị:": who issues the document orders what stands below. */
export const orders =
  /(?:^|,\s)(?:Thủ tướng|Chủ tịch|Chính phủ|Quốc hội|Hội đồng|Ban|Bộ|Liên Bộ|(?:Ủy|Uỷ) ban|UBND|HĐND|Thường trực|(?:Tỉnh|Thành|Huyện|Quận|Đảng) (?:ủy|uỷ))(?:\s[^\s.;:,]{1,10}){0,14}?\s(?:chỉ thị|yêu cầu|quyết định|quyết nghị)(?:\s[^.;:]{2,160})?\s?:$/u

export const recipientsWord =
  /^(?:\(?\*?)?(?:N[ơo]i nh[ậâạa]n(?!\s(?!như\s)\p{Ll})|N[aôởờợ]i nh[ậâạa]n(?=\s?[:;])|N[ƠO]I NH[ẬÂẠA]N|Nơi gửi)\s?:?/u
export const archiveItem = new RegExp(
  String.raw`^[${itemSigns}*~]?\s?(?:(?:Lưu|LƯU)(?:\s?[:;]|\s(?!tại Trung tâm Lưu trữ)|$)|(?:L[uư]r?[uưn]|LUU)\s?:|Luu\s(?=V[TP](?!\p{L})))`,
  'u',
)

/**
 * `TM.`, `KT.` … of the State (NĐ 30/2020 Đ13), `T.M.`, `K.T.`, `K. T.`, `KT/` in old texts, `T/M`, `K/T`, `T/L` of the Party (05-HD/VPTW I.7.1.1), `THAY MẶT` in
 * full in treaties; in running case (`KT. Chủ tịch`) only with its stop or stroke and above a post or an organ, as where a scanner read a comma (`KT, CỤC TRƯỞNG`), or a colon; `Kt.`, `K/t` too.
 */
export const authorityMark =
  /^(T\s?\/\s?[Mm]|K\s?\/\s?[Tt]|T\s?\/\s?[Ll]|T\s?\/\s?UQ|(?:TM|KT|TL|TUQ)\s?[/:]|(?:Tm|Kt|Tl|Tuq)\s?\.|T\.M|K\.T|T\.L|T\.U\.Q|(?:T\.\s[ML]|K\.\sT|T\.\sU\.\s?Q)(?!\p{L})|TM\s?\.|KT\s?\.|TL\s?\.|TUQ\s?\.|Q\s?\.|(?:TM|KT|TL|TUQ),(?=\s?(?:UBND|(?:ỦY|UỶ) BAN|BAN|HỘI ĐỒNG|(?:CHI |TỔNG )?CỤC|BỘ|VỤ|VIỆN|HIỆU|THỦ|THỐNG|CHỦ|GIÁM|TỔNG GIÁM|CHÁNH|TRƯỞNG|BÍ) )|TM(?=\s)|KT(?=\s)|TL(?=\s)|TUQ(?=\s)|THAY M[ẶẠ]T(?=\s))\s?\.?\s{0,2}(?=\p{Lu}{2}|(?<=[./]\p{Lu}{0,2}\s{0,2})(?:(?:Bí|Bộ|Chánh|Chi|Chính|Chủ|Công|Cục|Đảng|Giám|Hiệu|Hội|Huyện|Liên|Quân|Quận|Thành|Thị|Thống|Thủ|Tỉnh|Tổng|Trưởng|[UỦ][yỷ]|Viện|Vụ)\s\p{Ll}|(?:Ban|Đoàn)\s\p{L}))/u

/** The mark on a line of its own, above whose place the signer takes. */
export const authorityAlone = /^(?:T\/M|T\.\s?M\.|K\.\s?T\.|T\.\s?L\.|K\/T|T\/L|T\/UQ|TM|KT|TL|TUQ|Q)\.?$/u

/** `TIẾP KÝ`, `Tiếp ký:`: in decrees up to the 1950s above whoever signs besides the head of State. */
export const countersigned = /^(?:TIẾP KÝ|Tiếp ký)\s?:?$/u

export const postWord =
  /^(?:PHÓ\s|QUYỀN\s|Q\.\s?|P\.\s?(?=BÍ |TRƯỞNG |CHỦ |GIÁM |HIỆU |(?:CỤC|VỤ|VIỆN) TRƯỞNG))?(?:BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CHỦ TỊCH|CHỦ NHIỆM|TỔNG BÍ THƯ|BÍ THƯ|PHÓ BÍ THƯ|TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|CHÁNH|VIỆN TRƯỞNG|HIỆU TRƯỞNG|THỐNG ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN|TỔNG THƯ KÝ|TƯ LỆNH|CHÍNH ỦY|CHỈ HUY|THƯỜNG TRỰC|ỦY VIÊN|UỶ VIÊN|THÀNH VIÊN|ĐẠI DIỆN|NGƯỜI|CHỦ TRÌ|CHỦ TỌA|CHỦ TOẠ|THƯ KÝ|KẾ TOÁN|(?:TRẠM|ĐỘI|HẠT|TỔ|NHÓM|CỤM|KHOA|LỚP|KHỐI|(?:CHI |PHÂN |LIÊN )?HỘI|CHI ĐỘI) TRƯỞNG|TỔ PHÓ|TỔNG BIÊN TẬP|ĐỒNG CHỦ TỊCH|XÁC THỰC|CÔNG CHỨC|CHUYÊN VIÊN|THỦ TRƯỞNG|THẨM PHÁN|(?:KIỂM SÁT|ĐIỀU TRA|CHẤP HÀNH|CÔNG CHỨNG) VIÊN)(?!\p{L})/u

/** How posts end, letters only; their first ones may lie under the seal. */
export const endOfPost = /(?:TICH|TRUONG|TUONG|DOC|NHIEM|THU|CHANHAN)$/u

const syllable = "\\p{Lu}\\p{Ll}{0,7}(?:['’]\\p{L}{1,6})?"

/** The first words of nearly all Vietnamese names. */
const familyName =
  'NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐÀO|ĐOÀN|VƯƠNG|TRỊNH|ĐINH|LÂM|MAI|TÔ|TRƯƠNG|HÀ|CAO|LƯƠNG|LƯU|TẠ|PHÙNG|CHU|THÁI|QUÁCH|TĂNG|NÔNG|HỨA|KIỀU|TRIỆU|NGHIÊM'
/** A degree or a rank on a line of its own, above the name. */
export const degreeAlone = /^(?:(?:PGS|GS|TSKH|TS|ThS|BSCK|BS|KS|CN|LS|NGƯT|NGND|TTƯT|TTND)(?:[.,]\s?|\s|$)){1,4}$/u
/** Ranks, which only the armed forces may print before a name (NĐ 30/2020 Đ13), and degrees, honours and callings, in full and abbreviated. */
const rank = '(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)|(?:Phó |Chuẩn )?Đô đốc)'
const degree =
  '(?:Tiến s[ĩỹ](?: khoa học)?|Thạc s[ĩỹ]|(?:Phó )?[Gg]iáo sư|Viện s[ĩỹ]|Cử nhân|Kỹ sư|Bác s[ĩỹ](?: chuyên khoa (?:II|I|2|1))?|Dược s[ĩỹ]|Luật sư|(?:Nhà giáo|Thầy thuốc|Nghệ s[ĩỹ]) (?:[Ưư]u tú|[Nn]hân dân)|Anh hùng [Ll]ao động)'
const abbreviated =
  '(?:(?:PGS|GS|TSKH|TS|ThS|Ths|BS|DS|KS|CN|LS|CVCC|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT)[.,]?\\s?(?:CK\\s?(?:II|I|2|1)[.,]?\\s?)?)'
/** What stands before a name and is none of it; the names of posts are others. */
export const titleOfName = `(?:(?:${rank}|${degree})[.,]?\\s|${abbreviated})`
export const rankOfName = new RegExp(`^${rank}(?!\\p{L})`, 'u')
/** `K’ Mák`, `K'Mák`, `H' Yim Kđoh`, `H’Yim`: names of the Central Highlands, whose first letter tells man or woman. */
const highlandName = `[KYH]['’]\\s?${syllable}(?:\\s${syllable}){0,4}`
/** `Nguyễn văn An`: a slip of the keys, behind a family name. */
const typedName = `(?:${familyName
  .split('|')
  .map((name) => name[0]! + name.slice(1).toLowerCase())
  .join('|')})\\s(?:văn|thị)(?:\\s${syllable}){1,3}`
/** A person's name alone on its line, no place's or body's (`Sở Công Thương`), with or without rank or degree (which Đ13 forbids, yet stand there); groups: the name without them, as registers have it. */
export const personName = new RegExp(
  `^(?!(?:Tỉnh|Huyện|Quận|Xã|Phường|Thôn|Xóm|Ấp|Bản|Buôn|Khóm|Bộ|Sở|Cục)\\s)(?:${titleOfName}|(?:Đ/c|Đồng chí|Ông|Bà)\\s){0,4}(${syllable}(?:\\s?-?\\s?${syllable}){1,5}|${highlandName}|${typedName})$`,
  'u',
)

const familyNames = new Set(familyName.split('|'))
export function isFamilyName(word: string): boolean {
  return familyNames.has(word.toUpperCase())
}

/** The same in capitals, where a degree or a family name tells it from a title; groups: the name. */
export const nameInCapitals = new RegExp(
  `^(?:(?:(?:PGS|GS|TSKH|TS|ThS|THS|BS|KS|CN)[.,]?\\s?){1,3}(?=\\p{Lu}{2,7}\\s)|(?=(?:${familyName})\\s))(\\p{Lu}{1,7}(?:\\s\\p{Lu}{1,7}){1,4})$`,
  'u',
)

/** `XÁC NHẬN CỦA CHI BỘ`, `Ý KIẾN CỦA CHI ỦY` above the post of who confirms, or beside the one who signs. */
export const confirmation = /^(?:XÁC NHẬN|Ý KIẾN|NHẬN XÉT) CỦA\s/u

/** `Xác nhận chữ ký của đồng chí Lò Văn An` above the authority of who confirms it (05-HD/VPTW I.7.1.4 g). */
export const confirmedSignature = /^XÁC NHẬN CHỮ KÝ(?:\s[^.;:]{3,80})?\s?:?$/iu

/** `PHÓ BÍ THƯ kiêm CHỦ NHIỆM …`: the word is no small letter of the posts it stands between. */
export const betweenPosts = /\skiêm(?=\s|$)/u
/** `kiêm CHỦ NHIỆM ỦY BAN KIỂM TRA`, `kiêm`: what joins the two posts of one signer (05-HD/VPTW I.7.1.4 đ). */
export const secondPost = /^kiêm(?:\s\p{Lu}[^\d.;:]{3,80})?$/u

/** `(Đã ký)`, `(đã ký, đóng dấu)`, `[daky]`, `(Ký, ghi rõ họ tên)`; in small letters the last only in brackets. */
export const signedNote =
  /^[([]?\s?(?:Đã [kK]ý|đã ký|Đã kí|ĐÃ KÝ|daky|Ký tên|ký tên|Chữ ký|đã ký tên|(?:Ký|(?<=^[([]\s?)ký),? (?:và |& )?(?:ghi|đóng dấu|họ (?:và )?tên))[^\n]{0,40}[)\]]?$/u

/** `(Đã ký) Lò Văn An`, `Đã ký: Lò Văn An`, `Lò Văn An (đã ký)`, `CHỦ TỊCH (Ký, ghi rõ họ tên)`: the note and the name or the post in one line; it parts them. */
export const signedBeside =
  /^[([]?\s?(?:Đã [kK]ý|đã ký|ĐÃ KÝ)\s?(?:[)\]]\s?:?|:)\s?(?=\p{Lu})|(?<=\p{Ll})\s?[([]\s?(?:Đã [kK]ý|đã ký|ĐÃ KÝ)\s?[)\]]$|(?<=\p{Lu})\s?[([]\s?(?:Đã [kK]ý|đã ký|ĐÃ KÝ|[kK]ý,? (?:và |& )?(?:ghi|đóng dấu|họ)|Chữ ký)[^()[\]]{0,60}[)\]]$/u

/** `——Lò Văn An`, `‘Lò Văn An`: the end of a signature's strokes before the name below it. */
export const strokesAbove = /^(?:[—–]{1,4}|-{2,4}|[‘’'`*★])\s?(?=\p{Lu}\p{Ll}{0,6}\s)/u

/** What a scanner makes of a seal or a signature: up to three signs that are no number, or few words with signs that no text has. */
export const scrapLine =
  /^(?!\d{1,3}$|[-–—_=*.…]{1,3}$)(?:\S{0,2}[^\s.,;:)]|(?=[^®©™°<>{}\\^~|¢£¥§«»]{0,23}[®©™°<>{}\\^~|¢£¥§«»])(?![-–+~•*]\s)\S.{1,22})$/u
/** The same behind the end of a recipient. */
export const scrapBehind = /(?<=[;.,:)])(?:\s(?!\d)[^\s;.,)]{1,2}){1,2}$/u

/** Incoming stamps and what digital signatures print; `ĐẾN NĂM 2050` goes on with a title. */
export const stampLine =
  /^(?:(?:CÔNG VĂN\s)?ĐẾN(?!\s(?:NGÀY \d{1,2} THÁNG|(?!S\p{Lu}\s|NGÀY|GIỜ)\p{Lu}{2,7}\s[\p{Lu}\d]))(?:\s?Số)?\s?:?|Số đến\s?:|Ngày\s?:\s?\d|Ngày đến\s?:|Chuyển\s?:|Chuyên\s?:|Lưu hồ sơ số\s?:|S\p{L}\s?và ký hiệu HS\s?:|\p{Ll}?K[ýyỳÝ] b[ởoờ]i\s?:|Ng[ưu][ờởòod]i k[ýyỳ]\s?:|Email\s?:|Cơ quan\s?:|Thời gian ký\s?:|Giờ ký\s?:|Ngày ký\s?:|Digitally signed|Signature|Date\s?:\s?\d|\+0?7:?00'?)/u
/** The first and the last field of what a digital signature prints on a page, also as scanners write them. */
export const signatureField = /^(?:(?:K[ýyỳ] b[ởoờ]i|Ng[ưu][ờởòod]i k[ýyỳ])\s?:|Digitally signed by\s|Signature (?:Not Verified|valid)$)/u
export const signatureTime =
  /^(?:(?:Thời gian|Giờ|Ngày) ký\s?:|(?:Signing )?[Dd]ate\s?:\s?\d{4}[./-]\d{1,2}[./-]\d{1,2}\s)|\sk[ýyỳ]\s?:\s?\d{1,2}[./-]\d{1,2}[./-]\d{4}\s\d{1,2}:\d{2}/u
/** The word that heads an incoming stamp, alone or before its number; and the fields below it (NĐ 30/2020, Phụ lục IV, mẫu dấu Đến): a number without a symbol, a day without a place. */
export const incomingWord = /^(?:CÔNG VĂN\s)?ĐẾN(?:\s(?:NGÀY|GIỜ))?\s?(?:$|:|(?=(?:Số|Ngày)\s?[:.…]))/u
export const incomingField =
  /^(?:Số(?: đến)?[\s:.…]{1,20}\d{0,6}[\s.…]{0,20}$|(?:Ngày|Giờ)(?: đến)?[\s:.…]{1,20}(?:$|\d{1,2}\s?(?:[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}|[h:]\s?\d{0,2}|tháng \d{1,2} năm \d{4})[\s.…]{0,20}$)|Chuy[êể]n(?: cho)?\s?:|Lưu hồ sơ số\s?:|S\p{L}\s?và ký hiệu HS\s?:)/u
export const timeStamp =
  /\d{1,2}[-./]\d{1,2}[-./]\d{4}\s{1,3}\d{1,2}:\d{2}|\d{1,2}:\d{2}(?::\d{2})?\s{1,3}(?:[|–-]\s{1,3})?\d{1,2}[-./]\d{1,2}[-./]\d{4}/u

/** `Ngày 06/04/2021 23:23:18`, `Thứ hai, 6/4/2021 10:05`, `Cập nhật: 28-03-2024 15:48:46`: when a portal put the text there; a stamp has a colon behind the word, or none. */
export const postedAt =
  /^(?:Ngày|Cập nhật\s?:|Thứ\s\p{L}{2,4},|Chủ nhật,)\s(?:ngày\s)?\d{1,2}[-./]\d{1,2}[-./]\d{4}\s{1,3}(?:[|–-]\s)?\d{1,2}:\d{2}(?::\d{2})?(?:\s[AP]M)?$/iu
/** `Thứ Bảy, ngày 27 tháng 7 năm 2024`: a site's day; a document's date has a place before it. */
export const dayOfSite = /^(?:Thứ \p{L}{2,3}|Chủ nhật), (?:ngày )?\d{1,2}(?:\/| tháng )\d{1,2}(?:\/| năm )\d{4}$/iu
/** `VIEWS: 0 PAGES: 13`: what a host of documents counts. */
export const counters = /^(?:(?:VIEWS|PAGES|DOWNLOADS|LƯỢT XEM|LƯỢT TẢI|SỐ TRANG)\s?:\s?[\d.,]{1,12}(?:\s|$)){1,4}$/iu

/** The first heading of a body, read into a stamp's last field (`T-ĐÁNH GIÁ TÌNH HÌNH` for `I- …`); groups: mark, title. */
export const swallowedHeading = /^([ITl1|]{1,3}\s?[-–.])\s?(\p{Lu}[\p{Lu}\s,;-]{6,200})$/u

// What websites print around a document (`grammars/vocabulary/website-lines.ts`).
export const headOfLinks = new RegExp(`^(?:${headsOfLinks.join('|')})$`, 'u')
export const headOfDocuments = new RegExp(`^(?:${headsOfDocuments.join('|')})$`, 'u')
export const adLine = new RegExp(`^(?:${adLines.join('|')})$`, 'u')
export const adWord = new RegExp(`^(?:${adWords.join('|')})$`, 'u')
/** A file to be fetched, with its size or without. */
export const fileLine =
  /^(?:[-+*•]\s?)?[\p{L}\d].{0,140}\.(?:docx?|pdf|xlsx?|pptx?|rar|zip)(?:\s?\([\d.,]{1,8}\s?(?:[KMkm][Bb]|bytes)\))?$/iu
export const headOfBox = new RegExp(`^(?:${headsOfBoxes.join('|')})$`, 'u')
const webLine = new RegExp(`^(?:${webLines.join('|')}|${headsOfLinks.join('|')}$)`, 'iu')
const openingOfWebLine = new RegExp(`^(?:${openingsOfWebLines.join('|')})`, 'iu')
const siteLine = new RegExp(`^(?:${siteLines.join('|')})`, 'iu')
const openingOfSiteLine = new RegExp(`^(?:${openingsOfSiteLines.join('|')})`, 'iu')
/** Behind such words in small letters to a stop: a sentence. */
const runsOn = /^[\s,:]{0,3}(?:\d{1,2}\s)?\p{Ll}.{0,400}[.;:,]$/u

export function isWebLine(text: string): boolean {
  return webLine.test(text) || opens(openingOfWebLine, text)
}

export function isSiteLine(text: string): boolean {
  return siteLine.test(text) || opens(openingOfSiteLine, text)
}

function opens(words: RegExp, text: string): boolean {
  const found = words.exec(text)
  return found !== null && !runsOn.test(text.slice(found[0].length))
}

export const toolLine = new RegExp(`^(?:[-•*]\\s?)?(?:${toolLines.join('|')})$`, 'u')
export const unitLine = new RegExp(`^(?:${unitLines.join('|')})$`, 'u')
export const menuLine = new RegExp(`^(?:${menuLines.join('|')})$`, 'u')
/** Before a text its editor's words (`LTS`, lời tòa soạn), behind it a collection's, on whose it is. */
export const editorsNote =
  /^(?:LTS\s?:|Tác phẩm này (?:thuộc phạm vi công cộng|được phát hành theo)|(?:Báo|Đài|Tạp chí|Trang|Cổng|Website|Tòa soạn|Toà soạn)\s(?:[^.;:]{1,60}\s)?(?:trân trọng|xin)\s(?:giới thiệu|đăng(?: tải)?)\s(?:toàn văn|nguyên văn|nội dung)(?!\p{L}))/u

/** `Quyết định 12/2019/QĐ-UBND năm 2019. Điều 3.`: a website sets the document's own name before the mark of each unit. */
export const nameBeforeUnit =
  /^(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Thông tư liên tịch|Quyết định|Chỉ thị)\s(?:(?:số\s)?\d[^\s.]{2,40}(?:\snăm\s\d{4})?|[^.\d]{3,120}\s(?:19|20)\d{2})\.(?=\sĐiều \d{1,3}[a-zđ]?\.(?:\s|$))/u

/** Page numbers and the running heads of the gazette. */
export const pageLine = /^(?:[-–—]?\s?\d{1,4}\s?[-–—]?|Trang\s\d{1,4}(?:\s?\/\s?\d{1,4})?|Page\s\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?)$/u
/** What converters set where a page ends, and for a picture: `# PAGE 2`, `--- PAGE BREAK ---`, `--- [Trang 2] ---`, `<!-- page 3 -->`, `<Page:4>`, also behind the page's own number, `<<<PAGE 4>>>`, `[[… PAGE 2]]`, `[TRANG 3, 4 - PHỤ LỤC]`, `{3}-----`, `![](images/2.jpg)`, `==> picture [97 x 97] intentionally omitted <==`. */
export const pageBreakLine =
  /^(?:(?:[[(]?[-=–—*\s]{0,60}|[-=–—*\s]{1,60}[[(]\s?)(?:PAGE|Page|page|TRANG|Trang|(?:End of|END OF) (?:page|PAGE)|(?:Hết|HẾT) (?:trang|TRANG))(?:\s(?:BREAK|Break|break)|\s?[:#]?\s?\d{1,4}(?:\s?(?:of|OF|\/)\s?\d{1,4})?)(?:[-=–—*\s]{0,60}[\])]?|\s?[\])][-=–—*\s]{1,60})|\[\[[^[\]]{1,120}\s(?:PAGE|Page|page|TRANG|Trang)\s\d{1,4}\]\]|\[(?:PAGE|Page|page|TRANG|Trang)\s\d{1,4}(?:\s?[,–-]\s?\d{1,4}){0,12}\s?[-–:]\s?[^[\]]{1,60}\]|<!--[^<>]{0,60}-->|\d{0,3}<(?:PAGE|Page|page)\s?:\s?\d{1,4}>|<<<?(?:PAGE|Page|page|TRANG|Trang)\s?:?\s?\d{1,4}>>>?|\{\d{1,4}\}-{3,}|!\[[^\]]{0,80}\]\([^()\s]{0,300}\)|={1,3}>\spicture \[\d{1,5} x \d{1,5}\] intentionally omitted\s<={1,3}|-{3,8}\s(?:Start|End) of picture text\s-{3,8})$/u
/** What a converter (PyMuPDF4LLM) sets around the words that it read in a picture; groups: which. */
export const pictureMark = /^(?:-{3,8}|<!--)\s(Start|End) of picture text\s(?:-{3,8}|-->)$/u
export const gazetteLine =
  /^(?:(?:PHẦN\s)?VĂN BẢN (?:QUY PHẠM PHÁP LUẬT|(?:PHÁP LUẬT )?KHÁC)$|\d{0,4}\s?CÔNG BÁO(?:\s[\p{Lu}\s.-]{2,40})?\s?\/\s?Số|C[ÔÒÓÕO]NG B[ÁÀÃA]O\s?\/)/u
/** `PHẦN VĂN BẢN QUY PHẠM PHÁP LUẬT`: the part of an issue of the gazette; below it stands whose documents follow. */
export const partOfGazette = /^(?:PHẦN\s)?VĂN BẢN (?:QUY PHẠM PHÁP LUẬT|(?:PHÁP LUẬT )?KHÁC)$/u
/** What a fax machine prints above each page: `FROM : UBND XA`, `FAX NO. : 0838…`, `Sep. 13 2005 03:48AM P2`; and a telephone that scans below it, as its reader sees it: `Scanned with` / `- fCamscanner |`. */
export const faxLine =
  /^(?:Scanned ?with(?: (?:.{0,3}Cam ?[Ss]canner.{0,3}|\S{1,2}))?|[^\p{L}]{0,4}\p{L}?C[Aa][Mm] ?[Ss]canner(?:[^\p{L}]{0,4}|\s\p{Lu})|FROM\s?:\s?\S.{0,60}|(?:FAX|FILE|PHONE|TEL)\sNO\.?\s?:.{0,60}|\p{Lu}\p{Ll}{2}\.?\s\d{1,2},?\s(?:19|20)\d{2}\s\d{1,2}:\d{2}\s?(?:AM|PM)(?:\sP\.?\s?\d{1,3})?)$/u
/** The same to the end of a line, behind other words: the last of a signature's stamp and the gazette's head run together. */
export const gazetteBehind =
  /\s(?=(?:\d{1,4}\s)?CÔNG BÁO(?:\s[\p{Lu}\s.-]{2,40})?\s?\/\s?Số\s?\d[\d\s+]{0,20}\/\s?Ngày\s\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?:\s\d{1,4})?$)/u

/** A rule: what draws a line across the head, also with the signs for boxes, or with a typist's `o0o` in its middle. */
export const ruleLine = /^(?:[-–—_=*.~…─-╿\s]+(?:[oO0]{3}[-–—_=*.~…─-╿\s]+)?|\+(?:[-=:]{2,400}\+){1,60})$/u

/** `[1] …`, `¹ …`, `<sup>1</sup> …`, `$^{1}$ …`, `^1^ …`: a note at the foot or the end; groups: label. */
export const noteMark =
  /^(?:\[(\d{1,3})\]|\[\^(\d{1,3})\]:?|([¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3})|\((\d{1,2})\)(?=\s\p{Lu})|(?:<sup>\s?[([]?|\$\^\{[([]?|\^)(\d{1,3})(?:[)\]]?\s?<\/sup>|[)\]]?\}\$|\^(?=\s)))\s?/u
