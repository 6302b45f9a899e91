import { expect, test } from 'vitest'
import { canonicalNumber } from '../../src/parse/meta/canonical-number.ts'
import { findMentions } from './index.ts'

const cited = (number: string, type: string, by: string) =>
  findMentions(`Thực hiện ${type} số ${number} ngày 15 tháng 6 năm 1998 của ${by} về việc giao đất.`).flatMap((mention) =>
    'number' in mention ? [mention.number] : [],
  )

// the canonical form removes what writers and scanners add, on both sides alike
test.each([
  ['15 KH/UBND', 'Kế hoạch', 'Ủy ban nhân dân tỉnh', '15/KH-UBND'],
  ['15/kh-ubnd', 'Kế hoạch', 'Ủy ban nhân dân tỉnh', '15/KH-UBND'],
  ['15KH-UBND', 'Kế hoạch', 'Ủy ban nhân dân tỉnh', '15/KH-UBND'],
  ['57-kh/tu', 'Kế hoạch', 'Tỉnh ủy', '57-KH/TU'],
  ['57 KH/TU', 'Kế hoạch', 'Tỉnh ủy', '57-KH/TU'],
  ['57.KH/TU', 'Kế hoạch', 'Tỉnh ủy', '57-KH/TU'],
  ['57_KH/TU', 'Kế hoạch', 'Tỉnh ủy', '57-KH/TU'],
  ['135 HĐBT', 'Quyết định', 'Hội đồng Bộ trưởng', '135-HĐBT'],
  ['12 CT/NV', 'Chỉ thị', 'Bộ Nội vụ', '12 CT/NV'],
  ['99 TM-XNK', 'Công văn', 'Bộ Thương mại', '99 TM-XNK'],
  ['99 TM/XNK', 'Công văn', 'Bộ Thương mại', '99 TM/XNK'],
  ['20 NV/CB', 'Công văn', 'Bộ Nội vụ', '20 NV/CB'],
  ['51 NQ/UBTVQH9', 'Nghị quyết', 'Ủy ban Thường vụ Quốc hội', '51-NQ/UBTVQH9'],
])('%s is one number in a head and in a citation', (number, type, by, canonical) => {
  expect(canonicalNumber(number)?.canonical).toBe(canonical)
  expect(cited(number, type, by)).toEqual([canonical])
})

test('a decree of the head of State keeps its blank', () => {
  expect(canonicalNumber('38 NV', true)?.canonical).toBe('38 NV')
  expect(cited('38 NV', 'Sắc lệnh', 'Chủ tịch Chính phủ')).toEqual(['38 NV'])
})
