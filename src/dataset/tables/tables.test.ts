import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { ColumnType, Row, Value } from '../table.ts'
import { viewSource } from '../view.ts'
import { allTables } from './index.ts'

const rowsOf = (fixture: string) => {
  const path = `fixtures/dataset/${fixture}/input.txt`
  const view = viewSource(parse(readFileSync(path, 'utf8'), { path }), { path, sha256: 'f00d', bytes: 1, chunkTokens: 60 })
  return new Map(allTables.map((table) => [table.name, view.documents.flatMap((document) => [...table.rows(document)])]))
}
const plan = rowsOf('plan')
const pick = (table: string, ...columns: string[]) => plan.get(table)!.map((row) => columns.map((column) => row[column]))

function fits(value: Value | undefined, type: ColumnType, nullable = false): boolean {
  if (value === null) return nullable
  if (type === 'int') return Number.isInteger(value)
  if (type === 'double') return typeof value === 'number'
  if (typeof type === 'string') return typeof value === type
  if ('list' in type) return Array.isArray(value) && value.every((item: Value) => fits(item, type.list))
  const struct = value as Row
  return (
    Object.keys(struct).join() === type.struct.map(({ name }) => name).join() &&
    type.struct.every((field) => fits(struct[field.name], field.type, field.nullable))
  )
}

test.each(allTables.map((table) => [table.name, table] as const))('%s: rows are as declared, keys name one row each', (name, table) => {
  const rows = [...plan.get(name)!, ...rowsOf('targets').get(name)!]
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(table.columns.map((column) => column.name))
    for (const column of table.columns)
      expect([column.name, row[column.name], fits(row[column.name], column.type, column.nullable)]).toContain(true)
  }
  const keys = rows.map((row) => JSON.stringify(table.key.map((column) => row[column])))
  expect(new Set(keys).size).toBe(rows.length)
})

test('every table has rows in the fixtures, but what only a run or a rule writes', () => {
  const empty = allTables.map(({ name }) => name).filter((name) => plan.get(name)!.length === 0)
  expect(empty.sort()).toEqual(['diagnostics', 'failures', 'targets'].filter((name) => plan.get(name)!.length === 0))
})

test('documents', () => {
  expect(pick('documents', 'role', 'type_code', 'number', 'issuer', 'date', 'articles', 'recipients')).toEqual([
    ['main', 'KH', '45/KH-UBND', 'ỦY BAN NHÂN DÂN TỈNH HẢI AN', '2026-01-12', 0, 2],
    ['appendix', null, null, null, null, 0, 0],
  ])
  const [main, appendix] = plan.get('documents')!
  expect(appendix!.parent_id).toBe(main!.document_id)
  expect(appendix!.group).toBe(main!.group)
})

test('units: a division has its place, a paragraph its text', () => {
  const units = plan.get('units')!
  expect(units.find(({ unit_id }) => typeof unit_id === 'string' && unit_id.endsWith('/sec_III__cl_2'))).toMatchObject({
    name: 'clause',
    label: '2',
    path: ['III', '2'],
    depth: 1,
    heading: 'Sở Tài chính',
  })
  expect(units.find(({ text }) => text === 'Báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện.')).toMatchObject({ path: ['III', '2', 'b'] })
})

test('footnotes know who refers to them', () => {
  expect(pick('footnotes', 'label', 'text')).toEqual([['1', 'Theo Báo cáo số 210/BC-UBND ngày 15/12/2025.']])
  expect(plan.get('footnotes')![0]!.reference_unit_id).toContain('sec_I__cl_1')
})

test('tasks: of sentences, of headings above, and of the appendix', () => {
  expect(pick('tasks', 'found_in', 'number', 'task', 'lead', 'coordinators', 'time', 'due', 'product')).toEqual([
    [
      'sentence',
      null,
      'xây dựng Đề án dữ liệu dùng chung',
      'Sở Khoa học và Công nghệ',
      'Sở Tài chính, Sở Nội vụ',
      'hoàn thành trước ngày 30/6/2026',
      '2026-06-30',
      null,
    ],
    ['sentence', null, 'bố trí kinh phí theo quy định tại mục II Kế hoạch này', 'Sở Tài chính', 'các sở, ngành', null, null, null],
    [
      'sentence',
      null,
      'theo dõi, đôn đốc việc thực hiện',
      'Văn phòng Ủy ban nhân dân tỉnh',
      null,
      'trong quý IV năm 2026',
      '2026-12-31',
      null,
    ],
    [
      'table',
      '1',
      'Ban hành quy chế khai thác dữ liệu',
      'Sở Khoa học và Công nghệ',
      'Các sở, ngành',
      'Quý II/2026',
      '2026-06-30',
      'Quyết định',
    ],
    ['table', '2', 'Rà soát thủ tục hành chính', 'Sở Nội vụ', 'UBND các xã, phường', 'Thường xuyên', null, 'Báo cáo'],
  ])
})

test('annotations: offsets cut out what they name, tags go with the tokens', () => {
  for (const row of plan.get('annotations')!) {
    const { text, tokens, tags, annotations } = row as {
      text: string
      tokens: string[]
      tags: string[]
      annotations: { target: Record<string, number> }[]
    }
    expect(tags).toHaveLength(tokens.length)
    for (const { target } of annotations) expect(text.slice(target.start, target.end)).toBe(target.exact)
  }
  const basis = plan.get('annotations')!.find(({ kind }) => kind === 'basis') as { tokens: string[]; tags: string[] }
  const cited = basis.tokens.filter((_, i) => basis.tags[i]!.endsWith('-CITATION'))
  expect(cited.slice(0, 7).join(' ')).toBe('Nghị quyết số 18 - NQ /')
  expect(basis.tags.filter((tag) => tag === 'B-CITATION')).toHaveLength(1)
})
