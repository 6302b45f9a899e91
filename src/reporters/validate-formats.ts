import { validateCompact } from './validate-compact.ts'
import { validateGithub } from './validate-github.ts'
import { validateJson } from './validate-json.ts'
import { validateJunit } from './validate-junit.ts'
import { validateMarkdown } from './validate-markdown.ts'
import { validatePretty } from './validate-pretty.ts'
import type { Reporter } from './validate-result.ts'

/** By the name that `--format` takes. */
export const validateFormats = {
  compact: validateCompact,
  github: validateGithub,
  json: validateJson,
  junit: validateJunit,
  markdown: validateMarkdown,
  pretty: validatePretty,
  // Its hashes are 5 ms of start-up, which the others need not pay.
  sarif: async (...args: Parameters<Reporter>) => (await import('./validate-sarif.ts')).validateSarif(...args),
} as const satisfies Record<string, (...args: Parameters<Reporter>) => string | Promise<string>>

export type ValidateFormat = keyof typeof validateFormats
