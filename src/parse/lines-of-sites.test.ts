import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk, type Document } from '../tree/index.ts'

const letter = (source: string, end = ''): string =>
  [
    ...['UBND XÃ BẢN MẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 12/BC-UBND', 'Bản Mế, ngày 16 tháng 7 năm 2024', ''],
    ...['BÁO CÁO', 'Vụ muối năm 2024', '', '1. Diện tích', 'Xã có 71 ha ruộng muối.', source, '2. Đề nghị', 'Cấp giống mới.', ''],
    ...['Nơi nhận:', '- Như trên;', '- Lưu: VT.', '', 'CHỦ TỊCH', '', 'Lò Văn Mo', '', end],
  ].join('\n') // prettier-ignore

const typesOf = (text: string): string[] =>
  [...walk(parse(text))].flatMap(([node]) =>
    (node.type === 'paragraph' || node.type === 'sourceNote') && textOf(node).startsWith('Nguồn') ? [node.type] : [],
  )

test('where the figures are from, a document says itself', () => {
  expect(typesOf(letter('Nguồn: Chi cục Thống kê khu vực.'))).toEqual(['paragraph'])
  expect(typesOf(letter('Nguồn số liệu: Kế toán xã'))).toEqual(['paragraph'])
})

test.each(['Nguồn: Báo Bản Mế', 'Nguồn: banme.example.vn', 'Nguồn: https://banme.example/muoi'])('where a site took the text from, it adds: %s', (source) => {
  expect(typesOf(letter(source))).toEqual(['sourceNote'])
  expect(typesOf(letter('', source))).toEqual(['sourceNote'])
}) // prettier-ignore

test('behind the end a source is the site’s, whosever it is', () => {
  expect(typesOf(letter('', 'Nguồn: Văn phòng UBND xã'))).toEqual(['sourceNote'])
})

test('a site’s box for comments below the end is its own', () => {
  const notes = [...walk(parse(letter('', 'Bình luận\n\n* Vui lòng nhập bình luận tiếng Việt có dấu')))].flatMap(([node]) =>
    node.type === 'sourceNote' ? [textOf(node)] : [],
  )
  expect(notes).toEqual(['Bình luận', '* Vui lòng nhập bình luận tiếng Việt có dấu'])
})

test.each(['d:\\VB\\2024\\muoi', 'D\\2024\\VB\\ruong muoi'])('where the file lay, with or without the colon of its drive, is no recipient: %s', (path) => {
  const text = letter('').replace('- Lưu: VT.', `- Lưu: VT.\n\n${path}`)
  expect([...walk(parse(text))].flatMap(([node]) => (node.type === 'sourceNote' ? [textOf(node)] : []))).toEqual([path])
}) // prettier-ignore

test('what the database of laws prints on a unit that was changed stands within the text and is none of its words', () => {
  const law = [
    ...['CHÍNH PHỦ', 'Số: 12/2024/NĐ-CP', 'Hà Nội, ngày 16 tháng 7 năm 2024', '', 'NGHỊ ĐỊNH', 'Quy định về ruộng muối', '', 'Điều 1. Ruộng muối', '1. Ruộng gồm:'],
    ...['a) Ruộng cũ;', 'Điều khoản được sửa đổi, bổ sung', 'b) Ruộng mới.', 'Điều khoản được bãi bỏ', '2. Ruộng có bờ.', 'Điều 2. Nghị định này có hiệu lực từ ngày ký.'],
  ].join('\n') // prettier-ignore
  const nodes = [...walk(parse(law))].map(([node]) => node)
  expect(nodes.flatMap((node) => (node.type === 'sourceNote' ? [textOf(node)] : []))).toEqual(['Điều khoản được sửa đổi, bổ sung', 'Điều khoản được bãi bỏ'])
  expect(nodes.flatMap((node) => (node.type === 'division' ? [node.label] : []))).toEqual(['1', '1', 'a', 'b', '2', '2'])
}) // prettier-ignore

test('a site’s other texts below the end are nobody’s recipients', () => {
  const [root] = [
    parse(
      letter(
        '',
        ['Tải về: 12-BC.pdf', 'Các tin khác', '- Thông báo số 9/TB-UBND về lịch họp (02/7/2024)', '- Mùa muối mới (01/7/2024)'].join('\n'),
      ),
    ),
  ]
  const types = [...walk(root)].flatMap(([node]) => (/^- (?:Thông|Mùa)/u.test(textOf(node)) ? [node.type] : []))
  expect(types.filter((type) => type === 'sourceNote')).toHaveLength(2)
  expect(types).not.toContain('recipient')
})

test('when a site showed the page, and how often it was read, stands above the head', () => {
  const source = `Trang chủ › Văn bản\n15/01/2024 08:30 - Lượt xem: 1.245\n\n${letter('')}`
  const notes = [...walk(parse(source))].flatMap(([node]) => (node.type === 'sourceNote' ? [textOf(node)] : []))
  expect(notes).toEqual(['Trang chủ › Văn bản', '15/01/2024 08:30 - Lượt xem: 1.245'])
})

test('a bar parts the title of a page from the site’s name', () => {
  const citations = [...walk(parse('Toàn văn Nghị quyết số 57-NQ/TW của Bộ Chính trị | Báo Bản Mế\n\nNgày 5/1, có tin.'))].flatMap(
    ([node]) => (node.type === 'citation' ? [node.issuer] : []),
  )
  expect(citations).toEqual(['Bộ Chính trị'])
})

test('the sign of a tab before the first organ of the head', () => {
  const { children } = parse(letter('').replace('UBND XÃ BẢN MẾ', '• UBND HUYỆN MUỐI\nPHÒNG MUỐI\n'))
  const document = children.find(({ type }) => type === 'document') as Document
  expect(document.meta.issuer).toEqual({ name: 'PHÒNG MUỐI', parents: ['UBND HUYỆN MUỐI'] })
})

test('a title goes on below a link that a site set into it', () => {
  const { children } = parse(letter('').replace('Vụ muối năm 2024', 'Vụ muối của xã\n\nXem thêm: Mẫu báo cáo mới\n\nnăm 2024'))
  const document = children.find(({ type }) => type === 'document') as Document
  expect(document.meta.title).toBe('Vụ muối của xã năm 2024')
})

test.each([
  ['Xem thêm chi tiết tại Công văn 47/TCT-CS ngày 15/8/2018.', ['47/TCT-CS']],
  ['Xem thêm: Công văn 47/TCT-CS về muối', []],
  ['>> Xem thêm Công văn 47/TCT-CS về muối', []],
])('who is sent on to a document reads the text’s own words, behind a link’s colon a site’s: %s', (line, numbers) => {
  const cited = [...walk(parse(letter(line)))].flatMap(([node]) => (node.type === 'citation' ? [node.number] : []))
  expect(cited).toEqual(numbers)
})

const circular = (...between: string[]): string =>
  [
    ...['BỘ MUỐI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 12/2024/TT-BM', 'Hà Nội, ngày 16 tháng 7 năm 2024'],
    ...['THÔNG TƯ', 'Quy định về ruộng muối', 'Căn cứ Luật Muối số 6/2020/QH14;', 'Bộ trưởng Bộ Muối ban hành Thông tư quy định về ruộng muối.'],
    ...['Điều 1. Ruộng muối', '1. Ruộng ghi trong sổ.', ...between, '2. Ruộng có bờ.', 'Điều 2. Hiệu lực', 'Thông tư này có hiệu lực từ ngày ký./.'],
    ...['BỘ TRƯỞNG', 'Lò Văn Mo'],
  ].join('\n') // prettier-ignore

const outline = (text: string): string[] =>
  [...walk(parse(text))].flatMap(([node]) =>
    node.type === 'division' ? [`${node.name} ${node.label}`] : node.type === 'document' || node.type === 'signature' ? [node.type] : [],
  )

test.each([
  [['Xem thêm:', 'Bình luận', 'In trang']],
  [['Lượt xem: 1.204', 'Hotline: 1900.0000', 'Bản quyền © Cổng muối', 'Vui lòng nhập tiếng Việt có dấu']],
  [['Chia sẻ', 'Facebook', 'Zalo', 'In']],
])('a bar of tools in the middle of the text does not end it: %s', (bar) => {
  const nodes = [...walk(parse(circular(...bar)))].flatMap(([node]) => (node.type === 'sourceNote' ? [textOf(node)] : []))
  expect(nodes).toEqual(bar)
  expect(outline(circular(...bar))).toEqual(outline(circular('Ruộng cũ.')))
})

test.each([
  'Ngày đăng ký ruộng là ngày xã ghi vào Sổ.',
  'Ngày đăng ký: ngày, tháng, năm ghi vào Sổ;',
  'In trang bìa của sổ bằng giấy trắng.',
  'Bản quyền phần mềm ghi sổ do Bộ Muối giữ;',
  'Hotline hỗ trợ ghi sổ của Bộ Muối.',
  'Lượt xem trang: tối thiểu 100 lượt/tháng;',
  'Xem thêm hướng dẫn tại Điều 2 Thông tư này.',
  'Thuộc tính văn bản gồm: số, ký hiệu;',
  'Tải file đính kèm của sổ lên hệ thống;',
  'In bài viết, tài liệu về ruộng muối gửi xã.',
  'Đăng ngày 01 hằng tháng trên Cổng muối.',
])('what begins as a site’s line and goes on in small letters to its stop is the text’s own: %s', (line) => {
  const types = [...walk(parse(circular(line)))].flatMap(([node]) =>
    (node.type === 'paragraph' || node.type === 'sourceNote') && textOf(node) === line ? [node.type] : [],
  )
  expect(types).toEqual(['paragraph'])
})

test('an address below what leads to it is told by the text', () => {
  const nodes = [...walk(parse(circular('Ruộng ghi tại địa chỉ sau đây:', 'https://muoi.example.vn')))].map(([node]) => node.type)
  expect(nodes).not.toContain('sourceNote')
})

test('items below a box for comments or for files, below the signature, are nobody’s recipients', () => {
  for (const head of ['Bình luận', 'Tệp đính kèm:', 'Tài liệu đính kèm']) {
    const { children } = parse(`${circular()}\n${head}\n- Phụ lục I\n- Mo B: Thông tư rất hay.`)
    expect((children.find(({ type }) => type === 'document') as Document).meta.recipients).toEqual([])
  }
})

test('buttons below the signature are neither recipients nor a signer', () => {
  for (const bar of [['Lưu trữ', 'Ghi chú', 'Ý kiến'], ['Zalo', 'Tweet', 'Print'], ['Lưu trữGhi chúÝ kiến']]) {
    const { children } = parse(`${circular()}\n${bar.join('\n')}`)
    const { meta } = children.find(({ type }) => type === 'document') as Document
    expect(meta.recipients).toEqual([])
    expect(meta.signatures.map(({ name }) => name)).toEqual(['Lò Văn Mo'])
  }
})

test('the bar that shares a page does not go on with the title', () => {
  const { children } = parse(circular().replace('Căn cứ', 'Chia sẻ Facebook\nChia sẻ Zalo\nCỡ chữ: A- A A+\nCăn cứ').replace('Quy định về ruộng muối', 'QUY ĐỊNH VỀ RUỘNG MUỐI'))
  expect((children.find(({ type }) => type === 'document') as Document).meta.title).toBe('QUY ĐỊNH VỀ RUỘNG MUỐI')
}) // prettier-ignore

test.each([
  [['Các văn bản khác', '11/QĐ-BM', 'Về lịch họp', '10/QĐ-BM', 'Công bố ruộng cũ']],
  [['Văn bản cùng cơ quan ban hành', 'Số: 11/QĐ-BM', 'Về lịch họp', 'Số: 10/QĐ-BM', 'Công bố ruộng cũ']],
  [['Tài liệu đính kèm:', 'Phụ lục I.docx', 'Mẫu số 01.doc', 'Phụ lục kèm theo Thông tư 12.pdf (125 KB)']],
])('a site’s list below the signature, of documents or of files, is no document: %s', (list) => {
  const text = `${circular()}\n${list.join('\n')}`
  expect(outline(text)).toEqual(outline(circular()))
  expect([...walk(parse(text))].flatMap(([node]) => (node.type === 'sourceNote' ? [textOf(node)] : []))).toEqual(list)
})

test('where nobody signs, what a site recommends stands below the last article and is none of its words', () => {
  const unsigned = circular().replace(/\nBỘ TRƯỞNG\nLò Văn Mo$/u, '')
  const { children } = parse(`${unsigned}\nTham khảo thêm\nMuối của xã Bản Mế\nTừ khóa: muối, ruộng`)
  expect(children.map(({ type }) => type)).toEqual(['document', 'unstructured'])
  expect(textOf(children[0]!)).not.toContain('Bản Mế')
})

test.each([
  'Khoản này được sửa đổi bởi Khoản 1 Điều 1 Thông tư 15/2026/TT-BM có hiệu lực từ ngày 01/3/2026',
  '[Bổ sung]',
  '>> Tư vấn về muối, gọi: 1900.0000',
  'Advertisement',
])('what an editor notes on a unit, and what a site sells, stands within the text: %s', (line) => {
  const text = circular('Ruộng cũ.', line)
  expect(outline(text)).toEqual(outline(circular('Ruộng cũ.')))
  expect([...walk(parse(text))].flatMap(([node]) => (node.type === 'sourceNote' ? [textOf(node)] : []))).toEqual([line])
})

test('the table about a document right above the rows of its head', () => {
  const rows = ['| Số hiệu | 12/2024/TT-BM |', '| Loại văn bản | Thông tư |', '| Ngày ban hành | 16/7/2024 |']
  const head = ['BỘ MUỐI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |', 'Số: 12/2024/TT-BM | Hà Nội, ngày 16 tháng 7 năm 2024 |', 'THÔNG TƯ']
  const nodes = [...walk(parse([...rows, ...head, circular().split('THÔNG TƯ\n')[1]].join('\n')))]
  const notes = nodes.flatMap(([node]) => (node.type === 'sourceNote' ? [textOf(node)] : []))
  expect(notes).toEqual(['Số hiệu 12/2024/TT-BM', 'Loại văn bản Thông tư', 'Ngày ban hành 16/7/2024'])
})

test.each([
  ['1. Sổ có các cột sau:', 'Lưu', 'Lưu trữ', 'Ghi chú'],
  ['1. Bãi bỏ các văn bản sau của Thông tư cũ:', 'Các văn bản khác', '12/QĐ-BM', 'Về ruộng muối', '13/QĐ-BM', 'Về bờ ruộng'],
])('what a sentence leads into is the text’s, whatever a site may call so: %s', (...lines) => {
  const nodes = [...walk(parse(circular(...lines)))].flatMap(([node]) => (node.type === 'sourceNote' ? [textOf(node)] : []))
  expect(nodes).toEqual([])
})

test('a sentence without a number or unit behind "bởi" is the law’s, and so is one on sharing', () => {
  const lines = [
    'Khoản này bị bãi bỏ bởi Nghị quyết của Hội đồng nhân dân tỉnh khi hết hạn',
    'Chia sẻ qua Email cho các đơn vị những tài liệu sau.',
  ]
  const nodes = [...walk(parse(circular(...lines)))].flatMap(([node]) => (node.type === 'sourceNote' ? [textOf(node)] : []))
  expect(nodes).toEqual([])
})

test.each([
  ['Thứ Năm, 15/10/2020, 16:21 (GMT+7)', 'sourceNote'],
  ['Chủ nhật, 12/03/2020 10:21', 'sourceNote'],
])('when a site set the text on its page: %s', (line, type) => {
  const nodes = [...walk(parse(`${line}\n\n${letter('')}`))].filter(([node]) => textOf(node) === line && 'children' in node).map(([node]) => node.type)
  expect(nodes).toContain(type)
}) // prettier-ignore
