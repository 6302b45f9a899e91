import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, node, row } from './measure.mjs'
import { makeDecision } from './text.mjs'

/** What a second worker gains, and how memory grows with the collection. A minute for the first, some minutes for the second. */
export default function dataset() {
  const dir = mkdtempSync(join(tmpdir(), 'nqtw-bench-'))
  const [small, large] = [makeFolder(join(dir, '20'), 20), makeFolder(join(dir, '200'), 200)]
  const run = (folder, ...args) => {
    const out = join(dir, 'out')
    const result = JSON.parse(node(['bench/dataset-child.mjs', folder, out, ...args], { timeout: 3_600_000 }))
    rmSync(out, { recursive: true })
    return result
  }
  const times = [[], []]
  for (let round = 0; round < 3; round++)
    for (const i of [0, 1]) times[i].push(run(small.folder, String(i + 1), '--batch-size', '2').seconds)
  const [one, two] = times.map(median)
  const [few, many] = [small, large].map(({ folder }) => run(folder, '2', '--format', 'parquet').peak)
  rmSync(dir, { recursive: true })
  const rate = `${(small.count / one).toFixed(0)} and ${(small.count / two).toFixed(0)} documents of 24 kB per second`
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
