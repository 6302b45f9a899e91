import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Document, Root } from '../../tree/index.ts'
import { projectTree } from '../../checks/generate/project-tree.ts'
import { findLineNumbers } from './line-numbers.ts'

const lines = [
  'UBND XÃ SƠN HÀ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 7/QĐ-UBND', 'Sơn Hà, ngày 5 tháng 3 năm 2025', '', 'QUYẾT ĐỊNH', 'Về việc nạo vét kênh', '',
  'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ', '', 'Căn cứ Luật Thủy lợi;', '', 'QUYẾT ĐỊNH:', '', 'Điều 1. Nạo vét kênh mương trên địa bàn xã, trước', 'mùa mưa.', 'Điều 2. Quyết định này có hiệu lực từ ngày ký.', '', 'Nơi nhận:', '- Như Điều 2;', '- Lưu: VT.', 'CHỦ TỊCH', '', 'Lò Văn Kiên',
] // prettier-ignore
const metaOf = (root: Root): Document['meta'] => (root.children.find(({ type }) => type === 'document') as Document).meta

test.each([
  ['cat -n', (line: string, i: number) => `${String(i).padStart(6)}\t${line}`],
  ['grep -n', (line: string, i: number) => `${i}:${line}`],
  ['an editor', (line: string, i: number) => `${String(i).padStart(3)} | ${line}`],
  ['two blanks', (line: string, i: number) => (line === '' ? String(i) : `${i}  ${line}`)],
])('the numbers of a listing are no words: %s', (_, print) => {
  const plain = parse(lines.join('\n'))
  const listed = parse(lines.map((line, i) => print(line, i + 1)).join('\n'))
  expect(metaOf(listed)).toEqual(metaOf(plain))
  expect(projectTree(listed).filter((line) => !/^ *separator \d{1,2}(?: \|)?:?$/.test(line))).toEqual(projectTree(plain))
})

test.each([
  ['a list', Array.from({ length: 30 }, (_, i) => `${i + 1} Kênh N${i + 1}`)],
  ['cells', Array.from({ length: 30 }, (_, i) => String(i + 1))],
  ['a gap', lines.map((line, i) => `${i < 12 ? i : i + 1} ${line}`)],
  ['a few', lines.slice(0, 15).map((line, i) => `${i} ${line}`)],
])('no numbers of a listing: %s', (_, text) => {
  expect(findLineNumbers(text.join('\n'))).toBeNull()
})
