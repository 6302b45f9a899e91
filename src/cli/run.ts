import { CommanderError } from 'commander'
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
    await program.parseAsync(argv)
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
