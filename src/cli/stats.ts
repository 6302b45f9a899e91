import type { Define } from './define.ts'

export const defineStats: Define = (program, exit) => {
  program
    .command('stats')
    .summary('show what is in a dataset')
    .description(
      'Prints what is in a dataset: documents by type, issuer and year, the most cited, how much of the metadata was found, as bars.',
    )
    .argument('<dir>', 'the folder that `nqtw dataset` wrote')
    .option('--html <file>', 'write the same as a page for a browser')
    .action(async (dir: string, flags: { html?: string }) => {
      const { runStats } = await import('./run-stats.ts')
      exit(await runStats(dir, flags))
    })
}
