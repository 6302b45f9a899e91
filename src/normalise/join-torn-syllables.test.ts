import { expect, test } from 'vitest'
import { joinTornSyllables } from './join-torn-syllables.ts'

const join = (text: string) => joinTornSyllables(text)?.text ?? text
const torn = 'theo quy đị nh tại Phiế u này'
const whole = 'theo quy định tại Phiếu này'

test.each([
  ['xuất xưởn g dùng cho xe', 'xuất xưởng dùng cho xe'],
  ['ở tỉn h, tổ ng hợp', 'ở tỉnh, tổng hợp'],
  ['cấp tỉnh t hực hiện', 'cấp tỉnh thực hiện'],
  ['theo k iểu loại xe', 'theo kiểu loại xe'],
  ['cho cá c cơ quan', 'cho các cơ quan'],
  ['Chính phủ q uy định', 'Chính phủ quy định'],
  ['ngày 15 tháng 01 năm 202 2 của', 'ngày 15 tháng 01 năm 2022 của'],
  ['số 175/2025/N Đ-CP', 'số 175/2025/NĐ-CP'],
  ['số 13/2022/TT -BTC', 'số 13/2022/TT-BTC'],
])('joins %j beside two tears that are certain', (from, to) => {
  expect(join(`${torn}; ${from}`)).toBe(`${whole}; ${to}`)
})

test.each([
  'điểm c an toàn',
  'hệ số c của',
  'lệ phí t rước bạ',
  'nhóm a) c hoặc',
  'Từ ng\ufffdy 5',
  'cá c)',
  'năm 202 2,5 lần',
  'số 12/A B-CD',
])('leaves %j', (text) => {
  expect(join(`${torn}; ${text}`)).toBe(`${whole}; ${text}`)
})

test('one tear alone is none', () => {
  expect(joinTornSyllables('tiền giấy, thẻ ng hàng')).toBeNull()
})

test('says where', () => {
  expect(joinTornSyllables(torn)?.mends).toEqual([
    { start: 9, end: 14, to: 'định' },
    { start: 19, end: 25, to: 'Phiếu' },
  ])
})
