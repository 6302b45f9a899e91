import { open, type FileHandle } from 'node:fs/promises'
import type { Place } from './find-inputs.ts'
import { fileError } from './output.ts'
import { UserError } from './user-error.ts'

/** A tree takes some 25 times the room of its text; what is larger than this could end in the engine's own abort. */
export const largestInput = 64 * 2 ** 20

/** All bytes of a file, a pipe or standard input, up to `largestInput`; rejects with a `UserError`. */
export async function readBytes({ path, name }: Place): Promise<Uint8Array> {
  if (path === null) return collect(process.stdin, name)
  let file: FileHandle | undefined
  try {
    file = await open(path)
    const before = await file.stat()
    if (!before.isFile()) return await collect(file.createReadStream({ autoClose: false }), name)
    if (before.size > largestInput) throw tooLarge(name, before.size)
    const bytes = await file.readFile()
    const after = await file.stat()
    // Files that the system makes up as they are read (/proc) have size 0.
    const whole = bytes.length === after.size || after.size === 0
    if (!whole || after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      throw new UserError(`cannot read \`${name}\`: it changed while it was read; run again when nothing writes to it`)
    return bytes
  } catch (error) {
    throw fileError(error, name, 'read')
  } finally {
    await file?.close()
  }
}

async function collect(stream: AsyncIterable<Buffer | string>, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > largestInput) throw tooLarge(name, size)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function tooLarge(name: string, size: number): UserError {
  const mb = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MB`
  return new UserError(
    `cannot read \`${name}\`: ${mb(size)} or more is too large, ${mb(largestInput)} is the most; split it into files of one document each`,
  )
}
