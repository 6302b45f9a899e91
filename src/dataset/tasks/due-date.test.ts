import { expect, test } from 'vitest'
import { dueDate } from './due-date.ts'

test.each([
  ['2026', '2026-12-31'],
  ['2026 - 2027', '2027-12-31'],
  ['Trước năm 2030', '2029-12-31'],
  ['Quý IV/2026', '2026-12-31'],
  ['quý 1 năm 2027', '2027-03-31'],
  ['Tháng 2/2028', '2028-02-29'],
  ['trước tháng 9 năm 2026', '2026-08-31'],
  ['hoàn thành trước ngày 30/6/2026', '2026-06-30'],
  ['chậm nhất ngày 15 tháng 7 năm 2026', '2026-07-15'],
  ['Tháng 6/2026; tổng kết quý I/2027', '2027-03-31'],
  ['12/2026', '2026-12-31'],
  ['Quý 2/2026', '2026-06-30'],
  ['Trong tháng 6 và 9/2026', '2026-09-30'],
  ['Nghị định số 15/2026/NĐ-CP', null],
  ['ngày 31/02/2026', null],
  ['Hằng năm', null],
  ['Theo Quyết định số 943/QĐ-TTg', null],
])('%s → %s', (printed, due) => expect(dueDate(printed)).toBe(due))
