import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk } from '../tree/index.ts'

const above = [
  'VĂN BẢN HỢP NHẤT - BỘ THỦY NÔNG', '', 'THÔNG TƯ', 'Quy định về kênh mương', '', 'Căn cứ Luật Thủy lợi;', 'Bộ trưởng Bộ Thủy nông ban hành Thông tư quy định về kênh mương.1', '',
  'Điều 1. Phạm vi', 'Thông tư này quy định về kênh mương.', '', '1 Thông tư số 08/2023/TT-BTN có căn cứ ban hành như sau:', '“Căn cứ Luật Đê điều ngày 13 tháng 11 năm 2020;”', '',
  'Điều 2. Điều khoản thi hành2', '', '2 Điều 5 Thông tư số 08/2023/TT-BTN quy định như sau:', '“1. Thông tư này có hiệu lực từ ngày 12 tháng 10 năm 2023.', '2. Kênh đã đào thì giữ nguyên.',
] // prettier-ignore
const below = [
  '', '30', 'CÔNG BÁO/Số 375 + 376/Ngày 03-3-2024', '', '1. Thông tư này có hiệu lực kể từ ngày 15 tháng 9 năm 2014.', '2. Các xã giữ kênh mương./.', '', 'BỘ THỦY NÔNG', '', 'Số: 605/VBHN-BTN', '',
  'XÁC THỰC VĂN BẢN HỢP NHẤT', '', 'Hà Nội, ngày 16 tháng 02 năm 2024', 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', '', 'Lường Văn Phóng', '', '',
] // prettier-ignore

test('what a note quotes goes on at the foot of the next page, below the text and the end that stand between', () => {
  const tree = parse([...above, ...below, '3. Các đơn vị thuộc Bộ thi hành', 'Thông tư này.”'].join('\n'))
  const nodes = [...walk(tree)].map(([node]) => node)
  const notes = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [textOf(node)] : []))
  expect(notes[0]).toMatch(/2020;”$/u)
  expect(notes[1]).toMatch(/giữ nguyên\. 3\. Các đơn vị thuộc Bộ thi hành Thông tư này\.”$/u)
  expect(nodes.flatMap((node) => (node.type === 'division' ? [node.id] : []))).toEqual(['art_1', 'art_2', 'art_2__cl_1', 'art_2__cl_2'])
  expect(nodes.find((node) => node.type === 'document')).toMatchObject({
    meta: { docNumber: { canonical: '605/VBHN-BTN' }, date: '2024-02-16' },
  })
})

test('a quotation whose clauses go on over the page is whole', () => {
  const tree = parse([...above, '', '30', 'CÔNG BÁO/Số 375 + 376/Ngày 03-3-2024', '', '3. Kênh mới thì giữ sạch.”', '', ...below.slice(4)].join('\n'))
  const notes = [...walk(tree)].flatMap(([node]) => (node.type === 'footnoteDefinition' ? [textOf(node)] : []))
  expect(notes[1]).toMatch(/giữ sạch\.”$/u)
}) // prettier-ignore

const law = [
  'CÔNG BÁO/Số 375/Ngày 03-3-2024', '30', '', 'QUỐC HỘI', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', 'LUẬT', 'ĐÊ ĐIỀU', '',
  'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;', 'Quốc hội ban hành Luật Đất đai1.', '', '1 Luật số 46/2014/QH13 có căn cứ ban hành như sau:',
  '“Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;', '', 'CÔNG BÁO/Số 375/Ngày 03-3-2024', '31', '',
  'Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', '1. Luật này quy định về đê.', '2.2 Kênh đào do xã, huyện và các đơn vị quản lý kênh mương trong vùng trông coi,', '',
  'Quốc hội ban hành Luật sửa đổi Luật Đê điều.”.', '2 Khoản này được sửa đổi lần thứ nhất theo Luật số 46/2014/QH13.', 'Khoản này được sửa đổi lần thứ hai theo Luật số 51/2024/QH15, có hiệu lực kể từ ngày', '',
  'CÔNG BÁO/Số 375/Ngày 03-3-2024', '32', '', 'giữ sạch và vét bùn.', 'Điều 2. Mương', '1. Mương đào sâu3, rộng.', '', '01 tháng 7 năm 2025.', '3 Từ “dài,” được bãi bỏ theo Luật số 51/2024/QH15.', '',
] // prettier-ignore

test('notes that a page breaks off go on above the notes of the next, and the text that they part is whole', () => {
  const tree = parse(law.join('\n'))
  const nodes = [...walk(tree)].map(([node]) => node)
  const notes = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [textOf(node)] : []))
  expect(notes[0]).toMatch(/Việt Nam; Quốc hội ban hành Luật sửa đổi Luật Đê điều\.”\.$/u)
  expect(notes[1]).toMatch(/2014\/QH13\. Khoản này .* kể từ ngày 01 tháng 7 năm 2025\.$/u)
  expect(notes).toHaveLength(3)
  expect(nodes.flatMap((node) => (node.type === 'division' ? [node.id] : []))).toEqual([
    'chp_I',
    'chp_I__art_1',
    'chp_I__art_1__cl_1',
    'chp_I__art_1__cl_2',
    'chp_I__art_2',
    'chp_I__art_2__cl_1',
  ])
  const clause = nodes.find((node) => node.type === 'division' && node.id === 'chp_I__art_1__cl_2')!
  expect(textOf(clause)).toMatch(/trông coi, giữ sạch và vét bùn\./u)
  const targets = nodes.flatMap((node) => (node.type === 'reference' && textOf(node) === 'Khoản này' ? [node.target] : []))
  expect(targets).toEqual(['chp_I__art_1__cl_2', 'chp_I__art_1__cl_2'])
  const cited = nodes.flatMap((node) => (node.type === 'citation' ? [[node.title, node.relation]] : []))
  expect(cited.slice(0, 4)).toEqual([
    [null, 'basis'],
    ['Đất đai', 'refers'],
    [null, 'refers'],
    [null, 'refers'],
  ])
})

test.each([
  ['in brackets', '[1]', '[1] '],
  ['with a bare figure', '1', '1 '],
])('what a note %s quotes ends at the foot of the next page, and the articles above that are of the text', (_, mark, label) => {
  const lines = [
    'QUỐC HỘI', 'Luật số: 5/2024/QH15', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Hà Nội, ngày 10 tháng 3 năm 2024', '', 'LUẬT', 'ĐÊ ĐIỀU', '',
    'Chương I', `ĐIỀU KHOẢN THI HÀNH${mark}`, '', `${label}Điều 5 của Luật Thủy lợi quy định như sau:`, '“4. Luật Kênh mương được sửa đổi theo Luật số 26/2023/QH15, Luật số 27/2023/QH15,', '',
    'CÔNG BÁO/Số 375/Ngày 03-3-2024', '31', '', 'Điều 1. Hiệu lực', '1. Luật này có hiệu lực.', '2. Luật khác hết hiệu lực.', '', 'Luật số 57/2024/QH15 hết hiệu lực.”.', '',
    'CÔNG BÁO/Số 375/Ngày 03-3-2024', '32', '', 'Điều 2. Chuyển tiếp', 'Các xã giữ kênh mương.', '',
  ] // prettier-ignore
  const nodes = [...walk(parse(lines.join('\n')))].map(([node]) => node)
  expect(nodes.flatMap((node) => (node.type === 'division' ? [node.id] : []))).toEqual([
    'chp_I',
    'chp_I__art_1',
    'chp_I__art_1__cl_1',
    'chp_I__art_1__cl_2',
    'chp_I__art_2',
  ])
  expect(nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [textOf(node)] : [])).join()).toMatch(
    /27\/2023\/QH15, Luật số 57\/2024\/QH15 hết hiệu lực\.”\.$/u,
  )
})

test('a note tells of the next law at the foot of the next page, below a line that leads into a list', () => {
  const lines = law.map((line) => (line === '“Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;' ? '“Căn cứ Hiến pháp.”.' : line))
  lines.splice(lines.indexOf('Quốc hội ban hành Luật sửa đổi Luật Đê điều.”.'), 1, 'Luật số 47/2015/QH13 sửa đổi Luật Đê', 'điều có căn cứ ban hành như sau:', '“Căn cứ Hiến pháp.”.') // prettier-ignore
  const notes = [...walk(parse(lines.join('\n')))].flatMap(([node]) => (node.type === 'footnoteDefinition' ? [textOf(node)] : []))
  expect(notes[0]).toMatch(/2014\/QH13 có .*”\. Luật số 47\/2015\/QH13 .*”\.$/u)
  expect(notes[1]).toMatch(/^2Khoản này/u)
})

test.each([
  ['in brackets', '[1]', '[1] ', '[2]', '[2] '],
  ['with a bare figure', '1', '1 ', '2', '2 '],
])('a clause apart above a note %s is no rest of one that ends without a stop', (_, mark, label, next, nextLabel) => {
  const lines = [
    ...law.slice(0, 11), 'Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', `1. Luật này${mark} quy định về đê.`, '', `${label}Luật Thủy lợi số 46/2014/QH13`, '',
    'CÔNG BÁO/Số 375/Ngày 03-3-2024', '31', '', `2. Kênh đào${next} do xã quản lý.`, '', '3. Kênh mới do huyện trông coi và vét bùn hằng năm.', `${nextLabel}Luật Kênh mương số 47/2014/QH13`, '',
    'CÔNG BÁO/Số 375/Ngày 03-3-2024', '32', '', 'Điều 2. Mương', '1. Mương đào sâu, rộng.', '',
  ] // prettier-ignore
  const nodes = [...walk(parse(lines.join('\n')))].map(([node]) => node)
  expect(nodes.flatMap((node) => (node.type === 'division' ? [node.id] : [])).slice(1)).toEqual([
    'chp_I__art_1',
    'chp_I__art_1__cl_1',
    'chp_I__art_1__cl_2',
    'chp_I__art_1__cl_3',
    'chp_I__art_2',
    'chp_I__art_2__cl_1',
  ])
})

test('text apart at the end of a page is no rest of a note in brackets that ends without a stop', () => {
  const lines = [...law.slice(0, 11), 'Điều 1. Phạm vi', 'Luật này[1] quy định về đê.', '', '[1] Luật Thủy lợi số 46/2014/QH13', '', 'CÔNG BÁO/Số 375/Ngày 03-3-2024', '31', '', 'Điều 2. Mương', '1. Mương đào sâu, rộng.', '', 'và phải vét bùn.'] // prettier-ignore
  const nodes = [...walk(parse(lines.join('\n')))].map(([node]) => node)
  expect(nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [textOf(node)] : []))).toEqual(['[1]Luật Thủy lợi số 46/2014/QH13'])
})

test.each([
  ['in brackets', '[1]', '[1]'],
  ['with a raised figure', '¹', '¹'],
  ['with a bare figure', '1', '1'],
])('a note %s at the foot of the first page cuts no basis', (_, mark, label) => {
  const lines = [
    'BỘ THỦY NÔNG', 'Số: 15/2026/TT-BTN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Hà Nội, ngày 03 tháng 6 năm 2026', '', 'THÔNG TƯ', 'Quy định về kênh mương', '',
    `Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017 và các văn${mark}`, '', `${label} Đã được sửa đổi hai lần.`, '', 'bản hướng dẫn thi hành;', 'Căn cứ Luật Đê điều ngày 29 tháng 11 năm 2006;',
    'Bộ trưởng Bộ Thủy nông ban hành Thông tư quy định về kênh mương.', '', 'Điều 1. Phạm vi', 'Thông tư này quy định về kênh mương.',
  ] // prettier-ignore
  const nodes = [...walk(parse(lines.join('\n')))].map(([node]) => node)
  const textsOf = (type: string): string[] => nodes.flatMap((node) => (node.type === type ? [textOf(node)] : []))
  expect(textsOf('basis')).toEqual([
    `Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017 và các văn bản hướng dẫn thi hành;`,
    'Căn cứ Luật Đê điều ngày 29 tháng 11 năm 2006;',
  ])
  expect(textsOf('footnoteDefinition')).toEqual([`${label}Đã được sửa đổi hai lần.`])
})

test('the notes of a page that ends within the recipients part neither the list nor its items', () => {
  const text = [
    'BỘ THỦY NÔNG', 'Số: 15/2026/TB-BTN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Hà Nội, ngày 03 tháng 6 năm 2026', '', 'THÔNG BÁO', 'Về kênh mương', '',
    '1. Kênh ở 09 xã1 đã sửa, hồ ở 3 xã2 chưa sửa.', '2. Các xã báo cáo./.', 'Nơi nhận:', '- Như trên;', '- Ban Chỉ đạo sửa kênh', 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG',
    '1 Các xã phía nam.', '2 Các xã phía bắc.', '', '2', 'mương các xã (để b/c);', '- Lưu: VT.', '(Đã ký)', 'Lường Văn Phóng', '',
  ].join('\n') // prettier-ignore
  const nodes = [...walk(parse(text))].map(([node]) => node)
  const document = nodes.find((node) => node.type === 'document')
  expect(document?.meta.recipients.map(({ text: words, note }) => [words, note])).toEqual([
    ['Như trên', null],
    ['Ban Chỉ đạo sửa kênh mương các xã', 'để b/c'],
    ['Lưu: VT', null],
  ])
  expect(document?.meta.signatures.map(({ name }) => name)).toEqual(['Lường Văn Phóng'])
  expect(nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [textOf(node)] : []))).toEqual([
    '1Các xã phía nam.',
    '2Các xã phía bắc.',
  ])
})
