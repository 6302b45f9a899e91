import { loadMarkdown } from '../parse/split/markdown.ts'
import { parse } from '../pipeline.ts'
import { decode } from '../readers/index.ts'
import { runRules } from '../rules/run-rules.ts'
import type { Root } from '../tree/index.ts'
import type { Loaded } from './read-source.ts'

/** The text of an input and its tree, with what the rules say among its diagnostics when they are wanted. Rejects with `UnreadableError`. */
export async function parseInput({ path, content }: Loaded, rules: boolean): Promise<{ text: string; tree: Root }> {
  const { text, encoding } = typeof content === 'string' ? { text: content, encoding: 'utf-8' } : decode(content)
  const format = /\.(?:md|markdown)$/iu.test(path) ? 'markdown' : 'text'
  if (format === 'markdown') await loadMarkdown()
  const tree = parse(text, { path, encoding, format })
  if (rules) tree.data.diagnostics = runRules(tree, text)
  return { text, tree }
}
