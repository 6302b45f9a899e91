import { docTypeOfName } from '../../grammars/vocabulary/doc-types.ts'
import { isDesignation } from '../../grammars/citation/standards.ts'
import { bareLetters, isCapitals, startsSmall, type Line } from '../../grammars/structure/line.ts'
import { restoreMarks } from '../../grammars/structure/lost-marks.ts'
import { isSecondOfMotto } from '../../grammars/structure/readings/motto.ts'
import { readMarkers } from '../../grammars/structure/markers.ts'
import { applicantsTitle, formNotes, organWord, personName, postWord } from '../../grammars/structure/phrases.ts'
import type { Kind } from '../../grammars/structure/kinds.ts'
import { AmendingAppendix } from './amending-appendix.ts'
import type { Settled } from './settle-zones.ts'

/** One document's settled lines, part by part; `outside` is text that is no document. */
export interface Draft {
  role: 'main' | 'attachment' | 'appendix' | 'outside'
  preface: Settled[]
  preamble: Settled[]
  body: Settled[]
  conclusions: Settled[]
}

const titling: readonly Kind[] = ['docType', 'docTitle', 'addressee', 'attachedTo', 'appendixHead']
/** Signs of a line of a cover, such as its place and year. */
const mostOnPageTitle = 3
const longestOnCover = 60
/** What two columns that are printed row by row have between the lines of the motto. */
const between: readonly Kind[] = ['separator', 'issuer']
const letterhead: readonly Kind[] = ['motto', 'docNumber', 'appendixHead']

/** Settled lines → documents in reading order, each with its role. */
export function groupDocuments(settled: readonly Settled[], lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = []
  let draft: Draft | null = null
  /** What the head of the current draft has so far. */
  let heads = new Set<Kind>()
  const begin = (role: Draft['role']): Draft => {
    heads = new Set()
    draft = { role, preface: [], preamble: [], body: [], conclusions: [] }
    drafts.push(draft)
    return draft
  }
  const amending = new AmendingAppendix<Draft>()
  /** The list of an amending appendix goes on behind what it quotes. */
  let isBack = false
  for (const [i, whole] of settled.entries()) {
    const current: Draft | null = draft
    const back = amending.goesOnAt(whole, current, lines)
    const item = back < 0 ? whole : { ...whole, to: back }
    if (isBack && item.zone !== 'preface' && item.zone !== 'outside') {
      amending.home!.body.push(ofBody(item))
      continue
    }
    isBack = back >= 0
    if (back === item.from) {
      // nothing of it is the form's
    } else if (item.zone === 'outside') {
      const target: Draft = current?.role === 'outside' ? current : begin('outside')
      target.body.push(item)
    } else if (item.zone === 'preface') {
      const fresh =
        !current ||
        current.role === 'outside' ||
        current.preamble.length + current.body.length + current.conclusions.length > 0 ||
        opensAnotherHead(heads, settled, i, lines)
      ;(fresh ? begin('main') : current).preface.push(item)
      heads.add(item.kind)
    } else {
      const target: Draft = !current || current.role === 'outside' ? begin('main') : current
      if (item.zone === 'preamble') target.preamble.push(item)
      else if (item.zone === 'conclusions') target.conclusions.push(item)
      else if (target.conclusions.length > 0) resume(target, item, lines, begin)
      else target.body.push(item)
    }
    if (isBack) {
      draft = amending.home!
      amending.home!.body.push(ofBody({ ...whole, from: back }))
    }
  }
  const mended = mendEnds(drafts, lines)
    .flatMap((one) => partPageTitle(one, lines))
    .map((one) => (isPageTitle(one, lines) || isNewsBelowDate(one, lines) ? asOutside(one) : one))
  let main: Draft | null = null
  for (const one of mended) {
    if (one.role === 'main') one.role = roleOf(one, main, lines)
    if (one.role === 'main') main = one
  }
  for (const one of mended) if (one.role !== 'outside') one.preface = withTitleBelowHead(one.preface, lines)
  for (const [i, one] of mended.entries()) openFirstPart(one, mended[i - 1], lines)
  const noted = mended.filter((one, i) => !isNotesOfForm(one, mended[i - 1], lines))
  const uncovered = noted.filter((one, i) => !isCover(one, noted[i + 1], lines) && !isCoverOfAppendices(one, noted[i + 1], lines))
  const whole = uncovered.flatMap((one, i) => splitHeadlessAppendix(one, uncovered[i + 1], lines))
  moveEndNotes(whole, lines)
  return whole
}

function ofBody(item: Settled): Settled {
  return { ...item, zone: 'body', kind: item.kind === 'table' || item.kind === 'separator' ? item.kind : 'prose' }
}

/** `Ghi chú:` below who signs a form tells how to fill it in, and is the form's; its signature was no end. */
function isNotesOfForm(draft: Draft, before: Draft | undefined, lines: readonly Line[]): boolean {
  if (draft.role !== 'outside' || !before || before.conclusions.length === 0) return false
  if (before.role !== 'appendix' && !isForm(before, lines)) return false
  if (!formNotes.test(wordsOf(draft.body[0]!, lines))) return false
  // a form of a whole document keeps its end
  if (before.conclusions.some(({ kind }) => kind === 'recipients')) {
    before.conclusions.push(...draft.body.map((item): Settled => ({ ...item, zone: 'conclusions' })))
    return true
  }
  for (const item of before.conclusions) before.body.push({ ...item, zone: 'body', kind: 'prose' })
  before.conclusions = []
  before.body.push(...draft.body.map((item): Settled => ({ ...item, zone: 'body' })))
  return true
}

/** What seals and several columns of signers leave behind a scanned end: organs in capitals and scraps, no head of another document. */
function mendEnds(drafts: readonly Draft[], lines: readonly Line[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const before = kept.at(-1)
    const isBehindEnd = before !== undefined && before.conclusions.length > 0
    if (isBehindEnd && draft.role === 'main' && isTitleAlone(draft, lines)) draft.preface.unshift(...takeTitles(before, lines))
    else if (isBehindEnd && isDebris(draft, lines)) {
      before.conclusions.push(...[...draft.preface, ...draft.preamble, ...draft.body].sort((a, b) => a.from - b.from).map(ofEnd))
      before.conclusions.push(...draft.conclusions)
      continue
    } else if (before && !isBehindEnd && goesOnBelowMotto(draft, before, lines)) {
      before.body.push(...[...draft.preface, ...draft.preamble].map(ofPage), ...draft.body)
      before.conclusions = draft.conclusions
      continue
    }
    kept.push(draft)
  }
  return kept
}

/**
 * A motto alone above `b) …`, `2. …`: a converter put it at the foot of the page whose head it is of, and the text goes on on the next. What
 * begins a document has more of a head, and no second unit first.
 */
function goesOnBelowMotto({ role, preface, preamble, body }: Draft, before: Draft, lines: readonly Line[]): boolean {
  if (role !== 'main' || before.role !== 'main' || before.body.length === 0 || !preface.some(({ kind }) => kind === 'motto')) return false
  if (preface.some(({ kind }) => kind !== 'motto' && kind !== 'separator' && kind !== 'stamp')) return false
  const text = [...preamble, ...body]
  if (text[0]?.kind !== 'prose' || preamble.some(({ kind }) => kind !== 'prose')) return false
  const first = lines[text[0].from]!
  const [marker] = readMarkers(first.text)
  return marker ? marker.form === 'letter' || (marker.form === 'arabic' && marker.ordinal[0]! > 1) : startsSmall(first.text)
}

/** What was printed on the page, in the text that goes on below it. */
function ofPage(item: Settled): Settled {
  return { ...item, zone: 'body', kind: item.kind === 'motto' ? 'furniture' : item.kind }
}

function isDebris({ role, preface, preamble, body }: Draft, lines: readonly Line[]): boolean {
  if (role !== 'main' && role !== 'outside') return false
  const longest = role === 'main' ? 40 : 3
  const isOrgan = ({ kind }: Settled): boolean => kind === 'issuer' || kind === 'separator'
  const isScrap = (item: Settled): boolean => isOrgan(item) || (item.kind === 'prose' && isShort(wordsOf(item, lines), longest))
  return preface.every(isOrgan) && [...preamble, ...body].every(isScrap)
}

function isShort(text: string, longest: number): boolean {
  return text.length <= longest && readMarkers(text).length === 0
}

function ofEnd(item: Settled): Settled {
  return {
    ...item,
    zone: 'conclusions',
    kind: item.kind === 'issuer' ? 'signature' : item.kind === 'separator' ? 'separator' : 'furniture',
  }
}

/**
 * A table at the end of a body, or behind the end of its document, whose first rows are missing, in a document that announces an appendix and has
 * none: the page with the appendix's head is lost, and the table is the appendix.
 */
function splitHeadlessAppendix(draft: Draft, next: Draft | undefined, lines: readonly Line[]): Draft[] {
  const last = draft.body.findLast((item) => item.kind === 'prose' || item.kind === 'table')
  if (draft.role === 'outside' || next?.role === 'appendix') return [draft]
  const announces = (but: Settled | undefined): boolean =>
    draft.body.some((item) => item !== but && /[Pp]hụ lục/u.test(wordsOf(item, lines)))
  if (next?.role === 'outside' && next.body.length === 1 && isBeheaded(next.body[0]!, lines) && announces(undefined)) {
    next.role = 'appendix'
    next.body = [{ ...next.body[0]!, zone: 'body' }]
    return [draft]
  }
  if (!last || !isBeheaded(last, lines) || !announces(last)) return [draft]
  const at = draft.body.indexOf(last)
  return [
    { ...draft, body: draft.body.slice(0, at) },
    { role: 'appendix', preface: [], preamble: [], body: draft.body.slice(at), conclusions: [] },
  ]
}

/** A table that begins inside a row or with a later ordinal. */
function isBeheaded({ table }: Settled, lines: readonly Line[]): boolean {
  if (!table || table.header) return false
  const cell = table.rows[0]?.[0]
  const ordinal = Array.isArray(cell) && cell.length > 0 ? lines[cell[0]!]!.text : null
  return cell === null || (ordinal !== null && /^\d+\.?$/u.test(ordinal) && Number.parseInt(ordinal) > 1)
}

/** The title of a website's page and the site's own lines below it, above the document. */
function isPageTitle({ role, preface, preamble, body, conclusions }: Draft, lines: readonly Line[]): boolean {
  const isTitle = ({ kind }: Settled): boolean => kind === 'docType' || kind === 'docTitle' || kind === 'sourceNote'
  const isScrap = (item: Settled): boolean =>
    item.kind === 'sourceNote' || (item.kind === 'prose' && isShort(wordsOf(item, lines), longestOnCover))
  return (
    role === 'main' &&
    preamble.length + conclusions.length === 0 &&
    body.length <= mostOnPageTitle &&
    body.every(isScrap) &&
    preface.every(isTitle) &&
    preface.some(({ kind }) => kind === 'sourceNote')
  )
}

/**
 * The day on which a page was printed, above news of what bodies did: neither number, type, organ and addressees stand above the text, nor units, a stop
 * of the State's and who signs in it or below it (NĐ 30/2020 Đ8), and reasons alone make no document.
 */
function isNewsBelowDate({ role, preface, preamble, body, conclusions }: Draft, lines: readonly Line[]): boolean {
  const isDate = ({ kind }: Settled): boolean => kind === 'docDate'
  if (role !== 'main' || conclusions.length > 0 || preamble.length === 0 || !preface.some(isDate)) return false
  if (!preface.every((item) => isDate(item) || item.kind === 'sourceNote' || item.kind === 'separator')) return false
  if (!preamble.every(({ kind }) => kind === 'recital') || !body.every(({ kind }) => kind === 'prose' || kind === 'sourceNote'))
    return false
  // a reason leads on to what it is a reason for; a whole sentence tells
  if (!preamble.every((item) => /[^/]\.$/u.test(lines[item.to - 1]!.text))) return false
  return [...preamble, ...body].every(({ from, to }) => {
    for (let at = from; at < to; at++) if (readMarkers(lines[at]!.text).length > 0 || lines[at]!.text.endsWith('/.')) return false
    return true
  })
}

/** A website's page has its title above the head: the line stands in the head once more, or names a type above a letter. */
function partPageTitle(draft: Draft, lines: readonly Line[]): Draft[] {
  if (!repeatsItsFirstLine(draft, lines) && !isTitledLetter(draft, lines)) return [draft]
  const [title, ...head] = draft.preface
  return [asOutside({ ...draft, preface: [title!], preamble: [], body: [], conclusions: [] }), { ...draft, preface: head }]
}

/** Word for word. */
function repeatsItsFirstLine({ role, preface }: Draft, lines: readonly Line[]): boolean {
  const [first, ...rest] = preface
  if (role !== 'main' || !first || (first.kind !== 'docTitle' && first.kind !== 'addressee')) return false
  const words = wordsOf(first, lines).trim()
  return rest.some(
    (item) => item.kind === first.kind && item.to - item.from === first.to - first.from && wordsOf(item, lines).trim() === words,
  )
}

/**
 * `HƯỚNG DẪN TUYỂN SINH …` above the letterhead of a letter, which has its subject behind `V/v`, its addressees and no type (NĐ 30/2020 PL III
 * mẫu 1.5).
 */
function isTitledLetter({ role, preface }: Draft, lines: readonly Line[]): boolean {
  const [title, ...head] = preface
  const has = (kind: Kind): boolean => head.some((item) => item.kind === kind)
  const isLetter = role === 'main' && title?.kind === 'docType' && has('issuer') && has('docNumber') && has('addressee')
  if (!isLetter || has('docType') || !head.some((item) => item.kind === 'docTitle' && /^V\/v/iu.test(wordsOf(item, lines)))) return false
  const type = docTypeOfName(wordsOf(title, lines))
  const number = head.find(({ kind }) => kind === 'docNumber')!
  if (!type || wordsOf(title, lines).length - type.end < shortestTitle || wordsOf(number, lines).includes(`/${type.type.code}-`))
    return false
  const first = lines[head[0]!.from]!
  return first.blanks + first.bars > 0 && head.slice(0, 3).some(({ kind }) => kind === 'issuer' || kind === 'motto')
}

const shortestTitle = 8

function asOutside(draft: Draft): Draft {
  const body = [...draft.preface, ...draft.preamble, ...draft.body].map((item): Settled => ({
    ...item,
    zone: 'outside',
    kind: item.kind === 'sourceNote' ? item.kind : 'prose',
  }))
  return { role: 'outside', preface: [], preamble: [], body, conclusions: [] }
}

/** A cover: the organ, the type with its title, place and year, above the head that says the same again. It is the beginning of that head. */
function isCover(draft: Draft, next: Draft | undefined, lines: readonly Line[]): boolean {
  if (draft.role !== 'main' || !next || next.role === 'outside' || draft.conclusions.length > 0) return false
  if (draft.preface.some(({ kind }) => kind === 'motto' || kind === 'docNumber' || kind === 'addressee')) return false
  const isShortRest = [...draft.preamble, ...draft.body].every(
    (item) => item.kind === 'issuer' || (item.kind === 'prose' && isShort(wordsOf(item, lines), longestOnCover)),
  )
  if (!isShortRest || draft.preamble.length + draft.body.length > 3) return false
  const [title, again] = [draft, next].map(({ preface }) => preface.find(({ kind }) => kind === 'docType'))
  if (!title || !again || !wordsOf(again, lines).startsWith(wordsOf(title, lines))) return false
  const rest = [...draft.preamble, ...draft.body].map((item): Settled => ({ ...item, zone: 'preface' }))
  next.preface.unshift(...[...draft.preface, ...rest].sort((a, b) => a.from - b.from))
  next.role = 'main'
  return true
}

/** `Phụ lục` / `(Kèm theo …)` and nothing more above `Phụ lục I`: what stands over all of them is the beginning of the first. */
function isCoverOfAppendices(draft: Draft, next: Draft | undefined, lines: readonly Line[]): boolean {
  if (draft.role !== 'appendix' || next?.role !== 'appendix' || draft.preamble.length + draft.body.length + draft.conclusions.length > 0)
    return false
  const heads = [draft, next].map(({ preface }) => preface.find(({ kind }) => kind === 'appendixHead'))
  const isBare = draft.preface.every(({ kind }) => kind === 'appendixHead' || kind === 'attachedTo' || kind === 'separator')
  if (!isBare || !heads[0] || !heads[1] || !/^(?:CÁC )?PHỤ LỤC$/iu.test(wordsOf(heads[0], lines))) return false
  if (!/^PHỤ LỤC(?: SỐ)? [\dIVXA-H]/iu.test(wordsOf(heads[1], lines))) return false
  next.preface.unshift(...draft.preface)
  return true
}

/** Notes at the end of the file belong to the document that refers to them first, unless the one they stand in does. */
function moveEndNotes(drafts: readonly Draft[], lines: readonly Line[]): void {
  if (!drafts.some((draft) => draft.conclusions.some((item) => item.kind === 'endnote'))) return
  const owners = new Map<string, Draft>()
  const own = new Map<Draft, Set<string>>()
  for (const draft of drafts) {
    if (draft.role === 'outside') continue
    const marks = new Set<string>()
    for (const item of [...draft.preamble, ...draft.body])
      for (let at = item.from; at < item.to; at++) for (const mark of marksIn(lines[at]!.text)) marks.add(mark)
    for (const mark of marks) if (!owners.has(mark)) owners.set(mark, draft)
    own.set(draft, marks)
  }
  for (const draft of drafts) {
    const kept: Settled[] = []
    for (const item of draft.conclusions) {
      const mark = item.kind === 'endnote' ? /^\[\^?\d{1,3}\]|^[¹²³⁰⁴-⁹]{1,3}/u.exec(lines[item.from]!.text)?.[0] : undefined
      const owner = mark === undefined || own.get(draft)?.has(mark) ? undefined : owners.get(mark)
      if (owner && owner !== draft) owner.conclusions.push(item)
      else kept.push(item)
    }
    draft.conclusions = kept
  }
}

/** Marks of notes inside a line's words; one at the beginning is a definition's. */
function marksIn(text: string): string[] {
  return text.slice(1).match(/\[\^?\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3}/gu) ?? []
}

/** Within one run of head lines: a second letterhead behind a title is another document's. */
function opensAnotherHead(seen: ReadonlySet<Kind>, settled: readonly Settled[], at: number, lines: readonly Line[]): boolean {
  const item = settled[at]!
  if (!titling.some((kind) => seen.has(kind))) return false
  // a motto's second line belongs to the first, wherever the column stands, also below a rule or the rest of the organ's name
  if (item.kind === 'motto' && settled[at - 1]?.kind === 'motto') return false
  if (
    item.kind === 'motto' &&
    settled[at - 2]?.kind === 'motto' &&
    between.includes(settled[at - 1]!.kind) &&
    isSecondOfMotto(lines[item.from]!)
  )
    return false
  if (letterhead.includes(item.kind)) return seen.has(item.kind) || (item.kind === 'appendixHead' && seen.has('docType'))
  if (item.kind !== 'issuer' && item.kind !== 'stamp' && item.kind !== 'mark') return false
  // what stands between here and the next type or title decides
  for (let i = at + 1; i < settled.length && i < at + 8 && settled[i]!.zone === 'preface'; i++) {
    const kind = settled[i]!.kind
    if (kind === 'docType' || kind === 'addressee') return false
    if (kind === 'motto' || kind === 'docNumber') return seen.has(kind)
  }
  return false
}

/**
 * Body behind what was read as an end: a form's signature inside an appendix was no end; behind a main document's recipients begins what is
 * issued with it, under a title in capitals alone, or an appendix whose head is lost.
 */
function resume(draft: Draft, item: Settled, lines: readonly Line[], begin: (role: Draft['role']) => Draft): void {
  if (draft.conclusions.some((seen) => seen.kind === 'recipients')) {
    const titles = takeTitles(draft, lines)
    let { from } = item
    while (from < item.to && isTitle(lines[from]!.text)) from++
    if (draft.conclusions.at(-1)!.kind !== 'signature') ({ from } = item)
    else if (from > item.from) titles.push(asTitle({ ...item, to: from }))
    const issued = begin(titles.length > 0 ? 'attachment' : 'appendix')
    issued.preface.push(...titles)
    if (from < item.to) issued.body.push({ ...item, from })
    return
  }
  for (const seen of draft.conclusions) draft.body.push({ ...seen, zone: 'body', kind: 'prose' })
  draft.conclusions = []
  draft.body.push(item)
}

/** Titles that were read on as a signature behind the signer's name. */
function takeTitles({ conclusions }: Draft, lines: readonly Line[]): Settled[] {
  const named = conclusions.findLastIndex((item) => item.kind === 'signature' && isName(wordsOf(item, lines)))
  const titles = named < 0 ? [] : conclusions.slice(named + 1)
  if (!titles.every((item) => item.kind === 'signature' && isTitle(wordsOf(item, lines)))) return []
  conclusions.length -= titles.length
  return titles.map(asTitle)
}

function asTitle(item: Settled): Settled {
  return { ...item, zone: 'preface', kind: 'docTitle' }
}

function isName(text: string): boolean {
  return personName.test(text) && !isCapitals(text)
}

function roleOf(draft: Draft, main: Draft | null, lines: readonly Line[]): Draft['role'] {
  const has = (kind: Kind): boolean => draft.preface.some((item) => item.kind === kind)
  // `Mẫu 10-KNĐ` above the letterhead of a paper that follows the form, alone in its file
  if (has('appendixHead')) return !main && has('docType') && isFilledIn(draft, lines) ? 'main' : 'appendix'
  // a circular issues a standard under the standard's own number
  if (main && isStandardAlone(draft, lines) && !isStandardAlone(main, lines)) return 'attachment'
  if (has('docNumber')) return 'main'
  if (main && isForm(draft, lines) && !isForm(main, lines) && !isFilledIn(draft, lines)) return 'appendix'
  if (has('attachedTo')) {
    // what is issued with a document has no letterhead: capitals that name no organ are its title
    if (!has('motto')) draft.preface = draft.preface.map((item) => (isTitleOf(item, lines) ? asTitle(item) : item))
    return 'attachment'
  }
  const type = draft.preface.find((item) => item.kind === 'docType')
  if (main && isTitleAlone(draft, lines)) {
    draft.preface = draft.preface.map((item) => (item.kind === 'issuer' ? asTitle(item) : item))
    while (draft.preamble[0]?.kind === 'prose' && isTitle(wordsOf(draft.preamble[0], lines)))
      draft.preface.push(asTitle(draft.preamble.shift()!))
    return 'attachment'
  }
  if (!type || has('motto') || !main) return 'main'
  return announces(main, wordsOf(type, lines), lines) ? 'attachment' : 'main'
}

const ofStandard = new Set<Kind>(['docNumber', 'docTitle', 'docDate', 'attachedTo', 'separator', 'mark'])

/** Number and title of a standard, with the note of what it is issued with; one that is published by itself has its kind or a motto. */
function isStandardAlone({ preface }: Draft, lines: readonly Line[]): boolean {
  return (
    preface.some((item) => item.kind === 'docNumber' && isDesignation(wordsOf(item, lines))) &&
    preface.every(({ kind }) => ofStandard.has(kind))
  )
}

/** Behind another document what an applicant fills in is a form of it, though no `Mẫu số` heads it. */
function isForm({ preface }: Draft, lines: readonly Line[]): boolean {
  const titles = preface.filter(({ kind }) => kind === 'docType' || kind === 'docTitle')
  return titles.length > 0 && titles[0]!.kind === 'docTitle' && applicantsTitle.test(wordsOf(titles[0]!, lines))
}

/**
 * Behind number and date the letterhead's organ is complete (NĐ 30/2020 PL I II.1–4): capitals there that name no organ are the title, as of a
 * consolidated law whose type is not printed.
 */
function withTitleBelowHead(preface: readonly Settled[], lines: readonly Line[]): Settled[] {
  const seen = new Set<Kind>()
  let organs = ''
  return preface.map((item) => {
    const isHeaded = seen.has('issuer') && seen.has('docNumber') && seen.has('docDate')
    seen.add(item.kind)
    if (item.kind !== 'issuer') return item
    const text = wordsOf(item, lines)
    const isAgain = organs.includes(bareLetters(text))
    organs += bareLetters(text)
    return !isHeaded || isAgain || /^(?:C\p{Lu}A|HỘI NGHỊ L\p{Lu}N THỨ) /u.test(text) || !isTitle(text) ? item : asTitle(item)
  })
}

/** `PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN` with the letterhead and the day of who received the document: a form that is issued leaves both blank. */
function isFilledIn({ preface, conclusions }: Draft, lines: readonly Line[]): boolean {
  const isDay = (item: Settled): boolean => item.kind === 'docDate' && /\d.*\sn[ăa]m\s\d{4}/iu.test(wordsOf(item, lines))
  const isOrgan = (item: Settled): boolean => item.kind === 'issuer' && !/[.…_]{3}/u.test(wordsOf(item, lines))
  if (preface.some(({ kind }) => kind === 'attachedTo')) return false
  // in a dossier an application has its own motto, and who signed it
  const isSigned = conclusions.some(({ kind, from, to }) => kind === 'signature' && lines.slice(from, to).some(({ text }) => isName(text)))
  return (isSigned && preface.some(({ kind }) => kind === 'motto')) || (preface.some(isDay) && preface.some(isOrgan))
}

/**
 * `Phần I.` / title / `(Kèm theo Quyết định …)`: what announces administrative procedures has its title below the mark of its first part, where it
 * is that part's; the mark itself may have been read as the end of the document before.
 */
function openFirstPart(draft: Draft, before: Draft | undefined, lines: readonly Line[]): void {
  const { preface, body, role } = draft
  if (role !== 'attachment' || !preface.some(({ kind }) => kind === 'attachedTo')) return
  const from = preface.findIndex((item) => item.kind === 'docTitle')
  const title = preface[from]
  const last = before?.conclusions.at(-1)
  if (!title) return
  const isMarked = isFirstPart(lines[title.from]!)
  if (!isMarked && !(from === 0 && last?.to === title.from && isFirstPart(lines[last.to - 1]!))) return
  const to = preface.findIndex((item, i) => i > from && item.kind !== 'docTitle')
  const items = preface.splice(from, (to < 0 ? preface.length : to) - from)
  if (!isMarked) {
    before!.conclusions.pop()
    // without a blank line it goes on with the signer's name
    if (last!.to - last!.from > 1) before!.conclusions.push({ ...last!, to: last!.to - 1 })
    items.unshift({ ...last!, from: last!.to - 1 })
  }
  body.unshift(...items.map((item): Settled => ({ ...item, zone: 'body', kind: 'prose' })))
}

function isFirstPart({ text }: Line): boolean {
  return readMarkers(text).some(({ form, ordinal, length }) => form === 'part' && ordinal[0] === 1 && length === text.length)
}

/** Capitals that name no organ, and nothing else of a head: the title of what is issued with the document before. */
function isTitleAlone({ preface }: Draft, lines: readonly Line[]): boolean {
  const words = preface.filter(({ kind }) => kind !== 'separator')
  return words.length > 0 && words.every((item) => item.kind === 'docTitle' || isTitleOf(item, lines))
}

function isTitleOf(item: Settled, lines: readonly Line[]): boolean {
  return item.kind === 'issuer' && isTitle(wordsOf(item, lines))
}

function isTitle(text: string): boolean {
  if (!isCapitals(text) || !text.includes(' ')) return false
  const said = restoreMarks(text)
  return !organWord.test(said) && !postWord.test(said)
}

/** The main document says that it issues something of this name with itself. */
function announces(main: Draft, name: string, lines: readonly Line[]): boolean {
  const word = name.toLowerCase().split(' ').slice(0, 2).join(' ')
  let text = ''
  for (const item of [...main.preface, ...main.body]) {
    text += ` ${wordsOf(item, lines)}`
    if (text.length > 20_000) break
  }
  text = text.toLowerCase()
  for (let at = text.indexOf('kèm theo'); at >= 0; at = text.indexOf('kèm theo', at + 8)) {
    if (text.slice(Math.max(0, at - 40), at + 120).includes(word)) return true
  }
  return text.includes(`ban hành ${word}`) || approves(text, word)
}

/** `Điều 1. Phê duyệt bản Điều lệ của Hội …`: what an article approves stands behind the decision's end, without a head of its own. */
function approves(text: string, word: string): boolean {
  for (const { index, 0: article } of text.matchAll(approval)) if (text.startsWith(word, index + article.length)) return true
  return false
}

const approval =
  /(?<!\p{L})điều \d{1,2}\s?[.:]?\s(?:nay )?phê duyệt (?:kèm theo [^\s.;:]{1,8} [^\s.;:]{1,8} này )?(?:toàn văn |toàn bộ |bản |nội dung )?/gu

export function wordsOf(item: Settled, lines: readonly Line[]): string {
  let words = ''
  for (let i = item.from; i < item.to; i++) words += (words === '' ? '' : ' ') + lines[i]!.text
  return words
}
