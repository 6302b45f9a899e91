import { type Command, Option } from 'commander'
import { collect } from './collect.ts'

export interface VocabularyFlags {
  vocabulary?: string[]
}

/** `--vocabulary FILE`, of every command that reads documents. */
export function vocabularyOption(): Option {
  return new Option('--vocabulary <file>', 'add document types, issuing bodies and laws from a YAML file; may be repeated').argParser(
    collect,
  )
}

/** Adds the words of `--vocabulary` before the command runs, whichever it is. */
export function loadVocabularyFirst(program: Command): void {
  program.hook('preAction', async (_, command) => {
    const { vocabulary } = command.opts<VocabularyFlags>()
    if (!vocabulary) return
    const { loadVocabulary } = await import('./vocabulary.ts')
    await loadVocabulary(vocabulary)
  })
}

/** What the files of `--vocabulary` hold. */
export async function wordsOf({ vocabulary }: VocabularyFlags): Promise<readonly unknown[]> {
  return vocabulary ? (await import('./vocabulary.ts')).readVocabulary(vocabulary) : []
}
