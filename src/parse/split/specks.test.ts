import { expect, test } from 'vitest'
import { splitLines } from './split-lines.ts'

const texts = (...lines: readonly string[]) =>
  splitLines(lines.join('\n')).map(({ text, cells }) => (cells ? cells.map((cell) => cell.text) : text))

test('a bar between two words of a sentence that goes on is a speck', () => {
  const above = 'Thông tư của Bộ trưởng Bộ Thủy nông'
  expect(texts(above, 'quy | định và hướng dẫn nạo kênh, công', 'nhân nạo kênh.')[1]).toBe('quy định và hướng dẫn nạo kênh, công')
})

test('a row of cells is none', () => {
  expect(texts('kênh chính | nạo sâu', 'kênh phụ | nạo nông')).toEqual([
    ['kênh chính', 'nạo sâu'],
    ['kênh phụ', 'nạo nông'],
  ])
  expect(texts('Kết quả:', 'kênh chính | nạo sâu', 'Xã trả công.')[1]).toEqual(['kênh chính', 'nạo sâu'])
})
