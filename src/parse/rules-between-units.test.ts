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
