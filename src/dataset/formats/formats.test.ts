import { parse as parseCsv } from 'csv-parse/sync'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Row, Table, Value } from '../table.ts'
import { allTables } from '../tables/index.ts'
import { viewSource } from '../view.ts'
import type { Format } from './encoder.ts'
import { loadEncoder } from './load-encoder.ts'

const rows = new Map<Table, Row[]>(allTables.map((table) => [table, []]))
for (const fixture of ['plan', 'targets']) {
  const path = `fixtures/dataset/${fixture}/input.txt`
  const tree = parse(readFileSync(path, 'utf8'), { path })
  tree.data.diagnostics.push(
    {
      ...{ ruleId: 'a', category: 'b', severity: 'error', message: '=1+1', position: null, documentId: null },
      fix: { range: [1, 2], text: '' },
      data: { n: 1 },
    },
    { ruleId: 'a', category: 'b', severity: 'info', message: '"x",\ny\r\n', position: null, documentId: null },
  )
  const { documents } = viewSource(tree, { path, sha256: 'f00d', bytes: 1, chunkTokens: 60 })
  for (const table of allTables) for (const document of documents) rows.get(table)!.push(...table.rows(document))
}
const failures = allTables.find(({ name }) => name === 'failures')!
rows.get(failures)!.push({ path: '-x\u0000 😀', kind: 'empty', message: '' }, { path: '@b', kind: 'crash', message: '＝2' })

async function encode(format: Format, table: Table, bom = false): Promise<Buffer> {
  const parts: Buffer[] = []
  const encoder = (await loadEncoder(format))(table, (bytes) => parts.push(Buffer.from(bytes as string)), { bom })
  for (const row of rows.get(table)!) encoder.add(row)
  encoder.end()
  return Buffer.concat(parts)
}

describe.each(allTables.map((table) => [table.name, table] as const))('%s', (_, table) => {
  const written = rows.get(table)!

  test('there is something to write', () => expect(written.length).toBeGreaterThan(0))

  test('JSON lines read back', async () => {
    const lines = (await encode('jsonl', table)).toString().split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line) as Row)).toEqual(written)
  })

  test('CSV reads back, no cell a formula', async () => {
    const read: Record<string, string>[] = parseCsv(await encode('csv', table), { columns: true })
    expect(read).toEqual(written.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, inCsv(value)]))))
  })

  test('Parquet reads back, typed, compressed, with statistics', async () => {
    const bytes = await encode('parquet', table)
    const file = new Uint8Array(bytes).buffer
    expect(plain(await parquetReadObjects({ file }))).toEqual(written)
    const { row_groups: groups } = parquetMetadata(file)
    for (const { columns } of groups)
      for (const { meta_data } of columns) {
        expect(meta_data!.codec).toBe('SNAPPY')
        expect(meta_data!.statistics).toBeDefined()
      }
  })
})

test('with a byte order mark for Excel, lines ended as RFC 4180 has them', async () => {
  const text = (await encode('csv', failures, true)).toString()
  expect(text.startsWith('\ufeffpath,kind,message\r\n')).toBe(true)
})

/** What stands in a cell: structures as JSON, formulas with an apostrophe in front. */
function inCsv(value: Value): string {
  if (value === null) return ''
  if (typeof value !== 'string') return typeof value === 'object' ? JSON.stringify(value) : String(value)
  return /^[=+\-@\t\r＝＋－＠]/u.test(value) ? `'${value}` : value
}

/** Absent fields of structs come back undefined. */
function plain(read: Record<string, unknown>[]): unknown {
  return JSON.parse(JSON.stringify(read, (_, value: unknown) => (value === undefined ? null : value)))
}
