import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BatchOptions } from '../batch.ts'
import { buildDataset } from '../build-dataset.ts'
import { cutPaths } from '../cut-batches.ts'
import { formats } from '../formats/encoder.ts'
import { allTables } from '../tables/index.ts'
import { writeBatch } from '../write-batch.ts'
import { collectStats, NoDatasetError, type Stats } from './collect-stats.ts'
import { renderStatsHtml } from './render-html.ts'
import { renderStatsText } from './render-text.ts'

let home: string
const stats: Stats[] = []

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'nqtw-'))
  for (const format of formats) {
    const root = join(home, format)
    mkdirSync(root)
    const options: BatchOptions = {
      ...{ tables: allTables.map(({ name }) => name), format, bom: format === 'csv', splits: [{ name: 'train', share: 1 }], seed: '0' },
      ...{ chunkTokens: 400, includeMarked: false, rules: false, shard: null },
    }
    const paths = ['plan', 'targets'].map((name) => `fixtures/dataset/${name}/input.txt`)
    await buildDataset({
      ...{ root, version: '1.0.0', options, batchBytes: 1, parallel: 1 },
      batches: cutPaths(paths, { bytes: Infinity, inputs: 1 }),
      execute: (batch) => writeBatch(root, batch, options),
    })
    stats.push(await collectStats(root))
  }
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('the same from every format', () => {
  expect(stats[1]).toEqual(stats[0])
  expect(stats[2]).toEqual(stats[0])
})

test('counts', () => {
  expect(stats[0]).toMatchObject({
    inputs: 2,
    documents: 3,
    types: [
      { name: 'Kế hoạch', count: 1 },
      { name: 'Nghị quyết', count: 1 },
      { name: '–', count: 1 },
    ],
    years: [{ name: '2026', count: 2 }],
    quality: { of: 2 },
  })
  expect(stats[0]!.cited).toContainEqual({ name: '18-NQ/TU', count: 1 })
  expect(stats[0]!.quality.parts).toContainEqual({ name: 'number', count: 2 })
})

test('as text: bars of the same scale, nothing wider than the terminal', () => {
  const text = renderStatsText(stats[0]!, 60)
  expect(text).toContain('3 documents from 2 inputs')
  expect(text).toMatch(/^Documents by type\n {2}Kế hoạch {4}█{30,}  1\n {2}Nghị quyết {2}█{30,}  1\n/mu)
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
})

test('as a page: complete, without script, names escaped', () => {
  const html = renderStatsHtml({ ...stats[0]!, issuers: [{ name: '<script>alert(1)</script>', count: 3 }] })
  expect(html).toContain("default-src 'none'")
  expect(html).toContain('<h2>Most cited (documents that cite)</h2>')
  expect(html).toContain('&lt;script&gt;')
  expect(html).not.toMatch(/<script|https?:|style="/u)
})

test('a folder without a dataset is told from one', async () => {
  await expect(collectStats(home)).rejects.toThrow(NoDatasetError)
})
