import type { Diagnostic, Root, Severity } from '../tree/index.ts'
import type { Corpus } from './corpus.ts'
import { createScopes, positionAt, type Finding, type Scope } from './context.ts'
import { rules as allRules } from './index.ts'
import { createLocator } from './locate.ts'
import { hasOwnForm } from './own-form.ts'
import { clausesOn } from './regulations.ts'
import type { Rule } from './rule.ts'
import type { Language, Level } from './terms.ts'

export interface RuleSetting {
  level?: Level
  options?: Readonly<Record<string, unknown>>
}

export interface RunOptions {
  /** Levels and options by rule id; what is not named keeps its default. */
  settings?: Readonly<Record<string, RuleSetting>>
  language?: Language
  rules?: readonly Rule[]
  /** The file the text is from, to tell it from its own copy in the corpus. */
  path?: string | null
  corpus?: Corpus | undefined
}

/** Holds a tree and the text it was read from against the rules; the parser's own diagnostics are among the result, sorted by place. */
export function runRules(
  root: Root,
  source: string,
  { settings = {}, language = 'vi', rules = allRules, path = null, corpus }: RunOptions = {},
): Diagnostic[] {
  const active = rules.flatMap((rule) => {
    const level = settings[rule.id]?.level ?? rule.severity
    return level === 'off' ? [] : [{ rule, severity: level, options: optionsOf(rule, settings[rule.id]) }]
  })
  // What a rule tells of itself it tells in its own words, or not at all.
  const ruled = new Set(rules.map(({ id }) => id))
  const found: Diagnostic[] = root.data.diagnostics.filter(({ ruleId }) => !ruled.has(ruleId))
  for (const scope of createScopes(root, createLocator(source))) {
    // One context for all rules of the scope: a file may hold thousands of documents.
    const context = { ...scope, path, corpus: corpus ?? null, options: {}, report: (_finding: Finding) => {} }
    const isUnbound = hasOwnForm(scope)
    for (const { rule, severity, options } of active) {
      if (isUnbound && rule.ofForm) continue
      if (!rule.regimes.includes(scope.regime) || !holdsOn(rule, scope.day)) continue
      context.options = options
      context.report = (finding) => found.push(toDiagnostic(rule, severity, scope, finding, language, isUnbound))
      rule.check(context)
    }
  }
  found.sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0) || compare(a.ruleId, b.ruleId))
  return found.filter((each, i) => !isRepeated(each, found[i - 1]))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** What lies in the title of a citation is read with that one and by itself: the fault is one. */
function isRepeated({ ruleId, position, message }: Diagnostic, before: Diagnostic | undefined): boolean {
  return (
    before !== undefined &&
    before.ruleId === ruleId &&
    position !== null &&
    before.position?.start.offset === position.start.offset &&
    before.position.end.offset === position.end.offset &&
    before.message === message
  )
}

const holdsOn = ({ from = '', until = '9999' }: Rule, day: string) => from <= day && day <= until

function optionsOf(rule: Rule, setting: RuleSetting | undefined): Record<string, unknown> {
  const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default] as const)
  return { ...Object.fromEntries(defaults), ...setting?.options }
}

function toDiagnostic(
  rule: Rule,
  severity: Severity,
  scope: Scope,
  { at, message, fix, data, clause: own }: Finding,
  language: Language,
  isUnbound: boolean,
): Diagnostic {
  const range = scope.rangeOf(at)
  const clause = isUnbound ? '' : clausesOn(own ?? rule.clause[scope.regime] ?? '', scope.day)
  return {
    ruleId: rule.id,
    category: rule.category,
    severity,
    message: message[language],
    position: range && positionAt(scope.locator, range),
    documentId: scope.document?.id ?? null,
    ...(clause && { clause }),
    ...(fix !== undefined && typeof fix === 'object' && { fix: { range: [fix.range.start, fix.range.end], text: fix.text } }),
    ...(typeof fix === 'string' && range && { fix: { range: [range.start, range.end], text: fix } }),
    ...(data && { data }),
  }
}
