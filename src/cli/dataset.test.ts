import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const bin = resolve('bin/nqtw.js')
const plan = readFileSync('fixtures/dataset/plan/input.txt', 'utf8')
let home: string

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'nqtw-'))
  mkdirSync(join(home, 'in'))
  for (let i = 0; i < 16; i++) writeFileSync(join(home, 'in', `${i}.txt`), plan.replaceAll('45/KH-UBND', `${i}/KH-UBND`))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function nqtw(args: readonly string[], input?: string) {
  return spawnSync(process.execPath, [bin, 'dataset', ...args], { cwd: home, encoding: 'utf8', ...(input !== undefined && { input }) })
}
/** Batches of one or two inputs each, so that there is much to be interrupted. */
const small = ['--batch-size', '0.008']

function fingerprint(folder: string): Record<string, string> {
  const root = join(home, folder)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(root, name)).isFile())
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(root, name)))
        .digest('hex'),
    ]),
  )
}

test.each(['jsonl', 'csv', 'parquet'])('the same bytes of %s with 1, 2 and 4 workers', (format) => {
  const made = [1, 2, 4].map((workers) => {
    const out = `${format}-${workers}`
    const { status, stderr } = nqtw(['in', '--out', out, '--format', format, '--workers', String(workers), '--split', '0.5,0.5', ...small])
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^nqtw: 32 documents from 16 inputs/u)])
    return fingerprint(out)
  })
  expect(Object.keys(made[0]!).length).toBeGreaterThan(60)
  expect(made[1]).toEqual(made[0])
  expect(made[2]).toEqual(made[0])
})

test('killed at 30 moments; --resume ends with the bytes of a run that was never stopped', async () => {
  const options = ['in', '--workers', '2', ...small]
  const began = Date.now()
  expect(nqtw([...options, '--out', 'whole']).status).toBe(0)
  const takes = Date.now() - began
  const whole = fingerprint('whole')
  const random = randomNumbers()
  /** Ten folders, each killed three times at moments spread over what a run takes, then left to end. */
  const lane = async (folders: readonly string[]) => {
    for (const out of folders) {
      const args = [...options, '--out', out, '--resume']
      for (const moment of [random(), random(), random()]) await killAfter(args, takes * (0.15 + 0.85 * moment))
      expect(await killAfter(args, null)).toBe(0)
      expect([out, fingerprint(out)]).toEqual([out, whole])
    }
  }
  await Promise.all([0, 1].map((lane) => [0, 1, 2, 3, 4].map((n) => `killed-${lane}-${n}`)).map(lane))
}, 300_000)

/** Runs the program, ends it with SIGKILL after so many ms, resolves to its exit code. */
async function killAfter(args: readonly string[], delay: number | null): Promise<number | null> {
  const child = spawn(process.execPath, [bin, 'dataset', ...args], { cwd: home, stdio: 'ignore' })
  const timer = delay === null ? undefined : setTimeout(() => child.kill('SIGKILL'), delay)
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  clearTimeout(timer)
  return code
}

function randomNumbers(): () => number {
  let state = 20261122
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}

describe('inputs', () => {
  test('a list, separated by NUL or by lines, in any order, gives what the folder gives', () => {
    const names = readdirSync(join(home, 'in')).map((name) => join('in', name))
    expect(nqtw(['in', '--out', 'folder']).status).toBe(0)
    expect(nqtw(['--files-from', '-', '--out', 'nul'], names.reverse().join('\0') + '\0').status).toBe(0)
    writeFileSync(join(home, 'list'), names.join('\r\n'))
    expect(nqtw(['--files-from', 'list', '--out', 'lines']).status).toBe(0)
    expect(fingerprint('nul')).toEqual(fingerprint('folder'))
    expect(fingerprint('lines')).toEqual(fingerprint('folder'))
  })

  test('records in, rows of one table out', () => {
    const records = ['a', 'b'].map((id) => JSON.stringify({ id, text: plan })).join('\n')
    const { status, stdout } = nqtw(['-', '--out', '-', '--tables', 'tasks', '--workers', '1'], records)
    expect(status).toBe(0)
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { document_id: string })
    expect(rows.map(({ document_id }) => document_id[0]).join('')).toBe('aaaaabbbbb')
  })

  test('the parts of --shard are the whole', () => {
    for (const n of [1, 2, 3]) expect(nqtw(['in', '--out', 'parts', '--shard', `${n}/3`, '--tables', 'documents']).status).toBe(0)
    const files = readdirSync(join(home, 'parts/data/documents'))
    expect(files.sort()).toEqual(['train-1-of-3-00000.jsonl', 'train-2-of-3-00000.jsonl', 'train-3-of-3-00000.jsonl'])
    const rows = files.flatMap((file) =>
      readFileSync(join(home, 'parts/data/documents', file), 'utf8')
        .trimEnd()
        .split('\n'),
    )
    expect(new Set(rows).size).toBe(32)
  })

  test('some fail: 1 and their names; all fail: 2', () => {
    const { status, stderr } = nqtw(['--files-from', '-', '--out', 'some'], 'in/1.txt\nin/none.txt\n')
    expect([status, stderr]).toEqual([1, expect.stringContaining('1 input failed:\n  in/none.txt: ')])
    expect(nqtw(['--files-from', '-', '--out', 'all'], 'in/none.txt\n').status).toBe(2)
  })
})

test.each([
  [['in', '--out', 'x', '--tables', 'task'], 'there is no table `task`; did you mean `tasks`?'],
  [['in', '--out', 'x', '--split', '0.8,0.3'], 'add up to 1'],
  [['in', '--out', 'x', '--shard', '4/3'], 'i from 1 to n'],
  [['in', '--out', '-'], 'name it, as `--tables tasks`'],
  [['in', '--out', 'in'], '`in` is not empty; choose another --out'],
  [['-', 'in', '--out', 'x'], 'stands alone'],
  [['nowhere', '--out', 'x'], 'there is no such file or folder'],
  [['--out', 'x'], 'nothing to read'],
])('%j is refused and leaves nothing', (args, message) => {
  const { status, stderr } = nqtw(args)
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
  expect(existsSync(join(home, 'x'))).toBe(false)
})

test('what is there already is gone on with only when asked', () => {
  expect(nqtw(['in', '--out', 'again', '--tables', 'tasks']).status).toBe(0)
  expect(nqtw(['in', '--out', 'again', '--tables', 'tasks']).stderr).toContain('go on with it (--resume)')
  expect(nqtw(['in', '--out', 'again', '--tables', 'tasks', '--resume']).status).toBe(0)
  expect(nqtw(['in', '--out', 'again', '--tables', 'units', '--resume']).stderr).toContain('begun with other options')
})
