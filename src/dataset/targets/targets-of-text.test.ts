import { expect, test } from 'vitest'
import { targetsOfText } from './targets-of-text.ts'

const by2030 = { text: 'Đến năm 2030', start: null, end: 2030 }
const short = (text: string) =>
  targetsOfText(text, by2030).map(({ indicator, comparator, value, valueMax, unit }) => [indicator, comparator, value, valueMax, unit])

test.each([
  ['Tỉ lệ hộ nghèo giảm còn dưới 1,5%.', ['Tỉ lệ hộ nghèo', '<', 1.5, null, '%']],
  ['Có từ 40 - 50 tổ chức khoa học được xếp hạng.', ['Có tổ chức khoa học được xếp hạng', 'range', 40, 50, 'tổ chức khoa học']],
  ['Tối thiểu có 10 doanh nghiệp công nghệ.', ['có doanh nghiệp công nghệ', '>=', 10, null, 'doanh nghiệp công nghệ']],
  ['Kinh phí không quá 3% tổng chi.', ['Kinh phí', '<=', 3, null, '%']],
  ['Thu hút vốn đạt khoảng 1.250 tỷ đồng/năm.', ['Thu hút vốn', '~', 1250, null, 'tỷ đồng/năm']],
])('%s', (text, target) => expect(short(text)).toEqual([target]))

test('a year that opens the sentence, or stands before the verb, is its period', () => {
  const years = (text: string) => targetsOfText(text, null).map(({ indicator, period }) => [indicator, period.end])
  expect(years('Kết quả tốt. Năm 2026, thu ngân sách đạt 1.200 tỷ đồng.')).toEqual([['thu ngân sách', 2026]])
  expect(years('Tổng sản phẩm năm 2026 tăng trên 8%.')).toEqual([['Tổng sản phẩm', 2026]])
  expect(years('Tổng sản phẩm tăng trên 8% so với năm 2025.')).toEqual([])
})

test('what is no wanted value is none', () => {
  expect(short('Theo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, tầm nhìn 100 năm, nhóm 3 nước.')).toEqual([])
  expect(targetsOfText('Tỉ lệ hộ nghèo là 3%.', null)).toEqual([])
})
