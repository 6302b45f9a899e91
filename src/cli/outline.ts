import { InvalidArgumentError } from 'commander'
import type { Define } from './define.ts'

export const defineOutline: Define = (program, exit) => {
  program
    .command('outline')
    .summary('show documents to people')
    .description('Shows what each document says about itself, its units with their lines, and what else is in it.')
    .argument('[input...]', 'FILE, FOLDER (its .txt and .md), "GLOB", or - for standard input')
    .option('--depth <levels>', 'show so many levels of units', readDepth, Infinity)
    .action(async (args: string[], { depth }: { depth: number }) => {
      const { openInputs } = await import('./inputs.ts')
      const { writeOut } = await import('./output.ts')
      const { coloursOf, widthOf } = await import('./terminal.ts')
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
