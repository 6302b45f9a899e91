import { childrenOf, type Document, type Node, positionOf, type Root, type Table, textOf } from '../tree/index.ts'

/** What the expected files of `fixtures/structure` hold: what a clerk would say of a text, nothing of how the tree is built. */
export type ProjectedTree = (ProjectedDocument | { unstructured: string })[]

/** Whatever is absent from the document is absent here. Texts of ten words and more are shown as their first five and last three. */
export interface ProjectedDocument {
  /** Role and system. */
  document: string
  type?: string
  number?: string
  issuer?: string
  parents?: string[]
  place?: string
  date?: string
  title?: string
  to?: string[]
  /** Running text by line: `12 basis Căn cứ …`, `14 article 1 [Phạm vi]`; two blanks deeper for each unit around it; `^1` where notes hang. */
  text?: string
  /** `1 at 21: Theo Báo cáo …` */
  notes?: string[]
  tables?: { columns?: string[]; rows: string[][] }[]
  signed?: Record<string, string>[]
  /** Recipients, with their note and whether they are the archive line. */
  sent?: string[]
  /** What belongs to no sentence: stamps, marks, page furniture, what websites add. */
  aside?: string[]
  attachments?: ProjectedDocument[]
}

type Projected = Required<ProjectedDocument>

const shown = { basis: 'basis', recital: 'recital', enactingFormula: 'formula' } as const
const asides = ['stamp', 'mark', 'furniture', 'sourceNote'] as const

export function projectTree(root: Root): ProjectedTree {
  return root.children.map((child) => {
    if (child.type === 'document') return projectDocument(child)
    const lines: string[] = []
    for (const block of child.children) project(block, '', { lines, into: null })
    return { unstructured: toText(lines) }
  })
}

function projectDocument({ meta, role, system, children }: Document): ProjectedDocument {
  const projected: Record<keyof Projected, unknown> = {
    document: `${role} ${system}`,
    type: meta.docType?.code,
    number: meta.docNumber?.canonical,
    issuer: meta.issuer?.name,
    parents: meta.issuer?.parents,
    place: meta.place,
    date: meta.date,
    title: meta.title,
    to: meta.addressees,
    text: '',
    notes: [],
    tables: [],
    signed: meta.signatures.map((signature) => Object.fromEntries(Object.entries(signature).filter(([, value]) => value !== null))),
    sent: meta.recipients.map(({ text, note, archive }) => text + (note === null ? '' : ` [${note}]`) + (archive ? ' [archive]' : '')),
    aside: [],
    attachments: [],
  }
  const lines: string[] = []
  for (const part of children)
    if (part.type === 'attachments') projected.attachments = part.children.map(projectDocument)
    else for (const block of part.children) project(block, '', { lines, into: projected as Projected })
  projected.text = toText(lines)
  return Object.fromEntries(Object.entries(projected).filter(([, value]) => !isAbsent(value))) as unknown as ProjectedDocument
}

const isAbsent = (value: unknown) => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
const toText = (lines: string[]) => lines.map((line) => `${line}\n`).join('')

interface Out {
  lines: string[]
  into: Projected | null
}

function project(node: Node, indent: string, out: Out): void {
  const line = `${lineOf(node)} ${indent}`
  if (node.type === 'division') {
    const [, first, ...rest] = node.children
    const name = `${line}${node.name} ${node.label}`
    if (first?.type === 'heading') out.lines.push(`${name} [${plain(textOf(first)).replace(/:$/, '')}]${marks(first)}`)
    else if (first?.type === 'paragraph' && !first.quoted) out.lines.push(`${name} ${sentence(first)}`)
    else {
      out.lines.push(name)
      if (first) project(first, `${indent}  `, out)
    }
    for (const child of rest) project(child, `${indent}  `, out)
  } else if (node.type === 'paragraph') out.lines.push(`${line}${node.quoted ? 'quote' : 'para'} ${sentence(node)}`)
  else if (node.type in shown) out.lines.push(`${line}${shown[node.type as keyof typeof shown]} ${sentence(node)}`)
  else if (node.type === 'table') {
    out.lines.push(`${line}table`)
    out.into?.tables.push(projectTable(node))
  } else if (node.type === 'footnoteDefinition') {
    const words = node.children.filter((child) => child.type === 'paragraph').map(sentence)
    out.into?.notes.push(`${node.label} at ${lineOf(node)}: ${words.join(' / ')}`)
  } else if (asides.some((type) => type === node.type)) out.into?.aside.push(`${lineOf(node)} ${node.type} ${sentence(node)}`)
}

function projectTable(table: Table): Projected['tables'][number] {
  const columns = table.columns
  const rows = table.children.filter((row) => !row.header).map((row) => row.children.map((cell) => plain(textOf(cell))))
  return { ...(columns && { columns }), rows }
}

function sentence(node: Node): string {
  const words = plain(textOf(node)).split(' ')
  return (words.length < 10 ? words : [...words.slice(0, 5), '…', ...words.slice(-3)]).join(' ') + marks(node)
}

/** ` ^1 ^2`: the notes that hang in a text. */
function marks(node: Node): string {
  if (node.type === 'footnoteReference') return ` ^${node.label}`
  return childrenOf(node).map(marks).join('')
}

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim()
const lineOf = (node: Node) => positionOf(node)?.start.line ?? '?'
