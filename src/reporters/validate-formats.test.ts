import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { Chalk } from 'chalk'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../tree/index.ts'
import { validateFormats } from './validate-formats.ts'
import type { FileResult, ReportOptions } from './validate-result.ts'

const text = 'Số 15/QĐ-UBND\nHà Nội ngày, 19 tháng 6 năm 2026\n'
const at = (start: number, end: number, line: number, column: number) => ({
  start: { line, column, offset: start },
  end: { line, column: column + end - start, offset: end },
})
const diagnostics: Diagnostic[] = [
  {
    ruleId: 'number-label',
    category: 'number-format',
    severity: 'error',
    message: 'Thiếu "hai chấm" & <b>, 100%',
    position: at(0, 2, 1, 1),
    documentId: 'doc_1',
    clause: 'NĐ 30/2020/NĐ-CP',
    fix: { range: [0, 2], text: 'Số:' },
  },
  { ruleId: 'date-comma', category: 'date-format', severity: 'info', message: 'a | b', position: at(20, 27, 2, 7), documentId: 'doc_1' },
  { ruleId: 'of-the-parser', category: 'spelling', severity: 'warning', message: 'không có chỗ', position: null, documentId: null },
]
const results: FileResult[] = [
  { path: 'văn bản/a, b.txt', text, documents: { doc_1: 'Quyết định 15/QĐ-UBND' }, diagnostics },
  { path: null, text: '', documents: {}, diagnostics: [] },
]
const options: ReportOptions = {
  language: 'vi',
  version: '1.2.3',
  rules: [
    { id: 'number-label', category: 'number-format', what: 'Có dấu hai chấm', why: 'Thể thức', clause: 'NĐ 30' },
    { id: 'date-comma', category: 'date-format', what: 'Dấu phẩy', why: 'Thể thức', clause: '' },
  ],
  colours: new Chalk({ level: 0 }),
  widthOf: stringWidth,
}

test('pretty shows the line with a caret under the place', () => {
  expect(validateFormats.pretty(results, options)).toMatchInlineSnapshot(`
    "văn bản/a, b.txt
      Quyết định 15/QĐ-UBND
        1:1  lỗi  Thiếu "hai chấm" & <b>, 100% (sửa được)  number-label · NĐ 30/2020/NĐ-CP
          1 | Số 15/QĐ-UBND
            | ^^
        2:7  gợi ý  a | b  date-comma
          2 | Hà Nội ngày, 19 tháng 6 năm 2026
            |       ^^^^^^^
      ngoài văn bản
        1:1  cảnh báo  không có chỗ  of-the-parser

    1 lỗi, 1 cảnh báo, 1 gợi ý trong 2 tệp; 1 vấn đề sửa được bằng --fix
    "
  `)
})

test('pretty in English, with nothing found', () => {
  expect(validateFormats.pretty([results[1]!], { ...options, language: 'en' })).toBe('No findings in 1 file\n')
})

test('pretty puts the caret by columns, not by code units', () => {
  const wide = 'Ủy ban 漢字 nhân dân'.normalize('NFD')
  const start = wide.indexOf('nhân'.normalize('NFD'))
  const result = {
    path: 'x',
    text: wide,
    documents: {},
    diagnostics: [{ ...diagnostics[1]!, documentId: null, position: at(start, start + 5, 1, start + 1) }],
  }
  const [shown, caret] = validateFormats.pretty([result], options).split('\n').slice(2) as [string, string]
  expect(stringWidth(caret.slice(0, caret.indexOf('^')))).toBe(stringWidth(shown.slice(0, shown.indexOf('nhân'.normalize('NFD')))))
})

test('pretty shows no more than the neighbourhood of a place in an endless line', () => {
  const long = 'a'.repeat(1e6)
  const result = { path: 'x', text: long, documents: {}, diagnostics: [{ ...diagnostics[1]!, position: at(5e5, 5e5 + 3, 1, 5e5 + 1) }] }
  expect(validateFormats.pretty([result], options).length).toBeLessThan(1000)
})

test('compact is one line for a finding', () => {
  expect(validateFormats.compact(results, options)).toMatchInlineSnapshot(`
    "văn bản/a, b.txt:1:1: lỗi: Thiếu "hai chấm" & <b>, 100% [number-label]
    văn bản/a, b.txt:2:7: gợi ý: a | b [date-comma]
    văn bản/a, b.txt:1:1: cảnh báo: không có chỗ [of-the-parser]
    "
  `)
})

test('github escapes what its commands would read', () => {
  expect(validateFormats.github(results, options)).toMatchInlineSnapshot(`
    "::error file=văn bản/a%2C b.txt,line=1,endLine=1,col=1,endColumn=3,title=number-label::Thiếu "hai chấm" & <b>, 100%25 (NĐ 30/2020/NĐ-CP)
    ::notice file=văn bản/a%2C b.txt,line=2,endLine=2,col=7,endColumn=14,title=date-comma::a | b
    ::warning file=văn bản/a%2C b.txt,line=1,endLine=1,col=1,endColumn=1,title=of-the-parser::không có chỗ
    "
  `)
})

test('junit is well-formed, counts failures, and has a case for a clean file', () => {
  expect(validateFormats.junit(results, options)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="nqtw">
      <testsuite name="văn bản/a, b.txt" tests="3" failures="2" errors="0">
        <testcase classname="văn bản/a, b.txt" name="number-label 1:1">
          <failure type="error" message="Thiếu &quot;hai chấm&quot; &amp; &lt;b&gt;, 100%">văn bản/a, b.txt:1:1: Thiếu &quot;hai chấm&quot; &amp; &lt;b&gt;, 100% (NĐ 30/2020/NĐ-CP)</failure>
        </testcase>
        <testcase classname="văn bản/a, b.txt" name="date-comma 2:7">
          <system-out>văn bản/a, b.txt:2:7: a | b</system-out>
        </testcase>
        <testcase classname="văn bản/a, b.txt" name="of-the-parser 1:1">
          <failure type="warning" message="không có chỗ">văn bản/a, b.txt:1:1: không có chỗ</failure>
        </testcase>
      </testsuite>
      <testsuite name="&lt;stdin&gt;" tests="1" failures="0" errors="0">
        <testcase classname="&lt;stdin&gt;" name="nqtw"/>
      </testsuite>
    </testsuites>
    "
  `)
})

test('markdown keeps its tables whole', () => {
  expect(validateFormats.markdown(results, options)).toMatchInlineSnapshot(`
    "1 lỗi, 1 cảnh báo, 1 gợi ý

    ## văn bản/a, b.txt

    | Dòng | Mức | Nội dung | Quy định | Quy tắc |
    | ---: | --- | --- | --- | --- |
    | 1 | lỗi | Thiếu "hai chấm" & &lt;b>, 100% | NĐ 30/2020/NĐ-CP | \`number-label\` |
    | 2 | gợi ý | a \\| b |  | \`date-comma\` |
    | 1 | cảnh báo | không có chỗ |  | \`of-the-parser\` |
    "
  `)
})

test('json is one entry for an input', () => {
  expect(JSON.parse(validateFormats.json(results, options))).toEqual(results.map(({ path, diagnostics }) => ({ path, diagnostics })))
})

const schemaPath = '../shared/schemas/sarif-schema-2.1.0.json'

test.skipIf(!existsSync(schemaPath))('sarif is valid by the official schema (skipped where it is not at hand)', async () => {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false })
  addFormats.default(ajv)
  const schema = JSON.parse(readFileSync(schemaPath, 'utf8')) as Record<string, unknown>
  // draft-04's words for what Ajv calls `$schema` and `$id`
  delete schema['$schema']
  delete schema['id']
  const validate = ajv.compile(schema)
  validate(JSON.parse(await validateFormats.sarif(results, options)))
  expect(validate.errors ?? []).toEqual([])
})

test('sarif: columns in UTF-16 units, a rule for every result, fixes as replacements', async () => {
  const { runs } = JSON.parse(await validateFormats.sarif(results, options)) as {
    runs: {
      columnKind: string
      tool: { driver: { rules: { id: string }[] } }
      results: { ruleId: string; ruleIndex: number; fixes?: unknown[] }[]
    }[]
  }
  const [run] = runs
  expect(run!.columnKind).toBe('utf16CodeUnits')
  expect(run!.results.map(({ ruleIndex }) => run!.tool.driver.rules[ruleIndex]!.id)).toEqual(run!.results.map(({ ruleId }) => ruleId))
  expect(run!.results.map(({ fixes }) => fixes?.length ?? 0)).toEqual([1, 0, 0])
})
