import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { walk } from '../../tree/index.ts'

const head = ['UBND XÃ BẾN GỖ', 'Số: 45/QĐ-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Bến Gỗ, ngày 12 tháng 3 năm 2026', 'QUYẾT ĐỊNH', 'Về việc sửa kè', 'QUYẾT ĐỊNH:', 'Điều 1. Các thôn có việc sau:'] // prettier-ignore
const unitsOf = (lines: readonly string[]): string[] =>
  [...walk(parse([...head, ...lines].join('\n')))].flatMap(([node]) => (node.type === 'division' ? [`${node.name} ${node.label}`] : []))

test("clauses behind a converter's bullets are clauses", () =>
  expect(unitsOf(['- 1. Đắp lại chân kè.', '- 2. Trồng cỏ:', '- a) trên mái đê;', '- b) dưới chân đê.', '- 3. Báo cáo xã.'])).toEqual([
    'article 1', 'clause 1', 'clause 2', 'point a', 'point b', 'clause 3',
  ])) // prettier-ignore

test("a dash before one figure is the typist's", () =>
  expect(unitsOf(['1. Đắp lại chân kè:', '- 2. 000 m kè ở thôn Bãi;', '- Kè thôn Đập.', '2. Trồng cỏ.'])).toEqual([
    'article 1', 'clause 1', 'indent -', 'indent -', 'clause 2',
  ])) // prettier-ignore

test('a dash behind the stop, as typists struck it, ends an item like the stop', () =>
  expect(unitsOf(['- Đắp lại chân kè.-', '- Trồng cỏ;-', '- Báo cáo xã.-', 'Điều 2. Trưởng thôn thi hành Quyết định này.-'])).toEqual([
    'article 1', 'indent -', 'indent -', 'indent -', 'article 2',
  ])) // prettier-ignore

test("a dash before brackets is the typist's where one stands before words beside it", () => {
  const items = ['1. Tiêu chí', '- (1) Kè cao trên 2 m;', '- (2) Kè dài trên 5 km.']
  const further = ['- Các thôn rà soát theo tiêu chí trên.', '2. Kinh phí', '- Xã cấp.']
  expect(unitsOf([...items, ...further])).toEqual(['article 1', 'clause 1', 'indent -', 'indent -', 'indent -', 'clause 2', 'indent -'])
  expect(unitsOf([...items, ...further.slice(1)])).toEqual(['article 1', 'clause 1', 'item (1)', 'item (2)', 'clause 2', 'indent -'])
})
