import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { row, timeInTurn } from './measure.mjs'
import { makeDecision } from './text.mjs'

/** Whole processes against an empty one. */
export default async function start() {
  const dir = mkdtempSync(join(tmpdir(), 'nqtw-bench-'))
  const file = join(dir, 'a.txt')
  writeFileSync(file, makeDecision(1, undefined, 65_000))
  const run =
    (...args) =>
    () =>
      void spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const [empty, version, parse, compact] = await timeInTurn(
    [run('-e', '0'), run('bin/nqtw.js', '--version'), run('bin/nqtw.js', 'parse', file), run('bin/nqtw.js', 'parse', file, '--compact')],
    21,
  )
  rmSync(dir, { recursive: true })
  return [
    row('nqtw --version / node -e 0', version / empty, 'most', 1.3, `${empty.toFixed(0)} ms for node`),
    row('nqtw parse of 86 kB / node -e 0', parse / empty, 'most', 2.0, `${parse.toFixed(0)} ms`),
    row('nqtw parse --compact of 86 kB / node -e 0', compact / empty, 'most', 2.0, `${compact.toFixed(0)} ms`),
  ]
}
