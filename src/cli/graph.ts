import { collect } from './collect.ts'
import type { Define } from './define.ts'
import { type Example, showExamples } from './help.ts'
import type { GraphFlags } from './run-graph.ts'
import { vocabularyOption } from './vocabulary-option.ts'
import { languageOption } from './language-option.ts'

const formats = ['dot', 'mermaid', 'graphml', 'gexf', 'json', 'svg']
const examples: readonly Example[] = [
  ['nqtw graph van-ban/ --format svg > trich-dan.svg', 'a picture'],
  ['nqtw graph van-ban/ --corpus kho/ --format graphml', 'for a graph program, with the documents of kho/'],
]

export const defineGraph: Define = (program, exit) => {
  program
    .command('graph')
    .summary('draw which documents cite which')
    .description('Documents as nodes, citations as edges with their relation and count; documents that are merely cited are told apart.')
    .argument('[input...]', 'FILE, FOLDER (its .txt and .md), "GLOB", or - for standard input')
    .addOption(program.createOption('--format <format>', 'how to print').choices(formats).default('dot'))
    .option('--corpus <dir>', 'look for cited documents in this folder too; may be repeated', collect)
    .addOption(vocabularyOption())
    .addOption(languageOption())
    .addHelpText('after', showExamples(examples))
    .action(async (args: string[], flags: GraphFlags) => {
      const { runGraph } = await import('./run-graph.ts')
      exit(await runGraph(args, flags))
    })
}
