import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inDecision, inPartyPlan } from '../rules/frames.ts'
import { captureOutput } from './capture-output.ts'
import { run } from './run.ts'

let folder = ''
let written = { out: '', err: '' }
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nqtw-validate-'))
  vi.stubEnv('NO_COLOR', '1')
  vi.stubEnv('LC_ALL', 'en_GB.UTF-8')
  written = captureOutput()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const write = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const nqtw = (...words: string[]) => run(['node', 'nqtw', 'validate', ...words])

const clean = inDecision({}).text()
const warned = inDecision({ number: 'Số 15/QĐ-UBND' }).text()
const wrong = inPartyPlan({
  opening: 'Thực hiện Kế hoạch số 15-KH/TU, ngày 12/9/2025 của Tỉnh ủy, Đảng ủy xã ban hành Kế hoạch như sau:',
}).text()

test('0 without errors, 1 with one, 1 with too many warnings, 2 when there is nothing to read', async () => {
  expect(await nqtw(write('clean.txt', clean))).toBe(0)
  expect(await nqtw(write('warned.txt', warned))).toBe(0)
  expect(await nqtw(write('warned.txt', warned), '--max-warnings', '0')).toBe(1)
  expect(await nqtw(write('wrong.txt', wrong))).toBe(1)
  expect(await nqtw(join(folder, 'absent.txt'))).toBe(2)
})

test('a mistake on the command line is one line with a remedy, and 2', async () => {
  const file = write('clean.txt', clean)
  expect(await nqtw(file, '--rule', 'date-coma=error')).toBe(2)
  expect(written.err).toBe('nqtw: there is no rule `date-coma`; did you mean `date-comma`?\n')
  expect(await nqtw(file, '--output', 'sarf=x')).toBe(2)
  expect(await nqtw(file, '--dry-run')).toBe(2)
  expect(await nqtw(file, '--update-baseline')).toBe(2)
})

test('several reports at once', async () => {
  const file = write('warned.txt', warned)
  const sarif = join(folder, 'out.sarif')
  expect(await nqtw(file, '--format', 'compact', '--output', `sarif=${sarif}`, '--output', `json=${join(folder, 'out.json')}`)).toBe(0)
  expect(written.out).toBe(`${file}:5:1: warning: Missing colon after "Số" [number-label]\n`)
  expect(JSON.parse(readFileSync(sarif, 'utf8'))).toMatchObject({ version: '2.1.0' })
  expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toMatchObject([
    { path: file, diagnostics: [{ ruleId: 'number-label' }] },
  ])
})

test('the configuration beside the file holds; an unknown key is a mistake with the near word', async () => {
  const file = write('warned.txt', warned)
  write('nqtw.config.yaml', 'rules: { number-label: error }\n')
  expect(await nqtw(file)).toBe(1)
  expect(await nqtw(file, '--no-config')).toBe(0)
  expect(await nqtw(file, '--rule', 'number-label=off')).toBe(0)
  write('nqtw.config.yaml', 'rule: {}\n')
  expect(await nqtw(file)).toBe(2)
  expect(written.err).toContain('unknown key `rule` in the configuration; did you mean `rules`?')
})

test.each([
  ['utf-8', Buffer.from('')],
  ['utf-8 with a mark', Buffer.from([0xef, 0xbb, 0xbf])],
])('--fix mends the file and keeps %s and CRLF', async (_, mark) => {
  const crlf = (text: string) => Buffer.concat([mark, Buffer.from(text.replaceAll('\n', '\r\n'))])
  const file = write('warned.txt', crlf(warned))
  expect(await nqtw(file, '--fix')).toBe(0)
  expect(readFileSync(file).equals(crlf(clean))).toBe(true)
})

test('--fix keeps UTF-16', async () => {
  const utf16 = (text: string) => Buffer.from('\ufeff' + text, 'utf16le')
  const file = write('warned.txt', utf16(warned))
  expect(await nqtw(file, '--fix')).toBe(0)
  expect(readFileSync(file).equals(utf16(clean))).toBe(true)
})

test('--fix leaves a file with broken characters alone', async () => {
  const bytes = Buffer.concat([Buffer.from(warned), Buffer.from([0xff])])
  const file = write('warned.txt', bytes)
  await nqtw(file, '--fix')
  expect(readFileSync(file).equals(bytes)).toBe(true)
  expect(written.err).toContain('broken characters')
})

test('--fix --dry-run prints the patch and changes nothing', async () => {
  const file = write('warned.txt', warned)
  expect(await nqtw(file, '--fix', '--dry-run')).toBe(0)
  expect(written.out).toContain('\n-Số 15/QĐ-UBND\n+Số: 15/QĐ-UBND\n')
  expect(readFileSync(file, 'utf8')).toBe(warned)
})

test('a baseline accepts what is there, and tells what is gone', async () => {
  const file = write('wrong.txt', wrong)
  const baseline = join(folder, 'baseline.json')
  expect(await nqtw(file, '--baseline', baseline, '--update-baseline')).toBe(0)
  expect(await nqtw(file, '--baseline', baseline)).toBe(0)
  write('wrong.txt', inPartyPlan({}).text())
  expect(await nqtw(file, '--baseline', baseline)).toBe(0)
  expect(written.err).toContain('(cited-later) occurs no longer')
})

test('a corpus tells the date of what is cited', async () => {
  const file = write(
    'letter.txt',
    inDecision({
      bases: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 15 tháng 3 năm 2020 của Chính phủ;\nTheo đề nghị của Giám đốc Sở Nội vụ.',
    }).text(),
  )
  const corpus = mkdtempSync(join(folder, 'corpus-'))
  writeFileSync(
    join(corpus, 'nd.txt'),
    inDecision({ issuer: 'CHÍNH PHỦ', number: 'Số: 30/2020/NĐ-CP', type: 'NGHỊ ĐỊNH', date: 'Hà Nội, ngày 05 tháng 3 năm 2020' }).text(),
  )
  expect(await nqtw(file)).toBe(0)
  expect(await nqtw(file, '--corpus', corpus)).toBe(1)
  expect(written.out).toContain('corpus-date-agrees')
  const other = mkdtempSync(join(folder, 'other-'))
  expect(await nqtw(file, '--corpus', other), 'an empty one').toBe(2)
  expect(written.err).toBe(`nqtw: there is no .txt or .md file in \`${other}\`\n`)
  writeFileSync(join(other, 'x.txt'), clean)
  expect(await nqtw(file, '--corpus', other)).toBe(0)
  expect(await nqtw(file, '--corpus', corpus, '--corpus', other)).toBe(1)
  writeFileSync(join(other, 'y.txt'), '%PDF-1.7\n')
  expect(await nqtw(file, '--corpus', other), 'one that cannot be read whole').toBe(1)
})

test.each([
  ['none.yaml', null, 'there is no such file or folder'],
  ['.', null, 'that is a folder'],
  ['cut.json', '{"rules":', 'expected YAML'],
  ['config.txt', 'rules: {}', 'expected YAML'],
  ['odd.yaml', 'rules: [', 'odd.yaml'],
])('a configuration that cannot be read (%s) is a mistake, not a finding', async (name, content, message) => {
  const path = content === null ? join(folder, name) : write(name, content)
  expect(await nqtw(write('clean.txt', clean), '--config', path)).toBe(2)
  expect(written.err).toMatch(/^nqtw: [^\n]*\n$/)
  expect(written.err).toContain(message)
  expect(written.err).toContain(path)
})
