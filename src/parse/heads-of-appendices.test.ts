import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { walk } from '../tree/index.ts'

const circular =
  'BỘ MUỐI\nSố: 12/2024/TT-BM\nHải An, ngày 4 tháng 5 năm 2024\n\nTHÔNG TƯ\nQuy định về ruộng muối\n\nĐiều 1. Ruộng theo Biểu số 01.A, Biểu số 02.B ban hành kèm theo Thông tư này.\nBỘ TRƯỞNG\n\nLò Văn An\n\n'
const issuedWith = '(Ban hành kèm theo Thông tư số 12/2024/TT-BM ngày 4 tháng 5 năm 2024 của Bộ trưởng Bộ Muối)'

test('the number of an appendix that is printed again above each of its parts, with a title in running case', () => {
  const parts = `Phụ lục I\n${issuedWith}\nThủ tục thuộc lĩnh vực ruộng muối\n1. Thủ tục giao ruộng.\n2. Thủ tục trả ruộng.\nPhụ lục I\nThủ tục thuộc lĩnh vực kho muối\n1. Thủ tục mở kho.\n2. Thủ tục đóng kho.`
  const [, ...parted] = [...walk(parse(circular + parts))].flatMap(([node]) => (node.type === 'document' ? [node] : []))
  const labels = parted.map((document) => [...walk(document)].flatMap(([node]) => (node.type === 'division' ? [node.label] : [])))
  expect(parted.map(({ meta }) => meta.title)).toEqual(['Thủ tục thuộc lĩnh vực ruộng muối', 'Thủ tục thuộc lĩnh vực kho muối'])
  expect(labels).toEqual([['1', '2'], ['1', '2']]) // prettier-ignore
})

test('the field for the organ above the number of each form, and forms by number and letter', () => {
  const forms = `TÊN CƠ QUAN QUẢN LÝ RUỘNG\nBiểu số 01.A\nDIỆN TÍCH RUỘNG MUỐI\n${issuedWith}\nTÊN CƠ QUAN QUẢN LÝ RUỘNG\nBiểu số 02.B\nSẢN LƯỢNG MUỐI`
  const nodes = [...walk(parse(circular + forms))].map(([node]) => node)
  const [, ...parted] = nodes.flatMap((node) => (node.type === 'document' ? [node] : []))
  expect(parted.map(({ meta }) => [meta.issuer?.name, meta.title])).toEqual([
    ['TÊN CƠ QUAN QUẢN LÝ RUỘNG', 'DIỆN TÍCH RUỘNG MUỐI'],
    ['TÊN CƠ QUAN QUẢN LÝ RUỘNG', 'SẢN LƯỢNG MUỐI'],
  ])
  expect(nodes.flatMap((node) => (node.type === 'reference' ? [node.target] : []))).toEqual(['doc_1__app_1', 'doc_1__app_2'])
})
