import { open, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UserError } from './user-error.ts'

/** Whoever read our output has gone (`| head`): no mistake, nothing more to do. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
}

/** Writes to stdout and waits until it is taken. Rejects when the reader has gone; `main` ends quietly then. */
export async function writeOut(text: string): Promise<void> {
  if (text === '') return
  await new Promise<void>((taken, refused) => {
    process.stdout.write(text, (error) => (error ? refused(error) : taken()))
  })
}

/** A line for the person at the terminal; takes the place of a progress line. */
export function writeErr(line: string): void {
  process.stderr.write(`${process.stderr.isTTY ? '\r\x1b[K' : ''}${line}\n`)
}

export type FileContent = string | Uint8Array | Iterable<string> | AsyncIterable<string>

let serial = 0

/**
 * Writes a file all or nothing: to a temporary name beside it, synced, then renamed. Follows a link to its file, keeps the file's mode.
 * What goes wrong (full disk, no permission) is a `UserError`, and nothing is left behind.
 */
export async function writeFileSafely(path: string, content: FileContent): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}-${serial++}.tmp`)
  try {
    const mode = await stat(target).then(
      (old) => old.mode & 0o777,
      () => 0o666,
    )
    const file = await open(temporary, 'wx', mode)
    try {
      const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
      for await (const piece of pieces) await file.writeFile(piece)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw fileError(error, path, 'write')
  }
}

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'that is a folder',
  EEXIST: 'there is a file of that name',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the links go in a circle',
  EIO: 'the device reports an error',
  EFBIG: 'the file would be too large',
}

/** The system's error about a file as a message for people; anything else is given back as it is. */
export function fileError(error: unknown, path: string, verb: 'read' | 'write' | 'create'): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error
  return new UserError(`cannot ${verb} \`${path}\`: ${reasons[String(error.code)] ?? error.message}`)
}
