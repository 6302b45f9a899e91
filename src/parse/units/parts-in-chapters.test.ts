import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { walk } from '../../tree/index.ts'

const lines = [
  'Chương I: QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', 'Kho muối có người giữ.', 'Chương II: GIỮ KHO', 'Phần 1: CA NGÀY', 'Điều 2. Giờ mở kho', 'Kho mở lúc sáu giờ.',
  'Phần 2: CA ĐÊM', 'Điều 3. Giờ đóng kho', 'Kho đóng lúc mười chín giờ.', 'Chương III: HIỆU LỰC', 'Điều 4. Thi hành', 'Kho mở từ mùa muối năm 2026.',
] // prettier-ignore

test('parts right below a chapter are its own where the chapters go on behind them', () => {
  const ids = [...walk(parse(lines.join('\n\n')))].flatMap(([node]) => (node.type === 'division' ? [node.id] : []))
  expect(ids.map((id) => id.replace(/^doc_\d__/u, ''))).toEqual([
    'chp_I',
    'chp_I__art_1',
    'chp_II',
    'chp_II__part_1',
    'chp_II__part_1__art_2',
    'chp_II__part_2',
    'chp_II__part_2__art_3',
    'chp_III',
    'chp_III__art_4',
  ])
})
