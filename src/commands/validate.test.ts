import { expect, test } from 'vitest'
import { inDecision, inPartyPlan } from '../rules/frames.ts'
import { exitCodeOf, fix, validate, type ValidateOptions } from './validate.ts'

const options: ValidateOptions = { settings: {}, language: 'vi', severity: 'info' }
const source = (text: string) => ({ path: 'a.txt', text, encoding: 'utf-8', format: 'text' as const })

test('whole documents of each kind are without a finding', () => {
  for (const { text } of [inDecision({}), inPartyPlan({})])
    expect(validate(source(text()), options).diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
})

test('a draft with blank number and date has no error', () => {
  const text = inDecision({ number: 'Số:      /QĐ-UBND', date: 'Lâm Đồng, ngày     tháng     năm 2024' }).text()
  expect(exitCodeOf([validate(source(text), options)])).toBe(0)
})

test('an error makes the exit code 1, and so do too many warnings', () => {
  const late = inPartyPlan({ opening: 'Thực hiện Kế hoạch số 15-KH/TU, ngày 12/9/2025 của Tỉnh ủy, Đảng ủy xã ban hành Kế hoạch như sau:' })
  expect(exitCodeOf([validate(source(late.text()), options)])).toBe(1)
  const warned = validate(source(inDecision({ number: 'Số 5/QĐ-UBND' }).text()), options)
  expect(exitCodeOf([warned])).toBe(0)
  expect(exitCodeOf([warned], 2)).toBe(0)
  expect(exitCodeOf([warned], 1)).toBe(1)
})

test('what is below the severity is left out, and levels may be set', () => {
  const text = inDecision({ number: 'Số 5/QĐ-UBND' }).text()
  expect(validate(source(text), { ...options, severity: 'error' }).diagnostics).toEqual([])
  const strict = { ...options, severity: 'error' as const, settings: { 'number-label': { level: 'error' as const } } }
  expect(validate(source(text), strict).diagnostics.map(({ ruleId }) => ruleId)).toEqual(['number-label'])
})

test('all fixes together reach a fixed point, keep line ends, and touch nothing else', () => {
  const text = inDecision({ number: 'Số 5/QĐ - UBND', date: 'Lâm Đồng ngày, 5 tháng 2 năm 2024' }).text()
  const { result, count } = fix(source(text.replaceAll('\n', '\r\n')), options)
  expect(result.text).toBe(
    inDecision({ number: 'Số: 05/QĐ-UBND', date: 'Lâm Đồng, ngày 05 tháng 02 năm 2024' }).text().replaceAll('\n', '\r\n'),
  )
  expect(count).toBe(6)
  expect(fix(source(result.text), options)).toMatchObject({ count: 0, result: { text: result.text } })
})

test('messages are in the language asked for', () => {
  const text = inDecision({ number: 'Số 15/QĐ-UBND' }).text()
  const messages = (language: 'vi' | 'en') => validate(source(text), { ...options, language }).diagnostics.map(({ message }) => message)
  expect(messages('en')).toEqual(['Missing colon after "Số"'])
  expect(messages('vi')).toEqual(['Thiếu dấu hai chấm sau chữ "Số"'])
})
