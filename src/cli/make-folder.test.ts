import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolder } from './make-folder.ts'

let dir = ''
beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), 'nqtw-folder-'))))
afterEach(() => rmSync(dir, { recursive: true }))

test('a folder is made with those above it, and one that is there is left', () => {
  makeFolder(join(dir, 'a', 'b', 'c'))
  makeFolder(join(dir, 'a', 'b', 'c'))
  makeFolder(`${join(dir, 'a', 'd')}/`)
  expect([join(dir, 'a', 'b', 'c'), join(dir, 'a', 'd')].map((path) => statSync(path).isDirectory())).toEqual([true, true])
})

test('a file in the way is told', () => {
  writeFileSync(join(dir, 'x'), '')
  expect(() => makeFolder(join(dir, 'x'))).toThrow(`cannot create \`${join(dir, 'x')}\`: there is a file of that name`)
  expect(() => makeFolder(join(dir, 'x', 'y'))).toThrow('a part of the path is a file, not a folder')
})

test.runIf(process.platform === 'linux')('what cannot be made is told, not tried for ever (Linux only)', () => {
  expect(() => makeFolder('/proc/nqtw/x')).toThrow('cannot create `/proc/nqtw/x`: there is no such file or folder')
})
