import { collect } from './collect.ts'
import type { Define } from './define.ts'
import { type Example, showExamples } from './help.ts'
import type { ValidateFlags } from './run-validate.ts'
import { vocabularyOption } from './vocabulary-option.ts'
import { languageOption } from './language-option.ts'

const formats = ['pretty', 'json', 'sarif', 'junit', 'github', 'compact', 'markdown']
const examples: readonly Example[] = [
  ['nqtw validate van-ban/ --rule date-missing=error --rule page-missing=off', 'with two rules set anew'],
  ['nqtw validate van-ban/ --format github --output sarif=loi.sarif', 'annotations in CI, and a report in a file'],
  ['nqtw validate nghi-quyet.txt --fix --dry-run', 'the patch of what can be mended for certain'],
]

export const defineValidate: Define = (program, exit) => {
  program
    .command('validate')
    .summary('report faults of structure, form, citation and text')
    .description('Holds documents against the regulations on their form. Exit code 1 when an error, or too many warnings, are left.')
    .argument('[input...]', 'FILE, FOLDER (its .txt and .md), "GLOB", or - for standard input')
    .addOption(program.createOption('--format <format>', 'how to print').choices(formats).default('pretty'))
    .option('--output <format=file>', 'also write a report to a file; may be repeated', collect)
    .addOption(program.createOption('--severity <level>', 'leave out what is below it').choices(['info', 'warning', 'error']))
    .option('--rule <id=level>', 'set a rule to off, info, warning or error; may be repeated', collect)
    .option('--corpus <dir>', 'compare numbers, dates and issuers with the documents of this folder; may be repeated', collect)
    .option('--max-warnings <count>', 'exit with 1 when there are more warnings')
    .option('--fix', 'mend the files where one replacement is certain')
    .option('--dry-run', 'with --fix: print the patch, change nothing')
    .option('--baseline <file>', 'leave out the findings that this file lists')
    .option('--update-baseline', 'write the findings of this run to the baseline')
    .option('--config <file>', 'use this configuration, instead of the one nearest to each file')
    .option('--no-config', 'use no configuration')
    .addOption(languageOption())
    .addOption(vocabularyOption())
    .addHelpText('after', showExamples(examples))
    .action(async (args: string[], flags: ValidateFlags) => {
      const { runValidate } = await import('./run-validate.ts')
      exit(await runValidate(args, flags))
    })
}
