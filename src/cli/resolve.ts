import type { Define } from './define.ts'
import { type Example, showExamples } from './help.ts'
import type { ResolveFlags } from './run-resolve.ts'
import { vocabularyOption } from './vocabulary-option.ts'

const examples: readonly Example[] = [
  ['nqtw resolve "điểm b khoản 1 Mục III" nghi-quyet.txt', 'by words'],
  ['nqtw resolve sec_III__cl_1__pnt_b nghi-quyet.txt --json', 'by the id that trees and tables give'],
]

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
    .addOption(vocabularyOption())
    .addHelpText('after', showExamples(examples))
    .action(async (unit: string, file: string, flags: ResolveFlags) => {
      const { runResolve } = await import('./run-resolve.ts')
      exit(await runResolve(unit, file, flags))
    })
}
