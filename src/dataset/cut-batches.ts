import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Batch } from './batch.ts'
import { readPieces } from './read-pieces.ts'

export interface Size {
  /** Bytes of input after which a batch is full. One input alone may be larger. */
  bytes: number
  inputs: number
}

/** Cuts a list of files into batches. The sizes are asked for as it goes; only the paths are held. */
export async function* cutPaths(paths: readonly string[], most: Size): AsyncGenerator<Batch> {
  let number = 0
  let open: { path: string; size: number }[] = []
  let bytes = 0
  const close = (): Batch => {
    const hash = createHash('sha256')
    for (const { path, size } of open) hash.update(`${path}\0${size}\n`)
    return { number: number++, identity: hash.digest('hex'), inputs: open.length, bytes, source: { paths: open.map(({ path }) => path) } }
  }
  for (const path of paths) {
    const size = await stat(path).then(
      (found) => found.size,
      () => 0,
    )
    if (open.length > 0 && (open.length === most.inputs || bytes + size > most.bytes)) {
      yield close()
      open = []
      bytes = 0
    }
    open.push({ path, size })
    bytes += size
  }
  if (open.length > 0) yield close()
}

/** Cuts a stream of records, one per line, into batches that lie in files in `folder` until they are done: no more of the stream is held than a line. */
export async function* spoolRecords(
  stream: AsyncIterable<Uint8Array | string>,
  folder: string,
  most: Size,
  isOurs: (line: Buffer) => boolean,
): AsyncGenerator<Batch> {
  let number = 0
  let first = 0
  let spool: Spool | null = null
  mkdirSync(folder, { recursive: true })
  for await (const line of readPieces(stream, '\n')) {
    if (!isOurs(line)) continue
    if (spool && (spool.inputs === most.inputs || spool.bytes + line.length > most.bytes)) {
      yield spool.close()
      first += spool.inputs
      spool = null
    }
    spool ??= openSpool(join(folder, `records-${number}.ndjson`), number++, first)
    spool.add(line)
  }
  if (spool) yield spool.close()
}

interface Spool {
  inputs: number
  bytes: number
  add: (line: Buffer) => void
  close: () => Batch
}

function openSpool(path: string, number: number, first: number): Spool {
  const file = openSync(path, 'w')
  const hash = createHash('sha256')
  const spool: Spool = {
    inputs: 0,
    bytes: 0,
    add: (line) => {
      const bytes = Buffer.concat([line, Buffer.from('\n')])
      hash.update(bytes)
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
      spool.inputs++
      spool.bytes += bytes.length
    },
    close: () => {
      closeSync(file)
      return { number, identity: hash.digest('hex'), inputs: spool.inputs, bytes: spool.bytes, source: { records: path, first } }
    },
  }
  return spool
}
