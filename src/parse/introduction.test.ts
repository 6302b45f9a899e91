import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'

const metaBelow = (lead: string) => {
  const text = `Tin từ bến đò hôm nay cho biết nhiều việc.\n\n${lead}\n\nKẾ HOẠCH\nGiữ bến đò\n\nĐiều 1. Giữ bến\nBến do thôn giữ.\nĐiều 2. Nạo kênh\nKênh nạo hằng năm.\n`
  const document = parse(text).children.find((node) => node.type === 'document')!
  return [document.meta.docNumber?.canonical ?? null, document.meta.date]
}

test.each([
  // what was issued before is not what is printed
  ['Sau khi ban hành Kế hoạch số 5/KH-UBND ngày 2/1/2024, Ủy ban nhân dân tỉnh đã có Kế hoạch số 6/KH-UBND ngày 5/3/2024 về bến đò. Dưới đây là toàn văn Kế hoạch:', '6/KH-UBND', '2024-03-05'],
  ['Tỉnh đã ban hành Kế hoạch số 5/KH-UBND ngày 2/1/2024, nay ban hành Kế hoạch số 6/KH-UBND ngày 5/3/2024. Toàn văn:', '6/KH-UBND', '2024-03-05'],
  ['Xin giới thiệu toàn văn Kế hoạch số 6/KH-UBND ngày 5/3/2024, ban hành cùng Kế hoạch số 7/KH-UBND:', '6/KH-UBND', '2024-03-05'],
])('the document that is printed below: %s', (lead, number, date) => expect(metaBelow(lead)).toEqual([number, date])) // prettier-ignore

test('the lead of news that ends in "Nội dung Kế hoạch:"', () => {
  const lead = 'Ngày 5/3/2024, Ủy ban nhân dân xã An Đò đã ban hành Kế hoạch số 12/KH-UBND về giữ bến đò, theo đó các thôn phải giữ bờ. Nội dung Kế hoạch:'
  const document = parse(`${lead}\n\nI. MỤC ĐÍCH\n\n1. Giữ bến.\n\n2. Giữ bờ.\n\nII. THỰC HIỆN\n\n1. Các thôn giữ bờ.\n`).children.find((node) => node.type === 'document')
  expect([document?.meta.docNumber?.canonical, document?.meta.date]).toEqual(['12/KH-UBND', '2024-03-05'])
}) // prettier-ignore

test('a lead right above text without its head, which no mark opens', () => {
  const lead = 'Ngày 5/3/2024, Ban Thường vụ Huyện ủy An Đò đã ban hành Chỉ thị số 12-CT/HU về giữ bến đò. Nội dung Chỉ thị như sau:'
  const { children } = parse(`${lead}\n\nNhững năm qua, bến đò được giữ tốt.\n\n1. Các xã giữ bến.\n\n2. Giao Ban Tuyên giáo theo dõi.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLò Văn An\n`)
  const [{ meta }] = children.filter((node) => node.type === 'document') as [Extract<(typeof children)[number], { type: 'document' }>]
  expect([children[0]?.type, meta.docNumber?.canonical, meta.date, meta.title, meta.issuer?.name]).toEqual(['unstructured', '12-CT/HU', '2024-03-05', 'về giữ bến đò', 'Ban Thường vụ Huyện ủy An Đò'])
}) // prettier-ignore

test('what a document rests on is its preamble below a lead', () => {
  const lead = 'Ngày 5/3/2024, Ủy ban nhân dân huyện An Đò đã ban hành Kế hoạch số 12/KH-UBND về giữ bến đò. Nội dung Kế hoạch như sau:'
  const { children } = parse(`${lead}\n\nThực hiện Nghị quyết số 3/NQ-HĐND, Ủy ban nhân dân huyện ban hành Kế hoạch như sau:\n\nI. MỤC TIÊU\n\n1. Giữ bến.\n\n2. Giữ bờ.\n`)
  const document = children.find((node) => node.type === 'document')
  expect(document?.children.map(({ type }) => type)).toEqual(['preamble', 'body'])
}) // prettier-ignore
