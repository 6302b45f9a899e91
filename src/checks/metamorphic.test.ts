import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadMarkdown } from '../parse/split/markdown.ts'
import { parse } from '../pipeline.ts'
import type { Root } from '../tree/index.ts'
import { isKnown } from './generate/known-deviations.ts'
import { planDocument } from './generate/plan-document.ts'
import { pickStyle, plainStyle, printDocument } from './generate/print-document.ts'
import { compareLines, projectTree } from './generate/project-tree.ts'
import { seeded, seedOf } from './generate/random.ts'
import { fixtureTexts, hasShared, sharedTexts, type NamedText } from './generate/texts.ts'
import { transformations, type Transformation } from './generate/transformations.ts'

beforeAll(loadMarkdown)

const generated = Array.from({ length: 30 }, (_, i): NamedText => {
  const random = seeded(i + 1)
  const plan = planDocument(random)
  return { name: `generated ${i + 1}`, text: printDocument(plan, random.chance(50) ? plainStyle : pickStyle(random)), format: 'text' }
})

const counts = new Map<string, { cases: number; changed: number }>()

const trees = new Map<string, Root>()

/** The tree of a text as it is, read once for all transformations. */
function treeOf(text: string, format: NamedText['format']): Root {
  const key = `${format} ${text}`
  const root = trees.get(key) ?? parse(text, { format })
  trees.set(key, root)
  return root
}

/** What changes in the tree when a text is written differently; null where the transformation does not apply. */
function changeOf({ name, text, format }: NamedText, { apply, prepare, projection }: Transformation): string[] | null {
  const plain = treeOf(text, format)
  const before = prepare ? prepare(text, plain) : text
  const root = before === text ? plain : parse(before, { format })
  const after = apply(before, root, seeded(seedOf(name)))
  return after === null ? null : compareLines(projectTree(root, projection), projectTree(parse(after, { format }), projection))
}

/** Cases that change and are not on the list, with what changes; counts all. */
function unexpected(texts: readonly NamedText[], transformation: Transformation): string[] {
  const count = counts.get(transformation.name) ?? { cases: 0, changed: 0 }
  counts.set(transformation.name, count)
  const found: string[] = []
  for (const one of texts) {
    if (one.format === 'markdown' && !transformation.markdown) continue
    const change = changeOf(one, transformation)
    if (change === null) continue
    count.cases++
    if (change.length === 0) continue
    count.changed++
    if (!isKnown(transformation.name, one.name)) found.push(`${one.name}\n${change.join('\n')}`)
  }
  return found
}

const groups: [name: string, texts: () => NamedText[]][] = [
  ['fixtures', fixtureTexts],
  ['generated documents', () => generated],
]

describe.each(groups)('the tree of %s stays the same', (_, texts) => {
  test.each(transformations.map((one) => [one.name, one] as const))('%s', (_, transformation) => {
    expect(unexpected(texts(), transformation)).toEqual([])
  })
})

describe.skipIf(!hasShared)('the tree of texts of ../shared stays the same', () => {
  test.each(transformations.map((one) => [one.name, one] as const))('%s', (_, transformation) => {
    expect(unexpected(sharedTexts(12_000), transformation)).toEqual([])
  })
})

test('fewer than two cases in a hundred are excepted', () => {
  const all = [...counts.values()]
  const total = (key: 'cases' | 'changed'): number => all.reduce((sum, count) => sum + count[key], 0)
  expect(total('cases')).toBeGreaterThan(1000)
  expect(total('changed') / total('cases')).toBeLessThan(0.02)
})

afterAll(() => {
  if (!process.env.NQTW_COUNTS) return
  const rows = [...counts].map(
    ([name, { cases, changed }]) =>
      `${name.padEnd(34)}${String(cases).padStart(6)}${String(cases - changed).padStart(8)}${String(changed).padStart(8)}`,
  )
  process.stdout.write(`${'transformation'.padEnd(34)} cases    same changed\n${rows.join('\n')}\n`)
})
