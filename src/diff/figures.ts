import { clausesOf, contentWords, type Placed } from './clauses.ts'
import { placeOf } from './places.ts'
import { plainText } from './plain-text.ts'
import type { Place } from './types.ts'
import type { Unit } from './units.ts'
import { amountOf, valueOf } from './values.ts'
import { phraseAt } from './vocabulary.ts'

/** A figure or a date that a text states, and of what: the words around it and the period it is for. */
export interface Figure {
  sort: 'figure' | 'date'
  /** As printed, with the words around: `quy mô GRDP đạt trên 113 tỷ USD`. */
  text: string
  /** A plain number, or an ISO date. */
  value: string
  /** What it is measured in: `USD`, `%`, `km`; empty for a count. */
  unit: string
  /** `≥`, `>`, `≈` …, or empty. */
  bound: string
  /** `2026-2030`, `2030`; empty when none is named. */
  period: string
  /** The words beside it, folded; and those of its sentence. */
  near: string[]
  wide: string[]
  place: Place
}

/** The figures and dates of a tree, in its order; those inside citations of other documents are those documents' own. */
export function figuresOf(units: readonly Unit[]): Figure[] {
  const periods = new Map<Unit, string>()
  return units.flatMap((unit) => {
    const inherited = (unit.parent && periods.get(unit.parent)) ?? ''
    const text = unit.lead
      ? plainText(unit.lead, (node) =>
          node.type === 'citation' || node.type === 'reference' || node.type === 'footnoteReference' ? ' ' : null,
        )
      : ''
    const { figures, period } = readFigures(text, inherited, unit)
    periods.set(unit, period)
    return isBody(unit) ? figures : []
  })
}

const bodyTypes = new Set(['division', 'paragraph', 'tableRow', 'footnoteDefinition'])

function isBody({ node }: Unit): boolean {
  return bodyTypes.has(node.type)
}

/** What a text states, and the first period it names: that of what is inside it. */
function readFigures(text: string, inherited: string, unit: Unit): { figures: Figure[]; period: string } {
  const figures: Figure[] = []
  let period = inherited
  let named: string | null = null
  for (const { tokens, sentence } of clausesOf(text)) {
    let from = 0
    for (let at = 0; at < tokens.length; at++) {
      const time = periodAt(tokens, at)
      const measured = time ? null : measureAt(text, tokens, at)
      if (!time && !measured) continue
      const end = (time ?? measured)!.end
      const stop = nextStop(tokens, end + 1)
      if (time) period = time.period
      named ??= time?.period ?? null
      const near = contentWords([...tokens.slice(from, at), ...tokens.slice(end + 1, stop)])
      const figure = measured?.figure ?? { value: period, unit: '', bound: time!.bound }
      // A date before a figure is the figure's.
      if (measured || (time!.isDate && near.length > 1 && !measureAt(text, tokens, stop))) {
        const shown = shownText(text, tokens, Math.max(from, at - 10), Math.min(end + 4, stop - 1))
        figures.push({ sort: measured ? 'figure' : 'date', text: shown, ...figure, period, near, wide: sentence, place: placeOf(unit) })
      }
      at = end
      from = end + 1
    }
  }
  return { figures, period: named ?? inherited }
}

function shownText(text: string, tokens: readonly Placed[], from: number, to: number): string {
  return text.slice(tokens[from]!.at, tokens[to]!.at + tokens[to]!.token.text.length)
}

const year = /^(?:19|20|21)\d{2}$/u

/** `Giai đoạn 2026 - 2030`, `đến năm 2030`, `trước ngày 30/6/2026`, `năm 2026`. */
function periodAt(tokens: readonly Placed[], at: number): { period: string; bound: string; end: number; isDate: boolean } | null {
  const { token } = tokens[at]!
  if (token.kind === 'date') {
    const before = tokens[at - 1]?.token.text ?? ''
    const bound = phraseAt(before, 0)?.value
    return { period: valueOf(token), bound: bound?.sort === 'time' ? bound.value : '', end: at, isDate: true }
  }
  const next = tokens[at + 1]?.token
  if (token.kind === 'number' && year.test(token.text) && next?.kind === 'number' && year.test(next.text))
    return { period: `${token.text}-${next.text}`, bound: '', end: at + 1, isDate: false }
  return token.kind === 'number' && year.test(token.text) ? { period: token.text, bound: '', end: at, isDate: false } : null
}

type Measured = { figure: Pick<Figure, 'value' | 'unit' | 'bound'>; end: number }

function measureAt(text: string, tokens: readonly Placed[], at: number): Measured | null {
  const token = tokens[at]?.token
  if (!token) return null
  const bound = boundBefore(text, tokens, at)
  if (token.kind === 'percentage') return { figure: { value: valueOf(token).slice(0, -1), unit: '%', bound }, end: at }
  if (token.kind === 'amount') {
    const { value, unit } = amountOf(token.text)
    const power = Number(/^e(\d+)/u.exec(unit)?.[1] ?? 0)
    return { figure: { value: String(Number(value) * 10 ** power), unit: unit.replace(/^e\d+ ?/u, ''), bound }, end: at }
  }
  if (token.kind !== 'number') return null
  const next = tokens[at + 1]
  const phrase = next ? phraseAt(text, next.at) : null
  const measures = phrase?.value.sort === 'unit' || phrase?.value.sort === 'span'
  if (next?.token.kind !== 'word') return null
  return { figure: { value: valueOf(token), unit: measures ? phrase.value.value : '', bound }, end: measures ? at + 1 : at }
}

/** The bound among the two words before, or `trở lên` after. */
function boundBefore(text: string, tokens: readonly Placed[], at: number): string {
  for (const back of [4, 3, 2, 1]) {
    const before = tokens[at - back]
    const phrase = before ? phraseAt(text, before.at) : null
    if (phrase?.value.sort === 'bound' && phrase.end <= tokens[at]!.at && text.slice(phrase.end, tokens[at]!.at).trim().length < 6)
      return phrase.value.value
  }
  const next = tokens[at + 1]
  const after = next ? phraseAt(text, next.at) : null
  return after?.value.sort === 'after' ? after.value.value : ''
}

/** The next token of the clause that is a figure or a date. */
function nextStop(tokens: readonly Placed[], from: number): number {
  let at = from
  while (at < tokens.length && tokens[at]!.token.kind === 'word') at++
  return at
}
