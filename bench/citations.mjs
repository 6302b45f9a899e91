import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { plainLetters } from '../build.letters.mjs'
import { least, row, timeInTurn } from './measure.mjs'
import { makeText } from './text.mjs'

/** The inline grammar alone, built as it ships, paragraph by paragraph, against remark-parse on the same text. */
export default async function citations() {
  const dir = mkdtempSync(join(tmpdir(), 'nqtw-bench-'))
  const outfile = join(dir, 'citation.mjs')
  await build({
    entryPoints: ['grammars/citation/index.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    plugins: [plainLetters],
    supported: { 'regexp-unicode-property-escapes': true },
    define: { 'process.env.NQTW_SHIPPED': '"1"' },
    logLevel: 'warning',
  })
  const { findMentions } = await import(pathToFileURL(outfile).href)
  const text = makeText(800_000, 7)
  const remark = unified().use(remarkParse)
  const find = () => text.split('\n').forEach((line) => void findMentions(line))
  const read = () => void remark.parse(text)
  warmUp(find)
  warmUp(read)
  // the run that is not counted meets the collection of what remark-parse left behind; what else the machine does only adds, and most to the short runs
  const [, ours, theirs] = await timeInTurn([find, find, read], 9, least)
  rmSync(dir, { recursive: true })
  const speed = (Buffer.byteLength(text) / 1000 / ours).toFixed(1)
  return [row('remark-parse / citations alone, 1 MB text', theirs / ours, 'least', 10, `${speed} MB/s`)]
}

/** Runs a function for a second, so that neither is measured while the engine still compiles it. */
function warmUp(run) {
  for (const end = performance.now() + 1000; performance.now() < end;) run()
}
