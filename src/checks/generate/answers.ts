import type { Division, Document, Node, Root } from '../../tree/index.ts'
import { textOf } from '../../tree/index.ts'
import { numberOf, type Plan, type Table, type Unit } from './plan-document.ts'

/** What a reader must find, one line a fact: of a plan, and of the tree that was read of it. The two must be the same. */
export function answersOfPlan(plan: Plan): string[] {
  const { system, kind, organ, date, title, addressees, introduction, bases, units, notes, recipients, signature, appendices } = plan
  const [name, ...parents] = organ.names
  return [
    `document main ${system} ${kind.code} ${numberOf(plan)}`,
    `issuer ${fold(name!)} < ${parents.map(fold).join(' < ')}`,
    `at ${organ.place} on ${date.year}-${pad(date.month)}-${pad(date.day)}`,
    `title ${title}`,
    ...addressees.map((one) => `to ${one}`),
    ...bases.map((basis) => `basis ${basis}`),
    ...(introduction === null ? [] : [`paragraph ${introduction}`]),
    ...units.flatMap((one) => unitAnswers(one, '')),
    ...notes.map(({ label, text }) => `note ${label} ${text}`),
    ...recipients.map(recipientAnswer),
    signatureAnswer(signature),
    ...appendices.flatMap((one) => [`document appendix ${system} null null`, `title ${one.title}`, ...tableAnswers(one.table)]),
  ]
}

const pad = (number: number): string => String(number).padStart(2, '0')
const fold = (text: string): string => text.toLocaleLowerCase('vi')
const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const withoutEnd = (text: string): string => flat(text).replace(/[.;,:]+$/u, '')

const recipientAnswer = ({ text, note, archive }: Plan['recipients'][number]): string =>
  `recipient ${text} (${note})${archive ? ' archive' : ''}`
const signatureAnswer = ({
  authority,
  onBehalfOf,
  deputyFor,
  position,
  name,
}: Document['meta']['signatures'][number] | Plan['signature']): string =>
  `signature ${authority} ${onBehalfOf} ${deputyFor ?? null} ${position} ${name}`

const tableAnswers = ({ columns, rows }: Table): string[] => [columns, ...rows].map((row) => `row ${row.join(' | ')}`)

function unitAnswers({ name, label, heading, text, table, children }: Unit, path: string): string[] {
  const below = `${path}/${label}`
  return [
    `unit ${below} ${name} [${heading}] ${text === null ? '' : text.replace(/\[(\d)\]/gu, '')}`.trim(),
    ...(table ? tableAnswers(table) : []),
    ...children.flatMap((child) => unitAnswers(child, below)),
  ]
}

export const answersOfTree = (root: Root): string[] =>
  root.children.flatMap((child) => (child.type === 'document' ? documentAnswers(child) : [`unstructured ${flat(textOf(child))}`]))

function documentAnswers(document: Document): string[] {
  const { meta, system, role } = document
  const own: string[] = [`document ${role} ${system} ${meta.docType?.code ?? null} ${meta.docNumber?.canonical ?? null}`]
  if (role === 'main') {
    own.push(
      `issuer ${fold(meta.issuer?.name ?? '?')} < ${(meta.issuer?.parents ?? []).map(fold).join(' < ')}`,
      `at ${meta.place} on ${meta.date}`,
    )
  }
  own.push(`title ${meta.title}`, ...meta.addressees.map((one) => `to ${one}`))
  const later: string[] = []
  for (const part of document.children) {
    if (part.type === 'attachments') later.push(...part.children.flatMap(documentAnswers))
    else own.push(...part.children.flatMap((block) => blockAnswers(block, '')))
  }
  const { recipients, signatures } = meta
  return [
    ...own.filter((line) => !line.startsWith('note ')),
    ...own.filter((line) => line.startsWith('note ')),
    ...recipients.map(recipientAnswer),
    ...signatures.map(signatureAnswer),
    ...later,
  ]
}

function blockAnswers(block: Node, path: string): string[] {
  switch (block.type) {
    case 'basis':
    case 'recital':
      return [`basis ${withoutEnd(textOf(block))}`]
    case 'division':
      return divisionAnswers(block, path)
    case 'footnoteDefinition':
      return [
        `note ${block.label} ${flat(
          block.children
            .filter(({ type }) => type !== 'marker')
            .map(textOf)
            .join(' '),
        )}`,
      ]
    case 'table':
      return block.children.map((row) => `row ${row.children.map((cell) => flat(textOf(cell))).join(' | ')}`)
    case 'paragraph':
      return path === '' ? [`paragraph ${flat(textOf(block))}`] : []
    default:
      return []
  }
}

function divisionAnswers({ label, name, children }: Division, path: string): string[] {
  const below = `${path}/${label}`
  const heading = children.find(({ type }) => type === 'heading')
  const paragraphs = children.filter(({ type }) => type === 'paragraph').map((one) => flat(textOf(one)))
  return [
    `unit ${below} ${name} [${heading ? flat(textOf(heading)) : null}] ${paragraphs.join(' ¶ ')}`.trim(),
    ...children.flatMap((child) => (child.type === 'paragraph' ? [] : blockAnswers(child, below))),
  ]
}
