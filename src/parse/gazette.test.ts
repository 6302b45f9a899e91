import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk, type Document } from '../tree/index.ts'

const page = [
  '12', 'CÔNG BÁO/Số 41 + 42/Ngày 08-6-2026', '', 'BỘ THỦY NÔNG', 'Số: 15/2026/TT-BTN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc',
  'Hà Nội, ngày 03 tháng 6 năm 2026', '', 'THÔNG TƯ', 'Quy định về kênh mương', '', 'Căn cứ Luật Thủy lợi;', 'Bộ trưởng Bộ Thủy nông ban hành Thông tư quy định về kênh mương.', '',
  'Điều 1. Phạm vi điều chỉnh', 'Thông tư này quy định về kênh mương.',
] // prettier-ignore
const signature = [
  'Ký bởi: Cổng Thông tin điện tử',
  'Email: cong@vidu.gov.vn',
  'Cơ quan: Văn phòng',
  'Thời gian ký: 09.06.2026 10:12:47 +07:00',
]
const goingOn = ['', 'CÔNG BÁO/Số 41 + 42/Ngày 08-6-2026', '13', '', 'Điều 2. Kênh mương', 'Kênh mương do xã quản lý.']

function kindsOf(lines: readonly string[]): string[] {
  const nodes = [...walk(parse(lines.join('\n')))].map(([node]) => node)
  return nodes.flatMap((node) =>
    node.type === 'division' ? [node.id] : ['document', 'stamp', 'furniture', 'conclusions'].includes(node.type) ? [node.type] : [],
  )
}

test('articles go on behind a digital signature, a running head and a page number at the foot of a page', () => {
  const kinds = kindsOf([...page, ...signature, ...goingOn])
  expect(kinds.filter((kind) => kind === 'document' || kind === 'conclusions')).toEqual(['document'])
  expect(kinds.filter((kind) => kind === 'stamp')).toHaveLength(1)
  expect(kinds.filter((kind) => kind === 'furniture')).toHaveLength(4)
  expect(kinds.filter((kind) => kind.startsWith('art'))).toEqual(['art_1', 'art_2'])
})

test('below the text the signature is of the end', () => expect(kindsOf([...page, ...signature]).at(-1)).toBe('stamp'))

test("a province's gazette: its head in the last line of the stamp, page marks in double brackets", () => {
  const kinds = kindsOf([
    '[[SOURCE qd-412-2025 PAGE 1]]', 'Ký bởi: TRUNG TÂM LƯU TRỮ', 'TỈNH', 'Email: luutru@sonla.example',
    'Cơ quan: VĂN PHÒNG ỦY BAN NHÂN DÂN, ỦY', 'BAN NHAN DAN TINH SƠN LA CÔNG BÁO SƠN LA/Số 19+20/Ngày 01-7-2025', 'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'TỈNH SƠN LA Độc lập - Tự do - Hạnh phúc',
    'Số: 412/QĐ-UBND Sơn La, ngày 19 tháng 5 năm 2025', 'QUYẾT ĐỊNH', 'về việc sửa cầu treo Bản Phát', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA',
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;', 'Theo đề nghị của Giám đốc Sở Xây dựng.', '', '[[SOURCE qd-412-2025 PAGE 2]]',
    'CÔNG BÁO SƠN LA/Số 19+20/Ngày 01-7-2025 53', 'QUYẾT ĐỊNH:', 'Điều 1. Giao Ban Qu ản lý dự án sửa cầu treo Bản Phát và m ột số cống tròn', 'quanh cầu.',
    'Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Cầm Văn Muôn',
  ])
  expect(kinds.filter((kind) => kind === 'document' || kind === 'conclusions')).toEqual(['document', 'conclusions'])
  expect(kinds.filter((kind) => kind === 'stamp')).toHaveLength(5)
  expect(kinds.filter((kind) => kind === 'furniture')).toHaveLength(4)
  expect(kinds.filter((kind) => kind.startsWith('art'))).toEqual(['art_1', 'art_2'])
}) // prettier-ignore

test('a point, words and bases go on behind the signature at the foot of a page as if nothing stood between', () => {
  const divided = kindsOf([...page, 'Kênh mương gồm có:', ...signature, '', 'CÔNG BÁO/Số 41 + 42/Ngày 08-6-2026', '', '13', '', 'a) Loại lớn.', 'b) Loại nhỏ.'])
  expect(divided.filter((kind) => kind === 'document' || kind === 'conclusions')).toEqual(['document'])
  expect(divided.filter((kind) => kind.includes('pnt'))).toEqual(['art_1__pnt_a', 'art_1__pnt_b'])
  const reasons = page.indexOf('Căn cứ Luật Thủy lợi;') + 1
  const based = parse([...page.slice(0, reasons), ...signature, '24', 'CÔNG BÁO/Số 41 + 42/Ngày 08-6-2026', '', 'Căn cứ Luật Đê điều;', ...page.slice(reasons)].join('\n'))
  expect([...walk(based)].map(([node]) => node.type).filter((type) => ['document', 'basis', 'enactingFormula'].includes(type))).toEqual(['document', 'basis', 'basis', 'enactingFormula'])
}) // prettier-ignore

test('a motto that a converter put at the foot of its page opens no document, nor is the number of a page printed twice a recipient', () => {
  const kinds = kindsOf([...page, '1. Kênh mương gồm có:', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', 'a) Loại lớn.', 'b) Loại nhỏ.'])
  expect(kinds.filter((kind) => kind === 'document')).toHaveLength(1)
  expect(kinds.at(-1)).toBe('art_1__cl_1__pnt_b')
  const numbered = parse([...page, '', 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Quàng Văn Lả', '', '', '73', '73', '', 'CÔNG BÁO/Số 41 + 42/Ngày 08-6-2026'].join('\n'))
  expect([...walk(numbered)].flatMap(([node]) => (node.type === 'document' ? node.meta.recipients : []))).toEqual([])
}) // prettier-ignore

test('a consolidated text whose organ stands below its type and a dash', () => {
  const [document] = parse(['VĂN BẢN HỢP NHẤT -', 'BỘ LAO ĐỘNG - THỦY NÔNG', '', ...page.slice(5)].join('\n')).children
  expect(document).toMatchObject({ meta: { docType: { code: 'VBHN' }, issuer: { name: 'BỘ LAO ĐỘNG - THỦY NÔNG' } } })
})

test("a digital signature and the gazette's head as a scanner without Vietnamese writes them", () => {
  const text = 'VGP\nNgười ky: CONG THONG TIN\nEmail: thong@tin.vn\nCoquan, VAN PHONG\nThoai quan ky: 28.08.2024 15:52:12 +07:00\n\nCÒNG BÃO/SÓ 983 + 984/Ngày 25-8-2024 3\n\nQUỐC HỘI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLuật số: 7/2024/QH15\n\nLUẬT\nMUỐI\n\nDiêu 1. Muối\nMuối là muối.\n'
  const documents = parse(text).children.filter(({ type }) => type === 'document') as Document[]
  expect(documents.map(({ meta }) => [meta.issuer, meta.title])).toEqual([[{ name: 'Quốc hội', parents: [] }, 'MUỐI']])
}) // prettier-ignore

test('a digital signature on a page without a number parts neither the bases nor a sentence', () => {
  const signed = ['Ký bởi: Cổng thông tin xã Bản Mế', 'Email: a@b.vn', 'Thời gian ký: 15.03.2016 14:25:36 +07:00']
  const lines = [
    'ỦY BAN NHÂN DÂN XÃ BẢN MẾ', 'Số: 5/QĐ-UBND', 'Bản Mế, ngày 15 tháng 3 năm 2016', '', 'QUYẾT ĐỊNH', 'Về kênh mương', '', 'Căn cứ Luật Thủy lợi;', ...signed, 'Căn cứ Luật Đất đai;', 'QUYẾT ĐỊNH:', '',
    'Điều 1. Giao các thôn nạo vét kênh mương trước mùa mưa và báo cáo kết quả', ...signed, 'về xã trong tháng 4 năm 2016.', 'Điều 2. Trạm bơm sửa máy.', ...signed, 'Điều 3. Thi hành từ ngày ký.',
  ] // prettier-ignore
  const { children } = parse(lines.join('\n'))
  expect(children.map(({ type }) => type)).toEqual(['document'])
  const [document] = children
  const parts = document!.type === 'document' ? document!.children : []
  expect(parts.map(({ type }) => type)).toEqual(['preface', 'preamble', 'body'])
  expect(parts[1]!.children.filter(({ type }) => type === 'basis')).toHaveLength(2)
  expect(textOf(parts[2]!)).toContain('báo cáo kết quả về xã trong tháng 4')
})

test('a stamp whose first field and seal a scanner misread heads no document of its own', () => {
  const misread = ['Ngudi ký: CONG THONG TIN', ...signature.slice(1), 'rut (/', 'a', '']
  const kinds = kindsOf([...misread, ...page.slice(3)])
  expect(kinds.filter((kind) => !kind.startsWith('art'))).toEqual(['document', 'stamp'])
})

test.each([
  ['BỘ THỦY NÔNG - BỘ ĐÊ ĐIỀU', 3],
  ['CÁC BỘ', 3],
  ['BỘ THỦY NÔNG', 3],
  ['BỘ MUỐI', 2],
])('whose documents an issue of the gazette prints is no organ of the first: %s', (list, count) => {
  const tree = parse([...page.slice(1, 2), 'PHẦN VĂN BẢN QUY PHẠM PHÁP LUẬT', list, '', ...page.slice(3)].join('\n'))
  const [document] = tree.children as Document[]
  expect([...walk(tree)].filter(([node]) => node.type === 'furniture')).toHaveLength(count)
  expect(document!.meta.issuer).toEqual({ name: 'Bộ Thủy nông', parents: count === 3 ? [] : ['BỘ MUỐI'] })
})

test.each([
  [['BỘ THỦY NÔNG'], 3],
  [['BỘ THỦY NÔNG', 'VÀ ĐÊ ĐIỀU'], 3],
  [['BỘ MUỐI'], 2],
])('nor is the name that stands right below its head and again in the letterhead: %j', (head, count) => {
  const rubric = count === 3 ? head.join(' ') : 'BỘ THỦY NÔNG'
  const tree = parse([...page.slice(1, 2), '47', '', rubric, '', ...head, '', ...page.slice(4)].join('\n'))
  expect([...walk(tree)].filter(([node]) => node.type === 'furniture')).toHaveLength(count)
  expect([...walk(tree)].filter(([node]) => node.type === 'issuer')).toHaveLength(count === 3 ? 1 : 2)
})

test.each([
  ['before it', ['VĂN BẢN HỢP NHẤT -', 'BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI']],
  ['within it', ['VĂN BẢN HỢP NHẤT - BỘ LAO ĐỘNG - THƯƠNG BINH', 'VÀ XÃ HỘI']],
])('the organ of a consolidated text behind the type, broken %s', (_, lines) => {
  const tree = parse([...lines, '', ...page.slice(5, 7), '', ...page.slice(9)].join('\n'))
  const { meta } = tree.children.find(({ type }) => type === 'document') as Document
  expect([meta.issuer?.name, meta.title]).toEqual(['Bộ Lao động - Thương binh và Xã hội', 'Quy định về kênh mương'])
})
