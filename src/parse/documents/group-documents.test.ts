import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { walk } from '../../tree/index.ts'

const decision = `|
**ỦY BAN NHÂN DÂN**
TỈNH HẢI AN
-------
|
**CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - Hạnh phúc
---------------
|
|
Số: 3310/QĐ-UBND
|
*Hải An, ngày 26 tháng 8 năm 2025*
|
**QUYẾT ĐỊNH**
VỀ VIỆC CÔNG BỐ RUỘNG MUỐI
*Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;*
**QUYẾT ĐỊNH:**
**Điều 1.** Công bố kèm theo Quyết định này các ruộng muối.
|
Nơi nhận:
- Các xã;
- Lưu: VT.
|
**KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Đỗ Hoài Nam**
|
`
const attached = '*(Kèm theo Quyết định số 3310/QĐ-UBND ngày 26 tháng 8 năm 2025\ncủa Ủy ban nhân dân tỉnh Hải An)*'

test.each([
  ['**DANH MỤC**\nRUỘNG\nMUỐI CÒN LÀM TRÊN ĐỊA BÀN TỈNH', 'DANH MỤC RUỘNG MUỐI CÒN LÀM TRÊN ĐỊA BÀN TỈNH'],
  ['**RUỘNG\nMUỐI CÒN LÀM**', 'RUỘNG MUỐI CÒN LÀM'],
  [
    'KỸ THUẬT LÀM MUỐI TRÊN RUỘNG CÁT\n\nTechnique of salt making on sand\n',
    'KỸ THUẬT LÀM MUỐI TRÊN RUỘNG CÁT Technique of salt making on sand',
  ],
  ['KỸ THUẬT LÀM MUỐI TRÊN RUỘNG CÁT\n\nLĩnh vực diêm nghiệp\n', 'KỸ THUẬT LÀM MUỐI TRÊN RUỘNG CÁT Lĩnh vực diêm nghiệp'],
])('what stands in capitals above "Kèm theo" is the title of an attachment, no signature', (title, expected) => {
  const tree = parse(`${decision}${title}\n${attached}\n**I. PHÍA ĐÔNG**\nCồn Đông còn làm muối.\n`)
  const documents = [...walk(tree)].flatMap(([node]) => (node.type === 'document' ? [node] : []))
  expect(documents.map(({ role, meta }) => [role, meta.issuer?.name ?? null, meta.title, meta.signatures.length])).toEqual([
    ['main', 'Ủy ban nhân dân tỉnh Hải An', 'VỀ VIỆC CÔNG BỐ RUỘNG MUỐI', 1],
    ['attachment', null, expected, 0],
  ])
})

test('the stamp below the name is of the signature, the head behind it of the appendix', () => {
  const end = 'T/M ĐẢNG ỦY\nBÍ THƯ\nLò Thị Xuân\nĐẢNG ỦY XÃ ĐỒNG LẠC\n03-6-2026 09:12:40 +07:00'
  const head = 'ĐẢNG BỘ TỈNH HẢI AN\nĐẢNG ỦY XÃ ĐỒNG LẠC\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nĐồng Lạc, ngày tháng 6 năm 2026'
  const tree = parse(
    `Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.\n${end}\n\n${head}\nPHỤ LỤC\nRUỘNG MUỐI CÒN LÀM\n-----\n1. Cồn Đông.\n2. Cồn Tây.\n`,
  )
  const stamps = [...walk(tree)].flatMap(([node, parents]) => (node.type === 'stamp' ? parents.slice(-1) : []))
  expect(stamps.map(({ type }) => type)).toEqual(['conclusions', 'conclusions'])
})

test('forms: the title below the motto, whose it is left to be filled in, notes below an end, the forms behind them', () => {
  const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
  const source = `SỞ MUỐI\nSố: 12/QĐ-SM\n${motto}Hải An, ngày 4 tháng 5 năm 2024\n\nQUYẾT ĐỊNH\nBan hành các mẫu\n\nĐiều 1. Ban hành các mẫu kèm theo.\nĐiều 2. Thi hành từ ngày ký.\n\nGIÁM ĐỐC\n\nLò Văn An

Mẫu số 01
${motto}
CAM KẾT GIỮ RUỘNG MUỐI

Họ và tên:......................
Địa chỉ:........................

(Ký tên, đóng dấu)
Ghi chú:
- (1) Tên ruộng.
- (2) Tên xã.

Mẫu số 02
UBND TỈNH
${motto}Số:      /QĐ-UBND
QUYẾT ĐỊNH
Về việc giao ruộng
Điều 1. Giao ruộng.
Điều 2. Thi hành từ ngày ký.
Nơi nhận:
- Như Điều 2;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
(Ký, ghi rõ họ tên, đóng dấu)

Ghi chú: (1) Ghi số ruộng.

Mẫu số 03
UBND.............
DANH SÁCH ĐỀ NGHỊ
Người nhận ruộng
(Kèm theo công văn số..../..... ngày..../..../.... của....)

NGƯỜI LẬP DANH SÁCH
(Ký, ghi rõ họ tên)
`
  const [root] = [...walk(parse(source))][0]!
  const forms = [...walk(root)].flatMap(([node]) => (node.type === 'document' && node.role === 'appendix' ? [node] : []))
  expect(forms.map(({ id, meta }) => [id, meta.title, meta.issuer?.name ?? null, meta.recipients.length])).toEqual([
    ['doc_1__app_1', 'CAM KẾT GIỮ RUỘNG MUỐI', null, 0],
    ['doc_1__app_2', 'Về việc giao ruộng', 'UBND TỈNH', 2],
    ['doc_1__app_3', 'DANH SÁCH ĐỀ NGHỊ Người nhận ruộng', 'UBND', 0],
  ])
})

test('forms: the place of the name below who signs, a title behind the number, the list of them above', () => {
  const head =
    'SỞ MUỐI\nSố: 12/2024/TT-SM\nHải An, ngày 4 tháng 5 năm 2024\n\nTHÔNG TƯ\nQuy định các mẫu\n\nĐiều 1. Ban hành các mẫu kèm theo.\n'
  const source = `${head}Nơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\n\nLò Văn An

PHỤ LỤC I
BIỂU MẪU

Biểu số 01. Sổ ruộng muối

Biểu số 02. Sổ kênh mương

PHỤ LỤC II
MẪU QUYẾT ĐỊNH

Mẫu số 01
QUYẾT ĐỊNH
Về việc giao ruộng
Điều 1. Giao ruộng.
Điều 2. Thi hành từ ngày ký.
Nơi nhận:
- Như Điều 2;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
(Chữ ký, dấu)

Họ và tên

Biểu số 03. Tổng hợp ruộng muối
Đơn vị gửi báo cáo: Xã
Kỳ báo cáo: năm
`
  const { children } = parse(source)
  expect(children.map(({ type }) => type)).toEqual(['document'])
  const appendices = [...walk(children[0]!)].flatMap(([node]) => (node.type === 'document' && node.role === 'appendix' ? [node] : []))
  expect(appendices.map(({ meta }) => [meta.title, meta.signatures.map(({ name }) => name)])).toEqual([
    ['BIỂU MẪU', []],
    ['MẪU QUYẾT ĐỊNH', []],
    ['Về việc giao ruộng', [null]],
    ['Tổng hợp ruộng muối', []],
  ])
  expect([...walk(appendices[0]!)].filter(([node]) => node.type === 'paragraph')).toHaveLength(2)
})

test.each([['QCVN 7:2024/BM'], ['SỬA ĐỔI 1:2024 QCVN 7:2020/BM']])(
  'a standard that a circular issues, under its own designation: %s',
  (designation) => {
    const head =
      'BỘ MUỐI\nSố: 12/2024/TT-BM\nHải An, ngày 4 tháng 5 năm 2024\n\nTHÔNG TƯ\nBan hành quy chuẩn\n\nĐiều 1. Ban hành quy chuẩn kèm theo.\n'
    const standard = `${designation}\nQUY CHUẨN KỸ THUẬT QUỐC GIA VỀ RUỘNG MUỐI\nNational technical regulation on salt fields\nLời nói đầu\n`
    const body = `${designation.replace('SỬA ĐỔI', 'Sửa đổi')} do Cục Muối biên soạn; các nội dung khác theo QCVN 7:2020/BM.\nI. Quy định chung\n1. Bổ sung điểm 3.6 như sau:\n“3.6. Ruộng muối phải bằng phẳng”\n2. Bãi bỏ điểm 5.2.\nPhụ lục A\nRUỘNG MẪU\n1. Cồn Đông.\n`
    const tree = parse(`${head}Nơi nhận:\n- Lưu: VT.\nBỘ TRƯỞNG\n\nLò Văn An\n\n${standard}${body}`)
    const documents = [...walk(tree)].flatMap(([node]) => (node.type === 'document' ? [node] : []))
    expect(documents.map(({ id }) => id)).toEqual(['doc_1', 'doc_1__att_1', 'doc_1__att_1__app_1'])
    expect(documents[1]!.meta).toMatchObject({
      docType: { code: 'QCVN' },
      docNumber: { canonical: designation },
      title: 'QUY CHUẨN KỸ THUẬT QUỐC GIA VỀ RUỘNG MUỐI',
    })
    const divisions = [...walk(documents[1]!.children.find(({ type }) => type === 'body')!)].flatMap(([node]) =>
      node.type === 'division' ? [node.label] : [],
    )
    expect(divisions).toEqual(['I', '1', '2'])
    const numbers = [...walk(documents[1]!)].flatMap(([node]) => (node.type === 'citation' ? [node.number] : []))
    expect(numbers).toEqual(['QCVN 7:2020/BM'])
  },
)

test.each([
  ['Phê duyệt bản Điều lệ của Hội làm muối.', ['attachment']],
  ['Cho phép Hội làm muối họp, sau khi tỉnh đã phê duyệt chương trình.', ['main']],
])('a charter without a head behind a decision is attached to it where an article approves it: %s', (article, roles) => {
  const charter = 'ĐIỀU LỆ\nHỘI LÀM MUỐI\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Hội của người làm muối.\nĐiều 2. Hội có con dấu.'
  const text = `${decision.replace('Công bố kèm theo Quyết định này các ruộng muối.', article)}${charter}`
  const nested = [...walk(parse(text))].flatMap(([node]) => (node.type === 'document' ? [node.role] : []))
  expect(nested).toEqual(['main', ...roles])
})

test.each([
  ['ban hành Kế hoạch số 12/KH-UBND về cải tạo ruộng muối.', 'Các xã đang lập kế hoạch của mình.', 'unstructured'],
  ['đề nghị các xã lập kế hoạch của mình.', 'Các xã báo cáo trước ngày 10/4/2025./.', 'document'],
  ['ban hành Kế hoạch như sau:', 'Các xã lập kế hoạch của mình.', 'document'],
  ['đề nghị các xã.', '1. Lập kế hoạch của mình.\n2. Báo cáo.', 'document'],
])('the day of a page above news is no head: %s', (sentence, below, type) => {
  const text = `Hải An, ngày 18 tháng 3 năm 2025\nThực hiện Chương trình số 16-CTr/TU ngày 25/3/2024 của Tỉnh ủy, Ủy ban nhân dân huyện ${sentence}\n${below}\n`
  expect(parse(text).children.map((child) => child.type)).toEqual([type])
})

test("below where a form is signed stands the next one's organ, no name; a name there is a name", () => {
  const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
  const form = (below: string): string =>
    `SỞ MUỐI\nSố: 12/QĐ-SM\n${motto}Hải An, ngày 4 tháng 5 năm 2024\n\nQUYẾT ĐỊNH\nBan hành các mẫu\n\nĐiều 1. Ban hành các mẫu kèm theo.\nĐiều 2. Thi hành từ ngày ký.\n\nGIÁM ĐỐC\n\nLò Văn An\n\nPhụ lục 1\nMẪU ĐỀ NGHỊ\n(Ban hành kèm theo Quyết định số 12/QĐ-SM ngày 4/5/2024)\n\n1. Ruộng muối: ……\n2. Sản lượng: ……\n\nGIÁM ĐỐC\n(Ký tên và đóng dấu)\n\n${below}${motto}\nDANH MỤC\nRUỘNG MUỐI\n(Ban hành kèm theo Quyết định số 12/QĐ-SM ngày 4/5/2024)\n\n1. Cồn Đông.\n2. Cồn Tây.\n`
  const told = (below: string): unknown[] =>
    [...walk(parse(form(below)))].flatMap(([node]) =>
      node.type === 'document'
        ? [[node.meta.issuer?.name ?? null, ...node.meta.signatures.map(({ position, name }) => `${position} ${name}`)]]
        : [],
    )
  expect(told('BỘ NÔNG NGHIỆP\n\n').slice(1)).toEqual([[null, 'GIÁM ĐỐC null'], ['BỘ NÔNG NGHIỆP']])
  expect(told('ĐOÀN VĂN AN\n\n')[1]).toEqual([null, 'GIÁM ĐỐC ĐOÀN VĂN AN'])
})

const ends =
  'QUYẾT ĐỊNH:\nĐiều 1. Công bố các ruộng muối tại Phụ lục I, Phụ lục II.\nNơi nhận:\n- Các xã;\n- Lưu: VT.\nCHỦ TỊCH\nLò Văn An\n'
const note = '(Kèm theo Quyết định số 3310/QĐ-UBND ngày 26 tháng 8 năm 2025)\n'

test.each([
  [`Phụ lục I. Ruộng muối cũ\n${note}1. Cồn Đông.\n2. Cồn Tây.\n\nPhụ lục II. Ruộng muối mới\n${note}1. Cồn Nam.\n2. Cồn Bắc.`],
  ['Phụ lục I - Ruộng muối cũ\n1. Cồn Đông.\n2. Cồn Tây.\n\nPhụ lục II - Ruộng muối mới\n1. Cồn Nam.\n2. Cồn Bắc.'],
  [`\nPHỤ LỤC I: Ruộng muối cũ\n1. Cồn Đông.\n2. Cồn Tây.\nPHỤ LỤC II: Ruộng muối mới\n${note}1. Cồn Nam.\n2. Cồn Bắc.`],
])('the title of an appendix in running case on the line of its mark: %j', (appendices) => {
  const head = 'ỦY BAN NHÂN DÂN\nXÃ HẢI AN\nSố: 3310/QĐ-UBND\nQUYẾT ĐỊNH\nVề ruộng muối\nCăn cứ Luật Đê điều ngày 29 tháng 11 năm 2006;\n'
  const documents = [...walk(parse(`${head}${ends}${appendices}\n`))].flatMap(([node]) => (node.type === 'document' ? [node] : []))
  expect(documents.map(({ role, meta }) => [role, meta.title])).toEqual([
    ['main', 'Về ruộng muối'],
    ['appendix', 'Ruộng muối cũ'],
    ['appendix', 'Ruộng muối mới'],
  ])
  const clauses = documents.map((document) => [...walk(document)].filter(([node]) => node.type === 'division' && node.name === 'clause'))
  expect(clauses.map(({ length }) => length)).toEqual([4, 2, 2])
})

test('appendices that a text lists are no documents', () => {
  const list = 'Kèm theo văn bản này:\nPhụ lục 1. Ruộng muối cũ\nPhụ lục 2. Ruộng muối mới\nPhụ lục 3. Ruộng bỏ không\n'
  const tree = parse(`CÔNG TY MUỐI\nSố: 5/CV\nKính gửi: Các xã\n${list}Các xã đọc kỹ.\n`)
  expect([...walk(tree)].filter(([node]) => node.type === 'document')).toHaveLength(1)
})

test.each([
  ['.........., ngày ..... tháng 6 năm 2025', 'Họ và tên: ...............', 'appendix'],
  ['Hải An, ngày 01 tháng ... năm 2025', 'Họ và tên: ...............', 'appendix'],
  ['Hải An, ngày      tháng 6 năm 2025', 'Tôi xin đăng ký dự thi.', 'appendix'],
  ['Hải An, ngày 01 tháng 6 năm 2025', 'Họ và tên: ...............', 'appendix'],
  ['Hải An, ngày 01 tháng 6 năm 2025', 'Tôi xin đăng ký dự thi.', 'main'],
])('a form below the motto is filled in where its whole day is, and nothing left blank: %s, %s', (day, field, role) => {
  const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
  const head = `ỦY BAN NHÂN DÂN\nXÃ HẢI AN\nSố: 3310/QĐ-UBND\n${motto}Hải An, ngày 26 tháng 8 năm 2025\n\nQUYẾT ĐỊNH\nVề hội thi làm muối\n`
  const tree = parse(`${head}${ends}\n${motto}\n${day}\n\nPHIẾU ĐĂNG KÝ DỰ THI\n\n${field}\n\nNGƯỜI ĐĂNG KÝ\n(Ký, ghi rõ họ tên)\n`)
  expect([...walk(tree)].flatMap(([node]) => (node.type === 'document' ? [node.role] : []))).toEqual(['main', role])
})
