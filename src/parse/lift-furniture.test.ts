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
