import { InvalidArgumentError } from 'commander'
import type { Define } from './define.ts'
import { type Example, showExamples } from './help.ts'
import { vocabularyOption } from './vocabulary-option.ts'

const examples: readonly Example[] = [
  ['nqtw outline nghi-quyet.txt', 'all of one document'],
  ['nqtw outline --depth 2 van-ban/ | less', 'the upper two levels of many'],
]

export const defineOutline: Define = (program, exit) => {
  program
    .command('outline')
    .summary('show documents to people')
    .description('Shows what each document says about itself, its units with their lines, and what else is in it.')
    .argument('[input...]', 'FILE, FOLDER (its .txt and .md), "GLOB", or - for standard input')
    .addOption(program.createOption('--depth <levels>', 'show so many levels of units').argParser(readDepth).default(Infinity, 'all'))
    .addOption(vocabularyOption())
    .addHelpText('after', showExamples(examples))
    .action(async (args: string[], { depth }: { depth: number }) => {
      const { openInputs } = await import('./inputs.ts')
      const { writeOut } = await import('./output.ts')
      const { coloursOf } = await import('./terminal.ts')
      const { widthOf } = await import('./width.ts')
      const { outline } = await import('../commands/outline.ts')
      const { parse } = await import('../pipeline.ts')
      const sources = await openInputs(args)
      const options = { colours: coloursOf(), width: widthOf(), depth }
      for await (const { text, ...source } of sources) await writeOut(outline(parse(text, source), options) + '\n')
      exit(sources.exitCode())
    })
}

function readDepth(value: string): number {
  const depth = Number(value)
  if (!Number.isInteger(depth) || depth < 0) throw new InvalidArgumentError('A whole number is expected.')
  return depth
}
