import type { Line } from '../../../grammars/structure/line.ts'

let split: ((text: string) => Line[]) | null = null

/** Loads remark, which Markdown input needs; plain text must not pay for it. */
export async function loadMarkdown(): Promise<void> {
  split ??= (await import('./split-markdown.ts')).splitMarkdown
}

/** Markdown → lines; `loadMarkdown` must have been awaited. */
export function splitMarkdownLines(text: string): Line[] {
  if (!split) throw new Error('Markdown was not loaded; await `loadMarkdown()` before parsing with format `markdown`')
  return split(text)
}
