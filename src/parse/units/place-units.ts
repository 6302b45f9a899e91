import { isCapitals, startsSmall, type Line } from '../../../grammars/structure/line.ts'
import { rank, wholes, type Form, type UnitMarker } from '../../../grammars/structure/markers.ts'
import {
  closeDown,
  decide,
  deepest,
  isSameSeries,
  lastClosed,
  startQuote,
  type Closed,
  type Hypothesis,
  type Level,
} from './unit-hypotheses.ts'

/** `b1)` below `b) … như sau:` is its first part; behind a finished `b)` it was inserted. */
export function isPartOfPoint(open: Level | null, marker: UnitMarker): boolean {
  return marker.form === 'letter' && open?.form === 'letter' && marker.label.endsWith('1') && marker.ordinal[0] === open.ordinal[0]! + 0.01
}

/** A section's mark, or a letter that is no `P.` or `Q.` of a post, and its title in capitals, two words or more. */
const titled = /^(?:[IVXL]{1,6}|[BCD])\s?[.)/–-]\s?\p{Lu}{2,8}(?:,?\s\p{Lu}{1,8}){1,20}[.:]?$/u

/** How much a line that begins with a mark resists being read as text. */
function textResistance(line: Line, markers: readonly UnitMarker[], evidence: number): number {
  if (markers.length === 0) return 0
  const marker = markers[0]!
  // where a paragraph begins, its mark with a stop is an article's, whatever stands before it in an extract
  if (marker.form === 'article' && marker.closing !== '' && evidence > 0) return 6.5
  if (marker.form === 'article' || marker.form === 'chapter' || marker.form === 'part') return 5
  // `III. TỔ CHỨC THỰC HIỆN` is a section's title, also where the text is cut and no section stands before it
  if ((marker.form === 'roman' || marker.form === 'capital') && evidence > 0 && titled.test(line.text)) return 5
  // a heading of Markdown that has a mark is a unit, whatever is missing above it
  if (line.level > 0) return 4.5
  if (evidence < -1) return marker.closing !== '' && !startsSmall(line.text.slice(marker.length).trimStart()) ? 1.6 : 0.3
  return startsSmall(line.text.slice(marker.length).trimStart()) ? 1.5 : 3.5
}

export function readAsText(
  hypothesis: Hypothesis,
  line: Line,
  at: number,
  evidence: number,
  markers: readonly UnitMarker[],
  { opens, ledInto, headsItems }: { opens: boolean; ledInto: LedInto; headsItems: boolean },
  next: Hypothesis[],
): void {
  // a colon leads to a unit, whatever number a list begins with that has lost its first; so does a title to its items
  const led = markers[0]?.form !== 'arabic' || evidence <= 0 ? 0 : headsItems ? 1 : ledInto ? 0.3 : 0
  const resistance = opens ? 0 : textResistance(line, markers, evidence) + led
  const depth = hypothesis.open?.depth ?? 0
  const { open, article, closed, past } = hypothesis
  const text: Hypothesis = { cost: hypothesis.cost + resistance, open, article, closed, quote: opens ? startQuote(line, at) : null, past }
  if (opens) decide(text, at, 'paragraph', null, depth, true, 'opens a quotation')
  else if (evidence > 0) decide(text, at, 'paragraph', null, depth, false, 'a paragraph')
  else decide(text, at, 'join', null, depth, false, 'goes on with the line before')
  next.push(text)
}

export function readAsUnit(
  hypothesis: Hypothesis,
  line: Line,
  at: number,
  evidence: number,
  marker: UnitMarker,
  place: Place | null,
  next: Hypothesis[],
): void {
  if (!place) return
  const rest = line.text.slice(marker.length).trimStart()
  let cost = hypothesis.cost + place.cost + Math.max(0, -evidence) * 0.5
  // the capital is lost in a scan: what is the next of its series, behind a stop, is a unit still
  if (startsSmall(rest)) cost += mayRunOn.has(marker.form) || marker.nested ? 0.6 : place.cost === 0 && evidence > 0 ? 1.2 : 1.8
  if (rest === '' && marker.form !== 'chapter' && marker.form !== 'part' && marker.form !== 'article' && marker.form !== 'word-section')
    cost += 1
  if (marker.form === 'roman' && !isCapitals(rest.slice(0, 60))) cost += 0.6
  if (marker.form === 'capital' && !isCapitals(rest.slice(0, 60))) cost += 1.2
  const unit: Hypothesis = {
    cost,
    open: place.level,
    article: marker.form === 'article' ? marker.ordinal[0]! : hypothesis.article,
    closed: place.closed,
    quote: null,
    past: hypothesis.past,
  }
  decide(unit, at, 'unit', marker, place.level.depth, false, place.why)
  next.push(unit)
}

/** Forms whose words often begin small. */
const mayRunOn = new Set<Form>(['letter', 'letter-decimal', 'dash', 'plus'])

export interface Place {
  level: Level
  cost: number
  closed: Closed | null
  why: string
}

/** Where a mark stands among the open units, and what that costs; null where it cannot stand. */
export function placeOf(hypothesis: Hypothesis, marker: UnitMarker): Place | null {
  for (let level = hypothesis.open; level; level = level.above) {
    if (!isSameSeries(level, marker)) continue
    const { cost, why } = goOnCost(level, marker)
    const closed = closeDown(hypothesis, level)
    const { above, depth, listed } = level
    const ordinal = marker.goneBack ? level.ordinal : marker.ordinal
    return {
      level: { form: marker.form, ordinal, closing: marker.closing, above, depth, nested: marker.nested, ...(listed ? { listed } : {}) },
      cost: cost + (level.closing !== marker.closing ? 0.7 : 0),
      closed,
      why,
    }
  }
  return openPlace(hypothesis, marker)
}

/** `A.` first of all in a section `II.` is a part of that section: only where sections begin anew below it, it holds them. */
export function placeInSection({ open, closed }: Hypothesis, marker: UnitMarker): Place | null {
  if (open?.form !== 'roman' || open.depth >= deepest || marker.ordinal[0] !== 1 || open.above?.form === 'capital') return null
  const { form, ordinal, closing } = marker
  return { level: { form, ordinal, closing, above: open, depth: open.depth + 1 }, cost: 0.8, closed, why: 'opens below roman' }
}

/** `Phần I`, `Chương I` right below `B.` or `II.`, `Phần 1` below `Chương VII`: parts of it, where that series goes on behind them. */
export function placeInSeries({ open, closed }: Hypothesis, { form, ordinal, closing }: UnitMarker): Place | null {
  if (!open || !holdsParts.has(open.form) || open.form === form || open.depth >= deepest || ordinal[0] !== 1) return null
  for (let level = open.above; level; level = level.above) if (level.form === form) return null
  return { level: { form, ordinal, closing, above: open, depth: open.depth + 1 }, cost: 1.5, closed, why: `opens below ${open.form}` }
}

const holdsParts = new Set<Form>(['capital', 'roman', 'chapter'])

/**
 * `Điều 1. Phê duyệt Đề án … với những nội dung sau:` / `I. QUAN ĐIỂM`: the sections that an article leads into stand in it, and the next article closes
 * them. Below `Điều 1. Biểu thuế suất` they do where the next article stands behind the last of them: that costs less than to close the article by
 * the first and to open the next article in the last, and more than to close it alone.
 */
export function placeInArticle({ open, closed }: Hypothesis, { form, ordinal, closing }: UnitMarker, ledInto: LedInto): Place | null {
  if (open?.form !== 'article' || open.depth >= deepest || ordinal[0] !== 1) return null
  const cost = ledInto ? 0 : 0.7
  return { level: { form, ordinal, closing, above: open, depth: open.depth + 1 }, cost, closed, why: 'opens below article' }
}

/**
 * `Điều 6. …` / `9. Phạt tiền …`: right below the heading of an article a number with its stop opens a clause, whatever an excerpt left out before it
 * (NĐ 30/2020 PL I II.6).
 */
export function placeBelowHeading({ open, closed, past }: Hypothesis, marker: UnitMarker, line: Line, at: number): Place | null {
  const { form, ordinal, closing, length } = marker
  if (open?.form !== 'article' || past?.marker?.form !== 'article' || at - past.line > longestHeading || open.depth >= deepest) return null
  if (ordinal[0] === 1 || closing !== '.' || !/^\s\p{Lu}\p{Ll}/u.test(line.text.slice(length, length + 3))) return null
  return { level: { form, ordinal, closing, above: open, depth: open.depth + 1 }, cost: 2, closed, why: 'opens below article' }
}

/** Lines of an article's heading at most. */
const longestHeading = 3

/** Dashes that `+ …:` or `* …:` leads to are its items, where no dash stands above it. */
export function placeInSign({ open, closed }: Hypothesis, { form, ordinal, closing }: UnitMarker): Place | null {
  if ((open?.form !== 'plus' && open?.form !== 'bullet') || open.above?.form === 'dash' || open.depth >= deepest) return null
  return { level: { form, ordinal, closing, above: open, depth: open.depth + 1 }, cost: 0, closed, why: `opens below ${open.form}` }
}

/** What leads into a list: a unit, or a paragraph without a mark; one that orders what follows stands beside the list above it. */
export type LedInto = 'unit' | 'text' | 'order' | null

/** `1.` below what clause 2 or its point ends with a colon, and `1)` below `1.`, begin a list inside it. */
export function placeInClause(hypothesis: Hypothesis, { form, ordinal, closing }: UnitMarker, ledInto: LedInto): Place | null {
  let { open } = hypothesis
  // behind the points and dashes of `1. …` a line without a mark, `Điều kiện:`, is the clause's again
  if (ledInto === 'text' || ledInto === 'order') while (open && rank[open.form] >= rank.letter) open = open.above
  const clause = open?.form === 'letter' ? open.above : open
  if (clause?.form !== 'arabic' || clause.above?.form === 'arabic' || open!.depth >= deepest || ordinal[0] !== 1) return null
  if (!ledInto && (closing === clause.closing || open !== clause)) return null
  // and what it leads to is no clause 1 once more
  const isInFirst = ledInto === 'text' && open === clause && clause.ordinal[0] === 1
  return {
    level: { form, ordinal, closing, above: open, depth: open!.depth + 1 },
    cost: isInFirst ? 2.4 : 3.8,
    closed: closeDown(hypothesis, open),
    why: 'a list inside the clause',
  }
}

/** `- Các nguyên đơn:` / `1. Ông …` / `- Các bị đơn:` / `1. Bà …`: the numbers of a judgment's parties stand in its dashes, where no clause is around them. */
export function placeInDash({ open, closed }: Hypothesis, { form, ordinal, closing }: UnitMarker): Place | null {
  if (open?.form !== 'dash' || open.depth >= deepest || ordinal[0] !== 1) return null
  for (let level = open.above; level; level = level.above) if (level.form === 'arabic') return null
  const above = { ...open, listed: true }
  return {
    level: { form, ordinal, closing, above, depth: open.depth + 1 },
    cost: open.listed ? 0.2 : 1.9,
    closed,
    why: 'a list inside the dash',
  }
}

export const bracketedForms = new Set<Form>(['number-in-brackets', 'letter-in-brackets', 'small-roman'])

/** `(1)` below a dash that is at its end begins a list of its own, and none inside the dash. */
export function placeBehindDashes(hypothesis: Hypothesis, { form, ordinal, closing }: UnitMarker): Place | null {
  let above = hypothesis.open
  if (!above || rank[above.form] < rank.dash || ordinal[0] !== 1) return null
  while (above && rank[above.form] >= rank.dash) above = above.above
  return {
    level: { form, ordinal, closing, above, depth: (above?.depth ?? 0) + 1 },
    cost: 0.4,
    closed: closeDown(hypothesis, above),
    why: 'a list of its own',
  }
}

/** `7. … bị lợi dụng.` / "…, Chủ tịch Hội đồng Bộ trưởng chỉ thị:" / `1. …`: behind the faults that a directive lists stands what it orders. */
export function placeBesideList(hypothesis: Hypothesis, { form, ordinal, closing }: UnitMarker): Place | null {
  let clause = hypothesis.open
  while (clause && clause.form !== 'arabic') clause = clause.above
  if (!clause || ordinal[0] !== 1) return null
  const { above, depth } = clause
  return { level: { form, ordinal, closing, above, depth }, cost: 0, closed: closeDown(hypothesis, clause), why: listOfOrders }
}

/** Why a unit stands beside a list above it. */
export const listOfOrders = 'a list of what is ordered'

/** The next clause behind a list inside the one before. */
export function placeBehindList(hypothesis: Hypothesis, { form, ordinal, closing }: UnitMarker): Place | null {
  let clause = hypothesis.open
  for (let lists = 0; clause; clause = clause.above) if (clause.form === 'arabic' && lists++ === 1) break
  if (!clause || ordinal[0] !== Math.floor(clause.ordinal[0]!) + 1) return null
  const closed = closeDown(hypothesis, clause)
  return { level: { form, ordinal, closing, above: clause.above, depth: clause.depth }, cost: 0.2, closed, why: 'the next of its series' }
}

/** The cost of going on in a series: the next ordinal is free. */
function goOnCost(level: Level, marker: UnitMarker): { cost: number; why: string } {
  if (marker.form === 'dash' || marker.form === 'plus' || marker.form === 'bullet') return { cost: 0, why: 'one more of the same' }
  if (marker.goneBack) return { cost: 0, why: 'a number that went back' }
  const last = level.ordinal.at(-1)!
  const now = marker.ordinal.at(-1)!
  if (wholes[marker.form]) {
    const stays = marker.ordinal.slice(0, -1).every((n, i) => n === level.ordinal[i])
    if (!stays) {
      const parent = decimalParent(level.above, marker)
      return { cost: (parent ? 0.3 : 2.5) + (now === 1 ? 0 : 1.5), why: 'a decimal of another parent' }
    }
  }
  if (now === Math.floor(last) + 1 || (now > last && now - last < 0.05)) return { cost: 0, why: 'the next of its series' }
  // đ is no letter of Word's
  if (marker.form === 'letter' && last === 4 && now === 6) return { cost: 0.8, why: 'the next of the Latin alphabet' }
  // a decimal stands in the unit it names, whatever is missing between
  if (now > last && wholes[marker.form]) return { cost: 1 + Math.min(1.5, (now - last) * 0.1), why: 'skips ordinals of its series' }
  if (now > last) return { cost: 2.4 + Math.min(4, (now - last) * 0.25), why: 'skips ordinals of its series' }
  if (now === last) return { cost: 2.9, why: 'repeats an ordinal' }
  if (marker.form === 'article' && now === 1) return { cost: 4.5, why: 'articles begin again' }
  return { cost: now === 1 ? 4.5 : 6, why: 'goes back in its series' }
}

/** A series opened below what is open: at its first ordinal, below something higher. */
function openPlace(hypothesis: Hypothesis, marker: UnitMarker): Place | null {
  let parent = hypothesis.open
  let cost = 0.4
  const height = rank[marker.form]
  if (wholes[marker.form]) {
    const fitting = decimalParent(parent, marker)
    if (fitting) parent = fitting
    else if (marker.form !== 'decimal') return null
    else {
      while (parent && (rank[parent.form] > height || (parent.form === 'decimal' && parent.ordinal.length >= marker.ordinal.length)))
        parent = parent.above
      cost += parent?.form === 'arabic' ? 2.5 : 1
    }
  } else if (height <= 5) {
    while (parent && rank[parent.form] >= height) parent = parent.above
  } else if (marker.form === 'arabic') {
    while (parent && rank[parent.form] >= 7) {
      if (
        parent.form === 'number-in-brackets' ||
        parent.form === 'dash' ||
        parent.form === 'bullet' ||
        parent.form === 'plus' ||
        parent.form === 'decimal' ||
        parent.form === 'letter'
      )
        parent = parent.above
      else break
    }
  } else if (marker.form === 'letter' || marker.form === 'dash') {
    while (parent && rank[parent.form] > height && parent.form !== 'number-in-brackets') parent = parent.above
  }
  if (parent && rank[parent.form] > height && marker.form !== 'number-in-brackets') cost += 2.5
  const depth = (parent?.depth ?? 0) + 1
  if (depth > deepest) return null
  const level: Level = { form: marker.form, ordinal: marker.ordinal, closing: marker.closing, above: parent, depth, nested: marker.nested }
  const why = parent ? `opens below ${parent.form}` : 'opens'
  return { level, cost: cost + openCost(hypothesis, marker), closed: closeDown(hypothesis, parent), why }
}

function openCost(hypothesis: Hypothesis, marker: UnitMarker): number {
  if (marker.form === 'dash' || marker.form === 'plus' || marker.form === 'bullet') return 0.2
  const now = marker.ordinal.at(-1)!
  if (now === 1) return marker.form === 'capital' ? 0.8 : 0
  // what stands before the first part
  if (now === 0 && marker.form === 'part') return 0
  if (marker.form === 'article' && hypothesis.article > 0 && now > hypothesis.article) {
    // articles run on through chapters; an extract leaves some out
    const left = Math.floor(now) - Math.floor(hypothesis.article) - 1
    return left <= 0 ? 0 : 1.5 + Math.min(2.5, left * 0.2)
  }
  const closed = lastClosed(hypothesis.closed, marker.form)
  if (closed && marker.ordinal.length === closed.length && now === Math.floor(closed.at(-1)!) + 1)
    return marker.form === 'roman' ? 0.5 : 1.6
  return 2.6 + Math.min(3, now * 0.2)
}

/** The unit of which a decimal (`2.3.1`) is a part: `2.3`, else `2`. */
function decimalParent(open: Level | null, marker: UnitMarker): Level | null {
  let counted = false
  for (let level = open; level; level = level.above) {
    if (
      level.form === marker.form &&
      level.ordinal.length < marker.ordinal.length &&
      level.ordinal.every((n, i) => n === marker.ordinal[i])
    )
      return level
    // `I.` / `2.` / `1.1.`: where the clauses of a section are counted, decimals are theirs, and no part of the section
    if (wholes[marker.form]!.includes(level.form) && level.ordinal[0] === marker.ordinal[0])
      return counted && level.form !== 'arabic' ? null : level
    counted ||= level.form === 'arabic'
  }
  return null
}
