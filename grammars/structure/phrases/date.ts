// Place and date.

/** `Quận 9,`, `Phường 12, TP. Hồ Chí Minh,`, `Thứ 11,`, `Tân Lập 2,` before the day: places that a number names. */
export const numberedPlace =
  '(?:(?:Quận|Phường|Thứ(?= 1)|\\p{Lu}\\p{Ll}{0,6}(?:\\s\\p{Lu}\\p{Ll}{0,6}){1,3})\\s|[QP]\\.\\s?)\\d{1,2}(?:, ?(?:T[Pp]\\.?|[Tt]hành phố) ?\\p{Lu}\\p{Ll}{1,6}(?:\\s\\p{Lu}\\p{Ll}{1,6}){0,3})?(?=\\s?,)'

/** Words that begin a sentence about a day and no place's name. */
const noPlace = 'Căn|Từ |Đến |Trước |Sau |Vào |'
const partOfDay = '(?:Sáng|Chiều|Tối)\\s,?|'
const dayOfWeek = 'Thứ \\p{L}{2,3},|Chủ [Nn]hật,'
/** `Hà Nội`, `Quận 9`; groups: the place. */
const placeOfDate = `((?!${noPlace}Ngày |ĐIỂM NGÀY|Sinh ngày|Kể |Trong |${partOfDay}${dayOfWeek})(?:\\p{Lu}[\\p{L}\\s.…'’\\-–]{0,40}?|${numberedPlace}))`
/** `10 giờ 30 phút` between place and day. */
const hour = "(?:(?:hồi\\s|(?<=,\\s{0,3}))\\d{1,2}\\s?(?:giờ|h)\\s?(?:\\d{1,2}\\s?(?:phút|')?)?,?\\s)?"
/** A sentence goes on so into a day. */
const noSentence =
  '(?<!(?:^|\\s)(?:trước|sau|từ|đến|vào|hết|là|ký|cấp|lập|đề|sinh|trong|các|mỗi|của|tại|điểm|TRƯỚC|SAU|TỪ|ĐẾN|VÀO|HẾT|TRONG|ĐIỂM)\\s)'
/** The words, a letter of each misread. */
const dayWord = '(?:[Nn]g\\p{L}y|NG\\p{Lu}Y|ng[àả]\\p{L}(?=\\s?\\d))[\\s,.:]{0,6}(?:thứ\\s(?=\\d))?'
const monthWord = '(?:[Tt]?h\\p{L}ng|TH\\p{Lu}NG|/)(?:[:.](?=\\s\\d))?'
const yearWord = '(?:[Nn]\\p{L}m|N\\p{Lu}M|/)'
/** A comma behind a figure. */
const afterFigure = '(?:(?<=\\d),\\s)?'
/** `05`, `0 5`, `08 8` read twice, `o5`, `…` left open, signs for a figure by hand, also apart (`? {`, `3 Ï`). */
const day =
  '((?:\\d{1,2}|\\d\\s\\d(?=\\s{0,3}t)|[^\\s\\p{Ll}]{1,2}\\s[^\\s\\p{Ll}]{1,2}(?=\\s{1,3}t)|\\d[^\\s\\d]|[^\\s\\d]\\d|[.…_]{1,12}|[^\\s\\p{L}\\d]{1,6}|(?!\\p{Ll}+\\s)[^\\s\\d]{1,3})?)'
/** The same, and `giêng`, `mười hai`. */
const month =
  '((?:\\d{1,2}|1\\s[012](?=\\s{0,3}n)|\\d{1,2}\\s\\d{1,2}(?=\\s{1,3}n)|\\d[^\\s\\d]|[.…_]{1,12}|[^\\s\\p{Lu}\\p{Ll}\\d/]{1,4}|\\p{Lu}{1,2}|(?:giêng|hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín|mười(?: một| hai)?|chạp)(?=\\s))?)'
/** `2025`, `202 5`, `20…`. */
const year = '(\\d{4}|[12](?:\\s?\\d){3}|\\d{0,3}[.…_]{0,12})'

/**
 * `Hà Nội, ngày 05 tháng 01 năm 2020` (NĐ 30/2020 PL I II.4), behind a website's label too, also with blanks or dots for a draft or for the place;
 * groups: place, day, month, year.
 */
export const dateLine = new RegExp(
  `^(?:Ngày (?:phát hành|ban hành)\\s?:\\s?(?=\\p{Lu}))?` +
    `(?:(?:…|[._](?=[.…_\\s]))[.…_\\s]{0,40},?\\s?(?=[Nn]gày)|${placeOfDate}\\s?[,.;:]?\\s{0,3}${hour})?` +
    `${noSentence}${dayWord}${day}\\s{0,6}[/]?${afterFigure}${monthWord}\\s{0,6}${month}\\s{0,6}${afterFigure}${yearWord}\\s{0,4}${year}[\\s.,;]{0,3}$`,
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

export const judgmentDate =
  /^(?:(\p{Lu}[\p{L}\s]{1,40}),\s)?(?:[Nn]gày|NGÀY)\s?:?\s?(\d{1,2})\s?[-–/.]\s?(\d{1,2})\s?[-–/.]\s?(\d{4})[.,;]?$/u

/** `HÀ NỘI, NĂM 2018`, `Gia Lai, tháng 4 năm 2018`: what a cover has for place and date. */
export const coverDate = /^\p{Lu}[\p{L}\s.]{2,30},\s(?:(?:tháng|THÁNG)\s\d{1,2}\s(?:năm|NĂM)|NĂM|năm)\s(?:19|20)\d{2}$/u
