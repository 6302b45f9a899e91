import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk } from '../tree/index.ts'

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

const withParts = (text: string): { title: string | null; issuer: string | undefined; body: string[] }[] => {
  const [, ...parted] = [...walk(parse(circular + text))].flatMap(([node]) => (node.type === 'document' ? [node] : []))
  return parted.map((document) => ({
    title: document.meta.title,
    issuer: document.meta.issuer?.name,
    body: [...walk(document)].flatMap(([node]) => (node.type === 'paragraph' ? [textOf(node)] : [])),
  }))
}

const list = ['Mẫu số 01', 'Báo cáo thu hoạch của các ruộng', 'muối ven biển', 'Mẫu số 02', 'Báo cáo kho muối']
const forms = '\n\nMẫu số 01\nSỔ THU HOẠCH\n1. Ruộng: ……\n2. Kho: ……\n\nMẫu số 02\nSỔ KHO MUỐI\n1. Kho: ……\n2. Muối: ……'

test.each([
  ['the forms follow', list, forms, ['SỔ THU HOẠCH', 'SỔ KHO MUỐI']],
  ['each line apart', list.filter((line) => line !== 'muối ven biển').flatMap((line) => [line, '']), forms, ['SỔ THU HOẠCH', 'SỔ KHO MUỐI']],
  ['no form follows', [...list, 'Mẫu số 03', 'Đơn xin mở kho muối'], '', []],
])('the list of forms at the head of an appendix is its text: %s', (_, entries, below, titles) => {
  const [first, ...parted] = withParts(`Phụ lục\nCÁC BIỂU MẪU\n${issuedWith}\n${entries.join('\n')}${below}`)
  expect(first!.title).toBe('CÁC BIỂU MẪU')
  expect(first!.body.slice(0, 2)).toEqual([entries.slice(0, entries.lastIndexOf('Mẫu số 02')).filter((line) => line !== '').join(' '), 'Mẫu số 02 Báo cáo kho muối'])
  expect(parted.map(({ title }) => title)).toEqual(titles)
}) // prettier-ignore

test('two forms with titles in running case and text of their own are no list', () => {
  const [, ...parted] = withParts(`Phụ lục\nCÁC BIỂU MẪU\n${issuedWith}\nMẫu số 01\nĐơn xin mở kho\nKính gửi: ……\nMẫu số 02\nĐơn xin đóng kho\nKính gửi: ……`)
  expect(parted.map(({ title }) => title)).toEqual(['Đơn xin mở kho', 'Đơn xin đóng kho'])
}) // prettier-ignore

test("a body on the second line of a form's title is what it reports on, not who issues it", () => {
  const [form] = withParts('Mẫu số 01\nBÁO CÁO THU HOẠCH\nQUỸ RUỘNG MUỐI VEN BIỂN\nNăm …\n1. Số thu: ……\n2. Số chi: ……')
  expect(form).toMatchObject({ title: 'BÁO CÁO THU HOẠCH QUỸ RUỘNG MUỐI VEN BIỂN', issuer: undefined })
})
