import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk, type Document } from '../tree/index.ts'

const clauses = (from: number): string[] =>
  Array.from({ length: 14 }, (_, i) => `${from + i}. Xã nạo kênh số ${from + i} mỗi năm hai lần, trước vụ cấy và khi gặt xong.`)

/** Two pages, each with what stands at its edge. */
const pagesWith = (scraps: readonly string[]): string[] => [
  'ỦY BAN NHÂN DÂN XÃ BẾN GỖ', 'Số: 45/QĐ-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Bến Gỗ, ngày 12 tháng 3 năm 2026',
  'QUYẾT ĐỊNH', scraps[0]!, 'Về việc nạo kênh trong xã', scraps[1]!, 'Căn cứ Nghị định số 3/2025/NĐ-CP ngày 5 tháng 3 năm 2025 của', scraps[2]!, 'Chính phủ về nạo kênh;', 'QUYẾT ĐỊNH:',
  'Điều 1. Việc nạo kênh', ...clauses(1), scraps[0]!, '15. Xã trả công cho người nạo kênh theo quy định tại khoản 6 Điều', scraps[1]!, '9 của Luật Thủy lợi.', scraps[2]!, ...clauses(16),
] // prettier-ignore

const unitsOf = (lines: readonly string[]): [string | null, string[]] => {
  const document = parse(lines.join('\n')).children[0] as Document
  const nodes = [...walk(document)].map(([node]) => node)
  return [document.meta.title, nodes.flatMap((node) => (node.type === 'division' || node.type === 'basis' ? [textOf(node)] : []))]
}

test('scraps of a stamp that stands upright at the edge of each page part no sentence and are no text', () => {
  const lines = pagesWith(['2:3', '31/1', '.kd'])
  const whole = unitsOf(lines.filter((line) => line.length > 4))
  expect(unitsOf(lines)).toEqual(whole)
  const lifted = [...walk(parse(lines.join('\n')))].flatMap(([node]) => (node.type === 'furniture' ? [textOf(node)] : []))
  expect(lifted).toEqual(['2:3', '31/1', '.kd', '2:3', '31/1', '.kd'])
})

test('hours that come again are text', () => {
  const lines = pagesWith(['7:30', '8:15', '9:00'])
  expect([...walk(parse(lines.join('\n')))].some(([node]) => node.type === 'furniture')).toBe(false)
})
