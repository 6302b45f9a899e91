import type { Cell, Line, Style } from '../../grammars/structure/line.ts'
import type { Inline, Position } from '../tree/index.ts'

/** The way from offsets of the normal text to places of the original source. */
export interface Locate {
  position: (start: number, end: number) => Position
  /** Nothing but blanks stands between two offsets of the original. */
  isBlank: (from: number, to: number) => boolean
}

/** Words on one or several lines as one run: line breaks are single spaces, every character knows where it came from. */
export interface Run {
  text: string
  /** Where each stretch of the text begins in `text` and where it came from. */
  stretches: { at: number; words: Words }[]
}

type Words = Pick<Cell, 'text' | 'start' | 'end' | 'map' | 'styles'>

/** A sign that a website broke off from the word before. */
const brokenOff = /^[.,;:)]$/u

/** Joins lines (or cells) to one run; the first `skip` characters of the first are left out. */
export function runOf(words: readonly Words[], skip = 0): Run {
  const stretches: Run['stretches'] = []
  let text = ''
  for (const [i, one] of words.entries()) {
    let piece = one
    if (i === 0 && skip > 0) {
      let from = skip
      while (one.text[from] === ' ') from++
      piece = cut(one, from)
      if (piece.text === '') continue
    }
    if (text !== '' && !brokenOff.test(piece.text)) text += ' '
    stretches.push({ at: text.length, words: piece })
    text += piece.text
  }
  return { text, stretches }
}

export function linesRun(lines: readonly Line[], indices: readonly number[], skip = 0): Run {
  return runOf(
    indices.map((at) => lines[at]!),
    skip,
  )
}

function cut(words: Words, from: number): Words {
  return {
    text: words.text.slice(from),
    start: words.map ? (words.map[from] ?? words.end) : words.start + from,
    end: words.end,
    map: words.map ? words.map.slice(from) : null,
    styles: words.styles?.filter((s) => s.end > from).map((s) => ({ ...s, start: Math.max(0, s.start - from), end: s.end - from })) ?? null,
  }
}

/** A part of a run. */
export function sliceRun(run: Run, from: number, to = run.text.length): Run {
  while (from < to && run.text[from] === ' ') from++
  while (to > from && run.text[to - 1] === ' ') to--
  const stretches: Run['stretches'] = []
  for (const { at, words } of run.stretches) {
    const start = Math.max(from, at)
    const end = Math.min(to, at + words.text.length)
    if (start >= end) continue
    const piece = cut(words, start - at)
    stretches.push({ at: start - from, words: end < at + words.text.length ? shorten(piece, end - start) : piece })
  }
  return { text: run.text.slice(from, to), stretches }
}

function shorten(words: Words, length: number): Words {
  return {
    text: words.text.slice(0, length),
    start: words.start,
    end: words.map ? words.map[length - 1]! + 1 : words.start + length,
    map: words.map,
    styles: words.styles?.filter((s) => s.start < length).map((s) => ({ ...s, end: Math.min(s.end, length) })) ?? null,
  }
}

/** A node to be laid over a stretch of a run: `wrap` gets the children; without children it is a leaf. */
export interface Overlay {
  start: number
  end: number
  wrap: (children: Inline[], position: Position) => Inline
  leaf?: boolean
}

/** A run → inline nodes: overlays (nested, in order) outermost, then emphasis, then text. */
export function inlineOf(run: Run, overlays: readonly Overlay[], locate: Locate): Inline[] {
  if (run.text === '') return []
  return build(run, 0, run.text.length, [...overlays], locate)
}

function build(run: Run, from: number, to: number, overlays: Overlay[], locate: Locate): Inline[] {
  const nodes: Inline[] = []
  let at = from
  for (let i = 0; i < overlays.length; i++) {
    const overlay = overlays[i]!
    if (overlay.start < at || overlay.end > to) continue
    if (overlay.start > at) addStyled(run, at, overlay.start, nodes, locate)
    const inside: Overlay[] = []
    while (i + 1 < overlays.length && overlays[i + 1]!.start < overlay.end) inside.push(overlays[++i]!)
    const position = locate.position(originOf(run, overlay.start), originOf(run, overlay.end - 1) + 1)
    const children = overlay.leaf ? [] : build(run, overlay.start, overlay.end, inside, locate)
    nodes.push(overlay.wrap(children, spanning(position, children)))
    at = overlay.end
  }
  if (at < to) addStyled(run, at, to, nodes, locate)
  return nodes
}

/** A link inside reaches over its address: what holds it spans it. */
function spanning(position: Position, children: readonly Inline[]): Position {
  let { start, end } = position
  for (const child of children) {
    if (child.type !== 'link' || !child.position) continue
    if (child.position.start.offset < start.offset) start = child.position.start
    if (child.position.end.offset > end.offset) end = child.position.end
  }
  return { start, end }
}

/** Offset of the normal text that the character at `at` of the run came from. */
export function originOf(run: Run, at: number): number {
  let low = 0
  let high = run.stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (run.stretches[middle]!.at <= at) low = middle
    else high = middle - 1
  }
  const { at: start, words } = run.stretches[low]!
  const index = at - start
  if (index >= words.text.length) return words.end + (index - words.text.length)
  return words.map ? words.map[index]! : words.start + index
}

/** Text and emphasis between two places of a run, cut where the source has other things in between. */
function addStyled(run: Run, from: number, to: number, nodes: Inline[], locate: Locate): void {
  const { stretches } = run
  let index = 0
  let high = stretches.length - 1
  while (index < high) {
    const middle = (index + high + 1) >> 1
    if (stretches[middle]!.at <= from) index = middle
    else high = middle - 1
  }
  for (; index < stretches.length; index++) {
    const { at, words } = stretches[index]!
    if (at >= to) break
    const start = Math.max(from, at)
    const end = Math.min(to, at + words.text.length)
    // the space that stands for a line break goes with the words before it
    const next = stretches[index + 1]
    const spaced = next !== undefined && next.at > end && end === at + words.text.length && to > end
    if (start >= end && !spaced) continue
    addWords(words, Math.max(0, start - at), Math.max(0, end - at), spaced ? next.words.start : null, nodes, locate)
  }
}

/** `gap`: where the next words begin, when a space stands for the break before them. */
function addWords(words: Words, from: number, to: number, gap: number | null, nodes: Inline[], locate: Locate): void {
  if (!words.styles || to <= from) {
    addText(words, from, to, gap, nodes, locate)
    return
  }
  // styles of one kind stand one behind the other: a pointer for each kind walks along
  const kinds = styleKinds.map((kind) => words.styles!.filter((style) => style.type === kind && style.end > from && style.start < to))
  const at = kinds.map(() => 0)
  for (let start = from; start < to;) {
    let end = to
    const active: Style[] = []
    for (const [k, styles] of kinds.entries()) {
      while (at[k]! < styles.length && styles[at[k]!]!.end <= start) at[k]!++
      const style = styles[at[k]!]
      if (!style) continue
      if (style.start <= start) {
        active.push(style)
        end = Math.min(end, style.end)
      } else end = Math.min(end, style.start)
    }
    addStyledText(words, start, end, end === to ? gap : null, active, nodes, locate)
    start = end
  }
}

const styleKinds = ['link', 'strong', 'emphasis'] as const

function addStyledText(
  words: Words,
  from: number,
  to: number,
  gap: number | null,
  styles: readonly Style[],
  nodes: Inline[],
  locate: Locate,
): void {
  let target = nodes
  for (const found of styles) {
    const style = found.type
    const last = target.at(-1)
    const position = style === 'link' ? locate.position(found.from ?? words.start, found.to ?? words.end) : null
    if (last && last.type === style && (last.type !== 'link' || last.position?.start.offset === position?.start.offset))
      target = last.children
    else {
      const children: Inline[] = []
      target.push(
        position ? { type: 'link', url: found.url ?? '', position, children } : { type: style as 'strong' | 'emphasis', children },
      )
      target = children
    }
  }
  addText(words, from, to, gap, target, locate)
}

/** No tag is shorter (`<u>`). */
const shortestTag = 3

/** Where the source has a tag between two characters of the words, else `to`. */
function nextTag(map: Uint32Array, from: number, to: number, locate: Locate): number {
  if (map[to - 1]! - map[from]! < to - 1 - from + shortestTag) return to
  for (let at = from + 1; at < to; at++) {
    const [last, next] = [map[at - 1]!, map[at]!]
    if (next - last > shortestTag && !locate.isBlank(locate.position(last, last + 1).end.offset, locate.position(next, next).start.offset))
      return at
  }
  return to
}

function addText(words: Words, from: number, to: number, gap: number | null, nodes: Inline[], locate: Locate): void {
  for (let at = from; words.map && at < to; from = at) {
    at = nextTag(words.map, from, to, locate)
    if (at === to) break
    addLeaf(words, from, at, null, nodes, locate)
  }
  addLeaf(words, from, to, gap, nodes, locate)
}

/** A space alone, between a citation that ends a line and emphasis that begins the next, has the place of the line's break, behind the marks. */
function placeOfBreak(end: number, gap: number | null, locate: Locate): Position {
  for (let at = end; gap !== null && at < gap && at < end + longestMarks; at++) {
    const position = locate.position(at, at + 1)
    if (locate.isBlank(position.start.offset, position.end.offset)) return position
  }
  return locate.position(end, end)
}

/** Marks of emphasis that close at the end of a line, at most. */
const longestMarks = 8

function addLeaf(words: Words, from: number, to: number, gap: number | null, nodes: Inline[], locate: Locate): void {
  const value = words.text.slice(from, to) + (gap === null ? '' : ' ')
  if (value === '') return
  const start = words.map ? (words.map[from] ?? words.end) : words.start + from
  const end = to > from ? (words.map ? words.map[to - 1]! + 1 : words.start + to) : start
  const position = to > from ? locate.position(start, end) : placeOfBreak(start, gap, locate)
  const last = nodes.at(-1)
  if (last?.type === 'text' && last.position && locate.isBlank(last.position.end.offset, position.start.offset)) {
    last.value += value
    last.position = { start: last.position.start, end: position.end }
  } else nodes.push({ type: 'text', value, position })
}
