import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, walk } from '../../tree/index.ts'

function read(lines: readonly string[]): { units: string[]; labels: string[] } {
  const nodes = [...walk(parse(lines.join('\n')))].map(([node]) => node)
  return {
    units: nodes.flatMap((node) => (node.type === 'division' ? [node.id] : [])),
    labels: nodes.flatMap((node) => (node.type === 'sourceNote' ? [textOf(node)] : [])),
  }
}

const articles = ['Điều 1. Mở bến đò Hạ.', 'Điều 2. Đóng bến đò Thượng.', 'Điều 3. Các tổ đò thi hành Quyết định này.']

test.each([
  'Quyết định 9/QĐ-UBND năm 2022 về bến đò do Ủy ban nhân dân tỉnh Lạc Sơn ban hành.',
  'Quyết định 9/QĐ-UBND quy định về bến đò, đò ngang.',
  '(Quyết định số 9/QĐ-UBND)',
  '9/QĐ-UBND:',
  'Quyết định 9/QĐ-UBND -',
  'Quy chế bến đò Lạc Sơn.',
])('a label before each article, in its line or above it: %s', (label) => {
  const units = ['art_1', 'art_2', 'art_3']
  const labels = [label, label, label]
  expect(read(articles.map((article) => `${label} ${article}`))).toEqual({ units, labels })
  if (/\d/u.test(label)) expect(read(articles.flatMap((article) => ['', label, article]))).toEqual({ units, labels })
})

test('words that open one article, or articles apart, are none', () => {
  expect(read(['Theo quy định sau.', `Nghị định 7/2020/NĐ-CP về đò. ${articles[0]!}`]).labels).toEqual([])
  expect(read(['Nghị định 7/2020/NĐ-CP về đò. Điều 8. Phà.', 'Nghị định 7/2020/NĐ-CP về đò. Điều 5. Cầu.']).labels).toEqual([])
})

test('the line of an article stands again before the rest of its clauses', () => {
  const head = 'Điều 1. Việc của tổ đò'
  expect(read([head, '1. Chèo đò.', head, '2. Vá đò.', '3. Neo đò.', head, '4. Tát đò.', articles[1]!])).toEqual({
    units: ['art_1', 'art_1__cl_1', 'art_1__cl_2', 'art_1__cl_3', 'art_1__cl_4', 'art_2'],
    labels: [head, head],
  })
  // another article of the same name
  expect(read([head, '1. Chèo đò.', head, '1. Vá đò.']).labels).toEqual([])
  expect(read([head, '1. Chèo đò.', head, '3. Vá đò.']).labels).toEqual([])
})

test('nor is the end of a sentence, alone on its line', () => {
  const end = '9/2022/QĐ-TTg ngày 26/4/2022 của Thủ tướng Chính phủ.'
  const before = (article: string): string[] => [article, '1. Tổ đò gửi sổ ghi lượt khách về xã theo Quyết định số', end]
  expect(read([...before('Điều 1. Sổ đò'), ...before('Điều 2. Vé đò'), 'Điều 3. Các tổ đò thi hành Quyết định này.']).labels).toEqual([])
  const lines = ['Điều 1. Thay cụm từ', '1. Thay “đò” bằng “phà” tại khoản 2', 'Điều 13.', '2. Thay “bến” bằng “cảng” tại khoản 5', 'Điều 13.', '3. Bỏ Điều 9.']
  expect(read(lines).labels).toEqual([])
}) // prettier-ignore
