import { refs, type RefsFormat, type RefsOnly } from '../commands/refs.ts'
import { parse } from '../pipeline.ts'
import { collectMentions, type MentionRow } from '../refs/collect-mentions.ts'
import { targetOf } from '../refs/corpus-index.ts'
import type { Citation, Root } from '../tree/index.ts'
import { openCorpus } from './corpus-cache.ts'
import { openInputs } from './inputs.ts'
import { languageOf } from './language.ts'
import { writeOut } from './output.ts'
import { createProgress } from './progress.ts'
import { coloursOf } from './terminal.ts'
import { UserError } from './user-error.ts'
import { wordsOf, type VocabularyFlags } from './vocabulary-option.ts'
import { widthOf } from './width.ts'

export interface CorpusFlags extends VocabularyFlags {
  corpus?: string[]
}

export interface RefsFlags extends CorpusFlags {
  format: RefsFormat
  only?: RefsOnly
  count?: true
  lang?: 'vi' | 'en'
}

/** `nqtw refs`: resolves to the exit code. */
export async function runRefs(args: readonly string[], flags: RefsFlags): Promise<number> {
  const { format, only, count } = flags
  if (count && only === 'references')
    throw new UserError(
      '--count tells of other documents that are cited; references are to units of the same one: leave out --only references',
    )
  const rows: MentionRow[] = []
  const exitCode = await readEach(args, flags, (_, found) => {
    for (const row of found) rows.push(row)
  })
  await writeOut(
    refs(rows, { format, only, count: count === true, colours: coloursOf(), width: widthOf(), language: languageOf(flags.lang) }),
  )
  return exitCode
}

/** Parses the inputs one after another and gives each with its mentions, resolved against the corpus; resolves to the exit code. */
export async function readEach(
  args: readonly string[],
  flags: CorpusFlags,
  take: (root: Root, rows: MentionRow[]) => void,
): Promise<number> {
  const sources = await openInputs(args)
  const known = await openCorpus(flags.corpus ?? [], await wordsOf(flags))
  const find = (citation: Citation) => {
    const document = known.find(citation)
    return document && targetOf(document, citation)
  }
  const progress = createProgress({ quiet: process.stdout.isTTY })
  for await (const { name, path, text, encoding, format } of sources) {
    progress.tick(name)
    const root = parse(text, { path, encoding, format })
    take(root, collectMentions(root, find))
  }
  progress.end()
  return Math.max(known.exitCode, sources.exitCode())
}
