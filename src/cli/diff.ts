import { InvalidArgumentError } from 'commander'
import type { Define } from './define.ts'
import { type Example, showExamples } from './help.ts'
import type { DiffFlags } from './run-diff.ts'
import { vocabularyOption } from './vocabulary-option.ts'

const meanings = ['substance', 'editorial', 'renumbering', 'cosmetic']

function readMeanings(value: string): string[] {
  const wanted = value.split(',')
  for (const one of wanted) if (!meanings.includes(one)) throw new InvalidArgumentError(`Expected some of ${meanings.join(', ')}.`)
  return wanted
}

const examples: readonly Example[] = [
  ['nqtw diff cu.txt moi.txt', 'what changed, the gravest first'],
  ['nqtw diff cu.txt moi.txt --format json > thay-doi.json', 'as data, with the script that makes B of A'],
  ['nqtw diff cu.txt --apply thay-doi.json', "B's tree again, from A and that script"],
]

export const defineDiff: Define = (program, exit) => {
  program
    .command('diff')
    .summary('show what changed between two documents, by structure and by meaning')
    .description(
      'Shows what changed from A to B: units moved, renumbered, split, inserted …, words, and what each change means; the gravest first.',
    )
    .argument('<a>', 'FILE, or its tree in JSON, or - for standard input')
    .argument('[b]', 'the other')
    .addOption(
      program.createOption('--format <format>', 'how to print').choices(['terminal', 'json', 'markdown', 'html']).default('terminal'),
    )
    .option('--only <meanings>', `leave out all but these, separated by commas: ${meanings.join(', ')}`, readMeanings)
    .option('--ignore <meanings>', 'leave out these', readMeanings)
    .option('--stat', 'print the counts only')
    .option('--exit-code', 'exit with 1 when there are changes')
    .option('--apply <script>', "print B's tree, made of A and of what --format json gave")
    .option('--across', 'two documents about one matter: what they state differently, and their counterparts')
    .option('--textconv', 'print A as lines for a line diff, as git asks of a textconv')
    .addOption(vocabularyOption())
    .addHelpText('after', showExamples(examples))
    .action(async (a: string, b: string | undefined, flags: DiffFlags) => {
      const { runDiff } = await import('./run-diff.ts')
      exit(await runDiff(a, b, flags))
    })
}
