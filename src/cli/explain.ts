import type { Define } from './define.ts'
import { type Example, showExamples } from './help.ts'
import { languageOption } from './language-option.ts'

const examples: readonly Example[] = [
  ['nqtw explain citation-date-missing', 'in the language of the environment'],
  ['nqtw explain citation-date-missing --lang en', 'in English'],
]

export const defineExplain: Define = (program, exit) => {
  program
    .command('explain')
    .summary('tell all about a rule of validate')
    .description('Prints what a rule asks, why, the clause it rests on, and examples.')
    .argument('<rule>', 'id of a rule')
    .addOption(languageOption())
    .addHelpText('after', showExamples(examples))
    .action(async (id: string, { lang }: { lang?: 'vi' | 'en' }) => {
      const { explainRule } = await import('../commands/explain.ts')
      const { rules } = await import('../rules/index.ts')
      const { languageOf } = await import('./language.ts')
      const { nearest } = await import('./nearest.ts')
      const { writeOut } = await import('./output.ts')
      const { UserError } = await import('./user-error.ts')
      const rule = rules.find((candidate) => candidate.id === id)
      if (!rule) {
        const near = nearest(
          id,
          rules.map((candidate) => candidate.id),
        )
        throw new UserError(`there is no rule \`${id}\`; ${near ? `did you mean \`${near}\`?` : '`nqtw rules` lists them'}`)
      }
      await writeOut(explainRule(rule, languageOf(lang)))
      exit(0)
    })
}
