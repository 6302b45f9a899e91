import { expect, test } from 'vitest'
import { findMentions } from './index.ts'

test.each([
  'Đảng ủy Khối các cơ quan Trung ương',
  'Đảng uỷ Khối Các cơ quan tỉnh',
  'Đảng ủy khối các cơ quan và doanh nghiệp tỉnh Hải An',
  'Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh',
  'Ủy ban Kiểm tra Đảng ủy Khối các cơ quan tỉnh Hải An',
  'Ban Tuyên giáo Đảng ủy Khối Doanh nghiệp Trung ương',
  'Đảng ủy các cơ quan Đảng tỉnh',
  'Đảng bộ các cơ quan Đảng xã Hải Trung',
])('a Party organisation of the offices of a level: %s', (issuer) => {
  const text = `Theo Kế hoạch số 12-KH/ĐU, ngày 05/3/2021 của ${issuer}`
  expect(findMentions(`${text} về khơi kênh.`)[0]).toMatchObject({ issuer, title: 'về khơi kênh' })
  expect(findMentions(`${text}.`)[0]).toMatchObject({ issuer, end: text.length })
})

test('a Party committee before other offices is of no offices', () => {
  const text = 'Theo Kế hoạch số 12-KH/ĐU, ngày 05/3/2021 của Đảng ủy các cơ quan, đơn vị khơi kênh.'
  expect(findMentions(text)[0]).toMatchObject({ issuer: 'Đảng ủy' })
})

test.each([
  ['thành ủy Hải An; kế hoạch của xã', 'thành ủy Hải An'],
  ['huyện ủy Hải trung, chi bộ khơi kênh', 'huyện ủy Hải trung'],
  ['ban thường vụ Tỉnh ủy.', 'ban thường vụ Tỉnh ủy'],
  ['tỉnh ủy (nếu có)', null],
  ['đảng ủy, chính quyền xã', null],
])('a body in small letters is the issuer where its name ends for certain: %s', (behind, issuer) => {
  expect(findMentions(`Theo Kế hoạch số 12-KH/TU, ngày 05/3/2021 của ${behind}`)[0]).toMatchObject({ issuer })
})

test.each(['của Hội nghị Trung ương 4 khóa XIII', 'Hội nghị Trung ương 4, khóa XIII', 'của Hội nghị Trung ương lần thứ tư khóa XIII'])(
  'the term of the committee that met stays with its name: %s',
  (issuer) => {
    const text = `Nghị quyết số 44-NQ/TW, ngày 19/5/2021 ${issuer} về khơi kênh.`
    expect(findMentions(text)[0]).toMatchObject({ issuer: 'Trung ương khóa XIII', title: 'về khơi kênh' })
  },
)

test.each([
  'Chương trình công tác năm 2023',
  'Kế hoạch kiểm tra, giám sát năm 2024',
  'Kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025',
  'Báo cáo bổ sung, giải trình',
])('the year of a programme stands between its type and its number: %s', (type) => {
  const number = `số 05-${type.startsWith('Ch') ? 'CTr' : type.startsWith('K') ? 'KH' : 'BC'}/TU`
  expect(findMentions(`theo ${type} ${number}, ngày 03/02/2024 của Tỉnh ủy`)[0]).toMatchObject({ start: 5, date: '2024-02-03' })
})
