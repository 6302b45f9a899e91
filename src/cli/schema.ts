import type { Define } from './define.ts'
import { type Example, showExamples } from './help.ts'

const examples: readonly Example[] = [
  ['nqtw schema > nqtw.schema.json', 'for a validator or an editor'],
  [`nqtw schema | jq '."$defs" | keys'`, 'the names of its parts'],
]

export const defineSchema: Define = (program) => {
  program
    .command('schema')
    .summary('print the JSON Schema of the trees')
    .description('Prints the JSON Schema (draft 2020-12) of what `parse` prints for one input.')
    .addHelpText('after', showExamples(examples))
    .action(async () => {
      const { treeSchema } = await import('../commands/schema.ts')
      const { writeOut } = await import('./output.ts')
      await writeOut(JSON.stringify(treeSchema, null, 2) + '\n')
    })
}
