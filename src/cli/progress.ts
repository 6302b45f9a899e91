export interface Progress {
  /** Another piece of work begins. */
  tick: (name: string) => void
  end: () => void
}

/** A line on stderr that says how many inputs are done, from the second on; nothing when stderr is no terminal. */
export function createProgress({ quiet = false }: { quiet?: boolean } = {}): Progress {
  const { stderr } = process
  if (quiet || !stderr.isTTY) return { tick: () => undefined, end: () => undefined }
  let count = -1
  let shown = 0
  const began = Date.now()
  return {
    tick(name) {
      count++
      const now = Date.now()
      if (count === 0 || now - shown < 100) return
      shown = now
      const rate = (count / Math.max(0.001, (now - began) / 1000)).toFixed(0)
      stderr.write(`\r\x1b[K${`${count} done, ${rate}/s  ${name}`.slice(0, Math.max(20, (stderr.columns || 80) - 1))}`)
    },
    end() {
      if (shown > 0) stderr.write('\r\x1b[K')
    },
  }
}
