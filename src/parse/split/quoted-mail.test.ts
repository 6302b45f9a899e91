import { beforeAll, expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, walk, type Document } from '../../tree/index.ts'
import { loadMarkdown } from './markdown.ts'

beforeAll(loadMarkdown)

const letter = [
  'SỞ MUỐI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 12/SM-VP', 'V/v phơi muối', 'Lạc Sơn, ngày 4 tháng 5 năm 2025', '',
  'Kính gửi: Phòng Muối.', '', 'Đề nghị phơi muối ở chỗ', 'có nắng./.',
] // prettier-ignore

test.each(['> ', '>', '> > ', '  >> '])('a letter that a mail quotes, each line behind %j', (mark) => {
  const { children } = parse(['Anh xem giúp:', '', ...letter.map((line) => mark + line)].join('\n'))
  const document = children.find(({ type }) => type === 'document') as Document
  expect(document.meta).toMatchObject({ docNumber: { canonical: '12/SM-VP' }, issuer: { name: 'SỞ MUỐI' }, addressees: ['Phòng Muối'] })
  expect(textOf(document.children.find(({ type }) => type === 'body')!)).toContain('Đề nghị phơi muối ở chỗ có nắng./.')
})

test('a text all lines of which are quoted, with blank lines between them', () => {
  const { children } = parse(letter.map((line) => (line ? `> ${line}\n` : '')).join('\n'))
  const document = children.find(({ type }) => type === 'document') as Document
  expect(document.meta).toMatchObject({ docNumber: { canonical: '12/SM-VP' }, issuer: { name: 'SỞ MUỐI' }, addressees: ['Phòng Muối'] })
})

test('a few comparisons are no quotation', () => {
  expect(JSON.stringify(parse('> 5 %\n> 10 %\n> 15 %\n> 20 %\n'))).not.toContain('separator')
})

const plan = [
  'I. NHIỆM VỤ', '', '> Năm nay kênh cạn.', '', 'II. THỰC HIỆN', '', '> 1. Thôn Đông nạo kênh:', '>', '> - Kênh chính;', '', '> - Kênh phụ.', '', '> 2. Thôn Tây đắp bờ.', '',
].join('\n') // prettier-ignore

test.each(['text', 'markdown'] as const)('block quotes, which Pandoc makes of paragraphs that are set in, hold units: %s', (format) => {
  const nodes = [...walk(parse(plan, { format }))].map(([node]) => node)
  expect(nodes.flatMap((node) => (node.type === 'division' ? [node.label] : []))).toEqual(['I', 'II', '1', '-', '-', '2'])
  expect(nodes.flatMap((node) => (node.type === 'paragraph' ? [textOf(node)] : []))).toContain('Năm nay kênh cạn.')
  expect(nodes.flatMap((node) => (node.type === 'separator' ? [textOf(node)] : [])).filter((text) => text === '>')).toHaveLength(6)
})

test('a line behind such a sign within a text, or without an end, is no block quote', () => {
  expect(JSON.stringify(parse('Mực nước:\n> mức báo động.\nĐã đo.\n'))).toContain('> mức')
  expect(JSON.stringify(parse('Trang nhà\n\n> Văn bản\n\nTin xã\n'))).toContain('> Văn')
})
