import { createPhraseTrie } from '../vocabulary/phrase-trie.ts'
import { docTypeOfName } from '../vocabulary/doc-types.ts'
import { endOfKnownLaw } from '../vocabulary/laws.ts'
import { endOfLaws } from './laws.ts'
import { isUpper, readOrgan } from './organs.ts'

export interface TitleMatch {
  start: number
  end: number
  /** Without the quotation marks around it. */
  title: string
}

/** Words with which the title of a document begins when it follows the number, the date or the issuer. */
const openers = createPhraseTrie(
  `về; về việc; v/v; quy định; ban hành; phê duyệt; hướng dẫn; sửa đổi; bổ sung; bãi bỏ; công bố; thành lập; kiện toàn; giao; thí điểm; triển khai; thực hiện; tổ chức thực hiện; đẩy mạnh; tăng cường; điều chỉnh; công nhận; phê chuẩn; phân cấp; ủy nhiệm; giải thích; xử phạt; kiểm soát; chi tiết; quy định chi tiết; qui định; qui định chi tiết; thi hành; thông qua; đặt tên; bổ nhiệm; tiếp tục thực hiện; tiếp tục đẩy mạnh; thông báo kết luận; đề nghị thông qua; đề nghị ban hành; đề nghị phê duyệt`
    .split('; ')
    .map((word) => [word, true] as const),
)

/** More of them where the issuer or the day stands before: elsewhere they are words of the sentence. */
const openersBehindIssuer = createPhraseTrie(
  `một số vấn đề; một số nội dung; một số chính sách; một số chế độ; một số cơ chế; một số biện pháp; một số giải pháp; một số nhiệm vụ; một số chủ trương; một số điểm; một số điều; một số quy định; một số định hướng; kết luận của; ý kiến kết luận; ý kiến chỉ đạo; đánh giá kết quả; đánh giá tình hình; đánh giá công tác; đánh giá việc; xin chủ trương; xin ý kiến; sắp xếp; sáp nhập; hợp nhất; giải thể; chuẩn y; chỉ định; điều động; luân chuyển; miễn nhiệm; cho thôi; khen thưởng; kỷ luật; phát động phong trào; phát động thi đua; tặng; truy tặng; phong tặng`
    .split('; ')
    .map((word) => [word, true] as const),
)

/** Decrees of the head of State (sắc lệnh) are cited with the bare verb of what they did. */
const openersOfDecree = createPhraseTrie(
  `tổ chức; đặt; đặt ra; cử; bổ; thiết lập; lập; ấn định; định; tạm hoãn; hoãn; cải tổ; sáp nhập; hợp nhất; cho phép; bãi; cấm; ban bố; cho thi hành; thưởng; ân xá; triệu tập; tăng; giảm; bổ khuyết; ủy quyền`
    .split('; ')
    .map((word) => [word, true] as const),
)

/** What goes on with the sentence after a title. */
const closers = createPhraseTrie(
  `được sửa đổi; đã được; đã; được ban hành; được; có hiệu lực; có căn cứ ban hành; hết hiệu lực; nêu trên; trên đây; này; là; thì; sau đây; trên cơ sở; theo đó; do; bởi; kể từ; đối với đồng chí; nhằm; như sau; cụ thể; tại Tờ trình; tại Công văn; tại Văn bản; tại Báo cáo; theo đề nghị; theo Quyết định đưa vụ án; theo Quyết định đưa vụ việc; cho đến; phải; không còn; vẫn; sẽ; cũng; còn; đang; góp phần; đặt ra; yêu cầu; nêu; khẳng định; đề ra; cho thấy; trở thành; đi vào; ra đời; được cụ thể hóa; nay bãi bỏ; nay hủy bỏ; nay sửa đổi; nay thay; nay được; nay đã`
    .split('; ')
    .map((word) => [word, true] as const),
)

/** After a comma the title goes on unless one of these follows. */
const clauseStarts = createPhraseTrie(
  `theo; trong đó; để; nhằm; cụ thể; nội dung như sau; nội dung cụ thể; đồng thời; căn cứ; đề nghị; yêu cầu; được; đã; ngày; kèm theo; sau đây; dưới đây; gọi tắt; viết tắt; gồm; bao gồm; như; nếu; thì; với các nội dung; với nội dung; với những nội dung; đặc biệt; nhất là; qua đó; góp phần; bên cạnh; xét thấy; trả lời công văn; trả lời văn bản; nguyên văn`
    .split('; ')
    .map((word) => [word, true] as const),
)

/** "Nghị định số … quy định cụ thể tại Điều 21", "QCVN … ban hành kèm theo …", "thông qua ngày …", "tiếp tục thực hiện đến …": where a matter stands, what a document came with, and when. */
const noTitle =
  /^(?:được )?(?:(?:qu[yi] định|hướng dẫn)(?: (?:cụ thể|rõ|chi tiết))? tại|ban hành kèm|thi hành (?:từ|kể từ|trong|tại|theo|đúng|nghiêm)|thông qua (?:ngày|tại|trong|năm|vào)|tiếp tục thực hiện (?:từ|đến|cho đến|theo|trong)) /i

/** Verbs of what happens to a whole document, however many of them are joined. */
const changed = '(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ|chuẩn hóa|chuẩn hoá)'
const manyChanged = `${changed}(?:(?:, |,? và |/)(?:(?:được|bị) )?${changed}){0,5}`
/** What follows where a document's own change is told: "được sửa đổi, bổ sung bởi …", "được thay thế năm 2020". */
const ofDocument = '(?! (?:bởi|tại|theo|bằng|một số|lần|năm|ngày|số|từ|như|có) |[.;)]|,(?! (?:thủ tục|danh mục|bị|mới) )|$)'
/** "công bố Danh mục thủ tục hành chính được sửa đổi, bổ sung trong lĩnh vực …": procedures are made known by what became of them. */
const ofProcedures = new RegExp(`^được ${manyChanged}${ofDocument}`, 'iu')
const procedures = /thủ tục hành chính(?:[ ,]{1,2}\p{L}{1,7}){0,12}[ ,]{1,2}$/iu
/** "vật tư y tế thuộc phạm vi được hưởng", "người được bảo hiểm": of what the noun is, where no verb for the document's own fate follows. */
const nounWithClause =
  /(?:^|[ ,])(?:phạm vi|đối tượng|người|trường hợp|cá nhân|tổ chức|hộ|dịch vụ|hoạt động|khu vực|dự án|công trình|học sinh|sinh viên|người lao động)(?: khác)? (?:đã )?$/iu
const ofNoun = new RegExp(`^được (?!(?:${changed}|ban hành|thông qua|phê duyệt|công bố|hợp nhất)(?!\\p{L}))`, 'iu')
/** "tài sản do Nhà nước giao cho doanh nghiệp quản lý": by whom the noun has what it has, where a document would be issued by them. */
const ofAgent =
  /^do \p{Lu}[\p{L} ]{1,50}? (?:(?<!Ngoại )giao|(?<!Ban )quản lý|nắm giữ|sở hữu|làm chủ|đầu tư|thành lập|bổ nhiệm)(?!\p{L})(?! ban hành)/u
/** "… và các quy định hiện hành có liên quan": the texts that a list of documents ends with. */
const others = /^và (?:các )?(?:quy định|văn bản|hướng dẫn)(?: \p{Ll}{1,7}){0,5}? liên quan(?!\p{L})/u
/** As many letters before "được" as tell whether it goes with a noun. */
const nearest = 90

/** Right behind the number "Quy định" may begin another mention. */
const capitalisedAbout = /^(?:V(?:ề|\/[vV])|(?:Quy định|Hướng dẫn) (?:về|chi tiết|việc|một số) )/
/** "của Chính phủ Quy định chức năng": many write the title behind the issuer as its own document prints it. */
const capitalised =
  /^(?:V(?:ề|\/[vV])|(?:Ban hành|Quy định|Hướng dẫn|Phê duyệt|Sửa đổi|Bổ sung|Bãi bỏ|Công bố|Công nhận|Thành lập|Kiện toàn)[ ,]|Thực hiện \p{Ll})/u
const longestCapitalised = 20
/** A basis is one sentence that ends in its semicolon: what is counted before it ("Quân đội nhân dân, Công an nhân dân") is the title's. */
const basis = /^(?:[-+] ?)?Căn cứ /
const toSemicolon =
  /^(?:(?!ban hành|quyết định|hướng dẫn|quy định|thông tư|nghị |luật|căn cứ)(?:[^;.:()“”"]|\(nay là [^()]{2,60}\)))*(?:;|(?<=,)$)/iu

const closing: Record<string, string> = { '“': '”', '"': '"', '‘': '’' }
const longest = 420

/**
 * The title that begins at `at` ("về …", "quy định …", a quotation). Ends before what closes a clause, a verb that goes on with
 * the sentence, or another document; a closing quotation mark or bracket that was not opened in it ends it too.
 */
export function readTitle(text: string, at: number, between = false, isBehindIssuerOrDay = false, isOfDecree = false): TitleMatch | null {
  const quoted = readQuotation(text, at)
  if (quoted) return quoted
  const opener =
    openers.match(text, at) ??
    (isBehindIssuerOrDay ? openersBehindIssuer.match(text, at) : null) ??
    (isOfDecree && isBehindIssuerOrDay ? openersOfDecree.match(text, at) : null) ??
    (between && text.startsWith('giữa ', at) ? { end: at + 4 } : null) ??
    readGluedOpener(text, at)
  if (!opener) return null
  const isCapital = isUpper(text.charCodeAt(at)) && !isUpper(text.charCodeAt(at + 1))
  if (isCapital && !(isBehindIssuerOrDay ? capitalised : capitalisedAbout).test(text.slice(at, at + longestCapitalised))) return null
  if (isCapital && /^(?:Hướng dẫn|Quy định) (?:số |\d|này)/.test(text.slice(at, at + 13))) return null
  if (noTitle.test(text.slice(at, at + 30))) return null
  // "gửi Kế hoạch số … về Ban Thường vụ": to whom; a congress or a session is what a document is about
  if (/^về (?:việc )?(?!Đại hội|Hội nghị)[A-ZĐÀ-Ỹ]/.test(text.slice(at, at + 15)) && readOrgan(text, at + 3)) return null
  const gap = /^:? /.exec(text.slice(opener.end, opener.end + 2))?.[0].length
  const inner = gap === undefined ? null : readQuotation(text, opener.end + gap)
  if (inner) return { start: at, end: inner.end, title: `${text.slice(at, opener.end)} ${inner.title}` }
  const end = withoutNoteMark(text, withoutAnd(text, withoutComma(text, endOfTitle(text, opener.end))))
  // "Nghị định 175/2025/NĐ-CP quy định từ ngày Nghị định này …": the words are the sentence's
  if (/^ (?:này|NÀY)(?!\p{L})/u.test(text.slice(end, end + 5))) return null
  return end - opener.end < 4 ? null : { start: at, end, title: text.slice(at, end) }
}

/** "phê duyệtChương trình …": a site lost the blank at the end of a line, and a capital tells where the next began. */
function readGluedOpener(text: string, at: number): { end: number } | null {
  glued.lastIndex = at
  return glued.test(text) ? { end: glued.lastIndex } : null
}

const glued = /(?:phê duyệt|ban hành|quy định|hướng dẫn|sửa đổi|bổ sung|về việc|thành lập)(?=\p{Lu}\p{Ll})/uy

function readQuotation(text: string, at: number, shortest = 4): TitleMatch | null {
  const close = closing[text.charAt(at)]
  if (!close) return null
  const inside = text.slice(at + 1, at + 1 + longest)
  let end = inside.indexOf(close)
  if (close === '”') end = endOfMixed(inside, end)
  if (end < shortest) return null
  return { start: at, end: at + end + 2, title: text.slice(at + 1, at + 1 + end).trim() }
}

/** "về “Thực hiện thí điểm …"": many keyboards close with the straight mark what an editor opened with the curved one. */
function endOfMixed(inside: string, end: number): number {
  const next = inside.indexOf('“')
  if (end !== -1 && (next === -1 || next > end)) return end
  const straight = inside.search(/(?<=[\p{L}\d.)…])"(?![\p{L}\d])/u)
  return straight !== -1 && (next === -1 || straight < next) ? straight : end
}

/** A bracket that is still open where the title ends is none of its words: "… tỉnh Hải An (Trước đó, …". */
function endOfTitle(text: string, from: number): number {
  const end = endOfWords(text, from)
  let depth = 0
  let opened = end
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 40 && depth++ === 0) opened = i
    else if (code === 41) depth--
  }
  return depth > 0 ? trimEnd(text, opened) : end
}

function endOfWords(text: string, from: number): number {
  const isBasis = basis.test(text)
  const limit = Math.min(text.length, from + longest)
  let depth = 0
  for (let i = from; i < limit; i++) {
    const char = text.charAt(i)
    if (char === '(') {
      const inside = text.slice(i + 1, i + 40)
      if (
        /^(?:sau đây|dưới đây|kèm|đính|ngày|gọi|viết|số|\w\))/i.test(inside) ||
        exceptUnits.test(inside) ||
        fate.test(inside) ||
        isBehindQuotation(text, from, i) ||
        isAside(text, i)
      )
        return trimEnd(text, i)
      depth++
    } else if (char === ')' && depth-- === 0) return i
    else if (opensName(text, from, i)) {
      const quoted = readQuotation(text, i, 2)
      if (!quoted) return trimEnd(text, i)
      if (/^ (?:và|hoặc) /.test(text.slice(quoted.end, quoted.end + 6))) return quoted.end
      i = quoted.end - 1
    } else if (char === ';' && (goesOnBehind.test(text.slice(i, i + 22)) || opensSecondHalf(text, i, isBasis))) continue
    else if (char === ';' || char === '”' || char === '"' || char === '“' || char === '?' || char === '!' || char === '|')
      return trimEnd(text, i)
    else if (char === ':' && ((isDigitAt(text, i + 1) && isDigitAt(text, i - 1)) || numberWord.test(text.slice(i - 2, i + 3)))) continue
    else if (char === ':' || (char === '.' && endsAtStop(text, i))) return i
    else if (char === ',' && text.charAt(i + 1) === ' ' && endsAtComma(text, from, i + 2, isBasis)) return i
    else if (char === ' ') {
      if (depth === 0 && closesTitle(text, from, i + 1)) return text.charAt(i - 1) === ',' ? i - 1 : i
      i = Math.max(i, (endOfLawInTitle(text, from, i + 1, isBasis) ?? 0) - 1)
    }
  }
  return limit === text.length ? trimEnd(text, limit) : from
}

/** "theo Quyết định số: 05/QĐ-UBND": the colon behind the word for a number. */
const numberWord = /^[sS][ốỐ]: ?\d/

/** A stop within a number or a code ends nothing; one between two sentences may have lost its blank: "gắn liền với đất.Do Bản án …". */
function endsAtStop(text: string, at: number): boolean {
  if (!/[\dA-Za-z]/.test(text.charAt(at + 1))) return true
  return isUpper(text.charCodeAt(at + 1)) && gluedSentence.test(text.slice(at - 2, at + 3))
}

const gluedSentence = /^\p{Ll}{2}\.\p{Lu}\p{Ll}/u

/** A quotation inside the title: of another document with its own title, or the name of what is issued: "ban hành Quy định “về thể loại …”". */
function opensName(text: string, from: number, at: number): boolean {
  const sign = text.charAt(at)
  if (sign !== '“' && sign !== '"') return false
  return (
    namedBefore.test(text.slice(Math.max(from - 9, at - 16), at)) ||
    shortQuotation.test(text.slice(at, at + longestShort)) ||
    (sign === '“' && numberInTitle.test(text.slice(Math.max(from, at - nearest), at)))
  )
}

/** `phân loại tài sản "Có", trích lập …`, "tăng trưởng “2 con số” giai đoạn …": a word of the title, none that the sentence changes for another. */
const shortQuotation = /^["“][^"“”]{2,14}["”](?:[.;,]|$| (?!(?:bằng|thành|và|vào|là|sau|trước|tại|như|được|đã)(?!\p{L}))\p{Ll})/u
const longestShort = 26

const namedBefore =
  / (?:thi đua|tiêu chí|quy định|quy chế|điều lệ|đề án|kế hoạch|chương trình|dự án|danh mục|phong trào|cuộc vận động|cuộc thi|hội thi|mô hình|chủ đề|đề tài|danh hiệu|huy hiệu|giải thưởng|kỷ niệm chương|quỹ|phê duyệt|ban hành|tặng|của|về) $/iu

/** "(trừ khoản 2 Điều 8)": which units of the document the sentence leaves out. */
const exceptUnits = /^trừ (?:các )?(?:chương|mục|điều|khoản|điểm) [\da-zđIVX]/i

/** "(đã được sửa đổi, bổ sung bởi Nghị định số …)", "(sửa đổi, bổ sung năm 2021)": what became of the document; "(sửa đổi)" is a word of the title. */
const fate = new RegExp(
  `^(?:(?:đã|được|đã được) ${changed}(?!\\p{L})|${manyChanged} (?:bởi|tại|theo|năm|lần|ngày|số) |(?:văn bản )?(?:đã |còn )?(?:hết hiệu lực|hiệu lực))`,
  'iu',
)

/** "về việc ban hành “Quy định chuyển trường” (Sở sao gửi các đơn vị).": behind a title that is quoted, the last words of the sentence are a remark. */
function isBehindQuotation(text: string, from: number, at: number): boolean {
  const end = trimEnd(text, at)
  if (end <= from || !/[”"]/.test(text.charAt(end - 1))) return false
  return remark.test(text.slice(at, at + longestAside))
}

const remark = /^\([^()]{2,80}\)(?:[.;,]|$)/u

/** "(Nghị quyết số 57)" for short behind the title, "(thay thế Nghị định 13/2023/NĐ-CP)", "(chi tiết theo phụ lục)", "(có danh sách kèm theo)": brackets of the sentence, no words of the title. */
function isAside(text: string, at: number): boolean {
  const [inside, after] = /^\(([^()]{0,80})\)(.{0,6})/u.exec(text.slice(at, at + longestAside))?.slice(1) ?? []
  if (inside === undefined) return false
  if (enclosed.test(inside)) return true
  const from = at + 1 + (/^thay (?:thế |cho )?/u.exec(inside)?.[0].length ?? 0)
  const type = isUpper(text.charCodeAt(from)) ? docTypeOfName(text, from) : null
  return (
    type !== null && /^(?: số)? \d[^ ]{0,30}\)$/u.test(text.slice(type.end, at + inside.length + 2)) && /^(?:[,;.:]|$| và )/.test(after!)
  )
}

/** "thi hành Luật Thuế xuất khẩu, Thuế nhập khẩu": a comma within the name of a law, whatever follows it; and the list of laws that a law amends. */
function endOfLawInTitle(text: string, from: number, at: number, isBasis: boolean): number | null {
  const code = text.charCodeAt(at)
  // behind "của", "các" or "bổ sung"
  if (code === 84 || code === 78 || code === 81)
    return /[acg]/.test(text.charAt(at - 2)) ? endOfAmendedTexts(text, from, at, isBasis) : null
  if (code !== 76 && code !== 66 && code !== 80) return null
  return endOfAmendedLaws(text, from, at, isBasis) ?? endOfGuidedLaws(text, from, at) ?? endOfKnownLaw(text, at)
}

/** "quy định chi tiết một số điều của Luật Đầu tư và Luật Doanh nghiệp về đăng ký kinh doanh": laws that a title goes on behind, by its matter or its next verb. */
function endOfGuidedLaws(text: string, from: number, at: number): number | null {
  if (!guiding.test(text.slice(Math.max(from - 10, at - 40), at))) return null
  const { end, laws } = endOfLaws(text, at)
  return laws > 1 && goesOnBehindLaws.test(text.slice(end, end + 16)) ? end : null
}

const guiding = /(?:chi tiết|hướng dẫn|thi hành)(?: thi hành)?(?: một số điều)?(?: của)?(?: các)? $/iu
const goesOnBehindLaws = /^(?:,? về| và (?:sửa đổi|hướng dẫn|quy định|biện pháp)) \p{Ll}|^ và (?:sửa đổi|bổ sung)[ ,]/u

/**
 * "Luật số 03/2022/QH15 … sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Nhà ở và Luật Đấu thầu": one law for three or more; of two,
 * the second may be cited beside it, but in a basis, which is a sentence of its own.
 */
function endOfAmendedLaws(text: string, from: number, at: number, isBasis: boolean): number | null {
  const before = text.slice(Math.max(from - 9, at - longestAmending), at)
  if (!amendedBefore.test(before) || !(amendingLaw.test(before) || lawBefore.test(text.slice(Math.max(0, from - 120), from)))) return null
  const { end, laws } = endOfLaws(text, at)
  return laws > 2 || (laws === 2 && isBasis && text.charAt(end) === ';') ? end : null
}

/** "sửa đổi, bổ sung một số điều của Thông tư số … ngày …, Thông tư số … ngày …, Thông tư số …": the same of texts of one kind, each by its number. */
function endOfAmendedTexts(text: string, from: number, at: number, isBasis: boolean): number | null {
  if (!amendedBefore.test(text.slice(Math.max(from - 26, at - 40), at))) return null
  amendedTexts.lastIndex = at
  const list = amendedTexts.exec(text)
  if (!list) return null
  const end = amendedTexts.lastIndex
  return list[0].match(/ số \d/g)!.length > 2 || (isBasis && endsBasis.test(text.slice(end, end + 8))) ? end : null
}

const endsBasis = /^(?:;|\.?$| \((?:sau|gọi))/u
const numbered =
  ' số \\d{1,4}/\\d{4}/\\p{Lu}[\\p{L}-]{2,24}(?:,? ngày [\\d/.-]{6,10}|,? ngày \\d{1,2} tháng \\d{1,2} năm \\d{4})?(?: của [\\p{L} ]{4,50}?(?=,| và |;| \\(|\\.?$))?'
const amendedTexts = new RegExp(
  `(Thông tư|Nghị định|Nghị quyết|Quyết định)${numbered}(?:(?:, (?:và )?| và )(?:các )?\\1${numbered}){1,20}`,
  'uy',
)

/** "hướng dẫn thi hành Luật sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C": the law that amends them is named in the title. */
const amendingLaw = /(?:^| )Luật [Ss]ửa đổi,? (?:và )?bổ sung (?:một số điều )?(?:của )?(?:các )?$/u
const longestAmending = 70
const amendedBefore = /(?:sửa đổi,? (?:và )?bổ sung|một số điều của)(?: các)? $/iu
const lawBefore = /(?:[Ll]uật|Pháp lệnh) số \d{1,3}\/\d{4}\/(?:QH|UBTVQH)\d{1,2}(?![\p{L}\d])[^;:()“”]{0,70}$/u

/**
 * "quy định mức thu … phí công chứng; phí chứng thực; lệ phí cấp thẻ", "quy định về …; quy định chi tiết …", "về đẩy mạnh xây dựng …; kiên quyết
 * đấu tranh …": what one document is about, with semicolons in its title.
 */
const goesOnBehind = /^; (?:(?:lệ )?phí \p{Ll}|quy định chi tiết |kiên quyết )/u

/**
 * "quy định … Hội đồng định giá tài sản; trình tự, thủ tục định giá tài sản trong tố tụng hình sự": titles in two halves. A basis is one sentence
 * to its last semicolon, and what opens no other document before that is the second half.
 */
function opensSecondHalf(text: string, at: number, isBasis: boolean): boolean {
  if (text.charCodeAt(at + 2) === 116 && procedure.test(text.slice(at, at + longestPlaces))) return true
  if (!isBasis || !text.endsWith(';')) return false
  secondHalf.lastIndex = at
  return secondHalf.test(text) && docTypeOfName(text, at + 2) === null
}

const procedure = /^; trình tự(?:,| và) thủ tục(?:(?! (?:thực hiện theo|được|phải|là|như) )[^:;.“”]){7,200}(?:[;.)]|$)/u
const secondHalf =
  /; (?!(?:căn cứ|theo|xét|thực hiện|trên cơ sở|sau khi|và|các|những|được|đã|đồng thời|đề nghị|ý kiến|kết quả|kết luận|biên bản|văn bản|nhu cầu|tình hình|yêu cầu|nội dung|điểm|khoản|mục|số|ngày|từ|do|để|tại|của|thay|còn|quy hoạch|kế hoạch|chương trình|dự toán|phương án|đề án|chức năng)(?!\p{L}))\p{Ll}(?:(?! (?:số|ngày) \d|\d[/-]\p{L}| (?:căn cứ|của) \p{Lu})[^.:“”"]){7,240};$/uy

const longestAside = 90
const enclosed =
  /^(?:có |theo )?(?:(?:danh sách|danh mục|phụ lục|biểu|bảng|dự toán|văn bản|nội dung)(?: \p{L}{1,8}){0,6} |chi tiết )(?:kèm|đính|theo|tại)(?: |$)/iu

/** "về thực hiện Chỉ thị số 37-CT/TW, ngày 3/4/2024 của Ban Bí thư “về …”": another document in the title, with its date and its own title. */
const numberInTitle = /\d[-/][\p{L}\d./&-]{0,20}\p{Lu}[^\s,]{0,20}(?: ngày [\d/. thángnăm-]{6,28})?(?: của [^,;.()]{2,60})? $/u
const numberAtEnd = /\d[-/][\p{L}\d./&-]{0,20}\p{Lu}[^\s,]{0,20}, $/u

function endsAtComma(text: string, from: number, at: number, isBasis: boolean): boolean {
  if (/^ngày \d/.test(text.slice(at, at + 6)) && numberAtEnd.test(text.slice(Math.max(from, at - 60), at))) return false
  if (clauseStarts.match(text, at)) return !isOfNoun(text, from, at)
  // "…, số 12/QĐ-UBND": the next number of a list; "số lượng" is a word of the title
  if (text.charCodeAt(at) === 115 && /^số:? ?\d/.test(text.slice(at, at + 6))) return true
  if (isClause(text, at) || isParty(text, at) || isSubject(text, from, at) || isTimeOfVisit(text, at)) return true
  // "…, các Nghị định sửa đổi Nghị định số …"
  if (text.startsWith('các ', at) && isUpper(text.charCodeAt(at + 4)) && docTypeOfName(text, at + 4)) return true
  if (isBasis && isUpper(text.charCodeAt(at)) && toSemicolon.test(text.slice(at, at + longest))) return docTypeOfName(text, at) !== null
  if (!isUpper(text.charCodeAt(at)) || isOfUnits(text, from, at) || isOfOrgans(text, from, at)) return false
  if (isOfPerson(text, from, at) || isOfPlaces(text, from, at) || isOfKinds(text, from, at) || isOfHonours(text, from, at)) return false
  if (actsShortly(text, from, at)) return true
  return !isUpper(text.charCodeAt(at + 1)) || docTypeOfName(text, at) !== null
}

/** "Thực hiện Nghị quyết số … về phát triển văn hóa, UBND huyện ban hành …": who does something because of the document named, written for short; one of several bodies is the title's. */
function actsShortly(text: string, from: number, at: number): boolean {
  if (!shortBody.test(text.slice(at, at + 10)) || shortBefore.test(text.slice(Math.max(from, at - 60), at))) return false
  const organ = readOrgan(text, at)
  return organ !== null && acts.test(text.slice(organ.end, organ.end + 20))
}

const shortBody = /^(?:UBND|HĐND|UBMTTQ|BTV|BCH|BCĐ|UBKT|BTG|BTGDV|BNC|LĐLĐ|BHXH|TAND|VKSND)(?![\p{L}\d])/u
const shortBefore = /(?:UBND|HĐND|UBMTTQ|TAND|VKSND|[Nn]hân dân|Đảng|Mặt trận)(?: \p{L}{1,8}){0,5}, $/u
const acts =
  /^ (?:ban hành|xây dựng|yêu cầu|đề nghị|đã|giao|báo cáo|thông báo|tổ chức|triển khai|chỉ đạo|có ý kiến|có báo cáo|kính|trình|tiếp tục|hướng dẫn|nhận|cụ thể)(?!\p{L})/u

/** "sửa đổi một số điều của các Thông tư, Thông tư liên tịch có quy định …": kinds of texts, none of them with a number. */
function isOfKinds(text: string, from: number, at: number): boolean {
  const type = docTypeOfName(text, at)
  return (
    type !== null && !numberNext.test(text.slice(type.end, type.end + 6)) && kindsBefore.test(text.slice(Math.max(from - 9, at - 60), at))
  )
}

const numberNext = /^ (?:[sS]ố|SỐ|này|ngày|\d)/u
const kindsBefore = / (?:các|những|một số)(?: (?:Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư(?: liên tịch)?|Chỉ thị),){1,5} $/u

/** "xét tặng danh hiệu Nhà giáo nhân dân, Nhà giáo ưu tú", "Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước": honours that begin with the same word. */
function isOfHonours(text: string, from: number, at: number): boolean {
  const honour = honours.exec(text.slice(at, at + 12))?.[0]
  return honour !== undefined && text.slice(Math.max(from, at - nearest), at).includes(`${honour} `)
}

const honours = /^(?:Nhà giáo|Thầy thuốc|Nghệ sĩ|Nghệ sỹ|Nghệ nhân|Giải thưởng|Huân chương|Huy chương|Anh hùng)(?= )/u

/** "kết luận của đồng chí Nguyễn Văn A, Bí thư Tỉnh ủy, tại …": the office of a person stands behind the name. "Đại học, Cao đẳng" is one word of schools. */
function isOfPerson(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from - 1, at - 60), at)
  if (before.endsWith('Đại học, ')) return text.startsWith('Cao đẳng', at)
  return person.test(before) && office.test(text.slice(at, at + 14))
}

const person =
  / (?:đồng chí|ông|bà|của|cho)(?: (?:Tổng )?Bí thư| Chủ tịch(?: nước)?| Thủ tướng(?: Chính phủ)?)?(?: \p{Lu}\p{Ll}{0,7}){1,5}, $/u
const office =
  /^(?:(?:Phó )?(?:Bí thư|Chủ tịch|Thủ tướng|Trưởng|Chánh|Giám đốc|Tổng|Hiệu trưởng|Viện trưởng|Chủ nhiệm)|Phó|Ủy viên|Uỷ viên|Bộ trưởng|Thứ trưởng|Quyền)(?!\p{L})/u

/** "…, các chi bộ tổ chức thực hiện:", "…, đồng chí Bí thư phân công": who does something because of the document named. */
function isClause(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 99 || code === 273) && clause.test(text.slice(at, at + nearest))
}

const clause =
  /^(?:(?:các )?(?:chi bộ|chi (?:ủy|uỷ)|cấp (?:ủy|uỷ)|đảng (?:ủy|uỷ))|các (?:đảng viên|đoàn viên)|(?:các )?đồng chí)(?: (?!của |và |trong |về )\p{L}{1,7}){0,6}? (?:tổ chức|rà soát|báo cáo|phân công|quán triệt|xây dựng|ban hành|triển khai|tiến hành|thực hiện|chỉ đạo|lãnh đạo|yêu cầu|đề nghị|căn cứ|đã|phải|cần)(?!\p{L})/u

/** "Căn cứ Nghị quyết số … về án phí, lệ phí Tòa án, buộc bị cáo phải chịu …": what the judgment says of a party. */
function isParty(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // `b`, `n`, `ô`
  return (code === 98 || code === 110 || code === 244) && party.test(text.slice(at, at + nearest))
}

const party =
  /^(?:buộc )?(?:(?:các )?(?:bị cáo|bị đơn|nguyên đơn|bị can)|(?:ông|bà) \p{Lu})(?: ?[\p{L}.]{1,8}){0,8}? (?:phải|không phải|được|chịu|có nghĩa vụ)(?!\p{L})/u

/** "Theo Kết luận số … về giữ rừng, các huyện ủy đã …": behind the document that something is done by, who does it or what becomes of it. */
function isSubject(text: string, from: number, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== 99 && code !== 110 && code !== 116) return false
  return subject.test(text.slice(at, at + nearest)) && adverbial.test(text.slice(Math.max(0, from - longestAdverbial), from))
}

/** "… về thanh tra ngân sách xã, từ ngày 11/5/2020 đến ngày 22/6/2020 Đoàn thanh tra đã tiến hành …": when those whom the decision sends did so. */
function isTimeOfVisit(text: string, at: number): boolean {
  return (text.startsWith('từ ', at) || text.startsWith('trong ', at)) && timeOfVisit.test(text.slice(at, at + nearest))
}

const visitDay = '(?:ngày )?\\d[\\d/. thángnăm-]{2,26}?'
const timeOfVisit = new RegExp(
  `^(?:trong (?:thời gian |các ngày )?)?(?:từ )?${visitDay} (?:đến|tới)(?: hết)? ${visitDay},? (?:Đoàn|Tổ) (?:thanh tra|kiểm tra|giám sát|xác minh|công tác)(?!\\p{L})`,
  'iu',
)

const subject =
  /^(?:các|những|tình hình|công tác)(?: (?!của |và |trong |về |cho |với )\p{L}{1,7}){0,6}? (?:dưới đây|sau đây|đã|được hiểu|có chuyển biến|có trách nhiệm)(?!\p{L})/u
const adverbial = /(?:^|[.;:] |[-+] )(?:Trong|Theo|Tại|Thực hiện|Sau|Qua) [^;:]{3,230}$/u
const longestAdverbial = 240

/** "thủy điện Hòa Bình, Tuyên Quang, Thác Bà trong mùa lũ": three names or more in a row, and no one does anything behind them. */
function isOfPlaces(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from - 9, at - 40), at)
  const next = text.slice(at, at + nearest)
  if (
    nextPerson.test(next) &&
    countedPersons.test(text.slice(Math.max(from - 9, at - longestPlaces), at)) &&
    docTypeOfName(text, at) === null
  )
    return true
  if (nextPlaces.test(next) && countedPlaces.test(text.slice(Math.max(from - 9, at - longestPlaces), at))) return true
  return nameBefore.test(before) && (names.test(next) || (namesBefore.test(before) && lastName.test(next)))
}

const nameBefore = / \p{Lu}\p{Ll}{0,7} \p{Lu}\p{Ll}{0,7}, $/u
const oneName = '\\p{Lu}\\p{Ll}{0,7}(?: \\p{Lu}\\p{Ll}{0,7}){1,2}'
const behindNames = '(?: (?:trong|trên|thuộc|giai đoạn|năm) |[;.]|$)'
const names = new RegExp(`^${oneName}(?:, ${oneName}){0,5}(?:,| và) ${oneName}${behindNames}`, 'u')
const namesBefore = new RegExp(` ${oneName}, ${oneName}, $`, 'u')
const lastName = new RegExp(`^${oneName}${behindNames}`, 'u')

/** "các huyện An Bình, Tân Lập và thị xã Hòa Lạc, …": places that the plural before them announces, up to the one behind "và". */
const onePlace = '(?:(?:huyện|quận|thị xã|thành phố|tỉnh|xã|phường|thị trấn) )?\\p{Lu}\\p{Ll}{0,7}(?: \\p{Lu}\\p{Ll}{0,7}){0,3}'
const countedPlaces = new RegExp(
  ` (?:các|hai|ba|bốn|năm) (?:huyện|quận|thị xã|thành phố|tỉnh|xã|phường|thị trấn) (?:${onePlace}, ){1,12}$`,
  'u',
)
const nextPlaces = new RegExp(`^${onePlace}(?:, ${onePlace}){0,12} và ${onePlace}(?!\\p{L}| \\p{Lu})`, 'u')
const longestPlaces = 240
/** "cử các ông Nguyễn Văn An, Trần Văn Bình làm ủy viên": the same of persons. */
const onePerson = '\\p{Lu}\\p{Ll}{0,7}(?: \\p{L}\\p{Ll}{0,7}){1,3}'
const countedPersons = new RegExp(` (?:ông|bà|đồng chí) ${onePerson}, (?:${onePerson}, ){0,12}$`, 'u')
const nextPerson = new RegExp(`^(?:(?:ông|bà|đồng chí) )?${onePerson}(?:,| và | (?:làm|giữ|vào|là) |[;.]|$)`, 'u')

/** "sửa đổi Khoản 2 Mục III Phần I, Thông tư số …": the document that has the units which the title names. */
function isOfUnits(text: string, from: number, at: number): boolean {
  return unitBefore.test(text.slice(Math.max(from - 9, at - 24), at)) && docTypeOfName(text, at) !== null
}

const unitBefore = / (?:phần|chương|mục|điều|khoản|điểm) (?:\d{1,3}|[IVX]{1,6}|[a-zđ]), $/iu

/**
 * "của Hội đồng nhân dân, Ủy ban nhân dân các cấp", "Quy chế làm việc của Hội đồng nhân dân tỉnh, Thường trực Hội đồng nhân dân tỉnh và đại biểu
 * Hội đồng nhân dân tỉnh;": bodies that are counted, where nothing behind them says that they act.
 */
function isOfOrgans(text: string, from: number, at: number): boolean {
  const organ = readOrgan(text, at)
  if (organ !== null && /^(?:;|\.?$| (?:thuộc|các cấp)(?!\p{L}))/u.test(text.slice(organ.end, organ.end + 9))) return true
  return bodyBefore.test(text.slice(Math.max(from - 9, at - nearest), at)) && endsInOrgans(text, at)
}

const bodyBefore = / của (?:\p{Lu}[\p{L} ]{3,60}, )(?:\p{L}[\p{L} ]{3,60}, )?$/u

/** Nothing but bodies, or those of a body ("các Ban của …", "đại biểu …"), the last behind "và", and then the end of the clause. */
function endsInOrgans(text: string, at: number): boolean {
  for (let bodies = 0; bodies < 8; bodies++) {
    ofBody.lastIndex = at
    const from = ofBody.test(text) ? ofBody.lastIndex : at
    const end = readOrgan(text, from)?.end
    if (end === undefined) return false
    if (bodies > 0 && /^(?:;|\.?$)/.test(text.slice(end, end + 2))) return true
    const gap = /^(?:, (?:và )?| và )/.exec(text.slice(end, end + 5))
    if (!gap) return false
    at = end + gap[0].length
  }
  return false
}

const ofBody =
  /(?:các |những )?(?:[Bb]an|[Tt]ổ đại biểu|[Đđ]ại biểu|[Tt]hành viên|[Cc]ơ quan|[Vv]ăn phòng|[Ll]ãnh đạo)(?: của)? (?=\p{Lu})/uy

function closesTitle(text: string, from: number, at: number): boolean {
  if (closers.match(text, at)) return !isOfTitle(text, from, at)
  if (newWording.test(text.slice(at, at + 18))) return true
  if (others.test(text.slice(at, at + nearest)) || isPredicate(text, from, at)) return true
  if (text.charCodeAt(at) !== 118 && text.charCodeAt(at) !== 86 && text.charCodeAt(at) !== 104) return false
  if (isOpinion(text, at)) return true
  const and = /^(?:và|VÀ|hoặc) (?:các )?/.exec(text.slice(at, at + 9))
  if (and === null) return false
  const next = at + and[0].length
  if (!isUpper(text.charCodeAt(next)) || docTypeOfName(text, next) === null) return citesUnitOfNext(text, from, next)
  return !isGuidedToo(text, from, at) && !isAmendedToo(text, from, at)
}

/** "… một số điều của Luật Khiếu nại và các Luật sửa đổi, bổ sung một số điều của Luật Khiếu nại": what amended it, none of them by a number or a day. */
function isAmendedToo(text: string, from: number, at: number): boolean {
  amendedToo.lastIndex = at
  return amendedToo.test(text) && guided.test(text.slice(Math.max(from - 12, at - 120), at))
}

const amendedToo =
  /và các (?:Luật|Bộ luật|Pháp lệnh|Nghị định) [Ss]ửa đổi,? (?:và )?bổ sung (?:(?! (?:số|ngày|năm) \d)[^;:.()“”"]){4,200}(?:;|,?$)/uy

/** "Căn cứ Thông tư số … hướng dẫn thi hành một số điều của Luật Quản lý thuế và Nghị định số … của Chính phủ;": a circular guides a law and the decree on it. */
function isGuidedToo(text: string, from: number, at: number): boolean {
  return (
    text.startsWith('và Nghị định số ', at) &&
    circular.test(text.slice(0, 22)) &&
    guided.test(text.slice(Math.max(from - 12, at - 120), at)) &&
    /^[^;]{10,400};$/u.test(text.slice(at))
  )
}

const circular = /^(?:[-+] ?)?Căn cứ Thông tư /u
const guided = /(?:hướng dẫn|thi hành|chi tiết)(?: thi hành)?(?: một số điều(?: của)?)? (?:Bộ luật|Luật|Pháp lệnh) [^;:.()“”]{2,90} $/u

/**
 * "… về công bố hợp quy và điểm đ khoản 6 Điều 1 Thông tư số …": a unit of the next document cited, where the title itself names none. What an
 * amending text amends may be a document and an article of another, unless units of the amending text itself go on with such a list.
 */
function citesUnitOfNext(text: string, from: number, at: number): boolean {
  const units = unitsOfNext.exec(text.slice(at, at + nearest))
  const title = text.slice(Math.max(from - 9, at - longest), at)
  if (!units || unitNamed.test(title)) return false
  if (amends.test(title) && !unitCited.test(text.slice(Math.max(0, from - 200), from))) return false
  const next = at + units[0].length
  if (anyText.test(text.slice(next, next + 14))) return true
  const type = isUpper(text.charCodeAt(next)) ? docTypeOfName(text, next) : null
  return type !== null && /^ (?:số )?\d/.test(text.slice(type.end, type.end + 5))
}

const anyText = /^Văn bản số:? ?\d/u

const unitsOfNext = /^(?:(?:điểm|khoản|điều|mục|chương|phần) (?:\d{1,3}(?:\.\d{1,2})?[a-zđ]?|[a-zđ]|[IVX]{1,6})(?:,| của)? ){1,4}/iu
const amends = /(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ)(?!\p{L})/iu
const unitCited =
  /(?<!(?:điểm|khoản|điều|mục) [\p{L}\d]{1,4}) và (?:(?:điểm|khoản|mục) [\p{L}\d]{1,4},? ){0,3}(?:điểm|khoản|điều|mục|chương) [\p{L}\d]{1,4},? (?:của )?\p{Lu}[\p{L} ]{2,24} (?:số )?\d[^;:()“”]{0,160}$/iu
const unitNamed = / (?:điểm|khoản|điều|mục|chương|phần) (?:\d|[a-zđ] |[IVX]{1,6} )/iu

/** Does the word that may close a title go with what stands around it in the title? */
function isOfTitle(text: string, from: number, at: number): boolean {
  const next = text.slice(at, at + nearest)
  if (next.startsWith('do '))
    return (
      !(isUpper(text.charCodeAt(at + 3)) || issued.test(next)) ||
      ofReason.test(text.slice(at - 3, at)) ||
      ofAgent.test(next) ||
      (textsIssued.test(text.slice(Math.max(from - 12, at - 120), at)) && issued.test(next))
    )
  if (next.startsWith('cụ thể')) return !/^cụ thể(?:,? là| như| tại|[:,;.]|$)/.test(next)
  if (next.startsWith('yêu cầu ')) return /(?:đáp ứng|theo|các|những|có) $/i.test(text.slice(Math.max(0, at - 9), at))
  if (next.startsWith('hết hiệu lực'))
    return announced.test(text.slice(Math.max(from - 12, at - longestPlaces), at)) && !sinceWhen.test(next)
  if (next.startsWith('nêu ')) return next.startsWith('nêu gương')
  if (ofLife.test(next)) return true
  if (next.startsWith('phải ')) return isObliged(text.slice(Math.max(from, at - nearest), at), next)
  const code = next.charCodeAt(0)
  // "không còn", "được"
  if ((code === 107 || code === 273) && isOfNamed(text.slice(Math.max(from, at - nearest), at), next)) return true
  // behind a "không" that goes on
  if (next.startsWith('còn ') && text.startsWith('không ', at - 6)) return true
  if (next.startsWith('đang ')) return atWork.test(text.slice(Math.max(from, at - 14), at))
  if (next.startsWith('nhằm ')) return basis.test(text) || ruling.test(text.slice(Math.max(0, from - 10), from))
  return isOfNoun(text, from, at)
}

/** "do tỉnh A ban hành", "do bộ trưởng ban hành ngày …": by whom the document itself was issued; other reasons and agents are the title's. */
const issued = /^do [^,;.:()]{2,60} ban hành(?:[,;.)]| ngày |$)/
/** "bãi bỏ một số văn bản quy phạm pháp luật do Bộ trưởng Bộ … ban hành": of the texts that the title speaks of. */
const textsIssued =
  /(?:bãi bỏ|sửa đổi|bổ sung|thay thế|hợp nhất|công bố)[^;:“”"]{0,60} (?:các|những|một số)[^;:“”"\d]{0,40}(?:văn bản|Thông tư|Quyết định|Chỉ thị|Nghị quyết|Nghị định)(?: [\p{Ll} ]{1,30})? $/u
/** "công bố Danh mục văn bản quy phạm pháp luật hết hiệu lực toàn bộ": what is made known is which texts are no longer in force. */
const announced =
  /(?:công bố|bãi bỏ|rà soát)(?:(?! về ).){0,40}?(?:[Dd]anh mục|[Vv]ăn bản|[Nn]ghị quyết|[Qq]uyết định|[Tt]hông tư)[^;:.]{0,150} $/u
const sinceWhen = /^hết hiệu lực (?:từ|kể từ|ngày|vào|theo|và)(?!\p{L})/u
const ofReason = /(?:lý|tự) $/i

/** "những người đã hết tuổi lao động", "nay già yếu phải thôi việc": what happens to people, never to a document. */
const ofLife =
  /^(?:đã (?:hết (?:tuổi|thời hạn hưởng)|phục viên|xuất ngũ|thôi (?:việc|phục vụ)|nghỉ (?:hưu|việc|công tác)|về hưu|tốt nghiệp|từ trần|hy sinh|chuyển ngành)|phải (?:thôi|nghỉ) việc|đang (?:sinh )?sống)(?!\p{L})/u

/** "tài sản không còn sử dụng", "người nộp thuế không còn khả năng nộp ngân sách", "cán bộ được điều động": an attribute of things or people. */
function isOfNamed(before: string, next: string): boolean {
  return (noLonger.test(next) && things.test(before)) || (sentTo.test(next) && people.test(before))
}

/** "dự án thuộc trường hợp phải tổ chức đấu thầu", "khoản tiền người sử dụng đất phải nộp bổ sung", "danh mục cơ sở gây ô nhiễm phải xử lý": what the nouns of the title must do. */
function isObliged(before: string, next: string): boolean {
  return obliged.test(before) || (next.startsWith('phải nộp') ? due : listed).test(before)
}

const obliged = /(?:trường hợp|đối tượng|diện|nghề|hàng hóa|sản phẩm|công trình) $/iu
const due = /(?:khoản|tiền|thuế|phí|số nợ)(?: \p{Ll}{1,7}){0,8} $/iu
const listed = /danh mục(?: (?:các|những))?(?: \p{Ll}{1,7}){1,12} $/iu

const noLonger = /^không còn (?:nhu cầu |giá trị )?(?:sử dụng|khả năng)(?!\p{L})/u
const things =
  /(?:^|[ ,])(?:tài sản|thiết bị|phương tiện|vật tư|công trình|nhà|đất|hóa chất|thuốc|tài liệu|người|hộ|đơn vị)(?: \p{Ll}{1,7}){0,4} $/iu
const sentTo = /^được (?:điều động|luân chuyển|biệt phái|tuyển dụng|tăng cường|cử|phân công)(?!\p{L})/u
const people = /(?:cán bộ|công chức|viên chức|sĩ quan|quân nhân|giáo viên|nhà giáo|bác sĩ|lao động|học sinh|sinh viên) $/iu

/** "trách nhiệm của đảng viên đang công tác": of whom the title is. */
const atWork = /(?:đảng viên|đoàn viên|cán bộ|công chức|viên chức|lao động|người|học sinh|sinh viên|quân nhân) $/iu

/** What a text rules may be "nhằm" something; a plan is made "nhằm" something. */
const ruling = /(?:quy định|sửa đổi|bổ sung)$/iu
/** "… bằng điều 4 mới như sau": what comes in the place of the unit. */
const newWording = /^bằng (?:các )?(?:điều|khoản|điểm|mục|chương|đoạn) /

/** Is "được" at `at` a word of the title that began before `from`? */
function isOfNoun(text: string, from: number, at: number): boolean {
  const verb = /^(?:đã )?(?=được )/i.exec(text.slice(at, at + 8))
  if (!verb) return false
  const before = text.slice(Math.max(from, at - nearest), at)
  const after = text.slice(at + verb[0].length, at + nearest)
  if (before.endsWith('không ') && forbidden.test(before)) return true
  if (verb[0] === '' && ofMatter.test(after) && basis.test(text)) return true
  return (nounWithClause.test(before) && ofNoun.test(after)) || (procedures.test(before) && ofProcedures.test(after))
}

/** A basis has no verb of its own: there "được" tells what becomes of the document, by whom or when, or it is a word of its title. */
const ofMatter = new RegExp(
  `^được (?=\\p{Ll})(?!(?:${changed}|ban hành|thông qua|phê duyệt|phê chuẩn|công bố|hợp nhất|đính chính|quy định|xác định|hướng dẫn|ký|nêu|tổ chức|kèm|gửi|đăng)(?!\\p{L}))`,
  'u',
)

/** "về những điều đảng viên không được làm", "thông qua Danh mục hồ, ao không được san lấp". */
const forbidden = /(?:những|các|danh mục) (?:\p{L}{1,7},? ){1,9}không $/iu

/** "Xét Tờ trình số … về việc ban hành Quy chế … và ý kiến thảo luận của đại biểu": the other thing that is considered. */
function isOpinion(text: string, at: number): boolean {
  return (
    text.startsWith('và ý kiến ', at) &&
    /^(?:[-+] ?)?(?:Xét|Căn cứ|Trên cơ sở|Sau khi) /.test(text.slice(0, 14)) &&
    opinion.test(text.slice(at + 10, at + 24))
  )
}

const opinion = /^(?:thảo luận|phát biểu|thống nhất|biểu quyết|tham gia|đóng góp|của (?:các )?)/

/** "Nghị định … về A quy định: …", "Nghị định … về A tại điểm 4 đã quy định" and "Công văn … về việc B gửi UBND tỉnh": what the document named does, behind its title. */
function isPredicate(text: string, from: number, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 113 || code === 110 || code === 104) return states.test(text.slice(at, at + 24))
  if (code === 116) return text.startsWith('tại ', at) && (statesAt.test(text.slice(at, at + nearest)) || isPlaceOfVisit(text, from, at))
  if (code === 99) return isShortcoming(text, from, at)
  if (code !== 103 || !text.startsWith('gửi ', at) || at - from < 8 || sent.test(text.slice(at - 12, at))) return false
  return readOrgan(text, at + 4) !== null
}

const states = /^(?:quy định|nêu|hướng dẫn)(?: rõ| cụ thể)?(?:,? như sau)? ?:/
/** "Nghị định số … về … tại điểm 4 đã quy định": where the document states it. */
const statesAt = /^tại (?:(?:điểm|khoản|điều|mục) [\da-zđIVX]{1,5},? ){1,4}(?:đã |có )?(?:quy định|nêu|ghi)(?!\p{L})/iu

/** "kiểm tra việc khắc phục theo Chương trình số … thực hiện Nghị quyết số … của Bộ Chính trị tại các cơ sở y tế": where those are whom the sentence inspects. */
function isPlaceOfVisit(text: string, from: number, at: number): boolean {
  return (
    text.startsWith('tại các ', at) &&
    citedBefore.test(text.slice(Math.max(from - 9, at - nearest), at)) &&
    inspects.test(text.slice(Math.max(0, from - longestSubject), from)) &&
    !inspection.test(text.slice(from, at))
  )
}

const citedBefore = /\d[-/]\p{Lu}[\p{L}\d./&-]{1,24}(?:,? ngày [\d/. thángnăm-]{6,28})? của \p{Lu}[^,;:.()“”"]{2,60} $/u
const inspects =
  /(?:kiểm tra|giám sát|thanh tra|khảo sát)(?: tình hình| kết quả)? (?:việc|công tác|thực hiện|triển khai)(?!\p{L})[^.;:]{0,300}$/iu
const inspection = /(?:kiểm tra|giám sát|thanh tra|khảo sát)(?!\p{L})/iu

/** "Việc khắc phục tồn tại nêu tại Thông báo số … về kiểm tra tài chính chưa đầy đủ": what a report finds of the action that its sentence begins with. */
function isShortcoming(text: string, from: number, at: number): boolean {
  return (
    shortcoming.test(text.slice(at, at + 20)) &&
    action.test(text.slice(Math.max(0, from - longestSubject), from)) &&
    !ofShortcoming.test(text.slice(from, at))
  )
}

const shortcoming =
  /^chưa (?:đầy đủ|kịp thời|nghiêm|đồng bộ|triệt để|thường xuyên|hiệu quả|thực sự|sâu|chặt chẽ|quyết liệt|đúng|đạt|tốt|rõ)(?!\p{L})/u
const action = /(?:^|[.;:] |[-+] )(?:Việc|Công tác) (?:[^.;:]|:(?= ?\d)){3,300}$/u
/** A title may itself be of what was left undone. */
const ofShortcoming = / (?:tình trạng|trường hợp|những|các|do|hạn chế|thiếu sót)(?: [^ ,;]{1,8}){1,4} $/u
const longestSubject = 320

/** What is sent is of the title: "về chế độ báo cáo gửi Bộ Tài chính". */
const sent = /(?:báo cáo|hồ sơ|văn bản|tài liệu|kết quả|thông tin|việc|và|để|được) $/i

function trimEnd(text: string, end: number): number {
  while (end > 0 && text.charCodeAt(end - 1) === 32) end--
  return end
}

/** "Xét Tờ trình số … về việc ban hành Quy chế …,": the last line before "QUYẾT ĐỊNH:" ends with a comma of the sentence. */
function withoutComma(text: string, end: number): number {
  const trimmed = trimEnd(text, end)
  return text.charCodeAt(trimmed - 1) === 44 ? trimEnd(text, trimmed - 1) : trimmed
}

/** "… và được sửa đổi": what joins the title and the rest of the sentence is of neither. */
function withoutAnd(text: string, end: number): number {
  return /(?: và| VÀ)$/.test(text.slice(end - 3, end)) ? trimEnd(text, end - 3) : end
}

function withoutNoteMark(text: string, end: number): number {
  while (/[¹²³⁰⁴-⁹]/.test(text.charAt(end - 1))) end--
  return end
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}
