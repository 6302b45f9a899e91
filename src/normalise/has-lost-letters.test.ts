import { expect, test } from 'vitest'
import { normalise } from './index.ts'

test('where a font lost letters nothing is joined; spread letters are', () => {
  const lost = 'Căn c Ngh đ nh s 15 v qu n lý ru ng mu i, th trư ng các đ n v có nhi m v b o v kênh. QUY Đ NH C A Y BAN. Đi u 1. Ngh đ nh này có hi u l c.'
  expect(normalise(lost)).toMatchObject({ text: lost, repairs: [] })
  expect(normalise('Căn cứ Ngh ị đ ịnh về quả n lý ruộ ng muố i, th ủ trư ởng các đ ơn vị.').text).toBe(
    'Căn cứ Nghị định về quản lý ruộng muối, thủ trưởng các đơn vị.',
  )
}) // prettier-ignore

test('a wide gap before the vowel is none that lost it', () => {
  expect(normalise('gi  ế  ng d  â  n l  ự  c p  h  â  n').text).toBe('giếng dân lực phân')
})
