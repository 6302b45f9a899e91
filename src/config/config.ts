import type { RuleSetting } from '../rules/run-rules.ts'
import type { Language, Level } from '../rules/terms.ts'

/** What a configuration file may say; `overrides` come on top for the files they name, later ones over earlier ones. */
export interface Config {
  rules: Record<string, RuleSetting>
  severity?: 'error' | 'warning' | 'info'
  maxWarnings?: number
  lang?: Language
  baseline?: string
  corpus?: string
  overrides: { files: string[]; rules: Record<string, RuleSetting> }[]
}

export const levels: readonly Level[] = ['off', 'info', 'warning', 'error']

/** A mistake in a configuration file: what, and where in it. */
export class ConfigError extends Error {}

export const noConfig: Config = { rules: {}, overrides: [] }
