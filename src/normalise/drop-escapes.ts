import { replaceEach } from './replace-each.ts'
import type { Step } from './step.ts'

const escape = /\\[-.()+!{}[\]]/g
const backslash = /\\/g
/** As many as a text has that a converter wrote, and what share they are of its backslashes: LaTeX has others. */
const fewest = 4
const share = 0.75

/**
 * The escapes of a converter to Markdown in plain text (`1\. Mục đích`, `a\)`, `số 30/2020/NĐ\-CP`). Those of signs that are markup (`\*`, `\_`, `\|`)
 * stay: without them they would be.
 */
export const dropEscapes: Step = (source) => {
  if (!source.includes('\\')) return null
  const count = source.match(escape)?.length ?? 0
  if (count < fewest || count < source.match(backslash)!.length * share) return null
  return replaceEach(source, escape, (found) => found.charAt(1))
}
