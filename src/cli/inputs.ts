import { decode, type Decoded, UnreadableError } from '../readers/index.ts'
import { loadMarkdown } from '../parse/split/markdown.ts'
import { findInputs, type Place } from './find-inputs.ts'
import { writeErr } from './output.ts'
import { readBytes } from './read-bytes.ts'
import { UserError } from './user-error.ts'

/** One thing to read: a file, or standard input (`path` is null). `read` rejects with a `UserError`. */
export interface Input extends Place {
  read: () => Promise<Decoded>
}

/** An input that has been read. `path`, `format` and `encoding` are options of `parse`. */
export interface Source extends Place, Decoded {}

/** The inputs of a command, read one after another as they are iterated; one that fails is reported on stderr and the rest go on. */
export interface Sources extends AsyncIterable<Source> {
  /** 0, or 1 when some failed, or 2 when none could be read. Ask after the iteration. */
  exitCode: () => 0 | 1 | 2
  failed: { name: string; message: string }[]
  /** Reports an input that was read but could not be done with. */
  fail: (name: string, message: string) => void
  /** One file or standard input, so that there is one result and no list. */
  single: boolean
  /** Whether an argument itself names this file. */
  isNamed: (path: string) => Promise<boolean>
}

/**
 * FILE, FOLDER (its .txt and .md, all levels), GLOB or `-`: in the order given, folders and globs sorted, each file once.
 * An argument that names nothing is a `UserError` before anything is yielded.
 */
export async function* collectInputs(args: readonly string[]): AsyncGenerator<Input> {
  for await (const place of await findInputs(args)) yield { ...place, read: () => readInput(place) }
}

/** As `collectInputs`, and reads them. */
export async function openInputs(args: readonly string[]): Promise<Sources> {
  const places = await findInputs(args)
  const failed: Sources['failed'] = []
  let total = 0
  const fail: Sources['fail'] = (name, message) => {
    failed.push({ name, message })
    writeErr(`nqtw: ${message}`)
  }
  async function* sources(): AsyncGenerator<Source> {
    for await (const place of places) {
      total++
      const decoded = await readInput(place).catch((error: unknown) => {
        if (!(error instanceof UserError)) throw error
        fail(place.name, error.message)
      })
      if (decoded) yield { ...place, ...decoded }
    }
  }
  return {
    [Symbol.asyncIterator]: sources,
    single: places.single,
    isNamed: places.isNamed,
    failed,
    fail,
    exitCode: () => (failed.length === 0 ? 0 : failed.length < total ? 1 : 2),
  }
}

async function readInput(place: Place): Promise<Decoded> {
  if (place.problem) throw place.problem
  if (place.format === 'markdown') await loadMarkdown()
  const bytes = await readBytes(place)
  try {
    return decode(bytes)
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    throw new UserError(`cannot read \`${place.name}\`: ${error.message}`)
  }
}
