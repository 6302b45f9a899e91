import type { DiffReport } from '../diff/types.ts'

/** For programs: what changed, and the script that replays it. A line for each change and each edit. */
export function diffJson({
  a,
  b,
  comparison: { summary, changes },
  script: { edits, positions, ...digests } = noScript,
}: DiffReport): string {
  const list = (items: readonly unknown[]) => (items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`)
  const head = JSON.stringify({ schema: 'nqtw-diff/1', a: { path: a }, b: { path: b }, summary }).slice(1, -1)
  const tail = `${JSON.stringify(digests).slice(1, -1)},\n"edits":${list(edits)},\n"positions":${JSON.stringify(positions)}`
  return `{${head},\n"changes":${list(changes)},\n"script":{${tail}}}\n`
}

const noScript = { a: '', b: '', edits: [], positions: [] }
