import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Document } from '../../tree/index.ts'

const metaOf = (head: readonly string[]): Document['meta'] =>
  (
    parse([...head, '', 'Kính gửi: Ủy ban nhân dân xã Bản Mế', '', 'Hợp tác xã đề nghị Ủy ban nhân dân xã giải quyết./.'].join('\n'))
      .children[0] as Document
  ).meta

const above = ['HỢP TÁC XÃ CAM BẢN MẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '']

test.each([
  [
    ['Số: 28/CV-HTX', 'V/v lấn chiếm đất trồng cam Bản Mế, ngày 04 tháng 8 năm 2026', 'của hợp tác xã'],
    'V/v lấn chiếm đất trồng cam của hợp tác xã',
  ],
  [['Số: 28/CV-HTX :', 'V/v lấn chiếm đất', 'trồng cam Bản Mế, ngày 04 tháng 8 năm 2026'], 'V/v lấn chiếm đất trồng cam'],
  [['Số: 28/CV-HTX nem..', 'V/v lấn chiếm đất Bản Mế, ngày 04 tháng 8 năm 2026', 'trồng cam'], 'V/v lấn chiếm đất trồng cam'],
])('place and date beside a line of the subject: %s', (lines, title) => {
  expect(metaOf([...above, ...lines])).toMatchObject({ docNumber: { canonical: '28/CV-HTX' }, place: 'Bản Mế', date: '2026-08-04', title })
})

test.each([
  [['Số: 28/CV-HTX', 'V/v họp tại Bản Mế, ngày 04 tháng 8 năm 2026'], null],
  [['Số: 28/CV-HTX', 'Bản Phố, ngày 01 tháng 8 năm 2026', 'V/v chợ cam Bản Mế, ngày 04 tháng 8 năm 2026'], '2026-08-01'],
])('a place and a day of the subject’s own: %s', (lines, date) => {
  const meta = metaOf([...above, ...lines])
  expect(meta.date).toBe(date)
  expect(meta.title).toMatch(/Bản Mế, ngày 04 tháng 8 năm 2026$/u)
})
