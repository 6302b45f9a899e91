import type { Blockquote, Emphasis, Html, Link, List, ListItem, Nodes, Parents, Root, Strong, Table, TableRow } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import type { Cell, Line, Style } from '../../../grammars/structure/line.ts'
import { authorityMark, dateLine, isMotto, numberLine } from '../../../grammars/structure/phrases/index.ts'
import { findDrawnTables } from '../../../grammars/structure/drawn-tables.ts'
import { addCharacters, addText, finishLine, newWalk, readTag, readTagged, type Walk } from './inline-walk.ts'
import { addRule, pushDrawn } from './bar-lines.ts'
import { isEnclosed } from './inline-marks.ts'
import { joinCells } from './cells.ts'
import { pushWords } from './push-words.ts'
import { quoteMarks } from './quoted-mail.ts'
import { splitLines } from './split-lines.ts'

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(withoutTransforms).use(remarkFrontmatter)

/** Addresses that are found when the tree is made already (`[URL: https://a.vn]`) have no place in the source: there they are words. */
function withoutTransforms(this: Processor): void {
  for (const extension of (this.data().fromMarkdownExtensions ?? []).flat()) delete extension.transforms
}

/**
 * Markdown → the same stream of lines as plain text gives. Marks of lists are read from the source, never from the list's numbers; tables
 * come with their cells; what is no Markdown of ours (front matter, HTML, code) is split as plain text.
 */
export function splitMarkdown(source: string): Line[] {
  const lines: Line[] = []
  let from = 0
  /** Tags with no words to stand with yet. */
  let tags: [number, number][] = []
  // remark does not know them: it reads what stands between
  const add = (to: number): void => {
    for (const cut of tablesBelowItems(source, from, to)) {
      tags = addBlocks(source, from, cut, lines, tags)
      from = cut
    }
    tags = addBlocks(source, from, to, lines, tags)
  }
  for (const table of findDrawnTables(source, { grids: true })) {
    add(table.start)
    const first = lines.length
    pushDrawn(source, table, { blanks: 0, bars: 0 }, true, lines)
    const host = lines[first] ?? lines.at(-1)
    if (host && tags.length > 0) {
      host.marks = [...tags, ...(host.marks ?? [])]
      tags = []
    }
    from = table.end
  }
  add(source.length)
  const behind = lines.at(-1)
  if (behind && tags.length > 0) behind.marks = [...(behind.marks ?? []), ...tags]
  else for (const [start, end] of tags) addPlain(source, start, end, lines)
  let last = 0
  for (const line of lines) {
    if (!line.cells || line.blanks >= 0) line.blanks = Math.max(line.blanks, blankLines(source, last, line.start))
    else line.blanks = 0
    last = line.end
  }
  return countBars(lines, source)
}

/** A bar alone on its line parts cells of a table that a converter wrote without rows; as in plain text it is counted on the line that follows. */
function countBars(lines: readonly Line[], source: string): Line[] {
  const words: Line[] = []
  let bars = 0
  let blanks = 0
  /** Of the bars, for the next line that has words. */
  let marks: NonNullable<Line['marks']> = []
  for (const line of lines) {
    if (line.text === '|' && !line.cells && isAlone(source, line)) {
      bars++
      blanks += line.blanks
      for (const mark of line.marks ?? []) marks.push(mark)
      // of marks below the row that it closes
      const above = words.at(-1)
      if (line.rule && above) {
        above.rule = [above.rule?.[0] ?? line.rule[0], line.rule[1]]
        above.lastOfRow = true
      } else if (line.rule) marks.push(line.rule)
      continue
    }
    if (marks.length > 0) line.marks = [...marks, ...(line.marks ?? [])]
    marks = []
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
  if (marks.length > 0) addMarks(last, marks)
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

/** Takes the tags above the first words, and returns those behind the last that have none to stand with. */
function addBlocks(source: string, from: number, to: number, lines: Line[], tags: [number, number][]): [number, number][] {
  const text = source.slice(from, to)
  const tree: Root = processor.parse(text)
  const added = from === 0 ? lines : []
  let above = tags.map(([start, end]): [number, number] => [start - from, end - from])
  for (const node of tree.children) {
    const before = added.length
    if (node.type === 'html') for (const tag of addTagged(node, text, added)) above.push(tag)
    else addBlock(node, text, added, -1)
    if (above.length > 0 && added.length > before) {
      added[before]!.marks = [...above, ...(added[before]!.marks ?? [])]
      above = []
    }
  }
  if (from > 0) for (const line of added) lines.push(shiftLine(line, from))
  return above.map(([start, end]) => [start + from, end + from])
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
      addQuote(node, source, lines)
      return
    default:
      addPlain(source, node.position!.start.offset!, node.position!.end.offset!, lines)
  }
}

/** The `>` of its lines stand as marks. */
function addQuote(quote: Blockquote, source: string, lines: Line[]): void {
  const before = lines.length
  for (const child of quote.children) addBlock(child, source, lines, -1)
  const marks = quoteMarks(source, quote.position!.start.offset!, quote.position!.end.offset!)
  const host = lines[before]
  if (host) addMarks(host, marks)
  else for (const [start, end] of marks) addPlain(source, start, end, lines)
}

function addMarks(line: Line, marks: Walk['marks']): void {
  line.marks ??= []
  for (const mark of marks) line.marks.push(mark)
}

/** The first words of a list item carry its mark, as printed. */
function addItem(item: ListItem, source: string, lines: Line[], from: number): void {
  const start = from >= 0 ? from : item.position!.start.offset!
  const [first, ...rest] = item.children
  const before = lines.length
  if (first && (first.type === 'paragraph' || first.type === 'heading' || first.type === 'list')) addBlock(first, source, lines, start)
  else {
    addPlain(source, start, first?.position?.start.offset ?? item.position!.end.offset!, lines)
    if (first) addBlock(first, source, lines, -1)
  }
  if (before < lines.length) lines[before]!.column ??= columnOf(source, item.position!.start.offset!)
  for (const child of rest) addBlock(child, source, lines, -1)
}

/** Columns before a place in its line; a tab goes on to the next fourth. */
function columnOf(source: string, to: number): number {
  let column = 0
  for (let at = Math.max(source.lastIndexOf('\n', to - 1) + 1, to - widest); at < to; at++)
    column += source.charCodeAt(at) === 9 ? 4 - (column % 4) : 1
  return column
}

const widest = 80

/** Inline content → a line for each printed line; what stands before it from `from` on (a list's mark) comes first. */
function addInline(node: Parents, source: string, lines: Line[], level: number, from: number): void {
  const walk = newWalk(source)
  const start = node.children[0]?.position?.start.offset ?? node.position!.end.offset!
  if (from >= 0) addCharacters(walk, from, start)
  for (const child of node.children) walkInline(child, walk)
  finishLine(walk)
  for (const cell of walk.lines) {
    const row = level === 0 ? rowOf(cell, source, walk.marks) : null
    if (level === 0 && rowOfMarks.test(cell.text)) addRule(source, cell.start, cell.end, 0, lines)
    else if (row) addPlain(source, ...row, lines)
    else pushWords(cell, { carried: false, level, indent: 0 }, null, lines)
  }
  if (walk.marks.length === 0) return
  if (walk.lines.length > 0) addMarks(lines.at(-1)!, walk.marks)
  else addPlain(source, walk.marks[0]![0], walk.marks.at(-1)![1], lines)
}

/** `---|---` between the cells of a table whose rows a converter took apart. */
const rowOfMarks = /^\|?\s?:?-{3,400}:?(?:\s?\|\s?:?-{3,400}:?){1,60}\s?\|?$/u

/**
 * `BỘ TÀI CHÍNH | CỘNG HÒA … |`: a row of cells without the row of marks that makes a table of Markdown is read as in plain text, the printed line as it
 * is; null for other lines.
 */
function rowOf({ text, start, end }: Cell, source: string, marks: Walk['marks']): [from: number, to: number] | null {
  if (text.length < 3 || !text.includes('|')) return null
  // a bar between words alone may be a scanner's
  if (!text.endsWith('|') && text.lastIndexOf('|') > 0 && !hasCells(text)) return null
  const before = source.slice(Math.max(0, start - longestOpening), start)
  const from = start - /[ \t*_|]{0,9}$/u.exec(before)![0].length
  const to = end + /^[ \t*_|]{0,9}/u.exec(source.slice(end, end + longestOpening))![0].length
  const isPlain = !/[\\<\n\r]/u.test(source.slice(from, to)) && marks.every(([at]) => at < from || at >= to)
  return isPlain && /(?:^|[\n\r])$/u.test(source.slice(Math.max(0, from - 1), from)) ? [from, to] : null
}

const longestOpening = 9

/** Four cells or more, or one that is a whole part of a head or an end. */
function hasCells(text: string): boolean {
  const cells = text.split(' | ')
  return cells.length > 3 || cells.some((cell) => numberLine.test(cell) || dateLine.test(cell) || authorityMark.test(cell) || isMotto(cell))
}

/** A block of HTML: words between such tags, or as printed where it has others. Returns the tags that have no words to stand with. */
function addTagged(node: Html, source: string, lines: Line[]): [number, number][] {
  const start = node.position!.start.offset!
  const end = node.position!.end.offset!
  const walk = readTagged(source, start, end)
  if (!walk) {
    addPlain(source, start, end, lines)
    return []
  }
  for (const cell of walk.lines) pushWords(cell, { carried: false, level: 0, indent: 0 }, null, lines)
  const host = lines.at(-1)
  if (!host) return walk.marks
  addMarks(host, walk.marks)
  return []
}

function walkInline(node: Nodes, walk: Walk): void {
  switch (node.type) {
    case 'strong':
    case 'emphasis':
    case 'link':
      if (node.type !== 'link' && isBetweenSigns(node, walk)) return
      if (walk.inCell && isJoint(walk.source, node.position!.start.offset!)) finishLine(walk)
      walk.open.push({ type: node.type, start: walk.text.length, end: 0, ...(node.type === 'link' ? linkOf(node) : {}) })
      for (const child of node.children) walkInline(child, walk)
      closeStyle(walk)
      if (walk.inCell && isJoint(walk.source, node.position!.end.offset!)) finishLine(walk)
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
      // where a cell's lines end is known where it is opened
      if ((walk.inCell && !tagOfLook.test(node.value)) || !readTag(walk, node.value, node.position!.start.offset!))
        addCharacters(walk, node.position!.start.offset!, node.position!.end.offset!)
      return
    case 'text':
      addText(walk, node.value, node.position!.start.offset!, node.position!.end.offset!)
      return
    default:
      addCharacters(walk, node.position!.start.offset!, node.position!.end.offset!)
  }
}

const tagOfLook = /^<\/?(?:span|font|u|a)(?:\s[^<>]{0,300})?>$/iu

/**
 * `BỘ NỘI VỤ**CỤC LƯU TRỮ**(Đã ký)**Lò Văn An**`: a converter glued the paragraphs of a cell. Where emphasis begins or ends between two words, the second
 * with a capital, and no blank stands on either side, one of them ends.
 */
function isJoint(source: string, at: number): boolean {
  return (
    /[\p{L}\d]{2}[)\]]?[*_]{0,3}$/u.test(source.slice(Math.max(0, at - 6), at)) &&
    /^(?:[*_]{0,3}\p{Lu}\p{L}|[*_]{0,3}\((?:Đã|đã) k|\\\*Số\s)/u.test(source.slice(at, at + 10))
  )
}

/** `“*” và “*”`: stars that are named twice, and no emphasis between them. They stand as the characters they are. */
function isBetweenSigns(node: Strong | Emphasis, walk: Walk): boolean {
  const [from, to] = [node.position!.start.offset!, node.position!.end.offset!]
  const length = node.type === 'strong' ? 2 : 1
  const { source } = walk
  if (source[from] !== '*' || !isEnclosed(source, from, from + length) || !isEnclosed(source, to - length, to)) return false
  addCharacters(walk, from, from + length)
  for (const child of node.children) walkInline(child, walk)
  addCharacters(walk, to - length, to)
  return true
}

function linkOf(node: Link): Partial<Style> {
  return { url: node.url, from: node.position!.start.offset!, to: node.position!.end.offset! }
}

function closeStyle(walk: Walk): void {
  const style = walk.open.pop()!
  if (style.start < walk.text.length) walk.styles.push({ ...style, end: walk.text.length })
}

function addTable(table: Table, source: string, lines: Line[]): void {
  const before = lines.length
  const hasEnds = endsWithBar(table.children[0]!, source)
  /** The column whose cell has no bar behind it and goes on in the next row; -1 where none has. */
  let open = -1
  /** Of rows without words, until one has some. */
  let marks: Walk['marks'] = []
  for (const [i, row] of table.children.entries()) {
    const isFurther = open >= 0 && source[row.position!.start.offset!] !== '|'
    /** For each cell the lines that it was printed on. */
    const printed: Cell[][] = []
    const cells = row.children.map((cell): Cell => {
      const walk = newWalk(source, true)
      for (const child of cell.children) walkInline(child, walk)
      finishLine(walk)
      for (const mark of walk.marks) marks.push(mark)
      printed.push(walk.lines)
      const start = cell.position!.start.offset!
      return walk.lines.length > 0 ? joinCells(walk.lines) : { text: '', start, end: start, map: null, styles: null }
    })
    if (isFurther) cells.unshift(...Array.from({ length: open }, () => emptyCell(row)))
    open = hasEnds && !endsWithBar(row, source) ? cells.length - 1 : -1
    const words = cells.filter((cell) => cell.text !== '')
    if (words.length > 0) {
      const line: Line = {
        ...joinCells(words),
        blanks: i === 0 ? 0 : -1,
        bars: 0,
        carried: false,
        level: 0,
        piece: false,
        indent: 0,
        cells,
      }
      const glued = !isFurther && printed.some(({ length }) => length > 1) ? asPrinted(line, printed) : [line]
      if (isFurther) line.goesOn = true
      if (marks.length > 0) glued[0]!.marks = marks
      marks = []
      for (const each of glued) lines.push(each)
    }
    if (i === 0 && words.length > 0) lines[before]!.rule = ruleOf(table, source)
  }
  const last = lines.length > before ? lines.at(-1)! : null
  if (last && marks.length > 0) addMarks(last, marks)
  else for (const [start, end] of marks) addPlain(source, start, end, lines)
  // below a head row without words the rule stands above the first row that has some
  const first = lines[before]
  const [from, to] = ruleOf(table, source)
  if (!first) addRule(source, from, to, 0, lines)
  else if (first.start > from) (first.marks ??= []).push([from, to])
}

/** A row whose cells are several lines each. */
function asPrinted(row: Line, printed: readonly Cell[][]): Line[] {
  const height = printed.reduce((most, { length }) => Math.max(most, length), 1)
  return Array.from({ length: height }, (_, i): Line => {
    const cells = row.cells!.map(
      (cell, k): Cell => printed[k]![i] ?? { text: '', start: cell.start, end: cell.start, map: null, styles: null },
    )
    const words = joinCells(cells.filter(({ text }) => text !== ''))
    return { ...row, ...words, cells, blanks: i === 0 ? row.blanks : -1, ...(i > 0 ? { goesOn: true as const } : {}) }
  })
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
