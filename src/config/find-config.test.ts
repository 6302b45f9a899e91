import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { createConfigFinder } from './find-config.ts'
import { settingsFor } from './settings-for.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nqtw-config-'))
  mkdirSync(join(folder, 'a', 'dang'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const finder = () => createConfigFinder({ rules, suggest: () => undefined })

test.each([
  ['nqtw.config.yaml', 'rules:\n  date-comma: error\n'],
  ['.nqtwrc', 'rules: { date-comma: error }'],
  ['.nqtwrc', '{ "rules": { "date-comma": "error" } }'],
  ['package.json', '{ "nqtw": { "rules": { "date-comma": "error" } } }'],
])('%s is found upwards from the file', async (name, content) => {
  writeFileSync(join(folder, name), content)
  const found = await finder().near(join(folder, 'a', 'dang', 'x.txt'))
  expect(found).toMatchObject({ path: join(folder, name), folder, config: { rules: { 'date-comma': { level: 'error' } } } })
})

test('overrides hold for the files they name, later ones win, the command line last', async () => {
  const yaml = `rules: { date-comma: info }
overrides:
  - { files: "dang/**", rules: { date-comma: error, date-padding: off } }
  - { files: ["*.md"], rules: { date-comma: off } }
`
  writeFileSync(join(folder, 'a', 'nqtw.config.yaml'), yaml)
  const found = await finder().near(join(folder, 'a', 'dang', 'x.txt'))
  const levelOf = (file: string, flags = {}) => settingsFor(join(folder, 'a', file), found, flags)['date-comma']?.level
  expect(levelOf('x.txt')).toBe('info')
  expect(levelOf('dang/x.txt')).toBe('error')
  expect(levelOf('dang/x.md')).toBe('off')
  expect(levelOf('dang/x.md', { 'date-comma': { level: 'warning' } })).toBe('warning')
})

test('what is no YAML says which file', async () => {
  writeFileSync(join(folder, 'nqtw.config.yaml'), 'rules: [')
  await expect(finder().near(join(folder, 'x.txt'))).rejects.toThrow('nqtw.config.yaml')
})
