// npm run bench [-- NAME…]: measures, and holds what is measured against its targets. Ratios of one run, since machines differ.
import citations from './citations.mjs'
import dataset from './dataset.mjs'
import diff from './diff.mjs'
import hostile from './hostile.mjs'
import size from './size.mjs'
import start from './start.mjs'
import throughput from './throughput.mjs'
import validate from './validate.mjs'

/** Each gives rows of measure.mjs, in a list or one after another; adding one is its file, its import and its name here. */
const benches = { start, throughput, citations, size, validate, diff, dataset, hostile }

const names = process.argv.slice(2)
const unknown = names.filter((name) => !(name in benches))
if (unknown.length > 0) throw new Error(`no benchmark ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`)
let missed = 0
for (const [name, run] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue
  console.log(`\n${name}`)
  for await (const { what, value, bound, target, note, ok } of await run()) {
    if (!ok) missed++
    const relation = bound === 'most' ? '≤' : '≥'
    console.log(`  ${ok ? 'ok  ' : 'MISS'}  ${what.padEnd(52)} ${value.toFixed(2).padStart(8)}x  ${relation} ${target}x  ${note}`)
  }
}
console.log(missed === 0 ? '\nall targets met' : `\n${missed} missed`)
process.exitCode = missed === 0 ? 0 : 1
