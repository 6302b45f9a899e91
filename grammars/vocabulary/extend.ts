import { addDocTypes } from './doc-types.ts'
import type { DocTypeRow, System } from './doc-types.ts'
import { addIssuers } from './issuers.ts'
import type { IssuerRow } from './issuers.ts'
import { addLaws } from './laws.ts'

/** What is wrong with a user's vocabulary: one line for each fault, with the row it is in. */
export class VocabularyError extends Error {
  static {
    this.prototype.name = 'VocabularyError'
  }
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(faults.join('; '))
    this.faults = faults
  }
}

type Row = Record<string, unknown>

const docTypeFields = new Set(['code', 'name', 'systems', 'variants', 'codes', 'common'])
const issuerFields = new Set([
  'code',
  'name',
  'system',
  'codes',
  'aliases',
  'from',
  'to',
  'successors',
  'head',
  'shared',
  'offices',
  'district',
])

/**
 * Adds a user's rows, as read from YAML: `docTypes` (code, name, systems, variants, codes), `issuers` (code, name, system, aliases, codes,
 * from, to, successors) and `laws` (full names). Throws `VocabularyError` and adds nothing when a row is not in order.
 */
export function extendVocabulary(value: unknown): void {
  const faults: string[] = []
  const sections = isRow(value) ? value : {}
  if (!isRow(value)) faults.push('expected a mapping with `docTypes`, `issuers` or `laws`')
  for (const key of Object.keys(sections)) if (!['docTypes', 'issuers', 'laws'].includes(key)) faults.push(`unknown section \`${key}\``)
  const types = rowsOf(sections, 'docTypes', faults).map((row, i) => docTypeOf(row, `docTypes[${i}]`, faults))
  const issuers = rowsOf(sections, 'issuers', faults).map((row, i) => issuerOf(row, `issuers[${i}]`, faults))
  const laws = lawsOf(sections['laws'], faults)
  if (faults.length > 0) throw new VocabularyError(faults)
  addDocTypes(types)
  addIssuers(issuers)
  addLaws(laws)
}

function rowsOf(sections: Row, key: string, faults: string[]): Row[] {
  const list = sections[key] ?? []
  if (Array.isArray(list) && list.every(isRow)) return list
  faults.push(`\`${key}\` must be a list of rows`)
  return []
}

function lawsOf(list: unknown, faults: string[]): string[] {
  if (list === undefined || list === null) return []
  if (Array.isArray(list) && list.every((name) => typeof name === 'string' && /^(?:Luật|Bộ luật|Pháp lệnh) \S/.test(name)))
    return list as string[]
  faults.push('`laws` must be a list of full names such as `Luật Đất đai`')
  return []
}

function docTypeOf(row: Row, where: string, faults: string[]): DocTypeRow {
  onlyFields(row, docTypeFields, where, faults)
  const systems = strings(row, 'systems', where, faults) ?? ['state']
  if (!systems.every((system) => system === 'state' || system === 'party'))
    faults.push(`${where}: \`systems\` holds \`state\` and \`party\` only`)
  return {
    code: text(row, 'code', where, faults),
    name: text(row, 'name', where, faults),
    systems: systems as System[],
    ...optional('variants', strings(row, 'variants', where, faults)),
    ...optional('codes', strings(row, 'codes', where, faults)),
    ...(row['common'] === true ? { common: true as const } : {}),
  }
}

function issuerOf(row: Row, where: string, faults: string[]): IssuerRow {
  onlyFields(row, issuerFields, where, faults)
  const system = row['system'] ?? 'state'
  if (system !== 'state' && system !== 'party') faults.push(`${where}: \`system\` must be \`state\` or \`party\``)
  return {
    code: text(row, 'code', where, faults),
    name: text(row, 'name', where, faults),
    system: system === 'party' ? 'party' : 'state',
    ...optional('codes', strings(row, 'codes', where, faults)),
    ...optional('aliases', strings(row, 'aliases', where, faults)),
    ...optional('successors', strings(row, 'successors', where, faults)),
    ...optional('from', day(row, 'from', where, faults)),
    ...optional('to', day(row, 'to', where, faults)),
    ...optional('head', typeof row['head'] === 'string' ? row['head'] : undefined),
    ...(row['shared'] === true ? { shared: true as const } : {}),
    ...(row['offices'] === true ? { offices: true as const } : {}),
    ...(row['district'] === true ? { district: true as const } : {}),
  }
}

function onlyFields(row: Row, known: ReadonlySet<string>, where: string, faults: string[]): void {
  for (const key of Object.keys(row))
    if (!known.has(key)) faults.push(`${where}: unknown field \`${key}\`, expected one of ${[...known].join(', ')}`)
}

function text(row: Row, key: string, where: string, faults: string[]): string {
  const value = row[key]
  if (typeof value === 'string' && value.trim() !== '') return value.trim().normalize('NFC')
  faults.push(`${where}: \`${key}\` is missing`)
  return ''
}

function strings(row: Row, key: string, where: string, faults: string[]): string[] | undefined {
  const value = row[key]
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value
  faults.push(`${where}: \`${key}\` must be a list of words`)
  return undefined
}

function day(row: Row, key: string, where: string, faults: string[]): string | undefined {
  const value = row[key] instanceof Date ? row[key].toISOString().slice(0, 10) : row[key]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value
  faults.push(`${where}: \`${key}\` must be a day such as 2025-03-01`)
  return undefined
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>)
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
