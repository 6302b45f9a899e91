import { expect, test } from 'vitest'
import { joinMarkedLetters } from './join-marked-letters.ts'

const join = (text: string) => joinMarkedLetters(text)?.text ?? text
const torn = 'cá c tổ ng kế t nă m họ c, thà nh lậ p'
const whole = 'các tổng kết năm học, thành lập'

test.each([
  ['cấ p ủ y xâ y dự ng', 'cấp ủy xây dựng'],
  ['lã nh đạ o củ a chi đoà n', 'lãnh đạo của chi đoàn'],
  ['ngà y 05/3/2022', 'ngày 05/3/2022'],
  ['KẾ HOẠ CH, HUYỆ N Ủ Y', 'KẾ HOẠCH, HUYỆN ỦY'],
  ['Ủ y viên', 'Ủy viên'],
])('joins %j in a text whose font tears so', (from, to) => {
  expect(join(`${torn}; ${from}`)).toBe(`${whole}; ${to}`)
})

test.each(['về y tế', 'điểm a, b và c', 'hệ số n', 'là n)', 'quý I', 'Sở Y tế'])('leaves %j', (text) => {
  expect(join(`${torn}; ${text}`)).toBe(`${whole}; ${text}`)
})

test('a few such letters are labels', () => {
  expect(joinMarkedLetters('là n ng, có m và từ t')).toBeNull()
})

test('says where', () => {
  expect(joinMarkedLetters(torn)?.mends[0]).toEqual({ start: 0, end: 4, to: 'các' })
})
