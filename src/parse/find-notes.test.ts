import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk } from '../tree/index.ts'

function notesOf(text: string): string[] {
  const nodes = [...walk(parse(text))].map(([node]) => node)
  return nodes.flatMap((node) =>
    node.type === 'footnoteReference' ? [`^${node.label}`] : node.type === 'footnoteDefinition' ? [node.label] : [],
  )
}

const head =
  'BỘ THỦY NÔNG\nSố: 55/BC-BTN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 03 tháng 6 năm 2026\n\nBÁO CÁO\nVề kênh mương\n\n'

test.each([
  [
    'figures and stars in brackets',
    '1. Cả nước có 2.410 km kênh(1) và 30 hồ (*).\n\n(1) Số liệu đến ngày 31/5/2026.\n\n(*) Do chưa đo lại.\n\n2. Kênh còn tốt.\n',
    ['^1', '^*', '1', '*'],
  ],
  [
    'a figure glued to a word, its note below a figure alone, a page number, the sentence going on',
    '1. Kênh ở 09 xã1; hồ chứa ở các xã còn lại được sửa bằng vốn\n\n1\n  Các xã: Bản Mế, Lạc Sơn,\nHưng Thịnh.\n\n                         2\n\ncủa huyện.\n',
    ['^1', '1'],
  ],
  [
    'three notes, each below its figure alone, and no table',
    '1. Kênh ở 09 xã1; hồ chứa ở 3 huyện2.\n\n2. Đập ở 4 xóm3.\n\n1\n  Các xã: Bản Mế, Lạc Sơn,\nHưng Thịnh.\n2\n  Trong đó có hai huyện miền núi.\n3\n  Theo Kế hoạch của xã, gồm cả\nxóm Khe.\n',
    ['^1', '^2', '^3', '1', '2', '3'],
  ],
  [
    'a figure behind a stop, its note with a quotation that has paragraphs and units of its own',
    '1. Kênh do xã quản lý theo quy định.1\n\n1 Quyết định số 8/QĐ-BTN có căn cứ như sau:\n"Căn cứ Luật Thủy lợi;\nCăn cứ Luật Đất đai;\n1. Kênh chính do tỉnh quản lý."\n2. Hồ do tỉnh quản lý.\n',
    ['^1', '1'],
  ],
  [
    'a figure glued to the mark of a point that was put in',
    '1. Gồm:\nk) Kênh chính;\nk1)5 Kênh nhánh;\nl) Hồ chứa.\n\n5 Điểm này được bổ sung theo quy định tại khoản 2 Điều 1 của Nghị định số 3/2026/NĐ-CP.\n',
    ['^5', '5'],
  ],
  [
    'bare figures whose notes tell where the text comes from, all at the end',
    `1. Kênh do xã quản lý.1\n\n2. Hồ do tỉnh quản lý.2\n\nBỘ TRƯỞNG\n\nLò Văn An\n\n1 Văn bản này được hợp nhất từ 02 Thông tư sau:\n- Thông tư số 8/2016/TT-BTN;\n- Thông tư số 9/2020/TT-BTN.\n2 Điều 2 Thông tư số 9/2020/TT-BTN quy định như sau:\n“Điều 2. Hiệu lực\nThông tư này có hiệu lực từ ngày 30 tháng 5 năm 2020.”\n`,
    ['^1', '^2', '1', '2'],
  ],
  [
    'a note that names a unit begins small; a figure behind the year of a day',
    '1. Kênh do xã sửa theo quy định1.\n\n2. Hồ chứa sửa theo Công văn số 8/CV-BTN ngày 03/6/20242.\n\n1 khoản 2 Điều 5 Luật Thủy lợi.\n2 Công văn về sửa hồ chứa.\n',
    ['^1', '^2', '1', '2'],
  ],
  ['marks that count on, whose notes are left out', '1. Kênh ở vùng khó khăn [1]. Hồ đã sửa[2], theo mẫu [5].\n', ['^1', '^2']],
  [
    'marks that count on behind one that was lost, whose notes are left out',
    'Điều 1. Kênh [1]\n\n1. Kênh sâu 2 m [2].\n\n2. [4] (được bãi bỏ)\n\nĐiều 2. [5] Hồ chứa\n\nHồ sâu 5 m, theo mẫu [12].\n',
    ['^1', '^2', '^4', '^5'],
  ],
  [
    'marks of Markdown, behind words, a stop and the number of a unit',
    '1[^1]. Kênh ở vùng khó khăn[^2].\n2.[^3] Hồ đã sửa.\n\n[^1]: Đã sửa.\n[^2]: Theo Nghị định.\n[^3]: Được bổ sung.\n',
    ['^1', '^2', '^3', '1', '2', '3'],
  ],
  [
    'raised figures, beside those of units and formulas',
    '1. Kênh rộng 20m² và 30m³, bụi 5 µg/Nm³, R² là 0,9¹, ho¹t động² tốt.\n\n¹ Đã đo.\n² Số liệu cũ.\n³ Chưa đo.\n',
    ['^1', '^2', '1', '2', '3'],
  ],
  [
    'in brackets, so that raised figures are none',
    '1. Kênh rộng 20m² ở xã Lạc Sơn[1], hồ² ở xã Bản Mế[2].\n\n[1] Đã đo.\n[2] Chưa đo.\n',
    ['^1', '^2', '1', '2'],
  ],
  [
    'a figure before the words of its note',
    '1. Kênh ở 09 xã1, hồ ở 3 xã2.\n\n1 Các xã phía nam.\n2 Các xã phía bắc.\n',
    ['^1', '^2', '1', '2'],
  ],
  [
    'raised figures above notes with plain ones',
    '1. Kênh ở 09 xã¹, rộng 2 m², hồ ở 3 xã².\n\n1 Các xã phía nam.\n2 Các xã phía bắc.\n',
    ['^1', '^2', '1', '2'],
  ],
  [
    'figures behind a bracket, the code of a number and its stop, a title in capitals',
    'CHƯƠNG I\nKÊNH VÀ HỒ CHỨA1\n\n1. Kênh do xã giữ (theo phân cấp)2.\n2. Hồ do huyện giữ theo Quyết định số 61/2015/QĐ-BTN).3\n\n1 Tên chương được sửa đổi theo Thông tư số 8/2023/TT-BTN.\n2 Từ “xã: thôn” được thay theo Thông tư số 8/2023/TT-BTN.\n3 Đã hết hiệu lực.\n',
    ['^1', '^2', '^3', '1', '2', '3'],
  ],
  [
    'the sign of an item whose words were taken out',
    '1. Gồm:\n+1 (được bãi bỏ)\n+ Kênh phụ.\n\n1 Nội dung “Kênh chính: kênh do tỉnh giữ và kênh do huyện\ngiữ” được bãi bỏ theo Thông tư số 8/2023/TT-BTN.\n',
    ['^1', '1'],
  ],
  [
    'at the foot of a page whose last line leads into a list',
    '1. Mức chi là 360.000 đồng1. Hồ sơ gồm:\n\n1 Mức này đã tăng lên 540.000 đồng.\n\f2\n\na) Đơn;\nb) Bản đồ.\n',
    ['^1', '1'],
  ],
  [
    'below a rule, marks apart from their words and raised ones',
    '1. Kênh ở 09 xã (1), hồ ở 3 xã², theo khoản (1).\n\n________\n(1) Các xã phía nam.\n(2) Các xã phía bắc.\n',
    ['^1', '^2', '1', '2'],
  ],
])('notes by the marks above them: %s', (_, body, expected) => expect(notesOf(head + body)).toEqual(expected))

test.each([
  ['items of a list', 'Gồm có:\n\n(1) Kênh mương.\n\n(2) Hồ chứa.\n'],
  ['a list of figures that a colon leads into', `1. Kênh ở xã1. Hồ sơ gồm:\n\n1 Đơn xin sửa kênh.\n\n${'- Bản đồ.\n'.repeat(9)}`],
  ['a list of figures that ends the file', '1. Hồ sơ của các tổ thủy nông1 gồm:\n\n1 Đơn xin sửa kênh\n2 Bản sao bản vẽ\n3 Ảnh\n'],
  ['a formula that ends a title in capitals', 'GIẢM PHÁT THẢI KHÍ CO2\n\nKênh chính.\n\n2 Tấn mỗi năm.\n'],
  ['the code of a road that ends a title in capitals', 'TUYẾN ĐƯỜNG ĐT1\n\nKênh chính.\n\n1 Các xã phía nam.\n'],
  ['the ordinal that ends a title in capitals', 'DANH SÁCH TỔ DÂN PHỐ1\n\nKênh chính.\n\n1 Các xã phía nam.\n'],
  ['the number of a form in capitals', 'BIỂU SỐ1\n\nKênh chính.\n\n1 Các xã phía nam.\n'],
  ['items that marks apart refer to', '1. Kênh (1), hồ (2).\n\n(1) Kênh mương.\n\n(2) Hồ chứa.\n'],
  ['items that nothing refers to', 'Việc cần làm là sửa kênh.\n\n(1) Sửa kênh chính.\n\n(2) Sửa kênh nhánh.\n'],
  ['units of measure and formulas', '1. Diện tích 30 km2, đo CO2.\n\n2 Các hồ được đo lại.\n'],
  [
    'ordinals of a table, a cell a line, blank lines above the first',
    'Danh sách theo Kế hoạch số 7-KH/HU1, ở xã2:\n\nTT\nXã\n\n\n1\nXã Bản Mế\nThôn Đông\n2\nXã Lạc Sơn\nThôn Tây\n',
  ],
  ['ordinals of a table, a cell a line', 'Danh sách xã1:\n\nTT\nXã\n1\nBản Mế\n2\nLạc Sơn\n'],
])('no notes: %s', (_, body) => expect(notesOf(head + body)).toEqual([]))

const itemsIn = (text: string): string[] =>
  [...walk(parse(text))].flatMap(([node]) => (node.type === 'division' && node.name === 'item' ? [node.label] : []))

const end = '\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nBỘ TRƯỞNG\n\nVi Thị Hà\n'

test('a series in square brackets that a colon leads into and no mark above names is one of units', () => {
  const findings = '1. Đoàn nhận định như sau:\n[1] Kênh còn tốt.\n[2] Hồ bị cạn.\n[3] Như mục [1] đã nêu, cần sửa hồ.\n2. Đề nghị sửa hồ.'
  expect(itemsIn(head + findings + end)).toEqual(['[1]', '[2]', '[3]'])
  expect(notesOf(head + findings + end)).toEqual([])
})

test('below their marks, or a word for notes, they are notes', () => {
  const noted = '1. Kênh còn tốt[1], hồ bị cạn[2] vì các lý do sau:\n[1] Ở xã Lạc Sơn.\n[2] Ở xã Bản Mế.\n2. Đề nghị sửa hồ.'
  expect(itemsIn(head + noted + end)).toEqual([])
  expect(itemsIn(`${head}1. Kênh còn tốt.\nGhi chú:\n[1] Ở xã Lạc Sơn.\n[2] Ở xã Bản Mế.${end}`)).toEqual([])
})

test.each([
  ['below a rule', '_________\n1 Xem Báo cáo của Văn phòng xã.\n\n'],
  ['between the lines of its sentence', '1 Xem Báo cáo của Văn phòng xã.\n'],
  ['without a blank behind its figure', '1Xem Báo cáo của Văn phòng xã.\n'],
])('a note with a bare figure %s, without a blank line above', (_, note) => {
  const text = `${head}1. Các thôn rà soát các đoạn kè bị sạt lở và báo cáo1\n${note}về Ủy ban nhân dân xã.\n2. Xã sửa kè.\n`
  expect(notesOf(text)).toEqual(['^1', '1'])
  const paragraphs = [...walk(parse(text))].flatMap(([node]) => (node.type === 'paragraph' ? [textOf(node)] : []))
  expect(paragraphs).toContain('Các thôn rà soát các đoạn kè bị sạt lở và báo cáo về Ủy ban nhân dân xã.')
})

test('a note as long as the foot of a page stands below the line with its mark', () => {
  const further = 'xã Bản Mế, xã Lạc Sơn, xã Hưng Thịnh và các thôn ở hai bên kênh, theo số đo của tháng 5\n'.repeat(9)
  const text = `${head}1. Văn phòng đã đo lại các kênh ở những xã có hồ chứa theo bản đồ1, rồi lập\n1 Bản đồ của ${further}năm 2026.\n\n--- Trang 2 ---\nkế hoạch sửa kênh trong mùa khô.\n`
  expect(notesOf(text)).toEqual(['^1', '1'])
})

test('the mark of a note is glued to a year, and a line is blank below its first line', () => {
  const text = `${head}1. Văn phòng đã đo lại các kênh theo quy định của Luật Kênh mương năm 20241.\n\n      1 Việc đo kênh được quy định tại Thông tư số 31/2025/TT-BTN ngày 16/5/2025 của Bộ trưởng Bộ\n\nThủy nông về đo kênh và hồ chứa.\n                           3\n\n2. Hồ chứa được đo trong mùa khô.\n`
  const nodes = [...walk(parse(text))].map(([node]) => node)
  expect(notesOf(text)).toEqual(['^1', '1'])
  expect(nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [textOf(node).replace(/\s+/gu, ' ')] : [])).join()).toContain(
    'của Bộ trưởng Bộ Thủy nông về đo kênh và hồ chứa.',
  )
  expect(nodes.flatMap((node) => (node.type === 'division' ? [node.label] : []))).toEqual(['1', '2'])
})

test('a figure below a line that ends its sentence is no note without a rule or a blank line', () => {
  expect(notesOf(`${head}1. Kênh ở 09 xã1 và hồ.\n1 Hồ chứa do tỉnh quản lý.\n2 Kênh chính do xã quản lý.\n`)).toEqual([])
})

const above = `${head}1. Các thôn rà soát kè theo Nghị quyết số 12-NQ/HU`

test.each([
  [
    'with their numbers',
    ' 1. Nghị quyết của Huyện ủy ngày\n    4 tháng 5 năm 2025. ↑\n\n 2. Đo năm 2025. ↑\n',
    '[1]',
    '[2]',
    ['^1', '^2', '1', '2'],
  ],
  [
    'over several lines, and the address of each link below',
    '   1. Nghị quyết của\n      Huyện ủy. [3]↑\n   2. Đo năm 2025. [4]↑\n\nReferences\n\n   1. https://kenh.vn/a#f1\n   2. https://kenh.vn/a#f2\n',
    '^[1][1]',
    '^[2][2]',
    ['^1', '^2', '1', '2'],
  ],
  [
    'without their numbers, the arrow on a line of its own',
    ' Nghị quyết của Huyện ủy.\n↑\n Đo năm 2025.\n↑\n',
    '[1]',
    '[2]',
    ['^1', '^2', '1', '2'],
  ],
  [
    'no arrows behind bare figures, the marks raised by a sign',
    '   1 Nghị quyết của Huyện ủy.\n\n   2 Đo năm 2025.\n',
    '^1',
    '^2',
    ['^1', '^2', '1', '2'],
  ],
  ['no blank behind the figures, the marks glued', '1Nghị quyết của Huyện ủy.\n2Đo năm 2025.\n', '1', '2', ['^1', '^2', '1', '2']],
  ['Roman numerals', 'i Nghị quyết của Huyện ủy.\n\nii Đo năm 2025.\n', '^i', '^(ii)', ['^i', '^ii', 'i', 'ii']],
])(/* prettier-ignore */ 'notes that a converter puts behind an appendix, %s', (_, notes, first, second, expected) => {
  const more = Array.from({ length: 70 }, (_none, i) => `Đoạn thứ ${i + 3} ở bên kênh, dài 5 m.\n\n`)
  const list = `1. Kè chính.\n2. Kè phụ, gồm các đoạn sau.\n\n${more.join('')}`
  const text = `${above}${first}, sửa kè ở các thôn${second}.\n2. Xã báo cáo.${end}\nPHỤ LỤC\nDanh mục kè\n\n${list}${notes}`
  expect(notesOf(text)).toEqual(expected)
  const nodes = [...walk(parse(text))].map(([node]) => node)
  const marks = nodes.flatMap((node) => (node.type === 'division' && node.name === 'clause' ? [node.label] : []))
  expect(marks).toEqual(['1', '2', '1', '2'])
  expect(nodes.flatMap((node) => (node.type === 'paragraph' ? [textOf(node)] : [])).join('|')).not.toMatch(/[↑]|https/u)
})

test('a Roman numeral is glued to a word that is whole without it', () => {
  const text = `${head}1. Xã ban hành quyết địnhi, đo lại kênhii của người dân khi i. Tư đến.${end}\niĐã sửa một lần.\niiĐo năm 2025.\n`
  expect(notesOf(text)).toEqual(['^i', '^ii', 'i', 'ii'])
})

test.each([
  ['figures alone above their words', '1\nNghị quyết của Huyện ủy.\n2\n Đo năm 2025.\n3\n'],
  ['figures before their words', '1 Nghị quyết của Huyện ủy.\n2 Đo năm 2025.\n\f3\n'],
])('notes at the foot of a page right below its text, and the number of the next: %s', (_, foot) => {
  const text = `${above}1, sửa kè2.\n- Kè chính;\n- Kè phụ.\n${foot}2. Xã báo cáo.\n3. Huyện kiểm tra.\n`
  expect(notesOf(text)).toEqual(['^1', '^2', '1', '2'])
  const nodes = [...walk(parse(text))].map(([node]) => node)
  expect(nodes.flatMap((node) => (node.type === 'furniture' ? [textOf(node)] : []))).toEqual(['3'])
  expect(nodes.flatMap((node) => (node.type === 'division' && node.name === 'clause' ? [node.label] : []))).toEqual(['1', '2', '3'])
})

test.each([
  ['with one mark and no page', '1 Hồ chứa do tỉnh quản lý.\n2 Kênh chính do xã quản lý.\n3 Kè do thôn quản lý.\n'],
  ['above a page, with a mark for one alone', '1 Hồ chứa lớn.\n2 Kênh chính.\n3 Kè do thôn quản lý.\n\n2\n\nKè đã sửa.\n'],
])('rows of figures and words are no notes, %s', (_, rows) => {
  expect(notesOf(`${head}1. Kênh ở 09 xã2 và hồ.\n${rows}`).filter((note) => !note.startsWith('^'))).toEqual([])
})

test('the mark of a note is of no number and no title, and stands in none', () => {
  const cited = (mark: string): unknown[] =>
    [
      ...walk(
        parse(`${above}${mark} của Huyện ủy về sửa kè[2]; Luật Đê điều[3] và Luật Thủy lợi.\n\n[1] Đã sửa.\n[2] Đo lại.\n[3] Xem thêm.\n`),
      ),
    ].flatMap(([node]) => (node.type === 'citation' ? [[node.number, node.title, textOf(node)]] : []))
  const expected = [
    ['12-NQ/HU', 'về sửa kè', 'Nghị quyết số 12-NQ/HU của Huyện ủy về sửa kè'],
    [null, 'Đê điều', 'Luật Đê điều'],
    [null, 'Thủy lợi', 'Luật Thủy lợi'],
  ]
  expect(cited('[1]')).toEqual(expected)
  expect(cited(' [1]')[0]).toEqual(expect.arrayContaining(['12-NQ/HU', 'về sửa kè']))
})

test('a figure glued to the code of a number is the mark of a note that is there', () => {
  const text = `${above}1, rồi sửa.\n\n1 Nghị quyết của Huyện ủy.\n`
  expect(notesOf(text)).toEqual(['^1', '1'])
  expect([...walk(parse(text))].flatMap(([node]) => (node.type === 'citation' ? [node.number] : []))[0]).toBe('12-NQ/HU')
  const named = [...walk(parse(`${above}1, rồi sửa.\n`))].flatMap(([node]) => (node.type === 'citation' ? [node.number] : []))
  expect(named).toEqual(['12-NQ/HU1'])
})

test('notes under long paragraphs are of that page where the articles go on below them', () => {
  const long = `2. ${'Các xã sửa kênh, nạo vét hồ chứa và đắp lại bờ theo kế hoạch hằng năm của huyện và\n'.repeat(16)}sửa xong trước mùa mưa.`
  const text = `${head}Điều 1. Sửa kênh\n\n1. Kênh do xã1, hồ do huyện2, đập do tỉnh3 sửa theo Công văn số 8/CV-BTN ngày 03/6/20244.\n${long}\n\n\n1 Theo phân cấp.\n2 Theo phân cấp.\n3 Theo phân cấp.\n4 Công văn về sửa kênh của xã.\n                         2\n\nĐiều 2. Hiệu lực\n1. Từ ngày ký.\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLò Văn An\n`
  const found = [...walk(parse(text))].flatMap(([node]) => (node.type === 'division' && node.name === 'article' ? [node.label] : []))
  expect([found, notesOf(text)]).toEqual([
    ['1', '2'],
    ['^1', '^2', '^3', '^4', '1', '2', '3', '4'],
  ])
})
