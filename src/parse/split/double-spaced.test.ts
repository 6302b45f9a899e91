import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Document } from '../../tree/index.ts'
import { isDoubleSpaced } from './double-spaced.ts'

const text = `**ỦY BAN NHÂN DÂN XÃ BẾN GỖ**
Số: 45/QĐ-UBND
**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - Hạnh phúc
*Bến Gỗ, ngày
12 tháng 3 năm 2026*

**QUYẾT ĐỊNH**
Về việc sửa kè bến đò

*Căn cứ Luật Đê điều ngày
29 tháng 11 năm 2006;*
*Căn cứ Luật Thủy lợi ngày 19
tháng 6 năm 2017 và các văn bản
hướng dẫn thi hành;*

QUYẾT ĐỊNH:

**Điều 1.** Ủy quyền cho Trưởng thôn Kè lập
danh mục các đoạn kè bị sạt lở trong mùa
nước và báo cáo kết quả với
xã.
**Điều 2.** Trưởng thôn Kè chịu trách nhiệm
thi hành Quyết định này.
`

test('emphasis goes on over the blank lines that a converter set between all lines', () => {
  const doubled = text.replaceAll('\n', '\n\n')
  expect(isDoubleSpaced(doubled)).toBe(true)
  expect(isDoubleSpaced(text)).toBe(false)
  const [document] = parse(doubled).children as Document[]
  const { date, place } = document!.meta
  expect([place, date]).toEqual(['Bến Gỗ', '2026-03-12'])
  const preamble = document!.children.find(({ type }) => type === 'preamble')!
  expect(preamble.children.filter(({ type }) => type === 'basis')).toHaveLength(2)
})

test('blank lines between paragraphs are no double spacing', () => {
  const paragraphs = Array.from({ length: 30 }, (_, i) => `*${i}. Các thôn tự sửa đoạn kè của mình.`)
  expect(isDoubleSpaced(paragraphs.join('\n\n'))).toBe(false)
})
