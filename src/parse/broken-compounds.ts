/**
 * Compounds that are written with a dash between blanks, `Lao động - Thương binh và Xã hội`, `kinh tế - xã hội`, `2021 - 2025`: text that is
 * wrapped at a fixed width may break them before the dash, and the line below then looks like an item. In running case only what no list has
 * for an item counts: all of an organ's name, and what it does behind it.
 */
const smallHalves =
  /(?:^|[\s(])(?:[Kk]inh tế \n[-–] (?:xã hội|ngân sách)|[Vv]ăn (?:hóa|hoá) \n[-–] (?:xã hội|thể thao|thông tin|nghệ thuật)|[Cc]hính trị \n[-–] xã hội|[Xx]ã hội \n[-–] nghề nghiệp|[Qq]uốc phòng \n[-–] an ninh|[Kk]hoa học \n[-–] (?:công nghệ|kỹ thuật)|[Kk]ế hoạch \n[-–] tài chính|[Tt]ài chính \n[-–] (?:kế hoạch|ngân sách|tiền tệ)|[Hh]ành chính \n[-–] sự nghiệp|KINH TẾ \n[-–] XÃ HỘI|VĂN (?:HÓA|HOÁ) \n[-–] XÃ HỘI|CHÍNH TRỊ \n[-–] XÃ HỘI|LAO ĐỘNG \n[-–] THƯƠNG BINH|Lao động \n[-–] Thương binh(?: và|,| &) (?:Xã|xã) hội)(?!\p{L})/u
const organHalves =
  /(?:^|\s)(?:(?:Phòng|Ban|Vụ|Bộ phận) (?:Tài chính \n[-–] Kế hoạch|Kế hoạch \n[-–] Tài chính)|(?:Phòng|Ban|[UỦ][ỷy] ban) (?:Kinh tế \n[-–] (?:Ngân sách|Xã hội)|Văn (?:hóa|hoá) \n[-–] Xã hội))(?:$|[,;.)]|\s(?:và|huyện|thành phố|thị xã|quận|tỉnh|xã|phường|UBND|HĐND|chủ trì|phối hợp|tham mưu|hướng dẫn|chịu|có trách nhiệm|căn cứ|đã)(?!\p{L}))/u
const firstYear = /\p{L}\s(?:\d{1,2}\/)?((?:19|20)\d\d)$/u
const secondYear = /^[-–]\s?((?:19|20)\d\d)(?![\d/.]|\s?:)/u

/** As much of the two lines as such a compound takes, with what stands around it. */
const longestHalf = 40
/** Years that a plan or a term of office takes at most. */
const longestPeriod = 50

/** The dash that a line begins with stands inside a name, or between two years, of which the line before has the first half. */
export function isBrokenAtDash(before: string, text: string): boolean {
  const from = firstYear.exec(before.slice(-longestHalf))?.[1]
  if (from !== undefined) {
    const years = Number(secondYear.exec(text)?.[1] ?? 0) - Number(from)
    return years > 0 && years <= longestPeriod
  }
  const both = `${before.slice(-longestHalf)} \n${text.slice(0, longestHalf)}`
  return smallHalves.test(both) || organHalves.test(both)
}
