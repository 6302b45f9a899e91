import type { ChalkInstance } from 'chalk'
import { createTwoFilesPatch } from 'diff'

/** What a fix would change, as a unified patch that `patch` takes; coloured for a terminal. */
export function showPatch(name: string, before: string, after: string, colours: ChalkInstance): string {
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 2 })
  return patch
    .replace(/^={3,}\n/u, '')
    .split('\n')
    .map((line) => {
      if (/^(?:---|\+\+\+) /u.test(line)) return colours.bold(line)
      if (line.startsWith('@@')) return colours.cyan(line)
      if (line.startsWith('+')) return colours.green(line)
      return line.startsWith('-') ? colours.red(line) : line
    })
    .join('\n')
}
