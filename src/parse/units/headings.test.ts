import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, walk } from '../../tree/index.ts'

const headingsOf = (lines: readonly string[]): string[] =>
  [...walk(parse(['I. ĐỀ XUẤT', ...lines].join('\n')))].flatMap(([node]) => (node.type === 'heading' ? [textOf(node)] : [])).slice(1)

test.each([
  [['1. Đối với kênh chính: Đề nghị xã cho nạo vét.', '2. Đối với kênh phụ: Giao các thôn tự làm.', '3. Về kinh phí: Kính đề nghị huyện cấp.'], ['Đối với kênh chính:', 'Đối với kênh phụ:', 'Về kinh phí:']],
  [['1. Đối với kênh chính: Đề nghị xã cho nạo vét.', '2. Đối với kênh phụ: Giao các thôn tự làm.'], []],
  [['1. Đối với kênh chính: nạo vét hằng năm.', '2. Đối với kênh phụ: nạo vét khi cần.', '3. Về kinh phí: Kính đề nghị huyện cấp.'], []],
  [['1. Đối với kênh chính: Đề nghị xã cho nạo vét.', '2. Các thôn tự nạo kênh phụ.', '3. Về kinh phí: Kính đề nghị huyện cấp.'], []],
])('cases before a colon among siblings: %j', (lines, headings) => {
  expect(headingsOf(lines)).toEqual(headings)
}) // prettier-ignore

test.each([
  [['1. Trong thời hạn 07 ngày kể từ ngày nhận được hồ sơ, ban thủy nông thực hiện:', 'a) Nạo kênh;', 'b) Đắp bờ.', '2. Nạo kênh:', '- Kênh chính.'], ['Nạo kênh:']],
  [['1. Trong vùng nuôi, Nhà nước thực hiện:', 'a) Nạo kênh;', 'b) Đắp bờ.', '2. Trong vùng nuôi, công việc thực hiện', '- Nạo kênh.'], ['Trong vùng nuôi, công việc thực hiện']],
  [['1. Tại Trung ương:', '- Đã họp.', '2. Tại các địa phương:', '- Đã nạo kênh.', '3. Tại khoản 2 Điều 5:', '- Có sai.'], ['Tại Trung ương:', 'Tại các địa phương:']],
  [['1. Yêu cầu đối với kênh chính:', '- Rộng hai mét.', '2. Yêu cầu về bờ kênh:', '- Cao một mét.', '3. Yêu cầu các thôn nạo kênh:', '- Trước mùa mưa.'], ['Yêu cầu đối với kênh chính:', 'Yêu cầu về bờ kênh:']],
])('when something is done begins a sentence, where it was done is a title: %j', (lines, headings) => {
  expect(headingsOf(lines)).toEqual(headings)
}) // prettier-ignore

test.each([
  [
    ['1. Giám đốc các sở và Thủ trưởng các ban, ngành; Chủ tịch Ủy ban nhân dân các xã:', '- Thực hiện Kế hoạch này.', '2. Sở Tài chính:', '- Cấp kinh phí cho các xã.'],
    ['Giám đốc các sở và Thủ trưởng các ban, ngành; Chủ tịch Ủy ban nhân dân các xã:', 'Sở Tài chính:'],
  ],
  [
    ['1. Sở Tài chính cấp kinh phí cho xã; các thôn nhận tiền:', '- Thôn Đông.', '2. Sở Nội vụ:', '- Xem lại danh sách.'],
    ['Sở Nội vụ:'],
  ],
])('bodies behind semicolons, whose tasks stand below: %j', (lines, headings) => {
  expect(headingsOf(lines).map((heading) => heading.trim())).toEqual(headings)
}) // prettier-ignore

test('whom an article orders is no title of it', () => {
  const tasks = ['1. Xếp lịch học.', '2. Báo cáo kết quả.']
  expect(headingsOf(['Điều 1. Giao Giám đốc Sở Nội vụ', ...tasks, 'Điều 2. Tổ chức thực hiện', ...tasks])).toEqual(['Tổ chức thực hiện'])
})

test.each([
  'Nay cử các đồng chí có tên sau đây vào Ban Kênh mương của xã:',
  'Công bố kèm theo Quyết định này:',
  'Đình chỉ những văn bản dưới đây:',
  'Bổ nhiệm các ông, bà vào Ban Kênh mương:',
  'Ban Kênh mương do Ủy ban nhân dân xã lập ra có nhiệm vụ giúp Chủ tịch:',
])('what an article rules, above its list, is no title of it: %s', (ruling) =>
  expect(headingsOf([`Điều 1. ${ruling}`, '- Kênh chính;', '- Kênh phụ.', 'Điều 2. Việc của các thôn:', '- Nạo kênh.'])).toEqual([
    'Việc của các thôn:',
  ]),
)

test('titles with a colon that begin as orders do, among the titles of a regulation', () => {
  const titles = [
    'Thành lập và giải thể bến đò:',
    'Quy định về phí:',
    'Cử người dự họp:',
    'Khen thưởng và kỷ luật:',
    'Bến đò ngang:',
    'Giờ qua đò:',
  ]
  expect(headingsOf(titles.flatMap((title, i) => [`Điều ${i + 1}. ${title}`, '1. Các thôn giữ bến.', '2. Xã giữ sổ.']))).toEqual(titles)
})

test('no part of what is to be filled in, nor the numbers of what is issued', () => {
  expect(headingsOf(['1. Việc tháng tới', '- [Việc 1: Nạo kênh]', '- [Việc 2: Đắp bờ]'])).toEqual(['Việc tháng tới'])
  expect(headingsOf(['1. Phụ lục I: Trình tự nạo kênh.', '2. Phụ lục II: Trình tự đắp bờ.'])).toEqual([])
})

test.each([
  [['1. Giống lúa gồm hai loại: lúa tẻ và lúa nếp.', '2. Giống ngô: ngô nếp.', '3. Giống khoai: khoai lang.']],
  [['1. Tại khoản 2 Điều 5 Quy chế kênh quy định: Thôn giữ kênh.', '2. Giống ngô: ngô nếp.']],
])('words up to a colon that say something are no title: %j', (lines) => {
  expect(headingsOf(lines)).not.toContainEqual(expect.stringMatching(/gồm|quy định/u))
}) // prettier-ignore

test('one more title among clauses that all have titles above their units, stop and length notwithstanding', () => {
  const long = `Mở rộng các nguồn nước, bảo đảm bền vững và phát triển kênh mương để từng bước mở rộng ruộng lúa, triển khai các giải pháp nhằm giảm gánh nặng cho các thôn.`
  const clauses = ['1. Nạo vét kênh chính', '- Tháng 3.', `2. ${long}`, '- Tháng 4.', '3. Đắp bờ kênh phụ', '- Tháng 5.']
  expect(headingsOf(clauses)).toEqual(['Nạo vét kênh chính', long, 'Đắp bờ kênh phụ'])
  const short = ['4. Hoàn thành di dời 02 bến đò (Bến Trên và Bến Dưới).', 'Xã chủ trì việc di dời.']
  expect(headingsOf([...clauses, ...short])).toContain('Hoàn thành di dời 02 bến đò (Bến Trên và Bến Dưới).')
  expect(headingsOf([`1. Ban Thủy nông xã triển khai các giải pháp nhằm giảm gánh nặng cho các thôn, mở rộng các nguồn nước, bảo đảm bền vững và phát triển kênh mương.`, ...clauses.slice(1)])).not.toContain(long)
}) // prettier-ignore

test.each([['(được bãi bỏ).'], ['(bãi bỏ)']])('%s stands for what an article said, and is no title of what is left', (note) => {
  const articles = ['Điều 1. Kênh chính', '1. Kênh chính do tỉnh giữ.', `Điều 2. ${note}`, 'Kênh phụ và bờ kênh', 'Điều 3. Hồ chứa', '1. Hồ do xã giữ.']
  expect(headingsOf(articles)).toEqual(['Kênh chính', 'Hồ chứa'])
}) // prettier-ignore

test('a slogan is a sentence, and the last words close the list above them', () => {
  const lines = ['1. Khẩu hiệu:', '- Giữ kênh cho đời sau!', '- Nước sạch muôn năm!', '', 'Đề nghị các thôn thực hiện.']
  expect(headingsOf(lines)).toEqual(['Khẩu hiệu:'])
  const body = [...walk(parse(['Điều 1. Việc kênh', ...lines].join('\n')))].flatMap(([node]) => (node.type === 'body' ? node.children : []))
  expect(body.map(({ type }) => type)).toEqual(['division', 'paragraph'])
})

test('the matters of an article, parted by a semicolon above its clauses', () => {
  const clauses = ['1. Nạo kênh chính.', '2. Đắp bờ kênh phụ.']
  const matters = 'Lập báo cáo quyết toán hằng năm thu, chi các quỹ kênh mương, quỹ bờ vùng, quỹ bờ thửa, quỹ hồ chứa và quỹ cống ngầm; chi tổ chức và hoạt động của các trạm bơm'
  expect(headingsOf([`Điều 1. ${matters}`, ...clauses, 'Điều 2. Hồ chứa', ...clauses])).toEqual([matters, 'Hồ chứa'])
  const said = 'Ban Thủy nông xã có trách nhiệm lập báo cáo quyết toán hằng năm thu, chi các quỹ kênh mương, quỹ bờ vùng, quỹ bờ thửa và quỹ hồ chứa; chi tổ chức và hoạt động của các trạm bơm'
  expect(headingsOf([`Điều 1. ${said}`, ...clauses, 'Điều 2. Hồ chứa', ...clauses])).toEqual(['Hồ chứa'])
}) // prettier-ignore

test('what a unit includes is no predicate of its title, and what is paid for it is one sentence with its name', () => {
  const titles = ['Nạo vét kênh chính của toàn xã (bao gồm cả các cống ngầm và bờ vùng):', 'Đắp bờ kênh phụ của toàn xã bao gồm cả bờ thửa và các hồ chứa:']
  expect(headingsOf([`1. ${titles[0]!}`, 'a) Tháng 3;', 'b) Tháng 4.', `2. ${titles[1]!}`, 'a) Tháng 5;', 'b) Tháng 6.'])).toEqual(titles)
  expect(headingsOf(['1. Nạo vét kênh: mức chi 1.000.000 đồng/km.', '2. Đắp bờ kênh: thanh toán theo thực tế.'])).toEqual([])
}) // prettier-ignore

test('an amount is the text of a unit where those beside it have a sentence behind their titles', () => {
  const points = ['a) Đối tượng: Hộ trồng cam trên địa bàn xã.', 'b) Kinh phí: mức hỗ trợ tối đa bằng 50% giá trị.', 'c) Thời gian: Từ tháng 3 đến tháng 5.']
  expect(headingsOf(['1. Hỗ trợ', ...points])).toEqual(['Hỗ trợ', 'Đối tượng:', 'Kinh phí:', 'Thời gian:'])
  expect(headingsOf(['1. Hỗ trợ', ...points, 'd) Các hộ khác không được hỗ trợ.'])).toEqual(['Hỗ trợ'])
}) // prettier-ignore

test('a field and its number are whole, whatever stands below', () => {
  const party = (name: string) => [
    `Bên ${name}:`,
    '- Người đại diện: (Bà) Lò Thị Yên',
    '- Chức vụ: Giám đốc',
    '- Mã số thuế: 0312345678-001',
  ]
  expect(headingsOf([...party('giao'), '', 'Và', '', ...party('nhận')])).toEqual([])
})

test('a title that runs on has others beside it, or stands elsewhere on a line of its own; dashes below the same words are beside each other', () => {
  const fields = ['- Chủ trì: Ban thủy nông xã.', '- Phối hợp: Các thôn có kênh.']
  const mixed = ['- Rà soát các tuyến kênh trước mùa mưa.', ...fields]
  expect(headingsOf(['1. Nạo kênh', ...fields, '2. Đắp bờ', ...mixed])).toEqual(['Nạo kênh', 'Chủ trì:', 'Phối hợp:', 'Đắp bờ'])
  expect(headingsOf(['1. Nạo kênh', '- Chủ trì:', '+ Thôn Đông.', '2. Đắp bờ', ...mixed])).toEqual(['Nạo kênh', 'Chủ trì:', 'Đắp bờ', 'Chủ trì:'])
  const steps = ['Bước 1: Họp thôn.', '', ...fields, '', 'Bước 2: Họp xã.', '', ...mixed]
  expect(headingsOf(['1. Quy trình', ...steps])).toEqual(['Quy trình', 'Chủ trì:', 'Phối hợp:'])
}) // prettier-ignore

test('figures behind a colon have a title as words have, where two of those beside them have words and all have one', () => {
  const fields = ['1. Bề rộng kênh: 4 m.', '2. Tuyến kênh: từ cống Đông đến cống Tây.', '3. Bờ kênh: đắp đất hai bên.']
  expect(headingsOf(fields)).toEqual(['Bề rộng kênh:', 'Tuyến kênh:', 'Bờ kênh:'])
  expect(headingsOf(fields.slice(0, 2))).toEqual([])
  expect(headingsOf([...fields, '4. Các thôn tự nạo kênh phụ.'])).toEqual([])
})

test('a title of several clauses is one where Markdown says so, or where all but a few of its words are in strong type', () => {
  const title =
    'Nạo vét hệ thống kênh chính và kênh phụ trên địa bàn xã; đắp cao bờ kênh ở những đoạn bị sạt lở sau mùa mưa bão; giao cho các thôn tự quản các cống lấy nước'
  const torn = title.replace('vét hệ', 'vét **hệ').replace('Nạo vét', 'Nạo** vét').replace(' bờ kênh ', '** bờ kênh **')
  const tasks = ['', '- Kênh chính.', '- Kênh phụ.', '']
  expect(headingsOf(['', `### 1. ${title}`, ...tasks, '### 2. Kinh phí', ...tasks])).toEqual([title, 'Kinh phí'])
  expect(headingsOf(['', `**1. ${torn}**`, ...tasks, '**2. Kinh phí**', ...tasks])).toEqual([title, 'Kinh phí'])
  expect(headingsOf(['', `1. ${title}`, ...tasks, '2. Kinh phí', ...tasks])).toEqual(['Kinh phí'])
})

test('the title of an amending article that leads on is one in the strong type of its mark; the words of a replacement are told in a sentence', () => {
  const rest = ['1. Bỏ các cụm từ:', '“kênh phụ” tại Điều 3;', '“kênh cụt” tại Điều 4.', '2. Bãi bỏ Điều 5.']
  const title = 'Điều 1. Sửa đổi, bổ sung một số điều của Quy định về kênh mương như sau:'
  expect(headingsOf([`**${title}**`, ...rest])).toEqual([title.slice(8)])
  expect(headingsOf([title, ...rest])).toEqual([])
})

test.each([
  [['1. Kênh chính: Nước về đủ.', '2. Kênh phụ: Đang nạo vét.', '3. Khối lượng bùn các loại ước đạt: 12.000 tấn.', '4. Đến nay toàn xã có số kênh đạt chuẩn là: 45 kênh.']],
  [['1. Một số thôn làm chậm: Thôn An, thôn Bình.', '2. Giải ngân vốn: Chưa đạt.', '3. Đã thu hồi nợ đọng xây dựng kênh được: 15 tỷ đồng.']],
  [['1. Xã Kênh Đông: 12 triệu đồng.', '2. Xã Kênh Tây: Chưa giao kinh phí.', '3. Xã Kênh Nam: Giao theo đề nghị của xã.']],
  [['1. Công đoàn cơ sở: 5 điểm.', '2. Hội phụ nữ: chưa chấm điểm.', '3. Hội nông dân: được cộng điểm theo quy định.']],
  [['1. Cống Đông: 5 điểm.', '2. Cống Tây: 4 điểm.', '3. Cống Nam: chưa chấm điểm.', '4. Cống Bắc: được cộng điểm.']],
])('results, and amounts of a list, have no titles beside two with words: %j', (lines) => {
  expect(headingsOf(lines)).toEqual([])
}) // prettier-ignore

test('figures that are measured each in another unit are fields of one thing', () => {
  const fields = ['1. Bề rộng kênh: 4 m.', '2. Tuyến kênh: từ cống Đông đến cống Tây.', '3. Bờ kênh: đắp đất hai bên.', '4. Diện tích tưới: 9,7 ha.', '5. Thời hạn thi công: 2 năm.']
  expect(headingsOf(fields)).toHaveLength(5)
}) // prettier-ignore

test.each([
  ['### Điều 1. Ban hành kèm theo Quyết định này Quy chế về kênh mương của Ủy ban nhân dân xã.', 'Quy chế gồm 5 chương, 30 điều.'],
  ['### Điều 1. Giao Phòng Kênh mương chủ trì, phối hợp với các thôn tổ chức thực hiện', 'Phòng báo cáo kết quả.'],
  ['### Điều 1. Quyết định này có hiệu lực thi hành kể từ ngày ký.', 'Các quy định trước đây đều bãi bỏ.'],
  ['### 1. Phòng Kênh mương tham mưu kế hoạch nạo vét năm 2025.', 'Thời hạn: trước ngày 30/5/2025.'],
  ['### 1. Đã hoàn thành 12 công trình, trong đó có 3 kênh chính.', 'Các kênh đã đưa vào sử dụng.'],
  ['### a) Phòng Kênh mương báo cáo kết quả thực hiện trước ngày 30 hằng tháng.', 'Gửi về xã.'],
])('a sentence that Markdown has as a heading is none: %s', (line, below) => {
  expect(headingsOf(['', line, '', below, ''])).toEqual([])
})

test('the title of an amending article that leads on is one as a heading of Markdown', () => {
  const title = 'Sửa đổi, bổ sung một số điều của Quy định về kênh mương như sau:'
  expect(headingsOf(['', `### Điều 1. ${title}`, '', '1. Bỏ cụm từ “kênh phụ” tại Điều 3.', '', '2. Bãi bỏ Điều 5.'])).toEqual([title])
})
