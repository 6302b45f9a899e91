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
