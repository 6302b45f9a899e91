import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { childrenOf, textOf, walk } from '../../tree/index.ts'

function unitsOf(lines: readonly string[]): string[] {
  return [...walk(parse(lines.join('\n')))].flatMap(([node]) => (node.type === 'division' ? [node.id] : []))
}

const head = ['ỦY BAN NHÂN DÂN', 'TỈNH HẢI AN', 'Số: 12/CT-UBND', 'Hải An, ngày 3 tháng 6 năm 1998', '', 'CHỈ THỊ', 'Về kênh mương', '']

test('a list that has lost its first items is one below a colon', () => {
  expect(unitsOf([...head, 'Ủy ban nhân dân tỉnh giao Sở Thủy lợi nghiên cứu và đề nghị:', '', '3/ Giữ các kênh mương đã đào.', '', 'Sở Thủy lợi báo cáo trong tháng 6.'])).toEqual(['cl_3'])
}) // prettier-ignore

test('a title’s number 2 is one where the title of the first lost its own, before items that begin with dashes', () => {
  const section = ['I. MỤC ĐÍCH, YÊU CẦU', 'Mục đích', '- Nạo vét kênh mương đúng mùa.', '- Giữ nước cho ruộng muối.', '2. Yêu cầu', '- Làm xong trước mùa mưa.']
  expect(unitsOf([...head, ...section, 'II. NỘI DUNG', 'Các xã nạo kênh.'])).toContain('sec_I__cl_2__indent_1')
}) // prettier-ignore

test('the next of its series behind a stop, though a scanner took its capital for a small letter', () => {
  const clauses = ['Điều 1. Quy định chung về việc nạo kênh của các xã', '1. Thời gian nạo kênh là 10 ngày.', '2. về phí: Các xã thu theo quy định của tỉnh.']
  expect(unitsOf([...head, ...clauses, 'Điều 2. Hiệu lực từ ngày ký.'])).toEqual(['art_1', 'art_1__cl_1', 'art_1__cl_2', 'art_2'])
}) // prettier-ignore

test('1) behind k) is the letter l, unless 2) follows', () => {
  const list = ['Điều 1. Hàng hóa gồm có:', ...[...'abcdđeghik'].map((letter) => `${letter}) Hàng loại ${letter.toUpperCase()};`)]
  expect(unitsOf([...head, ...list, '1) Nước ngọt;', 'm) Xăng.', 'Điều 2. Hiệu lực từ ngày ký.']).slice(-3)).toEqual(['art_1__pnt_l', 'art_1__pnt_m', 'art_2'])
  expect(unitsOf([...head, ...list, '1) Nước ngọt;', '2) Xăng.', 'Điều 2. Hiệu lực từ ngày ký.'])).not.toContain('art_1__pnt_l')
}) // prettier-ignore

test('what says the words of an article’s title again is its text, however full the line above', () => {
  const title = ['Cắt giảm, đơn giản hóa thủ tục hành chính về', 'nuôi trồng thủy sản thuộc phạm vi quản lý của Bộ Thủy nông']
  const wrapped = [`Điều 1. ${title[0]}`, title[1]!, 'Cắt giảm, đơn giản hóa thủ tục hành chính về nuôi trồng', 'thủy sản theo Phụ lục ban hành kèm theo Chỉ thị này.']
  const headings = [...walk(parse([...head, ...wrapped, 'Điều 2. Hiệu lực', 'Chỉ thị này có hiệu lực từ ngày ký.'].join('\n')))]
  expect(headings.flatMap(([node]) => (node.type === 'heading' ? [textOf(node)] : []))).toEqual([title.join(' '), 'Hiệu lực'])
}) // prettier-ignore

test('dashes that begin with the same word and a figure are two, whatever stands above', () => {
  expect(unitsOf([...head, '1. Mức thuế của thuốc lá', '75', 'đồng/bao', '- Từ 01/01/2028: 4.000 đồng/bao', '- Từ 01/01/2029: 6.000 đồng/bao', '2. Mức thuế của rượu.'])).toEqual(['cl_1', 'cl_1__indent_1', 'cl_1__indent_2', 'cl_2'])
}) // prettier-ignore

test('words before what a form leaves to be filled in are no title, three dots are no blank', () => {
  const form = [
    '1. Tên kênh: ..................',
    'Do trạm quản lý.',
    '2. Bờ ……… (1)',
    'Đắp bằng đất.',
    '3. Cống, bể...',
    'Các công trình khác.',
  ]
  const headings = [...walk(parse([...head, ...form].join('\n')))].flatMap(([node]) => (node.type === 'heading' ? [textOf(node)] : []))
  expect(headings).toEqual(['Cống, bể...'])
})

test('a colon within a sentence, before the names of those who act, ends no title', () => {
  const acts = ['1. Các Bộ: Nông nghiệp và Phát triển nông thôn, Y tế phối hợp với các địa phương tổ chức việc tuyên truyền về dịch bệnh đến từng hộ chăn nuôi trong cả nước.', '2. Các tỉnh: Báo cáo hằng tuần.', '3. Kinh phí: Do ngân sách bảo đảm.']
  const headings = [...walk(parse([...head, ...acts].join('\n')))]
  expect(headings.some(([node]) => node.type === 'heading' && textOf(node).startsWith('Các Bộ'))).toBe(false)
}) // prettier-ignore

test.each([
  [['I MỤC ĐÍCH', '1 Mục đích', '- Tưới đủ nước.', '- Giữ kênh sạch.', '2 Yêu cầu', '- Làm kịp thời.', '- Làm đủ.', 'II NỘI DUNG', '1 Nạo vét kênh', 'a) Kênh chính;', 'b) Kênh nhánh.', '2 Đắp bờ hồ'], ['sec_I', 'sec_I__cl_1', 'sec_I__cl_2', 'sec_II', 'sec_II__cl_1', 'sec_II__cl_1__pnt_a', 'sec_II__cl_1__pnt_b', 'sec_II__cl_2']],
  [['Điều 1 Phạm vi và đối tượng áp dụng', 'của Quy định này', '1 Các xã có kênh.', '2 Các trạm bơm.', 'Điều 2 Hiệu lực'], ['art_1', 'art_1__cl_1', 'art_1__cl_2', 'art_2']],
  [['I TỔNG SỐ THU (1+2)', 'Thu tiền nước', 'II TỔNG SỐ CHI', 'Chi tiền điện'], []],
])('sections and clauses that lost their stops: %j', (lines, ids) => {
  expect(unitsOf([...head, ...lines]).filter((id) => !id.includes('indent'))).toEqual(ids)
}) // prettier-ignore

test('a title, the longest of its short lines, is not broken at the dash below it', () => {
  const below = ['- Sinh hoạt chưa đều.', 'III. PHƯƠNG HƯỚNG', '- Tưới vườn.']
  expect(unitsOf([...head, 'I. ƯU ĐIỂM', '- Tưới đều.', 'II. HẠN CHẾ, KHUYẾT ĐIỂM', ...below])).toContain('sec_II__indent_1')
  expect(unitsOf([...head, 'I. Ưu điểm', '- Tưới đều.', 'II. Hạn chế, khuyết điểm của trạm', ...below])).toContain('sec_II__indent_1')
})

test.each([
  [['Tháng 01', '1. Họp trạm.', '2. Tổng kết.', 'Tháng 02', '1. Tưới vườn.', '2. Nạo kênh.', 'Tháng 03', '1. Sơ kết.'], 5, ['body', 'body', 'body']],
  [['1. Chia nhóm như sau:', 'Nhóm 1 (kênh tốt) gồm:', '- Kênh mới;', 'Nhóm 2 (kênh cũ) gồm:', '- Kênh đất.'], 3, ['clause', 'clause']],
  [['1. Hạn chế', '- Kênh chưa sạch.', 'Nguyên nhân:', '- Do mưa.', '2. Nhiệm vụ', '- Nạo kênh.'], 5, ['clause']],
])('what heads the next part of a list is none of its last item: %j', (lines, units, parents) => {
  const nodes = [...walk(parse([...head, ...lines].join('\n')))].map(([node]) => node)
  expect(nodes.filter(({ type }) => type === 'division')).toHaveLength(units)
  const holds = nodes.flatMap((node) => childrenOf(node).flatMap((child) => (child.type === 'paragraph' && /^(?:Tháng|Nhóm|Nguyên)/u.test(textOf(child)) ? [node] : [])))
  expect(holds.map((node) => (node.type === 'division' ? node.name : node.type))).toEqual(parents)
}) // prettier-ignore

test('an article is one however many stand beside it, the first of a charter without stops by its first clause', () => {
  const head = ['CHƯƠNG II: CƠ CẤU TỔ CHỨC', '', 'Điều 14. Đại hội xã viên', '14.1. Đại hội gồm các xã viên.', '14.2. Đại hội có quyền bầu.']
  expect(unitsOf(head)).toEqual(['chp_II', 'chp_II__art_14', 'chp_II__art_14__subcl_14.1', 'chp_II__art_14__subcl_14.2'])
  const charter = ['ĐIỀU LỆ HỢP TÁC XÃ MUỐI', 'CHƯƠNG I ĐỊNH NGHĨA', 'Điều 1 Định nghĩa', '1 Trong Điều lệ này, ruộng là ruộng muối.']
  expect(unitsOf(charter)).toEqual(['chp_I', 'chp_I__art_1', 'chp_I__art_1__cl_1'])
}) // prettier-ignore

test('a converter’s bullets before points are none of the text’s, also in plain text', () => {
  expect(unitsOf([...head, '1. Mục đích', '- a) Đắp kênh;', 'b) Nạo kênh.', '2. Yêu cầu', '- a) Làm nhanh;', '- b) Làm đủ.'])).toEqual(['cl_1', 'cl_1__pnt_a', 'cl_1__pnt_b', 'cl_2', 'cl_2__pnt_a', 'cl_2__pnt_b'])
  expect(unitsOf([...head, '1. Mục đích', '- a) Đắp kênh.', '- Nạo kênh.'])).toEqual(['cl_1', 'cl_1__indent_1', 'cl_1__indent_2'])
}) // prettier-ignore

test('a converter’s dash before the printed one is of the mark, with a blank between it and the words or none', () => {
  const source = [...head, '1. Việc của thôn', '- -Nạo kênh;', '- –Đắp bờ;', '- - Sửa cống.'].join('\n')
  const words = [...walk(parse(source))].flatMap(([node]) => (node.type === 'paragraph' ? [textOf(node)] : []))
  expect(words).toEqual(['Nạo kênh;', 'Đắp bờ;', 'Sửa cống.'])
})

test('B) behind a) is the next point; parts A), B) hold points of their own', () => {
  const tasks = ['I. NHIỆM VỤ', '1. Nạo kênh', 'a) Trạm bơm chủ trì;', 'B) Các xã phối hợp;', 'C) Thời gian: tháng 6.', 'II. KINH PHÍ', 'Do tỉnh cấp.']
  expect(unitsOf([...head, ...tasks])).toEqual(['sec_I', 'sec_I__cl_1', 'sec_I__cl_1__pnt_a', 'sec_I__cl_1__pnt_b', 'sec_I__cl_1__pnt_c', 'sec_II'])
  const parts = ['A) Việc đã làm', 'a) Đắp kênh;', 'b) Nạo kênh.', 'B) Việc phải làm', 'a) Sửa cống.', 'C) Đề nghị', 'Tỉnh cấp tiền.']
  expect(unitsOf([...head, ...parts])).toEqual(['sec_A', 'sec_A__pnt_a', 'sec_A__pnt_b', 'sec_B', 'sec_B__pnt_a', 'sec_C'])
}) // prettier-ignore

test('a clause by its word, as an article has it; a caption is none', () => {
  const clauses = ['Điều 1. Phạm vi', 'Khoản 1. Kênh cấp một.', 'Khoản 2. Kênh cấp hai.', 'Điều 2. Đối tượng', '* Khoản 3', 'Khoản 3']
  expect(unitsOf([...head, ...clauses])).toEqual(['art_1', 'art_1__cl_1', 'art_1__cl_2', 'art_2'])
})

test('a blank before the bracket of a point, as word-segmented texts have it', () => {
  expect(unitsOf([...head, 'Điều 1 . Kênh', '1 . Kênh gồm :', 'a ) Kênh chính ;', 'b ) Kênh nhánh .', '2 . Cống gồm :', 'a ) Cống xả .'])).toEqual(['art_1', 'art_1__cl_1', 'art_1__cl_1__pnt_a', 'art_1__cl_1__pnt_b', 'art_1__cl_2', 'art_1__cl_2__pnt_a'])
}) // prettier-ignore

test('dashes below a star that leads to them are its items, in a list of stars', () => {
  expect(unitsOf([...head, '* Nguyên đơn: Bà Lò Thị Yên.', '* Bị đơn: Ông Lò Văn Ba.', '* Người liên quan:', '- Trạm bơm;', '- Trạm giống.', '* Người làm chứng: Bà Lò Thị Sa.'])).toEqual(['indent_1', 'indent_2', 'indent_3', 'indent_3__indent_1', 'indent_3__indent_2', 'indent_4'])
}) // prettier-ignore

test('a party to a case: the part is the title, who takes it and where he lives is none, nor what leads on', () => {
  const headingsOf = (lines: readonly string[]) => [...walk(parse([...head, ...lines].join('\n')))].flatMap(([node]) => (node.type === 'heading' ? [textOf(node)] : []))
  const parties = ['1. Nguyên đơn: Ông Lò Văn Ba, sinh năm 1961 (vắng mặt)', '', 'Nơi cư trú: ấp Kênh, xã Hải.', '', '2. Bị đơn:', '', 'Bà Lò Thị Yên, sinh năm 1963.']
  expect(headingsOf(parties)).toEqual(['Nguyên đơn:', 'Bị đơn:'])
  expect(headingsOf(['Điều 1: Chia các xã ven kênh thành hai trạm bơm như sau', '1. Trạm Bắc;', '2. Trạm Nam.', 'Điều 2: Hiệu lực từ ngày ký.'])).toEqual([])
  expect(headingsOf(['Điều 1. Đặt một trạm bơm.', 'Điều 2. Bộ trưởng Bộ Thủy lợi chiểu nghị định thi hành.', 'MỘT DÒNG CHƯA ĐỌC ĐƯỢC'])).toEqual([])
  expect(headingsOf(['1. Lịch nghỉ như sau:', '- Ngày mở cống được nghỉ 01 ngày: từ ngày 16/4 đến hết ngày.', '- Ngày đóng cống được nghỉ 02 ngày: từ ngày 30/4 đến hết ngày 01/5.'])).toEqual([])
  expect(headingsOf(['1. Công ty Muối An Hải; Địa chỉ: Số 3, đường Kênh.', '2. Công ty Cát An Hải; Địa chỉ: Số 5, đường Kênh.'])).toEqual([])
}) // prettier-ignore

test('a quotation that is never closed ends where the units outside it go on', () => {
  const excerpt = ['1. Về kênh chính', '', 'Theo Quyết định số 15/QĐ-UBND quy định:', '', '“2. Người đào kênh phải:', '', 'a) Nộp hồ sơ trước ba ngày;', '', 'Quy định nêu trên áp dụng cho cả kênh nhánh.', '']
  const others = ['2. Về kênh nhánh', '', 'a) Về nạo vét', '', '- Các xã thực hiện.', '', 'b) Về đắp bờ', '', 'Các xã biết và thực hiện.']
  const units = ['cl_1', 'cl_2', 'cl_2__pnt_a', 'cl_2__pnt_a__indent_1', 'cl_2__pnt_b']
  expect(unitsOf([...head, ...excerpt, ...others])).toEqual(units)
  // closed, it holds all that stands before its mark
  expect(unitsOf([...head, ...excerpt, ...others.slice(0, -1), 'Các xã biết và thực hiện.”'])).toEqual(['cl_1'])
}) // prettier-ignore

test('a mark that is opened twice and closed once does not hold the next point', () => {
  const points = ['1. Sửa đổi Điều 5 như sau:', 'a) Sửa đổi khoản 1 như sau:', '', '“1. Người sửa đổi nội dung “tưới tiêu đã đăng ký thì báo cáo.”', '', 'b) Sửa đổi khoản 2 như sau:', '', '“2. Nộp hồ sơ.”', '', '2. Sửa đổi Điều 6 như sau:', '', '“Điều 6. Nạo vét.”']
  expect(unitsOf([...head, ...points])).toEqual(['cl_1', 'cl_1__pnt_a', 'cl_1__pnt_b', 'cl_2'])
}) // prettier-ignore

test('new text whose opening mark a scanner lost is quoted from what leads into it to its closing mark', () => {
  const lines = ['1. Sửa đổi Điều 5 như sau:', 'a) Sửa đổi khoản 1 như sau:', '', '1. Người đào kênh nộp hồ sơ theo quy định tại khoản 2', 'Điều này, gồm có:', '', 'a) Đơn;', '', 'b) Bản vẽ.”.', '', 'b) Sửa đổi khoản 2 như sau:', '', '%2, Hồ sơ nộp trước ba ngày.”', '', '2. Bãi bỏ Điều 6.']
  expect(unitsOf([...head, ...lines])).toEqual(['cl_1', 'cl_1__pnt_a', 'cl_1__pnt_b', 'cl_2'])
  const quoted = [...walk(parse([...head, ...lines].join('\n')))].flatMap(([node]) => (node.type === 'paragraph' && node.quoted ? [textOf(node).slice(0, 8)] : []))
  expect(quoted).toEqual(['1. Người', 'a) Đơn;', 'b) Bản v', '%2, Hồ s'])
}) // prettier-ignore

test('units that are quoted within a sentence and closed below its line are of that quotation', () => {
  const lines = ['1. Về phí', '', 'Tại Quyết định số 15/QĐ-UBND (khoản 3 Điều', '2) quy định: “3. Trạm là cơ sở tưới tiêu, bao', 'gồm cả: a) Cống, đập, nhà máy bơm nước;', 'b) Kênh chính, kênh nhánh;', '', 'c) Cơ sở cung cấp nước thông qua người làm', 'công;', '', 'd) Đại lý”.', '', 'Căn cứ quy định trên thì không thu.', '', '2. Về đê']
  expect(unitsOf([...head, ...lines])).toEqual(['cl_1', 'cl_2'])
}) // prettier-ignore

test('a comma for the stop of the first article is proved by the articles behind it; words that name articles have none', () => {
  const articles = (first: string) => unitsOf([...head, 'Căn cứ quyết định của tỉnh;', '', first, '1. Nạo vét kênh.', '2. Đắp bờ hồ.', '', 'Điều 2. Hiệu lực', '', 'Điều 3. Thi hành'])
  expect(articles('Điều 1, Sửa đổi, bổ sung quy định về kênh mương')).toEqual(['art_1', 'art_1__cl_1', 'art_1__cl_2', 'art_2', 'art_3'])
  expect(articles('Điều 1, Khoản 2 của quyết định ấy nay sửa lại:')).not.toContain('art_1')
}) // prettier-ignore

test('a line that ends a quotation with its sentence is no title of what stands below', () => {
  const lines = ['1. Về kênh, Luật quy định các trường hợp:', '- Theo yêu cầu của xã;', '- Đề xuất của trạm bơm được giao nhiệm vụ...”', '', 'Theo đó các xã nạo vét kênh.']
  const headings = [...walk(parse([...head, ...lines].join('\n')))]
  expect(headings.some(([node]) => node.type === 'heading' && textOf(node).startsWith('Đề xuất'))).toBe(false)
}) // prettier-ignore

test('what an article orders is its text, and so is the last item above the end of a list; a title with a stop stays one', () => {
  const headingsOf = (lines: readonly string[]) => [...walk(parse([...head, ...lines].join('\n')))].flatMap(([node]) => (node.type === 'heading' ? [textOf(node)] : []))
  const below = ['', 'Chỉ thị có hiệu lực sau 10 ngày kể từ ngày ký.', '']
  const carriedOut = 'Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Chỉ thị này.'
  expect(headingsOf(['Điều 1. Mở kênh Bắc.', '', 'Điều 2. Giao Trưởng trạm bơm hướng dẫn và kiểm tra việc mở kênh.', ...below, carriedOut])).toEqual([])
  expect(headingsOf(['Điều 1. Bổ sung 04 trạm bơm vào danh mục trạm bơm của tỉnh.', '1. Trạm Bắc;', '2. Trạm Nam.', carriedOut])).toEqual([])
  expect(headingsOf(['Điều 1.', '', 'Giao Trưởng trạm bơm kiểm tra việc mở kênh.', ...below, carriedOut])).toEqual([])
  expect(headingsOf(['Điều 1. Thu các phí sau:', '1. Phí qua đò.', '2. Phí qua cống.', '(có bảng kèm theo)', carriedOut])).toEqual([])
  expect(headingsOf(['Điều 1. Trạm bơm của xã.', 'Mỗi xã có một trạm bơm.', 'Điều 2. Thành lập và giải thể trạm bơm.', 'Xã lập trạm.', 'Điều 3. Sửa đổi một số điều của Quy chế trạm bơm.', '1. Bỏ Điều 2.'])).toHaveLength(3)
}) // prettier-ignore

test('the first printed line of what an article decides is no title below its mark', () => {
  const wrapped = ['Điều 1.', 'Ban hành kèm theo Chỉ thị này Quy chế phối hợp giữa', 'Trạm bơm Bắc với các xã ven kênh, các trạm giống của tỉnh', 'trong việc mở và đóng các cống trên kênh chính, kênh nhánh', 'của huyện.']
  const tree = parse([...head, ...wrapped, 'Điều 2.', 'Giao Trưởng trạm bơm Bắc và Chủ tịch', 'Hội đồng kênh mương thi hành việc mở cống.'].join('\n'))
  expect([...walk(tree)].filter(([node]) => node.type === 'heading')).toEqual([])
}) // prettier-ignore

test('a dash that leads into another quotation is outside of one that was never closed', () => {
  const quoted = ['- Tại khoản 1 Điều 9 Quy chế kênh quy định:', '“1. Thôn giữ kênh:', 'a) Kênh chính;', '- Tại khoản 2 Điều 9 Quy chế kênh', 'quy định:', '“2. Thôn nạo kênh:', 'a) Kênh phụ.”', '2. Về việc áp dụng']
  expect(unitsOf([...head, '1. Về căn cứ', ...quoted])).toEqual(['cl_1', 'cl_1__indent_1', 'cl_1__indent_2', 'cl_2'])
}) // prettier-ignore

test('the groups of an article that no colon leads into stand in it where the next article follows the last of them', () => {
  const groups = ['Điều 1. Biểu phí qua đò', 'I. Người đi bộ', '1. Người lớn.', '2. Trẻ em.', 'II. Hàng hóa', '1. Hàng rời.']
  expect(unitsOf([...head, ...groups, 'Điều 2. Hiệu lực từ ngày ký.'])).toEqual(['art_1', 'art_1__sec_I', 'art_1__sec_I__cl_1', 'art_1__sec_I__cl_2', 'art_1__sec_II', 'art_1__sec_II__cl_1', 'art_2'])
  const parts = ['Điều 1. Phạm vi', 'I. BẾN ĐÒ', 'Điều 2. Bến chính', 'II. BẾN PHỤ', 'Điều 3. Hiệu lực']
  expect(unitsOf([...head, ...parts])).toEqual(['art_1', 'sec_I', 'sec_I__art_2', 'sec_II', 'sec_II__art_3'])
}) // prettier-ignore

test('the next point of quoted text is a paragraph of its own, whatever sign ends the one above', () => {
  const quoted = ['1. Điều 6 được sửa đổi, bổ sung như sau:', '“Điều 6. Mức nước', '1. Mức nước như sau:', 'a) Kênh chính: 10 phân,', 'b) Kênh nhánh: 20 phân', 'đ) Ao: theo Điều 5,', 'khoản 2 Quy chế này;', '2. Riêng hồ chứa.”', '2. Bãi bỏ Điều 7.']
  const paragraphs = [...walk(parse([...head, ...quoted].join('\n')))].flatMap(([node]) => (node.type === 'paragraph' && node.quoted ? [textOf(node)] : []))
  expect(paragraphs).toEqual(['“Điều 6. Mức nước', '1. Mức nước như sau:', 'a) Kênh chính: 10 phân,', 'b) Kênh nhánh: 20 phân', 'đ) Ao: theo Điều 5, khoản 2 Quy chế này;', '2. Riêng hồ chứa.”'])
}) // prettier-ignore

test('a number right below the heading of an article is a clause, whatever an excerpt left out', () => {
  const articles = ['Điều 6. Phạt người lấp kênh', '9. Phạt tiền đến 2.000.000 đồng đối với hành vi sau:', 'b) Lấp kênh của xã;', 'Điều 7. Phạt người lấp mương', '7. Phạt tiền đến 1.000.000 đồng.']
  expect(unitsOf([...head, ...articles])).toEqual(['art_6', 'art_6__cl_9', 'art_6__cl_9__pnt_b', 'art_7', 'art_7__cl_7'])
}) // prettier-ignore

test('points by their word below clauses by theirs, a mention of a point is none', () => {
  const clauses = ['Điều 1. Kênh', 'Khoản 1. Kênh cấp một.', 'Khoản 2. Kênh cấp hai:', 'Điểm a) Nạo bùn.', 'Điểm b: Đắp bờ.', 'Điều 2. Xã chi tiền theo', 'Điểm a) Khoản 2 Điều 1 Chỉ thị này.']
  expect(unitsOf([...head, ...clauses])).toEqual(['art_1', 'art_1__cl_1', 'art_1__cl_2', 'art_1__cl_2__pnt_a', 'art_1__cl_2__pnt_b', 'art_2'])
}) // prettier-ignore

test('a dash behind the mark of each clause is the mark’s own, whatever list stands below the last', () => {
  const clauses = ['1. - Nạo kênh', 'Nạo kênh chính.', '2. - Đắp bờ', 'Đắp bờ hồ.', '3. - Sửa cống', 'Sửa cống xả.']
  expect(unitsOf([...head, ...clauses, '', 'Nơi nhận:', '- Các xã;', '- Lưu: VT.', 'CHỦ TỊCH', 'Lò Văn An'])).toEqual(['cl_1', 'cl_2', 'cl_3'])
  expect(unitsOf([...head, ...clauses, '- Cống trên;', '- Cống dưới.'])).toEqual(['cl_1', 'cl_2', 'cl_3', 'cl_3__indent_1', 'cl_3__indent_2'])
  expect(unitsOf([...head, '1. Nạo kênh.', '2. - Đắp bờ;', '- Sửa cống.', '3. Báo cáo.'])).toEqual(['cl_1', 'cl_2', 'cl_2__indent_1', 'cl_2__indent_2', 'cl_3'])
}) // prettier-ignore
