import { expect, test } from 'vitest'
import { parse } from '../../src/pipeline.ts'
import { walk } from '../../src/tree/index.ts'

const idsOf = (body: readonly string[]): string[] =>
  [...walk(parse(body.join('\n\n')))].flatMap(([node]) => (node.type === 'division' ? [node.id] : []))

test('a semicolon or a comma that was read for the stop of a clause', () => {
  expect(idsOf(['Điều 1. Các thôn', '1. Giữ rừng.', '2; Trồng rừng.', '3. Báo cáo xã.'])).toEqual([
    'art_1',
    'art_1__cl_1',
    'art_1__cl_2',
    'art_1__cl_3',
  ])
  expect(idsOf(['Điều 1. Các thôn làm việc dưới đây.', 'Việc của mọi nhà.', '1, Giữ rừng.', '2. Trồng rừng.', '3. Báo cáo xã.'])).toEqual([
    'art_1',
    'art_1__cl_1',
    'art_1__cl_2',
    'art_1__cl_3',
  ])
})

test('the last article without its stop, behind clauses', () => {
  const body = ['Điều 1. Giao việc cho các thôn.', 'Điều 2. Các thôn làm việc sau.', '1. Giữ rừng.', '2. Trồng rừng.']
  expect(idsOf([...body, 'Điều 3 Chánh Văn phòng chịu trách nhiệm thi hành.'])).toContain('art_3')
  expect(idsOf([...body, 'Điều 3 Luật Lâm nghiệp đã nêu việc này.'])).not.toContain('art_3')
})

test('an article with a comma that names its own document', () => {
  const body = ['Điều 1. Giao việc cho các thôn.', 'Điều 2, Quyết định này có hiệu lực từ ngày ký.', 'Điều 3. Các thôn thi hành.']
  expect(idsOf(body)).toEqual(['art_1', 'art_2', 'art_3'])
})

test('the only clause below the title of an article, with a comma', () => {
  expect(idsOf(['Điều 1. Việc của các thôn', '1, Các thôn giữ rừng đầu nguồn.', 'Điều 2. Thi hành', 'Từ nay.'])).toContain('art_1__cl_1')
})
