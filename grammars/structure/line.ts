import type { UnitMarker } from './markers.ts'

/** What a line of the source offers to the readings: its words without markup, and what surrounds it. */
export interface Line {
  /** Boundaries in the normal text, without blanks at the ends; marks of emphasis lie inside. */
  start: number
  end: number
  /** The words: marks of emphasis and table bars removed, blanks collapsed, trimmed. Never empty. */
  text: string
  /** The same, letter for letter, with the marks that a scanner lost in fixed phrases; absent where it lost none. */
  said?: string
  /** For each character of `text` its offset in the normal text; null where that is `start + index`. */
  map: Uint32Array | null
  /** Strong and emphasised ranges of `text`; null where there are none. */
  styles: Style[] | null
  /** Blank lines before this one. */
  blanks: number
  /** Lone table bars (`|`) before this one. */
  bars: number
  /** Lone table bars behind the last line of the text. */
  barsBehind?: number
  /** A mark of emphasis opened on the line before is still open where this one begins. */
  carried: boolean
  /** Depth of a Markdown heading, else 0. */
  level: number
  /** The line is a piece of the printed line before (columns side by side, a bar inside the line). */
  piece: boolean
  /** Columns of leading blanks. */
  indent: number
  /** Of an item of a list in Markdown: the column of its mark. */
  column?: number
  /** The mark that opens it, where that lost its stop or the blank behind and its series proves it. */
  unit?: UnitMarker
  /** It begins a note whose mark alone could be a unit's; the key tells it from other notes with the same label. */
  note?: { label: string; key: string; length: number }
  /** The row of a table that the reader already knows (Markdown), one entry a cell. */
  cells: Cell[] | null
  /** What stands apart in it by tabs or wide gaps, where it is more than one thing. */
  columns?: Cell[]
  /** The cells between its tabs, empty ones too. */
  tabbed?: Cell[]
  /** The row of marks below it (`|---:|`, `+---+`), or of empty cells. */
  rule?: [start: number, end: number]
  /** Marks part it from the row below. */
  ruled?: true
  /** A further printed line of the row above. */
  goesOn?: true
  /** A row with a bar before its first cell and none behind its last, which goes on below. */
  unclosed?: true
  /** Such a cell ends here: a bar behind the words, none before them. */
  closes?: true
  /** The last cell of a row that a lone bar closes, and marks below that. */
  lastOfRow?: true
  /** Bars between the cells of such a row, and none around them. */
  between?: true
  /** The one cell of a row: a bar on each side of its words. */
  alone?: true
  /** The head of a table of contents, or one of its entries: it goes on below, or ends here; or of a website's list of the articles. */
  listed?: 'head' | 'open' | 'end' | 'title'
  /** Of a list of forms, above the forms. */
  entry?: 'number' | 'name'
  /** What a website set before a part of the document: its name, or the line of an article that goes on. */
  label?: true
  /** Of such a line: a site's note on the unit in whose text it stands. */
  onUnit?: true
  /** Of a stamp that is pressed on a page: its first line, and the others. */
  pressed?: 'head' | 'below'
  /** The rest of the motto, on whose beginning a stamp lies. */
  beheaded?: true
  /** The rule above the notes of a page. */
  parting?: true
  /** A page begins with it, as a converter's mark or the gazette's head says. */
  opensPage?: true
  /** The number of a page stood above it. */
  belowNumber?: true
  /** It prints a number that other lines print too. */
  repeats?: true
  /** In a row that heads the columns, as the reader knows. */
  heads?: true
  /** What draws the table that begins here, between its words: rules, tags. */
  marks?: [start: number, end: number][]
}

export interface Style {
  start: number
  end: number
  type: 'strong' | 'emphasis' | 'link'
  /** Of a link: its address, and where the whole of it stands in the normal text. */
  url?: string
  from?: number
  to?: number
}

/** The words of one cell, as those of a line. */
export interface Cell {
  /** How many tabs stand before it, where nothing else parts it from the cell before. */
  tabs?: number
  text: string
  start: number
  end: number
  map: Uint32Array | null
  styles: Style[] | null
}

/** The words by which a line is recognised; `text` is what it says in print. */
export function saidOf(line: Line): string {
  return line.said ?? line.text
}

/**
 * No small letter, and at least two capitals: the case of heads and titles. Converters of old Vietnamese fonts leave a small vowel among them
 * (`XàHỘI`, `XÃ` in TCVN3): one in eight is forgiven. The Prime Minister's `TTg` has its small letter among capitals too (`28/2021/QĐ-TTg`).
 */
export function isCapitals(text: string): boolean {
  let capitals = 0
  let small = 0
  for (let i = 0; i < text.length && i < 400; i++) {
    const code = text.charCodeAt(i)
    if (code < 128) {
      if (code >= 97 && code <= 122 && !(code === 103 && text.startsWith('TTg', i - 2))) return false
      if (code >= 65 && code <= 90) capitals++
      continue
    }
    const kind = caseOf(code)
    if (kind === 1) small++
    else if (kind === 2) capitals++
  }
  return capitals >= 2 && small * 8 <= capitals
}

/** 0 no letter, 1 a small one, 2 a capital; what was asked is kept. */
function caseOf(code: number): number {
  const known = cases[code]
  if (known !== undefined && known !== unasked) return known
  const char = String.fromCharCode(code)
  const small = char.toLowerCase()
  const kind = small === char.toUpperCase() ? 0 : char === small ? 1 : 2
  if (known !== undefined) cases[code] = kind
  return kind
}

const unasked = 3
/** For each letter to the last of Vietnamese (`ỹ`, U+1EF9). */
const cases = new Uint8Array(0x1f00).fill(unasked)

/** Begins with a small letter. */
export function startsSmall(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 97 && code <= 122
  const first = text[0] ?? ''
  return first !== first.toUpperCase()
}

/** Letters only, without diacritics, capitals: what is left of a phrase after scanning and typing habits. */
export function bareLetters(text: string): string {
  let letters = lettersOf.get(text)
  if (letters !== undefined) return letters
  letters = text
    .slice(0, 200)
    .toUpperCase()
    .normalize('NFD')
    .replace(/Đ/gu, 'D')
    .replace(/[^A-Z]/gu, '')
  if (lettersOf.size >= mostKept) lettersOf.clear()
  lettersOf.set(text, letters)
  return letters
}

/** The lines of a head are asked for again and again by those around them. */
const lettersOf = new Map<string, string>()
const mostKept = 4096

/** Before the next text is read: a line is a piece of its text, and keeps the whole of it in memory. */
export function forgetLetters(): void {
  lettersOf.clear()
}
