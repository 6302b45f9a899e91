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

test('the rest of a syllable that makes no word with what stands before it has lost its onset', () => {
  const lost = '1. Tổ c ăm vườn giao cho      ời trồng cam. Người c ăm vườn ợc nghỉ, mọi hoạt ộng ngừng th nh đ nh.'
  expect(normalise(lost).repairs.filter(({ step }) => step === 'letter-spacing')).toEqual([])
  const torn = '1. Tổ ch ăm vườn giao cho ngư ời trồng cam. Người ch ăm vườn đư ợc nghỉ, mọi hoạt đ ộng ngừng th ì đ ịnh.'
  expect(normalise(torn).text).toBe('1. Tổ chăm vườn giao cho người trồng cam. Người chăm vườn được nghỉ, mọi hoạt động ngừng thì định.')
})
