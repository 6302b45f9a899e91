/** The pieces of a byte stream between `separator`s (one ASCII character), empty ones left out, a return before a line feed too. */
export async function* readPieces(stream: AsyncIterable<Uint8Array | string>, separator: '\n' | '\0'): AsyncGenerator<Buffer> {
  const code = separator.charCodeAt(0)
  let open: Buffer[] = []
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let from = 0
    for (let at = bytes.indexOf(code); at >= 0; at = bytes.indexOf(code, from)) {
      yield* piece([...open, bytes.subarray(from, at)], separator)
      open = []
      from = at + 1
    }
    if (from < bytes.length) open.push(bytes.subarray(from))
  }
  yield* piece(open, separator)
}

function* piece(parts: readonly Buffer[], separator: string): Generator<Buffer> {
  const whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts)
  const bytes = separator === '\n' && whole.at(-1) === 13 ? whole.subarray(0, -1) : whole
  if (bytes.length > 0) yield bytes
}
