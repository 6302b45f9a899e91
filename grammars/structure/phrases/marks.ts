// Marks of urgency, secrecy and circulation, of copies and drafts.

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

export const draft = /^\(?(?:(?:BẢN\s)?D[ỰỤ] THẢO|Dự thảo)(?:\s(?:LẦN|lần|Lần)\s?(?:thứ\s)?[\dIVX]{1,3}|\s\d{1,2})?\)?[.:]?$/u

/** `TRÍCH QUY ĐỊNH …`, `Toàn văn Quy chế …`, `DỰ THẢO NGHỊ QUYẾT …`: how a site marks what it reproduces, before the type. */
export const reproduced = /^(?:TOÀN VĂN|Toàn văn|TRÍCH|Trích|DỰ THẢO)\s?:?\s(?!(?:YẾU|LỤC|SAO|yếu|lục|sao)(?!\p{L}))/u

/** `Mã hiệu: QT-07`, `Lần ban hành: 02`, `Ngày hiệu lực: 15/09/2031`: how firms and hospitals control their documents (ISO 9001, 7.5.2), in the cells of the head; the first of them nobody else prints. */
export const controlNumber = /^(?:Mã (?:hiệu|tài liệu)|Phiên bản|Lần (?:ban hành|soát xét|sửa đổi))\s?:\s?\S.{0,60}$/u
export const controlDay = /^Ngày (?:ban hành|hiệu lực|áp dụng)\s?:\s?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u
/** Groups: day, month, year. */
export const dayOfIssue = /^Ngày ban hành\s?:\s?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u
