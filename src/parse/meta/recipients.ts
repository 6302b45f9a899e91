import { itemSigns } from '../../../grammars/structure/markers.ts'
import { archiveItem, recipientsWord, scrapBehind } from '../../../grammars/structure/phrases/index.ts'
import type { Meta, Recipient } from '../../tree/index.ts'

/** What is to be done with a copy, for a pattern. */
const doing =
  '(?:để|[đd][ểêéeế]\\s|b\\/[ce]|b\\/cáo|báo cáo|BC|p\\/h|phối hợp|th?\\/h|thực hiện|qua|kèm\\s|theo dõi|cập nhật|thay (?:b\\/c|báo cáo)|đề nghị|(?:tự )?kiểm tra|đăng (?:tải|tin|báo|công báo|website|web|cổng)|đưa tin|niêm yết)'
/** In brackets; older letters have it in quotation marks, where a capital begins a name. */
const inBrackets = new RegExp(`\\s?\\((\\s?${doing}[^()“”"]{0,80})\\)$`, 'iu')
/** `(Phòng CCHC theo dõi)`, `(Cục 3 - để b/c)`: who within the body it is for stands before what is to be done. */
const whoDoes =
  /(?<!^(?:Ông|Bà|Đồng chí|Đ\/c)\s[^()]{1,60})\s?\(((?:(?:Phòng|Ban|Tổ|Cục|Vụ|Bộ phận|Văn phòng)\s[^()“”"]{1,50}\s(?:(?:để\s)?(?:b\/c|báo cáo|theo dõi|phối hợp|thực hiện)|để biết)|[^()“”"]{2,60}\s(?:để\s(?:b\/c|báo cáo|theo dõi|phối hợp|thực hiện|biết))))\)$/u
const inQuotes = new RegExp(`\\s?[“"](\\s?(?=\\p{Ll})${doing}[^()“”"]{0,80})[”"]$`, 'u')
const brace = /^\(\s?((?:để|[đd][ểêéeế]|b\/[ce]|báo cáo|b\/cáo|p\/h|thay)[^()]{0,60})(?:\)[.,;]?)?$/iu

/** `- Như trên; - Lưu: VT.`, `- Sở Y tế - Lưu: VT.`: items that a converter set in one line; the archive's is known also without a stop above. */
const itemsInLine = new RegExp(
  String.raw`(?<=^\s{0,9}[${itemSigns}][^;]{1,300};)\s(?=[${itemSigns}]\s?\p{Lu})|(?<=;)\s?(?=[${itemSigns}]\s?Lưu)|(?<=[\p{L}\d)])\s(?=[-–]\s?Lưu(?:\s?:|\s\p{Lu}{2}))`,
  'u',
)
const signOfItem = new RegExp(String.raw`^[${itemSigns}*~]\s?`, 'u')
const signsOfItem = new RegExp(String.raw`^[${itemSigns}*~]\s?(?:[${itemSigns}]\s?)?`, 'u')

/** `Nơi nhận: Đảng ủy (b/c); Các thôn; Lưu: VT.`: the list of a short document stands behind its label, parted by semicolons, else by commas. */
function splitItems(line: string): string[] {
  const behind = /^\(?Nơi nhận\s?:\s?(?=\p{Lu})/u.exec(line)
  if (!behind) return line.split(itemsInLine)
  const archive = line.search(/[;,.]\s?Lưu(?:\s|:)/u)
  if (archive < 0 && !line.includes(';')) return [line]
  const items = archive < 0 ? line.slice(behind[0].length) : line.slice(behind[0].length, archive)
  const named = items.split(items.includes(';') ? /;\s?/u : /,\s/u)
  return archive < 0 ? named : [...named, line.slice(archive + 1).trim()]
}

/** `$( \mathsf { b } / \mathsf { c } )$`: converters of scans take small brackets for formulas. */
const formula = /\$\s?([^$]{1,120})\$/gu
const sayPlainly = (text: string): string =>
  text.includes('$') ? text.replace(formula, (_, inside: string) => inside.replace(/\\[a-z]{2,12}/gu, '').replace(/[{}\s]/gu, '')) : text

/** What a typist draws beside lines that share a note, and whatever stands behind it; groups: the note. */
const drawnBrace = /(?:^|\s|(?<=[,;.]))[}⎫⎬⎭⎪](?:\s?\(?\s?([^(){}]{2,60}?)\s?\)?)?[\s.,;]{0,3}$/u

/** `Ban Thường vụ; (Để` / `Hội đồng nhân dân; báo cáo)`: a note that a brace ties to two items is printed beside them on two lines. */
const noteOpened = /[;,]?\s?\(\s?((?:Để|để|thay|b\/c|Báo|báo)[^()]{0,30}?)\s?$/u
const noteClosed = /(?<!\([^()]{0,60})[;,]?\s(\p{Ll}[^();,]{1,30})\)[.;,]?\s?$/u

/** `Lưu: VPĐU (BC-2026)`: behind the archive line the drafter's mark is no note to whom receives it. */
const drafterMark = /\(\s?\p{Lu}{2,8}\s?-\s?\d{1,4}\s?\)$/u

/** Such a note behind either of its items. */
function closeNotes(items: string[]): string[] {
  for (const [i, item] of items.entries()) {
    if (!item.includes('(') && !item.includes(')')) continue
    const [opened, closed] = [noteOpened.exec(items[i - 1] ?? ''), noteClosed.exec(item)]
    if (!opened || !closed) continue
    const note = ` (${opened[1]!} ${closed[1]!})`
    items[i - 1] = items[i - 1]!.slice(0, opened.index) + note
    items[i] = item.slice(0, closed.index) + note
  }
  return items
}

/** Gives the note of a drawn brace to each of the lines beside it. */
function noteBraced(braced: readonly Recipient[], note: string): void {
  for (const recipient of braced) recipient.note ??= note
}

/** The printed items of `Nơi nhận` → who receives, what for, and the archive line. A note on a line of its own goes with those it braces. */
export function readRecipients(lines: readonly string[], meta: Meta): Recipient[] {
  const printed = closeNotes(lines.flatMap(splitItems))
  const found: Recipient[] = []
  /** Those beside the brace that is drawn here, and the note on it. */
  let braced: Recipient[] = []
  let shared: string | null = null
  let archived = false
  for (const [i, one] of printed.entries()) {
    let text = sayPlainly(one).replace(/\s+/gu, ' ').trim()
    if (recipientsWord.test(text)) {
      text = text.replace(recipientsWord, '').replace(/^[\s:*]+/u, '')
      if (!signOfItem.test(text)) continue
    }
    const drawn = drawnBrace.exec(text)
    if (drawn) {
      text = text.slice(0, drawn.index).replace(/[\s,;]+$/u, '')
      shared ??= drawn[1] ?? null
      if (shared !== null) noteBraced(braced, shared)
    }
    const dashed = signOfItem.test(text)
    // a list of Markdown has its own mark before the one that is printed
    text = text.replace(signsOfItem, '')
    const note = brace.exec(dashed ? '' : text)
    if (note) {
      const last = found.at(-1)
      if (braced.length > 0) {
        noteBraced(braced, note[1]!.trim())
        continue
      }
      // an item that was not at its end goes on with its note
      if (last && !/[.,;:)]\s?$/u.test(printed[i - 1]!)) last.note ??= note[1]!.trim()
      else coverBraced(found, note[1]!.trim(), meta)
      continue
    }
    // "- ………": a form leaves it to whom fills it in
    if (!/[\p{L}\d]/u.test(text) || (archived && !dashed)) continue
    // a typist's short name or initials behind the archive line are no scrap, nor are the registry and an office behind a comma
    text = text
      .replace(
        /^Lưu(?:.{4,80}\s\p{Lu}\p{Ll}|.{4,80}\.\s?\p{Lu}{2,4}|\s?:?\s?VT|.{2,80},\s\p{Lu}[\p{Lu}\d])$/u.test(text) ? '' : scrapBehind,
        '',
      )
      .replace(/[\s.,;]+$/u, '')
      // what a scanner made of a stop
      .replace(/(?<=\))[”“"’‘']{1,2}$/u, '')
    const archive = archiveItem.test(text) && (i > 0 || printed.length === 1)
    const why = archive && drafterMark.test(text) ? null : (inBrackets.exec(text) ?? whoDoes.exec(text) ?? inQuotes.exec(text))
    if (why) text = text.slice(0, why.index).replace(/[\s.,;]+$/u, '')
    archived ||= archive
    const recipient = { text, note: why ? why[1]!.trim() : drawn ? shared : null, archive }
    found.push(recipient)
    if (drawn) braced.push(recipient)
    else {
      braced = []
      shared = null
    }
  }
  return found
}

/** A brace ties its note to the first items: those above the issuer, whose own standing body does not report to itself. */
function coverBraced(found: readonly Recipient[], note: string, meta: Meta): void {
  const organ = meta.issuer?.name.toLowerCase().split(' ').slice(0, 2).join(' ') ?? ''
  for (const recipient of found) {
    const text = recipient.text.toLowerCase()
    if (
      recipient.archive ||
      (/^(?:ban thường vụ|thường trực|các đồng chí|như trên)/u.test(text) &&
        (organ === '' || text.includes(organ) || !text.includes('trung ương')))
    )
      return
    recipient.note ??= note
  }
}
