import { expect, test } from 'vitest'
import { breaksOfCollapsed } from './collapsed.ts'

const head =
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 12/QĐ-TN Bản Mế, ngày 1 tháng 2 năm 2031 QUYẾT ĐỊNH Về việc nạo kênh '
const document = (articles: number, words: string): string =>
  head + Array.from({ length: articles }, (_, i) => `Điều ${i + 1}. ${words}`).join(' ')

test('a document in one line is broken where its parts begin', () => {
  const text = `${document(3, 'Các thôn nạo vét kênh chính hằng năm.')} Nơi nhận: - Như Điều 2; - Lưu: VT.`
  const starts = [0, ...breaksOfCollapsed(text)!]
  expect(starts.map((at) => text.slice(at, at + 6))).toEqual(expect.arrayContaining(['Số: 12', 'QUYẾT ', 'Điều 1', 'Điều 3', 'Nơi nh']))
})

test('thousands of parts of a word or two stay one line, however many of some words do not', () => {
  expect(breaksOfCollapsed(document(900, 'Nạo.'))).toBeNull()
  expect(breaksOfCollapsed(document(900, 'Các thôn nạo vét kênh.'))!.length).toBeGreaterThan(900)
  expect(breaksOfCollapsed(document(90, 'Nạo.'))!.length).toBeGreaterThan(90)
})

test('a part above its first section, and the first step below a title in capitals', () => {
  const text = `${document(1, 'Các thôn nạo vét kênh chính.')} Phần thứ nhất I. VIỆC CỦA CÁC THÔN Bước 1: Thôn Đông nạo kênh. Phần thứ hai nêu cách làm.`
  const starts = [0, ...breaksOfCollapsed(text)!].map((at) => text.slice(at, at + 10))
  expect(starts).toEqual(expect.arrayContaining(['Phần thứ n', 'I. VIỆC CỦ', 'Bước 1: Th']))
  expect(starts).not.toContain('Phần thứ h')
})

test('the first basis, who enacts, recipients behind a note and what is attached begin lines of their own', () => {
  const bases = 'ở xã Căn cứ Luật Đê điều ngày 29 tháng 11 năm 2006; Theo đề nghị của Trạm trưởng; Bộ trưởng Bộ Kênh Mương ban hành Thông tư về nạo kênh. '
  const recipients = 'Nơi nhận: - Các xã; (để b/c) - Các thôn; - Lưu: VT. KT. BỘ TRƯỞNG THỨ TRƯỞNG Lò Văn An PHỤ LỤC KÊNH CẦN NẠO '
  const attached = '(Ban hành kèm theo Thông tư số 12/2031/TT-BKM ngày 1 tháng 2 năm 2031) 1. Kênh chính: 3 km. 2. Kênh phụ: 2 km.'
  const text = `${head}${bases}Điều 1. Nạo kênh chính. Điều 2. Nạo kênh phụ. ${recipients}${attached}`
  const starts = breaksOfCollapsed(text)!.map((at) => text.slice(at, at + 9))
  expect(starts).toEqual(expect.arrayContaining(['Căn cứ Lu', 'Theo đề n', 'Bộ trưởng', '- Các thô', '(Ban hành', '1. Kênh c']))
}) // prettier-ignore

test('a law: its type, who enacts, chapters but no mention of one, and who signs behind the last sentence', () => {
  const law = [
    'QUỐC HỘI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Luật số: 12/2031/QH19 Bản Mế, ngày 1 tháng 2 năm 2031 LUẬT KÊNH MƯƠNG Căn cứ Hiến pháp;',
    'Quốc hội ban hành Luật Kênh mương. Chương I QUY ĐỊNH CHUNG Điều 1. Kênh chính theo Mục 2 Chương III của Luật này. Điều 2. Kênh phụ.',
    'Chương II. THI HÀNH Điều 3. Hiệu lực theo Chương II Luật Đê điều. Luật này được thông qua ngày 1 tháng 2 năm 2031. CHỦ TỊCH QUỐC HỘI Lò Văn An',
  ].join(' ')
  const starts = breaksOfCollapsed(law)!.map((at) => law.slice(at, at + 14))
  expect(starts).toEqual(expect.arrayContaining(['LUẬT KÊNH MƯƠN', 'Quốc hội ban h', 'Chương I QUY Đ', 'Điều 1. Kênh c', 'Chương II. THI', 'CHỦ TỊCH QUỐC ', 'Lò Văn An']))
  expect(starts.filter((start) => start.startsWith('Chương'))).toHaveLength(2)
}) // prettier-ignore

test('a site’s buttons behind the name of who signs', () => {
  const end = 'Nơi nhận: - Lưu: VT. TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Văn An Lưu trữ Ghi chú Ý kiến Facebook Email In'
  const text = `${document(3, 'Các thôn nạo vét kênh chính hằng năm.')} ${end}`
  const starts = breaksOfCollapsed(text)!.map((at) => text.slice(at, at + 9))
  expect(starts).toEqual(expect.arrayContaining(['Lò Văn An', 'Lưu trữ G']))
})

test('a dash behind the stop of an article is of its mark', () => {
  const text = `${document(2, 'Các thôn nạo vét kênh chính hằng năm.')} Điều 3. - Trạm bơm giữ kênh. Điều 4. - Các thôn giữ bờ.`
  const starts = breaksOfCollapsed(text)!.map((at) => text.slice(at, at + 9))
  expect(starts).toEqual(expect.arrayContaining(['Điều 3. -', 'Điều 4. -']))
  expect(starts).not.toContainEqual(expect.stringMatching(/^-/u))
})
