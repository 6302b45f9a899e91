import { expect, test } from 'vitest'
import { toneMarkStyle, withToneMarkStyle } from './tone-marks.ts'

test.each([
  ['hòa', 'old'],
  ['hoà', 'new'],
  ['HÓA', 'old'],
  ['Khoẻ', 'new'],
  ['thủy', 'old'],
  ['THUỶ', 'new'],
  ['Ủy', 'old'],
  ['uỷ', 'new'],
  ['hoa', null],
  ['quý', null],
  ['Quỳ', null],
  ['hoàn', null],
  ['hoạch', null],
  ['khuỷu', null],
  ['ngoéo', null],
  ['xyòa', null],
  ['', null],
])('%s shows %s', (word, style) => {
  expect(toneMarkStyle(word)).toBe(style)
})

test('changes the style and keeps the case', () => {
  expect(['hoà', 'HOÀ', 'Uỷ', 'uỶ', 'khoẻ', 'hòa', 'quý', 'hoàn'].map((word) => withToneMarkStyle(word, 'old'))).toEqual([
    'hòa',
    'HÒA',
    'Ủy',
    'ủY',
    'khỏe',
    'hòa',
    'quý',
    'hoàn',
  ])
  expect(['Hòa', 'THỦY', 'ủy', 'uỷ'].map((word) => withToneMarkStyle(word, 'new'))).toEqual(['Hoà', 'THUỶ', 'uỷ', 'uỷ'])
})
