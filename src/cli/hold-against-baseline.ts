import { readFile } from 'node:fs/promises'
import { applyBaseline, BaselineError, printBaseline, readBaseline, updateBaseline, type Baseline } from '../commands/baseline.ts'
import type { FileResult } from '../reporters/validate-result.ts'
import type { Language } from '../rules/terms.ts'
import { fileError, writeErr, writeFileSafely } from './output.ts'
import { UserError } from './user-error.ts'

export type { Baseline }

/** What is left of results when those that the baseline lists are taken out; `update` writes it anew from them instead. */
export async function holdAgainstBaseline(
  results: FileResult[],
  { path, content }: { path: string; content: Baseline | null },
  { update, language }: { update: boolean; language: Language },
): Promise<FileResult[]> {
  if (update) {
    const updated = updateBaseline(results, content)
    await writeFileSafely(path, printBaseline(updated))
    writeErr(`nqtw: ${path}: ${updated.entries.length} entries`)
    return applyBaseline(results, updated).results
  }
  const { results: kept, stale } = applyBaseline(results, content ?? { version: 1, entries: [] })
  for (const { path: of, rule, text } of stale)
    writeErr(
      language === 'vi'
        ? `nqtw: ${path}: không còn "${text}" (${rule}) trong ${of}; chạy --update-baseline`
        : `nqtw: ${path}: "${text}" (${rule}) occurs no longer in ${of}; run --update-baseline`,
    )
  return kept
}

export async function loadBaseline(path: string, mayBeMissing: boolean): Promise<Baseline | null> {
  try {
    return readBaseline(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof BaselineError) throw new UserError(`cannot use the baseline \`${path}\`: ${error.message}`)
    if (mayBeMissing && error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw fileError(error, path, 'read')
  }
}
