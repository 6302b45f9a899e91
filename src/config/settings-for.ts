import { relative } from 'node:path'
import type { RuleSetting } from '../rules/run-rules.ts'
import type { FoundConfig } from './find-config.ts'
import { matchesGlob } from './matches-glob.ts'

/** The rule settings for one file: the configuration's, the overrides whose globs it matches, then those of the command line. */
export function settingsFor(
  path: string | null,
  { config, folder }: FoundConfig,
  fromCommandLine: Readonly<Record<string, RuleSetting>>,
): Record<string, RuleSetting> {
  const settings = { ...config.rules }
  const inside = path === null ? null : relative(folder, path).replaceAll('\\', '/')
  const layers = inside === null ? [] : config.overrides.filter(({ files }) => files.some((glob) => matchesGlob(inside, glob)))
  for (const layer of [...layers.map(({ rules }) => rules), fromCommandLine])
    for (const [id, setting] of Object.entries(layer)) settings[id] = { ...settings[id], ...setting }
  return settings
}
