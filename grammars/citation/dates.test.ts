import { expect, test } from 'vitest'
import { readDate } from './dates.ts'

test.each([
  ['ngày 16/7/20 21 của Bộ', '2021-07-16', 15],
  ['ngày 16/7/202 1, về', '2021-07-16', 15],
  ['ngày 16-7-2 021;', '2021-07-16', 15],
  ['ngày 16 tháng 7 năm 20 21', '2021-07-16', 25],
  ['Ngày 16 tháng 7 năm 199 8 đã', '1998-07-16', 25],
  // a short year, and what is counted behind it
  ['ngày 16/7/20 21 hộ', '2020-07-16', 12],
  ['ngày 16 tháng 7 năm 20 210 hộ', null, 0],
])('a blank inside the year: %s', (text, value, end) => {
  const date = readDate(text, 0)
  expect([date?.value ?? null, date?.end ?? 0]).toEqual([value, end])
})

test.each([
  ['ngày 12 và 13-9-2031', '2031-09-12'],
  ['ngày 12 đến ngày 15 tháng 10 năm 2031', '2031-10-12'],
  ['ngày 12 đến hết ngày 15/10/2031', '2031-10-12'],
  ['ngày 3, 5/6/2031', '2031-06-03'],
  // of the month before
  ['ngày 28 đến ngày 3/11/2031', undefined],
  ['ngày 12 và 15', undefined],
])('the first of two days of one month: %s', (text, value) => expect(readDate(text, 0)?.value).toBe(value))
