import type { Define } from './define.ts'
import { type Example, showExamples } from './help.ts'
import { languageOption } from './language-option.ts'

const examples: readonly Example[] = [
  ['nqtw rules', 'all of them'],
  ['nqtw rules --category citation-format --lang en', 'those about the form of citations, in English'],
]

export const defineRules: Define = (program, exit) => {
  program
    .command('rules')
    .summary('list the rules of validate')
    .description('Lists the rules: level, id, whether it can mend, what it asks.')
    .option('--category <category>', 'only the rules of this kind of fault')
    .addOption(languageOption())
    .addHelpText('after', showExamples(examples))
    .action(async ({ category, lang }: { category?: string; lang?: 'vi' | 'en' }) => {
      const { listRules } = await import('../commands/rules.ts')
      const { rules } = await import('../rules/index.ts')
      const { CATEGORIES } = await import('../rules/terms.ts')
      const { languageOf } = await import('./language.ts')
      const { nearest } = await import('./nearest.ts')
      const { writeOut } = await import('./output.ts')
      const { UserError } = await import('./user-error.ts')
      if (category !== undefined && !CATEGORIES.some((known) => known === category)) {
        const near = nearest(category, CATEGORIES)
        throw new UserError(`there is no category \`${category}\`${near ? `; did you mean \`${near}\`?` : `: ${CATEGORIES.join(', ')}`}`)
      }
      await writeOut(listRules(rules, { language: languageOf(lang), ...(category !== undefined && { category }) }))
      exit(0)
    })
}
