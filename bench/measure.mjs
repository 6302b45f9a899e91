import { spawnSync } from 'node:child_process'

/** One line of the report: a measured ratio held against its target, `most` or `least` as the bound. */
export function row(what, value, bound, target, note = '') {
  return { what, value, bound, target, note, ok: bound === 'most' ? value <= target : value >= target }
}

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
}

export function least(numbers) {
  return Math.min(...numbers)
}

/** Median wall time of each function in ms, or another `of` its times, the functions taken in turn so that noise meets all of them. */
export async function timeInTurn(functions, rounds, of = median) {
  const times = functions.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [i, run] of functions.entries()) {
      const start = performance.now()
      await run()
      times[i].push(performance.now() - start)
    }
  return times.map(of)
}

/** Runs node with these arguments and throws unless it exits with 0; resolves to its stdout. */
export function node(args, { stdout = 'pipe', timeout = 300_000 } = {}) {
  const {
    status,
    error,
    stderr,
    stdout: out,
  } = spawnSync(process.execPath, args, { stdio: ['ignore', stdout, 'pipe'], maxBuffer: 2 ** 30, timeout })
  if (error || status !== 0) throw error ?? new Error(`node ${args.join(' ')}: exit ${status}: ${stderr}`)
  return out?.toString() ?? ''
}
