import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk, type Document } from '../tree/index.ts'

const head = ['BỘ MUỐI', '-------', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 12/2024/TT-BM', 'Hà Nội, ngày 16 tháng 7 năm 2024', 'THÔNG TƯ', 'Quy định về ruộng muối'] // prettier-ignore
const bases = ['Căn cứ Luật Muối số 6/2020/QH14;', 'Bộ trưởng Bộ Muối ban hành Thông tư quy định về ruộng muối.']
const titles = ['Phạm vi điều chỉnh', 'Ruộng muối', 'Người làm muối', 'Hiệu lực thi hành']
const articles = titles.flatMap((title, i) => [`Điều ${i + 1}. ${title}`, `Thông tư này nói về phần ${i + 1} của ruộng muối.`])
const end = ['BỘ TRƯỞNG', 'Lò Văn Mo']
const list = titles.map((title, i) => `Điều ${i + 1}. ${title}`)

const whole = [...head, ...bases, ...articles, ...end]
const outline = (lines: string[]): unknown => {
  const { children } = parse(lines.join('\n'))
  const documents = children.filter(({ type }) => type === 'document') as Document[]
  return documents.map((document) => [
    document.meta,
    [...walk(document)].flatMap(([node]) =>
      node.type === 'division' || node.type === 'basis' || node.type === 'issuer' ? [textOf(node)] : [],
    ),
  ])
}
const notes = (lines: string[]): string[] =>
  [...walk(parse(lines.join('\n')))].flatMap(([node]) => (node.type === 'sourceNote' ? [textOf(node)] : []))

test.each([
  ['above the head', [...list, ...whole], list],
  ['above it, with its own head', ['MỤC LỤC VĂN BẢN', 'BỘ MUỐI', 'THÔNG TƯ Quy định về ruộng muối', ...list, 'In mục lục', ...whole], null],
  ['above it, without titles', ['Mục lục', 'Điều 1', 'Điều 2', 'Điều 3', 'Điều 4', ...whole], null],
  ['with the chapters', ['Mục lục', 'Chương I', ...list.slice(0, 2), 'Chương II', 'RUỘNG VÀ NGƯỜI', ...list.slice(2), ...whole], null],
  ['between title and bases', [...head, 'Mục lục', ...list, ...bases, ...articles, ...end], ['Mục lục', ...list]],
  ['below the signature', [...whole, 'Mục lục', ...list, 'Đóng'], ['Mục lục', ...list, 'Đóng']],
])('a website’s list of the articles is no unit of the document: %s', (_, lines, listed) => {
  expect(outline(lines)).toEqual(outline(whole))
  if (listed) expect(notes(lines)).toEqual(listed)
})

test('articles of one line each that a second document has again are its own', () => {
  const lines = [...head, ...bases, ...list.map((line) => `${line}.`), ...end]
  expect(outline([...lines, '', ...lines])).toHaveLength(2)
  expect(notes([...lines, '', ...lines])).toEqual([])
})
