import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { childrenOf, textOf, walk } from '../tree/index.ts'

const head = `ỦY BAN NHÂN DÂN
XÃ BẢN MẾ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/BC-UBND
Bản Mế, ngày 16 tháng 7 năm 2024
BÁO CÁO
Kết quả tu sửa kênh mương
1. Kết quả
`

/** Paragraphs without a mark that lie in a unit, each with the id of that. */
const unmarked = (body: readonly string[]): [string, string][] =>
  [...walk(parse(head + body.join('\n')))].flatMap(([node]) =>
    node.type !== 'division'
      ? []
      : childrenOf(node)
          .filter(({ type }, i) => type === 'paragraph' && i > 1)
          .map((child): [string, string] => [textOf(child), node.id]),
  )

test.each([
  ['below a sentence that leads to it', ['- Văn bản thứ nhất.', 'Đã tham mưu ban hành các quyết định:', '- Quyết định thứ nhất.'], [['Đã tham mưu ban hành các quyết định:', 'cl_1']]],
  ['below the name of a body', ['- Đã đo kênh.', 'Phòng Thủy lợi', 'Đã ban hành các văn bản:', '- Văn bản thứ nhất.', 'Phòng Địa chính', 'Đã vẽ xong bản đồ.'], [['Phòng Thủy lợi', 'cl_1'], ['Đã ban hành các văn bản:', 'cl_1'], ['Phòng Địa chính', 'cl_1'], ['Đã vẽ xong bản đồ.', 'cl_1']]],
  ['told of the item above', ['- Đã đo kênh.', 'Trong đó:', '- Kênh chính dài 2 km.'], [['Trong đó:', 'cl_1__indent_1']]],
  ['of an item without its stop', ['- Đã đo kênh và lập các bản vẽ của kênh', '', 'Đã tham mưu các việc:', '- Vẽ bản đồ.'], [['Đã tham mưu các việc:', 'cl_1__indent_1']]],
])('a list %s', (_, lines, expected) => {
  expect(unmarked(lines)).toEqual(expected)
}) // prettier-ignore

test('the name of a body below an item as long as those beside it', () => {
  const lines = [
    '- Văn bản thứ nhất ngày 12/3/2024 về việc đo đạc tuyến kênh.',
    '- Văn bản thứ hai ngày 18/3/2024 về việc cấp vốn nạo kênh.',
    'Phòng Thủy lợi',
    'Đã tham mưu lãnh đạo xã ban hành các văn bản sau đây:',
    '- Kế hoạch thứ nhất ngày 19/3/2024 về việc nạo vét kênh mương.',
    '2. Theo chương trình thứ sáu ngày 12/01/2024 của Huyện ủy ta.',
  ]
  expect(unmarked(lines).map(([text]) => text)).toEqual(['Phòng Thủy lợi', 'Đã tham mưu lãnh đạo xã ban hành các văn bản sau đây:'])
})

test('an item with a stop inside is a sentence, whatever stands below it', () => {
  const nodes = [...walk(parse(`${head}- Đã gửi văn bản. Phòng Thủy lợi\n\nĐã đo xong.\n\n2. Nhiệm vụ`))].map(([node]) => node)
  expect(nodes.filter(({ type }) => type === 'heading').map(textOf)).toEqual(['Kết quả'])
})

test.each([
  ['alone', ['TU SỬA KÊNH MƯƠNG']],
  ['on two lines, each apart', ['TU SỬA KÊNH MƯƠNG', '', 'VÀ HỒ CHỨA']],
])('the title of a chapter that lost its label is no part of the clause above it: %s', (_, title) => {
  const rules = ['Điều 1. Đo kênh', '1. Đo mùa khô.', '2. Đo mùa mưa.', 'Điều 2. (được bãi bỏ).', '', ...title, '', 'Điều 3. Sửa kênh', '1. Xã sửa kênh.', '', ...title, '', 'Điều 4. Sửa hồ', '1. Tỉnh sửa hồ.']
  const nodes = [...walk(parse(`${head.slice(0, head.indexOf('BÁO CÁO'))}QUYẾT ĐỊNH\nTu sửa kênh mương\nCăn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;\nQUYẾT ĐỊNH:\n${rules.join('\n')}\n`))].map(([node]) => node)
  expect(nodes.filter(({ type }) => type === 'heading').map(textOf)).toEqual(['Đo kênh', 'Sửa kênh', 'Sửa hồ'])
  const body = nodes.find(({ type }) => type === 'body')!
  const words = title.filter((line) => line !== '')
  expect(childrenOf(body).flatMap((node) => (node.type === 'paragraph' ? [textOf(node)] : []))).toEqual([...words, ...words])
}) // prettier-ignore
