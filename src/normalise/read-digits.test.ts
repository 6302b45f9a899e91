import { expect, test } from 'vitest'
import { normalise } from './index.ts'

test.each([
  ['Hải An, ngày l5 tháng 1O năm 2O25', 'Hải An, ngày 15 tháng 10 năm 2025'],
  ['Nghị định số 3O/2O20/NĐ-CP ngày 05/3/202O', 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020'],
  ['Nghị quyết số 1l-NQ/TW', 'Nghị quyết số 11-NQ/TW'],
])('%s', (from, to) => {
  const { text, repairs } = normalise(from)
  expect(text).toBe(to)
  expect(repairs).toMatchObject([{ step: 'digit' }])
})

test.each(['phân P2O5 và Fe2O3', '20l nước, 5 lít', 'số II/QĐ', 'Phụ lục 2I', 'căn hộ 2Ol', 'ngày lO tháng'])(
  'leaves alone: %s',
  (text) => {
    expect(normalise(text)).toMatchObject({ text, repairs: [] })
  },
)
