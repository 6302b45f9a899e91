import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { walk } from '../tree/index.ts'
import { normalise } from './index.ts'

const escaped = '1\\. Nạo vét kênh \\(lần 2\\) theo Nghị định số 30/2020/NĐ\\-CP\\.\n\\- Kênh N1;\n\\* Kênh N2.'

test('the escapes of a converter in plain text', () => {
  const { text, toOriginal } = normalise(escaped)
  expect(text).toBe('1. Nạo vét kênh (lần 2) theo Nghị định số 30/2020/NĐ-CP.\n- Kênh N1;\n\\* Kênh N2.')
  expect(escaped.slice(toOriginal(1), toOriginal(2))).toBe('\\.')
  expect(
    [...walk(parse(`UBND XÃ SƠN HÀ\nSố: 7/TB\\-UBND\nTHÔNG BÁO\nVề nạo vét kênh\n\n${escaped}`))]
      .filter(([{ type }]) => type === 'division')
      .map(([node]) => 'label' in node && node.label),
  ).toEqual(['1', '-'])
})

test('one escaped mark of a unit is enough', () => {
  expect(normalise('Kế hoạch\n1\\. Nạo vét kênh.\n2. Đắp bờ.').text).toBe('Kế hoạch\n1. Nạo vét kênh.\n2. Đắp bờ.')
})

test('escapes of signs that are markup tell nothing against the others; a rule of them is one of lines', () => {
  const rule = '\\_'.repeat(14)
  const { text } = normalise(`${escaped}\n${rule}\n\\_ \\*\n`)
  expect(text).toContain('NĐ-CP.\n')
  expect(text).toContain(`\n${'_'.repeat(14)}\n\\_ \\*`)
})

test.each(['C:\\tep\\kenh.txt và C:\\tep\\.cu', '$\\mathsf { b }$ và \\(x\\) \\(y\\) \\alpha \\beta', 'một \\. hai \\- ba \\)'])(
  'leaves alone: %s',
  (text) => {
    expect(normalise(text)).toMatchObject({ text, repairs: [] })
  },
)

test('Markdown has its own reader of escapes', () => {
  expect(normalise(escaped, 'markdown').text).toBe(escaped)
})
