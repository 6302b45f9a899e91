import { graph, type GraphFormat } from '../commands/graph.ts'
import type { MentionRow } from '../refs/collect-mentions.ts'
import type { Root } from '../tree/index.ts'
import { languageOf } from './language.ts'
import { writeOut } from './output.ts'
import { readEach, type CorpusFlags } from './run-refs.ts'

export interface GraphFlags extends CorpusFlags {
  format: GraphFormat
  lang?: 'vi' | 'en'
}

/** `nqtw graph`: resolves to the exit code. */
export async function runGraph(args: readonly string[], flags: GraphFlags): Promise<number> {
  const files: { root: Root; rows: MentionRow[] }[] = []
  const exitCode = await readEach(args, flags, (root, rows) => {
    files.push({ root: withoutText(root), rows })
  })
  await writeOut(await graph(files, flags.format, languageOf(flags.lang)))
  return exitCode
}

/** Of a tree the graph needs only what the documents say of themselves. */
function withoutText(root: Root): Root {
  const children = root.children.map((child) => ({ ...child, children: [] }))
  return { ...root, children, data: { ...root.data, diagnostics: [], repairs: [] } }
}
