import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Document } from '../../tree/index.ts'

const below = ['', 'KẾ HOẠCH TƯỚI VƯỜN CAM', '', 'I. MỤC ĐÍCH', 'Giữ nước.', 'II. TỔ CHỨC', 'Các tổ tưới theo lịch.']

test.each([
  ['Số: 41/KH-UBND, ngày 17 tháng 8 năm 2026', '41/KH-UBND', '2026-08-17'],
  ['Số: 41/KH-UBND          ngày 17 tháng 8 năm 2026', '41/KH-UBND', '2026-08-17'],
  ['Số: 41/KH-UBND - ngày 17/8/2026', '41/KH-UBND', '2026-08-17'],
  ['Số 41-KH/ĐU, ngày 17/8/2026', '41-KH/ĐU', '2026-08-17'],
  ['Số: 41/KH-UBND  Ngày 17/8/2026', '41/KH-UBND', '2026-08-17'],
  ['Số: 41/KH-UBND (lần 2)', '41/KH-UBND', null],
])('number and date without a place in one line: %s', (line, canonical, date) => {
  for (const head of [
    ['ỦY BAN NHÂN DÂN XÃ BẢN MẾ', line],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ỦY BAN NHÂN DÂN XÃ BẢN MẾ', line],
  ]) {
    const [document] = parse([...head, ...below].join('\n')).children as [Document]
    expect(document.meta).toMatchObject({
      docType: { code: 'KH' },
      docNumber: { canonical },
      issuer: { name: 'ỦY BAN NHÂN DÂN XÃ BẢN MẾ', parents: [] },
      place: null,
      date,
      title: 'TƯỚI VƯỜN CAM',
    })
  }
})

test('in a sentence the two name another document', () => {
  const [document] = parse(
    [
      'ỦY BAN NHÂN DÂN XÃ BẢN MẾ',
      'Số: 41/KH-UBND',
      ...below,
      'Kế hoạch này thay thế Kế hoạch',
      'Số: 12/KH-UBND, ngày 17 tháng 8 năm 2025',
    ].join('\n'),
  ).children as [Document]
  expect(document.meta).toMatchObject({ docNumber: { canonical: '41/KH-UBND' }, date: null })
})
