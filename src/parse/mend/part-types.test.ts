import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Document, Root } from '../../tree/index.ts'

const head = [
  'UBND XÃ SƠN HÀ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 7/QĐ-UBND',
  'Sơn Hà, ngày 5 tháng 3 năm 2025',
  '',
]
const bases = ['CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ', 'Căn cứ Luật Thủy lợi;']
const articles = ['Điều 1. Nạo vét kênh.', 'Điều 2. Quyết định này có hiệu lực từ ngày ký.']

function read(lines: readonly string[]): { root: Root; meta: Document['meta'] } {
  const root = parse(lines.join('\n'))
  return { root, meta: (root.children.find(({ type }) => type === 'document') as Document).meta }
}

test.each([
  [['QUYẾT ĐỊNH Về việc nạo vét kênh mương'], 'Về việc nạo vét kênh mương'],
  [['QUYẾT ĐỊNH Ban hành quy chế tưới'], 'Ban hành quy chế tưới'],
  [['**QUYẾT ĐỊNH** VỀ', 'VIỆC NẠO VÉT KÊNH MƯƠNG'], 'VỀ VIỆC NẠO VÉT KÊNH MƯƠNG'],
])('a type and its subject in one line: %j', (lines, title) => {
  expect(read([...head, ...lines, '', ...bases, 'QUYẾT ĐỊNH:', ...articles]).meta).toMatchObject({ docType: { code: 'QĐ' }, title })
})

test('the first article behind the formula', () => {
  const { root } = read([...head, 'QUYẾT ĐỊNH', 'Về việc nạo vét kênh', '', ...bases, `QUYẾT ĐỊNH ${articles[0]}`, articles[1]!])
  expect(JSON.stringify(root).match(/"name":"article"/g)).toHaveLength(2)
})

test('what a website set above the letterhead is no part of it', () => {
  const { root, meta } = read([
    'QUYẾT ĐỊNH Về việc nạo vét kênh mương',
    ...head,
    'QUYẾT ĐỊNH',
    'Về việc nạo vét kênh mương',
    '',
    ...bases,
    'QUYẾT ĐỊNH:',
    ...articles,
  ])
  expect(root.children[0]!.type).toBe('unstructured')
  expect(meta).toMatchObject({ issuer: { name: 'UBND XÃ SƠN HÀ' }, title: 'Về việc nạo vét kênh mương' })
})
