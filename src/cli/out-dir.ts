import { dirname, join } from 'node:path'
import type { Source, Sources } from './inputs.ts'
import { makeFolder } from './make-folder.ts'
import { type FileContent, writeFileSafely } from './output.ts'

/** Writes the result of one input to `DIR/<the input's place below its argument><ending>`. */
export type WriteResult = (source: Source, ending: string, content: FileContent) => Promise<void>

/** A folder for one file per input. Never writes over an input, nor two results to one file: those inputs are reported as failed. */
export function createOutDir(dir: string, sources: Sources): WriteResult {
  makeFolder(dir)
  const written = new Set<string>()
  return async (source, ending, content) => {
    const target = join(dir, source.inside + ending)
    if (written.has(target))
      return sources.fail(
        source.name,
        `cannot write the result of \`${source.name}\`: \`${target}\` is written already, for another input of that name`,
      )
    if (await sources.isNamed(target))
      return sources.fail(
        source.name,
        `cannot write the result of \`${source.name}\`: \`${target}\` would be written over, and it is an input`,
      )
    written.add(target)
    makeFolder(dirname(target))
    await writeFileSafely(target, content)
  }
}
