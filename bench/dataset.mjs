import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, node, row } from './measure.mjs'
import { makeDecision } from './text.mjs'

/**
 * What a second worker gains, and how memory grows with the collection. Some minutes each: in 20 MB most of what a worker does, it does
 * with code that is not compiled yet.
 */
export default function dataset() {
  const dir = mkdtempSync(join(tmpdir(), 'nqtw-bench-'))
  const [small, middle, large] = [20, 60, 200].map((megabytes) => makeFolder(join(dir, String(megabytes)), megabytes))
  const run = (folder, ...args) => {
    const out = join(dir, 'out')
    const result = JSON.parse(node(['bench/dataset-child.mjs', folder, out, ...args], { timeout: 3_600_000 }))
    rmSync(out, { recursive: true })
    return result
  }
  const runs = [[], []]
  for (let round = 0; round < 3; round++) for (const i of [0, 1]) runs[i].push(run(middle.folder, String(i + 1), '--batch-size', '2'))
  const [one, two] = runs.map((all) => median(all.map(({ seconds }) => seconds)))
  const processor = runs.map((all) => median(all.map(({ processor }) => processor)).toFixed(0))
  const [few, many] = [small, large].map(({ folder }) => run(folder, '2', '--format', 'parquet').peak)
  rmSync(dir, { recursive: true })
  const rate = `${(middle.count / two).toFixed(0)} and ${(middle.count / one).toFixed(0)} documents of 24 kB per second, ${processor[1]} and ${processor[0]} s of processor`
  return [
    row('dataset, 2 workers / 1 worker', one / two, 'least', 1.5, rate),
    row('peak memory of dataset, 200 MB / 20 MB', many / few, 'most', 1.2, `${few.toFixed(0)} and ${many.toFixed(0)} MB`),
  ]
}

/** A folder of decisions of about 24 kB each. */
function makeFolder(folder, megabytes) {
  mkdirSync(folder)
  let count = 0
  for (let bytes = 0; bytes < megabytes * 2 ** 20; count++) {
    const text = makeDecision(count + 1, undefined, 14_000 + ((count * 7919) % 8000))
    bytes += Buffer.byteLength(text)
    writeFileSync(join(folder, `${String(count).padStart(6, '0')}.txt`), text)
  }
  return { folder, count }
}
