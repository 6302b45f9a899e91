import type { Diagnostic, Root } from '../tree/index.ts'
import type { RuleContext } from './context.ts'

/** A check that hands on what the parser told under this id about the documents themselves; its English words stay. */
export function toldByParser(id: string, vi: (printed: string) => string): (context: RuleContext) => void {
  return (context) => {
    for (const diagnostic of told(context.root).get(context.document?.id ?? null) ?? []) {
      const { ruleId, position, message, data } = diagnostic
      if (ruleId !== id || !position) continue
      const range = { start: position.start.offset, end: position.end.offset }
      const printed = context
        .sourceOf(range)
        .slice(0, 200)
        .replace(/\s{1,99}/gu, ' ')
      context.report({ at: range, message: { vi: vi(printed), en: message }, ...(data && { data }) })
    }
  }
}

const known = new WeakMap<Root, Map<string | null, Diagnostic[]>>()

/** What the parser told, by document. */
export function told(root: Root): ReadonlyMap<string | null, Diagnostic[]> {
  const before = known.get(root)
  if (before) return before
  const found = new Map<string | null, Diagnostic[]>()
  for (const diagnostic of root.data.diagnostics) {
    const list = found.get(diagnostic.documentId)
    if (list) list.push(diagnostic)
    else found.set(diagnostic.documentId, [diagnostic])
  }
  known.set(root, found)
  return found
}
