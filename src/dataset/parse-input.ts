import { parse } from '../pipeline.ts'
import { decode } from '../readers/index.ts'
import { runRules } from '../rules/run-rules.ts'
import type { Loaded } from './read-source.ts'
import type { Root } from '../tree/index.ts'

/** The text of an input and its tree, with what the rules say among its diagnostics when they are wanted. Throws `UnreadableError`. */
export function parseInput({ path, content }: Loaded, rules: boolean): { text: string; tree: Root } {
  const { text, encoding } = typeof content === 'string' ? { text: content, encoding: 'utf-8' } : decode(content)
  const tree = parse(text, { path, encoding, format: /\.(?:md|markdown)$/iu.test(path) ? 'markdown' : 'text' })
  if (rules) tree.data.diagnostics = runRules(tree, text)
  return { text, tree }
}
