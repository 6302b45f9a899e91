import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, walk } from '../../tree/index.ts'

/** A decision as a website's source has it: cells of a letterhead, wrapped wherever a tag left the line full. */
const decision = (reasons: string): string => `|
**ỦY BAN NHÂN DÂN
TỈNH LẠC SƠN**
-------
|
**CỘNG HÒA XÃ
HỘI CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - Hạnh phúc
---------------
|
|
Số: 87/QĐ-UBND
|
*Lạc Sơn, ngày 07 tháng 5 năm 2025*
|
**QUYẾT ĐỊNH**
VỀ VIỆC QUẢN LÝ CHỢ PHIÊN
${reasons}
**QUYẾT ĐỊNH:**
**Điều 1.** Giao Sở Công Thương quản lý chợ phiên.
|
*Nơi
nhận:*
- Như Điều 1;
- Lưu: VT.
|
**TM. ỦY BAN NHÂN DÂN**
KT. CHỦ TỊCH
**PHÓ CHỦ
TỊCH**
Lường Văn
Pản
|
`

function read(reasons: string): { reasons: string[]; title: string | undefined; issuer: string | undefined; signer: unknown } {
  const found: string[] = []
  const root = parse(decision(reasons))
  for (const [node] of walk(root)) if (node.type === 'basis' || node.type === 'recital') found.push(textOf(node))
  const document = root.children.find((child) => child.type === 'document')!
  const { title, issuer, signatures } = document.meta
  return { reasons: found, title: title ?? undefined, issuer: issuer?.name, signer: signatures?.[0]?.name }
}

test.each<[string, string, string[]]>([
  [
    'a reason',
    '*Căn cứ Luật Chợ ngày 16/6/2025;*\n*Theo\nđề nghị của Giám đốc Sở Công Thương.*',
    ['Căn cứ Luật Chợ ngày 16/6/2025;', 'Theo đề nghị của Giám đốc Sở Công Thương.'],
  ],
  [
    'a verb and its object',
    'Thực hiện\nQuyết định số 12/QĐ-TTg ngày 05/01/2024 của Thủ tướng Chính phủ;',
    ['Thực hiện Quyết định số 12/QĐ-TTg ngày 05/01/2024 của Thủ tướng Chính phủ;'],
  ],
  [
    'a basis without its first words',
    '*Căn cứ Luật Chợ ngày 16/6/2025;*\n*Nghị\nđịnh số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ;*',
    ['Căn cứ Luật Chợ ngày 16/6/2025;', 'Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ;'],
  ],
  [
    'a meeting',
    'Tại phiên\nhọp ngày 02/5/2025, Ủy ban nhân dân tỉnh đã thống nhất;',
    ['Tại phiên họp ngày 02/5/2025, Ủy ban nhân dân tỉnh đã thống nhất;'],
  ],
])('words that %s opens with stand on two lines', (_, reasons, expected) => {
  expect(read(reasons)).toEqual({
    reasons: expected,
    title: 'VỀ VIỆC QUẢN LÝ CHỢ PHIÊN',
    issuer: 'ỦY BAN NHÂN DÂN TỈNH LẠC SƠN',
    signer: 'Lường Văn Pản',
  })
})

test('the enacting authority and a post stand on two lines', () => {
  const { title, issuer, reasons } = read('**CHỦ\nTỊCH ỦY BAN NHÂN DÂN TỈNH LẠC SƠN**\nCăn cứ Luật Chợ ngày 16/6/2025;')
  expect(title).toBe('VỀ VIỆC QUẢN LÝ CHỢ PHIÊN')
  expect(issuer).toContain('TỈNH LẠC SƠN')
  expect(reasons).toEqual(['Căn cứ Luật Chợ ngày 16/6/2025;'])
})

test.each(['THUẾ THU NHẬP CỦA HỘ KINH DOANH', 'BỘ QUYẾT ĐỊNH SỐ 10/2016/QĐ-UBND NGÀY 21/3/2016'])('%s goes on with a title', (rest) => {
  const { title } = read(`VÀ BÃI BỎ TOÀN\n${rest}\nCăn cứ Luật Chợ ngày 16/6/2025;`)
  expect(title).toBe(`VỀ VIỆC QUẢN LÝ CHỢ PHIÊN VÀ BÃI BỎ TOÀN ${rest}`)
})

test('whoever a letter addresses ends where its writer is torn from his sentence', () => {
  const root = parse(`CỤC KIỂM NGƯ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 640/CKN-TT
Hà Nội, ngày 12 tháng 9 năm 2023
V/v sổ ghi chép đánh bắt cá
**Kính gửi:** Chi cục Kiểm ngư Lạc Sơn.
Cục
Kiểm ngư nhận được công văn số 12/CC-KN ngày 02/8/2023 của Chi cục. Cục Kiểm ngư trả lời như sau:
1. Sổ ghi bằng bút mực.
`)
  const document = root.children.find((child) => child.type === 'document')!
  expect(document.meta.addressees).toEqual(['Chi cục Kiểm ngư Lạc Sơn'])
})

/** The subject of a decision whose lines were wrapped as given. */
function subject(lines: string): string | null | undefined {
  const text = decision('Căn cứ Luật Chợ ngày 16/6/2025;').replace('VỀ VIỆC QUẢN LÝ CHỢ PHIÊN', lines)
  return parse(text).children.find((child) => child.type === 'document')?.meta.title
}

test.each<[string, string]>([
  ['the name of a type', 'BÃI BỎ\nQUYẾT ĐỊNH SỐ 12/2019/QĐ-UBND CỦA ỦY BAN NHÂN DÂN TỈNH BAN HÀNH\nQUY ĐỊNH\nCHỨC NĂNG CỦA TRẠM THÚ Y'],
  ['the name of a body', 'PHÂN CẤP THẨM QUYỀN XỬ LÝ\nTRUNG TÂM CHĂN NUÔI\nVÀ VÙNG NUÔI\nTRONG\nTRƯỜNG HỢP BỊ MẤT\nTRÊN ĐỊA BÀN TỈNH'],
  ['what leads to it alone', 'VỀ\nQUẢN LÝ CHỢ PHIÊN'],
])('a subject in capitals is wrapped to begin a line with %s', (_, lines) => {
  expect(subject(lines)).toBe(lines.replaceAll('\n', ' '))
})

test('a number that goes on with words belongs to the word before it', () => {
  const text = `Quyết định
61/QĐ-UBND năm 2019 bổ sung danh mục chợ phiên do Ủy ban nhân dân tỉnh Lạc Sơn ban hành

${decision('Căn cứ Luật Chợ ngày 16/6/2025;')}`
  expect(parse(text).children.filter(({ type }) => type === 'document')).toHaveLength(1)
})

test('the foot of a page stands within the emphasis of a reason', () => {
  const reasons =
    '*Căn cứ Luật Chợ ngày 16/6/2025;*\n*Theo đề nghị của Giám đốc Sở Công Thương tại Tờ trình số 12/TTr-SCT và ý kiến của các\n\n- 1 -\n\nthành viên Ủy ban nhân dân tỉnh;*'
  expect(read(reasons).reasons).toHaveLength(2)
})

test('a line of a sentence begins with the name of an appendix', () => {
  const text = decision('Căn cứ Luật Chợ ngày 16/6/2025;').replace(
    'Giao Sở Công Thương quản lý chợ phiên.',
    'Bãi bỏ khoản 1 Điều 3 Quyết định số 22/2024/QĐ-UBND ngày 04/10/2024 và khoản 1 Mục I của\nPhụ lục ban hành kèm theo Quyết định số 33/2024/QĐ-UBND ngày 29/12/2024\ncủa Ủy ban nhân dân tỉnh về chợ phiên.',
  )
  expect(parse(text).children.filter(({ type }) => type === 'document')).toHaveLength(1)
  const document = parse(text).children.find((child) => child.type === 'document')!
  expect(document.children.some(({ type }) => type === 'attachments')).toBe(false)
})

test('the next basis begins where a line is broken inside its first words', () => {
  const head = 'ỦY BAN NHÂN DÂN XÃ BẢN MẾ\nSố: 4/QĐ-UBND\nBản Mế, ngày 16 tháng 7 năm 2024\n\nQUYẾT ĐỊNH\nVề kênh mương\n\n'
  const bases =
    'Căn cứ Nghị định số 5/2020/NĐ-CP ngày 2/3/2020 của Chính phủ về thủy lợi; Căn\ncứ Thông tư số 6/2021/TT-BTL ngày 4/5/2021 của Bộ Thủy lợi;\n'
  const root = parse(`${head}${bases}\nQUYẾT ĐỊNH:\n\nĐiều 1. Nạo kênh.\n`)
  expect([...walk(root)].filter(([node]) => node.type === 'basis')).toHaveLength(2)
})
