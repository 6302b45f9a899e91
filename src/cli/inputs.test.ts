import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectInputs, openInputs } from './inputs.ts'

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'nqtw-inputs-'))
  mkdirSync(join(dir, 'b', '.hidden'), { recursive: true })
  mkdirSync(join(dir, 'empty'))
  for (const name of ['b/2.txt', 'b/10.TXT', 'b/.hidden/x.txt', 'b.md', 'a.txt', 'scan.pdf', '[1].txt'])
    writeFileSync(join(dir, name), name === 'scan.pdf' ? '%PDF-1.7\n' : name)
  symlinkSync('..', join(dir, 'b', 'up'))
})
afterAll(() => rmSync(dir, { recursive: true }))

async function names(...args: string[]): Promise<string[]> {
  const found: string[] = []
  for await (const input of collectInputs(args.map((arg) => join(dir, arg)))) found.push(input.name.slice(dir.length + 1))
  return found
}

test('a folder gives its texts, all levels, sorted by path', async () => {
  expect(await names('.')).toEqual(['[1].txt', 'a.txt', 'b/10.TXT', 'b/2.txt', 'b.md'])
})

test('a glob gives what it matches, sorted; a name with such characters is a name first', async () => {
  expect(await names('*.{md,txt}')).toEqual(['[1].txt', 'a.txt', 'b.md'])
  expect(await names('[1].txt')).toEqual(['[1].txt'])
})

test('a file named twice is taken once', async () => {
  expect(await names('a.txt', '.', 'a.txt')).toEqual(['a.txt', '[1].txt', 'b/10.TXT', 'b/2.txt', 'b.md'])
})

test('an argument that names nothing fails before anything is read, and says what was near', async () => {
  await expect(names('a.txt', 'scan.pfd')).rejects.toThrow(/no such file or folder; did you mean `.*scan\.pdf`\?/)
  await expect(names('*.docx')).rejects.toThrow('matches no file')
  await expect(names()).rejects.toThrow('nothing to read')
})

test('the exit code tells all, some or none', async () => {
  const codeOf = async (...args: string[]) => {
    const sources = await openInputs(args.map((arg) => join(dir, arg)))
    for await (const source of sources) expect(source.text).toBe(source.name.slice(dir.length + 1))
    return sources.exitCode()
  }
  expect(await codeOf('a.txt')).toBe(0)
  expect(await codeOf('a.txt', 'empty')).toBe(1)
  expect(await codeOf('empty')).toBe(2)
})
