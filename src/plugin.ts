import type { Plugin } from 'unified'
import { loadMarkdown } from './parse/split/markdown.ts'
import { parse } from './pipeline.ts'
import type { Root } from './tree/index.ts'

// `parse` and unified's `parse` are synchronous: for the library, Markdown is ready when it has been imported.
await loadMarkdown()

/** For unified: `unified().use(nqtwParse).parse(file)` gives the tree of `parse`. A file named `.md` is read as Markdown. */
export const nqtwParse: Plugin<[], string, Root> = function () {
  this.parser = (text, file) => {
    const path = file.path
    return parse(text, { path: path ?? null, format: path !== undefined && /\.(?:md|markdown)$/iu.test(path) ? 'markdown' : 'text' })
  }
}
