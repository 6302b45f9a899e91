import { expect, test } from 'vitest'
import { parse } from '../../src/pipeline.ts'
import type { Document } from '../../src/tree/index.ts'

function metaOf(head: readonly string[]): Document['meta'] {
  const text = [...head, '', 'Kính gửi: Phòng Muối.', '', 'Đề nghị phơi muối./.'].join('\n')
  return (parse(text).children.find(({ type }) => type === 'document') as Document).meta
}

const motto = ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Độc lập - Tự do - Hạnh phúc']

test.each([
  [
    'organ and parent, a rule between the columns',
    ['Ủy ban nhân dân tỉnh Lạc Sơn', 'Sở Muối', '-----', ...motto, 'Số: 12/SM-VP', 'Lạc Sơn, ngày 4 tháng 5 năm 2025'],
    { name: 'Sở Muối', parents: ['Ủy ban nhân dân tỉnh Lạc Sơn'] },
  ],
  ['the right column first', [...motto, 'Bộ Muối', 'Số: 12/BM-VP', 'Hà Nội, ngày 4 tháng 5 năm 2025'], { name: 'Bộ Muối', parents: [] }],
  [
    'a name and a motto each on two lines',
    ['Ủy ban nhân dân', 'tỉnh Lạc Sơn', 'Cộng hòa xã hội', 'chủ nghĩa Việt Nam', motto[1]!, 'Số: 12/UBND-VP'],
    { name: 'Ủy ban nhân dân tỉnh Lạc Sơn', parents: [] },
  ],
  ['the Party', ['Đảng ủy xã Bản Mế', '*', 'Số 12-CV/ĐU', 'Đảng Cộng sản Việt Nam'], { name: 'Đảng ủy xã Bản Mế', parents: [] }],
  ['an organ in capitals', ['Bộ Muối trên mạng', 'SỞ MUỐI', ...motto, 'Số: 12/SM-VP'], { name: 'SỞ MUỐI', parents: [] }],
])('a letterhead in running case: %s', (_, head, issuer) => {
  const meta = metaOf(head)
  expect(meta.issuer).toEqual(issuer)
  expect(meta.title).toBeNull()
})

test('a sentence that ends with an organ above a number is none', () => {
  const lines = ['Tin này là của', 'Bộ Muối', 'Số: 12/BM-VP', 'Hà Nội, ngày 4 tháng 5 năm 2025']
  expect(metaOf(lines).issuer).toBeNull()
})

test('organs above numbers in a list of documents are none', () => {
  const list = ['Bộ Muối', 'Số: 12/BM-VP', 'Về phơi muối', 'Sở Muối', 'Số: 13/SM-VP', 'Về cất muối']
  const text = ['SỞ MUỐI', ...motto, 'Số: 1/SM-VP', 'Kính gửi: Phòng Muối.', '', 'Sở Muối gửi danh mục văn bản như sau:', '', 'Tên văn bản', '', ...list, '', ...list, ''].join('\n')
  const documents = parse(text).children.filter(({ type }) => type === 'document') as Document[]
  expect(new Set(documents.map(({ meta }) => meta.issuer?.name))).toEqual(new Set(['Sở Muối', undefined]))
}) // prettier-ignore

test.each([
  [['Lớp 4A Trường Tiểu học          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '   Đinh Núp                     Độc lập - Tự do - Hạnh phúc'], 'lớp 4a trường tiểu học đinh núp', []],
  [['Trường Tiểu học Đinh Núp        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '   Lớp 4A                       Độc lập - Tự do - Hạnh phúc'], 'lớp 4a', ['Trường Tiểu học Đinh Núp']],
  [['Chi đoàn Xưởng 2                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 03/BB-CĐ                    Độc lập - Tự do - Hạnh phúc'], 'chi đoàn xưởng 2', []],
])('what stands in one row with the motto, whatever its words: %j', (head, name, parents) => {
  const documents = parse([...head, '', 'BIÊN BẢN HỌP', '', '1. Phơi muối.', '2. Cất muối.', ''].join('\n')).children as Document[]
  expect(documents.map(({ type, meta }) => [type, meta.issuer?.name.toLowerCase(), meta.issuer?.parents])).toEqual([['document', name, parents]])
}) // prettier-ignore
