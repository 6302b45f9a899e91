import { expect, test } from 'vitest'
import { docTypeInHead, restoreMarks } from './lost-marks.ts'

test.each([
  ['TONG CỤC THUÊ', 'TỔNG CỤC THUẾ'],
  ['KT. CUC TRUONG', 'KT. CỤC TRƯỞNG'],
  ['UY BAN NHAN DAN TỈNH HẢI AN', 'ỦY BAN NHÂN DÂN TỈNH HẢI AN'],
  ['BỘ TRƯỜNG BO TƯ PHAP', 'BỘ TRƯỞNG BỘ TƯ PHÁP'],
  ['CONG HOA XA HOI CHU NGHIA VIET NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['QUYET ĐINH:', 'QUYẾT ĐỊNH:'],
  ['LUAT', 'LUẬT'],
])('sets right the marks of fixed phrases: %s', (printed, said) => {
  expect(restoreMarks(printed)).toBe(said)
})

test.each([
  'THỦ TRƯỞNG',
  'THỨ TRƯỞNG',
  'UỶ BAN NHÂN DÂN TỈNH',
  'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'KẾT QUẢ THỰC HIỆN PHÁP LUẬT',
  'DANH SÁCH HỌC VIÊN',
  'BAN HANH',
  'TONG CUCS',
  'LUAT CHƠI',
])('leaves what is printed right, and what could be other words: %s', (printed) => {
  expect(restoreMarks(printed)).toBe(printed)
})

test('the type of a head is known without its marks, in capitals only', () => {
  expect(docTypeInHead('QUY CHE')?.type.code).toBe('QC')
  expect(docTypeInHead('Quy che')).toBeNull()
})
