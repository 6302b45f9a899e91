import { expect, test } from 'vitest'
import { noteWideGaps } from './note-wide-gaps.ts'

const note = (text: string) => (noteWideGaps(text)?.mends ?? []).map(({ start, end, to }) => [text.slice(start, end), to])

test('notes gaps around words of a sentence and leaves the text', () => {
  const text = 'kế hoạch sử dụng đất bảo đảm   quy   hoạch dài hạn của vùng Thủ đô để   thống nhất  , quyết định'
  expect(note(text)).toEqual([
    ['   quy   ', ' quy '],
    ['   thống nhất  ', ' thống nhất'],
  ])
  expect(noteWideGaps(text)!.text).toBe(text)
})

test.each([
  [
    'a unit marker',
    'Điều 1.    Ban hành kèm theo Nghị quyết này',
    'Điều 2.  Nghị quyết này có hiệu lực',
    '-   Tổ chức rà soát các quy hoạch',
    'a)  Có đủ các điều kiện sau đây',
  ],
  ['columns', 'Số: 12/QĐ-A        Hà Nội, ngày 01 tháng 02 năm 2025', '| bảo   đảm | các điều kiện sau |', 'ỦY BAN   NHÂN DÂN'],
  ['a place to fill in', 'Căn cứ Nghị quyết số   /NQ-CP ngày  tháng  năm 2025 của Chính phủ'],
  ['a new sentence', 'Tổ chức thực hiện tốt.  Các cơ quan báo cáo kết quả'],
  ['the edges of a line', '      Tổ chức thực hiện tốt các quy hoạch này   '],
  ['a justified line', 'Tổ  chức  thực  hiện tốt  các quy  hoạch'],
])('notes nothing at %s', (_, ...texts) => {
  expect(texts.flatMap(note)).toEqual([])
})

test('notes nothing where the lines are justified', () => {
  expect(note('Căn cứ Luật Tổ chức  chính quyền địa phương và Nghị định của Chính phủ\n'.repeat(30))).toEqual([])
})
