import { beforeAll, expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Document, Root } from '../../tree/index.ts'
import { loadMarkdown } from './markdown.ts'

beforeAll(loadMarkdown)

const metaOf = (root: Root): Document['meta'] => (root.children.find(({ type }) => type === 'document') as Document).meta

const body = ['**THÔNG BÁO**', 'Về lịch nạo vét kênh', '', '1. Các thôn nạo vét kênh.', '', '2. Báo cáo kết quả.']

test.each([
  [
    'rows of a letterhead without the marks of a table',
    ['UBND XÃ SƠN HÀ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |', '**Số: 7/TB-UBND** | *Sơn Hà, ngày 5 tháng 3 năm 2025* |', ''],
  ],
  [
    'cells with a bar between them alone',
    ['UBND XÃ SƠN HÀ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '', 'Số: 7/TB-UBND | Sơn Hà, ngày 5 tháng 3 năm 2025', ''],
  ],
  [
    'emphasis that ends behind a blank on the next line',
    ['|', '**UBND XÃ SƠN HÀ**', '|', 'Số: 7/TB-UBND', '|', '*Sơn Hà, ngày 5', 'tháng 3 năm 2025 *', '|', '** **'],
  ],
])('Markdown is read as plain text is: %s', (_, head) => {
  const text = [...head, ...body].join('\n')
  const meta = metaOf(parse(text, { format: 'markdown' }))
  expect(meta).toMatchObject({
    docType: { code: 'TB' },
    docNumber: { canonical: '7/TB-UBND' },
    issuer: { name: 'UBND XÃ SƠN HÀ' },
    place: 'Sơn Hà',
    date: '2025-03-05',
    title: 'Về lịch nạo vét kênh',
  })
  expect(meta).toEqual(metaOf(parse(text)))
})
