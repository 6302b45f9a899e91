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
  const years = (text: string) => targetsOfText(text, null).map(({ indicator, period }) => [indicator, period?.end])
  expect(years('Kết quả tốt. Năm 2026, thu ngân sách đạt 1.200 tỷ đồng.')).toEqual([['thu ngân sách', 2026]])
  expect(years('Tổng sản phẩm năm 2026 tăng trên 8%.')).toEqual([['Tổng sản phẩm', 2026]])
  expect(years('Tổng sản phẩm tăng trên 8% so với năm 2025.')).toEqual([])
})

test('what is no wanted value is none', () => {
  expect(short('Theo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, tầm nhìn 100 năm, nhóm 3 nước.')).toEqual([])
  expect(targetsOfText('Tỉ lệ hộ nghèo là 3%.', null)).toEqual([])
})

test.each([
  ['100% cán bộ, công chức được tập huấn.', ['cán bộ, công chức được tập huấn', '=', 100, null, '%']],
  [
    'Phấn đấu ít nhất 80% chi bộ, đảng bộ sinh hoạt đúng quy định, góp phần xây dựng Đảng.',
    ['chi bộ, đảng bộ sinh hoạt đúng quy định', '>=', 80, null, '%'],
  ],
  ['Trên 90% hồ sơ, không kể hồ sơ mật.', ['hồ sơ', '>', 90, null, '%']],
])('what follows a figure names its indicator whole: %s', (text, target) => expect(short(text)).toEqual([target]))

test('a period that closes the statement; none where it is compared or done', () => {
  const periods = (text: string) => targetsOfText(text, null).map(({ indicator, period }) => [indicator, period?.start, period?.end])
  expect(periods('Xây dựng 10.000 căn nhà ở xã hội trong giai đoạn 2026 - 2030.')).toEqual([['Xây dựng căn nhà ở xã hội', 2026, 2030]])
  expect(periods('Kết nạp 200 đảng viên mới trong năm 2026.')).toEqual([['Kết nạp đảng viên mới', null, 2026]])
  expect(periods('Đã xây dựng 500 căn nhà ở xã hội trong năm 2025. Thu đạt 90% so với giai đoạn 2021 - 2025.')).toEqual([])
})

test('below a heading of targets a figure needs no period', () => {
  expect(targetsOfText('100% chi bộ sinh hoạt đúng quy định.', null)).toEqual([])
  expect(targetsOfText('100% chi bộ sinh hoạt đúng quy định.', null, true)).toMatchObject([{ value: 100, period: null }])
})
