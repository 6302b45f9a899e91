import { readNumber } from './read-number.ts'

export type Comparator = '=' | '>' | '>=' | '<' | '<=' | '~' | 'range'

/** A figure that somebody wants reached: `trên 113 tỉ USD`. Offsets are of the sentence; `before` is where its comparator or verb begins. */
export interface Figure {
  comparator: Comparator
  value: number
  /** The upper end of a range. */
  valueMax: number | null
  printed: string
  unit: string | null
  before: number
  /** Where the words begin that say what is counted (`10 | doanh nghiệp`) or measured (`50% | khối lượng`). */
  thing: number
  end: number
}

const comparators: readonly [RegExp, Comparator][] = [
  [/(?:không dưới|không thấp hơn|không ít hơn|tối thiểu|ít nhất|thấp nhất|chí ít|≥|>=)$/iu, '>='],
  [/(?:không quá|không vượt quá|không cao hơn|tối đa|nhiều nhất|cao nhất|≤|<=)$/iu, '<='],
  [/(?:trên|hơn|vượt|quá|>)$/iu, '>'],
  [/(?:dưới|thấp hơn|ít hơn|nhỏ hơn|chưa đến|<)$/iu, '<'],
  [/(?:khoảng|xấp xỉ|gần|chừng|ước|~|≈)$/iu, '~'],
]

const number = String.raw`\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,6})?|\d{1,9}(?:[.,]\d{1,6})?`
const figure = new RegExp(String.raw`(?<![\p{L}\p{N}/.,-])(từ\s)?(${number})(?:\s?%)?(?:\s?(?:-|–|đến)\s?(${number}))?(?![\p{N}/])`, 'giu')
const verb =
  /(?<!\p{L})(?:đạt(?: mức)?|đạt được|chiếm|đóng góp|là|còn|lên|xuống|giảm|tăng|ở mức|duy trì|bằng|có|hoàn thành|thu hút|tăng thêm|thêm|bố trí|phấn đấu|xây dựng|làm chủ|kết nạp|đến)(?: (?:được|đạt|thêm|còn|xuống|lên|từ|mức))?$/iu
const notAFigure =
  /(?<!\p{L})(?:số|điều|khoản|điểm|mục|phụ lục|chương|phần|năm|tháng|ngày|quý|lần thứ|thứ|khóa|khoá|kỳ|tuổi|nhóm|top|quận|phường|tổ|lớp|cấp|loại|hạng|mẫu|vành đai|trang|bảng|biểu)$/iu
const scale = String.raw`(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?:\s(?:tỷ|tỉ))?`
const per = String.raw`(?:\s?\/\s?[\p{L}\p{N}]{1,12}(?:\s(?:dân|người|lao động|năm))?){0,2}`
const unitPattern = new RegExp(
  String.raw`^\s?(%(?:\s?(?:GRDP|GDP|GNI))?(?:\s?điểm)?${per}|(?:điểm )?phần trăm|${scale}(?:\s(?:đồng|USD|EUR|đô la(?: Mỹ)?|VND|VNĐ|lượt khách|lượt|người|dân|tấn|m2|m²|m3|kWh|giờ))?${per}|(?:đồng|USD|EUR|VND|VNĐ|km2|km²|km|ha|héc ta|m2|m²|m3|m³|kWh|MW|GW|tấn|giường(?: bệnh)?|bác sĩ|người|lượt)${per})(?![\p{L}\p{N}])`,
  'iu',
)
const words = /^\s?((?:\p{L}{1,12}\s){0,3}\p{L}{1,12})/u
const stopWords = new Set(
  'vào và trong trên của cho để thuộc được đạt có tại với theo từ đến hoặc so ở trở năm nhằm do bằng mỗi ngày tháng quý lần thứ'.split(' '),
)
const measured = /^(?:%|phần trăm|điểm phần trăm)|(?:đồng|USD|EUR|VND|VNĐ)/iu

/** The figures of one sentence that are wanted values: with a comparator, after a verb of reaching, or in percent or money. */
export function findFigures(sentence: string): Figure[] {
  const found: Figure[] = []
  for (const match of sentence.matchAll(figure)) {
    const lead = sentence.slice(Math.max(0, match.index - 40), match.index).trimEnd()
    const value = readNumber(match[2]!)
    const valueMax = match[3] === undefined ? null : readNumber(match[3])
    if (Number.isNaN(value) || isYears(value, valueMax, match[0])) continue
    const near = signOf(lead)
    const beforeSign = near.rest
    if (!near.sign && notAFigure.test(lead)) continue
    let end = match.index + match[0].trimEnd().length
    if (match[0].trimEnd().endsWith('%')) end--
    const rest = sentence.slice(end, end + 80)
    const unit = unitPattern.exec(rest)?.[1] ?? null
    const counted = unit === null ? countedThing(rest) : null
    const reached = verb.exec(beforeSign)
    // `tối thiểu có 10 doanh nghiệp`
    const far = near.sign || !reached ? null : signOf(beforeSign.slice(0, reached.index).trimEnd())
    const sign = near.sign ?? far?.sign
    if (!sign && !(unit !== null && measured.test(unit)) && !(reached && (unit ?? counted))) continue
    if (unit === null && counted === null && !reached) continue
    const thing = unit === null ? end : end + unitPattern.exec(rest)![0].length
    end += unitPattern.exec(rest)?.[0].length ?? (counted === null ? 0 : rest.indexOf(counted) + counted.length)
    const after = /^\s?trở (lên|xuống)/iu.exec(sentence.slice(end, end + 12))
    const comparator = valueMax !== null ? 'range' : after ? (after[1]!.toLowerCase() === 'lên' ? '>=' : '<=') : (sign ?? '=')
    const lost = sentence.slice(0, match.index).trimEnd().length - lead.length
    found.push({
      comparator,
      value,
      valueMax,
      printed: match[3] === undefined ? match[2]! : `${match[2]!} - ${match[3]}`,
      unit: unit ?? counted,
      before: lost + (far?.sign ? far.rest.length : reached ? reached.index : beforeSign.length),
      thing,
      end: end + (after?.[0].length ?? 0),
    })
  }
  return found
}

function signOf(lead: string): { sign: Comparator | null; rest: string } {
  const sign = comparators.find(([pattern]) => pattern.test(lead))
  return sign ? { sign: sign[1], rest: lead.replace(sign[0], '').trimEnd() } : { sign: null, rest: lead }
}

function isYears(value: number, valueMax: number | null, printed: string): boolean {
  const isYear = (n: number | null) => n !== null && Number.isInteger(n) && n >= 1900 && n < 2200
  return !printed.includes('%') && isYear(value) && (valueMax === null || isYear(valueMax)) && !/\d\.\d/u.test(printed)
}

/** The thing that is counted: up to four syllables, up to the first word that begins something else. */
function countedThing(rest: string): string | null {
  const kept: string[] = []
  for (const word of words.exec(rest)?.[1]?.split(' ') ?? []) {
    if (stopWords.has(word.toLowerCase())) break
    kept.push(word)
  }
  return kept.length === 0 ? null : kept.join(' ')
}
