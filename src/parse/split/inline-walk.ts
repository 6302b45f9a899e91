// The words of inline markup, with the offset of each character: what Markdown's nodes hold, and what stands between the tags that a website left.

import type { Cell, Style } from '../../../grammars/structure/line.ts'
import { isEnclosed } from './inline-marks.ts'

/** Where an inline walk stands: the words so far of each printed line. */
export interface Walk {
  source: string
  inCell: boolean
  lines: Cell[]
  text: string
  map: number[]
  styles: Style[]
  open: Style[]
  /** Where emphasis that remark does not know began in the line; -1 where none is open. */
  loose: { strong: number; emphasis: number }
  /** Backslashes at the ends of lines and tags, which are of no word. */
  marks: [number, number][]
}

export function newWalk(source: string, inCell = false): Walk {
  return { source, inCell, lines: [], text: '', map: [], styles: [], open: [], loose: { strong: -1, emphasis: -1 }, marks: [] }
}

/** Tags that say how words look, or where a line or a paragraph ends: no words themselves. Notes (`<sup>`) and tables are read with the lines. */
const tag = /<(\/?)(a|b|strong|i|em|u|center|p|div|span|font|br|h[1-6]|ul|ol|li|hr|blockquote)(?:\s[^<>]{0,300})?\/?>/giu
const tagAlone = new RegExp(`^${tag.source}$`, 'iu')
const lineTag = /^(?:center|p|div|br|h[1-6]|ul|ol|li|hr|blockquote)$/iu

/** A table is read elsewhere; the tags of a note's mark are words of the line. */
const otherTag = /<(?!\/?sup>)[a-z/!]|\|/iu

/** A tag alone that is mark-up; it stands as a mark, and opens or closes what it says. */
export function readTag(walk: Walk, value: string, at: number): boolean {
  const [printed, close, name] = tagAlone.exec(value) ?? []
  if (printed === undefined) return false
  walk.marks.push([at, at + printed.length])
  if (lineTag.test(name!)) finishLine(walk)
  const type = /^(?:b|strong)$/iu.test(name!) ? 'strong' : /^(?:i|em)$/iu.test(name!) ? 'emphasis' : null
  if (type && walk.loose[type] < 0 === (close === '')) toggleLoose(walk, type)
  return true
}

/** Words between such tags, line by line, and the tags; null where there are none, or others. */
export function readTagged(source: string, start: number, end: number): Walk | null {
  const printed = source.slice(start, end)
  const tags = Array.from(printed.matchAll(tag))
  if (tags.length === 0 || otherTag.test(printed.replace(tag, ''))) return null
  const walk = newWalk(source)
  let last = start
  for (const { 0: value, index } of tags) {
    addRaw(walk, last, start + index)
    readTag(walk, value, start + index)
    last = start + index + value.length
  }
  addRaw(walk, last, end)
  finishLine(walk)
  return walk
}

/**
 * Emphasis that a converter closed behind a blank (`**1. **Thông qua`, `__1. __Thông qua`) or opened before one is none to remark, and yet
 * is meant: the number of marks, 0 where they are characters.
 */
function looseMarks({ loose, open }: Walk, value: string, at: number): number {
  if (value[at] === '_') {
    const run = /^_{1,5}/u.exec(value.slice(at, at + 5))![0].length
    return run === 2 || run === 4 ? run : 0
  }
  const stars = /^\*{1,5}/u.exec(value.slice(at, at + 5))![0].length
  // `__*` opens both, `*__` closes them
  if (stars === 1 && (value.startsWith('__', at - 2) || value.startsWith('__', at + 1) || (open.length > 0 && value === '*'))) return 1
  if (isEnclosed(value, at, at + stars)) return 0
  if (stars > 1) return stars > 4 ? 0 : stars
  if (loose.emphasis >= 0) return 1
  return /^(?:|\s)$/u.test(value[at - 1] ?? '') && /^\*[^\s*][^*]{0,400}\s\*(?=[^ \t*]|$)/u.test(value.slice(at, at + 404)) ? 1 : 0
}

function toggleLoose(walk: Walk, type: 'strong' | 'emphasis'): void {
  const start = walk.loose[type]
  if (start >= 0 && start < walk.text.length) walk.styles.push({ type, start, end: walk.text.length })
  walk.loose[type] = start < 0 ? walk.text.length : -1
}

/** A cell is opened at its breaks: what stands behind one begins a line. */
const breakBefore = /<br\s?\/?>\s?$/iu

/** A text node's characters with their offsets: escapes and entities are shorter than what stands in the source. */
export function addText(walk: Walk, value: string, from: number, to: number): void {
  let at = from
  for (let i = 0; i < value.length; i++) {
    const char = value[i]!
    if (char === '\r' && value[i + 1] === '\n') continue
    if (char === '\n' || char === '\r') {
      while (at < to && walk.source[at] !== '\n' && walk.source[at] !== '\r') at++
      at += walk.source.startsWith('\r\n', at) ? 2 : 1
      finishLine(walk)
      while (at < to && /[ \t>]/.test(walk.source[at]!) && walk.source[at] !== value[i + 1]) at++
      continue
    }
    const marks = (char === '*' || char === '_') && walk.source[at] === char ? looseMarks(walk, value, i) : 0
    // one of them may be escaped
    if (marks > 0 && walk.source.startsWith(char.repeat(marks), at)) {
      if (marks === 1 || marks === 3) toggleLoose(walk, 'emphasis')
      if (marks === 2 || marks === 3) toggleLoose(walk, 'strong')
      i += marks - 1
      at += marks
      continue
    }
    if (walk.source[at] === '\\' && char !== '\\') {
      if (walk.text === '' || (walk.inCell && breakBefore.test(walk.text.slice(-8)))) walk.marks.push([at, at + 1])
      at++
    } else if (walk.source[at] === '\\' && walk.source[at + 1] === '\\') at++
    else if (walk.source[at] === '&' && char !== '&') {
      // an entity that the normaliser left: it stands for a mark of markup, or nobody knows it
      const end = walk.source.indexOf(';', at)
      const next = end < 0 || end >= to ? at + 1 : end + 1
      addCharacters(walk, at, next)
      at = next
      continue
    }
    put(walk, char, at)
    at++
  }
}

/** Words of a block of HTML, with such marks of Markdown as typists set there. */
function addRaw(walk: Walk, from: number, to: number): void {
  addText(walk, walk.source.slice(from, to).replace(/\\([!-/:-@[-`{-~])/gu, '$1'), from, to)
}

/** The source's own characters, for what has no text node (HTML, code, images, a list's mark). */
export function addCharacters(walk: Walk, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const char = walk.source[at]!
    if (char === '\n' || char === '\r') finishLine(walk)
    else if (char !== '\\' || !/[!-/:-@[-`{-~]/u.test(walk.source[at + 1] ?? '')) put(walk, char, at)
  }
}

function put(walk: Walk, char: string, at: number): void {
  if (/[\s\u00a0]/u.test(char)) {
    if (walk.text === '' || walk.text.endsWith(' ')) return
    walk.text += ' '
  } else walk.text += char
  walk.map.push(at)
}

export function finishLine(walk: Walk): void {
  if (walk.text.endsWith(' ')) {
    walk.text = walk.text.slice(0, -1)
    walk.map.pop()
  }
  const { text } = walk
  if (text !== '') {
    const styles = [...walk.styles, ...walk.open.map((style) => ({ ...style, end: text.length })), ...looseStyles(walk)]
      .map((style) => ({ ...style, end: Math.min(style.end, text.length) }))
      .filter((style) => style.end > style.start)
    const map = Uint32Array.from(walk.map)
    walk.lines.push({ text, start: map[0]!, end: map[map.length - 1]! + 1, map, styles: styles.length > 0 ? styles : null })
  }
  walk.text = ''
  walk.map = []
  walk.styles = []
  walk.open = walk.open.map((style) => ({ ...style, start: 0 }))
  for (const type of ['strong', 'emphasis'] as const) if (walk.loose[type] >= 0) walk.loose[type] = 0
}

function looseStyles({ loose, text }: Walk): Style[] {
  return (['strong', 'emphasis'] as const).flatMap((type) => (loose[type] < 0 ? [] : [{ type, start: loose[type], end: text.length }]))
}
