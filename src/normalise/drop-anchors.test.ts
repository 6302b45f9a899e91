import { beforeAll, expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk } from '../tree/index.ts'
import { loadMarkdown } from '../parse/split/markdown.ts'
import { dropAnchors } from './drop-anchors.ts'

beforeAll(loadMarkdown)

test.each([
  ['### Điều 1. Kênh {#dieu_1}', '### Điều 1. Kênh'],
  ['## **Điều 1. Kênh** {#dieu-1 .unnumbered}\r\nHết', '## **Điều 1. Kênh**\r\nHết'],
  ['## Điều 1. Kênh[#](#dieu_1 "Link to this heading")', '## Điều 1. Kênh'],
  ['## Điều 1. Kênh [¶](https://a.example/luat#dieu_1)', '## Điều 1. Kênh'],
  ['Chương I[sửa]', 'Chương I'],
  ['Chương I[sửa | sửa mã nguồn]', 'Chương I'],
  ['## Chương I[[sửa](https://a.example/w?title=Luat&section=1 "Sửa đề mục") | [sửa mã nguồn](https://a.example/w)]', '## Chương I'],
])('behind a heading: %j', (source, plain) => expect(dropAnchors(source)!.text).toBe(plain))

test.each(['Kênh [sửa] mới', 'Xem [Điều 1](#dieu_1)', 'Tập {#} rỗng', 'Kênh [sửa chữa]'])('elsewhere they stay: %j', (source) =>
  expect(dropAnchors(source)?.text).toBeUndefined(),
)

test.each(['text', 'markdown'] as const)('chapters and headings are without them, and every character is in a leaf, as %s', (format) => {
  const text = [
    ...['QUỐC HỘI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Luật số: 12/2025/QH15', '', '# LUẬT', '', 'Kênh mương', '', '## Chương I[sửa]', '', 'QUY ĐỊNH CHUNG', ''],
    ...['### Điều 1. Phạm vi {#dieu_1}', '', 'Luật này quy định về kênh.', '', '### Điều 2. Đối tượng[#](#dieu_2 "Link")', '', 'Các thôn.', ''],
  ].join('\n') // prettier-ignore
  const tree = parse(text, { format })
  const nodes = [...walk(tree)].map(([node]) => node)
  expect(nodes.flatMap((node) => (node.type === 'division' ? [node.id] : []))).toEqual(['chp_I', 'chp_I__art_1', 'chp_I__art_2'])
  expect(nodes.flatMap((node) => (node.type === 'heading' ? [textOf(node)] : []))).toEqual(['QUY ĐỊNH CHUNG', 'Phạm vi', 'Đối tượng'])
  const seen = new Set<number>()
  for (const node of nodes)
    if (!('children' in node)) for (let at = node.position!.start.offset; at < node.position!.end.offset; at++) seen.add(at)
  expect([...text].flatMap((char, at) => (/[^\s*#]/u.test(char) && !seen.has(at) ? [text.slice(at, at + 12)] : []))).toEqual([])
})
