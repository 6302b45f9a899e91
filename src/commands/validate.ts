import { parse } from '../pipeline.ts'
import type { FileResult } from '../reporters/validate-result.ts'
import type { Corpus } from '../rules/corpus.ts'
import { fixAll } from '../rules/apply-fixes.ts'
import { runRules, type RuleSetting } from '../rules/run-rules.ts'
import type { Language } from '../rules/terms.ts'
import type { Diagnostic, Root, Severity } from '../tree/index.ts'
import { walk } from '../tree/index.ts'

export interface ValidateSource {
  path: string | null
  text: string
  encoding: string
  format: 'text' | 'markdown'
}

export interface ValidateOptions {
  settings: Readonly<Record<string, RuleSetting>>
  language: Language
  /** Findings below it are left out. */
  severity: Severity
  corpus?: Corpus | undefined
}

const ranks: Record<Severity, number> = { info: 0, warning: 1, error: 2 }

/** One text held against the rules. */
export function validate(source: ValidateSource, options: ValidateOptions): FileResult {
  const root = parse(source.text, source)
  return { path: source.path, text: source.text, documents: nameDocuments(root), diagnostics: diagnose(root, source, options) }
}

/** The text with all fixes applied, again and again until none is left, and what is found in it then. */
export function fix(source: ValidateSource, options: ValidateOptions): { result: FileResult; count: number } {
  const { text, count } = fixAll(source.text, (changed) => diagnose(parse(changed, source), { ...source, text: changed }, options))
  return { result: validate({ ...source, text }, options), count }
}

function diagnose(root: Root, { text, path }: ValidateSource, { settings, language, severity, corpus }: ValidateOptions): Diagnostic[] {
  return runRules(root, text, { settings, language, path, corpus }).filter((diagnostic) => ranks[diagnostic.severity] >= ranks[severity])
}

/** 1 when an error is left, or more warnings than allowed; else 0. */
export function exitCodeOf(results: readonly FileResult[], maxWarnings = Infinity): 0 | 1 {
  const all = results.flatMap(({ diagnostics }) => diagnostics)
  const warnings = all.filter(({ severity }) => severity === 'warning').length
  return all.some(({ severity }) => severity === 'error') || warnings > maxWarnings ? 1 : 0
}

function nameDocuments(root: Root): Record<string, string> {
  const names: Record<string, string> = {}
  for (const [node] of walk(root)) {
    if (node.type !== 'document') continue
    const { docType, docNumber, title } = node.meta
    const words = [docType?.name, docNumber?.canonical].filter(Boolean).join(' ')
    names[node.id] = words || title?.slice(0, 60) || node.id
  }
  return names
}
