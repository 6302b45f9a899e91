import { resolve } from '../commands/resolve.ts'
import type { Root } from '../tree/index.ts'
import { writeErr, writeOut } from './output.ts'
import { readEach } from './run-refs.ts'

export interface ResolveFlags {
  json?: true
  vocabulary?: string[]
}

/** `nqtw resolve`: 0 when the unit is there, 1 when it is not. */
export async function runResolve(unit: string, file: string, { json, vocabulary = [] }: ResolveFlags): Promise<number> {
  const roots: Root[] = []
  const exitCode = await readEach([file], { vocabulary }, (root) => {
    roots.push(root)
  })
  const [root] = roots
  if (!root) return exitCode
  const outcome = resolve(unit, root)
  if ('problem' in outcome) {
    writeErr(`nqtw: ${outcome.problem}`)
    return 1
  }
  const { id, lines, text } = outcome.found
  await writeOut(json ? `${JSON.stringify(outcome.found, null, 2)}\n` : `${id}, lines ${lines[0]}-${lines[1]}\n${text}\n`)
  return exitCode
}
