import type { RuleContext } from './context.ts'

/** A check that hands on what the parser told under this id about the documents themselves; its English words stay. */
export function toldByParser(id: string, vi: (printed: string, message: string) => string): (context: RuleContext) => void {
  return (context) => {
    for (const diagnostic of context.told) {
      const { ruleId, position, message, data } = diagnostic
      if (ruleId !== id || !position) continue
      const range = { start: position.start.offset, end: position.end.offset }
      const printed = context
        .sourceOf(range)
        .slice(0, 200)
        .replace(/\s{1,99}/gu, ' ')
      context.report({ at: range, message: { vi: vi(printed, message), en: message }, ...(data && { data }) })
    }
  }
}
