// Tables as converters draw them: pandoc's columns between rules of dashes and its grids, and those of HTML. Here is found where one stands
// and which stretches of the text its cells are; the words are read by who splits the lines.

type Range = [start: number, end: number]

export interface DrawnTable {
  start: number
  end: number
  lines: DrawnLine[]
  /** Bars stand between its cells, and rules of `+---+` around its rows. */
  grid?: true
}

/** A printed line of a table: for each column what stands there, null where there is nothing. */
export interface DrawnLine {
  cells: (Range | null)[]
  /** In the row of the line above. */
  goesOn: boolean
  /** In a row that heads the columns. */
  head: boolean
}

const longestHead = 12
const mostColumns = 60
const tableTag = /^[ \t]*(?:<(?:html|body|div|center)\b[^<>]*>\s{0,8})*<table\b/gim
const dashes = /^ {0,8}-{2,}(?: +-{2,})* *$/gm
const gridRule = /^ {0,3}\+(?:[-=:]+\+)+ *$/gm

/**
 * The drawn tables of a text, in order. Grids are asked for where bars mean nothing by themselves; in plain text any line with bars is a row.
 */
export function findDrawnTables(text: string, { grids }: { grids: boolean }): DrawnTable[] {
  const found = [...(text.includes('--') ? findRuled(text) : []), ...(text.includes('<') ? findTagged(text) : [])]
  if (grids && text.includes('+-')) found.push(...findGrids(text))
  found.sort((a, b) => a.start - b.start)
  let end = 0
  return found.filter((table) => {
    if (table.start < end) return false
    end = table.end
    return true
  })
}

/** A row of dashes: its place and that of each run of them in its line. */
interface Rule {
  start: number
  end: number
  runs: Range[]
}

/**
 * Columns by place: `---- ----` above, below the head, and at the end. A table without a head begins and ends with such rules; with a head of
 * several lines one long rule stands above and below it; a head of one line has nothing above, and the first blank line ends the table.
 */
function findRuled(text: string): DrawnTable[] {
  const rules = Array.from(text.matchAll(dashes), ({ 0: line, index }): Rule => {
    const runs = Array.from(line.matchAll(/-+/gu), (run): Range => [run.index, run.index + run[0].length])
    return { start: index, end: index + line.length, runs }
  })
  const tables: DrawnTable[] = []
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!
    const next = rules[i + 1]
    if (rule.runs.length === 1) {
      const last = rules[i + 2]
      if (!next || !last || next.runs.length === 1 || !isAsWide(rule, next) || !isAsWide(rule, last)) continue
      const head = linesBetween(text, rule.end, next.start)
      if (head.length > longestHead || head.some(isEmpty)) continue
      if (addRuled(text, rule.start, last.end, next.runs, { head, body: linesBetween(text, next.end, last.start) }, tables)) i += 2
      continue
    }
    const above = lineAbove(text, rule.start)
    if (!above || isEmpty(above)) {
      if (!next || !isAsWide(rule, next)) continue
      const body = linesBetween(text, rule.end, next.start)
      if (addRuled(text, rule.start, next.end, rule.runs, { head: [], body }, tables)) i++
    } else if (isInside(text, above, rule.runs)) {
      const body = linesUpTo(text, rule.end, next?.start ?? text.length)
      const ends = next && nextLine(text, body.at(-1)?.[1] ?? rule.end) === next.start
      if (ends && !isAsWide(rule, next)) continue
      if (body.length === 0 || !body.every((line) => isInside(text, line, rule.runs))) continue
      const end = ends ? next.end : body.at(-1)![1]
      if (addRuled(text, above[0], end, rule.runs, { head: [above], body }, tables) && ends) i++
    }
  }
  return tables
}

function addRuled(
  text: string,
  start: number,
  end: number,
  runs: readonly Range[],
  { head, body }: { head: Range[]; body: Range[] },
  tables: DrawnTable[],
): boolean {
  const edges = runs.map(([from]) => from)
  const apart = body.some(isEmpty)
  const lines: DrawnLine[] = []
  let goesOn = false
  for (const [i, line] of [...head, ...body].entries()) {
    if (i === head.length) goesOn = false
    if (isEmpty(line)) {
      goesOn = false
      continue
    }
    const cells = cellsAt(text, line, edges)
    if (!cells) return false
    lines.push({ cells, goesOn, head: i < head.length })
    goesOn = i < head.length || apart
  }
  if (lines.length === 0) return false
  tables.push({ start, end, lines })
  return true
}

function isAsWide(a: Rule, b: Rule): boolean {
  return a.runs[0]![0] === b.runs[0]![0] && a.runs.at(-1)![1] === b.runs.at(-1)![1]
}

/** What stands in a line between the edges of the columns; null where a word crosses one. */
function cellsAt(text: string, [start, end]: Range, edges: readonly number[]): (Range | null)[] | null {
  const cells: (Range | null)[] = []
  for (const [k, edge] of edges.entries()) {
    const from = Math.min(end, start + (k === 0 ? 0 : edge))
    const to = k + 1 < edges.length ? Math.min(end, start + edges[k + 1]!) : end
    if (k > 0 && from < end && text[from - 1] !== ' ') return null
    cells.push(trimmed(text, from, to))
  }
  return cells
}

/** Words stand above or below the runs of dashes alone, but for those of the last column, which may be longer. */
function isInside(text: string, [start, end]: Range, runs: readonly Range[]): boolean {
  let k = 0
  for (let i = start; i < end; i++) {
    if (text[i] === ' ') continue
    while (k + 1 < runs.length && i - start >= runs[k]![1]) k++
    if (i - start < runs[k]![0]) return false
  }
  return true
}

const isEmpty = ([start, end]: Range): boolean => start === end

/** The lines behind `from`, the end of a line, up to `to`, the start of one; what holds blanks alone is empty. */
function linesBetween(text: string, from: number, to: number): Range[] {
  const lines: Range[] = []
  for (let at = nextLine(text, from); at < to;) {
    const end = endOfLine(text, at)
    lines.push(isBlank(text, at, end) ? [at, at] : [at, end])
    at = nextLine(text, end)
  }
  return lines
}

/** The lines behind `from` down to the first empty one, or to the next rule. */
function linesUpTo(text: string, from: number, to: number): Range[] {
  const lines: Range[] = []
  for (let at = nextLine(text, from); at < to;) {
    const end = endOfLine(text, at)
    if (isBlank(text, at, end)) break
    lines.push([at, end])
    at = nextLine(text, end)
  }
  return lines
}

function lineAbove(text: string, start: number): Range | null {
  if (start === 0) return null
  const end = text[start - 2] === '\r' ? start - 2 : start - 1
  const from = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1
  return isBlank(text, from, end) ? [from, from] : [from, end]
}

function endOfLine(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}

function nextLine(text: string, end: number): number {
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
}

function isBlank(text: string, from: number, to: number): boolean {
  return trimmed(text, from, to) === null
}

function trimmed(text: string, from: number, to: number): Range | null {
  while (from < to && /\s/u.test(text[from]!)) from++
  while (to > from && /\s/u.test(text[to - 1]!)) to--
  return from < to ? [from, to] : null
}

/** `+---+---+` above, between and below the rows, bars between the cells. */
function findGrids(text: string): DrawnTable[] {
  const tables: DrawnTable[] = []
  let end = 0
  for (const { 0: rule, index } of text.matchAll(gridRule)) {
    if (index < end) continue
    const lines: DrawnLine[] = []
    let goesOn = false
    let last = 0
    for (let at = nextLine(text, index + rule.length); at < text.length;) {
      const to = endOfLine(text, at)
      const line = trimmed(text, at, to)
      if (!line) break
      if (text[line[0]] === '+' && /^\+(?:[-=:]+\+)+$/u.test(text.slice(...line))) {
        // a double rule stands below the head
        if (text.slice(...line).includes('=')) for (const above of lines) above.head = true
        goesOn = false
        last = to
      } else if (text[line[0]] === '|' && text[line[1] - 1] === '|' && line[1] - line[0] > 1) {
        lines.push({ cells: cellsBetweenBars(text, line), goesOn, head: false })
        goesOn = true
      } else break
      at = nextLine(text, to)
    }
    if (last === 0) continue
    end = last
    // bars below the last rule are no row of it
    const inside = lines.filter(({ cells }) => cells.every((cell) => !cell || cell[1] < last))
    if (inside.some(({ cells }) => cells.some(Boolean))) tables.push({ start: index, end: last, lines: inside, grid: true })
  }
  return tables
}

function cellsBetweenBars(text: string, [start, end]: Range): (Range | null)[] {
  const cells: (Range | null)[] = []
  let from = start + 1
  for (let at = from; at < end; at++) {
    if (text[at] !== '|' || text[at - 1] === '\\') continue
    cells.push(trimmed(text, from, at))
    from = at + 1
  }
  return cells
}

const tag = /<(\/?)([A-Za-z][A-Za-z\d]{0,12}|!--)([^<>]*)>/gu

/** `<table>` from the beginning of a line to its end; tags part the words of a cell, and those that only close a page go with it. */
function findTagged(text: string): DrawnTable[] {
  const tables: DrawnTable[] = []
  let end = 0
  for (const { 0: opening, index } of text.matchAll(tableTag)) {
    if (index < end) continue
    const table = readTagged(text, index + opening.search(/</u))
    if (!table) break
    end = table.end
    if (table.lines.length > 0) tables.push({ ...table, start: index })
  }
  return tables
}

/** Null where the table never ends. */
function readTagged(text: string, start: number): DrawnTable | null {
  const rows: Range[][][] = []
  /** For each column how many rows below a cell of it spans. */
  const spans: number[] = []
  /** Rows that head the columns: a cell of the first that spans rows heads with those it stands beside. */
  let heads = 0
  /** Rows that can: only below a cell that spans rows or columns a second one does, what else is a `<th>` heads its row or was made one. */
  let heading = 1
  let row: Range[][] | null = null
  let cell: Range[] | null = null
  let depth = 0
  let from = -1
  tag.lastIndex = start
  for (let found = tag.exec(text); found; found = tag.exec(text)) {
    const words = from < 0 ? null : trimmed(text, from, found.index)
    from = tag.lastIndex
    // words outside of any cell (a caption) have a row of their own
    if (words && cell) cell.push(words)
    else if (words) rows.push([[words]])
    const closes = found[1] === '/'
    const name = found[2]!.toLowerCase()
    if (name === 'table') depth += closes ? -1 : 1
    if (depth === 0 && closes) {
      const after = /(?:\s{0,8}<\/(?:html|body|div|center)>){0,8}/uy
      after.lastIndex = from
      return { start, end: from + (name === 'table' ? after.exec(text)![0].length : 0), lines: linesOfRows(rows, heads) }
    }
    if (depth !== 1) continue
    if (name === 'tr') {
      row = null
      cell = null
      if (closes) continue
      rows.push((row = []))
      for (let k = 0; k < spans.length; k++) if (spans[k]! > 0) spans[k]!--
    } else if (name === 'td' || name === 'th') {
      cell = null
      if (closes) continue
      if (!row) rows.push((row = []))
      while (row.length < mostColumns && spans[row.length]! > 0) row.push([])
      cell = []
      const wide = spanOf(found[3]!, 'colspan')
      const high = spanOf(found[3]!, 'rowspan')
      if (rows.length <= heading && (name === 'th' || (rows.length === 1 && high > 1))) {
        heads = Math.max(heads, rows.length - 1 + high)
        heading = Math.max(heading, heads, wide > 1 ? rows.length + 1 : 1)
      }
      for (let k = 0; k < wide && row.length < mostColumns; k++) {
        spans[row.length] = high
        row.push(k === 0 ? cell : [])
      }
      // what stands behind the last column there can be goes with it
      if (row.at(-1) !== cell && !row.includes(cell)) cell = row.at(-1)!
    }
  }
  return null
}

function spanOf(attributes: string, name: string): number {
  const found = new RegExp(`${name}\\s{0,3}=\\s{0,3}["']?(\\d{1,3})`, 'iu').exec(attributes)
  return found ? Math.max(1, Math.min(mostColumns, Number(found[1]))) : 1
}

/** Each stretch of words of a cell as a printed line of its own. */
function linesOfRows(rows: readonly Range[][][], heads: number): DrawnLine[] {
  const lines: DrawnLine[] = []
  for (const [r, row] of rows.entries()) {
    const height = row.reduce((most, cell) => Math.max(most, cell.length), 0)
    for (let i = 0; i < height; i++) lines.push({ cells: row.map((cell) => cell[i] ?? null), goesOn: i > 0, head: r < heads })
  }
  return lines
}
