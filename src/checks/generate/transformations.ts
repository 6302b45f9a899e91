import type { Root } from '../../tree/index.ts'
import { applyEdits, isTabular, leavesOf, printedLines, unwrap, wrapLines, type Edit, type Leaf, type PrintedLine } from './lay-out.ts'
import { findLetterhead, flattenings } from './letterhead.ts'
import type { Projection } from './project-tree.ts'
import type { Random } from './random.ts'

/** A text written differently that says the same. */
export interface Transformation {
  name: string
  /** The new text; null where it does not apply. `root` is how the text was read as it stands. */
  apply: (text: string, root: Root, random: Random) => string | null
  /** How the text is laid out before; what comes of it is then compared with this. */
  prepare?: (text: string, root: Root) => string
  /** What the writing itself changes in the tree, to be looked through. */
  projection?: Projection
  /** Also of Markdown, where blanks at the margin and marks mean something. */
  markdown?: true
}

const changed = (before: string, after: string): string | null => (before === after ? null : after)

const wrapAt = (width: number) => (text: string, root: Root) => wrapLines(unwrap(text, leavesOf(root)), width)

const wrappings = [50, 60, 72, 80, 96, 120].map((width): Transformation => ({
  name: `wrapped at ${width}`,
  apply: (text, root) => changed(text, wrapAt(width)(text, root)),
  projection: { withoutEmphasis: true },
}))

const letterheads = Object.entries(flattenings).map(([name, flatten]): Transformation => ({
  name: `letterhead: ${name}`,
  apply: (text, root) => {
    const lines = printedLines(text, leavesOf(root))
    const head = findLetterhead(lines)
    if (!head) return null
    const before = lines.slice(0, head.from).filter(({ text }) => text.trim() !== '|')
    return [...before.map(({ text }) => text), ...flatten(head), '', text.slice(lines[head.to]?.start ?? text.length)].join('\n')
  },
  projection: { anyOrder: true, without: ['separator'], withoutEmphasis: true },
}))

export const transformations: readonly Transformation[] = [
  { name: 'NFD', apply: (text) => changed(text, text.normalize('NFD')), markdown: true },
  { name: 'CRLF', apply: (text) => changed(text, text.replace(/\r?\n/gu, '\r\n')), markdown: true },
  { name: 'CR', apply: (text) => changed(text, text.replace(/\r?\n/gu, '\r')) },
  { name: 'blanks at line ends', apply: (text) => text.replace(/(?<![\r\\])(?=\r?\n)/gu, ' '), markdown: true },
  { name: 'every line indented', apply: (text) => text.replace(/^(?=.)/gmu, '    ') },
  { name: 'no-break spaces', apply: replaceSomeBlanks },
  ...wrappings,
  { name: 'unwrapped', apply: (text, root) => changed(text, unwrap(text, leavesOf(root))), projection: { withoutEmphasis: true } },
  { name: 'blank lines doubled', apply: (text) => changed(text, text.replace(/\n[ \t]*(?=\n)/gu, '\n\n')), markdown: true },
  { name: 'a blank line between blocks', apply: separateBlocks, projection: { withoutEmphasis: true } },
  { name: 'no blank lines before markers', apply: closeBlankLines },
  { name: 'emphasis around heads', apply: emphasiseHeads, projection: { withoutEmphasis: true } },
  breakingPages('page numbers', pageNumber),
  breakingPages('gazette heads', gazetteHead),
  { name: 'letters spaced out', apply: spaceLetters },
  ...letterheads,
] // prettier-ignore

function replaceSomeBlanks(text: string, _: Root, random: Random): string | null {
  return changed(
    text,
    text.replace(/(?<=\p{L}) (?=\p{L})/gu, (blank) => (random.chance(3) ? '\u00a0' : blank)),
  )
}

/** A blank line would end emphasis that goes on behind it. */
const isEmphasised = ({ ancestors }: Leaf): boolean => ancestors.some(({ type }) => type === 'emphasis' || type === 'strong')

/** Two neighbours of the source that belong to different blocks, and the line breaks between them. */
function* seams(text: string, leaves: readonly Leaf[]): Generator<{ before: Leaf; after: Leaf; gap: string }> {
  for (const [i, before] of leaves.entries()) {
    const after = leaves[i + 1]
    if (!after || before.block === after.block || isTabular(before) || isTabular(after) || (isEmphasised(before) && isEmphasised(after)))
      continue
    const gap = text.slice(before.end, after.start)
    if (/\n/u.test(gap) && !gap.includes('|')) yield { before, after, gap }
  }
}

/** A footnote that cuts a sentence does not end a block. */
const cuts = ({ ancestors, node }: Leaf): boolean =>
  [...ancestors, node].some(({ type }) => type === 'footnoteDefinition' || type === 'furniture')

function separateBlocks(text: string, root: Root): string | null {
  const edits: Edit[] = []
  for (const { before, after, gap } of seams(text, leavesOf(root))) {
    if (cuts(before) || cuts(after)) continue
    if (!/\n\s*\n/u.test(gap)) edits.push({ start: before.end + gap.indexOf('\n'), end: before.end + gap.indexOf('\n'), text: '\n' })
  }
  return edits.length > 0 ? applyEdits(text, edits) : null
}

function closeBlankLines(text: string, root: Root): string | null {
  const edits: Edit[] = []
  for (const { before, after, gap } of seams(text, leavesOf(root))) {
    if (after.node.type !== 'marker' || cuts(before) || cuts(after)) continue
    const closed = gap.replace(/\n\s*\n(?=[^\n]*$)/u, '\n')
    if (closed !== gap) edits.push({ start: before.end, end: after.start, text: closed })
  }
  return edits.length > 0 ? applyEdits(text, edits) : null
}

const strongTypes = new Set(['issuer', 'motto', 'docType', 'docTitle', 'heading', 'enactingFormula', 'signature'])
const emphasisTypes = new Set(['docDate', 'basis', 'recital'])

function emphasiseHeads(text: string, root: Root): string | null {
  const leaves = leavesOf(root)
  const edits: Edit[] = []
  for (let i = 0; i < leaves.length; i++) {
    const first = leaves[i]!
    const { type } = first.block
    const mark = strongTypes.has(type) ? '**' : emphasisTypes.has(type) ? '*' : null
    if (!mark) continue
    while (leaves[i + 1]?.block === first.block) i++
    const marker = leaves[leaves.indexOf(first) - 1]
    const start = type === 'heading' && marker?.node.type === 'marker' ? marker.start : first.start
    const span = text.slice(start, leaves[i]!.end)
    if (/[*|_#]|\n\s*\n/u.test(span) || /[*|_#]/u.test(text.slice(Math.max(0, start - 3), leaves[i]!.end + 3))) continue
    edits.push({ start, end: start, text: mark }, { start: leaves[i]!.end, end: leaves[i]!.end, text: mark })
  }
  return edits.length > 0 ? applyEdits(text, edits) : null
}

type PrintPage = (page: number, random: Random) => string

function pageNumber(page: number, random: Random): string {
  return random.pick([`\n${page}\n`, `${' '.repeat(40)}${page}`, `\n- ${page} -\n`])
}

function gazetteHead(page: number): string {
  const head = 'CÔNG BÁO/Số 215 + 216/Ngày 28-02-2026'
  return page % 2 === 0 ? `\n${page} ${head}\n` : `\n${head} ${page}\n`
}

/** Wrapped at 80, with what stands between two pages put in after every 40 lines or so of a body. */
function breakingPages(name: string, print: PrintPage): Transformation {
  return {
    name,
    prepare: wrapAt(80),
    apply: (text, root, random) => breakPages(text, root, random, print),
    projection: { without: ['furniture'], withoutEmphasis: true },
  }
}

function breakPages(text: string, root: Root, random: Random, print: PrintPage): string | null {
  const pages: string[] = []
  let page = 1
  let length = random.between(0, 20)
  const lines = printedLines(text, leavesOf(root))
  for (const [i, line] of lines.entries()) {
    pages.push(line.text)
    length++
    if (length < 40 || !isBreakable(line) || !isBreakable(lines[i + 1])) continue
    pages.push(print(++page, random))
    length = random.between(0, 5)
  }
  return page > 1 ? pages.join('\n') : null
}

/** Lies in a body and in no table, so that a page may end here. */
function isBreakable(line: PrintedLine | undefined): boolean {
  return (
    !!line &&
    line.leaves.length > 0 &&
    line.leaves.every((leaf) => leaf.ancestors.some(({ type }) => type === 'body') && !isTabular(leaf) && !isEmphasised(leaf))
  )
}

const spaced =
  /(?<![\p{L}\p{M}])([bcdđghklmnpqrstvx]{1,3})([áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ])([chmnpgtiuoy]{0,2})(?![\p{L}\p{M}])/gu

/** One word in fifty torn as scanners tear it: `phải` → `ph  ả  i`. */
function spaceLetters(text: string, root: Root, random: Random): string | null {
  const edits: Edit[] = []
  for (const leaf of leavesOf(root)) {
    if (leaf.node.type !== 'text' || !leaf.ancestors.some(({ type }) => type === 'body') || isTabular(leaf)) continue
    for (const found of text.slice(leaf.start, leaf.end).matchAll(spaced)) {
      if (!random.chance(2)) continue
      const start = leaf.start + found.index
      edits.push({ start, end: start + found[0].length, text: `${found[1]}  ${found[2]}  ${found[3]}` })
    }
  }
  return edits.length > 0 ? applyEdits(text, edits) : null
}
