import { regimeNames } from '../rules/regime-names.ts'
import type { Rule } from '../rules/rule.ts'
import { CATEGORIES } from '../rules/terms.ts'

/** `docs/rules.md`: every rule, by category. */
export function documentRules(rules: readonly Rule[]): string {
  const on = rules.filter(({ severity }) => severity !== 'off').length
  const head = `# Rules of \`nqtw validate\`

Generated from \`src/rules/\` by \`npm run docs\`; do not edit. ${rules.length} rules, ${on} of them on by default.
\`nqtw explain RULE\` shows one with its examples; a configuration file sets levels and options (\`docs/ci.md\`).

| rule | level | fix | what |
| --- | --- | --- | --- |
${rules.map(({ id, severity, fixable, what }) => `| [\`${id}\`](#${id}) | ${severity} | ${fixable ? 'yes' : ''} | ${cell(what.en)} |\n`).join('')}`
  const sections = CATEGORIES.flatMap((category) => {
    const own = rules.filter((rule) => rule.category === category)
    return own.length === 0 ? [] : [`\n## ${category}\n`, ...own.map(section)]
  })
  return head + sections.join('')
}

function section({ id, severity, fixable, what, why, clause, regimes, from, until, options, examples }: Rule): string {
  const clauses = [...new Set(Object.values(clause))].join('; ')
  const dates = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ')
  const bad = examples.bad.find(({ shown }) => shown !== '')
  const facts = [
    `${severity}${fixable ? ', fixable' : ''}; ${regimes.map((regime) => regimeNames.en[regime]).join(', ')}${dates && `; ${dates}`}`,
    ...(clauses ? [`Clause: ${clauses}`] : []),
    ...Object.entries(options ?? {}).map(
      ([name, option]) => `Option \`${name}\` (${option.type}, default \`${JSON.stringify(option.default)}\`): ${option.what.en}`,
    ),
  ]
  const sample = bad
    ? `\nBad:\n\n\`\`\`text\n${bad.shown}\n\`\`\`\n${bad.fixed === undefined ? '' : `\nFixed:\n\n\`\`\`text\n${bad.fixed}\n\`\`\`\n`}`
    : ''
  return `\n### ${id}\n\n${what.en}. ${why.en}\n\n${what.vi}. ${why.vi}\n\n${facts.map((fact) => `- ${fact}\n`).join('')}${sample}`
}

const cell = (text: string) => text.replaceAll('|', '\\|')
