import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, walk, type Document } from '../../tree/index.ts'

const head = ['UBND XÃ BẾN GỖ', 'Số: 45/UBND-KT', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Bến Gỗ, ngày 12 tháng 3 năm 2026', ''] // prettier-ignore
const documentOf = (lines: readonly string[]): Document => parse(lines.join('\n')).children[0] as Document
const itemsOf = (document: Document): string[] =>
  [...walk(document)].flatMap(([node]) => (node.type === 'division' && node.name === 'indent' ? [textOf(node)] : []))

test('signs on lines of their own open addressees, recipients and items of the text', () => {
  const document = documentOf([
    ...head,
    'Kính gửi:', '-', 'Phòng Thủy lợi;', '-', 'Hạt Quản lý đê.', '',
    '1. Các thôn có việc sau:', '-', 'Đắp lại chân kè;', '-', 'Trồng cỏ trên mái đê.', '',
    'Nơi nhận:', '-', 'Như trên;', '-', 'Lưu: VT.', '', 'CHỦ TỊCH', 'Lê Văn Đò',
  ]) // prettier-ignore
  expect(document.meta.addressees).toEqual(['Phòng Thủy lợi', 'Hạt Quản lý đê'])
  expect(document.meta.recipients.map(({ text }) => text)).toEqual(['Như trên', 'Lưu: VT'])
  expect(itemsOf(document)).toEqual(['-Đắp lại chân kè;', '-Trồng cỏ trên mái đê.'])
})

test('below a heading and before a long item a stop above is not needed', () => {
  const long = 'Các thôn rà soát toàn bộ các đoạn kè bị sạt lở trong mùa nước và báo cáo về Ủy ban nhân dân xã'
  expect(itemsOf(documentOf([...head, 'I. MỤC ĐÍCH', '-', `${long};`, '-', `${long}`, '-', `${long}.`]))).toHaveLength(3)
})

test('a dash alone is an empty cell or a rule', () => {
  const table = ['STT', 'Thôn', 'Ghi chú', '1', 'Bãi', '-', 'Kè', '2', 'Đồng', '-', 'Đập']
  expect(itemsOf(documentOf([...head, '1. Các thôn:', ...table]))).toEqual([])
  expect(itemsOf(documentOf([...head, '1. Các thôn đắp kè.', '-', '2. Ủy ban nhân dân xã kiểm tra.']))).toEqual([])
})
