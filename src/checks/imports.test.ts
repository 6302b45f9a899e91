import { globSync } from 'tinyglobby'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** What each part may import, besides itself. Top to bottom: nothing may point up. */
const mayImport: Record<string, readonly string[]> = {
  cli: ['commands', 'config', 'readers', 'reporters', 'pipeline', 'parse', 'rules', 'refs', 'diff', 'dataset', 'tree'],
  index: ['plugin', 'commands', 'pipeline', 'readers', 'normalise', 'parse', 'rules', 'refs', 'diff', 'dataset', 'tree', 'grammars'],
  plugin: ['pipeline', 'readers', 'parse', 'tree'],
  config: ['rules', 'tree'],
  commands: ['pipeline', 'readers', 'rules', 'refs', 'diff', 'dataset', 'reporters', 'tree'],
  dataset: ['pipeline', 'parse', 'readers', 'rules', 'refs', 'reporters', 'tree', 'grammars'],
  pipeline: ['readers', 'normalise', 'parse', 'refs', 'tree'],
  rules: ['refs', 'tree', 'grammars'],
  refs: ['tree', 'grammars'],
  diff: ['refs', 'tree', 'grammars'],
  reporters: ['refs', 'diff', 'tree'],
  parse: ['normalise', 'tree', 'grammars'],
  normalise: ['tree', 'grammars'],
  readers: ['tree'],
  tree: [],
  grammars: [],
}

const files = globSync(['src/**/*.ts', 'grammars/**/*.ts'], { expandDirectories: false }).filter((file) => !file.startsWith('src/checks/'))
const sources = files.filter((file) => !file.endsWith('.test.ts')).sort()
const imports = new Map(sources.map((file) => [file, importsOf(file)]))

function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s[^;'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gmu)
  return [...found].map(([, a, b, c]) => a ?? b ?? c!)
}

const localImports = (file: string) => (imports.get(file) ?? []).flatMap((to) => (to.startsWith('.') ? [join(dirname(file), to)] : []))

/** `src/cli/main.ts` is of `cli`, `src/pipeline.ts` is `pipeline`, all of grammars/ is `grammars`. */
const partOf = (file: string) => (file.startsWith('grammars/') ? 'grammars' : file.split('/')[1]!.replace(/\.ts$/u, ''))

test('imports point one way', () => {
  const wrong = sources.flatMap((file) =>
    localImports(file)
      .filter((to) => partOf(to) !== partOf(file) && !mayImport[partOf(file)]?.includes(partOf(to)))
      .map((to) => `${file} → ${to}`),
  )
  expect(wrong).toEqual([])
})

test('imports form no circle', () => {
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) return void circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (done.has(file)) return
    for (const to of localImports(file)) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of sources) visit(file, [])
  expect(circles).toEqual([])
})

test('the terminal is touched by the command line only, the grammar engine by the grammars', () => {
  const talks = sources.filter(
    (file) => partOf(file) !== 'cli' && /\bconsole\.|\bprocess\.(?:std|exit|argv)/u.test(readFileSync(file, 'utf8')),
  )
  expect(talks).toEqual([])
  const engines = sources.filter(
    (file) => partOf(file) !== 'grammars' && /^import (?!type)[^']*'chevrotain'/mu.test(readFileSync(file, 'utf8')),
  )
  expect(engines).toEqual([])
})

test('names say what is in a file', () => {
  const vague = files.filter((file) => /^(?:utils?|helpers?|common|misc|shared)(?:\.test)?\.ts$/u.test(basename(file)))
  const notKebab = files.filter((file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test)?\.ts$/u.test(basename(file)))
  expect([...vague, ...notKebab]).toEqual([])
})

test('the check sees the imports', () => {
  expect(localImports('src/cli/main.ts')).toContain('src/cli/run.ts')
  expect(localImports('src/cli/parse.ts')).toContain('src/cli/run-parse.ts')
  expect(localImports('src/index.ts')).toContain('src/pipeline.ts')
})
