import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeFileSafely } from './output.ts'
import { UserError } from './user-error.ts'

let dir = ''
beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), 'nqtw-output-'))))
afterEach(() => rmSync(dir, { recursive: true }))

test('a file is replaced whole, through a link, with its mode', async () => {
  const [file, link] = [join(dir, 'a.json'), join(dir, 'link.json')]
  writeFileSync(file, 'old')
  chmodSync(file, 0o640)
  symlinkSync('a.json', link)
  await writeFileSafely(link, ['n', 'ew'])
  expect(readFileSync(file, 'utf8')).toBe('new')
  expect(statSync(file).mode & 0o777).toBe(0o640)
  expect(readdirSync(dir).sort()).toEqual(['a.json', 'link.json'])
})

test('a write that breaks off leaves the old file and nothing else', async () => {
  const file = join(dir, 'a.json')
  writeFileSync(file, 'old')
  function* breaking() {
    yield 'half'
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC', syscall: 'write' })
  }
  await expect(writeFileSafely(file, breaking())).rejects.toThrow(`cannot write \`${file}\`: the disk is full`)
  expect(readFileSync(file, 'utf8')).toBe('old')
  expect(readdirSync(dir)).toEqual(['a.json'])
})

test('a folder that is not there is the user’s mistake', async () => {
  await expect(writeFileSafely(join(dir, 'none', 'a.json'), '')).rejects.toThrow(UserError)
  expect(existsSync(join(dir, 'none'))).toBe(false)
})
