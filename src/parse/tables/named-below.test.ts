import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { walk, type Table } from '../../tree/index.ts'

/** The names of the columns, and how many rows head them. */
function head(rows: readonly string[]): [string[] | undefined, number] {
  const text = [rows[0]!, rows[0]!.replace(/[^|]+/gu, '---'), ...rows.slice(1)].join('\n')
  const table = [...walk(parse(`1. Giá muối\nGiá như sau:\n\n${text}\n`))].map(([node]) => node).find((node): node is Table => node.type === 'table')!
  return [table.columns, table.children.filter(({ header }) => header).length]
} // prettier-ignore

test('names in each column below cells that span columns', () => {
  expect(head(['|  | Hệ số các ruộng |  |', '| Ruộng | Gần | Xa |', '| 2 ô | 0,7 | 0,3 |'])).toEqual([['Ruộng', 'Hệ số các ruộng Gần', 'Hệ số các ruộng Xa'], 2])
  expect(head(['| S | Các | Muối (hạng) |  |', '| TT | xã | I | II |', '| 1 | Bản Mế | 1.100 | 900 |'])).toEqual([['STT', 'Các xã', 'Muối (hạng) I', 'Muối (hạng) II'], 2])
}) // prettier-ignore

test('words below such cells are a row where nothing below them measures', () => {
  expect(head(['| Ruộng | Kết quả |  |', '| Ô | Đạt | Chưa |', '| Bờ | Chưa | Đạt |'])[1]).toBe(1)
})

test('names that came to stand below the wrong columns, and a caption over the whole width', () => {
  expect(head(['| MỨC GIÁ MUỐI |  |  |  |', '|  STT | Loại | Mức giá |  |', '| Tại ruộng | Tại chợ |  |  |', '| 1 | Muối hạt | 5.000 | 7.000 |'])).toEqual([['STT', 'Loại', 'Mức giá Tại ruộng', 'Mức giá Tại chợ'], 3])
}) // prettier-ignore
