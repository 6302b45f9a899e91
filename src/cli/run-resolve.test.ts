import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { captureOutput } from './capture-output.ts'
import { run } from './run.ts'

const text = 'QUYẾT ĐỊNH\nVề việc thử nghiệm\n\nĐiều 1. Phạm vi\n1. Áp dụng từ ngày 01/7/2026.\n2. Các sở báo cáo.\n'

let folder = ''
let written = { out: '', err: '' }
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nqtw-resolve-'))
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), text)
  written = captureOutput()
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const nqtw = (...words: string[]) => run(['node', 'nqtw', 'resolve', ...words])
const file = (name: string) => join(folder, name)

test('a list is printed whole, as JSON too; what is not there is told', async () => {
  expect(await nqtw('khoản 1, 2 Điều 1', file('a.txt'))).toBe(0)
  expect(written.out).toBe('art_1__cl_1, lines 5-5\n1. Áp dụng từ ngày 01/7/2026.\n\nart_1__cl_2, lines 6-6\n2. Các sở báo cáo.\n')
  written.out = ''
  expect(await nqtw('khoản 1, 3 Điều 1', '--json', file('a.txt'))).toBe(1)
  expect(JSON.parse(written.out)).toEqual([{ id: 'art_1__cl_1', lines: [5, 5], text: '1. Áp dụng từ ngày 01/7/2026.' }])
  expect(written.err).toBe('nqtw: there is no `3` of `khoản 1, 3 Điều 1` in this file\n')
  written.out = ''
  expect(await nqtw('khoản 2 Điều 1', '--json', file('a.txt'))).toBe(0)
  expect(JSON.parse(written.out)).toMatchObject({ id: 'art_1__cl_2' })
})

test.each(['', '*.txt'])('several files (%j) are refused', async (which) => {
  expect(await nqtw('Điều 1', file(which))).toBe(2)
  expect(written.err).toContain('names several files; name one')
})
