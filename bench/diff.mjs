import { compare, parse, writeScript } from '../dist/lib/index.js'
import { row } from './measure.mjs'
import { makeText } from './text.mjs'

/** Comparing against parsing, and how its time grows, also when nothing is the same. */
export default function diff() {
  const size = 800_000
  const text = makeText(size)
  const edited = editLines(text, 20)
  const parsing = time(() => [parse(text), parse(edited)])
  const [a, b] = [parse(text), parse(edited)]
  const comparing = time(() => [compare(a, b), writeScript(a, b)])
  const growth = (make) => {
    const [[a, b], [c, d]] = [size, 2 * size].map((length) => make(length).map((text) => parse(text)))
    const [once, twice] = [time(() => compare(a, b)), time(() => compare(c, d))]
    return [twice / once, `${once.toFixed(0)} and ${twice.toFixed(0)} ms`]
  }
  const [strange, strangeNote] = growth((length) => [makeText(length), makeText(length, 2)])
  const [retyped, retypedNote] = growth((length) => [makeText(length), editLines(makeText(length), 1)])
  const [alike, alikeNote] = growth((length) => [makeText(length), editLines(makeText(length), 20)])
  return [
    row('diff / parse of both, 1 MB, 5 % edits', comparing / parsing, 'most', 3, `${comparing.toFixed(0)} and ${parsing.toFixed(0)} ms`),
    row('time at 2n / n, 5 % edits', alike, 'most', 2.6, alikeNote),
    row('time at 2n / n, every line edited', retyped, 'most', 2.6, retypedNote),
    row('time at 2n / n, nothing the same', strange, 'most', 2.6, strangeNote),
  ]
}

/** One in `every` lines gets a new word, is left out, or is doubled. */
function editLines(text, every) {
  return text
    .split('\n')
    .flatMap((line, at) => {
      if (at % every !== 0 || line.length < 20) return [line]
      const words = line.split(' ')
      if (every > 1 && at % 3 === 0) return []
      if (every > 1 && at % 3 === 1) return [line, `${line} Bổ sung lần ${at}.`]
      words[words.length >> 1] = `sửa${at % 97}`
      return [words.join(' ')]
    })
    .join('\n')
}

/** Processor time in ms, the least of some runs: neither noise nor neighbours count. */
function time(run) {
  let least = Infinity
  for (let i = 0; i < 5; i++) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
