import { expect, test } from 'vitest'
import { validate, type ValidateOptions } from './validate.ts'
import { applyBaseline, BaselineError, printBaseline, readBaseline, updateBaseline } from './baseline.ts'

const options: ValidateOptions = { settings: {}, language: 'vi', severity: 'info' }
const check = (text: string) => [validate({ path: 'a.txt', text, encoding: 'utf-8', format: 'text' }, options)]
const text = 'Nâng cao chất lượng của của Tổ công tác.\nThực hiện kinh tế- xã hội.\n'

test('accepted findings stay accepted when their lines move; new ones are told', () => {
  const baseline = updateBaseline(check(text), null)
  expect(baseline.entries).toHaveLength(2)
  expect(applyBaseline(check('Một dòng mới.\n' + text), baseline)).toMatchObject({ results: [{ diagnostics: [] }], stale: [] })
  const more = applyBaseline(check(text + 'Việc việc này của của ai.\n'), baseline).results[0]!.diagnostics
  expect(more.map(({ ruleId }) => ruleId)).toContain('doubled-word')
})

test('an entry that no longer occurs is told', () => {
  const baseline = updateBaseline(check(text), null)
  const { stale } = applyBaseline(check('Nâng cao chất lượng của của Tổ công tác.\n'), baseline)
  expect(stale.map(({ rule }) => rule)).toEqual(['dash-spacing'])
})

test('reasons are kept, and so are entries about files that were not looked at', () => {
  const baseline = updateBaseline(check(text), null)
  baseline.entries[0]!.reason = 'nguyên văn'
  const other = { fingerprint: 'x', path: 'b.txt', rule: 'date-comma', text: ',', count: 1 }
  const again = updateBaseline(check(text), readBaseline(printBaseline({ version: 1, entries: [...baseline.entries, other] })))
  expect(again.entries).toEqual([...baseline.entries, other])
})

test.each(['', '[]', '{"entries":[{}]}'])('%j is no baseline', (content) => {
  expect(() => readBaseline(content)).toThrow(BaselineError)
})
