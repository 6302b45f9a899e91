import { expect, test } from 'vitest'
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
