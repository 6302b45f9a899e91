import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { walk } from '../../tree/index.ts'

/** Paragraphs of a page whose source was wrapped wherever a tag ended. */
const paragraphs = [
  'QUYẾT ĐỊNH',
  'Về việc mở tuyến đò\nngang qua sông Con',
  'Căn cứ Luật Tổ chức\nchính quyền địa phương ngày 19 tháng 6 năm 2015;',
  'Điều 1. Mở tuyến đò\nngang qua sông Con tại bến xã An Hòa, do hợp tác\nxã Vận tải An Hòa quản lý trong thời hạn là ba năm.',
  '1. Đò chạy từ\n5 giờ đến 21 giờ hằng ngày',
  '2. Giá vé do Chủ tịch\nỦy ban nhân dân xã quyết định theo đề nghị của\nHợp tác xã',
  'Điều 2. Trách nhiệm của\nhợp tác xã',
  'Niêm yết giá vé tại\nhai bến và mua đủ phao cứu sinh cho khách.',
  'Điều 3. Chánh Văn phòng và\ncác ông Giám đốc hợp tác xã thi hành Quyết định này.',
]
const textWith = (soft: string): string => paragraphs.map((one) => one.replaceAll('\n', soft)).join('\n')
const contents = (text: string): string[] =>
  [...walk(parse(text))].flatMap(([node]) =>
    node.type === 'heading' || node.type === 'paragraph' || node.type === 'docTitle' ? [`${node.type} ${words(node)}`] : [],
  )
const words = (node: object): string =>
  'children' in node ? (node.children as object[]).map(words).join('') : 'value' in node ? String(node.value) : ''

test('CRLF within paragraphs and LF at their ends are told apart', () => {
  expect(contents(textWith('\r\n'))).toEqual([
    'docTitle Về việc mở tuyến đò ngang qua sông Con',
    'paragraph Mở tuyến đò ngang qua sông Con tại bến xã An Hòa, do hợp tác xã Vận tải An Hòa quản lý trong thời hạn là ba năm.',
    'paragraph Đò chạy từ 5 giờ đến 21 giờ hằng ngày',
    'paragraph Giá vé do Chủ tịch Ủy ban nhân dân xã quyết định theo đề nghị của Hợp tác xã',
    'heading Trách nhiệm của hợp tác xã',
    'paragraph Niêm yết giá vé tại hai bến và mua đủ phao cứu sinh cho khách.',
    'paragraph Chánh Văn phòng và các ông Giám đốc hợp tác xã thi hành Quyết định này.',
  ])
})

test('a text of one kind of line ends is read as before', () => {
  expect(contents(textWith('\n'))).toEqual(contents(textWith('\n').replaceAll('\n', '\r\n')))
})
