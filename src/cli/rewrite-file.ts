import { readFile } from 'node:fs/promises'
import { decode } from '../readers/index.ts'
import { writeFileSafely } from './output.ts'
import { UserError } from './user-error.ts'

/**
 * Writes a changed text back as the file was: its encoding and byte order mark (line ends are part of the text).
 * A `UserError`, and nothing written, where the file has changed meanwhile or its bytes would not come back whole.
 */
export async function rewriteFile(path: string, before: string, after: string): Promise<void> {
  const bytes = await readFile(path)
  const { text, encoding } = decode(bytes)
  if (text !== before) throw new UserError(`cannot mend \`${path}\`: it was changed while it was read`)
  const marked = [
    [0xef, 0xbb, 0xbf],
    [0xff, 0xfe],
    [0xfe, 0xff],
  ].some((mark) => mark.every((byte, i) => bytes[i] === byte))
  const encode = (content: string) => toBytes((marked ? '\ufeff' : '') + content, encoding)
  if (!encode(before).equals(bytes))
    throw new UserError(`cannot mend \`${path}\`: it has broken characters, which would be lost; mend those first`)
  await writeFileSafely(path, encode(after))
}

function toBytes(text: string, encoding: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8')
  const little = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16be' ? little.swap16() : little
}
