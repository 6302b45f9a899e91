import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { largestInput, readBytes } from './read-bytes.ts'

let dir = ''
beforeAll(() => void (dir = mkdtempSync(join(tmpdir(), 'nqtw-read-'))))
afterAll(() => rmSync(dir, { recursive: true }))

const read = (name: string) => readBytes({ path: join(dir, name), name, inside: name, format: 'text' })

test('a file that grows while it is read is refused', async () => {
  const path = join(dir, 'growing.txt')
  writeFileSync(path, 'a')
  const handle = await open(path)
  const spy = vi.spyOn(Object.getPrototypeOf(handle) as FileHandle, 'readFile')
  await handle.close()
  spy.mockImplementation(() => {
    appendFileSync(path, 'b')
    return Promise.resolve('a')
  })
  await expect(read('growing.txt')).rejects.toThrow('`growing.txt`: it changed while it was read')
  spy.mockRestore()
  expect(String(await read('growing.txt'))).toBe('ab')
})

test('a file that is too large is refused before it is read', async () => {
  writeFileSync(join(dir, 'large.txt'), '')
  truncateSync(join(dir, 'large.txt'), largestInput + 1)
  await expect(read('large.txt')).rejects.toThrow(/65 MB or more is too large, 64 MB is the most/)
})
