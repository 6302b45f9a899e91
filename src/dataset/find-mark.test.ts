import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { findMark } from './find-mark.ts'
import { viewSource } from './view.ts'

const markOf = (text: string) => findMark(text, viewSource(parse(text), { path: 'a', sha256: '', bytes: 0, chunkTokens: 400 }))

test.each([
  ['MẬT\nTỈNH ỦY HẢI AN\nSố 5-BC/TU', 'MẬT'],
  ['TỈNH ỦY HẢI AN\n**TỐI  MẬT**\nSố 5-BC/TU', '**TỐI  MẬT**'],
  ['TỈNH ỦY HẢI AN      TUYỆT MẬT\nSố 5-BC/TU', 'TUYỆT MẬT'],
  ['T U Y Ệ T  M Ậ T\nSố 5', 'T U Y Ệ T  M Ậ T'],
  ['Số 5\nLƯU HÀNH NỘI BỘ\nBÁO CÁO', 'LƯU HÀNH NỘI BỘ'],
  ['TỈNH ỦY HẢI AN\n*\nSố 5-BC/TU\nTài liệu thu hồi\n\nBÁO CÁO\nvề giữ nước', 'Tài liệu thu hồi'],
  ['Xem tại chỗ\nTỈNH ỦY HẢI AN\n*\nSố 5-BC/TU\n\nBÁO CÁO\nvề giữ nước', 'Xem tại chỗ'],
  ['ĐỘ MẬT: TỐI MẬT\nSố 5', 'ĐỘ MẬT: TỐI MẬT'],
  ['MẬT - HOẢ TỐC\nSố 5', 'MẬT - HOẢ TỐC'],
  ['KHẨN/MẬT\nSố 5', 'KHẨN/MẬT'],
  ['TÀI LIỆU THU HỒI - MẬT\nSố 5', 'TÀI LIỆU THU HỒI - MẬT'],
  ['TỈNH ỦY HẢI AN\n*\nSố 5-BC/TU\nMức độ mật: Tối mật\n\nBÁO CÁO\nvề giữ nước', 'Mức độ mật: Tối mật'],
  ['TỈNH ỦY HẢI AN\n*\nSố 5-BC/TU\nMẬT (thu hồi sau hội nghị)\n\nBÁO CÁO\nvề giữ nước', 'MẬT (thu hồi sau hội nghị)'],
])('%j', (text, mark) => expect(markOf(text)).toBe(mark))

test.each([
  'HỎA TỐC\nTỈNH ỦY',
  'HỎA TỐC HẸN GIỜ\nTỈNH ỦY',
  'MẬT, TỐI MẬT\nĐiều 5. Độ mật',
  'Điều 5. Bí mật nhà nước\nMật, Tối mật, Tuyệt mật',
  'BẢO MẬT THÔNG TIN',
])('%j carries none', (text) => expect(markOf(text)).toBeNull())
