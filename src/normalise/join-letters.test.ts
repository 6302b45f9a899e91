import { expect, test } from 'vitest'
import { joinLetters } from './join-letters.ts'

const join = (text: string) => joinLetters(text)?.text ?? text

test.each([
  ['ph  ả  i', 'phải'],
  ['Nghị quyết s  ố   02-NQ/TW', 'Nghị quyết số 02-NQ/TW'],
  ['tăng trư  ở  ng mới', 'tăng trưởng mới'],
  ['Đề   á  n', 'Đề án'],
  ['đồng bộ   tro  ng phát triển', 'đồng bộ trong phát triển'],
  ['Báo cá  o', 'Báo cáo'],
  ['huy động ng  u  ồn lực', 'huy động nguồn lực'],
  ['hạ t  ầ  ng', 'hạ tầng'],
  ['phả  i đổ  i m  ới, ngườ  i', 'phải đổi mới, người'],
  ['p  h  ả  i   đ  ổ  i', 'phải đổi'],
  ['th  ống nh  ất  , quyết định', 'thống nhất, quyết định'],
  ['(  đ  ể báo cáo)', '(để báo cáo)'],
  ['lần thứ X  I  V của Đảng', 'lần thứ XIV của Đảng'],
  ['TH  Ô  NG BÁO', 'THÔNG BÁO'],
])('joins %j', (torn, whole) => {
  expect(join(torn)).toBe(whole)
})

test('a numeral of equal letters only where it opens the line as a mark', () => {
  expect(joinLetters('I  I  I. PHÂN BỔ')?.text).toBe('III. PHÂN BỔ')
  expect(joinLetters('Cột I  I  I. PHÂN')).toBeNull()
})

test.each([
  'bảo đảm   quy   hoạch',
  'do  an ninh',
  'dành cho  anh em',
  'cơ  quan',
  'khoản  a',
  'Chương  I',
  'PHỤ LỤC  I',
  'Điều 1.    Ban hành',
  'Số: 12/QĐ-A        Hà Nội, ngày 01',
  'X  X  X',
  'I  II  III',
  't        h',
  'bảo hi\tểm',
])('leaves %j', (text) => {
  expect(joinLetters(text)).toBeNull()
})

test('says where, with the gaps around the word', () => {
  const mended = joinLetters('quyết s  ố   02, ph  â  n quyền')!
  expect(mended.mends).toEqual([
    { start: 6, end: 13, to: 'số ' },
    { start: 17, end: 25, to: 'phân' },
  ])
  expect(mended.text).toBe('quyết số 02, phân quyền')
  expect([6, 7, 8, 9, 13, 15, 17, 18].map(mended.toSource)).toEqual([6, 9, 10, 13, 17, 21, 25, 26])
})
