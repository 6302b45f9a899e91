import { beforeAll, expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk } from '../tree/index.ts'
import { loadMarkdown } from './split/markdown.ts'

beforeAll(loadMarkdown)

const head = [
  'TRƯỜNG THCS BẢN MẾ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 12/KH-THCS',
  '',
  '**KẾ HOẠCH**',
  '',
  '**Trực ban mùa lũ**',
  '',
]

/** The type of what holds each rule, and the text of the last paragraph's holder. */
function holdersOf(lines: readonly string[]): string[] {
  const root = parse([...head, ...lines].join('\n'), { format: 'markdown' })
  return [...walk(root)].flatMap(([node, parents]) => {
    const holder = parents.at(-1)
    const name = holder?.type === 'division' ? holder.label : holder?.type
    return node.type === 'separator' || (node.type === 'paragraph' && textOf(node).startsWith('Khi')) ? [`${node.type} in ${name}`] : []
  })
}

test('a rule above a unit closes what stands above it', () => {
  expect(
    holdersOf(['## I. MỤC ĐÍCH', '', 'a) Giữ trường.', '', 'b) Giữ sách.', '', '---', '', '## II. VIỆC LÀM', '', '### 1. Trực', '', '---', '', 'Trực đêm.', '', '---', '', '### 2. Báo', '', 'Báo xã.']),
  ).toEqual(['separator in body', 'separator in 1', 'separator in II'])
}) // prettier-ignore

test('a rule at the end of the body, and one above its last sentence, are of no unit', () => {
  expect(holdersOf(['1. Trực đêm.', '', '2. Báo xã.', '', '---', '', '**Nơi nhận:**', '- Như trên;', '- Lưu: VT.'])).toEqual(['separator in body'])
  expect(holdersOf(['1. Trực đêm.', '', '2. Báo xã.', '', '---', '', 'Khi có lũ, các tổ báo ngay cho xã./.'])).toEqual(['separator in body', 'paragraph in body'])
  expect(holdersOf(['1. Trực đêm.', '', '2. Báo xã.', '', '---', '', 'Khi có lũ, các tổ báo ngay cho xã.'])).toEqual(['separator in 2', 'paragraph in 2'])
}) // prettier-ignore

test('a heading without a number is of the unit whose heading has fewer signs, not of the list above', () => {
  const { children } = parse(
    [...head, '## 1. Các đợt trực', '', '### Đợt một', '', '- a) Trực ngày:', '  - Tổ Toán;', '  - Tổ Văn.', '', '### Đợt hai', '', 'Khi có lũ.', '', '## 2. Báo', '', 'Báo xã.'].join('\n'),
    { format: 'markdown' },
  )
  const holders = [...walk(children[0]!)].flatMap(([node, parents]) => {
    const holder = parents.at(-1)
    return node.type === 'paragraph' && /^(?:Đợt|Khi)/u.test(textOf(node)) ? [holder?.type === 'division' ? holder.label : holder?.type] : []
  })
  expect(holders).toEqual(['1', '1', '1'])
}) // prettier-ignore

/** What holds each paragraph and each numbered unit of a Markdown text. */
function placesOf(body: readonly string[]): string[] {
  const { children } = parse([...head, ...body.flatMap((line) => [line, ''])].join('\n'), { format: 'markdown' })
  return [...walk(children[0]!)].flatMap(([node, parents]) => {
    const holder = parents.at(-1)
    const name = node.type === 'division' ? node.label : node.type === 'paragraph' ? textOf(node) : null
    return name === null || (node.type === 'paragraph' && parents.every(({ type }) => type !== 'body')) ? [] : [`${name} in ${holder?.type === 'division' ? holder.label : holder?.type}`]
  })
} // prettier-ignore

test('a heading without a number stays in the unit whose title has lost its signs', () => {
  expect(placesOf(['## I. KẾT QUẢ', '1. Về kinh tế', '### Nông nghiệp', 'Lúa đạt.', '### Công nghiệp', 'Tăng.', '2. Về văn hóa', '### Lễ hội', 'Ba lễ hội.', '## II. KINH PHÍ', 'Có đủ.'])).toEqual(['I in body', '1 in I', 'Nông nghiệp in 1', 'Lúa đạt. in 1', 'Công nghiệp in 1', 'Tăng. in 1', '2 in I', 'Lễ hội in 2', 'Ba lễ hội. in 2', 'II in body', 'Có đủ. in II'])
}) // prettier-ignore

test('a heading below a numbered one with fewer signs closes none of the units that hold both', () => {
  expect(placesOf(['## I. MỤC TIÊU', '1. Mục tiêu chung: giữ chợ.', '2. Mục tiêu cụ thể: có hai giai đoạn.', '### 2.1. Đến năm 2031', 'Xây năm chợ.', '#### Lưu ý', 'Không tính chợ tạm.', '### 2.2. Đến năm 2035', 'Xây bảy chợ.'])).toEqual(['I in body', '1 in I', 'giữ chợ. in 1', '2 in I', 'có hai giai đoạn. in 2', '2.1 in 2', 'Xây năm chợ. in 2.1', 'Lưu ý in 2.1', 'Không tính chợ tạm. in 2.1', '2.2 in 2', 'Xây bảy chợ. in 2.2'])
}) // prettier-ignore
