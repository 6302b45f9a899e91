import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk } from '../tree/index.ts'

const head =
  'SỞ Y TẾ ĐIỆN HẢI\nBỆNH VIỆN BẢN MẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-BV\nBản Mế, ngày 3 tháng 2 năm 2026\n\nKẾ HOẠCH\nVề trực Tết\n\n'
const end = '\n\nNơi nhận:\n- Các khoa;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLò Văn Páo\n'

/** In what the paragraph stands that begins with these words. */
function parentOf(body: string, words: string): string | undefined {
  const found = [...walk(parse(head + body + end))].find(([node]) => node.type === 'paragraph' && textOf(node).startsWith(words))
  return found?.[1].map(({ type }) => type).findLast((type) => type === 'division' || type === 'body')
}

test.each([
  'Bệnh viện yêu cầu các khoa thực hiện nghiêm túc./.',
  'Trong quá trình trực, nếu có khó khăn, các khoa báo cáo Ban Giám đốc./.',
  'Nhà trường đề nghị các khoa thực hiện nghiêm túc./.',
  'Biên bản kết thúc hồi 11 giờ cùng ngày./.',
  'Cuộc họp kết thúc vào 11 giờ cùng ngày./.',
  'Kính mong các khoa trực đúng giờ.',
])('the last sentence speaks for the whole: %s', (sentence) => {
  expect(parentOf(`1. Khoa Nội\n\n- Trực 24 giờ;\n\n- Báo cáo trước 7 giờ.\n\n${sentence}`, sentence)).toBe('body')
  expect(parentOf(`1. Khoa Nội: trực 24 giờ.\n\n2. Khoa Ngoại: trực 24 giờ.\n\n${sentence}`, sentence)).toBe('body')
})

test.each([
  [
    'in an article',
    'Điều 1. Khoa Nội trực Tết.\n\nĐiều 2. Hiệu lực\n\n1. Từ ngày ký.\n\nCác khoa chịu trách nhiệm thi hành./.',
    'Các khoa',
  ],
  [
    'as the last of several paragraphs',
    '1. Khoa Nội\n\nTrực 24 giờ.\n\n2. Phòng Tài chính\n\nThẩm định dự toán của các khoa.\n\nCân đối, bố trí kinh phí theo phân cấp hiện hành./.',
    'Cân đối',
  ],
  [
    'in a section of paragraphs',
    'I. MỤC TIÊU\n\nTrực đủ 24 giờ.\n\nII. KINH PHÍ\n\nTừ ngân sách tỉnh.\n\nNgân sách huyện bảo đảm phần còn lại./.',
    'Ngân sách',
  ],
  [
    'behind the sentence that it explains',
    '1. Khoa Nội: trực 24 giờ.\n\n2. Về giá thuê: theo quyết định của Sở.\n\nTheo đó, giá thuê là 100.000 đồng/m2./.',
    'Theo đó',
  ],
  [
    'for a case of it',
    '1. Khoa Nội: trực 24 giờ.\n\n2. Khoa Ngoại: trực 24 giờ.\n\nTrường hợp có lũ thì trực cả hai khoa./.',
    'Trường hợp',
  ],
  [
    'among its paragraphs',
    'I. MỤC TIÊU\n\nTrực đủ 24 giờ.\n\nII. THỰC HIỆN\n\nCác khoa lập lịch trực.\n\nTrong quá trình trực nếu có khó khăn, phản ánh về Phòng Kế hoạch./.',
    'Trong quá',
  ],
  ['below a title', '1. Khoa Nội\n\nTrực 24 giờ.\n\n2. Khoa Ngoại\n\nTrực 24 giờ và báo cáo trước 7 giờ./.', 'Trực 24 giờ và'],
])('it is the unit’s own %s', (_, body, words) => {
  expect(parentOf(body, words)).toBe('division')
})

test('“Căn cứ hướng dẫn này, đề nghị …” closes all units above', () => {
  const sentence = 'Căn cứ hướng dẫn này, đề nghị các khoa thực hiện./.'
  const body = `I. MỤC TIÊU\n\n1. Trực đủ 24 giờ.\n\n2. Báo cáo trước 7 giờ.\n\nII. THỰC HIỆN\n\n1. Khoa Nội trực.\n\n2. Khoa Ngoại trực.\n\n${sentence}`
  expect(parentOf(body, sentence)).toBe('body')
})
