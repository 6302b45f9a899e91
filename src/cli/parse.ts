import type { TreeFormat } from '../commands/parse.ts'
import type { Define } from './define.ts'
import { type Example, showExamples } from './help.ts'
import { vocabularyOption } from './vocabulary-option.ts'

interface Flags {
  format: TreeFormat
  compact?: true
  positions: boolean
  outDir?: string
  explain?: true
}

const examples: readonly Example[] = [
  ['nqtw parse nghi-quyet.txt', 'the tree, as JSON'],
  ['nqtw parse nghi-quyet.txt --format yaml --no-positions', 'shorter, for reading'],
  ['nqtw parse van-ban/ --out-dir trees/', 'one file per document'],
]

export const defineParse: Define = (program, exit) => {
  program
    .command('parse')
    .summary('print the document tree of texts')
    .description(
      'Prints the tree of each input. One file: its tree. Several, a folder or a glob: a JSON array, YAML documents, or one JSON per line.',
    )
    .argument('[input...]', 'FILE, FOLDER (its .txt and .md), "GLOB", or - for standard input')
    .addOption(program.createOption('--format <format>', 'how to print').choices(['json', 'yaml', 'ndjson']).default('json'))
    .option('--compact', 'JSON without line breaks')
    .option('--no-positions', 'leave out where in the source each node stands')
    .option('--out-dir <dir>', 'write one file per input into this folder instead of printing')
    .option('--explain', 'tell on stderr, line by line, what was chosen, over what, and why')
    .addOption(vocabularyOption())
    .addHelpText('after', showExamples(examples))
    .action(async (args: string[], flags: Flags) => {
      const { runParse } = await import('./run-parse.ts')
      exit(await runParse(args, flags))
    })
}
