import { pathToFileURL } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import type { Batch, BatchOptions } from './batch.ts'
import { createPool, type Pool } from './pool.ts'

const script = pathToFileURL('fixtures/dataset/pool/stubborn-worker.mjs')
const batchOf = (...paths: string[]): Batch => ({ number: 0, identity: '', inputs: paths.length, bytes: 0, source: { paths } })
let pool: Pool
const open = (workers: number) => (pool = createPool({ workers, timeout: 300, root: '', options: {} as BatchOptions, script }))
afterEach(() => pool.close())

test('an input that does not end, or of which the worker dies, is named and the rest is done', async () => {
  const report = await open(1).run(batchOf('a', 'endless', 'b', 'deadly', 'c'))
  expect(report.failures).toEqual([
    { path: 'endless', kind: 'timeout', message: 'it took longer than 0.3 s' },
    { path: 'deadly', kind: 'crash', message: 'out of paper' },
  ])
})

test('more batches than workers wait for one', async () => {
  const { run } = open(2)
  const reports = await Promise.all([1, 2, 3, 4, 5].map((n) => run({ ...batchOf('a'), number: n })))
  expect(reports.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
})
