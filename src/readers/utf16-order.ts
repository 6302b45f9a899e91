/** The byte order of UTF-16 text by its mark or, without one, by where its NULs stand: Latin letters have them in every other byte. */
export function utf16Order(buffer: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le'
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(buffer.length, 4096) >> 1
  if (pairs < 2) return null
  const nuls = [0, 0]
  for (let i = 0; i < pairs * 2; i++) if (buffer[i] === 0) nuls[i & 1]!++
  const [even, odd] = nuls as [number, number]
  if (odd > pairs * 0.3 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.3 && odd < pairs * 0.05) return 'utf-16be'
  return null
}
