import { graph, type GraphFormat } from '../commands/graph.ts'
import { writeOut } from './output.ts'
import { readFiles, type CorpusFlags } from './run-refs.ts'

export interface GraphFlags extends CorpusFlags {
  format: GraphFormat
}

/** `nqtw graph`: resolves to the exit code. */
export async function runGraph(args: readonly string[], flags: GraphFlags): Promise<number> {
  const { files, exitCode } = await readFiles(args, flags)
  await writeOut(await graph(files, flags.format))
  return exitCode
}
