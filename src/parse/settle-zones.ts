import { isCapitals, saidOf, startsSmall, type Line } from '../../grammars/structure/line.ts'
import { orderCost, startCosts, type Kind, type Zone } from '../../grammars/structure/kinds.ts'
import {
  basisWord,
  blankSentence,
  forewordLine,
  formField,
  isTornOrgan,
  letterSentence,
  letterWord,
  minutesOpening,
  openMention,
  organWord,
  postWord,
  purposeWord,
  recitalWord,
  ruleLine,
  scrapBehind,
  unitLine,
} from '../../grammars/structure/phrases/index.ts'
import { itemSigns } from '../../grammars/structure/markers.ts'
import { sentenceFrom, type Near } from '../../grammars/structure/readings/around.ts'
import { bodyCost, readLine } from '../../grammars/structure/readings/index.ts'
import { endOfQuotation, quotesBelowColon } from './units/quotation.ts'
import { above, within } from './catalogue.ts'
import type { TableSpan } from './tables/table-span.ts'

/** Lines that were read as one thing: `[from, to)`. */
export interface Settled {
  kind: Kind
  zone: Zone
  from: number
  to: number
  why: string
  /** What the settling would have read there otherwise, with how much dearer it was. */
  instead: { kind: Kind; zone: Zone; dearer: number } | null
  table: TableSpan | null
}

/** A way of reading everything before a line: its cost and how it ends. */
interface State {
  kind: Kind
  zone: Zone
  cost: number
  /** First line of the reading that is open at the end of this state. */
  from: number
  before: State | null
  why: string
  table: TableSpan | null
  /** What the head has shown the document to be: one that names its type, or a letter, which names addressees alone. */
  form: 'named' | 'letter' | null
}

const beam = 22
const kept = 10

const firstClause = /^1[.)]\s\p{Lu}/u
const nextUnit = /^\d{1,2}\.(?:\d{1,2}\.)?\s\p{Lu}/u

/** What it costs to take a line as going on with each kind; a list of recipients or a title grows less readily than a paragraph. */
function goOnCost(kind: Kind, line: Line, length: number): number {
  // a rule ends whatever stands above it
  if (kind !== 'prose' && line.text.length >= 3 && ruleLine.test(line.text)) return 30
  switch (kind) {
    case 'prose':
      return 0
    case 'docTitle':
      if (minutesOpening.test(line.text) || firstClause.test(line.text) || (line.text.length < 16 && forewordLine.test(line.text)))
        return 30
      // what a person tells of himself
      if (formField.test(line.text)) return 30
      // a basis that lost its first words
      if (line.text.endsWith(';') && !isCapitals(line.text)) return 30
      // one in capitals goes on as long as they do, in however narrow a column
      return length > 6 && !isCapitals(saidOf(line)) ? 1.5 : 0.2
    case 'issuer':
      return (length > 3 ? 2 : 0.5) + (isCapitals(saidOf(line)) ? 0 : 4)
    case 'addressee':
      return length > 6 ? 1 : 0.1
    case 'recipient':
    case 'recipients':
      return length > 4 ? 1 : 0.4
    case 'basis':
    case 'recital':
    case 'enactingFormula':
    case 'endnote':
      return 0.1
    case 'sourceNote':
      // an address that is told in a clause ends above the next one
      return nextUnit.test(line.text) ? 3 : 0.1
    case 'attachedTo':
      return 0.3
    case 'signature':
      return 0.8
    case 'docType':
    case 'appendixHead':
    case 'docDate':
    case 'docNumber':
    case 'motto':
    case 'mark':
    case 'stamp':
    case 'separator':
    case 'furniture':
    case 'table':
      return 30
  }
}

/**
 * Chooses one reading for every line by the cheapest way through the whole text: each line offers its readings, the order of a document is
 * the prior, a bounded set of states walks down the lines. Linear in the lines.
 */
export function settleZones(
  lines: readonly Line[],
  breaks: Float32Array,
  tables: ReadonlyMap<number, TableSpan>,
  { isField, catalogued, explaining }: { isField: (line: Line) => boolean; catalogued: Uint8Array; explaining: boolean },
): Settled[] {
  const pending: (State[] | undefined)[] = []
  const inNote = betweenNotes(lines)
  const quoted = insideQuotations(lines)
  const rivals: State[][] = []
  for (let at = 0; at < lines.length; at++) {
    const live = at === 0 ? null : prune(pending[at] ?? [])
    pending[at] = undefined
    if (explaining && live) rivals[at] = live
    if (catalogued[at]! > 0 || isField(lines[at]!)) {
      const field = fieldAt(at, live ?? [], catalogued[at]!, lines[at]!)
      // the lines of a caption are one paragraph
      if (field.kind === 'prose' && catalogued[at] === above) at = endOfParagraph(lines, catalogued, at)
      ;(pending[at + 1] ??= []).push(field)
      continue
    }
    step(lines, at, live, breaks[at]!, { inNote: inNote[at] === 1, quoted: quoted[at] === 1 }, tables.get(at) ?? null, pending)
  }
  const ends = prune(pending[lines.length] ?? [])
  if (explaining) rivals[lines.length] = ends
  return unwind(ends[0] ?? null, lines.length, rivals)
}

/** What describes a file before its text, or a website's document: outside any document, however much it looks like a head; within a text where its numbers go on below. */
function fieldAt(at: number, live: readonly State[], catalogued: number, { text }: Line): State {
  const ofWebsite = catalogued > 0
  const zone = catalogued === within ? 'body' : 'outside'
  // above the name of the next file a text ends as at the end of its own
  const leaves = (state: State): number => state.cost + (ofWebsite ? orderCost(state.kind, state.zone, 'sourceNote', zone) : 0)
  const before = live.reduce<State | null>((best, state) => (best && leaves(best) <= leaves(state) ? best : state), null)
  return {
    kind: catalogued === above && ruleLine.test(text) ? 'separator' : ofWebsite && catalogued !== above ? 'sourceNote' : 'prose',
    zone,
    cost: before ? leaves(before) : 0,
    from: at,
    before,
    why: ofWebsite ? 'what a website tells about the document' : fieldOfFile,
    table: null,
    form: zone === 'body' ? (before?.form ?? null) : null,
  }
}

/** The last line of a caption's paragraph. */
function endOfParagraph(lines: readonly Line[], catalogued: Uint8Array, at: number): number {
  while (catalogued[at + 1] === above && lines[at + 1]!.blanks === 0 && !ruleLine.test(lines[at + 1]!.text)) at++
  return at
}

const fieldOfFile = "a field of the file's"

function prune(states: State[]): State[] {
  if (states.length < 2) return states
  states.sort((a, b) => a.cost - b.cost)
  const limit = states[0]!.cost + beam
  const best: State[] = []
  for (const state of states) {
    if (state.cost > limit || best.length >= kept) break
    if (!best.some((other) => other.kind === state.kind && other.zone === state.zone)) best.push(state)
  }
  return best
}

function step(
  lines: readonly Line[],
  at: number,
  live: State[] | null,
  evidence: number,
  { inNote, quoted }: { inNote: boolean; quoted: boolean },
  table: TableSpan | null,
  pending: (State[] | undefined)[],
): void {
  const line = lines[at]!
  const breakCost = Math.max(0, -evidence)
  // articles and clauses that a note quotes are no body, however many they are
  const noted = inNote && quoted
  const bodyStart = noted ? Math.max(0, bodyCost(line)) : bodyCost(line)
  const proposed = endsProposal(lines, at) || enactsOnReasons(lines, at)
  const submits = submitsOnReasons(lines, at, proposed)
  // below the fields of a file its text begins as one without them does
  const fields = live?.find(({ why }) => why === fieldOfFile) ?? null
  const begins = live === null || fields !== null
  const near: Near = {
    sentence:
      bodyStart > -0.2 &&
      (at === 0 || evidence > 0 || proposed || /[.;:!?]$/u.test(lines[at - 1]!.text) || isCapitals(lines[at - 1]!.text)),
    preface: begins || live.some((state) => state.zone === 'preface'),
    preamble: live !== null && live.some((state) => state.zone === 'preamble'),
    conclusions: live !== null && live.some((state) => state.zone === 'conclusions'),
  }
  const readings = readLine(lines, at, near)
  const reasonEnds = at > 0 && (proposed || lines[at - 1]!.text.endsWith(';')) && readings.some(({ kind }) => kind === 'enactingFormula')
  const reasons = readings.some(({ kind }) => kind === 'basis' || kind === 'recital')
  const orders = reasons && saysAll(sentenceFrom(lines, at))
  const behindScrap = near.conclusions && at > 0 && scrapBehind.test(lines[at - 1]!.text)
  const isTitling =
    near.preface && at > 0 && line.blanks + line.bars === 0 && bodyStart > -0.2 && isCapitals(line.text) && isCapitals(lines[at - 1]!.text)
  const offer = (state: State, to: number): void => {
    const list = (pending[to] ??= [])
    const same = list.find((other) => other.kind === state.kind && other.zone === state.zone && other.from === state.from)
    if (!same) list.push(state)
    else if (same.cost > state.cost) list[list.indexOf(same)] = state
  }
  const open = (kind: Kind, zone: Zone, cost: number, length: number, why: string, span: TableSpan | null = null): void => {
    let best: State | null = null
    let bestCost = Infinity
    const further = kind === 'addressee' && cost > -2
    const lettered = zone === 'preface' && (kind === 'issuer' || kind === 'motto')
    // items or a name alone end no document that has not begun
    const weak = zone === 'conclusions' && cost > -2.9 && (kind === 'recipient' || kind === 'signature')
    if (begins) {
      bestCost = further || weak ? Infinity : (fields?.cost ?? 0) + startCosts[zone] + (kind === 'docTitle' ? 4 : 0) + cost
      best = fields
    } else {
      for (const state of live) {
        // what is plain by its own words needs no break, nor does a title below its type or `về …` behind its organ or a mark or over its note behind
        // a name, nor the authority above the bases, nor what leads on from the reasons, nor the next recipient behind a scrap of the seal
        const apart = standsAlone.has(kind)
          ? cost <= -2
          : kind === 'issuer' && zone === 'preamble'
            ? cost <= -5 && !/(?:^|\s)(?:CỦA|VÀ|CHO|DO|PHÓ)$|,$/u.test(lines[at - 1]!.text)
            : state.kind === 'docType' || state.kind === 'appendixHead'
              ? kind === 'docTitle' || kind === 'issuer'
              : kind === 'docTitle'
                ? ((state.kind === 'issuer' || state.kind === 'mark') && cost <= -2) || (state.kind === 'signature' && cost <= -8)
                : kind === 'recipient'
                  ? behindScrap && cost <= -1 && state.kind === 'recipient'
                  : kind === 'prose' && zone === 'body'
                    ? (state.kind === 'docTitle' && cost <= -3) || (submits && (state.kind === 'basis' || state.kind === 'recital'))
                    : kind === 'furniture'
                      ? /^[^\p{L}\d(+~•·\uf0b7–-]/u.test(line.text)
                      : reasonEnds && (state.kind === 'basis' || state.kind === 'recital')
        if (state.form === 'letter' && !standsInLetter(kind, cost, orders)) continue
        // a website's line below a title in capitals: the title is the page's, the head follows
        if (lettered && state.kind === 'sourceNote' && state.form === 'named') continue
        if ((further && !isAddressed(state)) || (weak && state.zone === 'outside')) continue
        // a list that lost its label opens as the label would
        const opened = kind === 'recipient' && cost <= -6 ? 'recipients' : kind
        const order = orderCost(titledBelow(state, kind) ? 'appendixHead' : state.kind, state.zone, opened, zone)
        // at the foot of a page the bases go on below it
        const leaves = inNote && state.kind === 'endnote' && state.zone === 'conclusions' && kind !== 'endnote' ? noteHolds : 0
        // a head's columns may be printed row by row, through a quotation in its subject
        const breaksOff = quoted && zone !== 'body' && zone !== 'outside' && state.zone !== 'preface' ? quotationHolds : 0
        // capitals under a title in capitals are no text
        const cutsTitle = kind === 'prose' && isTitling && state.kind === 'docTitle' ? 2.5 : 0
        const total = state.cost + order + (apart ? 0 : breakCost) + cost + leaves + breaksOff + cutsTitle
        if (total < bestCost) {
          bestCost = total
          best = state
        }
      }
    }
    if (bestCost < 1e5)
      offer({ kind, zone, cost: bestCost, from: at, before: best, why, table: span, form: formOf(kind, zone, best) }, at + length)
  }
  if (!begins) {
    for (const state of live) {
      if (state.kind === 'table') continue
      // the mark of a unit ends every part of a head
      const marked = state.zone === 'preface' && bodyStart <= -0.2 && !isNumberLeftOpen(lines[at - 1]!, line) ? 3 : 0
      const goesOn =
        noted && state.kind === 'endnote'
          ? 0
          : joinCostOf(state, line, lines[at - 1]!, lines[state.from]!, evidence) + goOnCost(state.kind, line, at - state.from)
      const cost = state.cost + marked + goesOn
      offer(
        {
          kind: state.kind,
          zone: state.zone,
          cost,
          from: state.from,
          before: state.before,
          why: state.why,
          table: state.table,
          form: state.form,
        },
        at + 1,
      )
    }
  }
  open('prose', 'outside', bodyStart < -2 ? 0.5 : 0, 1, 'running text')
  open('prose', 'body', submits ? -1 : bodyStart, 1, bodyStart < 0 ? 'the mark of a unit' : 'running text')
  const addressed = readings.some((reading) => reading.kind === 'addressee' && reading.cost < -5)
  if ((near.preface || near.preamble) && !addressed)
    open('prose', 'preamble', line.blanks + line.bars > 0 ? 1 : 3, 1, 'running text before the body')
  for (const reading of readings) open(reading.kind, reading.zone, reading.cost, reading.length, reading.why)
  if (table) {
    // a row that names a section of the table would be a heading outside it
    const worth = table.rows.reduce((sum, row) => sum + (row.length > 2 && row.slice(1).every((cell) => cell === null) ? 4 : 1), 3)
    for (const zone of ['outside', 'body'] as const) open('table', zone, -worth, table.to - at, 'rows and columns', table)
  }
}

/**
 * "Theo đề nghị của Vụ trưởng …," / "Bộ trưởng … ban hành …": the proposal is the last reason, and a comma parts it from the formula; so do
 * reasons behind dashes.
 */
function endsProposal(lines: readonly Line[], at: number): boolean {
  if (at === 0 || !lines[at - 1]!.text.endsWith(',')) return false
  for (let i = at - 1; i >= 0 && i > at - 1 - longestProposal; i--) {
    if (/^(?:Theo|Xét) đề nghị của(?:\s|$)|^[-–]\s?(?:Căn cứ|Theo|Xét)\s/u.test(lines[i]!.text)) return true
    if (i > 0 && /[.;:]$/u.test(lines[i - 1]!.text)) return false
  }
  return false
}

const longestProposal = 3

/**
 * "Căn cứ …;" / "Thực hiện ý kiến chỉ đạo của …," / "Bộ … hướng dẫn … như sau:": the last reason among others may end in a comma (NĐ 30/2020 PL I II.6 has a
 * stop there), and whoever enacts begins the next line.
 */
function enactsOnReasons(lines: readonly Line[], at: number): boolean {
  if (at < 2 || !lines[at - 1]!.text.endsWith(',') || !whoEnacts.test(lines[at]!.text)) return false
  let from = at - 1
  while (from > at - longestReason && from > 0 && !opensReason(lines[from]!) && !/[.;:]$/u.test(lines[from - 1]!.text)) from--
  return opensReason(lines[from]!) && from > 0 && lines[from - 1]!.text.endsWith(';')
}

/** Lines of a reason at most. */
const longestReason = 6

/** An organ, within a few words its verb, and nothing between that would tell of another document. */
const whoEnacts =
  /^(?:Sở|Ban|Bộ|Chính phủ|Thủ tướng|Liên Bộ|(?:Ủy|Uỷ) ban|UBND|HĐND|Hội|Hội đồng|Thường trực|(?:Tỉnh|Thành|Đảng) (?:ủy|uỷ)|Văn phòng|Ngân hàng|Tổng cục|Cục|Thanh tra|Viện)(?:\s(?!(?:tại|về|theo|ngày|số)\s)[^\s.;:,\d]{1,10}){0,14}?\s(?:ban hành|hướng dẫn|quy định|quyết định|chỉ thị|yêu cầu|thông báo)(?:\s\p{L}|$)/u

/**
 * "Xét đề nghị của …," / "Sở Nội vụ trình …": behind the comma of the last reason (NĐ 30/2020 PL I II.6 has a stop there) whoever submits, reports
 * or proposes says what; on lines that are wrapped both may be one sentence, unless other reasons stand above.
 */
function submitsOnReasons(lines: readonly Line[], at: number, proposed: boolean): boolean {
  const { text } = lines[at]!
  if (at === 0 || !lines[at - 1]!.text.endsWith(',') || !whoSubmits.test(text)) return false
  let from = at - 1
  while (from > at - longestProposal && from > 0 && !opensReason(lines[from]!)) from--
  if (!opensReason(lines[from]!)) return false
  return proposed || (from > 0 && lines[from - 1]!.text.endsWith(';'))
}

function opensReason({ text }: Line): boolean {
  return basisWord.test(text) || recitalWord.test(text)
}

/** An organ, within a few words its verb, and no more reasons between. */
const whoSubmits =
  /^(?:Sở|Ban|Bộ|(?:Ủy|Uỷ) ban|UBND|HĐND|Hội|Hội đồng|Thường trực|(?:Tỉnh|Thành|Đảng|Chi) (?:ủy|uỷ)|Đảng bộ|Chi bộ|Văn phòng|Phòng|Cục|Chi cục|Công an|Thanh tra|Trường|Trung tâm|Viện|Đoàn|Liên đoàn|Tổ|Công ty)(?:\s[^\s.;:,]{1,10}){0,14}?\s(?:kính )?(?:trình|báo cáo|đề nghị|kiến nghị)\s\p{L}/u

/** `PHỤ LỤC` / `(Kèm theo …)` / title: the note stands between the head and the title. */
function titledBelow({ kind, before }: State, opened: Kind): boolean {
  return opened === 'docTitle' && kind === 'attachedTo' && before?.kind === 'appendixHead'
}

/** What it costs to end a note at the end before the next of its series; the new text it may quote has articles and titles of its own. */
const noteHolds = 12
const longestNote = 400

/** Marks the lines behind the first of a note `[n]` or a bare `n` down to the first of the next. */
function betweenNotes(lines: readonly Line[]): Uint8Array {
  const inside = new Uint8Array(lines.length)
  let last = -1
  let label = 0
  for (let at = 0; at < lines.length; at++) {
    const { text, note } = lines[at]!
    if (text.charCodeAt(0) !== 91 && !note) continue
    const next = Number(note?.label ?? /^\[(\d{1,3})\]/u.exec(text)?.[1] ?? NaN)
    if (Number.isNaN(next)) continue
    if (next === label + 1 && last >= 0 && at - last <= longestNote) inside.fill(1, last + 1, at + 1)
    last = at
    label = next
  }
  return inside
}

/** What it costs to take quoted new text for a head, a preamble or an end: its title and bases are those of the amended document. */
const quotationHolds = 20

/** How far a quotation within a sentence is broken over lines. */
const longestWithin = 8

/**
 * Marks the lines of quotations that open a line below one that ends with a colon, down to where their marks are closed, and those below a
 * line that leaves one open within its sentence: `- Thêm “Mẫu:` / `TB01/AC` / `(Ban hành kèm theo …)”`.
 */
function insideQuotations(lines: readonly Line[]): Uint8Array {
  const inside = new Uint8Array(lines.length)
  for (let at = 0; at < lines.length; at++) {
    const { text } = lines[at]!
    if (inside[at] === 1) continue
    if (quotesBelowColon(lines, at)) inside.fill(1, at, endOfQuotation(lines, at) + 1)
    else if (text.lastIndexOf('“') > text.lastIndexOf('”')) inside.fill(1, at + 1, endOfQuotation(lines, at, longestWithin) + 1)
  }
  return inside
}

/** A letter is the one document without the name of its type; nothing is enacted in it (NĐ 30/2020 PL III mẫu 1.5). */
function formOf(kind: Kind, zone: Zone, before: State | null): State['form'] {
  if (zone !== 'preface') return before?.form ?? null
  const form = before?.zone === 'preface' ? before.form : null
  return kind === 'docType' || kind === 'appendixHead' ? 'named' : kind === 'addressee' ? (form ?? 'letter') : form
}

/** ". Thường trực Đảng ủy có ý kiến chỉ đạo như sau:". */
const leadsOn = /^\.\s\p{Lu}[^.;:\d]{3,160}\snhư sau\s?:$/u

/** "Căn cứ tình hình …, Sở Y tế đề nghị …": a whole sentence that names no document as its reason, or several; "Để …" begins one, where it leads to no further reason. */
function saysAll(sentence: string): boolean {
  const stop = sentence.search(/\p{Ll}{2}\.\s\p{Lu}\p{Ll}/u)
  // a stop where the comma should be, between a document that is carried out and what leads on from it
  const isSeveral = stop >= 0 && !(/\d[/-]\p{L}/u.test(sentence.slice(0, stop)) && leadsOn.test(sentence.slice(stop + 2)))
  return isSeveral || (/\.\/?\.?$/u.test(sentence) && (!/\d[/-]/u.test(sentence) || purposeWord.test(sentence)))
}

const longestStamp = 8

/** Only below `Kính gửi` an item is a further addressee; a stamp may be pressed on the list. */
function isAddressed(last: State): boolean {
  let state: State | null = last
  for (let i = 0; i < longestStamp && state && (state.kind === 'stamp' || state.kind === 'separator'); i++) state = state.before
  return state?.kind === 'addressee'
}

/** Behind its addressees a letter has no enacting formula, no title save one that says so, and no reasons that say all in one sentence. */
function standsInLetter(kind: Kind, cost: number, orders: boolean): boolean {
  if (kind === 'basis' || kind === 'recital') return !orders
  return kind !== 'enactingFormula' && (kind !== 'docTitle' || cost < -2)
}

/** Kinds whose words alone say what they are. */
const standsAlone = new Set<Kind>([
  'motto',
  'docNumber',
  'docDate',
  'mark',
  'stamp',
  'addressee',
  'attachedTo',
  'appendixHead',
  'recipients',
])

const itemDash = new RegExp(`^[${itemSigns}*~]`, 'u')
/** `VP.` (Văn phòng), `TP.`, `TX.`, `P.`, `Q.`: what they name is on the next line. */
const openAbbreviation = /(?:^|[\s,(])(?:VP|TP|Tp|TX|P|Q)\.$/u

/** `Tôi: …`, `Hôm nay, hồi …` behind the bases of a penalty: who decides, and when. */
const saysWho = /^(?:(?:Chúng tôi|Tôi)(?: gồm| là)?\s?:|Hôm nay,|Hồi \d)/u
const dashedFirst = /^[^:]{1,12}:\s?[-–+•]\s/u
/** Longer than the rest of an organ's name, and no further organ behind a semicolon. */
const sentenceApart = /^\p{Lu}(?:[^;]{40,400}[.:]$|[^;]{80})/u
/** A few words that end in a stop. */
const restOfAddressee = /^\p{Lu}[^.;:]{0,40}\.$/u

/** "… theo Quyết định số" / "12-QĐ/TU ngày …": the number that the line above leaves open is no mark. */
function isNumberLeftOpen(before: Line, line: Line): boolean {
  return line.blanks + line.bars === 0 && /^\d/u.test(line.text) && openMention.test(before.text)
}

/** Evidence that only an emphasis over both lines gives. */
const emphasised = -5

/** What the break before a line weighs for what is open: notes run over paragraphs, an addressee ends with its stop, organs part by their names. */
function joinCostOf({ kind, zone }: State, line: Line, before: Line, first: Line, evidence: number): number {
  const joinCost = Math.max(0, evidence)
  switch (kind) {
    case 'endnote':
      return line.bars > 0 ? joinCost : Math.min(line.blanks > 0 ? 1 : 0.4, joinCost)
    case 'addressee':
      if (isNumberLeftOpen(before, line)) return 0
      // `Kính gửi: - Chi bộ thôn` / `- Đảng ủy xã`
      if (formField.test(line.text) || (itemDash.test(line.text) && dashedFirst.test(first.text))) return 30
      if (
        (/[.)]$/u.test(before.text) || letterWord.test(line.text) || letterSentence.test(line.text) || blankSentence.test(line.text)) &&
        !/^[-–+•·\uf0b7(]/u.test(line.text)
      )
        return 30
      // a blank line ends a list of dashed items that has none within, though the last lacks its stop; else a sentence does
      if (line.blanks > 0 && itemDash.test(first.text) && (before.blanks + first.blanks === 0 ? /^\p{Lu}/u : sentenceApart).test(line.text))
        return 30
      // the list has its stop at its end
      return restOfAddressee.test(line.text) && /\p{L}$/u.test(before.text) && line.blanks + line.bars === 0 ? 0 : joinCost
    case 'basis':
    case 'recital':
      return before.text.endsWith(';') && saysWho.test(line.text) ? 30 : joinCost
    case 'sourceNote':
      return unitLine.test(before.text) ? 30 : joinCost
    case 'attachedTo':
      return before.text.endsWith(')') ? Math.max(4, joinCost) : joinCost
    case 'signature':
      // the line beside it is another signer's
      return line.piece === before.piece ? joinCost : 30
    case 'recipients':
      // whatever a scanner left behind the label
      return itemDash.test(line.text) ? Math.max(3, joinCost) : joinCost
    case 'recipient':
      // what has no dash behind a comma goes on with an item that has one, however narrow the column
      if (before.text.endsWith(',') && itemDash.test(first.text) && !itemDash.test(line.text)) return 0
      // nor does the stop of an abbreviation that stands before a name end one
      if (openAbbreviation.test(before.text) && !itemDash.test(line.text) && !isCapitals(line.text)) return 0
      return /^[-–+*]?\s?Lưu\s?:$/u.test(before.text) ? 0 : joinCost
    case 'docTitle':
      // "tổng kết … năm 2020;" / "phương hướng, nhiệm vụ năm 2021": two subjects
      return before.text.endsWith(';') && startsSmall(line.text) && line.blanks + line.bars === 0 ? -1 : joinCost
    case 'issuer':
      // `UBND.............` / `DANH SÁCH …`: whose form it is is left to be filled in
      if (line.bars > 0 || line.blanks > 0 || /[.…_]{4}$/u.test(before.text)) return Math.max(3, joinCost)
      // `BỘ TRƯỞNG` / `BỘ NỘI VỤ` above the bases is one authority, `THỦ TƯỚNG` / `CHÍNH PHỦ` one body
      if ((zone === 'preamble' || before.text === 'THỦ TƯỚNG') && postWord.exec(saidOf(before))?.[0].length === before.text.length) return 0
      if (!organWord.test(saidOf(line)) || /[,–-]$|(?:^|\s)(?:VÀ|CỦA|CÁC)$/u.test(before.text) || isTornOrgan(before.text, line.text))
        return 0
      // organs under one emphasis stand in one cell
      return evidence < emphasised ? 1 : 3
    default:
      return joinCost
  }
}

function unwind(end: State | null, length: number, rivals: readonly State[][]): Settled[] {
  const settled: Settled[] = []
  let to = length
  for (let state = end; state; state = state.before) {
    const { kind, zone, from, why, table, cost } = state
    const rival = rivals[to]?.find((other) => other.kind !== kind || other.zone !== zone)
    settled.push({
      kind,
      zone,
      from,
      to,
      why,
      table,
      instead: rival ? { kind: rival.kind, zone: rival.zone, dearer: rival.cost - cost } : null,
    })
    to = state.from
  }
  return settled.reverse()
}
