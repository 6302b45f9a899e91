import { vi } from 'vitest'

/** For tests: what is written from now on; `vi.restoreAllMocks()` ends it. */
export function captureOutput(): { out: string; err: string } {
  const written = { out: '', err: '' }
  vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest: unknown[]) => {
    written.out += String(text)
    const done = rest.at(-1)
    if (typeof done === 'function') (done as () => void)()
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.err += String(text)
    return true
  })
  return written
}
