import { expect, test } from 'vitest'
import { splitLines } from '../split/split-lines.ts'
import { weighBreaks } from './weigh-breaks.ts'

/** Evidence that the second of two lines begins a paragraph. */
const between = (...lines: readonly string[]): number => weighBreaks(splitLines(lines.join('\n')))[1]!

test('a list of units goes on behind the semicolon at the end of a line', () => {
  const units = between('giao xã quy định khoản 2 Điều 3; khoản 5 Điều 4;', 'khoản 7 Điều 21; điểm a khoản 4 Điều 22 Luật này.')
  expect(units).toBeLessThan(-2)
  expect(between('giao xã quy định khoản 2 Điều 3; khoản 5 Điều 4;', 'nạo vét kênh chính; nạo kênh phụ theo Luật này.')).toBeGreaterThan(
    units + 3,
  )
})

test('the address of a site ends its line, a stroke between two words does not', () => {
  const address = between('Danh sách kênh đã nạo ở https://kenhmuong.vn/', '(7) Thôn Đông nạo kênh.')
  expect(address).toBeGreaterThan(between('Danh sách kênh đã nạo của Ban Thủy nông/', '(7) Thôn Đông nạo kênh.'))
})

test('a note in smaller print, with longer lines, makes no line of the text above it short', () => {
  const above = 'Trạm bơm tự động khóa van khi mực nước vượt báo động,1 rồi báo về Trung'
  const name = 'Tâm Điều hành nước ở bờ trái sông Lèn để người trực biết mà xử lý ngay'
  const note = [
    '1 Mực nước báo động do trạm đo tự động ghi từng giờ và gửi về Trung tâm Điều hành nước qua mạng không dây riêng',
    'của trạm, được tính bằng trung bình cộng của ba lần đo liền nhau trong cùng một giờ, không kể lần đo hỏng do máy',
  ]
  const lines = splitLines([above, name, '', ...note].join('\n'))
  expect(weighBreaks(lines)[1]!).toBeGreaterThan(0)
  lines[2]!.note = { label: '1', key: 'bare 1', length: 1 }
  expect(weighBreaks(lines)[1]!).toBeLessThan(0)
})

test('who passed a resolution when is a paragraph of its own, below a full line too', () => {
  const above = [
    'Xã nạo kênh mỗi năm hai lần. Lần đầu làm trước vụ cấy. Lần sau làm',
    'khi gặt xong. Người nạo kênh được trả công. Tiền công do xã chi, lấy',
    'từ quỹ. Quỹ do các thôn góp. Thôn góp ít hay nhiều là tùy diện tích.',
    'Nghị quyết này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2027.',
  ]
  const rest = 'khóa X, kỳ họp thứ hai thông qua ngày 17 tháng 5 năm 2027.'
  const opens = (line: string): number => weighBreaks(splitLines([...above, line, rest].join('\n')))[4]!
  expect(opens('Nghị quyết này được Hội đồng nhân dân tỉnh Lạc Sơn nơi có kênh Bắc')).toBeGreaterThan(0)
  expect(opens('Nghị quyết này được gửi đến các xã nơi có kênh Bắc là kênh mà tỉnh')).toBeLessThan(0)
})

test.each([
  ['ngày 3 tháng 5 năm 2027 của huyện về việc ban hành', 'Quy chế mở cống trên kênh Bắc và các kênh nhánh của huyện.'],
  ['Bãi bỏ Quyết định số 7/QĐ-UBND về việc công bố', 'Danh sách trạm bơm của các xã ven kênh trong huyện năm 2027.'],
  ['ngày 3 tháng 5 năm 2027 của huyện ban hành', 'Danh mục trạm bơm của các xã ven kênh trong huyện năm 2027.'],
])('no sentence ends before what is issued, whatever room is left: %s', (before, text) => {
  expect(between(before, text)).toBeLessThan(0)
  expect(between('2. Thẩm quyền ban hành', text)).toBeGreaterThan(0)
})

test('each letter of a formula has a line for what it stands for', () => {
  expect(between('N: lượng nước của kênh chính', 'k: hệ số của kênh')).toBeGreaterThan(0)
  expect(between('Trạm đo lượng nước của kênh chính', 'k: hệ số của kênh')).toBeLessThan(0)
})

test('the note of what an appendix is issued with ends with its bracket', () => {
  expect(between('(Kèm theo Quyết định số 3/QĐ-TB ngày 5 tháng 3 năm 2024)', '1. Ba kênh cũ.')).toBeGreaterThan(0)
  expect(between('(Kèm theo Quyết định số 3/QĐ-TB ngày 5 tháng 3 năm 2024)', 'Các kênh cũ.')).toBeGreaterThan(0)
})

test('nothing ends within what a law was amended by, nor between the word for a unit and its label', () => {
  expect(between('- Tại khoản 1 Điều 8 Luật Kênh số 13/2008/QH12', '(được sửa đổi, bổ sung bởi Luật số 31/2013/QH13) quy')).toBeLessThan(0)
  expect(between('4. Bãi bỏ Phụ lục III.1 và Phụ lục III.4 của Phụ lục', 'III.')).toBeLessThan(0)
  expect(between('Kênh Bắc nêu tại Phụ lục', 'II. KÊNH NAM')).toBeGreaterThan(between('Kênh Bắc nêu tại Phụ lục', 'II của xã.'))
})

test('below the mark of an article what a document says of itself begins a sentence', () => {
  expect(between('Điều 1. Phạm vi điều chỉnh', 'Quy chế này quy định việc tưới.')).toBeGreaterThan(0)
  expect(between('Điều 2. Đối tượng', 'Luật này không áp dụng với kênh tư.')).toBeGreaterThan(0)
  expect(between('Điều 2. Đối tượng áp dụng', 'Luật này áp dụng với mọi người.')).toBeGreaterThan(0)
  expect(between('Điều 3. Trưởng thôn thi hành', 'Quy chế này có hiệu lực từ nay.')).toBeLessThan(0)
  expect(between('Điều 4. Kênh được nạo mỗi năm theo', 'Quy chế này quy định hai lần.')).toBeLessThan(0)
})

test.each([
  '2. Tồn tại',
  '2. Trang thiết bị',
  '2. Nhà ở',
  '2. Nguồn lực hiện có',
  '2. Cấp trên',
  '2. Kiến nghị, đề xuất',
  '2. Đời sống nhân dân',
  'II. TỒN TẠI',
  'Điều 3. Nhà ở',
])('a title may end with a compound whose second half alone wants more words: %s', (title) => {
  const sentence = 'Các thôn đã tập trung nạo vét kênh chính và kênh nhánh, đạt kết quả tích cực trên các mặt công tác.'
  expect(between(title, sentence)).toBeGreaterThan(0)
  expect(between(`${title} của`, sentence)).toBeLessThan(0)
})

test('no full line ends before what its last word leads to, also over a blank line', () => {
  const lead = '- Căn cứ Quy định số 12-QĐ/TU, ngày 08/02/2022 của Tỉnh ủy về'
  expect(between(lead, '', 'Quy chế phối hợp giữa các trạm thủy nông trong tỉnh;')).toBeLessThan(-0.5)
  expect(between(lead.replace(' về', ''), '', 'Quy chế phối hợp giữa các trạm thủy nông trong tỉnh;')).toBeGreaterThan(1)
  expect(between('- Các trường trung học phổ thông trong tỉnh trực thuộc', '', 'Đầu năm học này, các trường điểm danh.')).toBeGreaterThan(1)
  const office = 'Thực hiện Công văn số 12/BTC-VP ngày 15 tháng 12 năm 2025 của Bộ'
  expect(between(office, '', 'Tài chính, Trạm Thủy nông báo cáo như sau:')).toBeLessThan(-0.5)
})

test('the symbol of a document does not end behind its stroke, also over a blank line', () => {
  const symbol = 'Thực hiện Chương trình hành động số 104-CTr/'
  expect(between(symbol, '', 'TU ngày 30 tháng 8 năm 2025 về nạo vét kênh mương trong tỉnh.')).toBeLessThan(-0.5)
})

test('nothing goes on behind the end of a text, not even the dots of a day to be filled in', () => {
  expect(between('Tôi xin giữ sạch kênh như đã hứa./.', '……, ngày ... tháng ... năm ...')).toBeGreaterThan(2)
})

test('the symbol of a number, and a unit that is cited, go on over a blank line', () => {
  expect(between('Chi cục Thủy nông đã có công văn số 2554/TNCT-', '', 'KT2 hướng dẫn nạo kênh.')).toBeLessThan(0)
  expect(between('Theo điểm i, khoản 1 Điều 3', '', 'Thông tư 111/2031/TT-BYT ngày 15/8/2031 thì được.')).toBeLessThan(0)
  expect(between('Khoản 1 Điều 3', '', 'Thông tư 111/2031/TT-BYT ngày 15/8/2031 nêu rõ.')).toBeGreaterThan(0)
  expect(between('Thôn làm theo khoản 1 Điều 3', '', 'Xã trả công.')).toBeGreaterThan(0)
  expect(between('Vi phạm khoản 2 Điều 5', '', 'Nghị định 31/2031/NĐ-CP quy định mức phạt.')).toBeGreaterThan(0)
  expect(between('Theo khoản 2 Điều 5', '', 'Nghị định 31/2031/NĐ-CP quy định mức phạt.')).toBeGreaterThan(0)
  expect(between('Chi cục đã ra thông báo theo khoản 1 Điều 3', '', 'Luật Đê điều quy định cống phải có biển.')).toBeGreaterThan(0)
  expect(between('Theo khoản 1 Điều 3', '', 'Luật Đê điều quy định cống phải có biển.')).toBeGreaterThan(0)
  const full = 'hành một số điều của Luật Đê điều và Luật Thủy lợi; điểm i, khoản 1 Điều 3'
  expect(between(full, '', 'Thông tư 111/2031/TT-BYT ngày 15/8/2031 thì được.')).toBeLessThan(0)
  expect(between('Theo khoản 1 Điều 3', '', 'Luật Đê điều thì cống phải có biển.')).toBeLessThan(0)
})

test('who holds the post at the end of a line stands on the next, however short the line', () => {
  const post = 'và ý kiến của Phó Chủ tịch Ủy ban nhân dân tỉnh'
  expect(between(post, 'Lò Văn An. Chủ tịch Ủy ban nhân dân tỉnh kết luận:')).toBeLessThan(-2)
  expect(between(post, 'Nạo vét kênh. Làm trước vụ cấy.')).toBeGreaterThan(-2)
})

test('a sentence goes on with what it names in quotation marks; a title ends before the term that is told', () => {
  const above = 'cho bà Lò Thị Hoa, hội viên phụ nữ thôn Đoài, vì đã đạt danh hiệu'
  const rest = 'năm học 2031 và có nhiều công giữ sạch kênh mương của xã nhà trong năm năm.'
  expect(between(above, `"Lao động giỏi" ${rest}`)).toBeLessThan(0)
  expect(between(above, `"Lao động giỏi" là ${rest}`)).toBeGreaterThan(0)
})

test('a full line ends behind a colon by chance, unless it leads into what follows', () => {
  const lines = (first: string, second: string): string[] => [
    'a) Nạo vét kênh chính từ cống Lèn đến cống Đò, kể cả phần chảy qua xã',
    'Bản Mế và phần chảy qua xã Nậm Khao, theo lịch do Ban Thủy nông giao,',
    first,
    second,
    'cống, do các thôn thực hiện và do xã nghiệm thu ngay trong tháng đó;',
  ]
  const at = (first: string, second: string): number => weighBreaks(splitLines(lines(first, second).join('\n')))[3]!
  expect(at('b) Đắp lại bờ kênh phụ bị sạt lở trong mùa mưa vừa rồi, với mức chi:', '1.000.000 đồng cho mỗi mét, kể cả công đào đất và công đóng cọc ở các')).toBeLessThan(0)
  expect(at('b) Đắp lại bờ kênh phụ bị sạt lở trong mùa mưa vừa rồi, cụ thể như sau:', 'Ban Thủy nông giao mỗi thôn đắp một trăm mét, kể cả phần chảy qua các')).toBeGreaterThan(0)
}) // prettier-ignore

test('what was proposed begins behind the bases, below a full line too', () => {
  const lines = [
    'Căn cứ Nghị định số 12/2030/NĐ-CP ngày 3 tháng 4 năm 2030 của Chính phủ',
    'quy định chức năng, nhiệm vụ và cơ cấu tổ chức của các ban thủy nông xã,',
    'được sửa đổi bằng Nghị định số 15/2031/NĐ-CP ngày 8 tháng 4 năm 2031 về',
    'kênh chính, kênh phụ, cống xả và các trạm bơm ở bờ trái của sông Lèn;',
    'Theo đề nghị của Trưởng Ban Thủy nông xã Bản Mế và của các trưởng thôn;',
    'Ban Thủy nông quyết định giao việc nạo kênh cho các thôn như sau, từ nay',
  ]
  expect(weighBreaks(splitLines(lines.join('\n')))[4]!).toBeGreaterThan(1)
})

test('a type and a stop end the sentence above, a type and its predicate begin one', () => {
  const above = '1. Giao Ủy ban nhân dân xã tổ chức thực hiện'
  expect(between(above, 'Nghị quyết. Trong quá trình thực hiện, nếu có vướng mắc thì báo cáo.')).toBeLessThan(0)
  expect(between(above, 'Nghị quyết. Hằng năm, các thôn nạo kênh trước mùa mưa và báo cáo.')).toBeLessThan(0)
  expect(between('1. Tổ chức nạo kênh', 'Nghị quyết được gửi đến các thôn trước mùa mưa hằng năm.')).toBeGreaterThan(0)
})

test('documents listed inside a sentence, one on a line, are no paragraphs; those listed below it are', () => {
  const breaks = (...lines: readonly string[]): boolean[] => [...weighBreaks(splitLines(lines.join('\n')))].map((evidence) => evidence > 0)
  const listed = [
    'Quyết định số 12/QĐ-UBND ngày 04/5/2021;',
    'Quyết định số 15/QĐ-UBND ngày 06/7/2022;',
    'Quyết định số 31/QĐ-UBND ngày 08/9/2023 hết',
    'hiệu lực kể từ ngày Quyết định này có hiệu lực.',
  ]
  expect(breaks('Mức thu phí qua đò đã công bố tại các', ...listed)).toEqual([true, false, false, false, false])
  expect(breaks('Mức thu phí qua đò đã công bố tại các quyết định sau đây:', ...listed)).toEqual([true, true, true, true, false])
  expect(breaks('Luật Đò ngang được Hội đồng khóa V thông qua ngày', '4 tháng 5 năm 2020;', ...listed.slice(0, 2))).toEqual([
    true,
    false,
    true,
    true,
  ])
})
