import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Batch } from './batch.ts'
import { readPieces } from './read-pieces.ts'

/** An input of a batch; `load` gives its bytes (of a record its text) or says why there are none. */
export interface SourceInput {
  path: string
  load: () => Promise<Loaded | Unloaded>
}

export interface Loaded {
  path: string
  sha256: string
  bytes: number
  content: Uint8Array | string
}

export interface Unloaded {
  path: string
  message: string
}

/** A tree takes many times the room of its text. */
const largestInput = 128 * 2 ** 20

/** The inputs of a batch in order. Files are read when they are loaded, records one by one. */
export async function* readSource({ source }: Batch): AsyncGenerator<SourceInput> {
  if ('paths' in source) {
    for (const path of source.paths) yield { path, load: () => loadFile(path) }
    return
  }
  let number = source.first
  for await (const line of readPieces(createReadStream(source.records), '\n')) {
    const record = readRecord(line.toString('utf8'), `record ${++number}`)
    yield { path: record.path, load: () => Promise.resolve(record) }
  }
}

async function loadFile(path: string): Promise<Loaded | Unloaded> {
  try {
    const { size } = await stat(path)
    if (size > largestInput) return { path, message: `it has ${Math.ceil(size / 2 ** 20)} MB, ${largestInput / 2 ** 20} MB is the most` }
    const content = await readFile(path)
    return { path, sha256: sha256(content), bytes: content.length, content }
  } catch (error) {
    return { path, message: error instanceof Error ? error.message : String(error) }
  }
}

function readRecord(line: string, name: string): Loaded | Unloaded {
  const wanted = 'a record is `{"id": "…", "text": "…"}` on one line'
  try {
    const record: unknown = JSON.parse(line)
    const { id, text } = (typeof record === 'object' && record !== null ? record : {}) as Record<string, unknown>
    const path = typeof id === 'string' || typeof id === 'number' ? String(id) : name
    if (path === name || typeof text !== 'string') return { path, message: `it has no id or no text; ${wanted}` }
    return { path, sha256: sha256(text), bytes: Buffer.byteLength(text), content: text }
  } catch {
    return { path: name, message: `it is not JSON; ${wanted}` }
  }
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
