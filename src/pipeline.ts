import type { Root } from './tree/index.ts'

export interface ParseOptions {
  /** Where the text came from; goes to `data.path` and into messages. */
  path?: string | null
  /** How the bytes were decoded; goes to `data.encoding`. */
  encoding?: string
  /** `markdown` sends the text through remark; plain text has its own splitter, which knows the markup real text carries. */
  format?: 'text' | 'markdown'
}

/** Text of one file → its tree. Never throws on text. */
export function parse(_source: string, { path = null, encoding = 'utf-8' }: ParseOptions = {}): Root {
  return { type: 'root', children: [], data: { schema: 'nqtw/1', path, encoding, diagnostics: [], repairs: [] } }
}
