import { readOrgan } from '../../../grammars/citation/organs.ts'
import { isCapitals, startsSmall, type Line } from '../../../grammars/structure/line.ts'
import type { UnitName } from '../../../grammars/structure/markers.ts'
import { leadsIn, organWord, postWord } from '../../../grammars/structure/phrases/index.ts'
import type { Block } from './settle-units.ts'

/** A unit whose title is sought: its words behind the mark, and what stands first below it. */
export interface Titled {
  block: Block
  text: string
  below: 'unit' | 'text' | null
  /** How many of the words from the first on are in strong type; null where neither they nor the mark are. */
  strong: number | null
  /** Markdown has it as a heading. */
  leveled: boolean
  /** The mark stands alone on its line. */
  alone: boolean
}

const always = new Set(['part', 'chapter', 'section', 'subsection'])

const predicate =
  /\s(?:có trách nhiệm|có nhiệm vụ|phải|được hiểu|không được|có quyền|chịu trách nhiệm|đáp ứng|là|(?:bao )?gồm(?! cả(?!\p{L}))|(?<!(?:thực hiện|áp dụng|các|những|một số) )quy định(?! (?:chuyển tiếp|chung|khác)(?!\p{L}))|nêu|(?:có|hết) hiệu lực)\s/u

/** Words and their predicate: a sentence, which a full stop ends. */
export function saysSomething(text: string): boolean {
  return predicate.test(text)
}

/** "Giao Ủy ban nhân dân … lập hồ sơ:", "Tại khoản 2 Điều 5 …:" begin sentences, "Yêu cầu về hồ sơ:" a title. */
const sentenceStart =
  /^(?:Giao|Tại|Căn cứ(?!\s(?:pháp lý|ban hành|xây dựng|lập|xác định|để)\s)|Theo|Đề nghị|Yêu cầu(?! (?:về|đối với) )|Phối hợp với|Chủ trì)\s/u
/** "Đợt 2: Từ ngày 23/02/2026 đến ngày 14/3/2026 gồm các nội dung trọng tâm:": a stage of a plan by its number, and the days that it takes. */
const stage =
  /^(?:Đợt|Giai đoạn|Bước|Vòng|Tuần) (?:thứ )?(?:\d{1,2}|[IVX]{1,4}|\p{Ll}{1,4})\s?:\s[Tt]ừ (?:ngày|tháng|quý|năm|đầu|nay) ?[^,;:]{0,40}? đến [^,;:]{2,40}?(?:,? gồm [^,;:]{3,60})?:$/u
/** What someone does, or is asked to: "Sở Tài chính chủ trì, phối hợp với …". */
const actsFor = /\s(?:chủ trì, phối hợp|có trách nhiệm|chịu trách nhiệm)\s/u
/** So do two statements, parted by a semicolon. */
const acts = new RegExp(`${actsFor.source}|^.{100,}\\S;\\s`, 'u')
/** "Đối với các dự án …, đề nghị Chính phủ:": who is asked stands behind the case. */
const asks = /,\s(?:đề nghị|yêu cầu|giao)\s\p{Lu}[^,:]{2,120}:$/u
/** The document acts or speaks of itself: "Quyết định này có …", "Công bố kèm theo Quyết định này danh mục …". */
const ownSentence = /(?:^|\s)(?:Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Quy định|Quy chế|Kế hoạch)\snày\s\p{L}/u

const executesIt = new RegExp(`${ownSentence.source}|chịu trách nhiệm thi hành`, 'u')
/** "Bộ trưởng Bộ Lao động chiểu nghị định thi hành.": who carries it out; `Người …`, `Đại diện …` may begin a title. */
function carriesOut(text: string): boolean {
  if (!text.endsWith('thi hành.') || text.length > longestCharge || /^(?:Người|Đại diện|Chấp hành viên)\s/u.test(text)) return false
  return postWord.test(text.replace(/^(?:Các )?[Ôô]ng /u, '').toUpperCase())
}
const longestCharge = 300
function executes(text: string): boolean {
  return executesIt.test(text) || carriesOut(text)
}
/** "Vốn khấu hao cơ bản: 42 tỷ đồng": a statement, what it is made up of stands below. */
const amount = /:\s\d[\d.,]{0,16}\s?(?:%|\p{L}[\p{L}\d²/]{0,8})(?:\s\p{Ll}{1,8})?[.;:]?$/u
/** "Trường hợp dự án thuộc nhóm A: Sở Tài chính …": the case in which the sentence holds. */
const condition = /^(?:Trường hợp|Khi|Nếu|Trong)\s/u
/**
 * "Đối với thôn dưới 100 cử tri: …": whom a dash is about, a title where all siblings say it so; a unit with a number states the case, unless those
 * beside it all have a title and a sentence, some of them in other words ("Về điều kiện trình: Đề nghị …").
 */
const concerns = /^Đối với\s/u
/** The first half of a sentence: "Khi …:", or when or where something is done, before who does it: "Trong thời hạn 07 ngày …, Sở Tư pháp …:", "Trong vùng nuôi, Nhà nước thực hiện:". */
const caseOf =
  /^(?:(?:Khi|Nếu)\s|(?:Trong (?:thời hạn|vòng|thời gian)|Kể từ|Chậm nhất|Sau (?:khi|thời hạn)|Trước khi|Quá thời hạn)\s[^,:]{3,160},\s\p{L}|(?:Trong|Trên|Ngoài)\s[^,:]{3,160},\s\p{Lu}[^,:]{2,90}\s(?:thực hiện|tiến hành|áp dụng)\s?:$)/u
/** "Ông Lò Văn Minh, Phó Giám đốc Sở: Tổ trưởng": a member and the part he takes. */
const member = /^(?:Các\s)?(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]\/c|ThS\.?|TS\.?)\s/u
/** "Nguyên đơn: Ông Lò Văn Minh, sinh năm 1961": a part, and who takes it. */
const party = /^[^:;.]{3,80}:\s(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]háu)\s\p{Lu}/u
/** "Công ty Muối An Hải; Địa chỉ: Số 3, …": what tells who a party is, its name first. */
const fields =
  /[;,]\s(?:[Đđ]ịa chỉ|[Tt]rụ sở|[Ss]inh (?:năm|ngày)|[Nn]ơi (?:cư trú|ở|sinh)|[Nn]ghề nghiệp|[Đđ]iện thoại|[Mm]ã số)(?!\p{L})/u
/** "Bà Lò Thị Yên trình bày báo cáo:", "Ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo, chỉ đạo:": a person or a body, by its name, does something. */
const does =
  /\s(?:trình bày|phát biểu|phụ trách|kết luận|đề nghị|yêu cầu|thống nhất|lãnh đạo|chỉ đạo|hướng dẫn|tham mưu|rà soát|tập trung|tăng cường|phối hợp|chủ động|tiếp tục|đẩy mạnh|quán triệt|triển khai|thực hiện|bảo đảm)(?=[\s,:])/u
/** Behind a colon, figures that tell when or how many take part; what a statement counts is told by its first words. */
const whenOrWho =
  /^(?:\d{1,3}|½)(?:h\d{0,2}(?!\p{L})|[:/]\d|\s(?:giờ|ngày|buổi|đồng chí|người|đại biểu|thành viên|cán bộ|công chức|trưởng|chi bộ|cơ quan|đơn vị)(?!\p{L}))/u
const counts = /^(?:Số|Tổng)\s/u

/**
 * For each of sibling units, how many characters of its words are its title: all of a title line with content below (of a field, "Thời gian:
 * …", beside others its name), the words before ":" of one that runs on where a title line stands beside it or all of its siblings have such
 * words, 0 for a unit that is a sentence. In a text that has sentences below bare marks
 * (`bare`), what ends with a stop there is one.
 */
export function titleLengths(siblings: readonly Titled[], elsewhere: ReadonlySet<string>, bare: boolean): number[] {
  const lineTitles = siblings.map((unit) => (bare && unit.alone && unit.text.endsWith('.') ? 0 : lineTitle(unit)))
  const lengths = withStoppedTitles(siblings, withStoppedTitles(siblings, withoutSentences(siblings, lineTitles), 'arabic'), 'article')
  const runIns = withoutAmounts(
    siblings,
    lengths,
    siblings.map((unit, i) => (lengths[i] ? 0 : runInTitle(unit))),
  )
  const runOn = new Set(siblings.filter((_, i) => runIns[i]! > 0).map(({ block }) => block.marker!.form))
  for (const [i, unit] of siblings.entries())
    if (lengths[i]! > 0 && runOn.has(unit.block.marker!.form)) lengths[i] = wordsBeforeColon(unit) || lengths[i]!
  const cases = siblings.map((unit, i) => (lengths[i] || runIns[i] || !concerns.test(unit.text) ? 0 : runInTitle(unit, true)))
  const figures = siblings.map((unit, i) => (lengths[i] || runIns[i] || cases[i] ? 0 : titleOfFigures(unit)))
  const alike = measuredAlike(siblings, figures)
  const series = new Map<string, Series>()
  for (const [i, { block, text, strong }] of siblings.entries()) {
    const { form } = block.marker!
    // the article in which a decision takes effect and names who carries it out has none in any case
    if (form === 'article' && !lineTitles[i] && executes(text)) continue
    const known = series.get(form) ?? none
    // a title in strong type before its sentence is as plain as one on a line of its own
    const isPlain = lineTitles[i]! > 0 || (runIns[i]! > 0 && strongWords(text, strong) > 0)
    series.set(form, {
      units: known.units + 1,
      alone: known.alone + (isPlain ? 1 : 0),
      runIn: known.runIn + (runIns[i]! > 0 && !isPlain ? 1 : 0),
      cases: known.cases + (cases[i]! > 0 ? 1 : 0),
      figures: known.figures + (figures[i]! > 0 ? 1 : 0),
      results: known.results + (alike[i] || isResult(text, figures[i]! || runIns[i]!, figures[i]! > 0) ? 1 : 0),
    })
  }
  for (const [i, unit] of siblings.entries()) {
    const length = runIns[i]! || cases[i]! || figures[i]!
    if (length === 0) continue
    const { units, alone, runIn, cases: stated, figures: counted, results } = series.get(unit.block.marker!.form) ?? none
    if (stated > 0 && runIn > 0 && alone + runIn + stated === units) lengths[i] = length
    if (cases[i]) continue
    const title = unit.text.slice(0, length)
    // `1. Diện tích: 9 ha` among `2. Ranh giới: các điểm …`, `3. Cốt: đến +430 m`: two with words show that those with figures are titles too
    const isField = runIn > 1 && results === 0
    const beside = runIns[i]
      ? (units > 1 && alone + runIn + (isField ? counted : 0) === units) ||
        (alone > 0 &&
          length < longestBeside &&
          !acts.test(title) &&
          !concerns.test(title) &&
          !isStatement(title) &&
          !/^(?:Sửa đổi|Bổ sung|Thay thế|Bãi bỏ)/u.test(title))
      : (alone > 0 || isField) && alone + runIn + counted === units
    if (beside || (runIns[i] && elsewhere.has(fold(title)))) lengths[i] = length
  }
  return lengths
}

/** "Lấy mẫu đất: mức chi 50.000 đồng/mẫu": what is paid for it, one sentence with its name, as bare figures are, unless all beside it have titles, one of them with a sentence of its own behind it. */
function withoutAmounts(siblings: readonly Titled[], lengths: readonly number[], runIns: readonly number[]): number[] {
  const rests = siblings.map(({ text }, i) => (runIns[i]! > 0 ? text.slice(runIns[i]).trimStart() : ''))
  const own = new Set(siblings.flatMap(({ block }, i) => (/^\p{Lu}/u.test(rests[i]!) ? [block.marker!.form] : [])))
  for (const [i, { block }] of siblings.entries()) if (!lengths[i] && !runIns[i]) own.delete(block.marker!.form)
  return runIns.map((length, i) => {
    const { block, text, strong } = siblings[i]!
    return statesAmount.test(rests[i]!) && !own.has(block.marker!.form) && strongWords(text, strong) === 0 ? 0 : length
  })
}

const statesAmount = /^mức\s/u

/** A title on which a sentence runs on, beside title lines. */
const longestBeside = 100

/**
 * What a decision's article orders ("Giao Sở Tư pháp …", "Bổ sung 04 thủ tục … ."): an article without a title begins with its text
 * (NĐ 30/2020 PL I II.6). In a law the same verb may open a title ("Thành lập doanh nghiệp."), which the articles beside it tell.
 */
const decidesUpon =
  /^(?:Nay\s|(?:Giao|Ủy quyền|Uỷ quyền|Ban hành|Phê duyệt|Phê chuẩn|Thông qua|Công bố|Công nhận|Thành lập|Kiện toàn|Giải thể|Quy định|Sửa đổi|Bổ sung|Thay thế|Bãi bỏ|Hủy bỏ|Huỷ bỏ|Thu hồi|Điều chỉnh|Đính chính|Cho phép|Chấp thuận|Thống nhất|Đồng ý|Bổ nhiệm|Cử|Tặng)(?:\s\S{1,12}){3})/u
/** The parts of the amended document, or it itself: the title of an article that amends it. */
const amendedParts =
  /^[^.;]{6,60}?\s(?:(?:một số|các|toàn bộ)\s(?:điều|khoản|điểm|nội dung|quy định|từ|cụm từ)|khoản|điểm|tiết|Điều|Mục|Chương|Phụ lục|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy định|Quy chế)(?!\p{L})/u

/**
 * Title lines with a full stop that no unit beside them bears out are sentences: orders, and the last of a list whose end stands below it. So are
 * orders with a colon, unless three articles beside them have titles.
 */
function withoutSentences(siblings: readonly Titled[], lineTitles: readonly number[]): number[] {
  const units = new Map<string, number>()
  const titled = new Map<string, number>()
  for (const [i, unit] of siblings.entries()) {
    const { form, name } = unit.block.marker!
    units.set(form, (units.get(form) ?? 0) + 1)
    if (lineTitles[i]! > 0 && (name !== 'article' || (isStoppedLine(unit) && !isOrder(unit.text))))
      titled.set(form, (titled.get(form) ?? 0) + 1)
  }
  const others = siblings.filter((unit, i) => lineTitles[i]! > 0 && unit.block.marker!.name === 'article' && !isOrder(unit.text)).length
  return lineTitles.map((length, i) => {
    const unit = siblings[i]!
    const { form, name } = unit.block.marker!
    if (length > 0 && name === 'article' && isOrderedList(unit) && (others < 3 || unit.text.startsWith('Nay '))) return 0
    if (length === 0 || !isStoppedLine(unit)) return length
    if (name === 'article') return isOrder(unit.text) && !titled.has(form) ? 0 : length
    return unit.below === 'text' && titled.get(form) === 1 && units.get(form)! > 1 ? 0 : length
  })
}

/** What an article orders, above the list of it. */
function isOrderedList({ text, strong }: Titled): boolean {
  return text.endsWith(':') && strong !== text.length && isOrder(text)
}

function isStoppedLine({ text, strong }: Titled): boolean {
  return strong === null && text.endsWith('.') && !text.endsWith('..')
}

/** Is it what an article orders, and not the title of one that amends a document? */
export function isOrder(text: string): boolean {
  return decidesUpon.test(text) && !(amends.test(text) && amendedParts.test(text))
}

/**
 * "Điều 36. Trách nhiệm của người được phép quy định giá." among articles that all have titles with a stop: one more of them, whatever its words.
 * `2. Mở rộng các nguồn thu, … cho người bệnh.` among clauses that all have titles above what stands below them: one more, above text a short one.
 */
function withStoppedTitles(siblings: readonly Titled[], lengths: number[], form: 'article' | 'arabic'): number[] {
  const isClause = form === 'arabic'
  const units = [...siblings.keys()].filter((i) => siblings[i]!.block.marker!.form === form && (siblings[i]!.below || !isClause))
  const [rest, titled] = [units.filter((i) => lengths[i] === 0), units.filter((i) => lengths[i]! > 0)]
  if (titled.length < (isClause ? 2 : 3) || !(isClause || titled.every((i) => siblings[i]!.text.endsWith('.')))) return lengths
  if (!rest.every((i) => isOneMore(siblings[i]!, isClause))) return lengths
  return lengths.map((length, i) => (rest.includes(i) ? siblings[i]!.text.length : length))
}

function isOneMore({ text, below, strong }: Titled, isClause: boolean): boolean {
  const isShort = text.length < (isClause && below === 'unit' ? 300 : 120)
  if (!below || strong !== null || !isShort || !/^\p{Lu}[^.;:]{3,}\.$/u.test(text) || acts.test(text) || sentenceStart.test(text))
    return false
  return isClause ? !saysSomething(text) && !isStatement(text) : !ownSentence.test(text) && !executes(text)
}

/** The siblings of one form: how many, and how many may have titles. */
interface Series {
  units: number
  /** Title lines. */
  alone: number
  /** Those whose words before a colon may be one. */
  runIn: number
  /** Those that state a case before their colon, "Đối với …", and a sentence behind it. */
  cases: number
  /** The same before figures. */
  figures: number
  /** Those whose words before the colon tell what came about, or whose it is, and those that are measured as another is. */
  results: number
}

const none: Series = { units: 0, alone: 0, runIn: 0, cases: 0, figures: 0, results: 0 }

export function fold(title: string): string {
  return title.toLowerCase().replace(/[\s:.]+$/u, '')
}

/** Nothing but the dots of a form. */
const toFillIn = /^[.…_\s]{3,}$/u
/** `2. Địa chỉ trụ sở: ..........`, `Họ và tên: ……… (1)`: words before what is left to be filled in; three dots are only what goes on, and a section may be of a month that is left blank. */
const endsInBlank = /(?:\.{5}|…{2}|…\.{2}|_{3})\s?(?:\(\d{1,2}\))?$/u
/** `Kết quả kiểm kê năm ...`: a figure left to be filled in ends a title as the figure would. */
const endsOpen = /\s(?:năm|tháng|quý|kỳ|giai đoạn)\s?(?:\.{3,}|…{1,4})\.{0,3}$/u

/** `Điều 15.[9] (được bãi bỏ).`: what a consolidated text has in the place of a unit's text, whatever stands below; of a chapter the title is left. */
const repealed = /^(?:\[\d{1,3}\]\s?)?\((?:được |bị )?bãi bỏ\)[.;]?$/iu

function lineTitle({ block, text, below, strong, leveled }: Titled): number {
  const { name } = block.marker!
  if (text === '' || (repealed.test(text) && !always.has(name)) || toFillIn.test(text) || (!always.has(name) && endsInBlank.test(text)))
    return 0
  const stopped = /[.;,]$/u.test(text) && !(below && endsOpen.test(text))
  if (name === 'section' && !isCapitals(text) && (stopped || leadsIn.test(text))) return 0
  if (always.has(name)) return below || !/[.;,]$/u.test(text) ? text.length : 0
  // an amending article names the amended document in full, above a quotation in the strong type of a title
  const isWhole = strong === text.length || leveled
  const namesAmended = name === 'article' && (below === 'unit' || isWhole) && amends.test(text)
  if (!below || text.length > (namesAmended ? 900 : 420) || strongWords(text, strong) > 0) return 0
  // "Đã gửi văn bản. Phòng Kế hoạch": a sentence, and what should stand below it
  if (name === 'indent' && strong === null && sentenceInside.test(text)) return 0
  // a sentence's end and the closing mark of the quotation it ends
  if (/[.;…]["”][.;,]?$/u.test(text)) return 0
  // an article's title is as strong as its mark (NĐ 30/2020 PL I II.6): where only the mark is, a sentence follows
  if (name === 'article' && strong !== text.length && (ownSentence.test(text) || (strong === 0 && below === 'text'))) return 0
  // "… như sau", its colon lost
  if (name === 'article' && strong !== text.length && /\s(?:như sau|sau đây)$/u.test(text)) return 0
  if (name === 'article' && strong !== text.length && (carriesOut(text) || (text.startsWith('Giao ') && namesWhoActs(`${text}:`)))) return 0
  if (amount.test(text) || (name === 'indent' && below === 'text' && (citesUnits.test(text) || numberOfField.test(text)))) return 0
  const last = text.at(-1)!
  if (stage.test(text)) return text.length
  // "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư … như sau:", all of it as strong as its mark
  if (last === ':' && isWhole && namesAmended && amendedParts.test(text)) return text.length
  if (last === ':')
    return (strong !== text.length && text.length > longestLeadingOn) ||
      leadsIn.test(text) ||
      (sentenceStart.test(text) && (name === 'article' || !(namesWhoActs(text) || namesWhere(text)))) ||
      caseOf.test(text) ||
      acts.test(text) ||
      asks.test(text) ||
      (strong !== text.length && isStatement(text)) ||
      (predicate.test(text) && text.length > 60) ||
      text.includes(': ') ||
      (text.includes('; ') && !text.startsWith('Về ') && !listsBodies(text))
      ? 0
      : text.length
  // a slogan is a sentence
  if (last === ';' || last === ',' || last === '!' || (member.test(text) && below === 'text') || party.test(text)) return 0
  // of a heading of Markdown several clauses are no sentence, unless it begins as one
  const says = leveled && name !== 'article' && !sentenceStart.test(text) ? actsFor : acts
  if (last !== '.' && strong !== text.length && says.test(text) && !namesAmended && !(name === 'article' && namesMatters(text, below)))
    return 0
  if (last === ')' && strong !== text.length && sentenceAndNote.test(text)) return 0
  if (last === '.' && namesAmended) return text.length
  if (last === '.' && !text.endsWith('...'))
    return isStopped(name, text, below) || (strong === text.length && text.length < 200) ? text.length : 0
  // "…: (i) …": a sentence that lists, cut by a page break
  return /:\s\(i\)\s/u.test(text) ? 0 : text.length
}

const sentenceInside = /\p{Ll}{2}\.\s\p{Lu}\p{Ll}/u

/** "Điều 11. Lập báo cáo quyết toán thu, chi các quỹ …; chi tổ chức và hoạt động": the matters of an article, parted by a semicolon above its clauses; a sentence would have an end. */
function namesMatters(text: string, below: Titled['below']): boolean {
  return (
    below === 'unit' &&
    /[\p{L}\d)]$/u.test(text) &&
    !actsFor.test(text) &&
    !saysSomething(text) &&
    !sentenceStart.test(text) &&
    !isStatement(text)
  )
}

/** Words that lead on to what stands below; longer ones are a sentence. */
const longestLeadingOn = 160

/** `- Mã số thuế: 0311638525-002` above `Và` and the next party: a field and its number are whole. */
const numberOfField = /^[\p{L} ]{3,40}:\s\d[\d.\s-]{4,30}$/u

/** `- Mục 1, 3 Quy định số 24-QĐ/TW ngày …`: units of another document, in a list of what is applied. */
const citesUnits = /^(?:Điều|Mục|Khoản|Điểm|Chương|Phần)\s[\dIVXa-zđ][\d\p{L}.,\s]{0,60}\ssố\s\d/u

/** "Đạt giải cấp tỉnh. (Bổ sung năm 2025)": a sentence, and what is said about it. */
const sentenceAndNote = /(?:\p{Ll}{2}|\))\.\s\([^()]{3,160}\)$/u
/** "Điều 1. Sửa đổi, bổ sung một số điều của Nghị định … ." above the clauses that do it. */
const amends = /^(?:Sửa đổi|Bổ sung|Thay thế|Bãi bỏ)(?=[,\s])(?!.*\.\s\p{Lu})/u

/** Whoever is named first does what stands behind the name. */
function isStatement(text: string): boolean {
  const verb = text.search(does)
  if (verb < 0) return false
  const subject = text.slice(0, verb)
  return member.test(text) || (organWord.test(subject.replace(/^Các /u, '').toUpperCase()) && /\s\p{Lu}/u.test(subject))
}

/** "Giám đốc các sở; Chủ tịch Ủy ban nhân dân các xã:": whose tasks stand below, each named behind a semicolon. */
function listsBodies(text: string): boolean {
  return text.split('; ').every((part) => {
    const name = part.replace(/^(?:Các|các|và)\s/u, '')
    return /^\p{Lu}/u.test(name) && (postWord.test(name.toUpperCase()) || organWord.test(name.toUpperCase())) && !predicate.test(`${part} `)
  })
}

/** "Giao Ủy ban nhân dân xã:": whose tasks stand below, and no word of what they are. */
function namesWhoActs(text: string): boolean {
  const verb = /^(?:Giao|Đề nghị|Yêu cầu)\s(?:cho\s)?/u.exec(text)
  // what may be the end of a name, where nothing follows, may be a task as well: before a verb it is none
  return verb !== null && readOrgan(`${text.slice(0, -1)} thực hiện`, verb[0].length)?.end === text.length - 1
}

/** "Tại Trung ương:", "Tại các địa phương:": of where the units below it are; "Tại khoản 2 Điều 5:" begins a sentence. */
function namesWhere(text: string): boolean {
  return /^Tại (?:[Tt]rung ương|(?:các )?(?:địa phương|cấp|tỉnh|thành phố|huyện|xã|phường|cơ sở|bộ|cơ quan|đơn vị)(?:,? \p{L}{1,8}){0,6}):$/u.test(
    text,
  )
}

/** A title with a full stop: no sentence, and short or directly above the units that it names. */
function isStopped(name: UnitName, text: string, below: Titled['below']): boolean {
  if (predicate.test(text)) return false
  if (name === 'article') return text.length < 120
  if (name !== 'clause' && name !== 'subclause') return false
  return below === 'unit' ? text.length < 140 && !/[;:.]\s/u.test(text) : text.length < 40 && !/[,;:.]\s/u.test(text)
}

/** `Về tổ chức bộ máy: Chia sẻ …`: the words before a colon that a sentence follows, a name or a number to call, when they can be a title. */
function runInTitle({ block, text, strong }: Titled, ofCase = false): number {
  const { name } = block.marker!
  // in an article whose mark alone is strong a sentence follows
  if (name === 'article' && strong === 0) return 0
  const printed = strongWords(text, strong)
  if (printed > 0) return printed
  const colon = text.indexOf(': ')
  if (colon < 6 || colon > 190) return 0
  const title = text.slice(0, colon)
  if (
    condition.test(title) ||
    (name !== 'indent' && !ofCase && concerns.test(title)) ||
    acts.test(`${title} `) ||
    member.test(`${title.replace(/^\d{1,3}[-.)]\s/u, '')} `) ||
    /[.?!“”"]/u.test(title) ||
    fields.test(title) ||
    leadsIn.test(`${title}:`) ||
    !title.includes(' ')
  )
    return 0
  if ((title.match(/[([]/gu)?.length ?? 0) !== (title.match(/[)\]]/gu)?.length ?? 0)) return 0
  // "1. Phụ lục I: Trình tự thu hồi đất.": a list of what is issued names each by its number
  if (ofList.test(title)) return 0
  const rest = text.slice(colon + 2)
  if (ofCase && startsSmall(rest)) return 0
  if (!always.has(name) && ((sentenceStart.test(title) && /\d/u.test(title)) || saysThat.test(title))) return 0
  // "Cố ý vi phạm: là việc …": a term and what it means are one sentence
  if (rest.startsWith('là ')) return 0
  // "Ngày giỗ Tổ được nghỉ 03 ngày: từ ngày …": what is given, and from when
  if (/^từ (?:ngày|\d)/u.test(rest) && /\s(?:được|phải)\s\p{Ll}/u.test(title)) return 0
  if (names.test(title) && rest.length > longestList && /^\p{Lu}[^.;:]{2,80},\s\p{Lu}/u.test(rest)) return 0
  if (/^(?:\p{L}|0\d{3})/u.test(rest) || (name !== 'indent' && whenOrWho.test(rest) && !counts.test(title))) return colon + 1
  // what is about something may go on with a list inside its sentence
  return title.startsWith('Về ') && rest.startsWith('(1) ') ? colon + 1 : 0
}

const ofList = /^(?:Phụ lục|Mẫu|Biểu(?: mẫu)?)(?: số)? (?:[IVX]{1,5}|\d{1,3}|[A-Z])(?:[-./][A-Z\d]{1,4}){0,2}[a-z]?$/u

/** "Tại điểm d khoản 2 Điều 5 Nghị định số … quy định: Các bên …", "Chương trình đào tạo bao gồm hai khối kiến thức: …": a sentence up to what it says. */
const saysThat =
  /\s(?:quy định|nêu rõ)$|\s(?:bao gồm|gồm có|gồm)\s(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các)\s(?:\S{1,8}\s){0,6}\S{1,8}$/u

/** "Các Bộ: Nông nghiệp và …, Y tế phối hợp …": the colon stands inside the sentence, before the names of those who act. */
const names = /(?:^|\s)[Cc]ác (?:[Bb]ộ|[Ss]ở|[Bb]an|[Nn]gành)$/u
const longestList = 120

/** `Thời gian: 7h00, ngày …`, whose line is followed by more, beside `Địa điểm: Sân trường`: the field's name is the title. */
function wordsBeforeColon({ block, text }: Titled): number {
  const colon = text.indexOf(': ')
  return colon > 0 && colon < longestField && !always.has(block.marker!.name) && /^[\p{L} ]+$/u.test(text.slice(0, colon)) ? colon + 1 : 0
}

const longestField = 30

/** `Thời gian tổ chức: 30 phút, …`: words before a figure, which alone prove nothing. */
function titleOfFigures({ block, text }: Titled): number {
  if (block.marker!.name === 'article') return 0
  const colon = text.indexOf(': ')
  const title = text.slice(0, Math.max(0, colon))
  return colon >= 6 &&
    colon < 90 &&
    title.includes(' ') &&
    /^(?:\d|mức\s)/u.test(text.slice(colon + 2)) &&
    !/[.;,“”"()]/u.test(title) &&
    !counts.test(title)
    ? colon + 1
    : 0
}

/** Of the figures behind titles, those of a unit that another has before them: amounts of a list, and no fields of one thing (`9,7 ha`, `90.000 m3/năm`, `30 năm`). */
function measuredAlike(siblings: readonly Titled[], figures: readonly number[]): boolean[] {
  const seen = new Set<string>()
  return siblings.map(({ block, text }, i) => {
    if (!figures[i]) return false
    const measure = `${block.marker!.form} ${/^(?:mức\s)?[\d.,]{1,20}\s?([^\s.,;]{0,12})/u.exec(text.slice(figures[i]).trimStart())?.[1] ?? ''}`
    const isKnown = seen.has(measure)
    seen.add(measure)
    return isKnown
  })
}

/** `Sản lượng thịt hơi ước đạt: 12.000 tấn`, a sentence up to its figure; `Xã Mường Lý: 12 triệu đồng`, `Công đoàn cơ sở: …`, one of those who have a sum. */
function isResult(text: string, length: number, beforeFigures: boolean): boolean {
  if (length === 0) return false
  const title = text.slice(0, length)
  if (/^(?:Xã|Phường|Thị trấn|Huyện|Quận|Tỉnh|Thành phố|Thôn|Bản|Ấp|Tổ)\s\p{Lu}/u.test(title) || organWord.test(title.toUpperCase()))
    return true
  return beforeFigures && (leadsIn.test(title) || sentenceStart.test(title) || /^Đã\s|\s(?:đạt|còn|tăng|giảm)\s?:$/u.test(title))
}

/** Length of words in strong type that end with a colon before plain ones: the printer's own title. */
function strongWords(text: string, strong: number | null): number {
  if (!strong || strong >= text.length) return 0
  const words = text.slice(0, strong).trimEnd()
  return words.endsWith(':') ? words.length : 0
}

/** How many of the words behind a mark of `skip` signs are in strong type from the first on; null where neither they nor the mark are. */
export function strongTo(lines: readonly Line[], skip: number): number | null {
  let total = 0
  let isMarkStrong = false
  for (const [i, line] of lines.entries()) {
    const { text } = line
    const strong = strongSpans(line)
    if (i === 0) isMarkStrong = strong[0]?.start === 0
    const from = i > 0 ? 0 : text.length - text.slice(skip).trimStart().length
    if (from === text.length) continue
    const style = strong.find(({ start, end }) => start <= from && end > from)
    if (!style) return total > 0 || isMarkStrong ? total : null
    total += style.end - from + (i > 0 ? 1 : 0)
    if (style.end < text.length) return total
  }
  return total
}

/** Those of a line; what a converter tore at a few words (`**Phát** triển**, trọng dụng …**`) is one. */
function strongSpans({ text, styles }: Line): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (const { type, start, end } of styles ?? []) {
    if (type !== 'strong') continue
    const last = spans.at(-1)
    if (last && start - last.end <= longestTear && tear.test(text.slice(last.end - 1, start))) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return spans
}

/** The last strong letter and the plain words up to the next. */
const tear = /^[\p{L}\p{N},\s]{1,17}$/u
const longestTear = 16
