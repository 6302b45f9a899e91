import { isUtf8 } from 'node:buffer'
import { describeBinary } from './describe-binary.ts'
import { describeMisread } from './describe-misread.ts'
import { UnreadableError } from './unreadable-error.ts'
import { utf16Order } from './utf16-order.ts'

export { UnreadableError }

/** `text` has no byte order mark; offsets in trees are UTF-16 offsets of it. */
export interface Decoded {
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
}

/**
 * Bytes of one file → its text: UTF-8 or UTF-16, with or without byte order mark. Throws `UnreadableError`, which says what
 * the bytes look like and what to do, for what is no Unicode text. A few broken characters become U+FFFD, as everywhere.
 */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const binary = describeBinary(buffer)
  if (binary) throw new UnreadableError(binary)
  const order = utf16Order(buffer)
  const text = order ? decodeUtf16(buffer, order) : buffer.toString('utf8')
  if (!order && !isUtf8(buffer) && !isNearlyUtf8(buffer, text)) {
    const misread = describeMisread({ text: buffer.toString('latin1'), encoding: null })
    throw new UnreadableError(misread ?? 'it is neither UTF-8 nor UTF-16 text; open it in the program that wrote it and save it as UTF-8')
  }
  const misread = describeMisread({ text, encoding: order ?? 'utf-8' })
  if (misread) throw new UnreadableError(misread)
  return { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, encoding: order ?? 'utf-8' }
}

function decodeUtf16(buffer: Buffer, order: 'utf-16le' | 'utf-16be'): string {
  if (order === 'utf-16le') return buffer.toString('utf16le')
  return Buffer.from(buffer.subarray(0, buffer.length & ~1))
    .swap16()
    .toString('utf16le')
}

/** A text cut inside a character, or with a stray byte here and there, is still UTF-8; surrogates encoded as such are no reason to refuse. */
function isNearlyUtf8(buffer: Buffer, text: string): boolean {
  let surrogates = 0
  for (let i = buffer.indexOf(0xed); i >= 0; i = buffer.indexOf(0xed, i + 1)) if ((buffer[i + 1] ?? 0) >= 0xa0) surrogates++
  let broken = -3 * surrogates
  let whole = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) broken++
    else if (code > 0x7f) whole++
  }
  return broken * 10 <= whole || (broken === 1 && text.endsWith('\ufffd'))
}
