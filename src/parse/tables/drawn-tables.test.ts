import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, walk } from '../../tree/index.ts'
import { rowsOf, tableOf } from '../../checks/generate/table-rows.ts'
import { findDrawnTables } from '../../../grammars/structure/drawn-tables.ts'
import { loadMarkdown } from '../split/markdown.ts'

beforeAll(loadMarkdown)

const rows = [
  ['1', 'Cồn Đông ở cửa sông', 'Hải Đông'],
  ['2', 'Cồn Tây', ''],
]

describe('columns between rules', () => {
  const head = '  TT    Tên ruộng       Xã'
  const rule = '  ----- --------------- ----------'
  const long = '  --------------------------------'

  test('a head of one line, a row a line', () => {
    const text = `${head}\n${rule}\n  1     Cồn Đông        Hải Đông\n  2     Cồn Tây\n`
    expect(tableOf(text)?.columns).toEqual(['TT', 'Tên ruộng', 'Xã'])
    expect(rowsOf(text)).toEqual([
      ['1', 'Cồn Đông', 'Hải Đông'],
      ['2', 'Cồn Tây', ''],
    ])
  })

  test('blank lines part rows of several lines, also without a head', () => {
    const body = '  1     Cồn Đông ở      Hải Đông\n        cửa sông\n\n  2     Cồn Tây\n'
    expect(rowsOf(`${long}\n${head}\n${rule}\n${body}\n${long}`)).toEqual(rows)
    expect(rowsOf(`${rule}\n${body}${rule}`)).toEqual(rows)
  })

  test('a word across two columns, or rules of other widths, make none', () => {
    const found = (text: string) => findDrawnTables(text, { grids: false }).length
    expect(found(`${rule}\n  1     Cồn Đông ở cửa sông Cái\n${rule}`)).toBe(0)
    expect(found(`${rule}\n  1     Cồn Đông\n  ----- ---------------`)).toBe(0)
    expect(found('  SỞ NỘI VỤ        CỘNG HÒA XÃ HỘI\n   -------             ------\n  Số: 1/SNV')).toBe(0)
  })
})

test('tags', () => {
  const text = `<table><tr><th>TT</th><th>Tên ruộng</th><th>Xã</th></tr>
<tr><td>1</td><td>Cồn Đông<br>ở cửa
sông</td><td rowspan="2"><b>Hải Đông</b></td></tr><tr><td>2</td><td colspan=2>Cồn Tây &amp; Nam</td></tr></table> `
  expect(tableOf(text)?.columns).toEqual(['TT', 'Tên ruộng', 'Xã'])
  expect(rowsOf(text)).toEqual([rows[0], ['2', 'Cồn Tây & Nam', '']])
  expect(findDrawnTables('<table><tr><td>không đóng', { grids: false })).toEqual([])
})

test('a head of several rows has cells that span; the head of a row, and a row that was made a head, are none', () => {
  const text = (first: string) => `<table><thead><tr>${first}</tr>
<tr><th>Cồn Đông&lt;br&gt;ở cửa sông</th><th>Hải Đông</th></tr><tr><th>Cồn Tây</th><td>Hải Tây</td></tr></thead></table>`
  expect(rowsOf(text('<th>Tên ruộng</th><th>Xã</th>'))).toEqual([
    ['Cồn Đông ở cửa sông', 'Hải Đông'],
    ['Cồn Tây', 'Hải Tây'],
  ])
  expect(rowsOf(text('<th colspan="2">Ruộng</th>'))).toEqual([['Cồn Tây', 'Hải Tây']])
})

describe('Markdown', () => {
  const cells = (text: string): string[] =>
    [...walk(parse(`PHỤ LỤC\n\n**DANH MỤC**\n\n${text}`, { format: 'markdown' }))].flatMap(([node]) =>
      node.type === 'tableCell' ? [textOf(node)] : [],
    )

  test('a grid has a row between two rules', () => {
    const text = `
+-----+------------------+----------+
| TT  | **Tên ruộng**    | Xã       |
+:====+==================+==========+
| 1   | Cồn Đông ở\\      | Hải Đông |
|     | cửa sông         |          |
+-----+------------------+----------+
| 2   | Cồn \\*Tây        |          |
+-----+------------------+----------+`
    expect(cells(text)).toEqual(['TT', 'Tên ruộng', 'Xã', '1', 'Cồn Đông ở cửa sông', 'Hải Đông', '2', 'Cồn *Tây', ''])
  })

  test('emphasis goes over the lines of a cell', () => {
    const text = `  ------------ -------------\n  **Cồn        một\\\n  Đông\\***     \\-\\-\n\n  ------------ -------------`
    expect(cells(text)).toEqual(['Cồn Đông*', 'một --'])
  })
})
