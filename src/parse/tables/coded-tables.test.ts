import { expect, test } from 'vitest'
import { rowsOf, tableOf } from '../../checks/generate/table-rows.ts'

const list = [
  'Mã hàng',
  'Mô tả mặt hàng',
  '2520',
  'Vôi cục; vôi bột.',
  '2618.00.00',
  'Xỉ hạt từ lò nung',
  '- Kẽm',
  '7902.00.00',
  '- - Vụn kẽm',
]

test.each(['\n', '\n\n'])('codes of goods, each cell on a line of its own: %j', (gap) => {
  const text = ['1. Danh mục áp dụng đối với hàng cũ.', ...list, '', 'Danh mục này áp dụng từ ngày ký.'].join(gap)
  expect(tableOf(text)?.columns).toEqual(['Mã hàng', 'Mô tả mặt hàng'])
  expect(rowsOf(text)).toEqual([
    ['2520', 'Vôi cục; vôi bột.'],
    ['2618.00.00', 'Xỉ hạt từ lò nung'],
    ['', '- Kẽm'],
    ['7902.00.00', '- - Vụn kẽm'],
  ])
})

test('with a duty behind each name but those that group', () => {
  const text = 'Mã HS\nTên hàng\nThuế suất (%)\n01.01\nTrâu, bò sống\n- Trâu:\n0102.31.00\n- - Thuần chủng\n0\n0102.39.00\n- - Loại khác\n5'
  expect(rowsOf(text)).toEqual([
    ['01.01', 'Trâu, bò sống', ''],
    ['', '- Trâu:', ''],
    ['0102.31.00', '- - Thuần chủng', '0'],
    ['0102.39.00', '- - Loại khác', '5'],
  ])
})

test('fewer than three codes make no table', () => {
  expect(tableOf('Mã hàng\nMô tả mặt hàng\n2520\nVôi cục\nTrên đây là danh mục.')).toBeUndefined()
})
