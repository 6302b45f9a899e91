import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, runRules } from '../dist/lib/index.js'
import { row, timeInTurn } from './measure.mjs'
import { makeDecision, makeText } from './text.mjs'

/** All rules against the parser they work on: in process, in a whole process, and as texts grow. */
export default async function validate() {
  const text = makeText(800_000, 7)
  const long = makeText(3_200_000, 7)
  const check = (source) => runRules(parse(source), source)
  for (let i = 0; i < 3; i++) check(text)
  const [parsed, checked] = await timeInTurn([() => void parse(text), () => void check(text)], 9)
  const [short, grown] = await timeInTurn([() => void check(text), () => void check(long)], 3)

  const dir = mkdtempSync(join(tmpdir(), 'nqtw-bench-'))
  const file = join(dir, 'a.txt')
  writeFileSync(file, makeDecision(1, undefined, 65_000))
  const run =
    (...args) =>
    () =>
      void spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore'] })
  const [parseProcess, validateProcess] = await timeInTurn(
    [run('bin/nqtw.js', 'parse', file), run('bin/nqtw.js', 'validate', file, '--format', 'json')],
    15,
  )
  rmSync(dir, { recursive: true })
  return [
    row('validate / parse, 1 MB', checked / parsed, 'most', 2, `${checked.toFixed(0)} ms, parse ${parsed.toFixed(0)} ms`),
    row('validate of 4 MB / of 1 MB, per MB', grown / short / 4, 'most', 1.5),
    row('nqtw validate / nqtw parse, 86 kB', validateProcess / parseProcess, 'most', 1.2, `${validateProcess.toFixed(0)} ms`),
  ]
}
