import { regimeNames } from '../rules/regime-names.ts'
import type { BadExample, Example, Rule } from '../rules/rule.ts'
import type { Language } from '../rules/terms.ts'

const words = {
  vi: {
    why: 'Vì sao',
    clause: 'Quy định',
    level: 'Mức',
    good: 'Đúng',
    bad: 'Sai',
    fixed: 'Sửa thành',
    options: 'Tùy chọn',
    holds: 'Áp dụng cho',
    from: 'từ',
    until: 'đến',
    fixable: 'sửa được bằng --fix',
  },
  en: {
    why: 'Why',
    clause: 'Clause',
    level: 'Level',
    good: 'Good',
    bad: 'Bad',
    fixed: 'Fixed',
    options: 'Options',
    holds: 'Holds for',
    from: 'from',
    until: 'until',
    fixable: 'fixable with --fix',
  },
} as const

/** All about one rule: what it asks, why, on which clause, and examples. */
export function explainRule(rule: Rule, language: Language): string {
  const word = words[language]
  const dates = [rule.from && `${word.from} ${rule.from}`, rule.until && `${word.until} ${rule.until}`].filter(Boolean).join(' ')
  const clauses = [...new Set(Object.values(rule.clause).flatMap((of) => of.split('; ')))].join('; ')
  const lines = [
    `${rule.id} · ${rule.category}`,
    '',
    rule.what[language],
    '',
    `${word.why}: ${rule.why[language]}`,
    ...(clauses ? [`${word.clause}: ${clauses}`] : []),
    `${word.level}: ${rule.severity}${rule.fixable ? `, ${word.fixable}` : ''}`,
    `${word.holds}: ${rule.regimes.map((regime) => regimeNames[language][regime]).join(', ')}${dates && ` (${dates})`}`,
  ]
  const options = Object.entries(rule.options ?? {})
  if (options.length > 0)
    lines.push(
      `${word.options}:`,
      ...options.map(([name, option]) => `  ${name} (${option.type}, ${JSON.stringify(option.default)}): ${option.what[language]}`),
    )
  const show = (title: string, text: string) => lines.push('', `${title}:`, ...text.split('\n').map((line) => `  ${line}`))
  for (const example of rule.examples.good.slice(0, 1).filter(hasText)) show(word.good, example.shown)
  for (const example of rule.examples.bad.filter(hasText)) {
    show(word.bad, example.shown)
    if (isFixed(example)) show(word.fixed, example.fixed)
  }
  return lines.join('\n') + '\n'
}

const hasText = ({ shown }: Example) => shown !== ''
const isFixed = (example: BadExample): example is BadExample & { fixed: string } => example.fixed !== undefined
