import { expect, test, vi } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk, type Document } from '../tree/index.ts'
import { partCells } from './part-cells.ts'

const decision = (number: string, name: string): string =>
  [
    ...['UBND HUYỆN MUỐI', 'UBND XÃ BẢN MẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', `Số: ${number}/QĐ-UBND`],
    ...['Bản Mế, ngày 16 tháng 7 năm 2024', 'QUYẾT ĐỊNH', 'Về việc nạo kênh', 'Điều 1. Nạo kênh N1.', 'Điều 2. Các thôn thi hành khoản 1 Điều này./.', 'CHỦ TỊCH', name],
  ].join('\n') // prettier-ignore

const documentsOf = (text: string): Document[] => parse(text).children.filter((child) => child.type === 'document')

const lostOf = (text: string): string[] => {
  const seen = new Set<number>()
  for (const [node] of walk(parse(text)))
    if (!('children' in node)) for (let at = node.position!.start.offset; at < node.position!.end.offset; at++) seen.add(at)
  return [...text].flatMap((char, at) => (/\S/u.test(char) && !seen.has(at) ? [text.slice(at, at + 12)] : []))
}

const heads = (text: string) =>
  documentsOf(text).map(({ meta }) => [
    meta.issuer,
    meta.docNumber?.canonical,
    meta.signatures.map(({ position, name }) => [position, name]),
  ])
const expected = (number: string, name: string) => [
  { name: 'UBND XÃ BẢN MẾ', parents: ['UBND HUYỆN MUỐI'] },
  `${number}/QĐ-UBND`,
  [['CHỦ TỊCH', name]],
]

test('documents in the cells of a table, first and last lines without the marks', () => {
  const table = `so,ten,noi_dung,nguon\n1,Quyết định 7,"${decision('7', 'Lò Văn Mo')}",https://a.example/7\n2,Quyết định 8,"${decision('8', 'Hà Thị Kè').replace('N1', '""N1""')}",https://a.example/8\n`
  expect(heads(table)).toEqual([expected('7', 'Lò Văn Mo'), expected('8', 'Hà Thị Kè')])
  expect(lostOf(table)).toEqual([])
})

test.each([
  ['{\n  "so": "7",\n  "noi_dung": ', '\n}\n'],
  ['{"noi_dung": ', ', "nguoi_ky": "Lò Văn Mo"}'],
])('a document in a string of JSON: %j', (above, below) => {
  const text = `${above}${JSON.stringify(decision('7', 'Lò Văn Mo'))}${below}`
  expect(heads(text)).toEqual([expected('7', 'Lò Văn Mo')])
  expect(lostOf(text)).toEqual([])
})

test.each([
  ['"', '".'],
  ['“', '”'],
])('a document that a paper prints whole within %s', (open, close) => {
  const text = `Báo Bản Mế giới thiệu toàn văn Quyết định:\n${open}${decision('7', 'Lò Văn Mo')}${close}\nPV`
  expect(heads(text)).toEqual([expected('7', 'Lò Văn Mo')])
  const references = [...walk(parse(text))].flatMap(([node]) => (node.type === 'reference' ? [textOf(node)] : []))
  expect(references).toEqual(['khoản 1 Điều này'])
  expect(lostOf(text)).toEqual([])
})

test('a mark of another kind ends no cell', () => {
  const table = (open: string) => `so,noi_dung\n7,${open}${decision('7', 'Lò Văn Mo')}"\n`
  expect(partCells(table('"'))).not.toBeNull()
  expect(partCells(table('“'))).toBeNull()
})

test.each(['“', '"'])('marks behind cells that never end are looked at once: %s', (open) => {
  const count = 300
  const looks = vi.spyOn(String.prototype, 'indexOf')
  partCells(`${`,${open}BỘ Y TẾ\nSố: 1\n`.repeat(count)}${`${'""'.repeat(40)}\n`.repeat(count)}`)
  const { length } = looks.mock.calls
  looks.mockRestore()
  expect(length).toBeLessThan(42 * count)
})

test('a form that an article of another document quotes keeps its marks', () => {
  expect(partCells(`${decision('7', 'Lò Văn Mo')}\n“UBND XÃ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n…”`)).toBeNull()
  expect(partCells('Các tên "UBND XÃ", "UBND HUYỆN"\nvà\n"UBND TỈNH"')).toBeNull()
})
