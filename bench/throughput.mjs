import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse } from '../dist/lib/index.js'
import { median, row } from './measure.mjs'
import { makeText } from './text.mjs'

/** Many texts of 1 MB in one process: ours against remark-parse and against the least that any parser must do. */
export default function throughput() {
  const dir = mkdtempSync(join(tmpdir(), 'nqtw-bench-'))
  const files = Array.from({ length: 6 }, (_, i) => join(dir, `${i}.txt`))
  for (const [i, file] of files.entries()) writeFileSync(file, makeText(800_000, i + 1))
  const bytes = readFileSync(files[0]).length
  const remark = unified().use(remarkParse)
  const ways = {
    ours: (text) => JSON.stringify(parse(text)),
    floor,
    remark: (text) => JSON.stringify(remark.parse(text)),
  }
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
  const time = (name, file) => {
    const start = performance.now()
    ways[name](readFileSync(file, 'utf8'))
    times[name].push(performance.now() - start)
  }
  for (const file of files.slice(0, 3)) time('remark', file)
  // In turn, so that noise meets both; a round that is slow is not repeated for long.
  for (let spent = performance.now() + 5000, round = 0; round < 5 && (round < 1 || performance.now() < spent); round++)
    for (const file of files) for (const name of ['ours', 'floor']) time(name, file)
  rmSync(dir, { recursive: true })
  // The first text warms the code up.
  const [ours, least, theirs] = ['ours', 'floor', 'remark'].map((name) => median(times[name].slice(1)))
  const speed = (ms) => `${(bytes / 1000 / ms).toFixed(1)} MB/s`
  return [
    row('remark-parse / ours, 1 MB texts', theirs / ours, 'least', 20, `${speed(ours)}, remark ${speed(theirs)}`),
    row('floor / ours, 1 MB texts', least / ours, 'least', 0.35, `floor ${speed(least)}`),
  ]
}

/** Decoded already: NFC, lines, one pattern per line, a node per line, JSON. */
function floor(text) {
  const children = []
  let offset = 0
  let number = 0
  for (const line of text.normalize('NFC').split('\n')) {
    number++
    const match = /^[ \t]*(?:Điều \d{1,4}\.|\d{1,3}\.|[a-zđ]\))/u.exec(line)
    const point = { line: number, column: 1, offset }
    children.push({
      type: match ? 'unit' : 'line',
      value: line,
      position: { start: point, end: { line: number, column: line.length + 1, offset: offset + line.length } },
    })
    offset += line.length + 1
  }
  return JSON.stringify({ type: 'root', children })
}
