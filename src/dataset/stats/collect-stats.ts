import { readManifests } from '../manifest.ts'
import { allTables } from '../tables/index.ts'
import { readRows, type Cells } from './read-rows.ts'

/** What is in a dataset. Counts are sorted, the largest first, years by themselves. */
export interface Stats {
  version: string
  inputs: number
  bytes: number
  failed: number
  marked: number
  /** Rows of each table. */
  tables: Count[]
  /** Of documents, attachments and appendices; other text is not among them. */
  documents: number
  types: Count[]
  issuers: Count[]
  years: Count[]
  /** Documents that cite each. */
  cited: Count[]
  /** Of the documents that are no attachment: how many have each part of the metadata. */
  quality: { of: number; parts: Count[] }
  rules: Count[]
}

export interface Count {
  name: string
  count: number
}

/** There is no dataset in the folder. */
export class NoDatasetError extends Error {}

const none = '–'
const metadata = ['type_code', 'number', 'date', 'issuer', 'title', 'place'] as const

/** Reads the tables of a dataset once; what it holds are counters. Throws `NoDatasetError`. */
export async function collectStats(root: string): Promise<Stats> {
  const manifests = readManifests(root)
  if (manifests.length === 0) throw new NoDatasetError(root)
  const sum = (of: (manifest: (typeof manifests)[number]) => number) => manifests.reduce((total, manifest) => total + of(manifest), 0)
  const [types, issuers, years, cited, rules, parts] = Array.from({ length: 6 }, () => new Map<string, number>())
  let documents = 0
  let whole = 0
  for (const manifest of manifests) {
    for await (const row of readRows(root, manifest, 'documents', ['role', 'type_name', ...metadata])) {
      if (row['role'] === 'unstructured') continue
      documents++
      add(types!, text(row, 'type_name') ?? none)
      if (row['role'] !== 'main') continue
      whole++
      add(issuers!, text(row, 'issuer')?.toUpperCase() ?? none)
      add(years!, text(row, 'date')?.slice(0, 4) ?? none)
      for (const part of metadata) if (text(row, part) !== null) add(parts!, part)
    }
    let seen = new Set<string>()
    let current: unknown
    for await (const row of readRows(root, manifest, 'citations', ['document_id', 'number', 'type_name', 'title'])) {
      if (row['document_id'] !== current) seen = new Set()
      current = row['document_id']
      const name = text(row, 'number') ?? [text(row, 'type_name'), text(row, 'title')].filter(Boolean).join(' ')
      if (name !== '' && !seen.has(name)) add(cited!, name)
      seen.add(name)
    }
    for await (const row of readRows(root, manifest, 'diagnostics', ['rule_id'])) add(rules!, text(row, 'rule_id') ?? none)
  }
  return {
    version: manifests[0]!.version,
    inputs: sum(({ inputs }) => inputs),
    bytes: sum(({ bytes }) => bytes),
    failed: sum(({ failed }) => failed),
    marked: sum(({ marked }) => marked),
    tables: allTables.flatMap(({ name }) => {
      const own = manifests.flatMap(({ tables }) => tables.filter((table) => table.name === name))
      return own.length === 0 ? [] : [{ name, count: own.reduce((total, { rows }) => total + rows, 0) }]
    }),
    documents,
    types: largest(types!),
    issuers: largest(issuers!),
    years: largest(years!).sort((a, b) => (a.name < b.name ? -1 : 1)),
    cited: largest(cited!),
    quality: { of: whole, parts: metadata.map((name) => ({ name, count: parts!.get(name) ?? 0 })) },
    rules: largest(rules!),
  }
}

function text(row: Cells, column: string): string | null {
  const value = row[column]
  return typeof value === 'string' && value !== '' ? value : null
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function largest(counts: ReadonlyMap<string, number>): Count[] {
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
