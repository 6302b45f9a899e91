import { refs, type RefsFormat, type RefsOnly } from '../commands/refs.ts'
import { collectMentions, type MentionRow } from '../refs/collect-mentions.ts'
import { type corpusLookup, targetOf } from '../refs/corpus-index.ts'
import type { Citation, Root } from '../tree/index.ts'
import { parse } from '../pipeline.ts'
import { openCorpus } from './corpus-cache.ts'
import { openInputs } from './inputs.ts'
import { writeOut } from './output.ts'
import { createProgress } from './progress.ts'
import { coloursOf, widthOf } from './terminal.ts'
import { loadVocabulary } from './vocabulary.ts'

export interface CorpusFlags {
  corpus?: string[]
  vocabulary?: string[]
}

export interface RefsFlags extends CorpusFlags {
  format: RefsFormat
  only?: RefsOnly
  count?: true
}

/** `nqtw refs`: resolves to the exit code. */
export async function runRefs(args: readonly string[], flags: RefsFlags): Promise<number> {
  const { files, exitCode } = await readFiles(args, flags)
  const rows = files.flatMap((file) => file.rows)
  await writeOut(
    refs(rows, { format: flags.format, only: flags.only, count: flags.count === true, colours: coloursOf(), width: widthOf() }),
  )
  return exitCode
}

function findIn(lookUp: ReturnType<typeof corpusLookup>): (citation: Citation) => string | null {
  return (citation) => {
    const document = lookUp(citation)
    return document && targetOf(document, citation)
  }
}

/** The files parsed, with their mentions resolved against the corpus. */
export async function readFiles(
  args: readonly string[],
  { corpus = [], vocabulary = [] }: CorpusFlags,
): Promise<{ files: { root: Root; rows: MentionRow[] }[]; exitCode: number }> {
  await loadVocabulary(vocabulary)
  const sources = await openInputs(args)
  const lookUp = await openCorpus(corpus)
  const progress = createProgress({ quiet: process.stdout.isTTY })
  const files: { root: Root; rows: MentionRow[] }[] = []
  for await (const { name, path, text, encoding, format } of sources) {
    progress.tick(name)
    const root = parse(text, { path, encoding, format })
    files.push({ root, rows: collectMentions(root, findIn(lookUp)) })
  }
  progress.end()
  return { files, exitCode: sources.exitCode() }
}
