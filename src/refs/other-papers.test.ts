import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { collectMentions } from './collect-mentions.ts'

const report = (sentence: string) => `ỦY BAN NHÂN DÂN
XÃ TÂN LẬP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 31/BC-UBND
Tân Lập, ngày 05 tháng 4 năm 2030

BÁO CÁO
Về việc góp ý quy ước giữ giống lúa

I. TÌNH HÌNH
1. Kho giống
Kho đã đầy.
2. Người giữ kho
${sentence}
II. ĐỀ NGHỊ
1. Mua thêm giống.
2. Sửa kho.
3. Trả công
Trả bằng thóc.
`

test.each([
  ['Theo mục 1 và Mục 2.', ['mục 1 → sec_I__cl_1', 'Mục 2 → sec_I__cl_2']],
  ['Theo mục 3.', ['mục 3 → ?']],
  ['Theo mục II và mục 3 phần II.', ['mục II → sec_II', 'mục 3 phần II → sec_II__cl_3']],
  ['Theo Mục II, khoản 1 Mục I và mục 3 phần II.', ['Mục II → sec_II', 'khoản 1 Mục I → sec_I__cl_1', 'mục 3 phần II → sec_II__cl_3']],
  ['Theo Mục 1 và Mục 2 của bản dự thảo, nêu tại mục II.', ['mục II → sec_II']],
  ['Theo Mục 1 Dự thảo Quy ước, nêu tại mục II.', ['mục II → sec_II']],
  ['Tại Mục 1 (Giờ mở kho) có nêu; Mục 2 thì thiếu, như mục II đã nêu.', ['mục II → sec_II']],
  ['Tại Mục 1 (Kho giống) có nêu; Mục 2 thì thiếu.', ['Mục 1 → sec_I__cl_1', 'Mục 2 → sec_I__cl_2']],
  // a wrong number is for the reader to see
  ['Tại Mục 1 (Trả công) có nêu.', ['Mục 1 → sec_I__cl_1']],
  ['Tại Mục 1 (Sở Y tế) có nêu.', ['Mục 1 → sec_I__cl_1']],
])('units of the report and of the paper that it speaks of: %s', (sentence, expected) => {
  const found = collectMentions(parse(report(sentence))).flatMap(({ kind, text, target }) =>
    kind === 'reference' ? [`${text} → ${target ?? '?'}`] : [],
  )
  expect(found).toEqual(expected)
})

const letter = (body: string) => `SỞ NÔNG NGHIỆP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 31/SNN-TL
V/v nạo kênh
Tân Lập, ngày 05 tháng 4 năm 2030

Kính gửi: Ủy ban nhân dân xã Tân Lập

Trả lời Công văn số 12/UBND ngày 02/4/2030 của xã, Sở có ý kiến như sau:
${body}
Sở trả lời để xã biết./.
`

test('the units of a letter begin with the part of the one that it answers', () => {
  const found = (body: string) =>
    collectMentions(parse(letter(body))).flatMap(({ kind, text, target }) => (kind === 'reference' ? [`${text} → ${target ?? '?'}`] : []))
  expect(found('1. Về nội dung mục 2\nXã tự nạo.\n2. Đối với vấn đề nêu tại mục 1\nSở lo.')).toEqual([])
  // its own units, of which its sentences speak
  expect(
    found(
      '1. Nạo kênh\nXã tự nạo.\n2. Đối với nội dung tại mục 1, mục 2 Công văn này, xã báo cáo.\n3. Về nội dung nêu tại mục 2, Sở giúp.',
    ),
  ).toEqual(['mục 1, mục 2 Công văn này → cl_1', 'mục 2 Công văn này → cl_2', 'mục 2 → cl_2'])
  expect(found('1. Nạo kênh\nXã tự nạo.\n2. Về nội dung tại mục 1 Công văn này\nXã báo cáo.')).toEqual(['mục 1 Công văn này → cl_1'])
  expect(found('1. Về kênh chính\nXã tự nạo.\n2. Về kênh phụ\nThôn làm theo nội dung mục 1.')).toEqual(['mục 1 → cl_1'])
  const unasked = letter('1. Nạo kênh\nXã tự nạo.\n2. Về nội dung mục 1\nXã báo cáo.').replace(/Trả lời .*/, 'Sở đề nghị xã:')
  expect(collectMentions(parse(unasked)).map(({ text, target }) => `${text} → ${target ?? '?'}`)).toContain('mục 1 → cl_1')
})
