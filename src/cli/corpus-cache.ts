import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { corpusDocuments, corpusLookup, emptyIndex, readIndex } from '../refs/corpus-index.ts'
import type { CorpusFile, CorpusIndex } from '../refs/corpus-index.ts'
import { parse } from '../pipeline.ts'
import { collectInputs, type Input } from './inputs.ts'
import { makeFolder } from './make-folder.ts'
import { fileError, writeErr, writeFileSafely } from './output.ts'
import { UserError } from './user-error.ts'

export interface OpenCorpus {
  find: ReturnType<typeof corpusLookup>
  /** 0, or 1 when some of its files could not be read: they are reported on stderr. */
  exitCode: 0 | 1
}

/**
 * Indexes of corpus folders, kept under the user's cache folder; a file is read again when its time or size has changed. The paths of what is
 * found begin with the folder as it was given; a file of two of the folders is taken once.
 */
export async function openCorpus(dirs: readonly string[], vocabulary: readonly unknown[] = []): Promise<OpenCorpus> {
  const indexes: CorpusIndex[] = []
  const roots = new Set<string>()
  const known = new Set<string>()
  let failed = 0
  for (const dir of dirs) {
    const root = await realFolder(dir)
    if (roots.has(root)) continue
    roots.add(root)
    const { index, failed: unread } = await indexFolder(dir, root, vocabulary)
    failed += unread
    const files: CorpusIndex['files'] = {}
    for (const [inside, file] of Object.entries(index.files)) {
      if (known.has(join(root, inside))) continue
      known.add(join(root, inside))
      for (const document of file.documents) document.path = join(dir, inside)
      files[inside] = file
    }
    indexes.push({ ...index, files })
  }
  return { find: corpusLookup(indexes), exitCode: failed > 0 ? 1 : 0 }
}

async function realFolder(dir: string): Promise<string> {
  const root = await realpath(dir).catch((error: unknown) => {
    throw fileError(error, dir, 'read')
  })
  if (!(await stat(root)).isDirectory()) throw new UserError(`\`${dir}\` is not a folder: --corpus takes a folder of documents`)
  return root
}

/** The files of a folder by their path below it, and how many could not be read. */
async function indexFolder(dir: string, root: string, vocabulary: readonly unknown[]): Promise<{ index: CorpusIndex; failed: number }> {
  const cache = cachePath(root, vocabulary)
  const kept = await readFile(cache, 'utf8').then(readIndex, emptyIndex)
  const index = emptyIndex()
  let changed = false
  let failed = 0
  for await (const input of collectInputs([dir])) {
    try {
      if (input.path === null) continue
      if (input.problem) throw input.problem
      const { mtimeMs: modified, size } = await stat(input.path)
      const known = kept.files[input.inside]
      if (known?.modified === modified && known.size === size) index.files[input.inside] = known
      else {
        changed = true
        index.files[input.inside] = { modified, size, documents: await readDocuments(input) }
      }
    } catch (error) {
      const problem = fileError(error, input.name, 'read')
      if (!(problem instanceof UserError)) throw error
      if (input.path === dir) throw problem
      failed++
      writeErr(`nqtw: ${problem.message}`)
    }
  }
  changed ||= Object.keys(kept.files).length !== Object.keys(index.files).length
  if (changed) await keep(cache, index)
  return { index, failed }
}

async function readDocuments({ path, inside, format, read }: Input): Promise<CorpusFile['documents']> {
  const { text, encoding } = await read()
  return corpusDocuments(parse(text, { path, encoding, format }), inside)
}

/** A cache that cannot be written costs time, nothing else. */
async function keep(path: string, index: CorpusIndex): Promise<void> {
  try {
    makeFolder(dirname(path))
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
