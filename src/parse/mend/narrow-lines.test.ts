import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, walk } from '../../tree/index.ts'

const head = `CỤC KIỂM NGƯ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 640/CKN-TT
Hà Nội, ngày 12 tháng 9 năm 2023
V/v sổ ghi chép đánh bắt cá

Kính gửi: Chi cục Kiểm ngư Lạc Sơn

`

/** Headings and paragraphs of the body, each behind the label of the unit it opens. */
function read(body: string): string[] {
  const root = parse(`${head}${body}\n\nCỤC TRƯỞNG\n\nLường Văn Pản\n`)
  const read: string[] = []
  let label = ''
  for (const [node, parents] of walk(root)) {
    if (node.type === 'division') label = `${node.label} `
    if ((node.type === 'heading' || node.type === 'paragraph') && parents.some(({ type }) => type === 'body')) {
      read.push(label + textOf(node))
      label = ''
    }
  }
  return read
}

test.each<[string, string, string[]]>([
  [
    'a line of a stop or a bracket alone belongs to its neighbour',
    'Cục Kiểm ngư trả lời như sau:\nTại\nĐiều\n4 Thông tư nói trên có mẫu trang ghi\n(\nTrang ghi gồm ba cột, mỗi cột một\nngày\n)\n.',
    ['Cục Kiểm ngư trả lời như sau:', 'Tại Điều 4 Thông tư nói trên có mẫu trang ghi ( Trang ghi gồm ba cột, mỗi cột một ngày).'],
  ],
  [
    'an open bracket goes on',
    'Chủ thuyền ghi sổ hai lần trong một chuyến\nđi biển thì lấy lần sau (khi đó trang\nS1 được gạch bỏ bởi người ghi trang sau).',
    ['Chủ thuyền ghi sổ hai lần trong một chuyến đi biển thì lấy lần sau (khi đó trang S1 được gạch bỏ bởi người ghi trang sau).'],
  ],
  [
    'an item goes on to its semicolon',
    '1. Các thuyền được thưởng:\n- Thuyền kèm theo danh hiệu\nNgọn Sóng, cờ của xã;\n- Thuyền kèm theo giấy khen;\n- Thuyền của đội Nà Lướt.\n2. Khác.',
    [
      '1 Các thuyền được thưởng:',
      '- Thuyền kèm theo danh hiệu Ngọn Sóng, cờ của xã;',
      '- Thuyền kèm theo giấy khen;',
      '- Thuyền của đội Nà Lướt.',
      '2 Khác.',
    ],
  ],
  [
    'the stop of a mark may stand below it',
    '3. Cột của trang ghi\n3.1. Cột thứ nhất\nGhi tên cá theo bảng của Cục Kiểm ngư\n3.2\n.\nCột thứ hai không có tên cá\n(cột\ncân)\n- Ghi cân nặng;\n- Ghi giờ cân.',
    [
      '3 Cột của trang ghi',
      '3.1 Cột thứ nhất',
      'Ghi tên cá theo bảng của Cục Kiểm ngư',
      '3.2 Cột thứ hai không có tên cá (cột cân)',
      '- Ghi cân nặng;',
      '- Ghi giờ cân.',
    ],
  ],
  [
    'an organ goes on with its place',
    'Về các việc khác, hỏi ý kiến Sở Ngư nghiệp\nThành phố Lạc Sơn trước khi làm./.',
    ['Về các việc khác, hỏi ý kiến Sở Ngư nghiệp Thành phố Lạc Sơn trước khi làm./.'],
  ],
  [
    'a closing bracket or a raised figure is no sign that a sentence goes on behind',
    '1. Chủ thuyền tự kê khai:\n- [Ngư trường đã đánh bắt trong chuyến]\n- [Ngư cụ đã dùng trong chuyến đi biển]\n- Diện tích boong thuyền, tính theo m²\n- Số lưới đã thả trong ngày biển động',
    [
      '1 Chủ thuyền tự kê khai:',
      '- [Ngư trường đã đánh bắt trong chuyến]',
      '- [Ngư cụ đã dùng trong chuyến đi biển]',
      '- Diện tích boong thuyền, tính theo m²',
      '- Số lưới đã thả trong ngày biển động',
    ],
  ],
  [
    'a stop closes a sentence before the mark of a note',
    '1. Thuyền ghi sổ.[3]\nThuyền nhỏ được miễn ghi sổ này một năm.',
    ['1 Thuyền ghi sổ.[3]', 'Thuyền nhỏ được miễn ghi sổ này một năm.'],
  ],
])('%s', (_, body, expected) => {
  expect(read(body)).toEqual(expected)
})

test.each([
  ['by dashes', '- Ông Lò Văn An, Chủ tịch\n- Bà Vi Thị Hà, Phó Giám đốc\n- Ông Lý Văn Mặn, Ủy viên'],
  ['of persons alone', 'Ông Lò Văn An - Chủ tịch\nBà Vi Thị Hà - Phó Giám đốc\nÔng Lý Văn Mặn - Ủy viên'],
])('a list of members %s ends its items with their posts', (_, list) => {
  const body = read(`Chi cục cử các ông, bà có tên sau đây tham gia Tổ kiểm tra sổ ghi chép trên tàu cá:\n${list}`)
  const [, ...items] = body.map((text) => text.replace(/^- /u, ''))
  expect(items).toEqual(list.split('\n').map((line) => line.replace(/^- /u, '')))
})
