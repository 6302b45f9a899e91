import { expect, test } from 'vitest'
import { splitLines } from '../split/split-lines.ts'
import { weighBreaks } from './weigh-breaks.ts'

/** Evidence that the second of two lines begins a paragraph. */
const between = (...lines: readonly string[]): number => weighBreaks(splitLines(lines.join('\n')))[1]!

test('a list of units goes on behind the semicolon at the end of a line', () => {
  const units = between('giao xã quy định khoản 2 Điều 3; khoản 5 Điều 4;', 'khoản 7 Điều 21; điểm a khoản 4 Điều 22 Luật này.')
  expect(units).toBeLessThan(-2)
  expect(between('giao xã quy định khoản 2 Điều 3; khoản 5 Điều 4;', 'nạo vét kênh chính; nạo kênh phụ theo Luật này.')).toBeGreaterThan(
    units + 3,
  )
})

test('the address of a site ends its line, a stroke between two words does not', () => {
  const address = between('Danh sách kênh đã nạo ở https://kenhmuong.vn/', '(7) Thôn Đông nạo kênh.')
  expect(address).toBeGreaterThan(between('Danh sách kênh đã nạo của Ban Thủy nông/', '(7) Thôn Đông nạo kênh.'))
})
