import { expect, test } from 'vitest'
import { joinOnsets } from './join-onsets.ts'

const join = (text: string) => joinOnsets(text)?.text ?? text

test.each([
  ['sửa đổi, bổ sung m ột số điều', 'sửa đổi, bổ sung một số điều'],
  ['hành ngh ề công ch ứng', 'hành nghề công chứng'],
  ['Ban Qu ản lý dự án', 'Ban Quản lý dự án'],
  ['từng địa ph ư ơng', 'từng địa phương'],
  ['trách nhi ệm đư ợc tr ực ti ếp', 'trách nhiệm được trực tiếp'],
  ['liên quan đ ến thay đ ổi nơi cư trú', 'liên quan đến thay đổi nơi cư trú'],
  ['quy đ ịnh về trường h ợp đã c ấp cho S ở Tư pháp', 'quy định về trường hợp đã cấp cho Sở Tư pháp'],
  ['UBND các t ỉ nh, thành phố thực hi ệ n', 'UBND các tỉnh, thành phố thực hiện'],
  ['VI ỆN KIỂM SÁT, CHÍNH PH Ủ', 'VIỆN KIỂM SÁT, CHÍNH PHỦ'],
])('joins %j', (torn, whole) => {
  expect(join(torn)).toBe(whole)
})

test('where the rhyme may be a word, one tear alone is none', () => {
  expect(joinOnsets('xếp vào hàng s ở phía tây')).toBeNull()
  expect(joinOnsets('vitamin c ứng với tuổi')).toBeNull()
})

test.each([
  'điểm b ở khoản 1',
  'cột K ước tính',
  'hệ số k ít nhất',
  'nhóm B ấn định',
  'the s own',
  'khoản 5 m ống',
  'lô 2 h ồ',
  'CHƯƠNG V ỨNG DỤNG',
  'CÔNG TY MAY ÚT',
  'KHU ĐÔ THỊ ÁNH SAO',
])('leaves %j, also beside certain tears', (text) => {
  expect(join(`m ột là m ột, ${text}`)).toBe(`một là một, ${text}`)
})

test('in capitals an abbreviation stands before a word', () => {
  expect(joinOnsets('TRƯỜNG TH ÂN THI, NGÂN HÀNG NH Á CHÂU, DÂN TỘC Ê ĐÊ')).toBeNull()
})

test('says where', () => {
  expect(joinOnsets('bổ sung m ột số')?.mends).toEqual([{ start: 8, end: 12, to: 'một' }])
})
