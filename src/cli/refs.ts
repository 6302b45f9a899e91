import { collect } from './collect.ts'
import type { Define } from './define.ts'
import { type Example, showExamples } from './help.ts'
import type { RefsFlags } from './run-refs.ts'
import { vocabularyOption } from './vocabulary-option.ts'
import { languageOption } from './language-option.ts'

const examples: readonly Example[] = [
  ['nqtw refs nghi-quyet.txt', 'each mention and where it points'],
  ['nqtw refs van-ban/ --corpus kho/ --only unresolved', 'what neither the files nor the folder kho/ has'],
  ['nqtw refs van-ban/ --count --format csv', 'which documents are cited most, for a spreadsheet'],
]

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
    .addOption(vocabularyOption())
    .addOption(languageOption())
    .addHelpText('after', showExamples(examples))
    .action(async (args: string[], flags: RefsFlags) => {
      const { runRefs } = await import('./run-refs.ts')
      exit(await runRefs(args, flags))
    })
}
