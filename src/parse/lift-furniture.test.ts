import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk } from '../tree/index.ts'

const textsOf = (source: string, type: string): string[] =>
  [...walk(parse(source))].flatMap(([node]) => (node.type === type ? [textOf(node)] : []))

const head = [
  'BỘ THỦY NÔNG',
  'Số: 16/BTN-KT',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Hà Nội, ngày 3 tháng 6 năm 2014',
  '',
  'Kính gửi: Hội Kênh mương',
  '',
]
const mark = '--- PAGE BREAK ---'
const foot = (stop: string) => [
  '',
  'MINISTRY OF CANALS',
  '8 Tran Van Lua street, Hanoi',
  `Tel${stop} (84-4) 3123456, Fax: (84-4) 3123457`,
  '',
  mark,
  '',
]
const text = [
  'Bộ Thủy nông đã nhận được công văn của Hội và xin trả lời các kiến nghị',
  ...foot(':'),
  'về việc nạo vét kênh chính như sau: việc này do các xã thực hiện theo',
  ...foot(';'),
  'kế hoạch hằng năm.',
]

test('the foot of an organ’s letters is no part of the sentence that goes on over the page', () => {
  expect(textsOf([...head, ...text].join('\n'), 'paragraph')).toEqual(['Bộ Thủy nông đã nhận được công văn của Hội và xin trả lời các kiến nghị về việc nạo vét kênh chính như sau: việc này do các xã thực hiện theo kế hoạch hằng năm.'])
  expect(textsOf([...head, ...text].join('\n'), 'furniture')).toHaveLength(8)
}) // prettier-ignore

test('lines that two pages end with are no foot where none tells how an organ is reached', () => {
  const ends = ['Các xã thực hiện.', '', 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', '', 'Vũ Thị Mận', '', mark, '']
  const signed = [...walk(parse([...head, ...ends, ...head, ...ends, 'Hết.'].join('\n')))]
  expect(signed.flatMap(([node]) => (node.type === 'document' ? node.meta.signatures.map(({ name }) => name) : []))).toEqual(['Vũ Thị Mận', 'Vũ Thị Mận'])
}) // prettier-ignore

test('a rule of Markdown where a sentence goes on is the end of a page', () => {
  const lines = [...head, 'Bộ Thủy nông xin trả lời các kiến nghị của Hội về việc', '', '---', '', 'nạo vét kênh chính trong năm nay.', '', '---', '', 'Hội gửi lại báo cáo.'] // prettier-ignore
  expect(textsOf(lines.join('\n'), 'paragraph')).toEqual([
    'Bộ Thủy nông xin trả lời các kiến nghị của Hội về việc nạo vét kênh chính trong năm nay.',
    'Hội gửi lại báo cáo.',
  ])
  expect(textsOf(lines.join('\n'), 'furniture')).toEqual(['---'])
})

test('the name of the typed file and its page, as central offices print them, are no text', () => {
  const page = (name: string): string[] => ['', '===== Trang 2 =====', name, '']
  const lines = [...head, 'Bộ Thủy nông xin trả lời các kiến nghị về việc', ...page('9.KLTW8.DOC 2'), 'nạo vét kênh chính.', '', '1. Các xã nạo vét.', ...page('4.KLTW8.DOC. K)'), '2. Hội giữ kênh.'] // prettier-ignore
  expect(textsOf(lines.join('\n'), 'paragraph')).toEqual(['Bộ Thủy nông xin trả lời các kiến nghị về việc nạo vét kênh chính.', 'Các xã nạo vét.', 'Hội giữ kênh.']) // prettier-ignore
  const files = ['Gửi kèm:', 'kenh.doc 1', 'cong.doc 2', 'Hết.']
  expect(textsOf([...head, ...files].join('\n'), 'furniture')).toEqual([])
})

test.each([
  ['----- Start of picture text -----', '----- End of picture text -----'],
  ['<!-- Start of picture text -->', '<!-- End of picture text -->'],
])('what a converter says of pictures is no text, what it read on a seal is furniture or a stamp: %s', (start, end) => {
  const picture = '==> picture [97 x 97] intentionally omitted <=='
  const seal = [start, 'BỘ THỦY', 'NÔNG', end]
  const body = [
    '1. Nạo kênh.',
    '',
    `**${picture}**`,
    '',
    '2. Đắp bờ.',
    '',
    ...seal,
    '',
    '3. Báo cáo.',
    '',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    '',
  ]
  const source = [...head, ...body, 'BỘ TRƯỞNG', '', picture, '', ...seal, '', 'Lò Văn Lúa', ''].join('\n')
  expect(textsOf(source, 'signature')).toEqual(['BỘ TRƯỞNG Lò Văn Lúa'])
  expect(textsOf(source, 'recipient')).toHaveLength(2)
  expect(textsOf(source, 'heading')).toEqual([])
  expect(textsOf(source, 'furniture')).toEqual(expect.arrayContaining([picture, 'BỘ THỦY', start, end]))
  expect(textsOf(source, 'stamp')).toEqual(['BỘ THỦY NÔNG'])
})

test('words of another picture stay in the text', () => {
  const source = [
    ...head,
    '1. Nạo kênh:',
    '----- Start of picture text -----',
    'SƠ ĐỒ CỐNG',
    '----- End of picture text -----',
    '2. Đắp bờ.',
  ].join('\n')
  expect(textsOf(source, 'paragraph')).toContain('SƠ ĐỒ CỐNG')
})

test('the number of a page between two others, where no figure stands alone elsewhere', () => {
  const clauses = Array.from({ length: 30 }, (_, i) => `${i + 1}. Thôn thứ ${i + 1} nạo vét kênh chính và dọn cỏ ở hai bờ kênh.`)
  const furnitureOf = (lines: readonly string[]): string[] =>
    [...walk(parse(lines.join('\n')))].flatMap(([node]) => (node.type === 'furniture' ? [textOf(node)] : []))
  expect(furnitureOf(['Điều 1. Các thôn', ...clauses.slice(0, 24), '2', ...clauses.slice(24)])).toEqual(['2'])
  expect(furnitureOf(['Điều 1. Các thôn', ...clauses.slice(0, 24), '2', ...clauses.slice(24), '17', 'Từ nay.'])).toEqual([])
  expect(furnitureOf(['Điều 1. Các thôn', ...clauses.slice(0, 5), '2', ...clauses.slice(5)])).toEqual([])
})

test('the numbers of pages, one of which is short and one has lost its number', () => {
  const items = Array.from({ length: 130 }, (_, i) => `- Thôn thứ ${i + 1} nạo kênh`)
  const pages = (...lines: readonly number[]): string =>
    ['Các thôn:', ...items.flatMap((item, i) => (lines.includes(i) ? [item, String(lines.indexOf(i) + (i > 100 ? 3 : 2))] : [item]))].join(
      '\n',
    )
  expect(textsOf(pages(30, 70, 76, 125), 'furniture')).toEqual(['2', '3', '4', '6'])
  // rows of a table, each with its figure
  expect(textsOf(pages(64, 66, 68, 70), 'furniture')).toEqual([])
})

test.each([
  'FROM : UBND HUYEN DOAI SON-CANH DONGFAX NO. : 0291380012 Mar. 2012 08:15AM P1',
  '</xml',
  '<!-- Trang 2: trang trắng, không có chữ nào ở cả hai mặt giấy của bản quét -->',
])('what a fax machine, a site or a converter sets above a head is no text: %s', (line) => {
  expect(textsOf([line, '', ...head, ...text].join('\n'), 'furniture')).toContain(line)
  expect(parse([line, '', ...head, ...text].join('\n')).children.map(({ type }) => type)).toEqual(['document'])
}) // prettier-ignore

test.each([
  ['Kênh mương xứ Đoài', 2],
  ['Người viết đơn', 0],
  ['Lò Văn Hai', 0],
])('what stands above a page mark and again at the end is a foot, but no name and no post: %s', (line, count) => {
  const lines = [...head, 'Bộ trả lời như sau.', '', line, '', mark, '', 'Hội nạo vét kênh.', '', line]
  expect(textsOf(lines.join('\n'), 'furniture').filter((text) => text === line)).toHaveLength(count)
})

test('the last word of a sentence, alone on its line again and again, is no running head above items with letters', () => {
  const item = (letter: string): string[] => [
    `${letter}) Đôn đốc việc nạo vét kênh chính, kênh phụ và các cống xả trên địa bàn các xã thuộc phạm vi của`,
    'Chương trình.',
  ]
  const between = Array.from({ length: 16 }, (_, i) => `Xã thứ ${i + 1} nạo kênh theo lịch đã giao.`)
  const source = [
    ...head,
    ...item('a'),
    'b) Giao các xã nạo kênh.',
    ...between,
    ...item('c'),
    'd) Giao Sở.',
    ...between,
    ...item('đ'),
    'e) Báo cáo Bộ.',
  ]
  expect(textsOf(source.join('\n'), 'furniture')).toEqual([])
})

test('the second year of a period is no number of a page', () => {
  const source = ['QUYẾT ĐỊNH', 'VỀ VIỆC PHÊ DUYỆT KẾ HOẠCH NẠO VÉT KÊNH CHÍNH GIAI ĐOẠN 2021', '- 2025', '', 'Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;']
  expect(textsOf([...head.slice(0, 5), ...source].join('\n'), 'docTitle')).toEqual([`${source[1]} - 2025`])
}) // prettier-ignore

test('an item with a capital below a page’s mark does not go on with the numbered title above', () => {
  const lines = [...head, '1. Mục đích', '', '- Giữ nước.', '', '2. Quan điểm xây dựng kế hoạch', '', mark, '', '4', '', '- Bám sát các nội dung mà Hội đã nêu.']
  expect(textsOf(lines.join('\n'), 'heading')).toEqual(['Mục đích', 'Quan điểm xây dựng kế hoạch'])
  expect(textsOf(lines.join('\n'), 'marker')).toEqual(['1.', '-', '2.', '-'])
}) // prettier-ignore

test('figures that were filled in, each on a line of its own, are of the sentence that goes on below them', () => {
  const basis = 'Căn cứ Luật Thủy lợi số 8/2017/QH14; xét đề nghị của các hội tại Tờ trình số'
  const filled = [basis, '412', '/TTr-HKM ngày', '03', 'tháng', '6', 'năm 2014 của Hội Kênh mương;'].map((line) => `*${line}*\n`)
  const source = [...head.slice(0, 5), '', 'QUYẾT ĐỊNH', 'Về việc nạo vét kênh', '', ...filled, 'QUYẾT ĐỊNH:', '', 'Điều 1. Nạo vét kênh.'].join('\n')
  expect(textsOf(source, 'furniture')).toEqual([])
  expect(textsOf(source, 'citation')).toContain('Tờ trình số 412 /TTr-HKM ngày 03 tháng 6 năm 2014 của Hội Kênh mương')
  // where nothing goes on below, the figure is the page's
  const page = [...head, 'Thực hiện việc nạo vét kênh chính theo đề nghị của các xã tại Tờ trình số', '', '2', '', '12/TTr-HKM của Hội Kênh mương.']
  expect(textsOf(page.join('\n'), 'furniture')).toEqual(['2'])
}) // prettier-ignore

test.each([
  [['Tiền lương tháng của người nạo kênh', '=', 'Mức lương cơ sở nhân với hệ số hiện hưởng'], []],
  [['Tiền lương tháng của người nạo kênh', '', '=', '', 'Mức lương cơ sở nhân với hệ số hiện hưởng'], []],
  [['Tiền thưởng', '=', 'Quỹ tiền thưởng chia cho số người nạo kênh'], []],
])('a sign of equality on a line of its own may be of a formula: %j', (lines, furniture) => {
  expect(textsOf(['THÔNG TƯ', 'Về kênh mương', '', 'Điều 1. Cách tính', '1. Tính như sau:', ...lines, '2. Cách khác.'].join('\n'), 'furniture')).toEqual(furniture)
}) // prettier-ignore
