import type { Diagnostic } from '../tree/index.ts'

/** The text with every fix applied that overlaps no earlier one, and how many those were. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): { text: string; count: number } {
  const fixes = diagnostics.flatMap(({ fix }) => (fix ? [fix] : [])).sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  let fixed = ''
  let done = 0
  let count = 0
  for (const { range, text: replacement } of fixes) {
    const [start, end] = range
    if (start < done || (start === done && count > 0 && start === end) || text.slice(start, end) === replacement) continue
    fixed += text.slice(done, start) + replacement
    done = end
    count++
  }
  return { text: fixed + text.slice(done), count }
}

/** Fixes until nothing is left to fix (each round sees the text as the one before left it); `check` gives the findings of a text. */
export function fixAll(text: string, check: (text: string) => readonly Diagnostic[], rounds = 10): { text: string; count: number } {
  let count = 0
  for (let round = 0; round < rounds; round++) {
    const next = applyFixes(text, check(text))
    if (next.count === 0) break
    text = next.text
    count += next.count
  }
  return { text, count }
}
