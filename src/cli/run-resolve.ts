import { resolve } from '../commands/resolve.ts'
import { parse } from '../pipeline.ts'
import { writeErr, writeOut } from './output.ts'
import { readOne } from './read-one.ts'
import { loadVocabulary } from './vocabulary.ts'

export interface ResolveFlags {
  json?: true
  vocabulary?: string[]
}

/** `nqtw resolve`: 0 when the unit is there, or each unit of a list, else 1. */
export async function runResolve(words: string, file: string, { json, vocabulary = [] }: ResolveFlags): Promise<number> {
  await loadVocabulary(vocabulary)
  const { text, path, encoding, format } = await readOne(file)
  const { found, problems } = resolve(words, parse(text, { path, encoding, format }))
  if (json && found.length > 0) await writeOut(`${JSON.stringify(found.length + problems.length === 1 ? found[0] : found, null, 2)}\n`)
  else await writeOut(found.map(({ id, lines, text }) => `${id}, lines ${lines[0]}-${lines[1]}\n${text}\n`).join('\n'))
  for (const problem of problems) writeErr(`nqtw: ${problem}`)
  return problems.length > 0 ? 1 : 0
}
