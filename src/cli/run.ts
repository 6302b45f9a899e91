import { CommanderError, type Command } from 'commander'
import { fileError, isClosedPipe, writeErr } from './output.ts'
import { createProgram } from './program.ts'
import { UserError } from './user-error.ts'

/** Runs a command; resolves to the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  let exitCode = 0
  const program = createProgram((code) => (exitCode = Math.max(exitCode, code)))
  // The write that failed is told by its own rejection.
  process.stdout.on('error', () => undefined)
  try {
    await program.parseAsync(withoutHelp(argv, program))
    return exitCode
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2
    if (isClosedPipe(thrown)) return exitCode
    const error = fileError(thrown, 'standard output', 'write')
    if (error instanceof UserError) {
      writeErr(`nqtw: ${error.message}`)
      return error.exitCode
    }
    writeErr(`nqtw: internal error, please report it\n${error instanceof Error ? error.stack : String(error)}`)
    return 2
  }
}

/** `help foo` where foo is no command, which commander answers with the general help: as `foo` alone, so that it is told. */
function withoutHelp(argv: readonly string[], { commands }: Command): readonly string[] {
  const [, , first, named] = argv
  if (first !== 'help' || named === undefined || named.startsWith('-') || commands.some((command) => command.name() === named)) return argv
  return [...argv.slice(0, 2), ...argv.slice(3)]
}
