// Run by hostile.mjs, one shape per process: finds an n that takes 50 ms, times n and 2n, and prints { growth, perMb, size }.
import { parse } from '../dist/lib/index.js'
import { ordinary, shapes } from './hostile-shapes.mjs'

const largest = 16_000_000
const make = shapes[process.argv[2]] ?? ordinary
for (let i = 0; i < 3; i++) parse(ordinary(200_000))

let n = 50_000
while (n < largest / 2 && time(make(n), 1) < 50) n *= 2
const [text, twice] = [make(n), make(2 * n)]
const [once, double] = [time(text, 3), time(twice, 3)]
console.log(JSON.stringify({ growth: double / once, perMb: double / (Buffer.byteLength(twice) / 1e6), size: n }))

/** The least of some runs, in ms of processor time: what else the machine does only adds. */
function time(given, runs) {
  let least = Infinity
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage()
    parse(given)
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
