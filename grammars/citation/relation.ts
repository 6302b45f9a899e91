import type { Relation } from './mention.ts'

const windowLength = 80

/**
 * Verbs that govern what follows, each with the words that go with it; what a verb means is told by its first or its last word. "Ban Chấp hành"
 * and "Thi hành án" are names of bodies, "có hiệu lực thi hành, Thông tư số …" says from when, and "Luật Đấu thầu sửa đổi năm 2025" which law, "Sửa đổi 1:2022" which text of a standard; "căn cứ chức năng, nhiệm vụ" says what they go by who then study or answer the document, unless it is joined to them. "(Ban hành theo Quyết định số …)" below a title says with what the document came; in a sentence it may mean anything.
 */
const governing =
  /(?:được|bị) (?:sửa đổi|bổ sung|thay thế|bãi bỏ|quy định|ban hành|hướng dẫn|hợp nhất)(?:(?:,| và|, và)? (?:bổ sung|thay thế|bãi bỏ))*(?: bởi| bằng| tại| theo)?|căn cứ(?! (?:vào )?(?:chức n[ăa]ng|tình hình thực tế|điều kiện thực tế)(?!\p{L})(?![^;:\d]{0,60}(?: và|,) (?:các )?$))(?: quy định(?! chi tiết))?(?: tại| của| vào)?|(?:thực hiện|triển khai|(?<!hiệu lực )th[iì] hành(?! án |,| vi(?!\p{L}))|quán triệt|cụ thể hóa|cụ thể hoá|(?<!ban )chấp hành|tuyên truyền)(?: theo)?(?: đúng)?(?: quy định(?! chi tiết))?(?: tại| của)?|sửa đổi(?! (?:năm )?\d{4}| \d{1,2}:\d{4}|, $)|bổ sung|điều chỉnh|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ|(?<!\p{L})thay(?= $)|(?:kèm theo|đính kèm|kèm|^ban hành theo)(?= )|(?:quy định chi tiết|hướng dẫn)(?:(?: (?:một số điều|và|về|việc|biện pháp|hướng dẫn)){0,5} (?:th[iì] hành|thực hiện|triển khai)(?! theo(?!\p{L}))(?: (?:các |một số )?quy định(?! chi tiết)(?: tại| của)?)?)?|(?:theo|tại|với|trên cơ sở)(?= )/gu

const meanings: readonly [RegExp, Relation][] = [
  [/^căn cứ/, 'basis'],
  [/^(?:thực|triển|th[iì]|quán|cụ|chấp|tuyên)/, 'implements'],
  [/(?:kèm(?: theo)?|^ban hành theo)$/, 'attaches'],
  [/(?:sửa đổi|bổ sung|điều chỉnh)$/, 'amends'],
  [/thay(?: thế)?$/, 'replaces'],
  [/(?:bãi|hủy|huỷ) bỏ$/, 'repeals'],
  // "hướng dẫn thi hành", "quy định chi tiết một số điều và biện pháp thi hành"
  [/^(?:quy định chi tiết|hướng dẫn)/, 'guides'],
]

const repealed = /^ (?:đã |sẽ )?(?:hết hiệu lực|(?:được|bị) bãi bỏ(?!(?:,? (?:và )?thay thế)? (?:bởi|bằng)(?!\p{L})))/u
/** "Điều 2 sắc lệnh số … đặt Huân chương nay bãi bỏ": the older form, behind the document's matter. */
const repealedNow = /^(?: [\p{L} ]{1,50})? nay (?:được |bị )?(?:bãi bỏ|hủy bỏ|huỷ bỏ|hết hiệu lực)/u

/** "Điều 5 Nghị định số 26 được sửa đổi như sau:", "… nay sửa lại như sau:" */
const amendedNow = /^ (?:nay )?(?:được )?(?:sửa đổi|bổ sung|sửa(?= lại))(?:,? (?:và )?bổ sung)?,? (?:lại )?như sau/u

/** "sửa đổi, bổ sung", "thay thế và bãi bỏ". */
export const joinsVerbs = /^(?:,|\/|,? và|,? hoặc) $/u

/** Verbs by which a text changes another. */
export const change = 'sửa đổi|bổ sung|điều chỉnh|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ'
const changes = `(?:${change})(?:(?:,|,? và|/) (?:${change})){0,4}`
const someOf = '(?: (?:toàn bộ|một phần|một số|các|những))*'
const partOfText =
  '(?:quy định|nội dung|cụm từ|từ|đoạn|biểu mẫu|mẫu|biểu|phụ lục|danh mục|bảng|điều|khoản|điểm|chương|mục|thủ tục|quy chế|điều lệ|kế hoạch|chương trình|đề án)'
/** "Bãi bỏ biểu mẫu quy định tại …", "sửa đổi một số điều của Quy chế … ban hành kèm theo …": who changes a part changes the document that has it, but for what it leaves out ("trừ trường hợp quy định tại …"). */
const changedPart = new RegExp(
  `(?:^|[ ,])(?<!(?:được|bị) (?:(?:${change}),? (?:và )?){0,3})(${changes})${someOf} ${partOfText}(?!\\p{L})(?:(?! trừ )[^.;:]){0,200} (?:tại|kèm theo|trong) $`,
  'u',
)
const longestPart = 260

/** How the document relates to the one mentioned at `start`, from the verb that governs the mention: the one that ends nearest before it. */
export function relationAt(text: string, start: number, end: number): Relation {
  if (isWherePhraseChanges(text, start)) return 'amends'
  const from = clauseStart(text, start, windowLength)
  const clause = text.slice(from, start).toLowerCase()
  // "các báo cáo bổ sung, giải trình số 365/BC-UBND": which report it is
  if (text.charCodeAt(start) === 115 && supplement.test(clause)) return relationBehind(text, end)
  if (text.startsWith('ợp đồng', start + 1) && annex.test(clause)) return 'refers'
  let verb: string | null = null
  let isOfAttached = false
  /** Of the first of the verbs that are joined to it. */
  let first = 0
  let last = 0
  for (let next = nextVerb(clause, 0); next; next = nextVerb(clause, next.end)) {
    if (next.words === 'kèm theo' && otherCame.test(clause.slice(0, next.start)) && !(verb === null && saysWithWhat(text, from))) {
      isOfAttached = true
      continue
    }
    verb = next.words
    if (!joinsVerbs.test(clause.slice(last, next.start))) first = next.start
    last = next.end
  }
  const meaning =
    (verb === 'tại' || verb === 'kèm theo' || isOfAttached ? relationOfPart(text, start) : null) ??
    (isSuffered(verb, clause) ? null : meaningOf(verb))
  if (verb === 'bổ sung' && first === last - verb.length && isAddedTo(text, end, clause.slice(last))) return 'refers'
  if (meaning === 'implements' && negation.test(clause.slice(0, first))) return relationBehind(text, end)
  if (meaning !== null && doneToTexts.has(meaning) && otherText.test(clause.slice(0, first))) return relationBehind(text, end)
  if (meaning !== null && changing.has(meaning) && (isProposed(clause.slice(0, first)) || isToOtherEnd(clause, last)))
    return relationBehind(text, end)
  if (
    (meaning === 'replaces' || meaning === 'repeals') &&
    (someParts.test(clause) || (someRules.test(clause) && !unit.test(text.slice(start, start + 9))))
  )
    return 'amends'
  return meaning ?? relationBehind(text, end)
}

/** "Quy chế làm việc ban hành kèm theo Quyết định số …" in a sentence is what another document came with; what "này" says came with this one. */
const otherCame = /(?<=[\p{L}\d”")\]] )(?<! này (?:được )?|^được )ban hành $/u

/** "(Mẫu ban hành kèm theo Thông tư số …)" in a line of its own, the subject "Quản lý bến đò ban hành kèm theo …" below the type: with what this document came. */
function saysWithWhat(text: string, from: number): boolean {
  if (from === 1) return text.charCodeAt(0) === 40 && text.endsWith(')')
  return from === 0 && subjectOfAttached.test(text) && !/[.;:,]$/u.test(text)
}

const subjectOfAttached = /^(?:Về\s|Quản lý\s|Tổ chức\s|Hoạt động\s|Phối hợp\s|Làm việc\s|Thực hiện\s|Sử dụng\s|Bảo vệ\s)/u

/** "Không thực hiện Quyết định số … nữa", "đình chỉ việc thi hành …"; "hàng không", "phòng không" are nouns, "không ngừng" is always. */
export const negation =
  /(?<!\p{L}|(?:hàng|phòng|không|chưa) )(?:không|chưa|thôi|ngừng|ngưng|đình chỉ)(?: (?:được|phải|còn|tiếp tục|tổ chức|áp dụng|việc)){0,3} $/u

/** "các Nghị định sửa đổi, bổ sung Nghị định số …", "theo Thông tư hướng dẫn Luật …", "dự thảo Nghị định thay thế Nghị định số …": what other texts do, which have no number here. */
const otherText =
  /(?<!\p{L})(?:các|những|một số|nhiều|theo|tại|trong|của|bằng|dự thảo|dự án) (?:các )?(?:văn bản|hiến pháp|luật|bộ luật|pháp lệnh|sắc lệnh|nghị định|nghị quyết|quyết định|chỉ thị|thông tư|công văn)(?: (?:quy phạm pháp luật|pháp luật|liên tịch|khác|mới))?(?: của [\p{L} ]{1,40})? (?<! và )(?:đã )?$/u
const doneToTexts = new Set<Relation>(['amends', 'replaces', 'repeals', 'guides'])
export const changing = new Set<Relation>(['amends', 'replaces', 'repeals'])

/** "Rà soát, kiến nghị sửa đổi Luật …", "tham mưu thay thế Quyết định số …", "trình Quốc hội sửa đổi …": who is to see to a change does not make it. */
export function isProposed(before: string): boolean {
  return proposal.test(before)
}

const proposing = 'rà soát|nghiên cứu|đề xuất|kiến nghị|đề nghị|tham mưu'
const higher = '(?:các )?(?:chính phủ|thủ tướng|quốc hội|trung ương|[ủu][ỷy]? ban|ubnd|hội đồng|hđnd|bộ|sở|chủ tịch|cấp|cơ quan)'
const toWhom = `(?: (?:trình |với )?${higher}(?!\\p{L})(?: \\p{L}+){0,6}?(?:, ${higher}(?!\\p{L})(?: \\p{L}+){0,6}?)?)?`
const step =
  'xem xét|xây dựng|soạn thảo|hoàn thiện|ban hành|đánh giá|báo cáo|tổng kết|sớm|kịp thời|tiếp tục|(?:các )?(?:văn bản|quy định)(?: quy phạm pháp luật)?|phương án|nội dung|dự thảo'

/**
 * Words of proposing in small letters, and up to the verb only more of them and to whom; what else stands there is the document's own. None is what
 * stands in a noun or has been done: "theo đề nghị của", "qua rà soát", "hồ sơ đề nghị", "do Sở Nội vụ đề xuất".
 */
const proposal = new RegExp(
  `(?<!\\p{L}|(?:theo|xét|qua|quả|sau khi|khi|viện|tâm|tài|tờ|kỳ|quá|chương|công|quy|đã|hồ sơ|đơn|mẫu|phiếu|người|tổng|công tác|cơ sở|cơ quan) |(?<!\\p{L})do [\\p{L} ]{2,40} )(?:(?:${proposing})(?!\\p{L}| (?:của|này|tại|nêu|số)(?!\\p{L}))|trình(?= ${higher}(?!\\p{L})))${toWhom}(?:(?:,| và|, và| để)? (?:${proposing}|${step})${toWhom}){0,5}(?:,| và|, và| để|,? hoặc)?(?: việc)? $`,
  'u',
)

/** "Điều chỉnh quy trình nội bộ để đáp ứng quy định của Luật …", "Bổ sung chính sách và hoàn thiện Luật …": what is changed is named before, and the document has another verb; but for a place in it: "… vào Điều 5", and for what stands in it: "Quy chế quản lý quỹ đất để đấu giá ban hành kèm theo …". */
function isToOtherEnd(clause: string, from: number): boolean {
  return otherEnd.test(clause.slice(from)) && !/ (?:kèm theo|tại) $/u.test(clause)
}

const otherEnd = /(?: để|(?<!\p{L})hoàn thiện) (?!(?:[^ ]+ ){0,12}vào )/u

/** "(sửa đổi, bổ sung bởi Nghị định số …)", "Bị thay thế 32/2006/NĐ-CP" in the history of a text: what is named there did it. */
function isSuffered(verb: string | null, clause: string): boolean {
  return verb !== null && (clause.endsWith('bởi ') || /^(?:được|bị) /.test(verb))
}

/** "bổ sung dự án Luật … vào Chương trình", "bổ sung Nghị quyết số … vào hồ sơ": a whole document that is added to something is not changed. */
function isAddedTo(text: string, end: number, between: string): boolean {
  return whole.test(between) && into.test(text.slice(end, end + windowLength))
}

const whole = /^ (?:(?:các|những) )?(?:(?:dự án|dự thảo|hồ sơ) )?$/u
const into = /^(?: \([^()]{2,40}\)){0,2} vào (?!sau |trước )/u

/** "Thay thế cụm từ của Thông tư số …", "Bãi bỏ một số điều, khoản của …", "bãi bỏ một phần Quyết định số …": what loses some of its words or units, none of them named, goes on. */
const someParts =
  /(?:thay thế|(?:bãi|hủy|huỷ) bỏ)(?: một phần (?:của )?$|(?: (?:một số|các|những))?(?:(?:,| và|, và)? (?:cụm từ|từ ngữ|từ|chương|mục|điều|khoản|điểm)){1,6} (?:của|tại|trong) (?:các )?$)/u

/** "Bãi bỏ một số quy định của …", "bãi bỏ các quy định tại … trái với …"; of a unit that is named all of them may be meant. */
const someRules = /(?:thay thế|(?:bãi|hủy|huỷ) bỏ) (?:một số|các|những) (?:quy định|nội dung) (?:của|tại|trong) (?:các )?$/u
const unit = /^(?:phần|chương|mục|điều|khoản|điểm|phụ lục|mẫu|biểu) /iu

const supplement = /(?:báo cáo|tờ trình|công văn|văn bản) (?:giải trình,? (?:và )?)?bổ sung(?:,? (?:và )?giải trình)? $/u

/** "phụ lục hợp đồng sửa đổi hợp đồng tín dụng số …": what the annex of a contract does. */
const annex = /phụ lục (?:hợp đồng )?(?:sửa đổi|bổ sung|điều chỉnh)(?:,? bổ sung)? $/u

/** "Thay thế cụm từ “A” bằng cụm từ “B” tại khoản 1 Điều 2 Nghị định số …": whatever happens to the phrase, the document that has it is changed. */
function isWherePhraseChanges(text: string, start: number): boolean {
  return (
    /[”"’] (?:tại|trong|của|ở)(?: các)? $/.test(text.slice(Math.max(0, start - 12), start)) &&
    changedPhrase.test(text.slice(Math.max(0, start - longestPhrase), start))
  )
}

const quotedWords = '[“"‘][^“”"‘’]{1,160}[”"’]'
const changedPhrase = new RegExp(
  `(?:^|[ ,;.])(?:(?:${change}|thay|bỏ)(?:,? (?:và )?(?:${change}))?)(?: một số| các)? (?:cụm từ|từ|từ ngữ|đoạn|nội dung) ${quotedWords}(?:,? (?:và |thành |bằng |vào )?(?:ngay )?(?:sau |trước )?(?:(?:các )?(?:cụm từ|từ ngữ|từ) )?${quotedWords}){0,6} (?:tại|trong|của|ở)(?: các)? $`,
  'iu',
)
const longestPhrase = 500

/** The first governing verb of a text in small letters at or behind `from`. */
export function nextVerb(text: string, from: number): { words: string; start: number; end: number } | null {
  governing.lastIndex = from
  const match = governing.exec(text)
  return match && { words: match[0], start: match.index, end: governing.lastIndex }
}

export function meaningOf(verb: string | null): Relation | null {
  if (verb === null) return null
  let meaning = meaningsOfVerbs.get(verb)
  if (meaning === undefined) {
    meaning = meanings.find(([words]) => words.test(verb))?.[1] ?? null
    meaningsOfVerbs.set(verb, meaning)
  }
  return meaning
}

/** The answers so far: what `governing` matches are a few hundred phrases. */
const meaningsOfVerbs = new Map<string, Relation | null>()

/** Where a change is proposed is not what it changes. */
const proposingText = /^(?:tờ trình|báo cáo|công văn|văn bản|biên bản|thông báo)/i

function relationOfPart(text: string, start: number): Relation | null {
  if (proposingText.test(text.slice(start, start + 10))) return null
  const clause = text.slice(clauseStart(text, start, longestPart), start).toLowerCase()
  return meaningOf(changedPart.exec(clause)?.[1] ?? null)
}

/** What the words behind the mention say of it: "Thông tư số … hết hiệu lực". */
export function relationBehind(text: string, end: number): Relation {
  if (text.charCodeAt(end) !== 32) return 'refers'
  const behind = text.slice(end, end + windowLength)
  if (!fate.test(behind)) return 'refers'
  if (repealed.test(behind) || repealedNow.test(behind)) return 'repeals'
  return amendedNow.test(behind) ? 'amends' : 'refers'
}

/** Words that all of the patterns for what becomes of a document have. */
const fate = /bỏ|hiệu lực|như sau/

/** Behind the last stop, opening bracket, brackets that are closed or quotation mark of the `length` letters before `start`. */
function clauseStart(text: string, start: number, length: number): number {
  const first = Math.max(0, start - length)
  let closed = 0
  for (let i = start - 1; i >= first; i--) {
    const code = text.charCodeAt(i)
    if (code === 40) return closed || i + 1
    if (code === 34 || code === 0x201c) return i + 1
    if (code === 41 && closed === 0) closed = i + 1
    if (code === 32 && i > first) {
      const before = text.charCodeAt(i - 1)
      if (before === 59 || before === 46 || before === 58) return i
    }
  }
  return first
}
