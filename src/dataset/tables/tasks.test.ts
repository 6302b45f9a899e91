import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { viewSource } from '../view.ts'
import { tasks } from './tasks.ts'

const seed = '../shared/seeds/001_269c9c8b9bba4bbd.txt'

describe.skipIf(!existsSync(seed))('seed 001 (skipped without ../shared)', () => {
  test('the 19 tasks of the appendix, whose head and first rows are lost', () => {
    const { documents } = viewSource(parse(readFileSync(seed, 'utf8')), { path: seed, sha256: '', bytes: 0, chunkTokens: 400 })
    const rows = documents.flatMap((document) => [...tasks.rows(document)]).filter((row) => row.found_in === 'table')
    const city = 'UBND thành phố Hà Nội'
    const draft = 'Đề án'
    const decree = 'Theo Quyết định số 943/QĐ-TTg'
    expect(rows.map(({ number, lead, time, product, approver }) => [number, lead, time, product, approver])).toEqual([
      [null, null, null, 'Luật Thủ đô (Quốc hội đã ban hành Luật Thủ đô số 02/2026/QH16 ngày 23/4/2026)', 'Quốc hội'],
      ['4', 'Thành phố Hà Nội', '2026', 'Các văn bản quy phạm pháp luật thi hành Luật Thủ đô', 'Theo quy định'],
      ['5', `${decree} của Thủ tướng Chính phủ`, decree, 'Báo cáo', 'Theo quy định'],
      ['6', city, '2026 - 2027', draft, 'HĐND thành phố'],
      ['7', city, '2026', 'Quyết định', 'Thủ tướng Chính phủ'],
      ['8', city, '2026 - 2027', 'Quyết định', 'UBND thành phố'],
      ['9', city, '2026 - 2027', 'Nghị quyết HĐND thành phố, Quyết định của UBND thành phố', 'HĐND thành phố, UBND thành phố'],
      ['10', city, '2026 - 2027', draft, 'UBND thành phố'],
      ['11', city, '2026 - 2027', draft, 'UBND thành phố'],
      ['12', city, '2026', draft, 'HĐND thành phố'],
      ['13', city, '2026-2027', draft, 'UBND thành phố'],
      ...['14', '15', '16', '17', '18'].map((number) => [number, city, '2026 - 2027', draft, 'UBND thành phố']),
      ['19', city, 'Trước năm 2030', draft, 'HĐND thành phố'],
      ['20', city, '2026 - 2027', draft, 'UBND thành phố'],
      ['21', city, '2026 - 2027', draft, 'UBND thành phố'],
    ])
    expect(rows.find(({ number }) => number === '19')!.due).toBe('2029-12-31')
  })
})
