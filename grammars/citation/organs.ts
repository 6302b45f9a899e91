import { isLetter, isWordUnit, createPhraseTrie } from '../vocabulary/phrase-trie.ts'
import { issuerOfDamagedName, issuerOfName } from '../vocabulary/issuers.ts'
import type { IssuerRow } from '../vocabulary/issuers.ts'
import { foldPhrase, codeUnitFolds } from '../vocabulary/fold.ts'
import { docTypeOfName } from '../vocabulary/doc-types.ts'
import { endOfPlace } from '../vocabulary/places.ts'
import { decisionVerbAt, stopWords } from './words.ts'

export interface OrganMatch {
  end: number
  /** In normal case where the text is in capitals and the vocabulary knows the body. */
  name: string
  /** The body of the vocabulary that the name begins with. */
  issuer: IssuerRow | null
}

/** Departments whose names are a series (NĐ 24/2014, NĐ 45/2025): many write it on in small letters. */
const lowerInSeries = ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao', 'Sở Lao động, Thương binh và Xã hội']

/** Words that begin the name of a body or the title of its head; what follows tells which. */
const heads = createPhraseTrie(
  `Bộ; Sở; ${lowerInSeries.join('; ')}; Ban; BTV; Cục; Tổng cục; Chi cục; Vụ; Viện; Ủy ban; UBND; HĐND; UBMTTQ; Hội đồng; Hội đồng thành viên; Hội đồng quản trị; Hội đồng khoa học; Hội đồng tư vấn; Hội đồng thẩm định; Đoàn đại biểu Quốc hội; Đoàn ĐBQH; Ban đại diện cha mẹ học sinh; Ban đại diện cha mẹ trẻ em; Văn phòng; VP; Thanh tra; Tòa án; Tòa Phúc thẩm; Tòa Phúc thẩm Tòa án nhân dân tối cao tại; TAND; Viện kiểm sát; VKSND; Công an; Bộ Tư lệnh; Bộ Chỉ huy; Tổng Công ty; Tổng công ty; Công ty; Công ty TNHH; Công ty Cổ phần; Tập đoàn; Trường; Trường Đại học; Đại học; Học viện; Trung tâm; Ngân hàng; Kho bạc; Bảo hiểm xã hội; BHXH; Liên đoàn; Tổng Liên đoàn; LĐLĐ; Công đoàn; Công đoàn cơ sở; Công đoàn cơ sở thành viên; Đoàn cơ sở; Chi đoàn cơ sở; Đảng bộ cơ sở; Hội; Tổng hội; Hiệp hội; Đảng ủy; Đảng bộ; Đảng đoàn; Ban cán sự đảng; Quỹ; Đài; Báo; Liên Bộ; Liên ngành; Đoàn; Phòng; Chi bộ; Quân khu; Quân chủng; Quân ủy; Kiểm toán; Thuế; Hải quan; Chi nhánh; Ban Chỉ đạo; Ban Quản lý; Ban Quản lý các khu công nghiệp; Ban Quản lý các khu chế xuất; Ban Quản lý các khu chế xuất và công nghiệp; Ban Quản lý khu công nghệ cao; Ban Quản lý khu kinh tế; Ban Quản lý các khu kinh tế; Trưởng Ban Quản lý; Trưởng Ban Quản lý các khu công nghiệp; Trưởng Ban Quản lý khu kinh tế; Trưởng ban Ban Quản lý các khu công nghiệp; Ban Quản lý dự án; Ban Quản lý dự án đầu tư xây dựng; Ban Quản lý dự án đầu tư xây dựng công trình; Ban Quản lý dự án đầu tư xây dựng các công trình; Ban QLDA; Ban QLDA đầu tư xây dựng; Ban QLDA đầu tư xây dựng công trình; Ban QLDA đầu tư xây dựng các công trình; Ban QLDA ĐTXD; Tỉnh ủy; Thành ủy; Huyện ủy; Quận ủy; Thị ủy; Tỉnh đoàn; Thành đoàn; Huyện đoàn; Quận đoàn; Thị đoàn; Ban Thường vụ; Thường trực; Ban Chấp hành; Cơ quan; Cơ quan Cảnh sát điều tra; Cơ quan An ninh điều tra; Phòng Kỹ thuật hình sự; Tổ công tác; Nhà máy; Xí nghiệp; Cảng vụ; Bệnh viện; Nhà xuất bản; Chủ tịch; Phó Chủ tịch; Bộ trưởng; Thứ trưởng; Giám đốc; Phó Giám đốc; Tổng Giám đốc; Cục trưởng; Tổng cục trưởng; Chi cục trưởng; Vụ trưởng; Chánh án; Chánh Văn phòng; Chánh Thanh tra; Viện trưởng; Thống đốc; Bí thư; Trưởng ban; Trưởng Ban; Trưởng phòng; Chủ nhiệm; Bộ trưởng, Chủ nhiệm; Hiệu trưởng; Tư lệnh; Tổng Thư ký; Ủy ban Mặt trận Tổ quốc; Thống kê; Thi hành án dân sự; Viện KSND; NHCSXH; Ngân hàng CSXH; BTC; BTG; BTGDV; BNC; UBKT; Mặt trận Tổ quốc; Mặt trận Tổ quốc Việt Nam; Thủ trưởng; UBNDtỉnh; UBNDthành phố; UBNDhuyện; UBNDquận; UBNDxã; UBNDphường; HĐNDtỉnh; HĐNDthành phố; HĐNDhuyện; HĐNDquận; HĐNDxã; HĐNDphường`
    .split('; ')
    .map((head) => [head, true] as const),
)

/** Levels of government: they go on only before a proper name or at the name's end. */
const levels = createPhraseTrie(
  'tỉnh; thành phố; TP; TP.; T.P; huyện; quận; thị xã; thị trấn; xã; phường; đặc khu; cấp tỉnh; cấp xã; cấp huyện; cấp cao; cấp cao tại; vùng; khu vực; cụm; chi nhánh'
    .split('; ')
    .map((level) => [level, true] as const),
)

/** Verbs that begin a title, with a capital too. */
const verbs = createPhraseTrie(
  'ban hành; sửa đổi; quy định; phê duyệt; bãi bỏ; về việc; v/v; hướng dẫn; bổ sung; thay thế; công bố'
    .split('; ')
    .map((verb) => [verb, true] as const),
)

/** What a body does next, in small letters: verbs that no name of a body has, with their object where the verb alone may be a name's. */
const actions = createPhraseTrie(
  'thành các; thành những; dự thảo; lập ngày; lập hồi; xin; góp ý; giải trình; lấy ý kiến; tham gia ý kiến; cho ý kiến; có ý kiến; đánh giá kết quả; đánh giá tình hình; đánh giá việc; đánh giá về; tổng hợp ý kiến; tổng hợp kết quả; tổng hợp tình hình; tổng hợp số liệu; tổng hợp báo cáo; tổng hợp, báo cáo; tiếp thu; tiến hành; khẳng định; nhận định; dự kiến; cam kết'
    .split('; ')
    .map((action) => [action, true] as const),
)

/** Levels whose bodies have the name of a place behind them; each of its syllables is written with a capital. */
const ofPlace = /^(?:tỉnh|thành phố|TP\.?|T\.P|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)$/iu

const proper = createPhraseTrie(['Thành phố', 'Thủ đô', 'Trung ương', 'Đảng', 'Việt Nam', 'Nhà nước'].map((name) => [name, true] as const))

/** `Chi bộ 5` before its title, `Chi bộ thôn Đông`, `Chi bộ khối 7`, `Tiểu ban nội dung`: bodies of the Party whose names go on in small letters. */
const partyBody =
  /^(?:Chi bộ \d{1,2}(?= (?:về|v\/v|ban hành|quy định|ngày) )|Chi bộ (?:thôn|xóm|khối|ấp|bản|buôn|khu phố|tổ dân phố|tổ|khóm|số)(?:\s(?:\d{1,3}|\p{Lu}\p{Ll}{0,6})(?!\p{L})){1,3}|Tiểu ban (?:nội dung|văn kiện|nhân sự|tuyên truyền|điều lệ|phục vụ))(?!\p{L})/u

function readPartyBody(text: string, at: number): OrganMatch | null {
  if (!text.startsWith('Chi bộ ', at) && !text.startsWith('Tiểu ban ', at)) return null
  const name = partyBody.exec(text.slice(at, at + longestPartyBody))?.[0]
  return name === undefined ? null : { end: at + name.length, name, issuer: null }
}

const longestPartyBody = 120

/**
 * "Ban kinh tế và ngân sách Hội đồng nhân dân tỉnh": the committees of a People's Council, whose names the law writes in small letters; other small
 * letters behind them are another body's name ("Ban dân tộc miền núi").
 */
const councilCommittee =
  /Ban (?:pháp chế|dân tộc|đô thị|kinh tế(?:(?:,| và| ?[-–]) ngân sách| ?[-–]? ?xã hội)?|văn h(?:óa|oá)(?:(?:,| và| ?[-–]) xã hội)?)(?=$|[^\p{L}\d\s–-]| (?:của )?(?:\p{Lu}|tỉnh|thành phố|huyện|quận|thị xã|xã \p{Lu}|hội đồng nhân dân)| (?:về|thẩm tra) )/uy

function endOfCommittee(text: string, at: number): number | null {
  if (!text.startsWith('Ban ', at)) return null
  councilCommittee.lastIndex = at
  return councilCommittee.test(text) ? councilCommittee.lastIndex : null
}

/**
 * "Đảng ủy Khối các cơ quan Trung ương", "Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh", "Đảng ủy các cơ quan Đảng tỉnh": a Party organisation that is
 * of no place but of the offices of a level; up to that level, behind which its place may stand.
 */
function endOfOffices(text: string, end: number): number | null {
  const next = text.charCodeAt(end + 1) | 32
  // `k`, `c`
  if ((next !== 107 && next !== 99) || !/(?:ủy|uỷ|bộ)$/iu.test(text.slice(Math.max(0, end - 2), end))) return null
  offices.lastIndex = end
  return offices.test(text) && partyOrganisation.test(text.slice(Math.max(0, end - 7), end)) ? offices.lastIndex : null
}

const partyOrganisation = /(?:Đảng (?:ủy|uỷ|bộ)|Chi bộ)$/iu

const offices =
  / (?:khối (?:các )?cơ quan(?:(?: và|,) doanh nghiệp)?|khối doanh nghiệp|các cơ quan (?:của )?Đảng)(?! *,? (?:và )?chính quyền)(?: Trung ương)?(?![\p{L}\d])/iuy

/** "Chủ tịch Chính phủ (lâm thời) Việt nam dân chủ cộng hoà", "Chủ tịch nước Việt Nam Dân chủ Cộng hòa": with the State's name of 1945 to 1976, however it is written. */
const ofOldState =
  /(?:Chủ tịch (?:nước|Chính phủ)|Chính phủ|Quốc hội|Hội đồng Chính phủ|Thủ tướng Chính phủ|Ban Thường trực Quốc hội|(?:Ủy|Uỷ) ban Thường vụ Quốc hội)(?: lâm thời)?(?: nước)? Việt Nam,? dân chủ cộng h(?:òa|oà)(?!\p{L})/iuy

function readOfOldState(text: string, at: number): OrganMatch | null {
  if (!/[BCHQTUỦ]/u.test(text.charAt(at))) return null
  ofOldState.lastIndex = at
  if (!ofOldState.test(text)) return null
  const { lastIndex: end } = ofOldState
  const printed = text.slice(at, end)
  const name = isAllCapitals(text, at)
    ? printed
        .toLowerCase()
        .replace(
          /^\p{L}|(?<= )(?:chính phủ|quốc hội|việt|nam(?= dân)|dân chủ|cộng h)/gu,
          (word) => word.charAt(0).toUpperCase() + word.slice(1),
        )
    : printed
  return { end, name, issuer: issuerOfName(text, at)?.issuer ?? null }
}

/** The body whose name begins at `at`, the whole of it ("Ban Thường vụ Thành ủy Hà Nội"); null where no name of a body begins. */
export function readOrgan(text: string, at: number): OrganMatch | null {
  if (!isUpper(text.charCodeAt(at))) return null
  const committee = readOfOldState(text, at) ?? readSteering(text, at) ?? readPartyBody(text, at)
  if (committee) return committee
  const matter = readMatter(text, at) ?? readCongress(text, at)
  if (matter) return matter
  const whole = issuerOfName(text, at)
  const head = whole ? null : heads.match(text, at)
  const known = head ? null : (damaged(text, at, whole) ?? whole)
  if (!known && !head) return null
  const allCapitals = isAllCapitals(text, at)
  const ofCommittee = known ? null : endOfCommittee(text, at)
  let end = known?.end ?? ofCommittee ?? head!.end
  if (known?.issuer.code === 'BCĐ') end = endOfOwnNumber(text, end)
  end = !known || goesOn(known.issuer) ? extend(text, end, allCapitals, known !== null || ofCommittee !== null) : end
  if (!known && end === head!.end && !isWhole(text.slice(at, end))) return null
  // "Ban Văn hóa - Xã hội của Hội đồng nhân dân tỉnh"
  if (
    text.startsWith(' của H', end) &&
    (ofCommittee !== null || /^Ban (?=\p{Lu})/u.test(text.slice(at, at + 5))) &&
    ofCouncil.test(text.slice(end, end + 24))
  )
    end = readOrgan(text, end + 5)?.end ?? end
  if (!known && firmHead.test(text.slice(at, end))) end = endOfFirmKind(text, end)
  const printed = text.slice(at, end)
  return {
    end,
    name: allCapitals ? normalCase(printed, known?.name ?? null, known ? known.end - at : 0) : printed,
    issuer: known?.issuer ?? null,
  }
}

/**
 * "của bộ chính trị về …", "của thành ủy Hà Nội; …", "của tỉnh ủy.": a known body in small letters, as schools and communes write it, where a place ends
 * its name, or what stands behind it begins the title or closes the clause.
 */
export function readSmallOrgan(text: string, at: number): OrganMatch | null {
  const known = issuerOfName(text, at)
  if (!known) return readSmallHead(text, at)
  const end = goesOn(known.issuer) ? extend(text, known.end, false, true) : known.end
  const isPlaced = /\p{Lu}/u.test(text.slice(known.end, end))
  const behind = text.slice(end, end + longestOpener)
  return isPlaced || titleBehind.test(behind) || closesClause.test(behind) ? { end, name: text.slice(at, end), issuer: known.issuer } : null
}

const closesClause = /^(?:[;)]|\.?$|\. \p{Lu})/u

/** "của trường Mầm non Phú Đức": the kind of body in small letters before its own name. */
function readSmallHead(text: string, at: number): OrganMatch | null {
  smallHead.lastIndex = at
  if (!smallHead.test(text)) return null
  const organ = readOrgan(text.charAt(at).toUpperCase() + text.slice(at + 1, at + longestMatter), 0)
  return organ && { end: at + organ.end, name: text.slice(at, at + organ.end), issuer: null }
}

const smallHead = /(?:trường|bệnh viện|trung tâm|công ty|học viện)(?= \p{Lu})/uy

/**
 * "của Phân hội 3 …", "của CĐN Giáo dục về …": a body of no kind that is known, by the capital before it and the title behind it. "của Bộ quy định …":
 * who writes within the body names but its kind.
 */
export function readUnknownOrgan(text: string, at: number): OrganMatch | null {
  if (!isUpper(text.charCodeAt(at))) return null
  const kind = heads.match(text, at)?.end
  if (kind !== undefined && titleBehind.test(text.slice(kind, kind + longestOpener)) && !guidesWhom.test(text.slice(kind, kind + 24)))
    return { end: kind, name: text.slice(at, kind), issuer: null }
  let end = wordEnd(text, at)
  for (let words = 1; words < longestName; words++) {
    if (words > 1 && titleBehind.test(text.slice(end, end + longestOpener))) return { end, name: text.slice(at, end), issuer: null }
    if (text.charCodeAt(end) !== 32 || isStop(text, end + 1, true)) return null
    const next = wordEnd(text, end + 1)
    if (next === end + 1) return null
    end = next
  }
  return null
}

const titleBehind = /^ (?:(?:[Vv]ề|v\/v|[Bb]an hành|[Qq]uy định|[Pp]hê duyệt|[Hh]ướng dẫn) |["“])/u
const longestOpener = 12
/** "của Sở hướng dẫn các trường lập …": whom it guides, and not the text that its title names. */
const guidesWhom = /^ hướng dẫn (?!(?:thi hành|thực hiện|áp dụng|chi tiết|một số|việc|về|cách|bổ sung)(?!\p{L}))/iu

const ofCouncil = /^ của (?:Hội đồng nhân dân|HĐND)(?!\p{L})/u

/** "Ban Chỉ đạo 35 Tỉnh ủy", "Ban Chỉ đạo 389 quốc gia": a steering committee is called by the number of the decision that set it up. */
function endOfOwnNumber(text: string, at: number): number {
  ownNumber.lastIndex = at
  return ownNumber.test(text) ? ownNumber.lastIndex : at
}

const ownNumber = / \d{2,4}(?![\p{L}\d]|[-/.]\d)(?: [Qq]uốc gia(?!\p{L}))?/uy

/** "Tổng công ty Khí Việt Nam - CTCP (PV GAS)": what kind of firm it is stands behind a dash, and how it calls itself in brackets. */
function endOfFirmKind(text: string, at: number): number {
  firmKind.lastIndex = at
  return firmKind.test(text) ? firmKind.lastIndex : at
}

const firmHead = /(?:[Cc]ông ty|[Tt]ập đoàn|[Nn]gân hàng)(?!\p{L})/u
const firmKind = / ?[-–] ?(?:CTCP|Công ty (?:[Cc]ổ phần|mẹ|TNHH))(?!\p{L})(?: \([A-Z][A-Z ]{1,20}\))?/uy

/** Is the body one of many of its name, told apart by what follows? */
function goesOn({ shared, offices }: IssuerRow): boolean {
  return shared === true || offices === true
}

/** Where no body begins, or one whose name breaks off before a capital. */
function damaged(text: string, at: number, known: { end: number } | null): ReturnType<typeof issuerOfDamagedName> {
  if (known && !isUpper(text.charCodeAt(known.end + 1))) return null
  const found = issuerOfDamagedName(text, at)
  return found && found.end > (known?.end ?? 0) ? found : null
}

const steering =
  /Ban Chỉ đạo(?:( (?:Trung ương|Quốc gia|Nhà nước|(?:của )?Chính phủ))|(?: (?:tỉnh|thành phố|huyện|quận|xã|phường)(?: \p{L}{1,8}){0,4}?)?) về (?!việc |kết luận )/iuy
const longestMatter = 200
const endOfMatter =
  /[;.:()"“”|]|,? (?=(?:ngày|tháng|theo|trong|để|nhằm|kèm|tại|được|đã|do|là|này|yêu cầu|đề nghị|giao|nêu|về|v\/v|ban hành|phê duyệt|hướng dẫn|quy định|thông báo|công bố) )/i
const startOfTitle = /^ (?:về|v\/v|ban hành|phê duyệt|hướng dẫn|quy định|thông báo|công bố) /i

/**
 * "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng": a steering committee that has but its level before "về" has its matter in its name.
 * Below the Centre only where another "về" begins the title: "Ban Chỉ đạo tỉnh về kết quả …" is followed by the title itself.
 */
function readSteering(text: string, at: number): OrganMatch | null {
  if (codeUnitFolds[text.charCodeAt(at)] !== 98) return null
  steering.lastIndex = at
  const match = steering.exec(text)
  if (!match) return null
  const matter = text.slice(steering.lastIndex, steering.lastIndex + longestMatter)
  const length = matter.search(endOfMatter)
  if (length === -1 && matter.length === longestMatter) return null
  const end = endBeforeOrgan(text, steering.lastIndex, length === -1 ? text.length : steering.lastIndex + length)
  if (match[1] === undefined && !startOfTitle.test(text.slice(end, end + 12))) return null
  return { end, name: text.slice(at, end), issuer: issuerOfName(text, at)?.issuer ?? null }
}

/** "… về Phòng, chống thiên tai, Chủ tịch UBND tỉnh yêu cầu": the body that acts is no word of the matter. */
function endBeforeOrgan(text: string, from: number, to: number): number {
  for (let comma = text.indexOf(', ', from); comma !== -1 && comma < to; comma = text.indexOf(', ', comma + 2))
    if (isUpper(text.charCodeAt(comma + 2)) && (heads.match(text, comma + 2) ?? issuerOfName(text, comma + 2)) !== null) return comma
  return to
}

const ofMatter = /(?:Ban (?:Chỉ đạo|Chỉ huy|vận động)|Tổ công tác|Hội đồng(?! (?:nhân dân|quản trị|thành viên)))(?= \p{Ll})/iuy
const gapInMatter = /(?: và |, | )(?=\p{Ll})/uy
const longestName = 16
/** What may stand behind such a name, so that it has ended for certain. */
const behindMatter = /^(?: (?:về|v\/v|ban hành|phê duyệt|hướng dẫn|thông báo|công bố) |;|[.)]?$)/i

/**
 * "Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh", "Tổ công tác chuyên trách cải cách thủ tục hành chính của …": bodies named
 * by their matter in small letters, up to the level, the body that they are of, or the title.
 */
function readMatter(text: string, at: number): OrganMatch | null {
  if (!/[BTH]/.test(text.charAt(at))) return null
  ofMatter.lastIndex = at
  if (!ofMatter.test(text)) return null
  let end = ofMatter.lastIndex
  for (let words = 0; words < longestName; words++) {
    gapInMatter.lastIndex = end
    if (!gapInMatter.test(text)) break
    const next = gapInMatter.lastIndex
    if (levels.match(text, next) || (isMatterStop(text, next) && !text.startsWith('phối hợp ', next))) break
    end = wordEnd(text, next)
  }
  if (end === ofMatter.lastIndex) return null
  if (text.charCodeAt(end) === 32 && levels.match(text, end + 1)) end = extend(text, end, false, true)
  const parent = text.startsWith(' của ', end) ? readOrgan(text, end + 5) : null
  if (parent) end = parent.end
  if (!behindMatter.test(text.slice(end, end + 12))) return null
  return { end, name: text.slice(at, end), issuer: null }
}

const congress =
  /Đại hội(?: đồng cổ đông(?: thường niên| bất thường)?(?: năm \d{4}(?!\d))?| đại biểu| đảng viên| toàn thể| đoàn viên| hội viên){0,2}(?: toàn quốc)?(?: lần thứ (?:[IVXL]{1,7}|\d{1,3}|\p{Ll}{2,5}(?: \p{Ll}{2,5}){0,2}?)(?![\p{L}\d])| [IVXL]{1,7}(?!\p{L}))?(?:,? (?:nhiệm kỳ|khóa) \d{4} ?[-–] ?\d{4})?/uy
const whichCongress = /(?:,? (?:lần thứ (?:[IVXL]{1,7}|\d{1,3})(?![\p{L}\d])|(?:nhiệm kỳ|khóa) \d{4} ?[-–] ?\d{4}(?!\d))){1,2}/uy

/** "Đại hội đại biểu Đảng bộ tỉnh Hải An lần thứ XX, nhiệm kỳ 2025 - 2030": a congress, of whom it is, which one, and of which term. */
function readCongress(text: string, at: number): OrganMatch | null {
  if (text.charCodeAt(at) !== 0x110) return null
  congress.lastIndex = at
  if (!congress.test(text)) return null
  let end = congress.lastIndex
  const from = end + (text.startsWith(' của ', end) ? 5 : 1)
  const body = text.charCodeAt(end) === 32 ? readOrgan(text, from) : null
  const party = body ? null : proper.match(text, from)
  end = body?.end ?? (party && isUpper(text.charCodeAt(from)) ? party.end : end)
  whichCongress.lastIndex = end
  if (whichCongress.test(text)) end = whichCongress.lastIndex
  if (end === at + 7) return null
  return { end, name: text.slice(at, end), issuer: issuerOfName(text, at)?.issuer ?? null }
}

function isMatterStop(text: string, at: number): boolean {
  return stopWords.match(text, at) !== null || actions.match(text, at) !== null
}

/** Names and titles that need no more, in the body's own documents ("của Hiệu trưởng"). */
const complete = new Set(
  'tỉnh ủy; thành ủy; huyện ủy; quận ủy; thị ủy; đảng ủy; tỉnh đoàn; thành đoàn; huyện đoàn; quận đoàn; thị đoàn; hội đồng thành viên; hội đồng quản trị; hội đồng khoa học; hội đồng thẩm định; hiệu trưởng; giám đốc; tổng giám đốc; viện trưởng; cục trưởng; tổng cục trưởng; chủ nhiệm; ban đại diện cha mẹ học sinh; ban đại diện cha mẹ trẻ em; đoàn đại biểu quốc hội'
    .split('; ')
    .map(foldPhrase),
)
for (const name of lowerInSeries) complete.add(foldPhrase(name))

function isWhole(head: string): boolean {
  return complete.has(foldPhrase(head))
}

/** Goes on over the words of a name: capitalised ones, the second syllable of a compound, "và" and "," between such. */
function extend(text: string, from: number, allCapitals: boolean, isKnown: boolean): number {
  let end = from
  // a lower-case syllable may follow a capitalised one ("Tư pháp") and the generic head ("Công ty cổ phần")
  let loose = isKnown ? 0 : 1
  /** Capitalised syllables of the place behind a level; null in other words. */
  let ofPlaceName: number | null = null
  for (let words = 0; words < 24; words++) {
    let next = end
    const ofOffices = endOfOffices(text, end)
    if (ofOffices !== null) {
      end = ofOffices
      loose = 0
      continue
    }
    if (isJoint(text, next)) {
      end = wordEnd(text, next + 1)
      continue
    }
    if (text.charCodeAt(next) === 44 && text.charCodeAt(next + 1) === 32) {
      if (isKnown || !isSeries(text, next + 2)) break
      next += 2
    } else if (text.charCodeAt(next) === 32) next += 1
    else if (isKnown || !isDashOfName(text, next)) break
    if (!isKnown && text.charCodeAt(next) === 40) {
      country.lastIndex = next
      if (!country.test(text)) break
      end = country.lastIndex
      continue
    }
    const inner = isUpper(text.charCodeAt(next)) ? issuerOfName(text, next) : null
    if (inner && next === end + 1) {
      end = inner.end
      if (!goesOn(inner.issuer)) return end
      loose = 0
      continue
    }
    const level = levels.match(text, next)
    // "Ban Thường vụ Tỉnh đoàn"
    if (
      level &&
      isUpper(text.charCodeAt(next)) &&
      !allCapitals &&
      /^ đoàn(?! thể| viên| đại biểu)(?!\p{L})/u.test(text.slice(level.end, level.end + 13))
    ) {
      end = level.end + 5
      loose = 0
      continue
    }
    if (level && !(allCapitals && stopWords.match(text, next))) {
      ofPlaceName = ofPlace.test(text.slice(next, level.end)) ? 0 : null
      end = (ofPlaceName === 0 && text.charCodeAt(level.end) === 32 ? endOfPlace(text, level.end + 1) : null) ?? level.end
      if (end > level.end) ofPlaceName = 2
      loose = 0
      continue
    }
    const lower = isKnown || text.charCodeAt(next) !== 118 ? null : lowerHalf.exec(text.slice(next, next + 26))
    if (lower) {
      end = next + lower[0].length
      loose = 0
      continue
    }
    const special = proper.match(text, next)
    const code = text.charCodeAt(next)
    if (special && isUpper(code)) {
      end = special.end
      loose = 0
      continue
    }
    if (code === 45 || code === 0x2013 || code === 38) {
      if (isKnown || !isUpper(text.charCodeAt(next + 2)) || text.charCodeAt(next + 1) !== 32 || isStop(text, next + 2, true)) break
      end = wordEnd(text, next + 2)
      loose = 1
      continue
    }
    const word = wordEnd(text, next)
    if (word === next) break
    // "Hội đồng thành viên Tổng công ty lưu ký và bù trừ chứng khoán Việt Nam"
    const firm = code === 84 || code === 67 ? endOfStateFirm(text, next) : null
    if (firm !== null) {
      end = firm
      loose = 0
      continue
    }
    if (isUpper(code)) {
      if (code === 75 && ofPlaceName !== null && term.test(text.slice(next, next + longestTerm))) break
      if (isStop(text, next, allCapitals) || verbs.match(text, next)) {
        if (!(allCapitals && isAnd(text, next) && !isKnown && joins(text, word + 1))) break
      }
      end = word
      // "Hà nội", "Thanh hóa" are met; behind two capitals nothing of the name is small
      loose = ofPlaceName === null || ++ofPlaceName === 1 ? 1 : 0
      continue
    }
    if (isAnd(text, next)) {
      const trader = isKnown ? null : endOfFirm(text, from, next)
      if (trader !== null) {
        end = trader
        loose = 0
        continue
      }
      if (isKnown || !joins(text, word + 1)) break
      end = wordEnd(text, word + 1)
      loose = 1
      continue
    }
    if (isStop(text, next, true) || actions.match(text, next) || decisionVerbAt(text, next)) break
    if (isHalf(text, next)) {
      end = word
      continue
    }
    if (loose <= 0) {
      const whole = isKnown ? null : endOfLongName(text, next, ofPlaceName !== null)
      if (whole === null) break
      end = whole
      continue
    }
    end = word
    loose--
  }
  return end
}

/** "Hội đồng nhân dân tỉnh Khóa XVIII": of which term, no place. */
const term = /^Kh(?:óa|oá) [IVX]{1,6}(?!\p{L})/u
const longestTerm = 12

/** "Sở Lao động - Thương binh và xã hội", "Bộ Giao thông và bưu điện": second halves of the names of the State's offices that many write in small letters. */
const lowerHalf = /^và (?:xã hội|phát triển nông thôn|đào tạo|du lịch|môi trường|công nghệ|truyền thông|đầu tư|tôn giáo|bưu điện)(?!\p{L})/u

/** "Tổng công ty lưu ký và bù trừ chứng khoán Việt Nam": the trade of a firm of the State in small letters, up to the country. */
function endOfStateFirm(text: string, at: number): number | null {
  stateFirm.lastIndex = at
  return stateFirm.test(text) ? stateFirm.lastIndex : null
}

const stateFirm =
  /(?:Tổng )?[Cc]ông ty(?: (?!(?:về|ngày|ban hành|được|đã|quy định|theo|tại)(?!\p{L}))\p{Ll}{1,7},?){2,10} Việt Nam(?!\p{L})/uy

/** "Công ty TNHH Nhựa và hóa chất ABC": a firm's trade goes on in small letters up to its own name in capitals. */
function endOfFirm(text: string, from: number, at: number): number | null {
  if (!/[Cc]ông ty /.test(text.slice(Math.max(0, from - 8), at))) return null
  trade.lastIndex = at
  const match = trade.exec(text)
  const word = at + 3
  if (!match || isStop(text, word, true) || actions.match(text, word) || startsOther(text, trade.lastIndex - match[1]!.length)) return null
  return trade.lastIndex
}

const trade = /và (?:\p{Ll}{1,7} ){1,4}(\p{Lu}{2,10})(?![\p{L}\d])/uy

/** "Công ty TNHH … (Việt Nam)": foreign firms and banks have the country of their branch in brackets, and it is part of the name. */
const country = /\((?:việt nam|viet ?nam|vn)\)/iuy

/**
 * "Trung tâm Phục vụ hành chính công thành phố": up to four lower-case words more, when the name then ends for certain. Behind a level or its place only
 * the title tells that: "Chủ tịch UBND tỉnh xếp hạng di tích, danh thắng" goes on with what he did.
 */
function endOfLongName(text: string, at: number, isPlaced: boolean): number | null {
  for (let words = 0, from = at; words < 4; words++) {
    const end = wordEnd(text, from)
    if (end === from || isUpper(text.charCodeAt(from))) return null
    const next = text.charCodeAt(end)
    if (next !== 32) return isLetter(next) || isPlaced ? null : end
    if (levels.match(text, end + 1) || startsDate.test(text.slice(end + 1, end + 8))) return end
    if (isUpper(text.charCodeAt(end + 1))) return startsOther(text, end + 1) ? null : end
    // "Tổng công ty Cơ điện lạnh và Vật tư …"
    if (isAnd(text, end + 1) && joins(text, end + 4)) return end
    // "Học viện Kỹ thuật mật mã ban hành …", "Trung tâm Phục vụ hành chính công giao …"
    if (issues.test(text.slice(end, end + 11)) || decisionVerbAt(text, end + 1)) return end
    if (isStop(text, end + 1, true)) return null
    from = end + 1
  }
  return null
}

const issues = /^ (?:ban hành|về việc|v\/v|đã) /
const startsDate = /^(?:ngày \d|\()/

/** After "Sở Văn hóa," : does a capitalised name go on up to an "và"? */
function isSeries(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at)) || startsOther(text, at)) return false
  const window = text.slice(at, at + 40)
  const and = window.search(/ (?:và|VÀ) /)
  return and > 0 && !/[,;.:()]/.test(window.slice(0, and)) && joins(text, at + and + 4)
}

/** "Sở VH,TT&DL", "Bộ GD&ĐT", "Sở LĐ-TB&XH", "Giám đốc ĐHQG-HCM": abbreviations of one name joined without a blank. */
function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 44 || code === 38 || code === 45) && isUpper(text.charCodeAt(at - 1)) && isUpper(text.charCodeAt(at + 1))
}

/** "Liên bộ Lao động- Thương binh và Xã hội": the blank before the dash was lost. */
function isDashOfName(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 45 || code === 0x2013) && text.charCodeAt(at + 1) === 32 && joins(text, at + 2) && endOfFirmKind(text, at) === at
}

function joins(text: string, at: number): boolean {
  return isUpper(text.charCodeAt(at)) && !startsOther(text, at)
}

function startsOther(text: string, at: number): boolean {
  return heads.match(text, at) !== null || issuerOfName(text, at) !== null || docTypeOfName(text, at) !== null
}

function isStop(text: string, at: number, check: boolean): boolean {
  if (isHalf(text, at)) return false
  return check
    ? stopWords.match(text, at) !== null || docTypeOfName(text, at) !== null
    : docTypeOfName(text, at) !== null && !heads.match(text, at)
}

/** "Cục Hàng không", "Phòng không - Không quân", "Ủy ban pháp luật", "Văn phòng đăng ký đất đai": a syllable of a word, neither the negation nor a law nor who signed. */
function isHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32
  // `k`, `l`
  if (code !== 107 && code !== 108) return false
  half.lastIndex = at
  if (half.test(text)) return true
  air.lastIndex = at
  return air.test(text) && behindHalf.test(text.slice(air.lastIndex, air.lastIndex + 2))
}

const half =
  /(?:(?<=(?:(?:cục|cảng|cảng vụ|hãng) hàng|quân chủng phòng) )không|không(?= (?:quân|gian|lưu)(?!\p{L}))|(?<=pháp )luật|(?<=đăng )ký)(?!\p{L})/iuy

/** "Ngân hàng không thu", "Văn phòng không ghi" have the negation; "Công ty Hàng không Bến Gỗ" has a name behind. */
const air = /(?<=(?<!(?:ngân|cửa|khách|kho|đơn|nhà|mặt) )hàng |(?<!văn )phòng )không(?!\p{L})/iuy
const behindHalf = /^(?:$|[,;.:)]| [-–(]| \p{Lu})/u

function isAnd(text: string, at: number): boolean {
  const word = text.slice(at, at + 3)
  return word === 'và ' || word === 'VÀ '
}

export function wordEnd(text: string, at: number): number {
  let end = at
  while (isWordUnit(text.charCodeAt(end))) end++
  return end
}

export function isUpper(code: number): boolean {
  return isLetter(code) && (codeUnitFolds[code] ?? code) !== code
}

/** Are the letters of the two words at `at` capitals? */
export function isAllCapitals(text: string, at: number): boolean {
  let letters = 0
  for (let i = at; i < text.length && i < at + 12; i++) {
    const code = text.charCodeAt(i)
    if (!isLetter(code)) continue
    if (!isUpper(code)) return false
    letters++
  }
  return letters > 3
}

/** "ỦY BAN NHÂN DÂN TỈNH NGHỆ AN" → "Ủy ban nhân dân tỉnh Nghệ An". */
function normalCase(printed: string, name: string | null, length: number): string {
  const rest = printed.slice(length).replace(/[^ ]{1,40}/g, (word) => word.charAt(0) + word.slice(1).toLowerCase())
  return (
    (name ?? '') +
    rest.replace(/(?<= |^)(Tỉnh|Thành Phố|Huyện|Quận|Xã|Phường|Thị Xã|Thị Trấn|Đặc Khu)(?= |$)/g, (level) => level.toLowerCase())
  )
}
