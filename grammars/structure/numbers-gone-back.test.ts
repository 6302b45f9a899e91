import { describe, expect, it } from 'vitest'
import { parse } from '../../src/pipeline.ts'
import { runRules } from '../../src/rules/run-rules.ts'
import { textOf, walk } from '../../src/tree/index.ts'

const head = `ỦY BAN NHÂN DÂN
XÃ TÂN LẬP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/BC-UBND
Tân Lập, ngày 05 tháng 6 năm 2031
BÁO CÁO
Tình hình thực hiện
`

const report = (body: string): string => head + body

/** `label heading` of each clause and decimal. */
const unitsOf = (text: string): string[] =>
  [...walk(parse(text))].flatMap(([node]) => {
    if (node.type !== 'division' || (node.name !== 'clause' && node.name !== 'subclause')) return []
    const heading = node.children.find(({ type }) => type === 'heading')
    return [`${node.label} ${heading ? textOf(heading) : '-'}`]
  })

const told = (text: string): string[] =>
  runRules(parse(text), text).flatMap(({ ruleId }) => (ruleId.startsWith('numbering-') ? [ruleId] : []))

describe('a number that goes back', () => {
  const clauses = report(`I. KẾT QUẢ
1. Công tác tuyên truyền
- Tổ chức 5 hội nghị tuyên truyền, phổ biến pháp luật cho cán bộ, công chức và Nhân dân của các thôn trong xã.
2. Công tác kiểm tra
- Kiểm tra 3 đơn vị, qua đó nhắc nhở các đơn vị thực hiện đúng chế độ báo cáo theo quy định của pháp luật.
3. Công tác thu
- Thu 5 tỷ đồng, đạt 80% dự toán được giao trong năm, bằng 120% so với cùng kỳ năm trước.
2. Công tác đôn đốc
- Đôn đốc 6 đơn vị còn nợ tiền thuê đất nộp vào ngân sách nhà nước trước ngày 31 tháng 12 năm 2031.
4. Công tác khác
Xã đã hoàn thành các công việc khác được giao, không có công việc nào chậm so với thời hạn được giao.
II. KIẾN NGHỊ
Xã đề nghị tỉnh sớm bố trí đủ kinh phí để sửa chữa các công trình thủy lợi nhỏ trên địa bàn của xã.
`)

  it('is that of a title among titles whose series goes on, and is told once', () => {
    expect(unitsOf(clauses)).toEqual([
      '1 Công tác tuyên truyền',
      '2 Công tác kiểm tra',
      '3 Công tác thu',
      '2 Công tác đôn đốc',
      '4 Công tác khác',
    ])
    expect(told(clauses)).toEqual(['numbering-duplicate'])
  })

  it('is that of a decimal before the next clause', () =>
    expect(
      unitsOf(
        report(`1. Kết quả
1.1. Công tác tuyên truyền
- Tổ chức 5 hội nghị tuyên truyền, phổ biến pháp luật cho cán bộ, công chức và Nhân dân của các thôn trong xã.
1.2. Công tác kiểm tra
- Kiểm tra 3 đơn vị, qua đó nhắc nhở các đơn vị thực hiện đúng chế độ báo cáo theo quy định của pháp luật.
1.3. Công tác thu
- Thu 5 tỷ đồng, đạt 80% dự toán được giao trong năm, bằng 120% so với cùng kỳ năm trước.
1.2. Công tác đôn đốc
- Đôn đốc 6 đơn vị còn nợ tiền thuê đất nộp vào ngân sách nhà nước trước ngày 31 tháng 12 năm 2031.
2. Kiến nghị
Xã đề nghị tỉnh sớm bố trí đủ kinh phí để sửa chữa các công trình thủy lợi nhỏ trên địa bàn của xã.
`),
      ).slice(1, 5),
    ).toEqual(['1.1 Công tác tuyên truyền', '1.2 Công tác kiểm tra', '1.3 Công tác thu', '1.2 Công tác đôn đốc']))

  it('is none of a list inside an item that begins with 1', () =>
    expect(
      unitsOf(
        report(`1. Công tác tuyên truyền
- Tổ chức 5 hội nghị tuyên truyền, phổ biến pháp luật cho cán bộ, công chức và Nhân dân của các thôn trong xã.
2. Công tác kiểm tra
- Kiểm tra 3 đơn vị, gồm:
1. Đơn vị Đông
2. Đơn vị Tây
3. Công tác thu
- Thu 5 tỷ đồng, đạt 80% dự toán được giao trong năm, bằng 120% so với cùng kỳ năm trước.
`),
      ).filter((unit) => unit.startsWith('2 ')),
    ).toContain('2 Công tác kiểm tra'))
})
