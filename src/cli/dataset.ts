import { InvalidArgumentError } from 'commander'
import type { Define } from './define.ts'
import { type Example, showExamples } from './help.ts'
import type { DatasetFlags } from './run-dataset.ts'
import { vocabularyOption } from './vocabulary-option.ts'

const examples: readonly Example[] = [
  ['nqtw dataset van-ban/ --out data/', 'all tables, as JSON lines'],
  ['nqtw dataset van-ban/ --out excel/ --tables documents,tasks --format csv --bom', 'two tables for Excel'],
  ['nqtw dataset van-ban/ --out data/ --shard 3/100 --resume', 'the third of a hundred parts, on from where it stopped'],
]

export const defineDataset: Define = (program, exit) => {
  program
    .command('dataset')
    .summary('make tables of a collection')
    .description(
      'Turns a collection into a dataset: documents, units, citations, tasks, targets, chunks for retrieval and more, as files of bounded size with a manifest, a schema and a card. What it writes does not depend on the number of workers; a run that was stopped goes on with --resume.',
    )
    .argument('[input...]', 'FILE, FOLDER (its .txt and .md), "GLOB", or - for records {"id", "text"} on standard input, one JSON per line')
    .requiredOption('--out <dir>', 'the folder to write; - prints the rows of one table as JSON lines')
    .option('--files-from <list>', 'read the names of the inputs from a file or - (standard input), separated by NUL or newline')
    .option('--tables <names>', 'only these tables, separated by commas', list)
    .addOption(program.createOption('--format <format>', 'format of the files').choices(['jsonl', 'csv', 'parquet']).default('jsonl'))
    .option('--bom', 'start CSV files with a byte order mark, for Excel')
    .option('--split <shares>', 'shares of train, validation and test: 0.8,0.1,0.1 (two: train and test)', shares)
    .option('--seed <seed>', 'another seed deals the documents out anew', '0')
    .option('--workers <n>', 'threads (default: one per processor)', whole)
    .option('--shard <i/n>', 'only the i-th of n parts of the inputs; several may write into one folder', shard)
    .option('--resume', 'go on with a run that was stopped')
    .option('--include-marked', 'take in documents with a secrecy mark (Mật …) or a circulation mark')
    .option('--chunk-tokens <n>', 'most tokens of a chunk', whole, 400)
    .option('--batch-size <mb>', 'megabytes of input per file written', positive, 8)
    .option('--timeout <seconds>', 'time that one input may take', positive, 60)
    .addOption(vocabularyOption())
    .addHelpText('after', showExamples(examples))
    .action(async (args: string[], flags: DatasetFlags) => {
      const { runDataset } = await import('./run-dataset.ts')
      exit(await runDataset(args, flags))
    })
}

function list(value: string): string[] {
  return value.split(',').map((name) => name.trim())
}

function positive(value: string): number {
  const number = Number(value)
  if (!(number > 0 && number < Infinity)) throw new InvalidArgumentError('It must be a number above 0.')
  return number
}

function whole(value: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.')
  return Number(value)
}

function shares(value: string): number[] {
  const parts = value.split(',').map(Number)
  const sum = parts.reduce((total, share) => total + share, 0)
  if ((parts.length !== 2 && parts.length !== 3) || !parts.every((share) => share > 0) || Math.abs(sum - 1) > 1e-9)
    throw new InvalidArgumentError('It must be two or three shares that add up to 1, as 0.8,0.1,0.1.')
  return parts
}

function shard(value: string): { index: number; of: number } {
  const [, index = 0, of = 0] = /^(\d{1,6})\/(\d{1,6})$/u.exec(value)?.map(Number) ?? []
  if (index < 1 || index > of) throw new InvalidArgumentError('It must be i/n with i from 1 to n, as 3/100.')
  return { index, of }
}
