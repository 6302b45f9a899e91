// What is pressed on a page lies between the lines of its text and parts nothing: incoming stamps (NĐ 30/2020, Phụ lục IV), digital signatures.
import { describe, expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { positionOf, textOf, walk, type Document } from '../tree/index.ts'

const lines = [
  'ỦY BAN NHÂN DÂN XÃ BẾN GỖ', 'Số: 45/QĐ-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Bến Gỗ, ngày 12 tháng 3 năm 2026',
  'QUYẾT ĐỊNH', 'Về việc sửa kè bến đò', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ', 'Căn cứ Luật Đê điều;', 'QUYẾT ĐỊNH:',
  'Điều 1. Các thôn có nhiệm vụ sau:', '1. Rà soát chân kè.', 'a) Lập danh mục đoạn sạt,', 'lở;', 'b) Báo cáo kết quả.', '2. Tổ chức sửa chữa.',
  'Điều 2. Trưởng thôn thi hành Quyết định này.', 'Nơi nhận:', '- Như Điều 2;', '- Lưu: VT.', 'CHỦ TỊCH', 'Lê Văn Đò',
] // prettier-ignore

const stamps = {
  'of an incoming document': ['CÔNG VĂN ĐẾN', 'Số: 1524', 'Ngày: 12/3/2026'],
  'with the hour': ['ĐẾN', 'Giờ: 10h', 'Ngày: 12-03-2026'],
  'with dots': ['ĐẾN', 'Số .....1524.....', 'Ngày 12 tháng 3 năm 2026', 'Chuyển: ..........'],
  'of a digital signature': ['Ký bởi: Văn phòng xã', 'Email: a@b.example', 'Thời gian ký: 12.03.2026 10:22:11 +07:00'],
  'of a foreign reader': ['Digitally signed by VĂN PHÒNG XÃ', "Date: 2026.03.12 10:22:11 +07'00'"],
}

/** What a document is, without the leaves that lie beside it and the lines where it stands. */
function essence(source: string): unknown {
  const root = parse(source)
  const units = [...walk(root)].flatMap(([node]) => (node.type === 'division' ? [`${node.id} ${textOf(node)}`] : []))
  return { documents: root.children.map((one) => one.type === 'document' && one.meta), units }
}

describe.each(Object.entries(stamps))('a stamp %s', (_, stamp) => {
  test.each(lines.map((line, at) => [at, line] as const).slice(1))('above line %i, %s', (at) => {
    const source = [...lines.slice(0, at), ...stamp, ...lines.slice(at)].join('\n')
    expect(essence(source)).toEqual(essence(lines.join('\n')))
    const pressed = [...walk(parse(source))].flatMap(([node]) => (node.type === 'stamp' ? [textOf(node)] : []))
    expect(pressed).toEqual([stamp.join(' ')])
  })
})

test('whose name stands above an incoming stamp received the document', () => {
  const source = [...lines.slice(0, 13), 'HUYỆN ỦY SÔNG CÁI', ...stamps['of an incoming document'], ...lines.slice(13)].join('\n')
  expect(essence(source)).toEqual(essence(lines.join('\n')))
})

describe.each([
  ['what a clerk wrote below the day', ['SỞ Y TẾ TỈNH SÔNG CÁI', 'ĐẾN NGÀY 13/3/2026', 'của P. NVY']],
  ['its name on two lines', ['SỞ Y TẾ', 'TỈNH SÔNG CÁI', 'ĐẾN', 'Số: 1524', 'Ngày: 13/3/2026', 'Phòng TCCB']],
  ['whom it was passed to', ['SỞ Y TẾ TỈNH SÔNG CÁI', 'ĐẾN Số: 1524', 'Kính chuyển: PGĐ']],
])('an incoming stamp between blank lines, with %s', (_, stamp) => {
  test.each(lines.map((line, at) => [at, line] as const).slice(1, 8))('above line %i, %s', (at) => {
    const source = [...lines.slice(0, at), '', ...stamp, '', ...lines.slice(at)].join('\n')
    expect(essence(source)).toEqual(essence(lines.join('\n')))
    const pressed = [...walk(parse(source))].flatMap(([node]) => (node.type === 'stamp' ? [textOf(node)] : []))
    expect(pressed).toEqual([stamp.join(' ')])
  })
})

test("a letterhead right below the fields is none of the stamp's", () => {
  const stamp = ['', 'ĐẾN', 'Số: 1524', 'Ngày: 12/3/2026']
  expect(essence([...stamp, ...lines].join('\n'))).toEqual(essence(lines.join('\n')))
})

test("the document's own number and date below the word of a stamp are none of its fields", () => {
  const own = ['HUYỆN ỦY SÔNG CÁI', 'ĐẾN', 'Số: 12-CV/HU', 'Sông Cái, ngày 3 tháng 3 năm 2026', ...lines.slice(5)]
  const [document] = parse(own.join('\n')).children as Document[]
  expect([document!.meta.docNumber?.canonical, document!.meta.date]).toEqual(['12-CV/HU', '2026-03-03'])
})

test('two stamps far apart are two, each where it was pressed', () => {
  const stamp = stamps['of an incoming document']
  const source = [...lines.slice(0, 12), ...stamp, ...lines.slice(12, 16), ...stamp, ...lines.slice(16)].join('\n')
  const pressed = [...walk(parse(source))].flatMap(([node]) => (node.type === 'stamp' ? [positionOf(node)!.start.line, textOf(node)] : []))
  expect(pressed).toEqual([13, stamp.join(' '), 20, stamp.join(' ')])
})

test('a stamp between two paragraphs joins them no more than the blank line between them', () => {
  const letter = [
    ...lines.slice(0, 5),
    'Kính gửi: Các thôn trong xã',
    '',
    ...stamps['of an incoming document'],
    'Mùa nước năm nay về sớm, xã đề nghị các thôn đắp kè.',
  ]
  const [document] = parse(letter.join('\n')).children as Document[]
  expect(document!.meta.addressees).toEqual(['Các thôn trong xã'])
})
