import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { clausesOn } from './regulations.ts'
import { runRules } from './run-rules.ts'

test('of several clauses those in force on the day are named', () => {
  const clauses = 'HD 05-HD/VPTW, 3.2.2; HD 36-HD/VPTW, 1.3'
  expect(clausesOn(clauses, '2026-05-27')).toBe('HD 05-HD/VPTW, 3.2.2')
  expect(clausesOn(clauses, '2026-05-26')).toBe('HD 36-HD/VPTW, 1.3')
  expect(clausesOn(clauses, '2018-04-02')).toBe('')
})

test.each([
  ['2014', undefined],
  ['2024', 'NĐ 30/2020/NĐ-CP, PL I, II.3'],
])('a finding in a document of %s names no clause that is younger', (year, clause) => {
  const text = `UBND XÃ BẢN MẾ\nSố 16/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBản Mế, ngày 05 tháng 5 năm ${year}\nQUYẾT ĐỊNH\nVề kênh mương\nĐiều 1. Đào mương./.\nCHỦ TỊCH\nLò Văn An\n`
  const found = runRules(parse(text), text).find(({ ruleId }) => ruleId === 'number-label')
  expect(found?.clause).toBe(clause)
  expect(found?.message).toBe('Thiếu dấu hai chấm sau chữ "Số"')
})
