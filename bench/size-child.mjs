// Run by size.mjs: `time MEGABYTES` prints ms per MB of parsing one text; `memory FOLDER` prints the peak in MB of `nqtw parse FOLDER`.
import { median } from './measure.mjs'
import { makeText } from './text.mjs'

const [what, argument] = process.argv.slice(2)
if (what === 'time') {
  const { parse } = await import('../dist/lib/index.js')
  const text = makeText(Number(argument) * 800_000)
  const megabytes = Buffer.byteLength(text) / 1e6
  const warm = makeText(800_000)
  for (let i = 0; i < 5; i++) parse(warm)
  const times = []
  for (let spent = 0; spent < 2000; spent += times.at(-1)) {
    const start = performance.now()
    parse(text)
    times.push(performance.now() - start)
  }
  console.log(median(times) / megabytes)
} else {
  const { main } = await import('../dist/cli/main.js')
  const write = process.stdout.write
  process.stdout.write = (_, done) => (done?.(), true)
  process.exitCode = await main(['node', 'nqtw', 'parse', argument, '--format', 'ndjson'])
  process.stdout.write = write
  console.log(process.resourceUsage().maxRSS / 1000)
}
