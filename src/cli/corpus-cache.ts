import { createHash } from 'node:crypto'
import { mkdir, readFile, realpath, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { corpusDocuments, corpusLookup, emptyIndex, readIndex } from '../refs/corpus-index.ts'
import type { CorpusFile, CorpusIndex } from '../refs/corpus-index.ts'
import { parse } from '../pipeline.ts'
import { collectInputs } from './inputs.ts'
import { fileError, writeErr, writeFileSafely } from './output.ts'
import { UserError } from './user-error.ts'

/** Indexes of corpus folders, kept under the user's cache folder; a file is read again when its time or size has changed. */
export async function openCorpus(dirs: readonly string[], vocabulary: readonly unknown[] = []): Promise<ReturnType<typeof corpusLookup>> {
  const indexes: CorpusIndex[] = []
  for (const dir of dirs) indexes.push(await indexFolder(dir, vocabulary))
  return corpusLookup(indexes)
}

async function indexFolder(dir: string, vocabulary: readonly unknown[]): Promise<CorpusIndex> {
  const root = await realpath(dir).catch((error: unknown) => {
    throw fileError(error, dir, 'read')
  })
  if (!(await stat(root)).isDirectory()) throw new UserError(`\`${dir}\` is not a folder: --corpus takes a folder of documents`)
  const cache = cachePath(root, vocabulary)
  const kept = await readFile(cache, 'utf8').then(readIndex, emptyIndex)
  const index = emptyIndex()
  let changed = false
  for await (const input of collectInputs([root])) {
    if (input.path === null || input.problem) continue
    const { mtimeMs: modified, size } = await stat(input.path)
    const known = kept.files[input.path]
    if (known?.modified === modified && known.size === size) index.files[input.path] = known
    else {
      changed = true
      const documents = await readDocuments(input)
      if (documents) index.files[input.path] = { modified, size, documents }
    }
  }
  changed ||= Object.keys(kept.files).length !== Object.keys(index.files).length
  if (changed) await keep(cache, index)
  return index
}

async function readDocuments(input: {
  path: string | null
  name: string
  read: () => Promise<{ text: string; encoding: string }>
  format: 'text' | 'markdown'
}): Promise<CorpusFile['documents'] | null> {
  try {
    const { text, encoding } = await input.read()
    return corpusDocuments(parse(text, { path: input.path, encoding, format: input.format }), input.path!)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    writeErr(`nqtw: ${error.message}`)
    return null
  }
}

/** A cache that cannot be written costs time, nothing else. */
async function keep(path: string, index: CorpusIndex): Promise<void> {
  try {
    await mkdir(join(path, '..'), { recursive: true })
    await writeFileSafely(path, JSON.stringify(index))
  } catch {
    return
  }
}

/** With other words at hand other documents are found in the same files. */
function cachePath(folder: string, vocabulary: readonly unknown[]): string {
  const home = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  return join(
    home,
    'nqtw',
    `corpus-${createHash('sha256')
      .update(vocabulary.length === 0 ? folder : JSON.stringify([folder, vocabulary]))
      .digest('hex')
      .slice(0, 16)}.json`,
  )
}
