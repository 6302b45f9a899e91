import { node, row } from './measure.mjs'
import { shapes } from './hostile-shapes.mjs'

/** Texts made to be slow: time must grow as the text does, and a megabyte must not cost much more than an ordinary one. */
export default function* hostile() {
  const ordinary = measure('ordinary text')
  for (const name of Object.keys(shapes)) {
    const { growth, perMb, size } = measure(name)
    yield row(`${name}: time at 2n / at n`, growth, 'most', 2.6, `n is ${size}`)
    yield row(`${name}: ms per MB / ordinary`, perMb / ordinary.perMb, 'most', 10)
  }
}

function measure(name) {
  try {
    return JSON.parse(node(['bench/hostile-child.mjs', name], { timeout: 120_000 }))
  } catch (error) {
    return { growth: Infinity, perMb: Infinity, size: String(error.code ?? error).slice(0, 80) }
  }
}
