import type { DiffReport } from '../diff/types.ts'

/** For programs: what changed, and the script that replays it. */
export function diffJson({ a, b, comparison, script }: DiffReport): string {
  return `${JSON.stringify({ schema: 'nqtw-diff/1', a: { path: a }, b: { path: b }, ...comparison, script }, null, 1)}\n`
}
