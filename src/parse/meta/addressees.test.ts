import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Document } from '../../tree/index.ts'

const sentence =
  'Thực hiện Công văn số 15/UBND-NC ngày 01 tháng 3 năm 2021 của Ủy ban nhân dân tỉnh, Sở Nội vụ đề nghị các đơn vị báo cáo./.'

test.each([
  ['below the words alone, wrapped', 'Kính gửi:\nTrạm bơm xã\nHạ Mế.', ['Trạm bơm xã Hạ Mế']],
  ['behind a blank line', 'Kính gửi:\n\nTrạm Y tế xã Bản Mế\n', ['Trạm Y tế xã Bản Mế']],
  ['on lines of their own', 'Kính gửi:\n\nSở Y tế;\nSở Tài chính;\nTrạm bơm xã Hạ.\n', ['Sở Y tế', 'Sở Tài chính', 'Trạm bơm xã Hạ']],
  ['counted', 'Kính gửi:\n1. Sở Y tế;\n2. Ban quản lý\ntrạm bơm xã Hạ.\n', ['Sở Y tế', 'Ban quản lý trạm bơm xã Hạ']],
  ['counted behind the words', 'Kính gửi: 1. Sở Y tế\n2. Sở Tài chính\n', ['Sở Y tế', 'Sở Tài chính']],
  [
    'parted by semicolons',
    'Kính gửi: Sở Y tế; Trạm bơm (xã Hạ; xã Thượng); Sở Tài chính.\n',
    ['Sở Y tế', 'Trạm bơm (xã Hạ; xã Thượng)', 'Sở Tài chính'],
  ],
  [
    'many of them in one line of a cell',
    `Kính gửi:\n${Array.from('ABCDEGHIK', (name) => `- Trạm bơm và quản lý thủy nông xã Bản ${name}`).join('; ')}.\n`,
    Array.from('ABCDEGHIK', (name) => `Trạm bơm và quản lý thủy nông xã Bản ${name}`),
  ],
  ['behind the mark of a note', 'Kính gửi (1): Trạm bơm xã Hạ Mế\n', ['Trạm bơm xã Hạ Mế']],
  ['left to be filled in', 'Kính gửi:\n- Trạm Y tế xã Hạ;\n- Trưởng thôn: ……………………\n', ['Trạm Y tế xã Hạ', 'Trưởng thôn']],
  ["above the applicant's fields", 'Kính gửi:\n- Trạm Y tế xã Hạ;\n- Tên tôi là: ……………\n- Đơn vị: ……………\n', ['Trạm Y tế xã Hạ']],
  ['beside the scrawl of a pen', 'Kính gửi: Bộ Y tế jd \\ &- Hò 2v1/ ek)\n', ['Bộ Y tế']],
  ['organs without stops', 'Kính gửi: Sở Y tế\nSở Tài chính\n', ['Sở Y tế', 'Sở Tài chính']],
  [
    "not the letter's writer",
    'Kính gửi: Sở Y tế\nSở Tài chính\n\nỦy ban nhân dân tỉnh đã có văn bản gửi các sở.',
    ['Sở Y tế', 'Sở Tài chính'],
  ],
])('addressees without dashes: %s', (_, printed, expected) => {
  const { children } = parse(
    `UBND TỈNH LẠC SƠN\nSỞ NỘI VỤ\nSố: 12/SNV-TC\nV/v sửa cống xả\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLạc Sơn, ngày 2 tháng 3 năm 2021\n${printed}\n${sentence}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nLò Văn An\n`,
  )
  expect((children[0] as Document).meta.addressees).toEqual(expected)
})

test('a list in one line ends above a blank line, though its last sign is a semicolon', () => {
  const { children } = parse(
    `TỈNH ỦY HẢI AN\n*\nSố 12-CV/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nHải An, ngày 2 tháng 3 năm 2021\n\nKính gửi: - Sở Y tế; - Sở Tài chính;\n\nBan Thường vụ Tỉnh ủy yêu cầu hai sở giữ nước.\n`,
  )
  expect((children[0] as Document).meta.addressees).toEqual(['Sở Y tế', 'Sở Tài chính'])
})

test.each([
  ['behind a bar', 'Kính gửi: | - Sở Y tế; - Sở Tài chính.', ['Sở Y tế', 'Sở Tài chính']],
  ['without a dash', 'Kính gửi: | Sở Y tế', ['Sở Y tế']],
  ['in rows', 'Kính gửi: | - Sở Y tế;\n | - Sở Tài chính.', ['Sở Y tế', 'Sở Tài chính']],
  ['in a row of Markdown', '| Kính gửi: | - Sở Y tế; - Sở Tài chính. |', ['Sở Y tế', 'Sở Tài chính']],
])('addressees in the second cell beside `Kính gửi:`: %s', (_, printed, expected) => {
  const { children } = parse(
    `SỞ NỘI VỤ |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/SNV-TC |  | Lạc Sơn, ngày 2 tháng 3 năm 2021\nV/v sửa cống xả |  | \n\n${printed}\n\n${sentence}\n`,
  )
  expect((children[0] as Document).meta.addressees).toEqual(expected)
})

test('a table with such a field in a row further right is no letterhead', () => {
  const { children } = parse(`| Ô | Tên |\n|---|---|\n| 9a | Kính gửi: |\n| 9b | Lưu |\n`)
  expect(children[0]!.children[0]!.type).toBe('table')
})
