import type { Define } from './define.ts'
import { type Example, showExamples } from './help.ts'

const examples: readonly Example[] = [
  ['nqtw stats data/', 'as bars'],
  ['nqtw stats data/ --html data.html', 'as bars, and as a page'],
]

export const defineStats: Define = (program, exit) => {
  program
    .command('stats')
    .summary('show what is in a dataset')
    .description(
      'Prints what is in a dataset: documents by type, issuer and year, the most cited, how much of the metadata was found, as bars.',
    )
    .argument('<dir>', 'the folder that `nqtw dataset` wrote')
    .option('--html <file>', 'write the same as a page for a browser')
    .addHelpText('after', showExamples(examples))
    .action(async (dir: string, flags: { html?: string }) => {
      const { runStats } = await import('./run-stats.ts')
      exit(await runStats(dir, flags))
    })
}
