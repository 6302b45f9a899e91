import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { UnreadableError } from '../readers/index.ts'
import type { Batch, BatchOptions, BatchReport, Condemned } from './batch.ts'
import { syncFolder, temporaryFolder } from './folders.ts'
import { findMark } from './find-mark.ts'
import { loadEncoder } from './formats/load-encoder.ts'
import { groupOf, splitOf } from './identity.ts'
import { parseInput } from './parse-input.ts'
import { readSource, type Loaded, type SourceInput } from './read-source.ts'
import { openShardFile, type ShardFile } from './shard-file.ts'
import type { Row, Table } from './table.ts'
import { allTables } from './tables/index.ts'
import type { Failure } from './tables/failures.ts'
import { viewSource } from './view.ts'

export interface BatchHooks {
  condemned?: Condemned
  started?: (index: number) => void
}

const nobody: Condemned = new Map()

/** Rows of one input, gathered before any is written: an input gives all of its rows or none. */
type Gathered = { table: Table; split: string; rows: Row[] }[]

type Outcome = Failure | 'marked' | { gathered: Gathered; documents: number; bytes: number }

/**
 * Reads and parses the inputs of a batch and writes its files: the same bytes for the same batch and options. `started` is told the place of
 * every input before it is touched, and -1 when none is.
 */
export async function writeBatch(
  root: string,
  batch: Batch,
  options: BatchOptions,
  { condemned = nobody, started = () => undefined }: BatchHooks = {},
): Promise<BatchReport> {
  const createEncoder = await loadEncoder(options.format)
  const tables = allTables.filter(({ name }) => options.tables.includes(name))
  const temporary = temporaryFolder(root, options.shard)
  mkdirSync(temporary, { recursive: true })
  const open = new Map<string, ShardFile>()
  const fileOf = (table: Table, split: string): ShardFile => {
    const path = shardPath(table.name, split, batch.number, options)
    const file =
      open.get(path) ??
      openShardFile(root, temporary, { table: table.name, split, path }, (write) => createEncoder(table, write, { bom: options.bom }))
    open.set(path, file)
    return file
  }
  const report = { number: batch.number, identity: batch.identity, inputs: 0, bytes: 0, documents: 0, marked: 0, failures: [] as Failure[] }
  // A function of its own: the frame of the loop, which lives as long as the batch, would hold the rows of one input while the next is parsed.
  const write = async (input: SourceInput): Promise<void> => {
    const index = report.inputs++
    const doomed = condemned.get(index)
    if (!doomed) started(index)
    const result = doomed ? { path: input.path, ...doomed } : await readInput(input, tables, options)
    if (result === 'marked') report.marked++
    else if ('message' in result) report.failures.push(result)
    else {
      report.bytes += result.bytes
      report.documents += result.documents
      for (const { table, split, rows } of result.gathered) {
        const file = fileOf(table, split)
        for (const row of rows) file.add(row)
      }
    }
  }
  for await (const input of readSource(batch)) await write(input)
  started(-1)
  const failures = tables.find(({ name }) => name === 'failures')
  if (failures)
    for (const { path, kind, message } of report.failures) fileOf(failures, options.splits[0]!.name).add({ path, kind, message })
  const files = [...open.values()].map((file) => file.commit()).sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const folder of new Set(files.map(({ table }) => join(root, 'data', table)))) syncFolder(folder)
  if ('records' in batch.source) rmSync(batch.source.records, { force: true })
  return { ...report, files }
}

async function readInput(input: SourceInput, tables: readonly Table[], options: BatchOptions): Promise<Outcome> {
  const { path } = input
  const loaded = await input.load()
  if ('message' in loaded) return { path, kind: 'unreadable', message: loaded.message }
  try {
    return await gather(loaded, tables, options)
  } catch (error) {
    if (error instanceof UnreadableError) return { path, kind: 'unreadable', message: error.message }
    return { path, kind: 'crash', message: error instanceof Error ? error.message : String(error) }
  }
}

async function gather(loaded: Loaded, tables: readonly Table[], options: BatchOptions): Promise<Outcome> {
  const { path, sha256, bytes } = loaded
  const { text, tree } = await parseInput(loaded, options.rules)
  const view = viewSource(tree, { path, sha256, bytes, chunkTokens: options.chunkTokens })
  if (view.documents.length === 0) return { path, kind: 'empty', message: 'there is no text in it' }
  if (!options.includeMarked && findMark(text, view) !== null) return 'marked'
  const gathered: Gathered = []
  for (const document of view.documents) {
    const split = options.splits.length === 1 ? options.splits[0]!.name : splitOf(groupOf(document), options.splits, options.seed)
    for (const table of tables) {
      const rows = [...table.rows(document)]
      if (rows.length > 0) gathered.push({ table, split, rows })
    }
  }
  return { gathered, documents: view.documents.filter(({ node }) => node.type === 'document').length, bytes }
}

/** `data/tasks/train-00012.parquet`, of one of several runs `data/tasks/train-2-of-8-00012.parquet`. */
function shardPath(table: string, split: string, number: number, { shard, format }: BatchOptions): string {
  return `data/${table}/${split}-${shard === null ? '' : `${shard}-`}${String(number).padStart(5, '0')}.${format}`
}
