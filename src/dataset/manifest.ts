import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BatchOptions, BatchReport } from './batch.ts'
import type { ShardInfo } from './shard-file.ts'
import { allTables } from './tables/index.ts'

/** What a run has made; one per folder, or one per run where several share it (`--shard`). */
export interface Manifest {
  manifest: 'nqtw-dataset/1'
  version: string
  options: BatchOptions
  inputs: number
  bytes: number
  documents: number
  failed: number
  marked: number
  tables: { name: string; rows: number; files: Omit<ShardInfo, 'table'>[] }[]
}

export function manifestName(shard: string | null): string {
  return shard === null ? 'manifest.json' : `manifest-${shard}.json`
}

/** `reports` in the order of the batches. */
export function createManifest(version: string, options: BatchOptions, reports: readonly BatchReport[]): Manifest {
  const sum = (of: (report: BatchReport) => number) => reports.reduce((total, report) => total + of(report), 0)
  const files = new Map(options.tables.map((name) => [name, [] as Omit<ShardInfo, 'table'>[]]))
  for (const report of reports) for (const { table, ...file } of report.files) files.get(table)?.push(file)
  return {
    manifest: 'nqtw-dataset/1',
    version,
    options,
    inputs: sum(({ inputs }) => inputs),
    bytes: sum(({ bytes }) => bytes),
    documents: sum(({ documents }) => documents),
    failed: sum(({ failures }) => failures.length),
    marked: sum(({ marked }) => marked),
    tables: allTables.flatMap(({ name }) => {
      const own = files.get(name)
      return own ? [{ name, rows: own.reduce((total, { rows }) => total + rows, 0), files: own }] : []
    }),
  }
}

/** The manifests in a folder, sorted by name. */
export function readManifests(root: string): Manifest[] {
  return readdirSync(root)
    .filter((name) => /^manifest(?:-\d+-of-\d+)?\.json$/u.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(root, name), 'utf8')) as Manifest)
}
