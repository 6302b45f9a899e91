import { expect, test } from 'vitest'
import { partSegments } from './part-segments.ts'

const segmented = 'Căn_cứ Luật Thủy_lợi , các xã có_trách_nhiệm nạo_vét kênh_mương hằng_năm ; kinh_phí do tỉnh cấp .\n'

test('a text whose words are tied gets its blanks back', () => {
  const { text, mends } = partSegments(segmented.repeat(2))!
  expect(text.split('\n')[0]).toBe('Căn cứ Luật Thủy lợi , các xã có trách nhiệm nạo vét kênh mương hằng năm ; kinh phí do tỉnh cấp .')
  expect(mends).toHaveLength(2)
})

test('names of files and addresses keep theirs, and so do rules and marks of emphasis', () => {
  expect(partSegments('Gửi về ban_muoi@example.vn, tệp ke_hoach_2024.docx')).toBeNull()
  expect(partSegments('____ _Kính gửi_: ____ '.repeat(20))).toBeNull()
  expect(partSegments(`${'Các xã nạo vét kênh mương và sửa cống. '.repeat(60)}${'a_b '.repeat(12)}`)).toBeNull()
  expect(partSegments('Kênh {{TEN_KENH_CHINH}} do {{TEN_DON_VI}} nạo vét; cột ma_so_cong, ngay_nao_vet. '.repeat(4))).toBeNull()
})
