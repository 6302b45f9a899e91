import { foldWord } from './fold.ts'
import { placeOf } from './places.ts'
import { plainText } from './plain-text.ts'
import { tokenize, type Token } from './tokens.ts'
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

/** Tokens between two stops. */
interface Clause {
  tokens: { token: Token; at: number }[]
  sentence: string[]
}

function readFigures(text: string, inherited: string, unit: Unit): { figures: Figure[]; period: string } {
  let period = inherited
  let firstPeriod: string | null = null
  const figures: Figure[] = []
  for (const { tokens, sentence } of clausesOf(text)) {
    let from = 0
    for (let i = 0; i < tokens.length; i++) {
      const found = periodAt(tokens, i)
      if (found) {
        period = found.period
        firstPeriod ??= period
        const next = nextStop(tokens, found.end + 1)
        if (found.isDate && !measureAt(text, tokens, next)) {
          const near = contentWords([...tokens.slice(from, i), ...tokens.slice(found.end + 1, next)])
          if (near.length > 1) figures.push({ ...made('date', text, tokens, i, found.end), value: period, bound: found.bound, near })
        }
        i = found.end
        from = i + 1
        continue
      }
      const measured = measureAt(text, tokens, i)
      if (!measured) continue
      const near = contentWords([...tokens.slice(from, i), ...tokens.slice(measured.end + 1, nextStop(tokens, measured.end + 1))])
      figures.push({ ...made('figure', text, tokens, i, measured.end), ...measured.figure, near })
      i = measured.end
      from = i + 1
    }
    function made(sort: Figure['sort'], whole: string, list: Clause['tokens'], start: number, end: number): Figure {
      const last = list[Math.min(end + 4, nextStop(list, end + 1) - 1)]!
      const shown = whole.slice(list[Math.max(from, start - 10)]!.at, last.at + last.token.text.length)
      return { sort, text: shown, value: '', unit: '', bound: '', period, near: [], wide: sentence, place: placeOf(unit) }
    }
  }
  return { figures, period: firstPeriod ?? inherited }
}

function* clausesOf(text: string): Generator<Clause> {
  let at = 0
  let clause: Clause = { tokens: [], sentence: [] }
  const clauses: Clause[] = []
  let sentence: Clause[] = []
  const endSentence = () => {
    const words = contentWords(sentence.flatMap(({ tokens }) => tokens))
    for (const one of sentence) one.sentence = words
    sentence = []
  }
  const endClause = () => {
    if (clause.tokens.length > 0) {
      clauses.push(clause)
      sentence.push(clause)
    }
    clause = { tokens: [], sentence: [] }
  }
  for (const token of tokenize(text)) {
    if (token.kind === 'punctuation') {
      if (/^[,;.()]/u.test(token.text)) endClause()
      if (/^[.;]/u.test(token.text)) endSentence()
    } else if (token.text === '|') endClause()
    else if (token.kind !== 'space') clause.tokens.push({ token, at })
    at += token.text.length
  }
  endClause()
  endSentence()
  yield* clauses
}

const year = /^(?:19|20|21)\d{2}$/u

/** `Giai đoạn 2026 - 2030`, `đến năm 2030`, `trước ngày 30/6/2026`, `năm 2026`. */
function periodAt(tokens: Clause['tokens'], at: number): { period: string; bound: string; end: number; isDate: boolean } | null {
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

function measureAt(text: string, tokens: Clause['tokens'], at: number): Measured | null {
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
function boundBefore(text: string, tokens: Clause['tokens'], at: number): string {
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
function nextStop(tokens: Clause['tokens'], from: number): number {
  let at = from
  while (at < tokens.length && tokens[at]!.token.kind === 'word') at++
  return at
}

const empty = new Set(
  'và của các những là có được đạt trên dưới từ đến năm giai đoạn khoảng tối thiểu ít nhất phấn đấu trong với cho về một số thì để lên trở hơn này đó tới mức vào ra'
    .split(' ')
    .map(foldWord),
)

function contentWords(tokens: Clause['tokens']): string[] {
  return tokens
    .filter(({ token }) => token.kind === 'word')
    .map(({ token }) => foldWord(token.text))
    .filter((word) => !empty.has(word))
}
