import type { ChalkInstance } from 'chalk'
import type { Diagnostic, Severity } from '../tree/index.ts'

/** What was found in one input. */
export interface FileResult {
  /** As it was named; null for standard input. */
  path: string | null
  /** The text that was read: positions are places in it. */
  text: string
  /** What to call each document of the file, by id. */
  documents: Readonly<Record<string, string>>
  diagnostics: readonly Diagnostic[]
}

/** What a report says of a rule itself. */
export interface RuleFacts {
  id: string
  category: string
  what: string
  why: string
  clause: string
}

export interface ReportOptions {
  language: 'vi' | 'en'
  version: string
  rules: readonly RuleFacts[]
  colours: ChalkInstance
  /** Columns a string takes on a terminal. */
  widthOf: (text: string) => number
}

export type Reporter = (results: readonly FileResult[], options: ReportOptions) => string

export const nameOf = ({ path }: FileResult) => path ?? '<stdin>'

export function countBySeverity(results: readonly FileResult[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const { diagnostics } of results) for (const { severity } of diagnostics) counts[severity]++
  return counts
}

export const severityWords: Record<ReportOptions['language'], Record<Severity, string>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'gợi ý' },
  en: { error: 'error', warning: 'warning', info: 'info' },
}
