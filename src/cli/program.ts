import { Command } from 'commander'
import type { Define, Exit } from './define.ts'
import { defineDataset } from './dataset.ts'
import { defineDiff } from './diff.ts'
import { defineExplain } from './explain.ts'
import { defineGraph } from './graph.ts'
import { fitHelp, showText } from './help.ts'
import { defineOutline } from './outline.ts'
import { defineParse } from './parse.ts'
import { defineRefs } from './refs.ts'
import { defineResolve } from './resolve.ts'
import { defineRules } from './rules.ts'
import { defineSchema } from './schema.ts'
import { defineStats } from './stats.ts'
import { defineValidate } from './validate.ts'
import { version } from './version.ts'
import { loadVocabularyFirst } from './vocabulary-option.ts'

/** Sorted; adding a command is its file and its name here. */
const commands: readonly Define[] = [
  defineDataset,
  defineDiff,
  defineExplain,
  defineGraph,
  defineOutline,
  defineParse,
  defineRefs,
  defineResolve,
  defineRules,
  defineSchema,
  defineStats,
  defineValidate,
]

export function createProgram(exit: Exit): Command {
  const program = new Command('nqtw')
    .description('Reads Vietnamese Party and State documents into trees that machines can trust')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /u, 'nqtw: ')) })
    .addHelpText('after', showText('Exit codes: 0 fine, 1 findings or some inputs failed, 2 could not do the work.'))
  fitHelp(program)
  loadVocabularyFirst(program)
  for (const define of commands) define(program, exit)
  return program
}
