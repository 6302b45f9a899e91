import type { Rule } from '../rules/rule.ts'
import type { Language } from '../rules/terms.ts'

/** The rules, one to a line: level, id, whether it can mend, what it asks. */
export function listRules(rules: readonly Rule[], { language, category }: { language: Language; category?: string }): string {
  const shown = rules.filter((rule) => category === undefined || rule.category === category)
  const width = Math.max(0, ...shown.map(({ id }) => id.length))
  return shown
    .map(({ id, severity, fixable, what }) => `${severity.padEnd(7)}  ${id.padEnd(width)}  ${fixable ? 'fix' : '   '}  ${what[language]}\n`)
    .join('')
}
