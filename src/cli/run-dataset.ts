import { createReadStream, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSummary } from '../commands/dataset.ts'
import type { Batch, BatchOptions } from '../dataset/batch.ts'
import { buildDataset } from '../dataset/build-dataset.ts'
import { cutPaths, spoolRecords, type Size } from '../dataset/cut-batches.ts'
import { temporaryFolder } from '../dataset/folders.ts'
import type { Format } from '../dataset/formats/encoder.ts'
import { journalName, OtherOptionsError } from '../dataset/journal.ts'
import { isInShard, listPaths, readList, type Shard } from '../dataset/list-files.ts'
import { mapInOrder } from '../dataset/map-in-order.ts'
import { createPool } from '../dataset/pool.ts'
import { allTables } from '../dataset/tables/index.ts'
import { findInputs } from './find-inputs.ts'
import { makeFolder } from './make-folder.ts'
import { nearest } from './nearest.ts'
import { fileError, isClosedPipe, writeErr, writeOut } from './output.ts'
import { createProgressBar } from './progress-bar.ts'
import { UserError } from './user-error.ts'
import { version } from './version.ts'
import { wordsOf, type VocabularyFlags } from './vocabulary-option.ts'

export interface DatasetFlags extends VocabularyFlags {
  out: string
  filesFrom?: string
  tables?: string[]
  format: Format
  bom?: true
  split?: number[]
  seed: string
  workers?: number
  shard?: Shard
  resume?: true
  includeMarked?: true
  chunkTokens: number
  batchSize: number
  timeout: number
}

const mostInputs = 5000

/** `nqtw dataset`: resolves to the exit code. */
export async function runDataset(args: readonly string[], flags: DatasetFlags): Promise<number> {
  if (flags.bom && flags.format !== 'csv') throw new UserError(`--bom goes with --format csv, not ${flags.format}`)
  const options = optionsOf(flags, await wordsOf(flags))
  const isStream = flags.out === '-'
  const inputs = await openInputs(args, flags)
  const root = isStream ? openStream(flags) : openFolder(flags.out, options.shard, flags.resume === true)
  const began = Date.now()
  const batches = inputs.cut(temporaryFolder(root, options.shard))
  const workers = flags.workers ?? availableParallelism()
  const pool = createPool({ workers, timeout: flags.timeout * 1000, root, options })
  const summary = createSummary()
  let done = 0
  let before = 0
  const bar = createProgressBar(
    () => done + pool.underway(),
    inputs.total,
    () => before,
  )
  const parallel = workers * 2
  try {
    if (isStream)
      for await (const report of mapInOrder(batches, parallel, pool.run)) {
        for (const { path } of report.files) await printAndRemove(join(root, path))
        summary.add(report)
      }
    else
      await buildDataset({
        ...{ root, version, options, batches, parallel, batchBytes: bytesOf(flags), execute: pool.run },
        onBatch: (report, isNew) => {
          done += report.inputs
          if (!isNew) before += report.inputs
          summary.add(report)
        },
      })
  } catch (error) {
    if (error instanceof OtherOptionsError)
      throw new UserError(`\`${flags.out}\` was begun with other options or another version; give the same ones, or another --out`)
    throw isClosedPipe(error) ? error : fileError(error, flags.out, 'write')
  } finally {
    bar.end()
    await pool.close()
    if (isStream) rmSync(root, { recursive: true, force: true })
  }
  const { output, exitCode } = summary.end(Date.now() - began)
  writeErr(`nqtw: ${output}`)
  return exitCode
}

function optionsOf(flags: DatasetFlags, vocabulary: readonly unknown[]): BatchOptions {
  const names = allTables.map(({ name }) => name)
  for (const name of flags.tables ?? [])
    if (!names.includes(name)) {
      const near = nearest(name, names)
      throw new UserError(`there is no table \`${name}\`${near ? `; did you mean \`${near}\`?` : `; there are ${names.join(', ')}`}`)
    }
  const tables = names.filter((name) => flags.tables?.includes(name) ?? true)
  const splits = flags.split?.length === 2 ? ['train', 'test'] : ['train', 'validation', 'test']
  return {
    tables,
    format: flags.format,
    bom: flags.bom === true,
    splits: flags.split ? flags.split.map((share, i) => ({ name: splits[i]!, share })) : [{ name: 'train', share: 1 }],
    seed: flags.seed,
    chunkTokens: flags.chunkTokens,
    includeMarked: flags.includeMarked === true,
    rules: tables.includes('diagnostics') || tables.includes('documents'),
    shard: flags.shard ? `${flags.shard.index}-of-${flags.shard.of}` : null,
    ...(vocabulary.length > 0 && { vocabulary }),
  }
}

function bytesOf({ batchSize }: DatasetFlags): number {
  return Math.ceil(batchSize * 2 ** 20)
}

/** How many inputs there are, where that can be known, and what cuts them into batches; records are laid by in `folder` on the way. */
async function openInputs(
  args: readonly string[],
  flags: DatasetFlags,
): Promise<{ total: number | null; cut: (folder: string) => AsyncIterable<Batch> }> {
  const most: Size = { bytes: bytesOf(flags), inputs: mostInputs }
  const shard = flags.shard ?? null
  if (args.includes('-')) {
    if (args.length > 1 || flags.filesFrom !== undefined) throw new UserError('`-` reads records from standard input and stands alone')
    return { total: null, cut: (folder) => spoolRecords(process.stdin, folder, most, (line) => isInShard(line, shard)) }
  }
  const paths = await listPaths(namesOf(args, flags.filesFrom), shard)
  return { total: paths.length, cut: () => cutPaths(paths, most) }
}

async function* namesOf(args: readonly string[], filesFrom: string | undefined): AsyncGenerator<string> {
  if (filesFrom !== undefined) {
    try {
      yield* readList(filesFrom === '-' ? process.stdin : createReadStream(filesFrom))
    } catch (error) {
      throw fileError(error, filesFrom, 'read')
    }
    if (args.length === 0) return
  }
  for await (const { path, problem } of await findInputs(args)) {
    if (problem) throw problem
    if (path !== null) yield path
  }
}

/** The folder to write, made when it is not there. One that holds something else, or a dataset when `resume` is not wanted, is refused. */
function openFolder(path: string, shard: string | null, resume: boolean): string {
  try {
    makeFolder(path)
    const there = readdirSync(path).filter((name) => !name.startsWith('.tmp'))
    if (existsSync(join(path, journalName(shard)))) {
      if (!resume) throw new UserError(`there is a dataset in \`${path}\`; go on with it (--resume) or choose another --out`)
    } else if (there.length > 0 && !there.some((name) => /^journal-\d+-of-\d+\.jsonl$/u.test(name)))
      throw new UserError(`\`${path}\` is not empty; choose another --out`)
    return path
  } catch (error) {
    throw fileError(error, path, 'create')
  }
}

function openStream({ tables, format }: DatasetFlags): string {
  if (tables?.length !== 1 || format !== 'jsonl')
    throw new UserError('`--out -` prints one table as JSON lines: name it, as `--tables tasks`')
  return mkdtempSync(join(tmpdir(), 'nqtw-'))
}

async function printAndRemove(path: string): Promise<void> {
  for await (const chunk of createReadStream(path, 'utf8')) await writeOut(chunk as string)
  rmSync(path)
}
