import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Document } from '../../tree/index.ts'

const texts = (below: string): string => `# Nghị quyết số 12-NQ/TU

Nghị quyết số 12-NQ/TU ngày 03/4/2031 của Ban Chấp hành Đảng bộ tỉnh về nạo vét kênh mương.

**1. Mục tiêu**

Nạo vét xong các kênh chính.

**2. Tổ chức thực hiện**

Nghị quyết này phổ biến đến chi bộ.

# Kết luận số 15-KL/TU

${below}

**1. Kênh chính**

Nạo vét trước mùa mưa.

**2. Kênh phụ**

Giao các chi bộ thôn.
`

const numbersOf = (text: string): (string | null | undefined)[] =>
  (parse(text, { path: 'kenh.md' }).children as Document[]).map(({ meta }) => meta.docNumber?.canonical)

test('texts under headings of Markdown: each that is told below its number is a document', () => {
  const told = 'Kết luận số 15-KL/TU ngày 06/7/2031 của Ban Thường vụ Tỉnh ủy về nạo vét kênh mương.'
  expect(numbersOf(texts(told))).toEqual(['12-NQ/TU', '15-KL/TU'])
  expect(numbersOf(texts('Văn bản này nhắc lại các nhiệm vụ.'))).toEqual(['12-NQ/TU'])
})

test('a digest of news, and a plan that tells of what it rests on, are no texts under headings', () => {
  const told = '# Kết luận số 15-KL/TU\n\nKết luận số 15-KL/TU ngày 06/7/2031 của Ban Thường vụ Tỉnh ủy về nạo vét kênh mương.\n'
  expect(parse(`# BẢN TIN\n\nChính sách mới\n\n${told.replace('# ', '## ')}`, { path: 'kenh.md' }).children.some(({ type }) => type === 'document')).toBe(false)
  const plan = `# KẾ HOẠCH\n\nNạo vét kênh mương\n\n# I. CĂN CỨ\n\n${told}`
  expect(numbersOf(plan)).not.toContain('15-KL/TU')
}) // prettier-ignore
