import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BatchOptions } from './batch.ts'
import { buildDataset } from './build-dataset.ts'
import { cutPaths, spoolRecords } from './cut-batches.ts'
import { temporaryFolder } from './folders.ts'
import { OtherOptionsError } from './journal.ts'
import type { Manifest } from './manifest.ts'
import { allTables } from './tables/index.ts'
import { writeBatch } from './write-batch.ts'

const plan = readFileSync('fixtures/dataset/plan/input.txt', 'utf8')
const base: BatchOptions = {
  tables: allTables.map(({ name }) => name),
  format: 'jsonl',
  bom: false,
  splits: [{ name: 'train', share: 1 }],
  seed: '0',
  chunkTokens: 100,
  includeMarked: false,
  rules: true,
  shard: null,
}
let home: string
let paths: string[]
let serial = 0
const folder = () => join(home, `out${serial++}`)

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'nqtw-'))
  mkdirSync(join(home, 'in'))
  paths = Array.from({ length: 6 }, (_, i) => join(home, 'in', `${i}.txt`))
  for (const [i, path] of paths.entries()) writeFileSync(path, plan.replaceAll('45/KH-UBND', `${i}/KH-UBND`))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

interface Given {
  root?: string
  inputs?: readonly string[]
  options?: Partial<BatchOptions>
  stopAfter?: number
}

/** Two inputs to a batch; `stopAfter` batches it fails, as a full disk would make it. */
async function build({
  root = folder(),
  inputs = paths,
  options,
  stopAfter = Infinity,
}: Given): Promise<{ root: string; manifest: Manifest; executed: number[] }> {
  const all = { ...base, ...options }
  const executed: number[] = []
  mkdirSync(root, { recursive: true })
  const manifest = await buildDataset({
    ...{ root, version: '1', options: all, batchBytes: 1, parallel: 2 },
    batches: cutPaths(inputs, { bytes: Infinity, inputs: 2 }),
    execute: async (batch) => {
      if (executed.length >= stopAfter) throw new Error('stopped')
      executed.push(batch.number)
      return writeBatch(root, batch, all)
    },
  })
  return { root, manifest, executed }
}

/** Names and bytes of everything in a folder. */
function fingerprint(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(root, name)).isFile())
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(root, name)))
        .digest('hex'),
    ]),
  )
}
const linesOf = (root: string, path: string) => readFileSync(join(root, path), 'utf8').trimEnd().split('\n')

test('a stopped run goes on to the same bytes, and does not do again what is done', async () => {
  const whole = await build({})
  expect(whole.executed).toEqual([0, 1, 2])
  const root = folder()
  await expect(build({ root, stopAfter: 1 })).rejects.toThrow('stopped')
  const rest = await build({ root })
  expect(rest.executed).not.toContain(0)
  expect(fingerprint(root)).toEqual(fingerprint(whole.root))
})

test('a file that was damaged, a journal that breaks off and files of nobody are mended', async () => {
  const whole = await build({})
  const root = folder()
  cpSync(whole.root, root, { recursive: true })
  truncateSync(join(root, 'data/units/train-00001.jsonl'), 10)
  writeFileSync(join(root, 'data/units/train-00099.jsonl'), 'old')
  truncateSync(join(root, 'journal.jsonl'), statSync(join(root, 'journal.jsonl')).size - 5)
  const { executed } = await build({ root })
  expect(executed.sort()).toEqual([1, 2])
  expect(fingerprint(root)).toEqual(fingerprint(whole.root))
})

test('other options are refused', async () => {
  const { root } = await build({})
  await expect(build({ root, options: { seed: '7' } })).rejects.toThrow(OtherOptionsError)
})

test('an input more changes the batch it comes into, and only what follows', async () => {
  const { root } = await build({ inputs: paths.slice(0, 5) })
  expect((await build({ root })).executed).toEqual([2])
  expect(fingerprint(root)).toEqual(fingerprint((await build({})).root))
})

test('inputs that give nothing are named, marked ones are counted', async () => {
  const extra = { 'a-empty': '', 'b-bytes': Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'c-secret': `MẬT\n${plan}` }
  const inputs = [...Object.keys(extra).map((name) => join(home, name)), join(home, 'd-absent'), paths[0]!]
  for (const [name, content] of Object.entries(extra)) writeFileSync(join(home, name), content)
  const { root, manifest } = await build({ inputs })
  expect(manifest).toMatchObject({ inputs: 5, failed: 3, marked: 1, documents: 2 })
  const failures = [0, 1]
    .flatMap((n) => linesOf(root, `data/failures/train-0000${n}.jsonl`))
    .map((line) => JSON.parse(line) as Record<string, string>)
  expect(failures.map(({ path, kind }) => [path!.slice(home.length + 1), kind])).toEqual([
    ['a-empty', 'empty'],
    ['b-bytes', 'unreadable'],
    ['d-absent', 'unreadable'],
  ])
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('1 input carrying a secrecy mark')
  const taken = await build({ inputs, options: { includeMarked: true } })
  expect(taken.manifest).toMatchObject({ marked: 0, documents: 4 })
})

test('records give the rows that files give; a line that is none is a failure', async () => {
  const root = folder()
  const records = [...paths.map((id) => JSON.stringify({ id, text: readFileSync(id, 'utf8') })), 'nonsense', '{"id":"x"}']
  async function* stream() {
    const bytes = Buffer.from(records.join('\n'))
    for (let at = 0; at < bytes.length; at += 1000) yield await Promise.resolve(bytes.subarray(at, at + 1000))
  }
  mkdirSync(root)
  const manifest = await buildDataset({
    ...{ root, version: '1', options: base, batchBytes: 1, parallel: 2 },
    batches: spoolRecords(stream(), temporaryFolder(root, null), { bytes: Infinity, inputs: 2 }, () => true),
    execute: (batch) => writeBatch(root, batch, base),
  })
  expect(manifest).toMatchObject({ inputs: 8, failed: 2 })
  expect(linesOf(root, 'data/failures/train-00003.jsonl')).toHaveLength(2)
  const files = await build({})
  expect(linesOf(root, 'data/tasks/train-00002.jsonl')).toEqual(linesOf(files.root, 'data/tasks/train-00002.jsonl'))
})

test('splits hold all rows once, a document and its attachments in one', async () => {
  const splits = [
    { name: 'train', share: 0.5 },
    { name: 'test', share: 0.5 },
  ]
  const { manifest, root } = await build({ options: { splits } })
  const whole = await build({})
  expect(manifest.tables.map(({ name, rows }) => [name, rows])).toEqual(whole.manifest.tables.map(({ name, rows }) => [name, rows]))
  const documents = manifest.tables[0]!.files.flatMap(({ path, split }) =>
    linesOf(root, path).map((line) => ({ split, ...(JSON.parse(line) as { path: string }) })),
  )
  expect(new Set(documents.map(({ split }) => split)).size).toBe(2)
  for (const { path, split } of documents)
    expect(new Set(documents.filter((other) => other.path === path).map((other) => other.split))).toEqual(new Set([split]))
})

test('several runs may share a folder; the card adds them up', async () => {
  const root = folder()
  await build({ root, inputs: paths.slice(0, 3), options: { shard: '1-of-2' } })
  await build({ root, inputs: paths.slice(3), options: { shard: '2-of-2' } })
  const card = readFileSync(join(root, 'README.md'), 'utf8')
  expect(card).toContain('from 6 inputs')
  expect(card).toContain('`manifest-1-of-2.json`, `manifest-2-of-2.json`')
  expect(readdirSync(join(root, 'data/tasks'))).toHaveLength(4)
})
