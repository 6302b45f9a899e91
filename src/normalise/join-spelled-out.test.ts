import { expect, test } from 'vitest'
import { joinSpelledOut } from './join-spelled-out.ts'

test.each([
  ['Q U Y Ế T  Đ Ị N H', 'QUYẾT ĐỊNH'],
  ['Q U Y Ế T Đ Ị N H', 'QUYẾT ĐỊNH'],
  ['**N G H Ị  Q U Y Ế T**', '**NGHỊ QUYẾT**'],
  ['C Ộ N G  H Ò A  X Ã  H Ộ I  C H Ủ  N G H Ĩ A', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'],
  ['B A N H À N H', 'BAN HÀNH'],
  ['C H Ư Ơ N G  I', 'CHƯƠNG  I'],
  ['b a o g ồ m', 'bao gồm'],
  ['v ị t r í r ừ n g', 'vị trí rừng'],
  ['thứ X I V', 'thứ XIV'],
])('joins %j', (spelled, whole) => {
  expect(joinSpelledOut(spelled)!.text).toBe(whole)
})

test.each(['a b c d', 'A B C', 'T H C S', 'Nguyễn V A', 'điểm a b c', 'X X X', 'A O U', '1 2 3', 'a, b, c', 'X Ã'])('leaves %j', (text) => {
  expect(joinSpelledOut(text)).toBeNull()
})

test('maps the letters back', () => {
  const { toSource, mends } = joinSpelledOut('  L U Ậ T  Đ Ấ T ')!
  expect(mends).toEqual([{ start: 2, end: 16, to: 'LUẬT ĐẤT' }])
  expect([2, 3, 5, 6, 7, 10, 11].map(toSource)).toEqual([2, 4, 8, 9, 11, 16, 17])
})
