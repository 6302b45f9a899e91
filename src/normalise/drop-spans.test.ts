import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { walk, type Document } from '../tree/index.ts'
import { dropSpans } from './drop-spans.ts'

test.each([
  ['***[Nơi nhận:]{.underline}***', '***Nơi nhận:***'],
  ['Sửa [kênh\nN1]{.mark} và [cống]{lang="vi"}.', 'Sửa kênh\nN1 và cống.'],
])('the text of a span stands between its brackets: %j', (source, plain) => expect(dropSpans(source)!.text).toBe(plain))

test('other brackets stay, and a drawn table keeps its columns', () => {
  expect(dropSpans('Kênh [N1](a.vn){1}, $\\sqrt[3]{x}$, [cống]{5}')?.text).toBeUndefined()
  const grid = '+------------------+------+\n| [Kênh]{.ul}      | Xã   |\n+------------------+------+\n'
  expect(dropSpans(grid)!.text).toHaveLength(grid.length)
})

const letter = [
  'UBND XÃ BẢN MẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 12/TB-UBND', '', 'THÔNG BÁO', 'Về lịch nạo kênh', '',
  '1\\. Các thôn nạo kênh.', '', '2\\. Báo cáo kết quả.', '', '***[Nơi nhận:]{.underline}***', '', '\\- Các thôn;', '', '\\- Lưu: VT.', '', '**CHỦ TỊCH**', '', '**Lò Văn Mo**',
].join('\n') // prettier-ignore

test('the recipients below an underlined head, and every character in a leaf', () => {
  const tree = parse(letter)
  const { meta } = tree.children.find(({ type }) => type === 'document') as Document
  expect(meta.recipients.map(({ text }) => text)).toEqual(['Các thôn', 'Lưu: VT'])
  const seen = new Set<number>()
  for (const [node] of walk(tree))
    if (!('children' in node)) for (let at = node.position!.start.offset; at < node.position!.end.offset; at++) seen.add(at)
  expect([...letter].flatMap((char, at) => (/[^\s*]/u.test(char) && !seen.has(at) ? [letter.slice(at, at + 12)] : []))).toEqual([])
})
