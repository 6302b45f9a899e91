import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { extendVocabulary, VocabularyError } from '../refs/vocabulary.ts'
import { fileError } from './output.ts'
import { UserError } from './user-error.ts'

/** What stands in a user's YAML files, not yet looked at. */
export async function readVocabulary(paths: readonly string[]): Promise<unknown[]> {
  const values: unknown[] = []
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      throw fileError(error, path, 'read')
    })
    try {
      values.push(parse(text))
    } catch (error) {
      if (error instanceof Error && error.name === 'YAMLParseError')
        throw new UserError(`\`${path}\` is no YAML: ${error.message.split('\n')[0]}`)
      throw error
    }
  }
  return values
}

/** Adds the rows of a user's YAML files to the tables of document types, issuing bodies and laws. */
export async function loadVocabulary(paths: readonly string[]): Promise<void> {
  for (const [i, value] of (await readVocabulary(paths)).entries()) {
    try {
      extendVocabulary(value)
    } catch (error) {
      if (error instanceof VocabularyError) throw new UserError(`\`${paths[i]!}\` is no vocabulary: ${error.message}`)
      throw error
    }
  }
}
