import type { Rule } from '../rules/rule.ts'
import type { RuleSetting } from '../rules/run-rules.ts'
import type { Level } from '../rules/terms.ts'
import { ConfigError, levels, type Config } from './config.ts'

/** The word that was probably meant, if one is near. */
export type Suggest = (word: string, candidates: Iterable<string>) => string | undefined

export interface ReadOptions {
  rules: readonly Rule[]
  suggest: Suggest
}

const keys = ['$schema', 'rules', 'severity', 'maxWarnings', 'lang', 'baseline', 'corpus', 'overrides'] as const

/** The parsed content of a configuration file → `Config`. What is not known is a `ConfigError`, with the near word. */
export function readConfig(content: unknown, { rules, suggest }: ReadOptions): Config {
  if (content === null || content === undefined) return { rules: {}, overrides: [] }
  const top = record(content, 'the configuration')
  known(top, keys, 'the configuration')
  const config: Config = { rules: readRules(top['rules'], 'rules'), overrides: [] }
  const { severity, maxWarnings, lang, baseline, corpus, overrides } = top
  if (severity !== undefined) config.severity = oneOf(severity, ['error', 'warning', 'info'] as const, 'severity')
  if (lang !== undefined) config.lang = oneOf(lang, ['vi', 'en'] as const, 'lang')
  if (maxWarnings !== undefined) {
    if (!Number.isInteger(maxWarnings) || Number(maxWarnings) < 0)
      throw new ConfigError(`\`maxWarnings\` is ${show(maxWarnings)}, expected a whole number`)
    config.maxWarnings = Number(maxWarnings)
  }
  if (baseline !== undefined) config.baseline = text(baseline, 'baseline')
  if (corpus !== undefined) config.corpus = text(corpus, 'corpus')
  if (overrides !== undefined) {
    if (!Array.isArray(overrides)) throw new ConfigError('`overrides` is no list')
    config.overrides = overrides.map((entry, i) => readOverride(entry, `overrides[${i}]`))
  }
  return config

  function readOverride(entry: unknown, where: string): Config['overrides'][number] {
    const override = record(entry, `\`${where}\``)
    known(override, ['files', 'rules'], `\`${where}\``)
    const files = typeof override['files'] === 'string' ? [override['files']] : override['files']
    if (!Array.isArray(files) || files.length === 0) throw new ConfigError(`\`${where}.files\` is missing, expected one glob or a list`)
    return { files: files.map((glob) => text(glob, `${where}.files`)), rules: readRules(override['rules'], `${where}.rules`) }
  }

  function readRules(value: unknown, where: string): Record<string, RuleSetting> {
    const settings: Record<string, RuleSetting> = {}
    if (value === undefined || value === null) return settings
    const given = record(value, `\`${where}\``)
    known(
      given,
      rules.map(({ id }) => id),
      `\`${where}\``,
      'rule',
    )
    for (const [id, setting] of Object.entries(given)) settings[id] = readSetting(setting, id, `${where}.${id}`)
    return settings
  }

  function readSetting(value: unknown, id: string, where: string): RuleSetting {
    if (value === false) return { level: 'off' }
    if (typeof value === 'string') return { level: levelOf(value, where) }
    const [level, options] = Array.isArray(value)
      ? (value as unknown[])
      : [record(value, `\`${where}\``)['level'], record(value, `\`${where}\``)['options']]
    if (!Array.isArray(value)) known(record(value, where), ['level', 'options'], `\`${where}\``)
    return {
      ...(level !== undefined && { level: levelOf(level, where) }),
      ...(options !== undefined && { options: readOptions(options, id, `${where}.options`) }),
    }
  }

  function readOptions(value: unknown, id: string, where: string): Record<string, unknown> {
    const specs = rules.find((rule) => rule.id === id)?.options ?? {}
    const given = record(value, `\`${where}\``)
    known(given, Object.keys(specs), `\`${where}\``, 'option')
    for (const [name, option] of Object.entries(given)) {
      const type = specs[name]!.type
      const fits = type === 'string[]' ? Array.isArray(option) && option.every((word) => typeof word === 'string') : typeof option === type
      if (!fits) throw new ConfigError(`\`${where}.${name}\` is ${show(option)}, expected ${type}`)
    }
    return given
  }

  function levelOf(value: unknown, where: string): Level {
    return oneOf(value === false ? 'off' : value, levels, where)
  }

  function oneOf<T extends string>(value: unknown, allowed: readonly T[], where: string): T {
    const found = allowed.find((word) => word === value)
    if (!found) throw new ConfigError(`\`${where}\` is ${show(value)}, expected ${allowed.join(', ')}${hint(String(value), allowed)}`)
    return found
  }

  function known(value: Record<string, unknown>, allowed: readonly string[], where: string, word = 'key'): void {
    for (const key of Object.keys(value))
      if (!allowed.includes(key)) throw new ConfigError(`unknown ${word} \`${key}\` in ${where}${hint(key, allowed)}`)
  }

  function hint(word: string, allowed: Iterable<string>): string {
    const near = suggest(word, allowed)
    return near ? `; did you mean \`${near}\`?` : ''
  }
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ConfigError(`${where} is ${show(value)}, expected keys and values`)
  return value as Record<string, unknown>
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new ConfigError(`\`${where}\` is ${show(value)}, expected text`)
  return value
}

const show = (value: unknown) => (value === undefined ? 'missing' : JSON.stringify(value).slice(0, 60))
