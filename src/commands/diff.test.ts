import { Chalk } from 'chalk'
import { describe, expect, it } from 'vitest'
import { parse } from '../pipeline.ts'
import { across, apply, diff, ScriptError, type DiffFormat, type DiffOptions } from './diff.ts'
import { readTree, TreeError } from './read-tree.ts'

const text = `THỦ TƯỚNG CHÍNH PHỦ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 7/QĐ-TTg
Hà Nội, ngày 05 tháng 3 năm 2026

QUYẾT ĐỊNH
Về việc thí điểm

Điều 1. Mục tiêu
1. Đến năm 2030, tỷ lệ hồ sơ trực tuyến đạt tối thiểu 80%.
2. Nâng cao chất lượng dịch vụ công.
Điều 2. Kinh phí
1. Ngân sách nhà nước bố trí 15 tỷ đồng.
`
const edited = text
  .replace('15 tỷ', '25 tỷ')
  .replace('Nâng cao', 'Cải thiện')
  .replace('văn bản,', 'văn bản')
  .replace('dịch vụ công.', 'dịch vụ công;')
const options: DiffOptions = { format: 'terminal', stat: false, colours: new Chalk({ level: 0 }), width: Infinity }
const named = (name: string, source: string) => ({ name, tree: parse(source, { path: name }) })
const [a, b] = [named('a.txt', text), named('b.txt', edited)]

describe('diff', () => {
  it.each([
    [{}, ['substance', 'editorial']],
    [{ only: ['substance'] as const }, ['substance']],
    [{ ignore: ['substance'] as const }, ['editorial']],
  ])('shows the meanings that are asked for: %o', (some, expected) => {
    const { output, differs } = diff(a, b, { ...options, format: 'json', ...some })
    const { changes } = JSON.parse(output) as { changes: { meaning: string }[] }
    expect([...new Set(changes.map(({ meaning }) => meaning))]).toEqual(expected)
    expect(differs).toBe(true)
  })

  it('differs by what is shown only', () => {
    expect(diff(a, b, { ...options, only: ['cosmetic'] })).toEqual({ output: '', differs: false })
    expect(diff(a, a, { ...options })).toEqual({ output: '', differs: false })
  })

  it('counts', () => {
    expect(diff(a, b, { ...options, stat: true }).output).toBe('2 changes: 1 substance, 1 editorial (2 changed)\n')
  })

  it.each(['terminal', 'json', 'markdown', 'html'] satisfies DiffFormat[])('prints %s', (format) => {
    expect(diff(a, b, { ...options, format }).output).toContain('25 tỷ đồng')
  })
})

describe('apply', () => {
  it('prints the tree of B', () => {
    const { output } = diff(a, b, { ...options, format: 'json', only: ['cosmetic'] })
    expect(apply(output, parse(text, { path: 'a.txt' }))).toBe(`${JSON.stringify(b.tree, null, 2)}\n`)
  })

  it.each(['', '[]', 'null', '{"script":{}}', '{"script":{"a":"x","edits":1,"positions":[]}}'])(
    'refuses what is no script: %s',
    (script) => {
      expect(() => apply(script, a.tree)).toThrow(ScriptError)
    },
  )
})

describe('across', () => {
  it('lists what two documents state differently', () => {
    const other = named(
      'c.txt',
      text.replace('80%', '75%').replace('Điều 1. Mục tiêu\n1. Đến năm 2030, tỷ lệ', 'Điều 1. Chỉ tiêu\n1. Phấn đấu đến năm 2030 tỷ lệ'),
    )
    expect(across(a, other, options).output).toContain(
      '1.1 [2030] tỷ lệ hồ sơ trực tuyến đạt tối thiểu 80% ≠ 1.1 [2030] tỷ lệ hồ sơ trực tuyến đạt tối thiểu 75%',
    )
    expect(across(a, other, options).differs).toBe(true)
    expect(across(a, a, options).differs).toBe(false)
    expect(JSON.parse(across(a, other, { ...options, format: 'json' }).output)).toMatchObject({ schema: 'nqtw-across/1' })
  })
})

describe('readTree', () => {
  it('takes a tree for a text', () => {
    expect(readTree(JSON.stringify(a.tree, null, 2), {})).toEqual(a.tree)
    expect(readTree(text, { path: 'a.txt' })).toEqual(a.tree)
  })

  it.each([
    ['{', 'no JSON'],
    ['[]', 'several trees'],
    ['{"type":"document"}', 'not a tree'],
    ['{"type":"root","children":[]}', 'no `data`'],
    ['{"type":"root","data":{"diagnostics":[],"repairs":[]}}', 'no `children`'],
    ['{"type":"root","children":[1],"data":{"diagnostics":[],"repairs":[]}}', 'no `type`'],
  ])('says what is amiss with %s', (source, message) => {
    const read = () => readTree(source, { path: 'x.json' })
    expect(read).toThrow(TreeError)
    expect(read).toThrow(message)
  })
})
