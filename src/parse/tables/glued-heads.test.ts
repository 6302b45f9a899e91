import { expect, test } from 'vitest'
import { rowsOf, tableOf } from '../../checks/generate/table-rows.ts'

const head = ['STT Tên văn bản và số Quy định', 'bãi bỏ', 'Lý do của Bộ', 'Ngày hết', 'hiệu lực']
const columns = ['STT', 'Tên văn bản và số', 'Quy định bãi bỏ', 'Lý do của Bộ', 'Ngày hết hiệu lực']
const rows = [
  ['1', 'Thông', 'tư', 'số', '1/2017/TT-BDM về đo ruộng', 'Điều 4', 'Được thay thế', '05/4/2024'],
  ['2', 'Nghị định số 2/2017/NĐ-CP về', 'nước biển', '- Điều 5', '- Khoản 2', 'Điều 6', 'Được sửa đổi', '06/4/2024'],
  ['3', 'Thông tư số 3/2017/TT-BDM', 'về kênh', '- Điều 7', '- Điều 8', 'Được sửa đổi', '07/4/2024'],
]
const expected = [
  ['1', 'Thông tư số 1/2017/TT-BDM về đo ruộng', 'Điều 4', 'Được thay thế', '05/4/2024'],
  ['2', 'Nghị định số 2/2017/NĐ-CP về nước biển', '- Điều 5 - Khoản 2 Điều 6', 'Được sửa đổi', '06/4/2024'],
  ['3', 'Thông tư số 3/2017/TT-BDM về kênh', '- Điều 7 - Điều 8', 'Được sửa đổi', '07/4/2024'],
]

test('the first names of a head stand on one line; items of a list are one cell, also in the last row', () => {
  const text = [...head, ...rows[0]!, ...head, ...rows[1]!, ...rows[2]!, '', 'Danh mục được rà soát hằng năm.'].join('\n')
  expect(tableOf(text)?.columns).toEqual(columns)
  expect(rowsOf(text)).toEqual(expected)
  expect(tableOf(text)?.children.filter(({ header }) => header)).toHaveLength(2)
})

test('rows of other lengths, and a sentence, open none', () => {
  expect(tableOf([...head.slice(0, 2), ...rows[0]!, ...rows[2]!].join('\n'))?.columns).toBeUndefined()
  expect(tableOf('TT Tân Sơn là thị trấn của huyện Diêm Hải.\n1\nCồn Đông\n2\nCồn Tây')?.columns).toBeUndefined()
})
