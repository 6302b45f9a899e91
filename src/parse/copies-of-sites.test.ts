import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk, type Document, type Node } from '../tree/index.ts'

// What sites leave out of the texts that they copy, and what they set below them.

const read = (...lines: string[]): { document: Document; nodes: Node[] } => {
  const root = parse(lines.join('\n'))
  return { document: root.children.find((child): child is Document => child.type === 'document')!, nodes: [...walk(root)].map(([node]) => node) }
} // prettier-ignore
const head = ['BỘ THỦY LỢI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 15/QĐ-BTL', 'Hà Nội, ngày 17 tháng 4 năm 2018', 'QUYẾT ĐỊNH', 'Về việc đào kênh', 'BỘ TRƯỞNG BỘ THỦY LỢI', 'Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;', 'QUYẾT ĐỊNH:'] // prettier-ignore
const block = ['HIỆU LỰC VĂN BẢN', 'Quyết định 15/QĐ-BTL năm 2018 về đào kênh do Bộ trưởng Bộ Thủy lợi ban hành', '- Số hiệu: 15/QĐ-BTL', '- Loại văn bản: Quyết định', '- Ngày ban hành: 17/04/2018', '- Người ký: Lò Văn Mo', 'Tải văn bản'] // prettier-ignore

test.each([[[]], [['| BỘ TRƯỞNG BỘ THỦY LỢI |']]])('a site’s block below the end names nobody who signs, and is no text: %j', (end) => {
  const { document, nodes } = read(...head, 'Đào kênh Bản Mế dài hai cây số.', ...end, ...block)
  expect(document.meta.signatures.map(({ name }) => name)).toEqual(end.map(() => null))
  expect(nodes.flatMap((node) => (node.type === 'sourceNote' ? [textOf(node)] : []))).toEqual(block)
  expect(nodes.flatMap((node) => (node.type === 'paragraph' ? [textOf(node)] : []))).toEqual(['Đào kênh Bản Mế dài hai cây số.'])
}) // prettier-ignore

test('quốc hiệu without its last word, also below the name of the authority', () => {
  const { document } = read('HỘI', 'ĐỒNG NHÀ NƯỚC', 'CỘNG', 'HÒA XÃ HỘI CHỦ NGHĨA VIỆT', 'Số: 30-CP', 'Hà Nội, ngày 01 tháng 12 năm 1981', 'NGHỊ QUYẾT', 'VỀ VIỆC ĐÀO KÊNH', 'HỘI ĐỒNG NHÀ NƯỚC', 'NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT', 'Căn cứ vào Hiến pháp;', 'QUYẾT NGHỊ:', 'Điều 1. Đào kênh.') // prettier-ignore
  expect(document.meta).toMatchObject({ issuer: { name: 'Hội đồng Nhà nước', parents: [] }, title: 'VỀ VIỆC ĐÀO KÊNH' })
})

test('the formula tells the type, and a title the organ, where their lines are lost', () => {
  const { document } = read('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 30-CP', 'Hà Nội, ngày 2 tháng 3 năm 1981', 'CỦA HỘI ĐỒNG CHÍNH PHỦ SỐ 30-CP NGÀY 2-3-1981 BAN HÀNH ĐIỀU LỆ ĐÀO KÊNH', 'Căn cứ vào Hiến pháp;', 'NGHỊ ĐỊNH:', 'Điều 1. Đào kênh.') // prettier-ignore
  expect(document.meta).toMatchObject({
    docType: { code: 'NĐ' },
    issuer: { name: 'Hội đồng Chính phủ' },
    title: 'BAN HÀNH ĐIỀU LỆ ĐÀO KÊNH',
  })
})

test('the body above its head who signs without an authority', () => {
  const { document } = read(...head, 'Điều 1. Đào kênh.', 'ỦY BAN KÊNH MƯƠNG NHÀ NƯỚC', 'CHỦ TỊCH', 'Lò Văn Mo')
  expect(document.meta.signatures).toMatchObject([{ authority: null, onBehalfOf: 'ỦY BAN KÊNH MƯƠNG NHÀ NƯỚC', position: 'CHỦ TỊCH', name: 'Lò Văn Mo' }])
}) // prettier-ignore

test('stars behind the organ are a rule', () => {
  const { nodes } = read('BỘ THỦY LỢI******', '', ...head.slice(1), 'Điều 1. Đào kênh.')
  const preface = nodes.flatMap((node) => (node.type === 'issuer' || node.type === 'separator' ? [[node.type, textOf(node)]] : []))
  expect(preface.slice(0, 2)).toEqual([['issuer', 'BỘ THỦY LỢI'], ['separator', '******']])
}) // prettier-ignore

test('what a document does, on a line of its own below its type', () => {
  const { document } = read(...head.slice(0, 6), 'QUY ĐỊNH', 'VỀ PHÍ ĐÀO KÊNH', ...head.slice(7), 'Điều 1. Phí là năm nghìn đồng.')
  expect(document.meta).toMatchObject({ docType: { code: 'QĐ' }, title: 'QUY ĐỊNH VỀ PHÍ ĐÀO KÊNH' })
})

test('articles that a decision details with their titles are another text’s', () => {
  const { nodes } = read(...head, 'Điều 1. Chi tiết Nghị định số 7/2004/NĐ-CP như sau:', '1. Quy định cụ thể Điều 9. Giá đất ven kênh:', 'Khoản 3:', 'Giá theo Điều 2 Quyết định này.', 'Điều 2. Hiệu lực.') // prettier-ignore
  expect(nodes.flatMap((node) => (node.type === 'reference' ? [textOf(node)] : []))).toEqual(['Điều 2 Quyết định này'])
})

test('the body that signs, alone in the last cell of a text', () => {
  const lines = [
    'BỘ THỦY LỢI Số: 14/QĐ-BTL | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Hà Nội, ngày 12 tháng 3 năm 1996 |',
    'VỀ VIỆC MỞ KHO GẠCH.',
    'BỘ TRƯỞNG BỘ THỦY LỢI',
    'Căn cứ Nghị định số 12/CP ngày 9-1-1996 của Chính phủ về việc giữ đê;',
    'QUYẾT ĐỊNH:',
    'Điều 1. Mở kho gạch ở bến đò.',
    'Điều 2. Các ông Chánh Văn phòng, Vụ trưởng Vụ Đê điều chịu trách nhiệm thi hành Quyết định này./.',
    '| BỘ THỦY LỢI |',
  ]
  const [document] = parse(lines.join('\n')).children.filter((child) => child.type === 'document')
  expect(document!.meta.signatures).toEqual([{ authority: null, onBehalfOf: 'BỘ THỦY LỢI', deputyFor: null, position: null, name: null }])
})

test.each([
  [['TỔ TRƯỞNG', '', 'HIỆU TRƯỞNG', 'Lò Văn Mo'], 'HIỆU TRƯỞNG'],
  [['CHỦ TỊCH HỘI ĐỒNG QUẢN TRỊ', '', 'TỔNG GIÁM ĐỐC', 'Lò Văn Mo'], 'TỔNG GIÁM ĐỐC'],
  [['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN', 'KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Lò Văn Mo'], 'PHÓ TRƯỞNG BAN'],
])('two posts of one place are no part in a board: %j', (end, position) => {
  const { document } = read(...head, 'Điều 1. Đào kênh.', 'Điều 2. Hiệu lực từ ngày ký./.', '', ...end)
  expect(document.meta.signatures).toMatchObject([{ position, name: 'Lò Văn Mo' }])
})
