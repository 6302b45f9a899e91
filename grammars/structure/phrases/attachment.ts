// Heads of attachments, appendices and forms.

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

/** The same to the end of its bracket, with number and day. */
const wholeNote = `\\((?:Được ban|Ban) hành (?:kèm )?theo ${issuedWith}\\p{Ll}{0,2}\\s[^()]{0,20}số\\s?:?\\s?\\d[^()]{3,40}\\sngày\\s[^()]{4,160}\\)$`

const issuedWords = '(?:Mẫu|Biểu mẫu|Danh mục|Danh sách|Bảng|Định mức|Bộ tiêu chí|Bộ chỉ số|Khung|Quy trình)\\s(?!này|số)'

/** What a document issues and calls by no type, in running case. */
export const issuedThing = new RegExp(`^${issuedWords}`, 'u')

/** "Mẫu thẻ cấp cho đội viên (Ban hành kèm theo Quyết định số … ngày …)": the same with its whole note; groups: the note. */
export const titleWithNote = new RegExp(`^${issuedWords}[^.;:()…]{4,200}\\s(${wholeNote})`, 'u')

/** `I`, `02`, `2.1`, `3a`, `A`, `IIb`; of a part `I.1`, `II-1`, `I/1`, `03-1A`; with a symbol `01/KP`. */
const appendixNumber =
  '(?:\\s(?:SỐ\\s|số\\s|Số\\s)?(?:[IVXLC]{1,5}[-./]?[a-zA-Z\\d]{1,2}|[IVXLC]{1,7}|\\d{1,3}(?:[.-]\\d{1,2}[a-zA-Z]?|[a-zA-Z])?(?:/\\p{Lu}[\\p{Lu}\\d]{0,9})?|[A-ZĐ])(?![\\p{L}\\d]))?'

/** `(quy định)`, `(Tham khảo)`: whether an annex of a standard binds or informs (TCVN 1-2), in the line of its head or in the one below. */
const forceWords = '\\((?:[Qq]uy định|QUY ĐỊNH|[Tt]ham khảo|THAM KHẢO)\\)'

export const forceOfAnnex = new RegExp(`^${forceWords}$`, 'u')

/** `PHỤ LỤC`, `Phụ lục I`, `PHỤ LỤC SỐ 02`, `Phụ lục A (quy định)`, `PHỤ BIỂU` of figures; groups: what follows in the same line. */
export const appendixLine = new RegExp(
  `^(?:PHỤ LỤC|Phụ lục|PHỤ LUC|Phụ Lục|PHỤ BIỂU|Phụ biểu)${appendixNumber}(?:\\s?${forceWords}(?=$|\\s))?\\s?[.:–—-]?\\s?(.{0,400})$`,
  'u',
)

/** `Phụ lục I: Danh mục thiết bị`: the head of an appendix and its title in one line of running case. */
export const titledAppendix = new RegExp(`^(?:Phụ lục|Phụ Lục)${appendixNumber}\\s?[.:–—-]\\s?\\p{Lu}.{0,140}[^.;:,]$`, 'u')

/** The same, its mark in whatever case, with as long a title as is wrapped; groups: the mark with its number, the title. */
export const appendixWithTitle = new RegExp(
  `^((?:Phụ lục|Phụ Lục|PHỤ LỤC|PHỤ BIỂU|Phụ biểu)${appendixNumber})\\s?[.:–—-]\\s?(\\p{Lu}.{2,400}[^.;:,])$`,
  'u',
)

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

/** `Tôi tên là: …………`, `Số định danh (2): ....; Nơi cấp: ....`: what who fills in a form tells of himself behind its label; nobody is addressed so. */
export const formField =
  /^(?:[-–+•]\s?)?(?!Ông|Bà|Đồng chí|Gia đình)(?:\p{Lu}[^:;.…_]{1,100}:\s?[.…_]{2}|(?:Tôi tên là|Tên tôi là|Tôi là|Chúng tôi là|Họ (?:và )?tên|Tên (?:tổ chức|cá nhân|đơn vị|cơ quan|doanh nghiệp|cơ sở))(?!\p{L})[^:]{0,60}:)/u

/** `straight connector 2`, for a pattern: the name that Word gives to a drawn line. */
export const drawnLine = '(?:[Ss]traight (?:[Aa]rrow )?[Cc]onnector|[Aa]uto[Ss]hape|[Ll]ine) \\d{1,3}'
