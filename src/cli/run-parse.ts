import { createPrinter, type ParseCommandOptions, type Printer } from '../commands/parse.ts'
import { openInputs, type Sources } from './inputs.ts'
import { createOutDir } from './out-dir.ts'
import { writeErr, writeOut } from './output.ts'
import { createProgress } from './progress.ts'
import { UserError } from './user-error.ts'

interface Flags extends Omit<ParseCommandOptions, 'compact' | 'explain'> {
  compact?: true
  explain?: true
  outDir?: string
}

/** `nqtw parse`: resolves to the exit code. */
export async function runParse(args: readonly string[], { format, compact, positions, explain, outDir }: Flags): Promise<number> {
  if (compact && format === 'yaml') throw new UserError('--compact goes with --format json, not yaml')
  const sources = await openInputs(args)
  const printer = await createPrinter({ format, compact: compact === true, positions, ...(explain && { explain: writeErr }) })
  if (outDir === undefined) await print(sources, printer)
  else await writeEach(sources, printer, outDir, format)
  return sources.exitCode()
}

async function print(sources: Sources, printer: Printer): Promise<void> {
  const { open, between, close, none, print } = printer
  const progress = createProgress({ quiet: process.stdout.isTTY })
  let count = 0
  for await (const source of sources) {
    progress.tick(source.name)
    if (!sources.single) await writeOut(count === 0 ? open : between)
    for (const piece of print(source)) await writeOut(piece)
    count++
  }
  progress.end()
  if (sources.single) await writeOut(count === 0 ? '' : '\n')
  else await writeOut(count === 0 ? none : close)
}

async function writeEach(sources: Sources, { print }: Printer, dir: string, format: string): Promise<void> {
  const write = createOutDir(dir, sources)
  const progress = createProgress()
  for await (const source of sources) {
    progress.tick(source.name)
    await write(source, `.${format}`, withNewline(print(source)))
  }
  progress.end()
}

function* withNewline(pieces: Iterable<string>): Generator<string> {
  yield* pieces
  yield '\n'
}
