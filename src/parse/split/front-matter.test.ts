import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { endOfFrontMatter } from './front-matter.ts'

test.each([
  ['---\ntitle: "Nghị định"\nso_dieu: 21\n---\n# NGHỊ ĐỊNH\n', 38],
  ['---\ntu_khoa:\n  - một\n  - "hai: ba"\n---\n', 38],
  ['---\nCHÍNH PHỦ\n---\n', 0],
  ['---\ntitle: không khép lại\n', 0],
  ['CHÍNH PHỦ\n---\ntitle: sau\n---\n', 0],
  ['---\r\ntitle: a\r\n---\r\n', 18],
  ['', 0],
])('%j', (text, end) => {
  expect(endOfFrontMatter(text)).toBe(end)
})

test('below the fields a text without a head is the document that it is without them', () => {
  const text =
    '# Quản lý bến đò\n\n\nChương I\n\nQUY ĐỊNH CHUNG\n\nPhạm vi áp dụng\n\nQuy chế này áp dụng với đò ngang.\n\nNgười lái đò\n\n1. Có bằng lái.\n\n2. Biết bơi.\n'
  const kinds = (source: string) => parse(source).children.map(({ type }) => type)
  expect(kinds(text)).toEqual(['document'])
  expect(kinds(`---\nlayout: page\ntitle: Quản lý bến đò\n---\n\n${text}`)).toEqual(['unstructured', 'document'])
})
