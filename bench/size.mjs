import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node, row } from './measure.mjs'
import { makeText } from './text.mjs'

/** How time grows with one file's size, and memory with the number of files; each in a process of its own. */
export default function size() {
  const dir = mkdtempSync(join(tmpdir(), 'nqtw-bench-'))
  const perMb = (megabytes) => Number(node(['bench/size-child.mjs', 'time', String(megabytes)]))
  const peak = (count) => {
    for (let i = 0; i < count; i++) writeFileSync(join(dir, `${i}.txt`), makeText(800_000, i + 1))
    return Number(node(['bench/size-child.mjs', 'memory', dir]))
  }
  const [small, large] = [perMb(1), perMb(50)]
  const [few, many] = [peak(10), peak(60)]
  rmSync(dir, { recursive: true })
  return [
    row('ms per MB, one file of 50 MB / of 1 MB', large / small, 'most', 1.5, `${small.toFixed(0)} and ${large.toFixed(0)} ms per MB`),
    row('peak memory of parse, 60 MB in files / 10 MB', many / few, 'most', 1.2, `${few.toFixed(0)} and ${many.toFixed(0)} MB`),
  ]
}
