import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk, type Document, type Root } from '../tree/index.ts'

const outlineOf = (root: Root): string[] =>
  [...walk(root)].flatMap(([node]) => (node.type === 'division' ? [node.id] : node.type === 'heading' ? [textOf(node)] : []))

const notesOf = (source: string): string[] =>
  [...walk(parse(source))].flatMap(([node]) => (node.type === 'sourceNote' ? [textOf(node)] : []))

const contract = (above: string, line: string): string =>
  [
    ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'HỢP ĐỒNG MUA BÁN', 'Số: 12/HĐMB', 'Điều 1. Hàng - Article 1. Goods'],
    ...['Bên bán giao hàng.', 'The seller shall deliver the goods.', 'Điều 2. Giá - Article 2. Price', above, line, 'Hai bên cùng ký.'],
  ].join('\n') // prettier-ignore

const decision = [
  ...['UBND XÃ BẢN MẾ', 'PEOPLE’S COMMITTEE OF BAN ME COMMUNE', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'THE SOCIALIST REPUBLIC OF VIETNAM'],
  ...['Độc lập - Tự do - Hạnh phúc', 'Independence - Freedom - Happiness', '---------------', 'Số: 12/QĐ-UBND', 'No. 12/QD-UBND', 'Bản Mế, ngày 16 tháng 7 năm 2024'],
  ...['Ban Me, July 16, 2024', 'QUYẾT ĐỊNH', 'DECISION', 'VỀ VIỆC NẠO KÊNH', 'ON DREDGING OF CANALS', 'Căn cứ Luật Thủy lợi;', 'Pursuant to the Law on Irrigation;', 'QUYẾT ĐỊNH:', 'HEREBY DECIDES:'],
  ...['Điều 1. Phạm vi', 'Article 1. Scope', '1. Kênh chính.', '1. Main canals.', '2. Kênh phụ.', '2. Minor canals.', 'Điều 2. Thi hành', 'Article 2. Implementation', 'Các thôn thi hành./.'],
  ...['All villages shall implement this Decision.', 'KT. CHỦ TỊCH', 'PP. CHAIRMAN', 'PHÓ CHỦ TỊCH', 'VICE CHAIRMAN', 'Lò Văn Mo'],
] // prettier-ignore

test('a copy in two languages line by line is the document in Vietnamese, with what a site adds', () => {
  const root = parse(decision.join('\n'))
  const documents = root.children.filter((child): child is Document => child.type === 'document')
  expect(documents.map(({ meta }) => meta)).toMatchObject([
    {
      issuer: { name: 'UBND XÃ BẢN MẾ', parents: [] },
      docNumber: { canonical: '12/QĐ-UBND' },
      date: '2024-07-16',
      title: 'VỀ VIỆC NẠO KÊNH',
      signatures: [{ position: 'PHÓ CHỦ TỊCH', name: 'Lò Văn Mo' }],
    },
  ])
  expect(outlineOf(root)).toEqual(['art_1', 'Phạm vi', 'art_1__cl_1', 'art_1__cl_2', 'art_2', 'Thi hành'])
  const notes = [...walk(root)].flatMap(([node]) => (node.type === 'sourceNote' ? [textOf(node)] : []))
  expect(notes).toHaveLength(16)
  expect(notes).toContain('2. Minor canals.')
})

test('the translation behind a dash in the line of a unit and of its title', () => {
  const law = [
    ...['QUỐC HỘI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Luật số: 12/2031/QH19', 'LUẬT', 'KÊNH MƯƠNG', 'Chương I – Chapter I', 'QUY ĐỊNH CHUNG – GENERAL PROVISIONS'],
    ...['Điều 1. Phạm vi – Article 1. Scope', 'Luật này quy định về kênh.', 'This Law provides for canals.', 'Điều 2. Kênh đê điều - thủy lợi – Article 2. Canals', 'Kênh gồm kênh N1 - kênh N2.'],
  ].join('\n') // prettier-ignore
  expect(outlineOf(parse(law))).toEqual([
    ...['chp_I', 'QUY ĐỊNH CHUNG', 'chp_I__art_1', 'Phạm vi', 'chp_I__art_2', 'Kênh đê điều - thủy lợi'],
  ])
})

test.each([
  ['Giao hàng theo điều kiện', 'FOB Hai Phong Incoterms 2020'],
  ['Ngân hàng của bên bán', 'Vietcombank Son Ha Branch'],
  ['Số tài khoản', 'USD 0123456789'],
  ['Thư điện tử', 'Email: contact@sonha.vn'],
  ['Hàng ghi nhãn', 'MADE IN VIETNAM'],
  ['HÀNG GHI NHÃN:', 'MADE IN VIETNAM'],
  ['Bên bán giao tại', 'Delivered at the port by USD 5.000'],
  ['Tên bên bán:', 'Bank for Trade of Son Ha'],
])('what a contract in two languages has in English alone stays: %s, %s', (above, line) => {
  expect(notesOf(contract(above, line))).toEqual(['- Article 1. Goods', 'The seller shall deliver the goods.', '- Article 2. Price'])
})

test.each(['MADE IN VIETNAM', 'Giao tại cảng - FOB Hai Phong Incoterms 2020'])('right below a unit in both languages too: %s', (line) => {
  expect(notesOf(contract(line, 'Giá cố định.'))).toHaveLength(3)
  expect(notesOf(contract(line, 'Giá cố định.').replace(/Điều 2.*/u, 'ĐIỀU 2. GIÁ - ARTICLE 2. PRICE'))).toHaveLength(3)
})

test.each([
  ['Căn cứ Luật Thủy lợi ngày 19/6/2017;', 'Pursuant to the Law on Irrigation dated June 19, 2017;'],
  ['Căn cứ Luật số 08/2017/QH14;', 'Pursuant to Law No. 08/2017/QH14;'],
  ['1. Giá cố định.', '1. Fixed price.'],
  ['GIÁM ĐỐC', 'DIRECTOR'],
  ['Giá gồm:', 'Price includes the following:'],
])('and its translations are such: %s, %s', (above, line) => expect(notesOf(contract(above, line))).toContain(line))

test('English words of a document in Vietnamese alone stay where they are', () => {
  const source = decision.filter((line) => !/^(?:Article|\d\. M|All|No|Ban Me|[A-Z ]{4,60}$)/u.test(line)).concat('Ghi chú:', 'Software as a Service').join('\n')
  expect([...walk(parse(source))].filter(([node]) => node.type === 'sourceNote')).toEqual([])
}) // prettier-ignore
