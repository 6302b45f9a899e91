import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { nearest } from './nearest.ts'
import { fileError } from './output.ts'
import { UserError } from './user-error.ts'

/** Where an input is: a file, or standard input (`path` is null). */
export interface Place {
  path: string | null
  /** For messages: the path, or `standard input`. */
  name: string
  /** The path below the argument that named it: `so/12.txt` for a folder, `12.txt` for a file. */
  inside: string
  format: 'text' | 'markdown'
  /** Set when it is known already that it cannot be read. */
  problem?: UserError
}

export interface Places extends AsyncIterable<Place> {
  /** One file or standard input, so that there is one result and no list. */
  single: boolean
  /** Whether an argument itself names this file. */
  isNamed: (path: string) => Promise<boolean>
}

type Argument = { kind: 'stdin' } | { kind: 'file' | 'folder'; path: string } | { kind: 'files'; base: string; paths: string[] }

const folderTakes = /\.(?:txt|md)$/iu
const globCharacters = /[*?[\]{}!()]/u

/** Looks at every argument (one that names nothing is a `UserError`), then lists their files as they are asked for, each once. */
export async function findInputs(args: readonly string[]): Promise<Places> {
  if (args.length === 0) throw new UserError('nothing to read: name a file, a folder or a "glob", or `-` for standard input')
  const known: Argument[] = []
  for (const arg of args) known.push(await look(arg))
  const named = new Set<string>()
  for (const path of known.flatMap((argument) =>
    argument.kind === 'file' ? argument.path : argument.kind === 'files' ? argument.paths : [],
  ))
    named.add(await realpath(path).catch(() => resolve(path)))
  return {
    [Symbol.asyncIterator]: () => listOnce(known),
    single: known.length === 1 && (known[0]!.kind === 'stdin' || known[0]!.kind === 'file'),
    isNamed: async (path) => named.has(await realpath(path).catch(() => resolve(path))),
  }
}

async function look(arg: string): Promise<Argument> {
  if (arg === '-') return { kind: 'stdin' }
  try {
    return { kind: (await stat(arg)).isDirectory() ? 'folder' : 'file', path: arg }
  } catch (error) {
    if (!globCharacters.test(arg)) {
      if (arg === '' || !isMissing(error)) throw fileError(error, arg, 'read')
      throw new UserError(`cannot read \`${arg}\`: there is no such file or folder${await suggestion(arg)}`)
    }
  }
  const { glob } = await import('tinyglobby')
  const paths = await glob(arg, { expandDirectories: false, absolute: arg.startsWith('/'), dot: false })
  if (paths.length === 0) throw new UserError(`the pattern \`${arg}\` matches no file`)
  return { kind: 'files', base: fixedPart(arg), paths: paths.sort(byCodeUnit) }
}

async function* listOnce(known: readonly Argument[]): AsyncGenerator<Place> {
  const seen = new Set<string>()
  for (const argument of known)
    for await (const place of list(argument)) {
      const key = place.path === null ? '-' : resolve(place.path)
      if (seen.has(key)) continue
      if (known.length > 1) seen.add(key)
      yield place
    }
}

async function* list(argument: Argument): AsyncGenerator<Place> {
  switch (argument.kind) {
    case 'stdin':
      yield { path: null, name: 'standard input', inside: 'stdin', format: 'text' }
      break
    case 'file':
      yield placeOf(argument.path, dirname(argument.path))
      break
    case 'files':
      for (const path of argument.paths) yield placeOf(path, argument.base)
      break
    case 'folder':
      yield* listFolder(argument.path)
  }
}

/** The texts in a folder and below it, sorted by path. Links to folders are not followed, hidden entries and node_modules left out. */
async function* listFolder(folder: string): AsyncGenerator<Place> {
  let found = false
  const stack = [{ path: folder, isFolder: true }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (!next.isFolder) {
      found = true
      yield placeOf(next.path, folder)
      continue
    }
    try {
      const entries = await readdir(next.path, { withFileTypes: true })
      for (const entry of entries.sort((a, b) => byCodeUnit(b.name, a.name))) {
        const isFolder = entry.isDirectory()
        if (entry.name.startsWith('.') || entry.name === 'node_modules' || !(isFolder || folderTakes.test(entry.name))) continue
        stack.push({ path: join(next.path, entry.name), isFolder })
      }
    } catch (error) {
      const problem = fileError(error, next.path, 'read')
      if (!(problem instanceof UserError)) throw error
      found = true
      yield { ...placeOf(next.path, folder), problem }
    }
  }
  if (!found) {
    const problem = new UserError(`there is no .txt or .md file in \`${folder}\``)
    yield { ...placeOf(folder, folder), problem }
  }
}

function placeOf(path: string, base: string): Place {
  return { path, name: path, inside: relative(base, path), format: /\.(?:md|markdown)$/iu.test(path) ? 'markdown' : 'text' }
}

/** The folder that a pattern begins with: `a/b` of `a/b/*.txt`. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/')
  return (
    parts
      .slice(
        0,
        parts.findIndex((part) => globCharacters.test(part)),
      )
      .join('/') || (pattern.startsWith('/') ? '/' : '.')
  )
}

async function suggestion(path: string): Promise<string> {
  const siblings = await readdir(dirname(path)).catch(() => [])
  const near = nearest(basename(path), siblings)
  return near === undefined ? '' : `; did you mean \`${join(dirname(path), near)}\`?`
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
