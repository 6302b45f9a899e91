import { beforeAll, expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Document, Root } from '../../tree/index.ts'
import { findFaults } from '../../checks/generate/find-faults.ts'
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

const leavesOf = (root: Root): string => JSON.stringify(root)

test('marks between the cells of a table that a converter took apart are no title', () => {
  const head = [
    'UBND XÃ SƠN HÀ',
    '',
    '|',
    '',
    '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**  ',
    '  ',
    '---|---  ',
    '  ',
    'Số: 7/TB-UBND',
    '',
    '|',
    '',
    '_Sơn Hà, ngày 5 tháng 3 năm 2025_  ',
    '  ',
  ]
  const root = parse([...head, ...body].join('\n'), { format: 'markdown' })
  expect(metaOf(root)).toMatchObject({ title: 'Về lịch nạo vét kênh', docNumber: { canonical: '7/TB-UBND' }, date: '2025-03-05' })
  expect(leavesOf(root)).toContain('---|---')
})

test('below the marks of the last row of such a table text goes on', () => {
  const cells = (...words: string[]): string[] => [
    ...words.flatMap((word) => ['| ', '', word, '', ' ']),
    ` |`,
    `|${' --- |'.repeat(words.length)}`,
  ]
  const table = [...cells('STT', 'Kênh', 'Dài'), ...cells('1', 'Kênh N1', '200 m'), ...cells('2', 'Kênh N2')]
  const end = ['', '**II. TỔ CHỨC THỰC HIỆN**', '', '1\\. Các thôn nạo vét kênh.', '', '2\\. Báo cáo kết quả.', '']
  const text = ['**KẾ HOẠCH**', '', 'Nạo vét kênh', '', '**I. NỘI DUNG**', '', 'Nạo vét như sau:', '', ...table, ...end].join('\n')
  const root = parse(text, { format: 'markdown' })
  expect(leavesOf(root)).toContain('"label":"II"')
})

test('tags of a page without words, and of how a cell looks, are no text', () => {
  const table = '<table><tr><td>UBND XÃ SƠN HÀ</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table>'
  const rows = ['| STT | Kênh |', '|----|----|', '| <span style="font-weight: normal">1</span> | <span>Kênh N1</span> |']
  const text = ['<div title="header">', '', ' ', '', '</div>', '', table, '', ...body, '', ...rows].join('\n')
  const root = parse(text, { format: 'markdown' })
  expect(root.children.map(({ type }) => type)).toEqual(['document'])
  const rowsOf = leavesOf(root).match(/"type":"tableCell","children":\[\{"type":"text","value":"[^"]*"/g)
  expect(rowsOf?.map((cell) => cell.split('"').at(-2))).toEqual(['STT', 'Kênh', '1', 'Kênh N1'])
})

test('paragraphs that a converter glued in a cell are parted where emphasis begins or ends', () => {
  const head = [
    String.raw`| ĐẢNG BỘ XÃ SƠN HÀ**CHI BỘ THÔN NGỌN**\*Số 07-BC/CB | **ĐẢNG CỘNG SẢN VIỆT NAM**_Sơn Hà, ngày 05 tháng 3 năm 2025_ |`,
    '| --- | --- |',
    '',
    '**BÁO CÁO**',
    '',
    'Về lịch nạo vét kênh',
    '',
    '1. Đã nạo vét kênh.',
    '',
    '| **_Nơi nhận:_**\\- Đảng ủy xã;\\- Lưu Chi bộ. | **T/M CHI BỘ**BÍ THƯ(Đã ký)**Lò Văn Kênh** |',
    '| --- | --- |',
    '',
  ]
  const glued = parse(head.join('\n'), { format: 'markdown' })
  expect(leavesOf(glued)).toContain('"| --- | --- |"')
  const meta = metaOf(glued)
  expect(meta).toMatchObject({
    docNumber: { canonical: '07-BC/CB' },
    place: 'Sơn Hà',
    signatures: [{ authority: 'T/M', onBehalfOf: 'CHI BỘ', position: 'BÍ THƯ', name: 'Lò Văn Kênh' }],
    recipients: [{ text: 'Đảng ủy xã' }, { archive: true }],
  })
})

test.each([
  '| CAM |\n| --- |\n| <a id="x"></a> |',
  '| CAM |\n| --- |\n| <a id="x"></a> |\n| Cam sành |',
  'CAM\n|\n<a id="x"></a>',
  '| <br> | <br> |\n<table><tr><td>**</td></tr></table>',
])('tags in rows and beside bars without words are not lost: %j', (source) => {
  expect(findFaults(source, 'markdown')).toEqual([])
})
