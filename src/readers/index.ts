import { UnreadableError } from './unreadable-error.ts'

export { UnreadableError }

/** `text` without its byte order mark; offsets in trees are UTF-16 offsets of it. */
export interface Decoded {
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
}

/** Bytes of one file → its text. Throws `UnreadableError` for what is no Unicode text. */
export function decode(bytes: Uint8Array): Decoded {
  return {
    text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString('utf8')
      .replace(/^\uFEFF/u, ''),
    encoding: 'utf-8',
  }
}
