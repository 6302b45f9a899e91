import { forgetLetters, type Line } from '../../grammars/structure/line.ts'
import { noteContents } from '../../grammars/structure/contents.ts'
import { noteBracketedUnits } from '../../grammars/structure/bracketed-units.ts'
import { noteListedForms } from '../../grammars/structure/listed-forms.ts'
import { noteLostMarks } from '../../grammars/structure/lost-marks.ts'
import { noteLostStops } from '../../grammars/structure/lost-stops.ts'
import { noteMisreadMarks } from '../../grammars/structure/misread-marks.ts'
import { noteNumbersGoneBack } from '../../grammars/structure/numbers-gone-back.ts'
import { noteOuterParts } from '../../grammars/structure/outer-parts.ts'
import { noteRepeatedNumbers } from '../../grammars/structure/repeated-numbers.ts'
import { noteRepeatedSigns } from '../../grammars/structure/repeated-signs.ts'
import { noteRunningHeads } from '../../grammars/structure/running-heads.ts'
import { noteUnitsOfAnnexes } from '../../grammars/structure/units-of-annexes.ts'
import { parseStructure } from '../../grammars/structure/parser.ts'
import type { Document, Root } from '../tree/index.ts'
import { findBanners } from './banners.ts'
import { buildTree, type Building } from './build-tree.ts'
import { findCatalogues } from './catalogue.ts'
import { explainChoices } from './explain.ts'
import { endOfFrontMatter } from './split/front-matter.ts'
import { findNotes, noteLabels } from './find-notes.ts'
import { findTables } from './tables/find-tables.ts'
import { groupDocuments } from './documents/group-documents.ts'
import type { Locate } from './inline.ts'
import { findNoteSeries } from './note-series.ts'
import { placeBetween } from './place-between.ts'
import { noteLabelsOfParts } from './labels-of-parts.ts'
import { noteListsOfArticles } from './lists-of-articles.ts'
import { liftFurniture } from './lift-furniture.ts'
import { liftSpecks } from './mend/lift-specks.ts'
import { mendLines } from './mend/mend-lines.ts'
import { readLineEnds } from './split/mixed-line-ends.ts'
import { readIntroductions } from './introduction.ts'
import { joinRestsOfItems } from './rest-of-items.ts'
import { weighBreaks } from './breaks/weigh-breaks.ts'
import { liftRules, rejoinNotes } from './rejoin-notes.ts'
import { noteBulletedUnits } from './units/bulleted-units.ts'
import { noteNestedLists } from './units/nested-lists.ts'
import { noteStarsForDashes } from './units/stars-for-dashes.ts'
import { noteNestedNumbers } from './units/nested-numbers.ts'
import { makeInline, type FindOverlays, type InScope } from './make-inline.ts'
import { readMeta } from './meta/read-meta.ts'
import type { Reading } from './meta/segments.ts'
import { settleZones } from './settle-zones.ts'
import { toTokens } from './to-tokens.ts'
import { noteTranslations } from './translations.ts'

export interface StructureOptions {
  locate: Locate
  find: FindOverlays
  inScope: InScope
  uri: Reading['uri']
  /** The normal text, for finding how running text writes a name. */
  text: string
  /** Is told line by line what was chosen, over what, and why. */
  explain?: ((line: string) => void) | undefined
}

/** Lines → the documents and the text outside them, with metadata; without ids and resolved references. */
export function readStructure(printed: readonly Line[], options: StructureOptions): Root['children'] {
  const { locate, find, inScope, uri, text, explain } = options
  forgetLetters()
  const cleaned = liftSpecks(printed)
  const opened = noteTranslations(mendLines(cleaned.lines))
  noteLostMarks(opened)
  noteRunningHeads(opened)
  noteLabelsOfParts(opened)
  noteListsOfArticles(opened)
  const { lines, furniture } = liftFurniture(opened)
  for (const speck of cleaned.specks) furniture.push(speck)
  if (lines.length === 0) {
    const children: Root['children'] = furniture.length > 0 ? [{ type: 'unstructured', children: [] }] : []
    placeBetween(children, { furniture, lines: opened, ...options })
    return children
  }
  noteContents(lines)
  noteListedForms(lines)
  noteBulletedUnits(lines)
  noteNestedLists(lines)
  noteStarsForDashes(lines)
  for (const number of findNoteSeries(lines)) furniture.push(number)
  findNotes(lines)
  for (const rule of liftRules(lines)) furniture.push(rule)
  rejoinNotes(lines)
  noteNestedNumbers(lines)
  noteLostStops(lines)
  noteMisreadMarks(lines)
  noteRepeatedSigns(lines)
  noteRepeatedNumbers(lines)
  noteBracketedUnits(lines)
  noteNumbersGoneBack(lines)
  noteOuterParts(lines)
  noteUnitsOfAnnexes(lines)
  const breaks = weighBreaks(lines, readLineEnds(lines, text))
  joinRestsOfItems(lines, breaks)
  const fields = endOfFrontMatter(text)
  const banners = findBanners(lines)
  const isField = (line: Line): boolean => line.start < fields || banners.has(line)
  const catalogued = findCatalogues(lines)
  const settled = settleZones(lines, breaks, findTables(lines), { isField, catalogued, explaining: explain !== undefined })
  const drafts = groupDocuments(settled, lines)
  const { tokens, payloads } = toTokens(drafts, lines, breaks)
  if (explain) for (const line of explainChoices(payloads, lines, locate)) explain(line)
  const labels = noteLabels(lines)
  const building: Building = {
    lines,
    payloads,
    locate,
    labels,
    inline: makeInline(labels, find, locate),
    inScope,
    linesOf: new Map(),
    attachedTo: new Set(),
    titled: new Map(),
    hasBareSentences: false,
  }
  const children = buildTree(parseStructure(tokens), building)
  const documents = children.filter((child) => child.type === 'document')
  const starts = documents.map((document) => firstLine(document, building.linesOf))
  for (const [i, document] of documents.entries()) {
    const prose = proseOf(lines, starts[i] ?? 0, starts[i + 1] ?? lines.length, i === 0 ? (starts[0] ?? 0) : 0)
    readAll(document, null, { lines, linesOf: building.linesOf, attachedTo: building.attachedTo, prose, uri })
  }
  readIntroductions(children, uri)
  placeBetween(children, { furniture, lines: opened, ...options })
  return children
}

/** Where a document's head begins; `null` for a body without any part of a head. */
function firstLine(document: Document, linesOf: Building['linesOf']): number | null {
  for (const part of document.children) {
    if (part.type !== 'preface' && part.type !== 'preamble') continue
    for (const node of part.children) {
      const at = linesOf.get(node)?.[0]
      if (at !== undefined) return at
    }
  }
  return null
}

/** The words from one line up to another, and behind them those of the lines `above` a document, as a website has them; joined at the first call. */
function proseOf(lines: readonly Line[], from: number, to: number, above: number): () => string {
  let words: string | null = null
  return () => (words ??= [...lines.slice(from, to), ...lines.slice(0, above)].map((line) => line.text).join(' '))
}

function readAll(document: Document, parent: Document | null, reading: Reading): void {
  readMeta(document, parent, reading)
  for (const part of document.children)
    if (part.type === 'attachments') for (const inner of part.children) readAll(inner, document, reading)
}
