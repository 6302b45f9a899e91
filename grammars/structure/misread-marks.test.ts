import { expect, test } from 'vitest'
import { parse } from '../../src/pipeline.ts'
import { walk, type Document } from '../../src/tree/index.ts'

const head = 'QUỐC HỘI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLuật số: 7/2024/QH15\n\nLUÂT\nMUỐI\n\n'

function idsOf(body: string): string[] {
  return [...walk(parse(head + body))].flatMap(([node]) => (node.type === 'division' ? [node.id] : []))
}

test('words of units without the marks of their letters', () => {
  const body = ['Churong I', 'NHUNG QUY DINH CHUNG', 'Muc 1', 'PHOI', 'Diêu 1. Pham vi', 'Luật này quy định về muối.', 'Diều 2. Giải thích', 'Muối là muối.', 'Chuơng II', 'KHO', 'Điều 3. Kho', 'Muối để trong kho.']
  expect(idsOf(body.join('\n\n'))).toEqual(['chp_I', 'chp_I__sec_1', 'chp_I__sec_1__art_1', 'chp_I__sec_1__art_2', 'chp_II', 'chp_II__art_3'])
  expect(idsOf('Diều 1.- Phạm vi\n\nMuối là muối.\n\nDiều 2.- Kho\n\nMuối để trong kho.')).toEqual(['art_1', 'art_2'])
}) // prettier-ignore

test('words that only look like them', () => {
  const body = ['Điều 1. Thang điểm', 'Mức 1. Muối trắng.', 'Mức 2. Muối xám.', 'Diều 12 cái.', 'Điều 2. Hiệu lực', 'Từ nay.']
  expect(idsOf(body.join('\n\n'))).toEqual(['art_1', 'art_2'])
})

test('the type that the line of the number names, where a scanner garbled its own line', () => {
  const document = parse(`${head.replace('LUÂT\n', '')}Điều 1. Muối\n\nMuối là muối.\n`).children[0] as Document
  expect(document.meta.docType?.code).toBe('Luật')
})

const plan = `ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND\nTân Lập, ngày 05 tháng 6 năm 2031\nKẾ HOẠCH\nGiữ rừng\n\n`
const idsOfPlan = (body: readonly string[]): string[] =>
  [...walk(parse(plan + body.join('\n\n')))].flatMap(([node]) => (node.type === 'division' ? [node.id] : []))

test('the first section, whose numeral was read as a figure', () => {
  const rest = ['1. Giữ rừng đầu nguồn của xã.', '2. Trồng thêm rừng mới ở thôn Đông.', 'II- NHIỆM VỤ', '1. Giao rừng cho các thôn.']
  expect(idsOfPlan(['1- MỤC ĐÍCH, YÊU CẦU', ...rest])).toEqual(['sec_I', 'sec_I__cl_1', 'sec_I__cl_2', 'sec_II', 'sec_II__cl_1'])
  // below a first section that has its numeral it is a clause
  expect(idsOfPlan(['I- MỤC ĐÍCH', '1- RỪNG', 'Giữ rừng đầu nguồn của xã.', 'II- NHIỆM VỤ', '1- RUỘNG'])).toContain('sec_I__cl_1')
})

test('the first point, whose letter was read as a figure', () => {
  expect(idsOfPlan(['1. Các thôn', '8) Giữ rừng đầu nguồn của xã.', 'b) Trồng thêm rừng mới.'])).toEqual([
    'cl_1',
    'cl_1__pnt_a',
    'cl_1__pnt_b',
  ])
  expect(idsOfPlan(['1. Các thôn', 'a) Giữ rừng.', '8) Trồng thêm rừng mới.', 'b) Báo cáo xã.'])).not.toContain('cl_1__pnt_a-2')
})

test('a dash that was read as another sign, beside dashes', () => {
  expect(idsOfPlan(['1. Các thôn', '¬ Giữ rừng đầu nguồn.', '- Trồng thêm rừng mới.'])).toEqual([
    'cl_1',
    'cl_1__indent_1',
    'cl_1__indent_2',
  ])
  const alone = ['1. Các thôn', '- Giữ rừng.', '2. Các tổ', '~ Trồng rừng.', '3. Các hộ', '~- Tỉa cành.']
  expect(idsOfPlan(alone).filter((id) => id.includes('indent'))).toHaveLength(3)
  expect(idsOfPlan(['1. Các thôn.', '¬ Các tổ.', '3. Các hộ.']).filter((id) => id.includes('indent'))).toEqual([])
})

test('a stop behind a figure that was read as a letter, between its neighbours', () => {
  const body = [
    'Điều 1. Nguyên tắc',
    'lề Giữ rừng đầu nguồn của xã.',
    '2Ề Trồng thêm rừng mới.',
    '3. Báo cáo xã.',
    'Điều 2ẳ Thi hành',
    'Từ nay.',
  ]
  expect(idsOf(body.join('\n'))).toEqual(['art_1', 'art_1__cl_1', 'art_1__cl_2', 'art_1__cl_3', 'art_2'])
  expect(idsOf('Điều 1. Nguyên tắc\n1. Giữ rừng.\n2. Trồng rừng.\n\nlề Đường của xã rộng.\n\nĐiều 2. Thi hành\nTừ nay.')).not.toContain(
    'art_1__cl_1-2',
  )
})

test('a five that was read as another sign, behind the fourth', () => {
  const body = ['Điều 1. Nguyên tắc', '4. Giữ rừng đầu nguồn của xã.', 'Š. Trồng thêm rừng mới.', '6. Báo cáo xã.', '§. Cấm đốt rừng.']
  expect(idsOf(body.join('\n\n')).slice(0, 4)).toEqual(['art_1', 'art_1__cl_4', 'art_1__cl_5', 'art_1__cl_6'])
})

test('a numeral that was read as another letter, before the second section', () => {
  const body = ['L- TÌNH HÌNH', 'Rừng còn ít.', 'II- QUAN ĐIỂM', 'Giữ rừng.', 'III- NHIỆM VỤ', 'Trồng rừng.']
  expect(idsOfPlan(body)).toEqual(['sec_I', 'sec_II', 'sec_III'])
})

test('a figure that was misread, between its neighbours', () => {
  const body = ['Điều 1. Nguyên tắc', '1. Giữ rừng.', '2. Trồng rừng.', '9. Cấm đốt rừng.', '4. Báo cáo xã.']
  expect(idsOf(body.join('\n\n'))).toEqual(['art_1', 'art_1__cl_1', 'art_1__cl_2', 'art_1__cl_9', 'art_1__cl_4'])
})

test.each(['l', 'I', '!'])('the first clause, whose figure was read as %s', (sign) => {
  const rest = ['2. Trồng thêm rừng mới ở thôn Đông.', '3. Báo cáo xã.']
  expect(idsOfPlan([`${sign}. Giữ rừng đầu nguồn của xã.`, ...rest])).toEqual(['cl_1', 'cl_2', 'cl_3'])
  expect(idsOfPlan(['I. MỤC ĐÍCH', `${sign}. Giữ rừng đầu nguồn.`, ...rest, 'II. NHIỆM VỤ', 'Trồng rừng.'])).toEqual([
    'sec_I', 'sec_I__cl_1', 'sec_I__cl_2', 'sec_I__cl_3', 'sec_II',
  ]) // prettier-ignore
})

test('what only looks so: the point behind k, a section before the second', () => {
  const points = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l'].map((label) => `${label}. Thôn ${label.toUpperCase()}.`)
  expect(idsOfPlan(['1. Các thôn:', ...points, '2. Các hộ.'])).toContain('cl_1__pnt_l')
  expect(idsOfPlan(['I. Mục đích', '2. Giữ rừng.', 'II. Nhiệm vụ', 'Trồng rừng.'])).toContain('sec_I')
})

test('a letter and its bracket that were misread, behind the point before', () => {
  const points = ['a} Giữ rừng.', 'b) Trồng rừng.', 'c] Cấm đốt rừng.', 'd) Dọn cỏ.', 'đ) Đếm cây.', 'e) Dựng lán.', '9) Mở đường.', 'h) Báo cáo xã.']
  expect(idsOfPlan(['1. Các thôn:', ...points]).slice(1)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'].map((label) => `cl_1__pnt_${label}`))
  expect(idsOfPlan(['1. Các thôn:', 'a) Giữ rừng.', 'c} Cấm đốt rừng.'])).not.toContain('cl_1__pnt_c')
}) // prettier-ignore

test('a letter among letters, and a section whose first clause is lost, are no first clause', () => {
  expect(idsOfPlan(['H. Nhóm đò', '1. Đò to.', 'I. Nhóm bè', '2. Bè gỗ.', '3. Bè tre.'])).not.toContain('cl_1-2')
  expect(idsOfPlan(['A. ĐÁNH GIÁ', 'I. Kết quả', '2. Đã giữ rừng.', '3. Đã trồng rừng.'])).toContain('part_A__sec_I')
})

test.each(['Il', 'IL'])('a section whose title is in running case, the second numeral of which was read as %s', (numeral) => {
  const body = ['I. Về rừng', 'Giữ rừng đầu nguồn.', `${numeral}. Về ruộng`, 'Đắp bờ ruộng.', 'III. Về vườn', 'Trồng cây.']
  expect(idsOfPlan(body)).toEqual(['sec_I', 'sec_II', 'sec_III'])
})

test('first units of whose marks the stop alone was read', () => {
  const body = ['. Phổ biến kế hoạch cho các thôn:', '|. Về rừng:', 'a) Giữ rừng.', 'b) Trồng rừng.', '2. Về ruộng:', 'a) Đắp bờ.', 'II. Báo cáo', 'Từ nay.']
  expect(idsOfPlan(body)).toEqual(['sec_I', 'sec_I__cl_1', 'sec_I__cl_1__pnt_a', 'sec_I__cl_1__pnt_b', 'sec_I__cl_2', 'sec_I__cl_2__pnt_a', 'sec_II'])
  // items of a list, and one below the first
  expect(idsOfPlan(['Các thôn có:', '. Rừng xa.', '. Rừng gần.', '2. Về ruộng'])).toContain('indent_1')
  expect(idsOfPlan(['1. Về rừng', '. Rừng xa.', '2. Về ruộng', 'Đắp bờ.'])).toEqual(['cl_1', 'cl_2'])
}) // prettier-ignore

test('the mark of a note behind that of an article', () => {
  const body = ['Điều 1. Phạm vi', 'Muối.', 'Điều 2.* Kho muối', '1. Kho to.', '2. Kho nhỏ.']
  expect(idsOf(body.join('\n\n'))).toEqual(['art_1', 'art_2', 'art_2__cl_1', 'art_2__cl_2'])
})
