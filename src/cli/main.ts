import { version } from './version.ts'

/** The command line; resolves to the exit code: 0 fine, 1 findings, 2 could not do the work. */
export async function main(argv: readonly string[]): Promise<number> {
  const { length, 2: first } = argv
  if (length === 3 && (first === '--version' || first === '-V')) return printVersion()
  // a short run compiles hundreds of patterns once; what is run often is compiled again anyway, without these steps
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--no-regexp-peephole-optimization')
  const { run } = await import('./run.ts')
  return run(argv)
}

/** Answered without the rest of the program: scripts ask it often. */
function printVersion(): number {
  process.stdout.write(`${version}\n`)
  return 0
}
