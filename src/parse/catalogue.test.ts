import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk } from '../tree/index.ts'
import { splitLines } from './split/split-lines.ts'
import { findCatalogues } from './catalogue.ts'

const marked = (...lines: string[]): string => findCatalogues(splitLines(lines.join('\n'))).join('')

test.each([
  [
    'labels before colons, several in a line',
    ['Số hiệu: 5/QĐ-BNV Loại văn bản: Quyết định', 'Nơi ban hành: Bộ Nội vụ Người ký: Lê Văn An', 'QUYẾT ĐỊNH'],
    '110',
  ],
  [
    'values without a sign between',
    ['Số hiệu 9/2019/NQ-HĐND', 'Ngày ban hành 02/07/2019', 'Loại văn bản Nghị quyết', 'Nghị quyết'],
    '1110',
  ],
  [
    'a form to search by, and when the text came out',
    ['Tìm kiếm văn bản : Nơi ban hành :', 'Loại văn bản : Chỉ thị', 'Số hiệu : 5/CT', 'Ngày phát hành : 10/06/2014', 'BỘ Y TẾ'],
    '11110',
  ],
  [
    'its name first and what is related to it last',
    ['Tên văn bản : Chỉ thị về muối', 'Loại văn bản : Chỉ thị', 'Số hiệu : 5/CT', 'Ngày hiệu lực :', 'Văn bản liên quan : 0 Đóng'],
    '11111',
  ],
  ['a menu above the text', ['Hệ thống pháp luật', 'Đăng nhập', 'Đang tải văn bản...', 'Tìm kiếm', 'BỘ Y TẾ', 'Đăng nhập'], '111100'],
  [
    'what a reader can choose, with the site’s words on it',
    [
      'Chỉ thị về muối',
      '• Thuộc tính',
      '• Nội dung',
      '• VB gốc',
      '- Khách hàng chỉ cần xem Nội dung MIX, có thể nắm bắt',
      '',
      '• Lược đồ',
      'Tình trạng hiệu lực: Đã biết',
      'CHỈ THỊ',
    ],
    '01111110',
  ],
  ['the force of a document', ['• Hiệu lực: Hết hiệu lực một phần', '• Ngày có hiệu lực: 20/06/2008', 'BỘ Y TẾ'], '110'],
  ['cells, some of them empty', ['Số hiệu | 9-B |', 'Loại văn bản | Sắc lệnh |', 'Người ký | |', 'Tình trạng |', 'SẮC LỆNH'], '11110'],
  [
    'the rest of a list, its first item and what the site says of the force',
    [
      'Thông tin văn bản',
      '• Quyết định số 5/QĐ-BNV về muối',
      '',
      '• Số hiệu văn bản: 5/QĐ-BNV',
      '• Loại văn bản: Quyết định',
      '• Cơ quan ban hành: Bộ Nội vụ',
      '• Ngôn ngữ:',
      'Caselaw Việt Nam: “Kể từ ngày 22-12-2008”. Xem thêm Lược đồ.',
      '',
      'BỘ NỘI VỤ',
    ],
    '11111110',
  ],
  [
    'the rest of a table',
    [
      'Số hiệu: | 9-B |',
      'Loại văn bản: | Sắc lệnh |',
      'Ngày ban hành: | 02/07/1946 | Hết hiệu lực: | Chưa rõ |',
      'Áp dụng: | 15/07/1946 |',
      'SẮC LỆNH',
    ],
    '11110',
  ],
  [
    'a list without labels',
    ['Hướng dẫn về muối', '• Về muối', '• 5-HD/TU', '• Hướng dẫn', '• 13/04/2017', '• Ban Muối', '• Lê Văn An', 'Nội dung:', 'TỈNH ỦY'],
    '011111110',
  ],
  ['a list that has number and type in sentences', ['• Hướng dẫn số 5-HD/TU về muối', '• Hướng dẫn', '• 13/04/2017', 'TỈNH ỦY'], '0000'],
  ['a site’s title of the text', ['Nội dung toàn văn Quyết định 5/QĐ-BNV về muối', 'BỘ NỘI VỤ'], '10'],
  [
    'below a label the value, wrapped',
    ['Số hiệu', '9/QĐ-X', 'Trích yếu', 'Về giá', 'nước', 'Ngày ban hành', '02/07/2019', 'QUYẾT ĐỊNH'],
    '11111110',
  ],
  [
    'a label and its value in cells of their own, a line each',
    [
      '|',
      'Số hiệu:',
      '|',
      '5/QĐ-BNV',
      '|',
      'Loại văn bản:',
      '|',
      'Quyết định',
      '|',
      'Người ký:',
      '|',
      'Lê Văn An',
      '|',
      'Ngày ban hành:',
      '|',
      '07/05/2020',
      '|',
      'BỘ NỘI VỤ',
    ],
    '111111110',
  ],
])('a catalogue: %s', (_, lines, expected) => expect(marked(...lines)).toBe(expected))

test.each([
  ['the heads of a table', ['TT', 'Số hiệu', 'Ngày ban hành', 'Trích yếu', '1']],
  ['a row of heads', ['TT | Số hiệu | Ngày ban hành | Trích yếu', '1 | 5/QĐ-BNV | 02/07/2019 | Về giá nước']],
  ['a stamp', ['Người ký: Lê Văn An', 'Cơ quan: Bộ Nội vụ', 'Email: an@bnv.example', 'Thời gian ký: 02/07/2019 10:00:00']],
  ['a form', ['Số hiệu: .........', 'Ngày ban hành: .../.../....', 'Cơ quan ban hành: .........']],
  ['items below a list that is none', ['• Ngôn ngữ: Việt', '• Số hiệu: 5', '• Kho muối: xã']],
  ['a sentence on the whole text', ['Nội dung toàn văn Quy chế được gửi đến các xã.']],
  ['words of a document', ['Mục lục', 'Nội dung', 'Điều 1. Kho muối.', 'Hiệu lực', 'Từ nay.']],
  ['sentences', ['Số hiệu ghi trên biển.', 'Ngày ban hành là ngày ký.', 'Loại văn bản do người ký quyết định.']],
])('no catalogue: %s', (_, lines) => expect(marked(...lines)).toMatch(/^0+$/u))

/** What stands in the text as a website's, and where the first document begins. */
function ofWebsite(...lines: string[]): { notes: string[]; issuer: string | undefined } {
  const root = parse(lines.join('\n'))
  const document = root.children.find((child) => child.type === 'document')
  return {
    notes: [...walk(root)].flatMap(([node]) => (node.type === 'sourceNote' ? [textOf(node)] : [])),
    issuer: document?.type === 'document' ? document.meta.issuer?.name : undefined,
  }
}

const letter = ['UBND XÃ BẢN MẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 16/TB-UBND', 'Bản Mế, ngày 5 tháng 3 năm 2024', 'THÔNG BÁO', 'Về sửa cống', 'Ủy ban nhân dân xã thông báo sửa cống từ ngày mai.', 'Nơi nhận:', '- Các thôn;', '- Lưu: VT.', 'CHỦ TỊCH', 'Lò Văn An'] // prettier-ignore

test('the words of a page around its text are the website’s', () => {
  const page = ['Tải bản đầy đủ (.pdf) (12 trang)', '', 'Thông báo 16/TB-UBND về sửa cống', '', '1/8/2024 17:17 Gửi bài này In bài này', 'Bạn đang xem bản rút gọn của tài liệu.', '']
  const below = ['', 'Thông báo cho tôi khi VB này hết hiệu lực', '', 'Tags: SUA CONG']
  const { notes, issuer } = ofWebsite(...page, ...letter, ...below)
  expect(notes).toHaveLength(5)
  expect(issuer).toBe('UBND XÃ BẢN MẾ')
  expect(ofWebsite('15/01/1977 | 3283 Lượt xem |', '', ...letter).notes).toHaveLength(1)
  expect(ofWebsite('Nếu bạn là thành viên. Vui lòng ĐĂNG NHẬP để tiếp tục.', '', ...letter, '', 'This div, which you should delete, represents the content area.').notes).toHaveLength(2)
  expect(ofWebsite('SỰ KIỆN NỔI BẬT', '', ...letter).notes).toEqual(['SỰ KIỆN NỔI BẬT'])
}) // prettier-ignore

test('an editor’s words before the text, and a collection’s behind it', () => {
  const right = 'Tác phẩm này thuộc phạm vi công cộng vì theo Luật Sở hữu trí tuệ, văn bản hành chính không được bảo hộ quyền tác giả.'
  const { notes } = ofWebsite('Nghị quyết về kênh mương', '', 'LTS: Ngày 5-3-2024, xã ra Nghị quyết số 10-NQ/ĐU. Báo xin giới thiệu.', '', 'I- Tình hình', '', 'Kênh chưa sạch.', '', right)
  expect(notes).toHaveLength(2)
}) // prettier-ignore

test.each([1, 2])('rows of a table right above the rows of the letterhead, %i times', (times) => {
  const fields = ['| Số hiệu | 12/QĐ-UBND |', '| Loại văn bản | Quyết định |', '| Cơ quan | UBND xã Bản Mế |', '| Ngày ban hành | 16/07/2024 |', '| Người ký | Lò Văn Mo |', '| Ngày hiệu lực | 16/07/2024 |', '| Tình trạng | Còn hiệu lực |']
  const head = ['UBND XÃ BẢN MẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |', 'Số: 12/QĐ-UBND | Bản Mế, ngày 16 tháng 7 năm 2024 |', 'QUY ĐỊNH MỨC NƯỚC CỦA KÊNH', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ']
  const root = parse([...Array.from({ length: times }, () => fields).flat(), ...head, 'Căn cứ Luật Thủy lợi;', 'QUYẾT ĐỊNH:', 'Điều 1. Giữ nước.', 'Điều 2. Thi hành.'].join('\n'))
  const documents = root.children.filter((child) => child.type === 'document')
  expect(documents.map(({ meta }) => meta)).toMatchObject([
    { docType: { code: 'QĐ' }, docNumber: { canonical: '12/QĐ-UBND' }, date: '2024-07-16', title: 'QUY ĐỊNH MỨC NƯỚC CỦA KÊNH', issuer: { name: 'UBND xã Bản Mế' } },
  ])
  expect([...walk(root)].filter(([node]) => node.type === 'sourceNote')).toHaveLength(7 * times)
}) // prettier-ignore

const head = ['ỦY BAN NHÂN DÂN XÃ BẢN MẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 12/QĐ-UBND']

test.each([
  [
    'what a page says of the document, above the line with which its text follows',
    ['Quyết định 12/QĐ-UBND', 'Quyết định 12/QĐ-UBND đã được thay thế bởi Quyết định 15/QĐ-UBND.', 'Nội dung toàn văn Quyết định 12/QĐ-UBND về muối'],
    '111',
  ],
  ['the same with the page’s counters', ['Quyết Định Số: 12/QĐ-UBND', '51', 'lượt xem', 'Mô tả tài liệu', 'Nội dung Text: Quyết Định Số: 12/QĐ-UBND'], '11111'],
  ['news that names another text', ['Xã có ruộng muối mới', 'Hôm qua xã họp.', 'Nội dung toàn văn Quyết định 15/QĐ-UBND về muối'], '000'],
  ['the name in a collection', ['Source: https://muoi.example.vn/12', '# Về ruộng muối của xã khác', ''], '11'],
  ['a heading without a source', ['# Về ruộng muối của xã khác', ''], '0'],
  ['the name above the labels', ['Quyết định số 12/QĐ-UBND về muối', '- Số hiệu: 12/QĐ-UBND', '- Loại văn bản: Quyết định', '- Ngày ban hành: 16-02-2006'], '1111'],
  ['another name above them', ['Chợ muối ngày xuân', '- Số hiệu: 15/QĐ-UBND', '- Loại văn bản: Quyết định', '- Ngày ban hành: 16-02-2006'], '0111'],
])('at the top of a page: %s', (_, lines, expected) => {
  expect(marked(...lines, ...head)).toBe(`${expected}0000`)
}) // prettier-ignore
