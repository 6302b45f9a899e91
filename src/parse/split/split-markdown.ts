import type { Blockquote, Html, Link, List, ListItem, Nodes, Parents, Root, Table, TableRow } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import type { Cell, Line, Style } from '../../../grammars/structure/line.ts'
import { noteBulletedUnits } from '../units/bulleted-units.ts'
import { findDrawnTables } from '../tables/drawn-tables.ts'
import { addRule, joinCells, pushDrawn, pushWords, splitLines } from './split-lines.ts'

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(withoutTransforms).use(remarkFrontmatter)

/** Addresses that are found when the tree is made already (`[URL: https://a.vn]`) have no place in the source: there they are words. */
function withoutTransforms(this: Processor): void {
  for (const extension of (this.data().fromMarkdownExtensions ?? []).flat()) delete extension.transforms
}

/** Where an inline walk stands: the words so far of each printed line. */
interface Walk {
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

/**
 * Markdown → the same stream of lines as plain text gives. Marks of lists are read from the source, never from the list's numbers; tables
 * come with their cells; what is no Markdown of ours (front matter, HTML, code) is split as plain text.
 */
export function splitMarkdown(source: string): Line[] {
  const lines: Line[] = []
  let from = 0
  // remark does not know them: it reads what stands between
  const add = (to: number): void => {
    for (const cut of tablesBelowItems(source, from, to)) {
      addBlocks(source, from, cut, lines)
      from = cut
    }
    addBlocks(source, from, to, lines)
  }
  for (const table of findDrawnTables(source, { grids: true })) {
    add(table.start)
    pushDrawn(source, table, { blanks: 0, bars: 0 }, true, lines)
    from = table.end
  }
  add(source.length)
  let last = 0
  for (const line of lines) {
    if (!line.cells || line.blanks >= 0) line.blanks = Math.max(line.blanks, blankLines(source, last, line.start))
    else line.blanks = 0
    last = line.end
  }
  const rows = countBars(lines, source)
  noteBulletedUnits(rows)
  return rows
}

/** A bar alone on its line parts cells of a table that a converter wrote without rows; as in plain text it is counted on the line that follows. */
function countBars(lines: readonly Line[], source: string): Line[] {
  const words: Line[] = []
  let bars = 0
  let blanks = 0
  for (const line of lines) {
    if (line.text === '|' && !line.cells && isAlone(source, line)) {
      bars++
      blanks += line.blanks
      continue
    }
    if (bars > 0) {
      line.bars = bars
      line.blanks += blanks
    }
    words.push(line)
    bars = blanks = 0
  }
  const last = words.at(-1)
  // nothing but bars
  if (!last) return [...lines]
  if (bars > 0) last.barsBehind = bars
  return words
}

/** The head of a table and the row of marks below it, which makes it certain. */
const headAndRule = /(?<=\n) {0,3}\|[^\n]{1,2000}\n {0,3}\|(?:[ \t]{0,40}:?-{1,400}:?[ \t]{0,40}\|){1,200}[ \t\r]{0,40}(?=\n|$)/gu
const listItem = /^ {0,3}(?:\d{1,3}[.)]|[-*+])[ \t]/u
const longestItem = 4

/** `1. DANH MỤC` / `| STT | … |`: to remark a table right below an item of a list, without a blank line, goes on with its words. */
function tablesBelowItems(source: string, from: number, to: number): number[] {
  if (!source.includes('|-', from) && !source.includes('| -', from) && !source.includes('|:', from)) return []
  return Array.from(source.slice(from, to).matchAll(headAndRule), ({ index }) => from + index).filter((at) => {
    for (let end = at - 1, i = 0; i < longestItem && end > from; i++) {
      const start = source.lastIndexOf('\n', end - 1) + 1
      const line = source.slice(start, end)
      if (line.trim() === '' || line.startsWith('|')) return false
      if (listItem.test(line)) return true
      end = start - 1
    }
    return false
  })
}

/** Nothing but blanks around it in its line of the source. */
function isAlone(source: string, { start, end }: Line): boolean {
  return (
    /(?:^|[\r\n])[ \t]{0,40}$/.test(source.slice(Math.max(0, start - 41), start)) &&
    /^[ \t]{0,40}(?:[\r\n]|$)/.test(source.slice(end, end + 41))
  )
}

function addBlocks(source: string, from: number, to: number, lines: Line[]): void {
  const text = source.slice(from, to)
  const tree: Root = processor.parse(text)
  const added = from === 0 ? lines : []
  /** Tags above the first words. */
  let above: [number, number][] = []
  for (const node of tree.children) {
    const before = added.length
    if (node.type === 'html') above.push(...addTagged(node, text, added))
    else addBlock(node, text, added, -1)
    if (above.length > 0 && added.length > before) {
      ;(added[before]!.marks ??= []).unshift(...above)
      above = []
    }
  }
  for (const [start, end] of above) addPlain(text, start, end, added)
  if (from > 0) for (const line of added) lines.push(shiftLine(line, from))
}

function blankLines(source: string, from: number, to: number): number {
  let breaks = 0
  for (let i = from; i < to; i++) if (source.charCodeAt(i) === 10) breaks++
  return Math.max(0, breaks - 1)
}

/**
 * What makes a heading of the paragraph above it (setext). Typists mean one line by that: below several it is the rule of a head (NĐ 30/2020
 * PL I), and one dash or two are the mark of the item that follows.
 */
const underline = /[\n\r][ \t>]{0,40}(-+|=+)[ \t]{0,40}$/u

function addBlock(node: Nodes, source: string, lines: Line[], from: number): void {
  switch (node.type) {
    case 'heading': {
      const { start, end } = node.position!
      const last = node.children.at(-1)?.position?.end.offset ?? start.offset!
      const rule = underline.exec(source.slice(last, end.offset))
      const isText = rule !== null && (rule[1]!.length < 3 || end.line - start.line > 1)
      addInline(node, source, lines, isText ? 0 : node.depth, from)
      if (rule) addPlain(source, last + rule.index + rule[0].indexOf(rule[1]!), end.offset!, lines)
      return
    }
    case 'paragraph':
      addInline(node, source, lines, 0, from)
      return
    case 'table':
      addTable(node, source, lines)
      return
    case 'list':
      for (const [i, item] of (node satisfies List).children.entries()) addItem(item, source, lines, i === 0 ? from : -1)
      return
    case 'blockquote':
      for (const child of (node satisfies Blockquote).children) addBlock(child, source, lines, -1)
      return
    default:
      addPlain(source, node.position!.start.offset!, node.position!.end.offset!, lines)
  }
}

/** The first words of a list item carry its mark, as printed. */
function addItem(item: ListItem, source: string, lines: Line[], from: number): void {
  const start = from >= 0 ? from : item.position!.start.offset!
  const [first, ...rest] = item.children
  if (first && (first.type === 'paragraph' || first.type === 'heading' || first.type === 'list')) addBlock(first, source, lines, start)
  else {
    addPlain(source, start, first?.position?.start.offset ?? item.position!.end.offset!, lines)
    if (first) addBlock(first, source, lines, -1)
  }
  for (const child of rest) addBlock(child, source, lines, -1)
}

/** Inline content → a line for each printed line; what stands before it from `from` on (a list's mark) comes first. */
function addInline(node: Parents, source: string, lines: Line[], level: number, from: number): void {
  const walk = newWalk(source)
  const start = node.children[0]?.position?.start.offset ?? node.position!.end.offset!
  if (from >= 0) addCharacters(walk, from, start)
  for (const child of node.children) walkInline(child, walk)
  finishLine(walk)
  for (const cell of walk.lines) pushWords(cell, { carried: false, level, indent: 0 }, null, lines)
  if (walk.marks.length === 0) return
  if (walk.lines.length > 0) (lines.at(-1)!.marks ??= []).push(...walk.marks)
  else addPlain(source, walk.marks[0]![0], walk.marks.at(-1)![1], lines)
}

/** Tags that say how words look, or where a line or a paragraph ends: no words themselves. Notes (`<sup>`) and tables are read with the lines. */
const tag = /<(\/?)(a|b|strong|i|em|u|center|p|div|span|font|br)(?:\s[^<>]{0,300})?\/?>/giu
const tagAlone = new RegExp(`^${tag.source}$`, 'iu')
const lineTag = /^(?:center|p|div|br)$/iu

/** A tag alone that is mark-up; it stands as a mark, and opens or closes what it says. */
function readTag(walk: Walk, value: string, at: number): boolean {
  const [printed, close, name] = tagAlone.exec(value) ?? []
  if (printed === undefined) return false
  walk.marks.push([at, at + printed.length])
  if (lineTag.test(name!)) finishLine(walk)
  const type = /^(?:b|strong)$/iu.test(name!) ? 'strong' : /^(?:i|em)$/iu.test(name!) ? 'emphasis' : null
  if (type && walk.loose[type] < 0 === (close === '')) toggleLoose(walk, type)
  return true
}

/** A block of HTML: words between such tags, or as printed where it has others. Returns the tags that have no words to stand with. */
function addTagged(node: Html, source: string, lines: Line[]): [number, number][] {
  const start = node.position!.start.offset!
  const end = node.position!.end.offset!
  const printed = source.slice(start, end)
  const tags = Array.from(printed.matchAll(tag))
  if (tags.length === 0 || /[<|]/u.test(printed.replace(tag, ''))) {
    addPlain(source, start, end, lines)
    return []
  }
  const walk = newWalk(source)
  let last = start
  for (const { 0: value, index } of tags) {
    addRaw(walk, last, start + index)
    readTag(walk, value, start + index)
    last = start + index + value.length
  }
  addRaw(walk, last, end)
  finishLine(walk)
  for (const cell of walk.lines) pushWords(cell, { carried: false, level: 0, indent: 0 }, null, lines)
  const host = lines.at(-1)
  if (!host) return walk.marks
  ;(host.marks ??= []).push(...walk.marks)
  return []
}

function newWalk(source: string, inCell = false): Walk {
  return { source, inCell, lines: [], text: '', map: [], styles: [], open: [], loose: { strong: -1, emphasis: -1 }, marks: [] }
}

function walkInline(node: Nodes, walk: Walk): void {
  switch (node.type) {
    case 'strong':
    case 'emphasis':
    case 'link':
      walk.open.push({ type: node.type, start: walk.text.length, end: 0, ...(node.type === 'link' ? linkOf(node) : {}) })
      for (const child of node.children) walkInline(child, walk)
      closeStyle(walk)
      return
    case 'delete':
      for (const child of node.children) walkInline(child, walk)
      return
    case 'break': {
      const at = node.position!.start.offset!
      if (walk.source[at] === '\\') walk.marks.push([at, at + 1])
      finishLine(walk)
      return
    }
    case 'html':
      // a cell's are known where it is opened
      if (walk.inCell || !readTag(walk, node.value, node.position!.start.offset!))
        addCharacters(walk, node.position!.start.offset!, node.position!.end.offset!)
      return
    case 'text':
      addText(walk, node.value, node.position!.start.offset!, node.position!.end.offset!)
      return
    default:
      addCharacters(walk, node.position!.start.offset!, node.position!.end.offset!)
  }
}

function linkOf(node: Link): Partial<Style> {
  return { url: node.url, from: node.position!.start.offset!, to: node.position!.end.offset! }
}

function closeStyle(walk: Walk): void {
  const style = walk.open.pop()!
  if (style.start < walk.text.length) walk.styles.push({ ...style, end: walk.text.length })
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
  if (stars > 1) return stars > 4 || (value[at - 1] === '(' && value[at + stars] === ')') ? 0 : stars
  if (loose.emphasis >= 0) return 1
  return /^(?:|\s)$/u.test(value[at - 1] ?? '') && /^\*[^\s*][^*\n]{0,400}\s\*(?=[^\s*]|$)/u.test(value.slice(at, at + 404)) ? 1 : 0
}

function toggleLoose(walk: Walk, type: 'strong' | 'emphasis'): void {
  const start = walk.loose[type]
  if (start >= 0 && start < walk.text.length) walk.styles.push({ type, start, end: walk.text.length })
  walk.loose[type] = start < 0 ? walk.text.length : -1
}

/** A cell is opened at its breaks: what stands behind one begins a line. */
const breakBefore = /<br\s?\/?>\s?$/iu

/** A text node's characters with their offsets: escapes and entities are shorter than what stands in the source. */
function addText(walk: Walk, value: string, from: number, to: number): void {
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
function addCharacters(walk: Walk, from: number, to: number): void {
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

function finishLine(walk: Walk): void {
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

function addTable(table: Table, source: string, lines: Line[]): void {
  const before = lines.length
  const hasEnds = endsWithBar(table.children[0]!, source)
  /** The column whose cell has no bar behind it and goes on in the next row; -1 where none has. */
  let open = -1
  for (const [i, row] of table.children.entries()) {
    const isFurther = open >= 0 && source[row.position!.start.offset!] !== '|'
    const marks: Walk['marks'] = []
    const cells = row.children.map((cell): Cell => {
      const walk = newWalk(source, true)
      for (const child of cell.children) walkInline(child, walk)
      finishLine(walk)
      marks.push(...walk.marks)
      const start = cell.position!.start.offset!
      return walk.lines.length > 0 ? joinCells(walk.lines) : { text: '', start, end: start, map: null, styles: null }
    })
    if (isFurther) cells.unshift(...Array.from({ length: open }, () => emptyCell(row)))
    open = hasEnds && !endsWithBar(row, source) ? cells.length - 1 : -1
    const words = cells.filter((cell) => cell.text !== '')
    if (words.length > 0)
      lines.push({ ...joinCells(words), blanks: i === 0 ? 0 : -1, bars: 0, carried: false, level: 0, piece: false, indent: 0, cells })
    if (isFurther && words.length > 0) lines.at(-1)!.goesOn = true
    if (marks.length > 0 && words.length > 0) lines.at(-1)!.marks = marks
    if (i === 0 && words.length > 0) addRule(source, ...ruleOf(table, source), 0, lines)
  }
  // below a head row without words the rule stands above the first row that has some
  const first = lines[before]
  const [from, to] = ruleOf(table, source)
  if (!first) addRule(source, from, to, 0, lines)
  else if (first.start > from) (first.marks ??= []).push([from, to])
}

function endsWithBar({ position }: TableRow, source: string): boolean {
  return source.slice(position!.start.offset, position!.end.offset).trimEnd().endsWith('|')
}

function emptyCell({ position }: TableRow): Cell {
  const start = position!.start.offset!
  return { text: '', start, end: start, map: null, styles: null }
}

/** The row of marks below the head, when it aligns columns: its colons are no mere syntax to a reader of the source. */
function ruleOf(table: Table, source: string): [from: number, to: number] {
  const from = table.children[0]!.position!.end.offset!
  const to = table.children[1]?.position?.start.offset ?? table.position!.end.offset!
  const printed = source.slice(from, to)
  return [from + printed.search(/\S/u), from + printed.trimEnd().length]
}

function addPlain(source: string, from: number, to: number, lines: Line[]): void {
  for (const line of splitLines(source.slice(from, to))) lines.push(shiftLine(line, from))
}

function shiftLine(line: Line, by: number): Line {
  const { rule, marks, columns, tabbed, cells, ...rest } = line
  return {
    ...rest,
    ...shift(line, by),
    cells: cells?.map((cell) => shift(cell, by)) ?? null,
    ...(columns ? { columns: columns.map((cell) => shift(cell, by)) } : {}),
    ...(tabbed ? { tabbed: tabbed.map((cell) => shift(cell, by)) } : {}),
    ...(rule ? { rule: [rule[0] + by, rule[1] + by] } : {}),
    ...(marks ? { marks: marks.map(([start, end]) => [start + by, end + by]) } : {}),
  }
}

function shift({ text, start, end, map, styles }: Cell, by: number): Cell {
  return {
    text,
    start: start + by,
    end: end + by,
    map: map ? map.map((at) => at + by) : null,
    styles: styles?.map((style) => (style.type === 'link' ? { ...style, from: style.from! + by, to: style.to! + by } : style)) ?? null,
  }
}
