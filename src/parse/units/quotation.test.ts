import { expect, test } from 'vitest'
import { splitLines } from '../split/split-lines.ts'
import { endOfQuotation } from './quotation.ts'

const end = (...lines: readonly string[]): number => endOfQuotation(splitLines(lines.join('\n')), 0)

test('a quotation with curved marks over two lines ends none with straight ones around it', () => {
  expect(end('"Điều 10. Hiệu lực', 'b) Bãi bỏ “Nạo kênh', 'chính” trong mục 3.', 'Điều 11. Thi hành."', '1. Xã.')).toBe(3)
})

test('a curved mark closes what a straight one opened, where nothing else is open', () => {
  expect(end('"Điều 10. Hiệu lực', 'b) Bãi bỏ.”', '1. Xã.')).toBe(1)
})
