import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { walk } from '../../tree/index.ts'

const marksOf = (lines: readonly string[]): string[] =>
  [...walk(parse(['KẾ HOẠCH', 'Về việc sửa kè', '', 'I. DANH MỤC', ...lines].join('\n')))].flatMap(([node]) =>
    node.type === 'marker' ? [node.value] : [],
  )
const dashes = ['1. Kè Bãi', '- Chủ trì: thôn Bãi.', '- Thời hạn: tháng 3.', '2. Kè Đập', '- Chủ trì: thôn Đập.', '- Thời hạn: tháng 4.']

test('a star alone that says what dashes say is a dash', () =>
  expect(marksOf([...dashes, '3. Kè Gỗ', '- Chủ trì: thôn Gỗ.', '* Thời hạn: tháng 5.']).slice(-2)).toEqual(['-', '*']))

test.each([
  ['two below a dash', ['3. Kè Gỗ', '- Tên kè: Kè Gỗ.', '* Thời hạn: tháng 5.', '* Kinh phí: 100.000 đồng.']],
  ['one below each dash', ['3. Kè Gỗ', '- Tên kè: Kè Gỗ.', '* Thời hạn: tháng 5.', '- Tên kè: Kè Bến.', '* Thời hạn: tháng 6.']],
])('but not %s', (_, lines) => expect(marksOf([...dashes, ...lines])).not.toContain('*'))
