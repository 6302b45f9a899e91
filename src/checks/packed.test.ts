import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** A project that has the packed package and its dependencies in node_modules, as after `npm install nqtw`. */
let project = ''
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'nqtw-packed-'))
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{ filename: string }]
  const modules = join(project, 'node_modules')
  mkdirSync(join(modules, 'nqtw'), { recursive: true })
  execFileSync('tar', ['-xzf', join(project, filename), '-C', join(modules, 'nqtw'), '--strip-components=1'])
  for (const name of ['unified', 'vfile', 'chalk', '@types']) symlinkSync(resolve('node_modules', name), join(modules, name))
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(project, 'a.txt'), 'Điều 1. Phạm vi\n')
})
afterAll(() => rmSync(project, { recursive: true }))

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
}

test('the package runs', () => {
  expect(node('node_modules/nqtw/bin/nqtw.js', 'outline', 'a.txt')).toContain('a.txt')
})

test('the package can be imported, alone and under unified', () => {
  const code = `
    import { readFileSync } from 'node:fs'
    import { unified } from 'unified'
    import { decode, nqtwParse, parse, textOf, walk } from 'nqtw'
    const { text } = decode(readFileSync('a.txt'))
    const tree = parse(text)
    const same = unified().use(nqtwParse).parse(text)
    console.log(JSON.stringify([tree.type, textOf(tree).length > 0, [...walk(tree)].length > 1, JSON.stringify(same) === JSON.stringify(tree)]))`
  expect(JSON.parse(node('--input-type=module', '-e', code))).toEqual(['root', true, true, true])
})

test('its types are complete', () => {
  writeFileSync(
    join(project, 'use.ts'),
    `import { parse, type Root, textOf } from 'nqtw'\nconst tree: Root = parse('a', { path: null })\nconst text: string = textOf(tree)\nexport { text }\n`,
  )
  const tsc = resolve('node_modules/typescript/bin/tsc')
  expect(node(tsc, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node', 'use.ts')).toBe('')
})

test('what its functions take can be named and made, and its errors say their names', () => {
  writeFileSync(
    join(project, 'rules.ts'),
    `import { collectMentions, corpusOf, parse, rules, runRules, type Corpus, type MentionRow, type Rule, type RunOptions } from 'nqtw'
const tree = parse('a')
const corpus: Corpus = corpusOf([tree])
const few: readonly Rule[] = rules.filter(({ id }) => id === 'page-missing')
const options: RunOptions = { corpus, rules: few }
const rows: MentionRow[] = collectMentions(tree)
export const found = [runRules(tree, 'a', options), rows]
`,
  )
  const tsc = resolve('node_modules/typescript/bin/tsc')
  expect(node(tsc, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node', 'rules.ts')).toBe('')
  const code = `
    import { decode, extendVocabulary, parse, replay } from 'nqtw'
    const nameOf = (work) => { try { work() } catch (error) { return [error.name, error.stack.split(':', 1)[0]] } }
    console.log(JSON.stringify([nameOf(() => decode(Buffer.from('%PDF-1.7'))), nameOf(() => extendVocabulary(7)), nameOf(() => replay({ a: 'x', edits: [], positions: [] }, parse('a')))]))`
  expect(JSON.parse(node('--input-type=module', '-e', code))).toEqual(
    ['UnreadableError', 'VocabularyError', 'ReplayError'].map((name) => [name, name]),
  )
})

test('it holds what runs and no sources or tests', () => {
  const files = readdirSync(join(project, 'node_modules/nqtw'), { recursive: true, encoding: 'utf8' })
  expect(files.filter((file) => /\.test\.|(?<!\.d)\.ts$/u.test(file))).toEqual([])
  expect(files).toContain('LICENSE')
  expect(files).toContain('README.md')
})
