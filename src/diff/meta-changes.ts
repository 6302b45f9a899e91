import type { Document, Meta, PartName, Signature } from '../tree/index.ts'
import { classify, isCosmetic } from './meaning.ts'
import { placeOf } from './places.ts'
import type { Change, Place, Reason } from './types.ts'
import type { Unit } from './units.ts'
import { diffWords } from './words.ts'

type Field = keyof Meta | 'system' | 'role'

/** The fields of one value, what they are shown as, and what it means when they change. */
const fields: { field: Field; text: (document: Document) => string | null; reason: Reason; shownBy: PartName[] }[] = [
  { field: 'docType', text: ({ meta }) => meta.docType?.name ?? null, reason: 'citation', shownBy: ['docType'] },
  { field: 'docNumber', text: ({ meta }) => meta.docNumber?.canonical ?? null, reason: 'citation', shownBy: ['docNumber'] },
  {
    field: 'issuer',
    text: ({ meta: { issuer } }) => issuer && [issuer.name, ...issuer.parents].join(', '),
    reason: 'body',
    shownBy: ['issuer'],
  },
  { field: 'place', text: ({ meta }) => meta.place, reason: 'wording', shownBy: ['docDate'] },
  { field: 'date', text: ({ meta }) => meta.date, reason: 'date', shownBy: ['docDate'] },
  { field: 'title', text: ({ meta }) => meta.title, reason: 'scope', shownBy: ['docTitle'] },
  { field: 'system', text: ({ system }) => system, reason: 'layout', shownBy: [] },
  { field: 'role', text: ({ role }) => role, reason: 'layout', shownBy: [] },
]

/** Fields that a tree holds as a list; the first two are compared by the units that show them. */
const lists = [
  { field: 'recipients', shownBy: ['recipients', 'recipient'] },
  { field: 'addressees', shownBy: ['addressee'] },
] as const

export interface MetaChanges {
  changes: Change[]
  /** Kinds of segments whose change is told by these. */
  told: Set<string>
}

/** What changed in the metadata of a document. `shown` are the kinds of segments of it that have changes of their own. */
export function metaChanges(a: Unit, b: Unit, shown: ReadonlySet<string>): MetaChanges {
  const [from, to] = [a.node, b.node]
  if (from.type !== 'document' || to.type !== 'document') return { changes: [], told: new Set() }
  const changes: Change[] = []
  const told = new Set<string>()
  for (const { field, text, reason, shownBy } of fields) {
    const [before, after] = [text(from), text(to)]
    if (before === after) continue
    changes.push(fieldChange(field, reason, [a, before], [b, after], shownBy))
    for (const name of shownBy) told.add(name)
  }
  const signatures = signatureChanges(a, b, from.meta.signatures, to.meta.signatures)
  if (signatures.length > 0) told.add('signature')
  changes.push(...signatures)
  for (const { field, shownBy } of lists) {
    if (isEqual(from.meta[field], to.meta[field]) || shownBy.some((name) => shown.has(name))) continue
    changes.push(fieldChange(field, 'wording', [a, listText(from.meta[field])], [b, listText(to.meta[field])]))
  }
  if (changes.length === 0 && from.meta.uri !== to.meta.uri)
    changes.push(fieldChange('uri', 'layout', [a, from.meta.uri], [b, to.meta.uri]))
  return { changes, told }
}

type Side = [document: Unit, text: string | null]

function fieldChange(field: Field, reason: Reason, [a, before]: Side, [b, after]: Side, shownBy: readonly PartName[] = []): Change {
  const place = (unit: Unit, text: string | null) => (text === null ? [] : [placeIn(unit, shownBy, `meta.${field}`, text)])
  const sides = { subject: 'meta' as const, a: place(a, before), b: place(b, after) }
  if (before === null) return { kind: 'inserted', ...weigh(reason), ...sides }
  if (after === null) return { kind: 'deleted', ...weigh(reason), ...sides }
  const verdict = field === 'title' || isCosmetic(before, after) ? classify(before, after) : weigh(reason)
  return { kind: 'changed', ...verdict, ...sides, words: diffWords(before, after) }
}

/** The place of what shows a value; of the document, where nothing does. */
function placeIn(document: Unit, shownBy: readonly string[], path: string, text: string): Place {
  const shown = document.children.flatMap(({ children }) => children).find(({ node }) => shownBy.includes(node.type))
  return { ...placeOf(shown ?? document), id: null, path, text }
}

function weigh(reason: Reason): Pick<Change, 'meaning' | 'reasons'> {
  return { meaning: reason === 'layout' ? 'cosmetic' : reason === 'wording' ? 'editorial' : 'substance', reasons: [reason] }
}

/** Signatures are one by the signer's name, else by the position, else by their order. */
function signatureChanges(a: Unit, b: Unit, before: readonly Signature[], after: readonly Signature[]): Change[] {
  const rest = [...after]
  const take = (test: (signature: Signature) => boolean) => {
    const at = rest.findIndex(test)
    return at < 0 ? null : rest.splice(at, 1)[0]!
  }
  const partners = before.map((signature) => take((other) => isEqual(signature, other)))
  for (const same of ['name', 'position'] as const)
    for (const [at, signature] of before.entries())
      partners[at] ??= signature[same] === null ? null : take((other) => other[same] !== null && isCosmetic(other[same], signature[same]!))
  for (const at of before.keys()) partners[at] ??= before.length === after.length ? (rest.shift() ?? null) : null
  const place = (unit: Unit, signature: Signature | null, at: number) =>
    signature ? [placeIn(unit, ['signature'], `signature ${at + 1}`, signatureText(signature))] : []
  const pairs: [Signature | null, Signature | null][] = [
    ...before.map((signature, at): [Signature, Signature | null] => [signature, partners[at]!]),
    ...rest.map((signature): [null, Signature] => [null, signature]),
  ]
  return pairs.flatMap(([x, y]): Change[] => {
    if (isEqual(x, y)) return []
    const sides = { a: place(a, x, x ? before.indexOf(x) : 0), b: place(b, y, y ? after.indexOf(y) : 0) }
    const kind = !x ? 'inserted' : !y ? 'deleted' : 'changed'
    const [textA, textB] = [x ? signatureText(x) : '', y ? signatureText(y) : '']
    const looks = x && y && isCosmetic(textA, textB) ? classify(textA, textB) : weigh('body')
    return [{ kind, ...looks, subject: 'signature', ...sides, ...(x && y && { words: diffWords(textA, textB) }) }]
  })
}

function signatureText({ authority, onBehalfOf, deputyFor, position, name }: Signature): string {
  return [[authority, onBehalfOf].filter(Boolean).join(' '), deputyFor, position, name].filter(Boolean).join(' / ')
}

function listText(list: Meta['recipients'] | string[]): string {
  return list
    .map((item) => (typeof item === 'string' ? item : [item.text, item.note && `(${item.note})`].filter(Boolean).join(' ')))
    .join('; ')
}

/** Plain data, small. */
function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
