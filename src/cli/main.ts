import { CommanderError } from 'commander'
import { createProgram } from './program.ts'
import { UserError } from './user-error.ts'

/** Runs the command line; resolves to the exit code: 0 fine, 1 findings, 2 could not do the work. */
export async function main(argv: readonly string[]): Promise<number> {
  let exitCode = 0
  const program = createProgram((code) => (exitCode = Math.max(exitCode, code)))
  try {
    await program.parseAsync(argv)
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof UserError) {
      process.stderr.write(`nqtw: ${error.message}\n`)
      return error.exitCode
    }
    throw error
  }
}
