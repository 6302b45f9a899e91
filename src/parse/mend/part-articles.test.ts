import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { walk } from '../../tree/index.ts'

const articlesOf = (...lines: string[]): string[] =>
  [...walk(parse(lines.join('\n')))].flatMap(([node]) => (node.type === 'division' && node.name === 'article' ? [node.label] : []))

const quoted = ['Điều 2. Mặt sau của thẻ đò', 'Mặt sau in các dòng chữ:', '“1. Thẻ do xã cấp.']

test.each([
  [['Điều 1. Thẻ đò', 'Thẻ có hai mặt.', ...quoted, '2. Mất thẻ phải nộp phí."Điều 3. Thông tin trên thẻ', '1. Mã số thẻ.', 'Điều 4. Hiệu lực', 'Các xã thi hành.']],
  [['Điều 1. Mở bến đò. Điều 2. Đóng bến phà. Điều 3. Bỏ bến cũ.', 'Điều 4. Các xã thi hành.']],
  [['Điều 1. Mở bến đò.', 'Điều 2. Đóng bến phà.Điều 3. Bỏ bến cũ.', 'Điều 4. Các xã thi hành.']],
  [['Điều 1. Mở bến đò.', 'Điều 2. Đóng bến phà.', 'Bến phà đóng từ tháng 5. Điều 3. Bỏ bến cũ.', 'Điều 4. Các xã thi hành.']],
])('an article whose line break is lost, missing between two others: %j', (lines) => {
  expect(articlesOf(...lines)).toEqual(['1', '2', '3', '4'])
}) // prettier-ignore

test.each([
  [['Điều 1. Mở bến đò.', 'Điều 2. Đóng bến phà theo khoản 1. Điều 5. Các xã thi hành.', 'Điều 3. Bỏ bến cũ.']],
  [['Điều 1. Mở bến đò.', 'Điều 2. Đóng bến phà theo khoản 1. Điều 3. Các xã thi hành.', 'Điều 3. Bỏ bến cũ.']],
])('one that is not missing is cited: %j', (lines) => {
  expect(articlesOf(...lines)).toEqual(['1', '2', '3'])
})
