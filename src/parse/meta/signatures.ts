import { bareLetters, isCapitals, saidOf, type Line } from '../../../grammars/structure/line.ts'
import { restoreMarks } from '../../../grammars/structure/lost-marks.ts'
import {
  authorityAlone,
  authorityMark,
  betweenPosts,
  confirmation,
  confirmedSignature,
  countersigned,
  degreeAlone,
  nameInCapitals,
  organWord,
  endOfPost,
  headOfBody,
  isBeheadedName,
  personName,
  postWord,
  secondPost,
  signedBeside,
  signedNote,
  strokesAbove,
} from '../../../grammars/structure/phrases/index.ts'
import type { Kind } from '../../../grammars/structure/kinds.ts'
import { coveredName, isRunningPost } from '../../../grammars/structure/readings/signers.ts'
import type { Signature } from '../../tree/index.ts'
import { isName } from '../documents/draft.ts'
import type { Settled } from '../settle-zones.ts'

const beside = new Set<Kind>(['recipient', 'recipients', 'stamp', 'furniture', 'docDate', 'docNumber', 'issuer'])

/** A block that is open in a column. */
interface SignatureBlock {
  lines: number[]
  named: boolean
  /** It has come to `(Ký, ghi rõ họ tên)`: only a name may follow. */
  noted: boolean
}

/**
 * Signature lines → blocks: for the first item of each block its line indices, null for the items it swallows. A block ends with the name, or
 * with the room that a form leaves for it; another authority or a post behind that opens the next.
 */
export function groupSignatures(items: readonly Settled[], lines: readonly Line[]): Map<number, number[] | null> {
  const groups = new Map<number, number[] | null>()
  let blocks: (SignatureBlock | undefined)[] = []
  const columns = columnsOf(items, lines)
  for (const [i, item] of items.entries()) {
    if (item.kind !== 'signature') {
      // recipients printed beside the block do not part it, nor does a stamp or what is left of a seal, nor the day below what is confirmed;
      // anything else does
      if (!beside.has(item.kind)) blocks = []
      continue
    }
    const text = wordsOf(lines[item.from]!)
    const named = isName(text)
    const noted = signedNote.test(text)
    let block = blocks[columns[i]!]
    if (block?.named && !named && !noted && !isPostBelowName(items, i, lines, block.lines)) block = undefined
    // `(Đã ký và đóng dấu)` above the authority is the block's own
    if (block && isNextParty(lines[item.from]!, lines[block.lines[0]!]!)) block = undefined
    if (block?.noted && block.lines.length > 1 && (opensBlock(lines[item.from]!) || isNextSigner(items, i, lines))) block = undefined
    if (block) groups.set(i, null)
    else {
      block = { lines: [], named: false, noted: false }
      groups.set(i, block.lines)
      blocks[columns[i]!] = block
    }
    for (let at = item.from; at < item.to; at++) block.lines.push(at)
    block.named ||= named
    block.noted ||= noted
  }
  return groups
}

/**
 * `ĐẠI DIỆN BÊN B` / `GIÁM ĐỐC`, apart below it `ĐẠI DIỆN BÊN A`, and `ĐẠI DIỆN` alone below the block of another organ: each party signs for itself,
 * the first here without a name.
 */
function isNextParty(line: Line, first: Line): boolean {
  if (line !== first && saidOf(line) === 'ĐẠI DIỆN' && saidOf(first) === 'ĐẠI DIỆN') return true
  return line.blanks + line.bars > 0 && ofParty.test(line.text) && ofParty.test(first.text)
}

/** Groups: for whom, in a contract or minutes, someone signs. */
const represents = /^ĐẠI DIỆN (?:CHO )?(.{2,120})$/u
const ofParty = /^ĐẠI DIỆN (?:CHO )?BÊN\s/u

/**
 * `Lò Văn An` / `CHỦ TỊCH HỘI ĐỒNG QUẢN TRỊ`: the post right below the name, last of all, is whose name it is; below an authority and its post the lines
 * may be as far apart as those two, where more room is left above the name.
 */
function isPostBelowName(items: readonly Settled[], i: number, lines: readonly Line[], block: readonly number[]): boolean {
  const line = lines[items[i]!.from]!
  const room =
    block.length > 2 && authorityMark.test(lines[block[0]!]!.text) && lines[block.at(-1)!]!.blanks > line.blanks
      ? lines[block[1]!]!.blanks
      : 0
  if (i === 0 || items[i - 1]!.kind !== 'signature' || line.blanks > room || line.bars > 0 || line.piece || authorityMark.test(line.text))
    return false
  if (items.slice(i + 1).some(({ kind }) => kind === 'signature') || !isName(wordsOf(lines[items[i - 1]!.from]!))) return false
  return (postWord.test(saidOf(line)) && !/^(?:NGƯỜI|KẾ TOÁN|THƯ KÝ)(?!\p{L})/u.test(line.text)) || isRunningPost(line.text)
}

/** An authority, or a post behind the room for a name. */
function opensBlock(line: Line): boolean {
  const said = saidOf(line)
  return (
    authorityMark.test(line.text) ||
    confirmedSignature.test(line.text) ||
    (line.blanks + line.bars > 0 && isCapitals(line.text) && (postWord.test(said) || confirmation.test(said)))
  )
}

/**
 * `KẾ TOÁN TRƯỞNG` / `(Ký, họ tên)` / `Ngày … tháng … năm …` / `THỦ TRƯỞNG ĐƠN VỊ` / `(Ký, họ tên, đóng dấu)`: at the foot of accounting forms (Luật Kế toán
 * 2015 Đ29) the post below the room that was left for the one before has its own, or the day above it.
 */
function isNextSigner(items: readonly Settled[], i: number, lines: readonly Line[]): boolean {
  const { from, to } = items[i]!
  if (!isPost(lines[from]!) && !isRunningPost(lines[from]!.text)) return false
  return items[i - 1]?.kind === 'docDate' || signedNote.test(lines[to]?.text ?? '')
}

/** In which column each item was printed: signers side by side. */
function columnsOf(items: readonly Settled[], lines: readonly Line[]): Uint8Array {
  const columns = new Uint8Array(items.length)
  const rows = items.map(({ kind, from }) => (kind === 'signature' ? rowOf(lines, from) : null))
  // the right columns' lines are pieces of the printed lines, or stand alone below them
  const count = rows.reduce((most, row) => Math.max(most, row?.at === 0 ? row.parts.length : 1), 1)
  if (count > 1) {
    let gaps: number[] = []
    for (const [i, row] of rows.entries()) {
      if (!row) continue
      const { parts, at } = row
      if (parts.length === count) {
        gaps = parts.slice(1).map((part, k) => placeIn(parts, (parts[k]!.end + part.start) / 2))
        columns[i] = at
      } else {
        const middle = placeIn(parts, parts[at]!.start + parts[at]!.text.length / 2)
        columns[i] = gaps.filter((gap) => gap < middle).length
      }
    }
  } else {
    const signed = [...items.keys()].filter((i) => items[i]!.kind === 'signature')
    const texts = signed.map((i) => wordsOf(lines[items[i]!.from]!))
    const heads = signed.map((i) => lines[items[i]!.from]!)
    if (isOfMinutes(texts)) for (const [k, i] of signed.entries()) columns[i] = Number(k >= texts.length / 2 - 1 && k !== texts.length - 2)
    else {
      const count = countOfColumns(texts)
      const stacked = count > 1 ? null : columnsOfStacked(texts, heads)
      for (const [k, i] of signed.entries()) columns[i] = stacked ? stacked[k]! : k % count
    }
  }
  return columns
}

/** The parts of the printed line that a line is of, and which of them it is. */
function rowOf(lines: readonly Line[], at: number): { parts: readonly Line[]; at: number } {
  let from = at
  while (lines[from]!.piece) from--
  let to = at + 1
  while (lines[to]?.piece) to++
  return { parts: lines.slice(from, to), at: at - from }
}

/** How far from the margin a place of the source stands. */
function placeIn([first]: readonly Line[], place: number): number {
  return first!.indent + place - first!.start
}

/**
 * `KT. TRƯỞNG BAN` / `PHÓ TRƯỞNG BAN`, apart below it the same of a second signer, then `(Đã ký)` and their two names: a reader of PDF takes the cells of
 * signers side by side by height. As many heads as names: the first name is of the first. Null for other blocks.
 */
function columnsOfStacked(texts: readonly string[], lines: readonly Line[]): number[] | null {
  const columns: number[] = []
  let heads = 0
  let posted = false
  let below = 0
  for (; below < texts.length && !isName(texts[below]!) && !signedNote.test(texts[below]!); below++) {
    const line = lines[below]!
    const isMark = authorityMark.test(texts[below]!)
    const isPosted = !isMark && (isPost(line) || isRunningPost(texts[below]!))
    if (heads === 0 || (posted && (isMark || isPosted) && line.blanks + line.bars > 0)) {
      heads++
      posted = false
    }
    posted ||= isPosted
    columns.push(heads - 1)
  }
  if (heads < 2 || heads > 4 || !posted) return null
  let names = 0
  let notes = 0
  for (const text of texts.slice(below)) {
    if (isName(text)) columns.push(names++)
    else if (signedNote.test(text)) columns.push(notes++)
    else return null
  }
  return names === heads && notes <= heads ? columns : null
}

/** `KT. BỘ TRƯỞNG` twice, `THỨ TRƯỞNG` twice, two names: the rows of signers side by side, one below the other. */
function countOfColumns(texts: readonly string[]): number {
  let names = 0
  while (names < texts.length && isName(texts[texts.length - 1 - names]!)) names++
  if (names < 2 || names > 4 || names === texts.length || texts.length % names > 0) return 1
  const parts = texts.map(partOf)
  return parts.every((part, i) => part !== 'other' && part === parts[i - (i % names)]) ? names : 1
}

/** `THƯ KÝ` / `TM. ĐOÀN CHỦ TỊCH`, each with `(Ký, ghi rõ họ tên)` below it or not, then two names: a congress has its minutes signed by both. */
function isOfMinutes(texts: readonly string[]): boolean {
  if (texts.length !== 4 && texts.length !== 6) return false
  const [first, second, ...rest] = texts.map(partOf).filter((part) => part !== 'signed')
  const secretary = texts.find((text) => !signedNote.test(text))!
  if (!/^THƯ KÝ(?!\p{L})/u.test(secretary) || first !== 'post' || !second?.startsWith('TM')) return false
  if (texts.length === 6 && !(signedNote.test(texts[1]!) && signedNote.test(texts[3]!))) return false
  return rest.length === 2 && rest.every((part) => part === 'name')
}

function partOf(text: string): string {
  const mark = authorityMark.exec(text)?.[1]
  if (mark) return authorityName(mark)
  if (signedNote.test(text)) return 'signed'
  if (isName(text)) return 'name'
  if (postWord.test(text) || isRunningPost(text)) return 'post'
  return isCapitals(text) ? 'organ' : 'other'
}

/** Without `(Đã ký)` and the strokes of the signature. */
function wordsOf({ text }: Line): string {
  return text.replace(signedBeside, '').replace(strokesAbove, '')
}

/** Ends inside a title: `KT. BỘ` / `TRƯỞNG`, `KT. BỘ TRƯỞNG,` / `CHỦ NHIỆM`. */
const cutShort =
  /[,–]$|^(?:[A-Z]{1,3}(?:\/[A-Z]{1,2}|\.)\s?)?(?:PHÓ\s|TỔNG\s)?(?:BỘ|CỤC|VỤ|CHỦ|GIÁM|THỦ|TỔNG|VIỆN|THỐNG|HIỆU|THỨ|PHÓ|CHÁNH)$/u

/** `QUẢN LÝ THUẾ PHÓ TRƯỞNG BAN`: the end of the organ's name and the signer's own post, in one line. */
const organAndPost = /^(.{2,60}?)\s(PHÓ\s(?:TRƯỞNG|CHỦ|GIÁM|CỤC|VỤ|CHÁNH|VIỆN|TỔNG)\s.{2,40})$/u

/** The lines of one signature block → who signs for whom (NĐ 30/2020 Đ13; 05-HD/VPTW I.7). */
export function readSignature(printed: readonly Line[]): Signature {
  const lines = withWholeMarks(printed)
  const signature: Signature = { authority: null, onBehalfOf: null, deputyFor: null, position: null, name: null }
  const posts: string[] = []
  // where a blank line parts all of them, none begins something new for that
  const spaced = lines.length > 2 && lines.every((line, i) => i === 0 || line.blanks > 0)
  let heads = 0
  let open: 'authority' | 'post' | null = null
  for (const [i, line] of lines.entries()) {
    const text = wordsOf(line)
    const mark = authorityMark.exec(text)
    if (mark) {
      const head = text.slice(mark[0].length).trim()
      if (heads === 0) {
        signature.authority = authorityName(mark[1]!)
        if (signature.authority === 'Q.') posts.push(head)
        else signature.onBehalfOf = head
      } else if (heads === 1) signature.deputyFor = head
      heads++
      open = 'authority'
    } else if (signedNote.test(text) || degreeAlone.test(text) || countersigned.test(text) || confirmedSignature.test(text)) {
      open = null
    } else if (open === 'post' && (secondPost.test(text) || (/\skiêm$/iu.test(posts.at(-1)!) && (isPost(line) || isRunningPost(text))))) {
      posts[posts.length - 1] += ` ${text}`
    } else if (isCapitals(text.replace(betweenPosts, '')) && !isNameBelowPost(text, lines, i)) {
      const last = lines[i - 1]
      const joins =
        line.carried || ((line.blanks === 0 || spaced || (last !== undefined && completes(text, saidOf(last)))) && line.bars === 0)
      const whole =
        open === 'authority' &&
        !line.carried &&
        (isPostAlone((heads === 1 ? signature.onBehalfOf : signature.deputyFor) ?? '')
          ? !isOrganOfHead(lines, i)
          : presidium.test(text) && signature.onBehalfOf !== '')
      const goesOn =
        open !== null && joins && last && !whole && (!isPost(line) || cutShort.test(saidOf(last)) || isOneOffice(saidOf(last), text))
      if (open === 'authority' && goesOn) {
        const [, organ, post] = organAndPost.exec(text) ?? [null, text]
        if (heads === 1) signature.onBehalfOf = `${signature.onBehalfOf} ${organ}`
        else if (heads === 2) signature.deputyFor = `${signature.deputyFor} ${organ}`
        if (post) posts.push(post)
      } else if (open === 'post' && goesOn) posts[posts.length - 1] += ` ${text}`
      // an office below the name of who has signed by another one, and not by his part in a meeting
      else if (signature.name && posts.length > 0 && i === lines.length - 1 && !partInMeeting.test(posts[0]!)) open = null
      else {
        posts.push(text)
        open = 'post'
      }
    } else if (
      (isRunningPost(text) && (!signature.name || (posts.length === 0 && i === lines.length - 1))) ||
      (!signature.name && isAboveNoteOfForm(lines, i))
    ) {
      posts.push(text)
      open = 'post'
    } else {
      const whole = open === null && !signature.name ? text : `${signature.name} ${text}`
      const name =
        personName.exec((line.blanks === 0 && line.bars === 0 && signature.name) || signature.name?.endsWith(' Thị') ? whole : text) ??
        personName.exec(text) ??
        nameInCapitals.exec(text)
      if (name) signature.name = name[1]!
      else if ((/^\p{Lu}\p{Ll}{1,6}$/u.test(text) || isBeheadedName(text)) && !signature.name) signature.name = text
      else if (i === lines.length - 1 && !signature.name && lines.length > 1 && (mayBeName.test(text) || coveredName.test(text)))
        signature.name = text
      open = null
    }
  }
  const last = lines.length - 1
  if (!signature.name && last > 0 && isCapitalName(wordsOf(lines[last]!), lines, last)) signature.name = wordsOf(lines[last]!)
  // `T/M CHI BỘ - BÍ THƯ`: the dash parts the two
  signature.onBehalfOf &&= signature.onBehalfOf.replace(/\s[-–]$/u, '')
  // the words alone in their line stand above whoever they are of
  const represented = heads === 0 ? represents.exec(restoreMarks(posts[0] ?? ''))?.[1] : undefined
  if (represented && (represented.startsWith('BÊN ') || organWord.test(represented) || saidOf(lines[0]!) === 'ĐẠI DIỆN')) {
    signature.authority = posts[0]!.slice(0, 'ĐẠI DIỆN'.length)
    signature.onBehalfOf = posts[0]!.slice(-represented.length)
    posts.shift()
  } else if (posts.length > 1) signature.onBehalfOf ??= bodyOf(posts)
  // the body alone, in whose name someone signed whom the copy leaves out
  else if (
    heads === 0 &&
    last === 0 &&
    posts.length === 1 &&
    organWord.test(posts[0]!) &&
    !/TRƯỞNG$/u.test(posts[0]!) &&
    !isPost(lines[0]!)
  )
    signature.onBehalfOf = posts.pop()!
  signature.position = (isOfBoard(posts) ? posts[0] : posts.at(-1)) ?? null
  return signature
}

/**
 * `TM. BAN CHỈ ĐẠO` / `TRƯỞNG BAN` / room / `CHỦ TỊCH UBND XÃ`: in what a board, a council or a team issues who signs has his part in it, and the
 * post that he holds elsewhere may stand below (NĐ 30/2020 PL I II.7).
 */
function isOfBoard([part = '', post = '']: readonly string[]): boolean {
  return partInBoard.test(part) && postWord.test(post) && postElsewhere.test(post)
}

/** With the organ, by which it tells itself from a post beside his. */
const postElsewhere = /\s(?:UBND|HĐND|(?:ỦY|UỶ) BAN|SỞ|BỘ|CỤC|PHÒNG|(?:TỈNH|HUYỆN|THÀNH|ĐẢNG|XÃ)(?: ỦY| UỶ)?|PHƯỜNG|QUẬN)(?!\p{L})/u
const partInBoard = /^(?:PHÓ )?(?:TRƯỞNG (?:TIỂU )?(?:BAN|ĐOÀN)|TỔ (?:TRƯỞNG|PHÓ)|CHỦ TỊCH HỘI ĐỒNG)(?!\p{L})/u

/** `UBND thành phố …` / `Chủ tịch`: a body that decides together, whose head signs for it (NĐ 30/2020 PL I II.7), without TM. before it. */
function bodyOf([body = '', post = '']: readonly string[]): string | null {
  return collective.test(body) && postWord.test(post.toUpperCase()) ? body : null
}

const collective = /^(?:UBND|HĐND|(?:ỦY|UỶ) BAN|HỘI ĐỒNG|QUỐC HỘI|CHÍNH PHỦ)(?!\p{L})/iu

/** `ĐẠI DIỆN` / `SỞ Y TẾ`, `ỦY BAN NHÂN DÂN` / `HUYỆN MƯỜNG LA`: no words end before whose or where it is, however far below that stands. */
function completes(text: string, above: string): boolean {
  return wantsName.test(above) || (above.endsWith(' NHÂN DÂN') && place.test(text))
}

const wantsName = /^(?:ĐẠI DIỆN|.{0,60}\s(?:TƯ NHÂN|TNHH|CỔ PHẦN))$/u
const place = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s/u

/** `BỘ TRƯỞNG` / `CHỦ NHIỆM VĂN PHÒNG CHÍNH PHỦ`: the minister who heads that office has both titles. */
function isOneOffice(above: string, text: string): boolean {
  return above === 'BỘ TRƯỞNG' && text.startsWith('CHỦ NHIỆM ')
}

/** What the chair of a meeting and its clerk are, who have offices besides. */
const partInMeeting = /^(?:CHỦ (?:TỌA|TOẠ|TRÌ)|THƯ KÝ)(?!\p{L})/u

/** `XÁC NHẬN CỦA ĐẢNG ỦY` alone is room for whoever confirms, and no signer. */
export function isSigned({ authority, position, name }: Signature): boolean {
  return name !== null || authority !== null || !confirmation.test(position ?? '')
}

/** `Chủ hộ kinh doanh` / `(Ký, ghi rõ họ tên)`: who is to sign a form, first in its block. */
function isAboveNoteOfForm(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  return at === 0 && next !== undefined && signedNote.test(next.text) && !personName.test(lines[at]!.text)
}

/** A name however a scanner read it: no end of a form's `(Chữ ký, dấu của cơ quan)`, nor its `Họ và tên`. */
const mayBeName = /^(?!Họ (?:và )?tên)[^\p{Ll}()][^()]{1,48}$/u

/** `KT. CỤC TRƯỞNG` / `CỤC ĐƯỜNG THỦY` / `PHÓ CỤC TRƯỞNG`: the organ whose head is named, above the signer's own post. */
function isOrganOfHead(lines: readonly Line[], at: number): boolean {
  return organWord.test(saidOf(lines[at]!)) && !isPost(lines[at]!) && lines.slice(at + 1).some(isPost)
}

/** Beside the recipients the first letters of a post may lie under the seal. */
function isPost(line: Line): boolean {
  return postWord.test(saidOf(line)) || isCoveredPost(line)
}

/** `TL.` above `CỤC TRƯỞNG` as one line. */
function withWholeMarks(lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = []
  for (const line of lines) {
    const above = whole.at(-1)
    const text = above && authorityAlone.test(above.text) ? `${above.text} ${line.text}` : ''
    if (text !== '' && authorityMark.test(text)) whole[whole.length - 1] = { ...above!, text, said: `${above!.text} ${saidOf(line)}` }
    else whole.push(line)
  }
  return whole
}

/** `T/M ĐẠI HỘI` / `ĐOÀN CHỦ TỊCH`: who presides signs for a congress (05-HD/VPTW I.7.1.1). */
const presidium = /^ĐOÀN CHỦ (?:TỊCH|TOẠ|TỌA)$/u

/** `CHỦ TỊCH`, `BỘ TRƯỞNG`: what follows it is the signer's own post. */
function isPostAlone(printed: string): boolean {
  const text = restoreMarks(printed)
  return postWord.exec(text)?.[0] === text && !cutShort.test(text)
}

/** `Ó TONG CUC TRƯỞNG`, `UC TRƯỞNG CỤC THUẾ` cut from behind a recipient: a post whose first letters the seal covers. */
function isCoveredPost(line: Line): boolean {
  const { text, piece } = line
  // `SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG` ends like one
  if (!piece || !isCapitals(text) || organWord.test(saidOf(line))) return false
  const letters = bareLetters(text)
  return endOfPost.test(letters) || headOfBody.test(letters)
}

/** A name in capitals that ends the block, or that only `(đã ký)` follows where a family name tells it. */
function isNameBelowPost(text: string, lines: readonly Line[], at: number): boolean {
  if (at === 0 || !isCapitalName(text, lines, at)) return false
  return at === lines.length - 1 || (nameInCapitals.test(text) && lines.slice(at + 1).every((line) => signedNote.test(line.text)))
}

/** `NGUYỄN VĂN AN` as the last line of a block, below a post. */
function isCapitalName(text: string, lines: readonly Line[], at: number): boolean {
  const said = saidOf(lines[at]!)
  if (
    (postWord.test(said) && !isMisreadName(text, lines, at)) ||
    authorityMark.test(text) ||
    (organWord.test(said) && !isFamilyName(text, lines[at - 1]))
  )
    return false
  if (nameInCapitals.test(text)) return at > 0
  if (isCoveredPost(lines[at]!)) return false
  const words = text.split(' ')
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => word.length <= 7 && /^\p{Lu}+$/u.test(word)) &&
    lines[at]!.blanks + lines[at]!.bars >= 0 &&
    at > 0
  )
}

/** `CHỦ TỊCH` / room / `TRƯỞNG VĂN AN`: one mark more makes a post of the family name Trương; the middle name tells, and the post of who signs above. */
function isMisreadName(text: string, lines: readonly Line[], at: number): boolean {
  if (at !== lines.length - 1 || lines[at]!.blanks === 0 || !postWord.test(saidOf(lines[at - 1]!))) return false
  return /^TRƯỞNG\s(?:VĂN(?!\s(?:PHÒNG|HÓA|HOÁ))|THỊ(?!\s(?:XÃ|TRẤN)))(?:\s\p{Lu}{2,7}){1,2}$/u.test(text)
}

/** `(Đã ký)` / `ĐOÀN VĂN AN`: a family name that an organ may begin with; below the note nobody but the signer stands. */
function isFamilyName(text: string, above: Line | undefined): boolean {
  return text.startsWith('ĐOÀN ') && above !== undefined && signedNote.test(above.text)
}

function authorityName(printed: string): string {
  if (printed.startsWith('THAY')) return printed
  const bare = printed.replace(/\s/gu, '').toUpperCase()
  return bare.includes('/') || bare.endsWith('.') ? bare : `${bare.replace(/[,:]/u, '')}.`
}
