import type { Plugin } from 'unified'
import { loadMarkdown } from './parse/split/markdown.ts'
import { parse } from './pipeline.ts'
import { decode } from './readers/index.ts'
import type { Root } from './tree/index.ts'

// `parse` and unified's `parse` are synchronous: for the library, Markdown is ready when it has been imported.
await loadMarkdown()

/** For unified: `unified().use(nqtwParse).parse(file)` gives the tree of `parse`. A file named `.md` is read as Markdown; bytes as `decode` reads them, with its error. */
export const nqtwParse: Plugin<[], string, Root> = function () {
  this.parser = (text, { path = null, value }) => {
    const read = value instanceof Uint8Array ? decode(value) : { text, encoding: 'utf-8' }
    const format = path !== null && /\.(?:md|markdown)$/iu.test(path) ? 'markdown' : 'text'
    return parse(read.text, { path, encoding: read.encoding, format })
  }
}
