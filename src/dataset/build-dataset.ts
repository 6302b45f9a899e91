import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Batch, BatchOptions, BatchReport } from './batch.ts'
import { schemaOfTables } from './describe-tables.ts'
import { temporaryFolder } from './folders.ts'
import { openJournal } from './journal.ts'
import { createManifest, manifestName, readManifests, type Manifest } from './manifest.ts'
import { mapInOrder } from './map-in-order.ts'
import { renderCard } from './render-card.ts'
import { replaceFile } from './replace-file.ts'
import { allTables } from './tables/index.ts'

export interface BuildOptions {
  root: string
  version: string
  options: BatchOptions
  /** How the inputs are cut, for a resumed run to cut them alike. */
  batchBytes: number
  batches: AsyncIterable<Batch>
  execute: (batch: Batch) => Promise<BatchReport>
  /** Batches at a time. */
  parallel: number
  /** `isNew` when it was done now, not by the run before. */
  onBatch?: (report: BatchReport, isNew: boolean) => void
}

/**
 * Makes a dataset, or the rest of one: batches that the journal has and whose files are whole are not done again. Only when all are
 * done do manifest, schema and card appear, and files that are in no manifest go. Throws `OtherOptionsError`.
 */
export async function buildDataset({
  root,
  version,
  options,
  batchBytes,
  batches,
  execute,
  parallel,
  onBatch,
}: BuildOptions): Promise<Manifest> {
  const { shard } = options
  const temporary = temporaryFolder(root, shard)
  mkdirSync(temporary, { recursive: true })
  const journal = openJournal(root, shard, { version, batchBytes, ...options })
  const reports: BatchReport[] = []
  const settle = async (batch: Batch): Promise<BatchReport> => {
    const before = journal.finished.get(batch.number)
    const isDone = before?.identity === batch.identity && (await areWhole(root, before))
    if (isDone && 'records' in batch.source) rmSync(batch.source.records, { force: true })
    const report = isDone ? before : await execute(batch)
    if (!isDone) journal.add(report)
    onBatch?.(report, !isDone)
    return report
  }
  for await (const report of mapInOrder(batches, parallel, settle)) reports.push(report)
  const manifest = createManifest(version, options, reports)
  sweep(root, manifest)
  replaceFile(root, shard, manifestName(shard), JSON.stringify(manifest, null, 1) + '\n')
  writeCard(root, shard)
  journal.close(reports)
  rmSync(temporary, { recursive: true, force: true })
  return manifest
}

async function areWhole(root: string, { files }: BatchReport): Promise<boolean> {
  for (const { path, sha256 } of files) if (!existsSync(join(root, path)) || (await hashFile(join(root, path))) !== sha256) return false
  return true
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** Removes what earlier runs with other inputs have left of our own numbering. */
function sweep(root: string, { options: { shard }, tables }: Manifest): void {
  const known = new Set(tables.flatMap(({ files }) => files.map(({ path }) => path)))
  for (const { name } of tables) {
    const folder = join('data', name)
    if (!existsSync(join(root, folder))) continue
    for (const file of readdirSync(join(root, folder))) {
      const owner = /^[a-z]+-(?:(\d+-of-\d+)-)?\d{5,}\.[a-z]+$/u.exec(file)
      if (owner && (owner[1] ?? null) === shard && !known.has(`data/${name}/${file}`)) rmSync(join(root, folder, file))
    }
  }
}

/** Schema and card tell of all runs into this folder; whoever ends last has seen all manifests. */
function writeCard(root: string, shard: string | null): void {
  for (let written = ''; ;) {
    const manifests = readManifests(root)
    const tables = allTables.filter(({ name }) => manifests[0]!.options.tables.includes(name))
    const card = renderCard(manifests, tables)
    if (card === written) return
    replaceFile(root, shard, 'schema.json', schemaOfTables(tables))
    replaceFile(root, shard, 'README.md', card)
    written = card
  }
}
