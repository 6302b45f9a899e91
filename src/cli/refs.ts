import type { Define } from './define.ts'
import type { RefsFlags } from './run-refs.ts'

const collect = (value: string, before: string[] | undefined) => [...(before ?? []), value]

export const defineRefs: Define = (program, exit) => {
  program
    .command('refs')
    .summary('list what is cited and where it points')
    .description('Lists citations and references: the line, what is cited, which unit of it, in what relation, and where it points.')
    .argument('[input...]', 'FILE, FOLDER (its .txt and .md), "GLOB", or - for standard input')
    .addOption(program.createOption('--format <format>', 'how to print').choices(['table', 'json', 'ndjson', 'csv']).default('table'))
    .addOption(program.createOption('--only <kind>', 'leave out the rest').choices(['citations', 'references', 'unresolved']))
    .option('--count', 'print which documents are cited most')
    .option('--corpus <dir>', 'look for cited documents in this folder too; may be repeated', collect)
    .option('--vocabulary <file>', 'add document types, issuing bodies and laws from a YAML file; may be repeated', collect)
    .action(async (args: string[], flags: RefsFlags) => {
      const { runRefs } = await import('./run-refs.ts')
      exit(await runRefs(args, flags))
    })
}
