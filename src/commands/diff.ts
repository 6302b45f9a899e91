import type { ChalkInstance } from 'chalk'
import { compareAcross, comparisonOf, findChanges, match, replay, rowsOf, summarise, writeScript } from '../diff/index.ts'
import type { DiffReport, EditScript, Meaning } from '../diff/index.ts'
import { diffAcross } from '../reporters/diff-across.ts'
import { diffHtml } from '../reporters/diff-html.ts'
import { diffJson } from '../reporters/diff-json.ts'
import { diffMarkdown } from '../reporters/diff-markdown.ts'
import { diffStat } from '../reporters/diff-stat.ts'
import { diffTerminal } from '../reporters/diff-terminal.ts'
import type { Root } from '../tree/index.ts'

export type DiffFormat = 'terminal' | 'json' | 'markdown' | 'html'

export interface DiffOptions {
  format: DiffFormat
  /** Meanings to show; all when absent. */
  only?: readonly Meaning[]
  ignore?: readonly Meaning[]
  /** Print the counts and no more. */
  stat: boolean
  colours: ChalkInstance
  width: number
}

/** A tree and what to call it. */
export interface Named {
  name: string
  tree: Root
}

/** What changed from A to B, as text, and whether anything shown did. */
export function diff(
  a: Named,
  b: Named,
  { format, only, ignore = [], stat, colours, width }: DiffOptions,
): { output: string; differs: boolean } {
  const matching = match(a.tree, b.tree)
  const found = findChanges(matching)
  const whole = comparisonOf(matching, found)
  const shown = whole.changes.filter(({ meaning }) => (only?.includes(meaning) ?? true) && !ignore.includes(meaning))
  const comparison = summarise(shown, whole.summary.unchanged)
  const report: DiffReport = { a: a.name, b: b.name, comparison }
  return { output: print(), differs: shown.length > 0 }

  function print(): string {
    if (stat) return format === 'json' ? `${JSON.stringify(comparison.summary)}\n` : `${diffStat(comparison.summary)}\n`
    switch (format) {
      case 'json':
        return diffJson({ ...report, script: writeScript(a.tree, b.tree, matching) })
      case 'markdown':
        return diffMarkdown(report)
      case 'html':
        return diffHtml({ ...report, rows: rowsOf(matching, found) })
      case 'terminal':
        return shown.length === 0 ? '' : diffTerminal(report, { colours, width })
    }
  }
}

/** What two documents about one matter state differently. */
export function across(
  a: Named,
  b: Named,
  options: Pick<DiffOptions, 'format' | 'colours' | 'width'>,
): { output: string; differs: boolean } {
  const result = compareAcross(a.tree, b.tree)
  const output =
    options.format === 'json'
      ? `${JSON.stringify({ schema: 'nqtw-across/1', a: { path: a.name }, b: { path: b.name }, ...result }, null, 1)}\n`
      : diffAcross(a.name, b.name, result, options)
  return { output, differs: result.differ.length > 0 }
}

/** B's tree in JSON, from A's and the output of `diff` as JSON. */
export function apply(script: string, a: Root): string {
  return `${JSON.stringify(replay(readScript(script), a), null, 2)}\n`
}

/** What was given as a script is none. */
export class ScriptError extends Error {}

function readScript(text: string): EditScript {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ScriptError(`no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const script = (value as { script?: Partial<EditScript> } | null)?.script
  if (typeof script?.a !== 'string' || !Array.isArray(script.edits) || !Array.isArray(script.positions))
    throw new ScriptError('not the output of `nqtw diff --format json`')
  return script as EditScript
}
