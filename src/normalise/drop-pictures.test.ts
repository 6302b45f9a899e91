import { beforeAll, expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { walk, type Document } from '../tree/index.ts'
import { loadMarkdown } from '../parse/split/markdown.ts'
import { dropPictures } from './drop-pictures.ts'

beforeAll(loadMarkdown)

test.each([
  ['### 🎯 **Điều 1. Kênh**', '### **Điều 1. Kênh**'],
  ['✅ Điều 2. Cống', 'Điều 2. Cống'],
  ['🔹 1. Nạo kênh;\n  ▶️👷🏽 a) đắp bờ', '1. Nạo kênh;\n  a) đắp bờ'],
  ['> **⚖️ Chương II**', '> **Chương II**'],
  ['## 📜 NGHỊ ĐỊNH 12/2025/NĐ-CP', '## NGHỊ ĐỊNH 12/2025/NĐ-CP'],
])('before a part of a document: %j', (source, plain) => expect(dropPictures(source)!.text).toBe(plain))

test.each(['🔥 HOT: ĐÃ CÓ KÊNH MỚI', 'Kênh 🎯 Điều 1', '📞 0909 123 456', '☑ 1. Có', '© 2. Kênh', '❤ Kênh đẹp'])('elsewhere it stays: %j', (source) =>
  expect(dropPictures(source)?.text).toBeUndefined(),
) // prettier-ignore

const decree = [
  ...['## 📜 QUYẾT ĐỊNH 12/QĐ-UBND', '', '**ỦY BAN NHÂN DÂN XÃ BẢN MẾ**', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '', '**Số:** 12/QĐ-UBND', '**Bản Mế, ngày 16 tháng 7 năm 2025**'],
  ...['', '### QUYẾT ĐỊNH', '**Về việc nạo kênh**', '', '📌 Căn cứ Luật Thủy lợi;', '', '**QUYẾT ĐỊNH:**', '', '### 🎯 **Điều 1. Phạm vi**', '', 'Nạo các kênh sau:', ''],
  ...['🔹 1. Kênh N1;', '', '🔹 2. Kênh N2.', '', '### **👥 Điều 2. Thi hành**', '', 'Các thôn thi hành./.', ''],
].join('\n') // prettier-ignore

test.each(['text', 'markdown'] as const)('the parts of a document as %s, and every character in a leaf', (format) => {
  const tree = parse(decree, { format })
  const { meta } = tree.children.find(({ type }) => type === 'document') as Document
  expect(meta.issuer).toMatchObject({ parents: [] })
  expect([...walk(tree)].flatMap(([node]) => (node.type === 'division' ? [node.id] : []))).toEqual(['art_1', 'art_1__cl_1', 'art_1__cl_2', 'art_2'])
  const seen = new Set<number>()
  for (const [node] of walk(tree))
    if (!('children' in node)) for (let at = node.position!.start.offset; at < node.position!.end.offset; at++) seen.add(at)
  expect([...decree.matchAll(/[^\s*#>]/gu)].flatMap(({ index }) => (seen.has(index) ? [] : [decree.slice(index, index + 12)]))).toEqual([])
}) // prettier-ignore
