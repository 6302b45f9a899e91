import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, walk, type Document } from '../../tree/index.ts'

const text = [
  'ỦY BAN NHÂN DÂN XÃ SƠN HÀ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 7/QĐ-UBND',
  'Sơn Hà, ngày 5 tháng 3 năm 2025',
  '',
  'QUYẾT ĐỊNH',
  'Về việc nạo vét kênh mương',
  '',
  'ỦY BAN NHÂN DÂN XÃ SƠN HÀ',
  '',
  'Căn cứ Luật Thủy lợi;',
  '',
  'QUYẾT ĐỊNH:',
  '',
  'Điều 1. Nạo vét kênh mương trong xã.',
  '',
  'Điều 2. Giao việc cho các thôn như nêu dưới đây.',
  '',
  '1. Thôn Đông nạo vét kênh trên.',
  '',
  '2. Thôn Đoài nạo vét kênh dưới.',
  '',
  '3. Thôn Nam dọn cỏ bờ kênh.',
  '',
  'Điều 3. Quyết định này có hiệu lực từ ngày ký.',
  '',
  'Nơi nhận:',
  '- Như Điều 2;',
  '- Lưu: VT.',
].join('\n')

function read(printed: string): { tree: string; document: Document; all: string } {
  const root = parse(printed)
  const document = root.children.find(({ type }) => type === 'document') as Document
  const kinds = [...walk(root)].flatMap(([node]) =>
    node.type === 'division' ? [`${node.name} ${node.label}`] : /^(?:furniture|text|reference)$/u.test(node.type) ? [] : [node.type],
  )
  return { tree: kinds.join(' '), document, all: textOf(root).replace(/\s/gu, '') }
}

test.each([
  ['Điều 2.', '_Điều 2.'],
  ['Điều 2.', ': Điều 2.'],
  ['Điều 2.', '“Điều 2.'],
  ['Điều 1.', '„ Điều 1.'],
  ['Điều 2.', '- Điều 2.'],
  ['Điều 3.', "' Điều 3."],
  ['1. Thôn', "'1. Thôn"],
  ['2. Thôn', "'2. Thôn"],
  ['2. Thôn', '¬ 2. Thôn'],
  ['2. Thôn', 'C 2. Thôn'],
  ['2. Thôn', '-2. Thôn'],
  ['3. Thôn', '` 3. Thôn'],
  ['Căn cứ', "' Căn cứ"],
  ['Căn cứ', '. _ Căn cứ'],
  ['QUYẾT ĐỊNH\n', "'QUYẾT ĐỊNH l\n"],
  ['QUYẾT ĐỊNH\n', '¬ QUYẾT ĐỊNH ¬\n'],
  ['Nơi nhận:', '_Nơi nhận:'],
])('a speck beside what is certain is furniture: %s, %s', (clean, stained) => {
  const whole = read(text)
  const found = read(text.replace(clean, stained))
  expect(found.tree).toBe(whole.tree)
  expect(found.document.meta).toEqual(whole.document.meta)
  expect([...found.all].sort().join('')).toBe([...text.replace(clean, stained).replace(/\s/gu, '')].sort().join(''))
})

test.each([
  ['II. NHI', '. II. NHI'],
  ['I. MỤC', "'I. MỤC"],
  ['III. TỔ', '_ III. TỔ'],
  ['b) Dọn', '. b) Dọn'],
  ['a) Nạo', "'a) Nạo"],
])('sections and points of which one bears a speck: %s, %s', (clean, stained) => {
  const body = ['I. MỤC TIÊU', 'Kênh thông suốt.', 'II. NHIỆM VỤ', '1. Các thôn:', 'a) Nạo kênh trên;', 'b) Dọn cỏ bờ kênh;', 'c) Sửa cống.', 'III. TỔ CHỨC THỰC HIỆN', 'Các thôn báo cáo.']
  const plan = [...text.split('\n').slice(0, 5), '', 'KẾ HOẠCH', 'Nạo vét kênh mương', '', ...body].join('\n')
  expect(read(plan.replace(clean, stained)).tree).toBe(read(plan).tree)
}) // prettier-ignore

const end = [
  'Nơi nhận: TM. ỦY BAN NHÂN DÂN',
  '- Như Điều 2; CHỦ TỊCH',
  '- Các thôn;',
  '- Phòng Kinh tế (2b);',
  '- Lưu: VT.',
  '',
  'Lò Văn An',
].join('\n')
const signed = text.slice(0, text.indexOf('Nơi nhận:')) + end

test.each([
  ['Điều 2; CHỦ TỊCH', 'Điều 2; Ố CHỦ TỊCH'],
  ['Điều 2; CHỦ TỊCH', 'Điều 2; <“t»›CHỦ TỊCH'],
  ['Điều 2; CHỦ TỊCH', 'Điều 2; " CHỦ TỊCH "+'],
  ['Nơi nhận: TM.', 'Nơi nhận: " h, _TM.'],
  ['Các thôn;', 'Các thôn; )'],
  ['Các thôn;', 'Các thôn; 7'],
  ['(2b);', '(2b); é )'],
  ['Lưu: VT.', 'Lưu: VT. | l%'],
  ['(2b);', '(2b); Ầ | Ị'],
  ['- Các thôn;', '_- Các thôn;'],
  ['- Các thôn;', '- Các thôn;\n(ổ vệ'],
])('what a scanner makes of a seal is no part of an end: %s, %s', (clean, stained) => {
  const whole = read(signed)
  const found = read(signed.replace(clean, stained))
  expect(found.tree).toBe(whole.tree)
  expect(found.document.meta).toEqual(whole.document.meta)
})

test('a post whose recipient lies under the seal', () => {
  const { document } = read(signed.replace('- Như Điều 2; CHỦ TỊCH', '>>... CHỦ TỊCH'))
  expect(document.meta.signatures).toMatchObject([{ authority: 'TM.', position: 'CHỦ TỊCH', name: 'Lò Văn An' }])
})

test('words, numbers and initials beside recipients are theirs', () => {
  const list = ['Nơi nhận:', '- Thôn 1, 2', '- Các phòng: VH, TC', '- Sở Y tế; KH', '- Lưu: VT; 5', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'].join(
    '\n',
  )
  const { all, document } = read(text.slice(0, text.indexOf('Nơi nhận:')) + list)
  expect(all).toContain('-Thôn1,2-Cácphòng:VH,TC-SởYtế;KH-Lưu:VT;5')
  expect(document.meta.signatures).toMatchObject([{ authority: 'KT.', onBehalfOf: 'CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH' }])
})

test('what amends quotes the articles it sets', () => {
  const printed = [
    'Điều 1. Sửa đổi, bổ sung Điều 2 của Quy chế như sau:',
    '“Điều 2. Nạo vét kênh mương mỗi năm hai lần.',
    'Điều 3. Dọn cỏ bờ kênh mỗi năm một lần.”',
    'Điều 2. Quyết định này có hiệu lực từ ngày ký.',
  ].join('\n')
  expect(read(printed).tree.match(/article \d/gu)).toEqual(['article 1', 'article 2'])
})

test('a dash before a basis is its own', () => {
  const printed = text.replace('Căn cứ', '- Căn cứ')
  expect(read(printed).all).toContain('-CăncứLuật')
})

test.each([
  ['types that are items of a list', ['Điều 3. Hồ sơ gồm có:', '- KẾ HOẠCH', '- BÁO CÁO'], 2],
  ['a quoted appendix', ['Điều 3. Thay thế Phụ lục I như sau:', '“PHỤ LỤC I', 'Kênh trên.”'], 0],
])('what no scanner made is no speck: %s', (_, lines, items) => {
  const [document, ...others] = parse(text.replace('Điều 3. Quyết định này', [...lines, '', 'Điều 4. Quyết định này'].join('\n')))
    .children as Document[]
  expect(others).toEqual([])
  expect([...walk(document!)].filter(([node]) => node.type === 'furniture')).toEqual([])
  expect([...walk(document!)].filter(([node]) => node.type === 'division' && node.name === 'indent')).toHaveLength(items)
})

test('a speck before a chapter, and a dash before articles that are listed', () => {
  expect(read(text.replace('Điều 1.', ':       Chương I\nKÊNH MƯƠNG\n\nĐiều 1.')).tree).toContain('chapter I')
  const listed = text.replace('như nêu dưới đây.', 'nêu ở:\n\n- Điều 3. Kênh trên.\n\n- Điều 4. Kênh dưới.')
  expect(read(listed).tree.match(/article/gu)).toHaveLength(3)
})

test.each([
  ['closed within a line', '1. Quy chế ghi rõ.\n"Điều 1. Phạm vi\nQuy chế này áp dụng cho kênh mương" là chưa đủ.\n2. Xã xin sửa lại.', 0],
  ['between low marks', '1. Quy chế ghi rõ.\n„Điều 1. Phạm vi\nQuy chế này áp dụng cho kênh mương“.\n2. Xã xin sửa lại.', 0],
  ['over two articles', 'Hiến pháp ghi\n\n"Điều 1. Nước là của dân.\nĐiều 2. Dân giữ nước".\n\nCác thôn học tập.', 0],
  [
    'comments',
    'Ý kiến của thôn Đông.\n"Điều 1. Nên bỏ chữ kênh" - ông Lò Văn An.\nÝ kiến khác.\n"Điều 2. Nên thêm chữ" - ông Lò Văn Bình.',
    0,
  ],
  ['behind a dash', 'Điều 3. Kênh chính\n- Thôn Đông nhất trí.\n- Điều 4. Đề nghị bỏ khoản 2.\nĐiều 5. Kênh con\n- Thôn Tây nhất trí.', 2],
  ['a list of them', 'Điều 1. Các thôn góp ý vào các điều sau đây\n- Điều 2. Kênh phụ còn hẹp.\nĐiều 3. Các thôn nộp góp ý.', 2],
  ['a chapter', 'Điều 1. Bổ sung Chương III như sau:\n«Chương III\nKÊNH CON\nĐiều 20. Kênh con rộng nửa mét.»\nĐiều 2. Thi hành', 2],
])('what is quoted or listed keeps its sign: %s', (_, body, articles) => {
  const root = parse(`BÁO CÁO\nVề việc sửa Quy chế\n\n${body}\n`)
  const nodes = [...walk(root)].map(([node]) => node)
  expect(nodes.filter(({ type }) => type === 'furniture')).toEqual([])
  expect(nodes.filter((node) => node.type === 'division' && node.name === 'article')).toHaveLength(articles)
})

test.each([
  ['KẾ HOẠCH\nSửa đường\n\nI. DANH MỤC\n1. Các đoạn đường:\n\nLê Lợi ~ Trần Phú\n\nNguyễn Huệ – Km1+2a3 Lê Lợi\n\n2. Khác'],
  [
    'KẾ HOẠCH\nBồi dưỡng\n\nI. DANH SÁCH\nHọc sinh, lớp và giáo viên:\nLê Văn Tám 9B2 Trần Thị Bích\nHà Văn Tư 10C1 Nguyễn Văn Năm\nII. TỔ CHỨC',
  ],
])('what stands between two names is no speck where no two columns are headed above: %j', (plan) => {
  const nodes = [...walk(parse(plan))].map(([node]) => node)
  expect(nodes.filter(({ type }) => /^(?:furniture|signature|unstructured)$/u.test(type))).toEqual([])
})

test('specks between the names below two heads', () => {
  const heads =
    'BIÊN BẢN\nKiểm tra kênh\n\n1. Kênh thông.\n\nBiên bản lập xong hồi 10 giờ./.\n\nĐẠI DIỆN - ĐẠI DIỆN\nSỞ XÂY DỰNG SỞ CÔNG THƯƠNG\n'
  const [document] = parse(`${heads}\n% . » *\n\nHoàng Văn An ,)0)2/ ft†W4u Trần Thị Bích\n`).children as Document[]
  expect(document!.meta.signatures.map(({ name }) => name)).toEqual(['Hoàng Văn An', 'Trần Thị Bích'])
})
