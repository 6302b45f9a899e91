import { createHash } from 'node:crypto'
import { nameOf, type FileResult } from '../reporters/validate-result.ts'
import type { Diagnostic } from '../tree/index.ts'

/** A finding that is known and accepted. `count`: how often it may occur in the file; `reason`: why, written by hand and kept. */
export interface BaselineEntry {
  fingerprint: string
  path: string
  rule: string
  text: string
  count: number
  reason?: string
}

export interface Baseline {
  version: 1
  entries: BaselineEntry[]
}

/** A baseline file that cannot be understood. */
export class BaselineError extends Error {}

/** The content of a baseline file. */
export function readBaseline(content: string): Baseline {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    throw new BaselineError('it is no JSON')
  }
  if (typeof value !== 'object' || value === null || !('entries' in value) || !Array.isArray(value.entries))
    throw new BaselineError('it has no `entries`')
  const entries = value.entries as Partial<BaselineEntry>[]
  for (const entry of entries)
    if (typeof entry.fingerprint !== 'string' || typeof entry.count !== 'number')
      throw new BaselineError('an entry has no `fingerprint` or no `count`')
  return { version: 1, entries: entries as BaselineEntry[] }
}

/** Takes the accepted findings out of results; tells which entries (or how many of one) occur no longer. */
export function applyBaseline(results: readonly FileResult[], { entries }: Baseline): { results: FileResult[]; stale: BaselineEntry[] } {
  const left = new Map(entries.map((entry) => [entry.fingerprint, entry.count]))
  const kept = results.map((result) => ({
    ...result,
    diagnostics: result.diagnostics.filter((diagnostic) => {
      const { fingerprint } = entryOf(result, diagnostic)
      const count = left.get(fingerprint) ?? 0
      if (count > 0) left.set(fingerprint, count - 1)
      return count === 0
    }),
  }))
  const stale = entries.flatMap((entry) => {
    const unused = left.get(entry.fingerprint) ?? 0
    return unused > 0 ? [{ ...entry, count: unused }] : []
  })
  return { results: kept, stale }
}

/** A baseline of all findings; the reasons of the old one are kept, and so are its entries about files that were not looked at. */
export function updateBaseline(results: readonly FileResult[], old: Baseline | null): Baseline {
  const reasons = new Map(old?.entries.map(({ fingerprint, reason }) => [fingerprint, reason]))
  const entries = new Map<string, BaselineEntry>()
  for (const result of results)
    for (const diagnostic of result.diagnostics) {
      const entry = entryOf(result, diagnostic)
      const known = entries.get(entry.fingerprint)
      const reason = reasons.get(entry.fingerprint)
      if (known) known.count++
      else entries.set(entry.fingerprint, { ...entry, ...(reason !== undefined && { reason }) })
    }
  const looked = new Set(results.map((result) => pathIn(result)))
  for (const entry of old?.entries ?? []) if (!looked.has(entry.path)) entries.set(entry.fingerprint, entry)
  return { version: 1, entries: [...entries.values()].sort((a, b) => (a.path + a.rule + a.text < b.path + b.rule + b.text ? -1 : 1)) }
}

export const printBaseline = (baseline: Baseline) => JSON.stringify(baseline, null, 2) + '\n'

const pathIn = (result: FileResult) => nameOf(result).replaceAll('\\', '/').replace(/^\.\//, '')

/** Rule, file and flagged text: lines may move. */
function entryOf(result: FileResult, { ruleId, position, message }: Diagnostic): BaselineEntry {
  const flagged = position ? result.text.slice(position.start.offset, position.end.offset) : ''
  const text = (flagged.trim() === '' ? message : flagged).replace(/\s{1,99}/gu, ' ').slice(0, 200)
  const path = pathIn(result)
  const fingerprint = createHash('sha256').update(`${ruleId}\0${path}\0${text}`).digest('hex').slice(0, 16)
  return { fingerprint, path, rule: ruleId, text, count: 1 }
}
