import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Encoder, Write } from './formats/encoder.ts'
import type { Row } from './table.ts'

/** A file of a dataset as the manifest has it; `path` is below the folder of the dataset. */
export interface ShardInfo {
  table: string
  split: string
  path: string
  rows: number
  bytes: number
  sha256: string
}

export interface ShardFile {
  add: (row: Row) => void
  /** Writes the rest, syncs and renames; the file is whole from then on, and before then under a temporary name only. */
  commit: () => ShardInfo
}

const flushAt = 1 << 16

/** A file that grows by rows under a temporary name. `temporary` is a folder on the same file system. */
export function openShardFile(
  root: string,
  temporary: string,
  { table, split, path }: Pick<ShardInfo, 'table' | 'split' | 'path'>,
  createEncoder: (write: Write) => Encoder,
): ShardFile {
  const target = join(root, path)
  const draft = join(temporary, path.replaceAll('/', '_'))
  mkdirSync(dirname(target), { recursive: true })
  const file = openSync(draft, 'w')
  const hash = createHash('sha256')
  let bytes = 0
  let rows = 0
  let waiting = ''
  const put = (chunk: Uint8Array) => {
    hash.update(chunk)
    for (let done = 0; done < chunk.length;) done += writeSync(file, chunk, done)
    bytes += chunk.length
  }
  const flush = () => {
    if (waiting !== '') put(Buffer.from(waiting))
    waiting = ''
  }
  const encoder = createEncoder((chunk) => {
    if (typeof chunk !== 'string') return put(chunk)
    waiting += chunk
    if (waiting.length >= flushAt) flush()
  })
  return {
    add: (row) => {
      rows++
      encoder.add(row)
    },
    commit: () => {
      encoder.end()
      flush()
      fsyncSync(file)
      closeSync(file)
      renameSync(draft, target)
      return { table, split, path, rows, bytes, sha256: hash.digest('hex') }
    },
  }
}
