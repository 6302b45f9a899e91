import type { Define } from './define.ts'
import type { ResolveFlags } from './run-resolve.ts'

const collect = (value: string, before: string[] | undefined) => [...(before ?? []), value]

export const defineResolve: Define = (program, exit) => {
  program
    .command('resolve')
    .summary('print the unit that words or an id name')
    .description(
      'Prints the text and the lines of a unit, named as in running text ("điểm a khoản 2 Điều 5") or by its id; of a list ("khoản 1, 2 Mục I") those of each.',
    )
    .argument('<unit>', 'words for a unit, or an id')
    .argument('<file>', 'FILE, one, or - for standard input')
    .option('--json', 'print id, lines and text as JSON, of several units as a list')
    .option('--vocabulary <file>', 'add document types, issuing bodies and laws from a YAML file; may be repeated', collect)
    .action(async (unit: string, file: string, flags: ResolveFlags) => {
      const { runResolve } = await import('./run-resolve.ts')
      exit(await runResolve(unit, file, flags))
    })
}
