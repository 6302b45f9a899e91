import { goOnCost, isNumberLeftOpen } from '../../grammars/structure/going-on.ts'
import { orderCost, startCosts, type Kind, type Zone } from '../../grammars/structure/kinds.ts'
import { isCapitals, type Line } from '../../grammars/structure/line.ts'
import { ruleLine, scrapBehind } from '../../grammars/structure/phrases/index.ts'
import { sentenceFrom, type Near } from '../../grammars/structure/readings/around.ts'
import { newsOfDocument } from '../../grammars/structure/readings/furniture.ts'
import { bodyCost, readLine } from '../../grammars/structure/readings/index.ts'
import { endsProposal, enactsOnReasons, saysAll, submitsOnReasons } from '../../grammars/structure/readings/reasons.ts'
import { above, within } from './catalogue.ts'
import { betweenNotes, insideQuotations } from './held-lines.ts'
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
  const leaves = (state: State): number =>
    state.cost + (ofWebsite ? Math.min(endProved, orderCost(state.kind, state.zone, 'sourceNote', zone)) : 0)
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

/** What it costs at most that a text without its end ends above what a site tells about it. */
const endProved = 6

/** "… đã ban hành Chỉ thị số …. Nội dung Chỉ thị như sau:": the text of the document follows, whatever of its head was left out. */
const isAnnounced = -5.5

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
  const isTitling =
    near.preface && at > 0 && line.blanks + line.bars === 0 && bodyStart > -0.2 && isCapitals(line.text) && isCapitals(lines[at - 1]!.text)
  const behind = { reasonEnds, submits, scrap: near.conclusions && at > 0 && scrapBehind.test(lines[at - 1]!.text) }
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
        const apart = standsApart(state.kind, { kind, zone, cost }, line, lines[at - 1], behind)
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
        const announced = state.why === newsOfDocument && (zone === 'body' || zone === 'preamble') ? isAnnounced : 0
        const total = state.cost + order + (apart ? 0 : breakCost) + cost + leaves + breaksOff + cutsTitle + announced
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
          : goOnCost(
              {
                kind: state.kind,
                zone: state.zone,
                first: lines[state.from]!,
                above: at - 2 >= state.from ? lines[at - 2]! : null,
                last: lines[at - 1]!,
                length: at - state.from,
              },
              line,
              evidence,
            )
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

/** `PHỤ LỤC` / `(Kèm theo …)` / title: the note stands between the head and the title. */
function titledBelow({ kind, before }: State, opened: Kind): boolean {
  return opened === 'docTitle' && kind === 'attachedTo' && before?.kind === 'appendixHead'
}

/** What it costs to end a note at the end before the next of its series; the new text it may quote has articles and titles of its own. */
const noteHolds = 12
/** What it costs to take quoted new text for a head, a preamble or an end: its title and bases are those of the amended document. */
const quotationHolds = 20

/** A letter is the one document without the name of its type; nothing is enacted in it (NĐ 30/2020 PL III mẫu 1.5). */
function formOf(kind: Kind, zone: Zone, before: State | null): State['form'] {
  if (zone !== 'preface') return before?.form ?? null
  const form = before?.zone === 'preface' ? before.form : null
  return kind === 'docType' || kind === 'appendixHead' ? 'named' : kind === 'addressee' ? (form ?? 'letter') : form
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

/**
 * What is plain by its own words needs no break before it, nor does the authority above the bases, a title below its type, `về …` behind its organ or a
 * mark or over its note behind a name, the next recipient behind a scrap of the seal, nor what leads on from the reasons.
 */
function standsApart(
  open: Kind,
  { kind, zone, cost }: { kind: Kind; zone: Zone; cost: number },
  line: Line,
  before: Line | undefined,
  behind: { reasonEnds: boolean; submits: boolean; scrap: boolean },
): boolean {
  const isReason = open === 'basis' || open === 'recital'
  if (standsAlone.has(kind)) return cost <= -2
  if (kind === 'issuer' && zone === 'preamble') return cost <= -5 && !leftOpen.test(before!.text)
  if (open === 'docType' || open === 'appendixHead') return kind === 'docTitle' || kind === 'issuer'
  if (kind === 'docTitle') return ((open === 'issuer' || open === 'mark') && cost <= -2) || (open === 'signature' && cost <= -8)
  if (kind === 'recipient') return behind.scrap && cost <= -1 && open === 'recipient'
  if (kind === 'prose' && zone === 'body') return (open === 'docTitle' && cost <= -3) || (behind.submits && isReason)
  if (kind === 'furniture') return /^[^\p{L}\d(+~•·\uf0b7–-]/u.test(line.text)
  return behind.reasonEnds && isReason
}

const leftOpen = /(?:^|\s)(?:CỦA|VÀ|CHO|DO|PHÓ)$|,$/u

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
