import { beforeAll, expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { walk } from '../../tree/index.ts'
import { loadMarkdown } from './markdown.ts'

beforeAll(loadMarkdown)

const text = `QUYẾT ĐỊNH

Điều 1. Biểu phí qua phà

1. Ký hiệu “*” là xe được miễn phí, “**” là xe được giảm phí.

2. Ký hiệu "*" hoặc (*) là xe thô sơ; dấu "**" là xe tải.

3. Giá vé *tạm tính của bến.

4. Xe *ưu tiên* không phải chờ.
`

test.each(['text', 'markdown'] as const)('stars that quotation marks or brackets hold alone are characters: %s', (format) => {
  const texts: string[] = []
  const marked: string[] = []
  for (const [node, above] of walk(parse(text, { format }))) {
    if (node.type !== 'text') continue
    texts.push(node.value)
    if (above.some(({ type }) => type === 'emphasis' || type === 'strong')) marked.push(node.value)
  }
  const words = texts.join('')
  for (const sign of ['“*”', '“**”', '"*"', '(*)', '"**"', '*tạm tính']) expect(words).toContain(sign)
  expect(marked).toEqual(['ưu tiên'])
})
