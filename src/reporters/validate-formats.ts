import { validateCompact } from './validate-compact.ts'
import { validateGithub } from './validate-github.ts'
import { validateJson } from './validate-json.ts'
import { validateJunit } from './validate-junit.ts'
import { validateMarkdown } from './validate-markdown.ts'
import { validatePretty } from './validate-pretty.ts'
import type { Reporter } from './validate-result.ts'
import { validateSarif } from './validate-sarif.ts'

/** By the name that `--format` takes. */
export const validateFormats = {
  compact: validateCompact,
  github: validateGithub,
  json: validateJson,
  junit: validateJunit,
  markdown: validateMarkdown,
  pretty: validatePretty,
  sarif: validateSarif,
} as const satisfies Record<string, Reporter>

export type ValidateFormat = keyof typeof validateFormats
