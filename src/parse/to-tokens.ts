import type { IToken } from 'chevrotain'
import type { Line } from '../../grammars/structure/line.ts'
import type { Kind } from '../../grammars/structure/kinds.ts'
import type { UnitName } from '../../grammars/structure/markers.ts'
import { swallowedHeading } from '../../grammars/structure/phrases/index.ts'
import { makeToken } from '../../grammars/structure/parser.ts'
import type { TokenName } from '../../grammars/structure/tokens.ts'
import { closesUnits } from './closing-paragraph.ts'
import type { Draft } from './documents/draft.ts'
import { bodyHead, depthBelowTitle, depthOfLead, headsList, headsRest, leadsToRest, stepOf } from './list-heads.ts'
import { listsByStars, settleUnits, type Block } from './units/settle-units.ts'
import { listOfOrders } from './units/place-units.ts'
import type { Settled } from './settle-zones.ts'

/** What a token stands for. */
export type Payload = { item: Settled; block: null } | { item: null; block: Block }

export interface TokenStream {
  tokens: IToken[]
  payloads: Payload[]
}

const prefaceTokens: Partial<Record<Kind, TokenName>> = {
  motto: 'Motto',
  issuer: 'Issuer',
  docNumber: 'DocNumber',
  docDate: 'DocDate',
  docType: 'DocType',
  docTitle: 'DocTitle',
  addressee: 'Addressee',
  mark: 'Mark',
  attachedTo: 'AttachedTo',
  appendixHead: 'AppendixHead',
  stamp: 'PrefaceStamp',
  separator: 'PrefaceRule',
}
const preambleTokens: Partial<Record<Kind, TokenName>> = {
  basis: 'Basis',
  recital: 'Recital',
  enactingFormula: 'EnactingFormula',
  issuer: 'Authority',
  prose: 'PreambleText',
}
const conclusionTokens: Partial<Record<Kind, TokenName>> = {
  motto: 'Motto',
  recipients: 'Recipients',
  recipient: 'Recipient',
  signature: 'Signature',
  endnote: 'EndNote',
  docDate: 'DocDate',
  docNumber: 'DocNumber',
  issuer: 'Issuer',
  stamp: 'ConclusionStamp',
  separator: 'ConclusionRule',
}

/** Documents with settled lines → the tokens that the structure grammar reads, nesting written as INDENT and DEDENT. */
export function toTokens(drafts: readonly Draft[], lines: readonly Line[], breaks: Float32Array): TokenStream {
  const stream: TokenStream = { tokens: [], payloads: [] }
  const put = (name: TokenName, payload: Payload | null = null): void => {
    if (payload) stream.payloads.push(payload)
    stream.tokens.push(makeToken(name, payload ? stream.payloads.length - 1 : -1))
  }
  const starred = listsByStars(lines)
  let open: Draft['role'][] = []
  for (const draft of drafts) {
    if (draft.role === 'outside') {
      for (; open.length > 0; open.pop()) put('DocumentEnd')
      for (const item of draft.body) put('Outside', { item, block: null })
      continue
    }
    const inside: Record<string, Draft['role'][]> = { main: [], attachment: ['main'], appendix: ['main', 'attachment'] }
    while (open.length > 0 && !inside[draft.role]!.includes(open.at(-1)!)) {
      put('DocumentEnd')
      open.pop()
    }
    put(draft.role === 'main' ? 'MainStart' : draft.role === 'attachment' ? 'AttachmentStart' : 'AppendixStart')
    open.push(draft.role)
    const swallowed = draft.preface.find((item) => item.kind === 'stamp' && swallowedHeading.test(lines[item.from]!.text)) ?? null
    const blocks = settleBody(draft, lines, breaks, starred)
    const lost = swallowed && lacksFirstSection(blocks) ? swallowed : null
    if (lost) blocks.unshift(firstSection(lost, lines))
    for (const item of draft.preface) if (item !== lost) put(prefaceTokens[item.kind] ?? 'PrefaceNote', { item, block: null })
    for (const [i, item] of draft.preamble.entries())
      put(onlyTells(item, draft.preamble[i + 1], lines) ? 'PreambleText' : (preambleTokens[item.kind] ?? 'PreambleRule'), {
        item,
        block: null,
      })
    putBody(draft, blocks, lines, put)
    for (const item of draft.conclusions) put(conclusionTokens[item.kind] ?? 'ConclusionNote', { item, block: null })
  }
  for (; open.length > 0; open.pop()) put('DocumentEnd')
  open = []
  return stream
}

/** "Ngày …, … chủ trì cuộc họp …": no reason where what was heard there is one of its own, "Sau khi nghe …". */
function onlyTells(item: Settled, next: Settled | undefined, lines: readonly Line[]): boolean {
  if (item.kind !== 'recital' || next?.kind !== 'recital') return false
  return /^Ngày\s\d/u.test(lines[item.from]!.text) && /^(?:Sau khi|Trên cơ sở)\s/u.test(lines[next.from]!.text)
}

type Put = (name: TokenName, payload?: Payload | null) => void

/** The body's lines → its blocks, numbering settled over the whole of it. */
function settleBody(draft: Draft, lines: readonly Line[], breaks: Float32Array, starred: boolean): Block[] {
  const range: number[] = []
  const hard = new Set<number>()
  let behindTable = false
  let end = draft.body[0]?.from ?? 0
  for (const item of draft.body) {
    // the form of another document may stand between
    if (item.kind === 'prose' && item.from > end) hard.add(item.from)
    end = item.to
    if (item.kind !== 'prose') {
      behindTable ||= item.kind === 'table'
      continue
    }
    if (behindTable) hard.add(item.from)
    behindTable = false
    for (let at = item.from; at < item.to; at++) range.push(at)
  }
  const blocks = range.length > 0 ? settleUnits(lines, breaks, range, hard, starred) : []
  nameCapitals(blocks)
  return blocks
}

/** `A.` is a part where it holds sections (`I.`, `Mục 1`) as a part does, a subsection inside such a section, else it is itself a section. */
function nameCapitals(blocks: readonly Block[]): void {
  const capitals: Block[] = []
  const open: Block[] = []
  for (const block of blocks) {
    if (block.kind !== 'unit') continue
    open.length = block.depth - 1
    open.push(block)
    if (block.marker!.form === 'capital' && open.at(-2)?.marker!.name === 'section') block.marker!.name = 'subsection'
    else if (block.marker!.form === 'capital') capitals.push(block)
    else if (block.marker!.name === 'section' && open.at(-2)?.marker!.form === 'capital') return
  }
  for (const capital of capitals) capital.marker!.name = 'section'
}

/** The first section of the body is numbered II. */
function lacksFirstSection(blocks: readonly Block[]): boolean {
  const first = blocks.find((block) => block.marker?.form === 'roman')
  return first?.marker?.ordinal[0] === 2 && first.depth === 1
}

/** The heading that a stamp swallowed, as the body's first section. */
function firstSection(item: Settled, lines: readonly Line[]): Block {
  const printed = swallowedHeading.exec(lines[item.from]!.text)![1]!
  const marker = { form: 'roman', name: 'section', label: 'I', ordinal: [1], length: printed.length, closing: '-' } as const
  return { kind: 'unit', lines: [item.from], marker: { ...marker, ordinal: [1] }, depth: 1, quoted: false, label: 'I', why: item.why }
}

/** `* Ưu điểm:`: a group that a typist heads with a star. */
function isStarred(block: Block, lines: readonly Line[]): boolean {
  return block.kind === 'paragraph' && !block.quoted && lines[block.lines[0]!]!.text.startsWith('* ')
}

/** What ends with the sign of the document's end; behind a rule it is of no unit above. */
function isLastSentence(block: Block, lines: readonly Line[]): boolean {
  return block.kind === 'paragraph' && !block.quoted && lines[block.lines.at(-1)!]!.text.endsWith('./.')
}

const outermost = new Set<UnitName>(['part', 'chapter', 'section', 'subsection', 'article'])

function putBody(draft: Draft, blocks: readonly Block[], lines: readonly Line[], put: Put): void {
  const others = draft.body.filter((item) => item.kind !== 'prose')
  const closing = closesUnits(blocks, lines)
  const open: number[] = []
  /** Of what is open: how many signs the Markdown heading has that it is, 0 where it is none. */
  const levels: number[] = []
  /** Of the body and of what is open: how many signs the last heading without a number has that stands right in it. */
  const heads: number[] = []
  let nextOther = 0
  /** How deep the last line stands that a star marks, as long as what it stands in is open. */
  let starred: number | null = null
  /** How deep the first of the steps stands, as long as what it stands in is open. */
  let stepped: { word: string; depth: number } | null = null
  const close = (depth: number): void => {
    for (; open.length > 0 && open.at(-1)! >= depth; open.pop()) put('Dedent')
    levels.length = open.length
    heads.length = Math.min(heads.length, open.length + 1)
    if (starred !== null && depth <= starred) starred = null
    if (stepped !== null && depth <= stepped.depth) stepped = null
  }
  const putOthers = (before: number): void => {
    for (; nextOther < others.length && others[nextOther]!.from < before; nextOther++) {
      const item = others[nextOther]!
      put(item.kind === 'table' ? 'Table' : 'BodyRule', { item, block: null })
    }
  }
  /** Where the rules begin that stand right above a line, behind everything else: they part what is above from the unit below and are of neither. */
  const rulesAbove = (before: number, behind: number): number => {
    let end = nextOther
    while (end < others.length && others[end]!.from < before) end++
    while (end > nextOther && others[end - 1]!.kind === 'separator' && others[end - 1]!.from > behind) end--
    return others[end]?.from ?? before
  }
  for (const [i, block] of blocks.entries()) {
    const rules = rulesAbove(block.lines[0]!, blocks[i - 1]?.lines.at(-1) ?? 0)
    const ends = closing === i || (rules < block.lines[0]! && i === blocks.length - 1 && isLastSentence(block, lines))
    putOthers(block.kind === 'unit' || ends ? rules : block.lines[0]!)
    if (block.kind === 'unit') {
      close(block.depth)
      // below a step only its list stands
      if (stepped !== null && outermost.has(block.marker!.name)) stepped = null
      putOthers(block.lines[0]!)
      put('Unit', { item: null, block })
      put('Indent')
      open.push(block.depth)
      levels.push(lines[block.lines[0]!]!.level)
    } else {
      const next = blocks[i + 1]
      const step: string | null = stepOf(blocks, i, lines) ?? (stepped ? bodyHead(block, lines) : null)
      const titled = depthBelowTitle(blocks, i, lines) || depthOfLead(blocks, i, lines)
      const { level } = lines[block.lines[0]!]!
      if (ends) {
        close(1)
        putOthers(block.lines[0]!)
      } else if (next?.why === listOfOrders) close(next.depth)
      else if (titled > 0) close(titled)
      else if (stepped !== null && step === stepped.word) close(stepped.depth + 1)
      else if (headsRest(blocks, i, lines) || leadsToRest(blocks, i, lines)) close(blocks[i - 1]!.depth)
      // `## 6. …` / `### Đợt 1` / `- a) …` / `### Đợt 2`: a heading in Markdown is in no list below another that has no fewer signs
      if (level > 0) {
        const outer = levels.findIndex((above) => above > 0 && above < level)
        const plain = levels.findLastIndex((above) => above > 0) + 1
        const list = outer < 0 ? -1 : heads.findIndex((signs, of) => of >= plain && signs >= level)
        if (list >= 0 && list < open.length) close(open[list]!)
        heads[open.length] = level
      }
      if (step !== null) stepped ??= { word: step, depth: open.at(-1) ?? 0 }
      if (isStarred(block, lines)) {
        // beside the one above it, whose dashes it closes
        const depth = starred !== null ? starred + 1 : headsList(block, next, lines) ? next!.depth : null
        if (depth !== null) close(depth)
        starred = open.at(-1) ?? 0
      }
      put(block.kind === 'note' ? 'Note' : 'Paragraph', { item: null, block })
    }
  }
  putOthers(rulesAbove(Infinity, blocks.at(-1)?.lines.at(-1) ?? 0))
  close(1)
  putOthers(Infinity)
}
