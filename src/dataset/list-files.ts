import { createHash } from 'node:crypto'
import { readPieces } from './read-pieces.ts'

/** One of several runs over the same inputs: `index` from 1. */
export interface Shard {
  index: number
  of: number
}

/** Whether an input is this run's: its own bytes decide, so that it stays where it is when others are added. */
export function isInShard(name: string | Uint8Array, shard: Shard | null): boolean {
  return shard === null || createHash('sha256').update(name).digest().readUInt32BE() % shard.of === shard.index - 1
}

/** Sorts paths and drops repetitions; of a list of millions nothing is held but this run's paths. */
export async function listPaths(paths: AsyncIterable<string>, shard: Shard | null): Promise<string[]> {
  const ours: string[] = []
  for await (const path of paths) if (isInShard(path, shard)) ours.push(path)
  ours.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return ours.filter((path, i) => path !== ours[i - 1])
}

/** The paths of a list: separated by NUL (`find -print0`) when there is one in its first part, else one per line. */
export async function* readList(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const parts = stream[Symbol.asyncIterator]()
  const first = await parts.next()
  if (first.done) return
  const hasNul = typeof first.value === 'string' ? first.value.includes('\0') : first.value.includes(0)
  async function* whole() {
    for (let part = first; !part.done; part = await parts.next()) yield part.value
  }
  for await (const path of readPieces(whole(), hasNul ? '\0' : '\n')) yield path.toString('utf8')
}
