import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { walk } from '../tree/index.ts'

/** Where each node of these kinds stands, by its part of the document. */
function partsOf(source: string, type: string): string[] {
  return [...walk(parse(source))].flatMap(([node, ancestors]) =>
    node.type === type
      ? [ancestors.map(({ type: of }) => of).find((of) => /^(?:preface|preamble|body|conclusions)$/.test(of)) ?? 'none']
      : [],
  )
}

const head =
  'ỦY BAN NHÂN DÂN XÃ BẢN MẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/UBND-VP\nBản Mế, ngày 3 tháng 2 năm 2026\n\n'

test('a sentence of a letter that is wrapped behind its comma is no recital', () => {
  const text = `${head}Kính gửi: Sở Y tế\n\nTheo Nghị quyết của Hội đồng nhân dân xã Bản Mế về việc bán muối,\nUBND xã báo cáo Sở như sau:\n\n1. Xã đã bán muối.\n`
  expect(partsOf(text, 'recital')).toEqual([])
  expect(partsOf(text, 'division')).toEqual(['body'])
})

test('a list of resolutions heads no body', () => {
  const text = `${head}KẾ HOẠCH\nVề ruộng muối\n\n1. Xã thực hiện các văn bản:\n\nNGHỊ QUYẾT:\n- Nghị quyết về muối;\n- Nghị quyết về cam.\n2. Xã báo cáo.\n`
  expect(partsOf(text, 'enactingFormula')).toEqual([])
  expect(partsOf(text, 'division')).toEqual(['body', 'body', 'body', 'body'])
})

test('a list to sign on has no signature', () => {
  const text = `${head}KẾ HOẠCH\nVề ruộng muối\n\n1. Phát muối theo danh sách sau:\n\n| STT | Họ và tên | Người nhận (Ký, ghi rõ họ tên) |\n|---|---|---|\n\n2. Xã lưu danh sách.\n`
  expect(partsOf(text, 'signature')).toEqual([])
  expect(partsOf(text, 'table')).toEqual(['body'])
})

test('what stands below an incoming stamp is the document’s where it is of a head', () => {
  const stamped = (line: string): string => `${head}ĐẾN\nSố: 45\nNgày: 5/2/2026\n${line}\n\nKính gửi: Sở Y tế\n\n1. Xã đã bán muối.\n`
  expect(partsOf(stamped('HỎA TỐC'), 'mark')).toEqual(['preface'])
  expect(partsOf(stamped('Về việc bán muối'), 'docTitle')).toEqual(['preface'])
})

test.each(['xây dựng Kế hoạch làm muối năm 2026:', 'kính trình HĐND xã với các nội dung sau:', 'thông báo việc làm muối, cụ thể:'])(
  'the sentence between the last basis and the first unit is the formula: … %s',
  (words) => {
    const text = `${head}KẾ HOẠCH\nVề ruộng muối\n\nCăn cứ Nghị quyết số 3/NQ-HĐND ngày 1/2/2026 của HĐND xã;\n\nUBND xã ${words}\n\n1. Xã làm muối.\n\n2. Xã báo cáo.\n`
    expect(partsOf(text, 'enactingFormula')).toEqual(['preamble'])
  },
)

test.each([
  'Hôm nay, ngày 12 tháng 5 năm 2026, tại chợ Bản Mế, chúng tôi gồm:',
  'Vào hồi 8 giờ ngày 12 tháng 5 năm 2026, tại UBND xã, Hội đồng gồm:',
  'Hội đồng kiểm kê gồm có:',
  'Thành phần tham dự:',
  'Hiện nay trên địa bàn xã có các loại chợ:',
  'UBND xã đã mở các chợ:',
])('a sentence there that tells who is present or how things are is of the body: %s', (sentence) => {
  const text = `${head}BIÊN BẢN\nNghiệm thu chợ Bản Mế\n\nCăn cứ Nghị quyết số 3/NQ-HĐND ngày 1/2/2026 của HĐND xã;\n\n${sentence}\n\n1. Ông Lò Văn Páo.\n\n2. Bà Sùng Thị Mảy.\n`
  expect(partsOf(text, 'enactingFormula')).toEqual([])
  expect(partsOf(text, 'paragraph')).toEqual(['body', 'body', 'body'])
})
