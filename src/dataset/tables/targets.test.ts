import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { viewSource } from '../view.ts'
import { targets } from './targets.ts'

const rowsOf = (path: string) =>
  viewSource(parse(readFileSync(path, 'utf8')), { path, sha256: '', bytes: 0, chunkTokens: 400 }).documents.flatMap((document) => [
    ...targets.rows(document),
  ])
const short = (rows: ReturnType<typeof rowsOf>) =>
  rows.map((row) => [row.indicator, row.comparator, row.value, row.unit, row.period_start, row.period_end])

test('figures with their indicator, comparator, unit and period; a count without a period is none', () => {
  expect(short(rowsOf('fixtures/dataset/targets/input.txt'))).toEqual([
    ['Tăng trưởng kinh tế biển bình quân', '>', 9, '%/năm', 2026, 2030],
    ['sản lượng nuôi trồng', '~', 1250, 'nghìn tấn', null, 2030],
    ['thu nhập bình quân đầu người', '>=', 6500, 'USD', null, 2030],
    ['Tỷ lệ lao động qua đào tạo', '>=', 75, '%', 2026, 2030],
    ['hộ nghèo', '<', 2, '%', 2026, 2030],
    ['Nâng tổng chi cho khoa học', '=', 1.5, '% GRDP', null, 2028],
    ['Nâng tổng chi cho khoa học', '>', 2, '% GRDP', null, 2030],
  ])
})

const seed = '../shared/seeds/000_0853c7b6389570f4.txt'

describe.skipIf(!existsSync(seed))('seed 000 (skipped without ../shared)', () => {
  test('every figure of 2.2', () => {
    const rows = rowsOf(seed).filter(({ unit_id }) => typeof unit_id === 'string' && unit_id.includes('subcl_2.2'))
    const productivity = 'Tỷ lệ đóng góp của năng suất các nhân tố tổng hợp (TFP) vào tăng trưởng'
    expect(short(rows)).toEqual([
      ['Tăng trưởng GRDP bình quân', '>', 11, '%/năm', 2026, 2030],
      ['quy mô GRDP', '>', 113, 'tỉ USD', null, 2030],
      ['bình quân đầu người', '>=', 12_000, 'USD', null, 2030],
      [productivity, '=', 57, '%', 2026, 2030],
      ['tỉ trọng kinh tế số', '>=', 40, '% GRDP', 2026, 2030],
      ['tỉ trọng công nghiệp văn hoá', '~', 9, '% GRDP', 2026, 2030],
      ['Tăng trưởng GRDP bình quân', '>=', 11, '%', 2031, 2035],
      ['quy mô GRDP', '~', 200, 'tỉ USD', null, 2035],
      ['bình quân đầu người', '>=', 18_800, 'USD', null, 2035],
      [productivity, '=', 60, '%', 2031, 2035],
      ['tỷ lệ đóng góp của kinh tế số vào tăng trưởng', '=', 50, '%', 2031, 2035],
      ['tỷ trọng công nghiệp văn hoá', '>=', 10, '%', 2031, 2035],
      ['Tăng trưởng GRDP bình quân', '>', 11, '%/năm', 2036, 2045],
      ['quy mô GRDP', '~', 640, 'tỉ USD', null, 2045],
      ['bình quân đầu người', '>=', 42_000, 'USD', null, 2045],
      ['Tăng trưởng GRDP bình quân', '>', 5, '%/năm', 2046, 2065],
      ['quy mô GRDP', '~', 1920, 'tỉ USD', null, 2065],
      ['bình quân đầu người', '>=', 95_000, 'USD', null, 2065],
    ])
  })
})
