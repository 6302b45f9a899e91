import { describe, expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import type { Root } from '../tree/index.ts'
import { isKnown } from './generate/known-deviations.ts'
import { planDocument } from './generate/plan-document.ts'
import { pickStyle, plainStyle, printDocument, type Style } from './generate/print-document.ts'
import { compareLines, projectTree } from './generate/project-tree.ts'
import { seeded, seedOf, type Random } from './generate/random.ts'
import { fixtureTexts, hasShared, sharedTexts, type NamedText } from './generate/texts.ts'

const trees = new Map<string, Root>()

/** The tree of a text, read once. */
function treeOf(text: string): Root {
  const root = trees.get(text) ?? parse(text)
  trees.set(text, root)
  return root
}

const read = (text: string): string[] => projectTree(treeOf(text), { withoutIds: true })
const news = [
  'Sáng ngày 12/3, tại hội trường xã, đại biểu các đơn vị đã dự hội nghị triển khai nhiệm vụ quý II.',
  'Bà con trong xã cho biết vụ lúa năm nay được mùa, giá bán ổn định hơn năm trước.',
] as const

/** A document that ends with its signature: prose behind an appendix may be the appendix's. */
function makeText(random: Random, style: Style, appendices = true): string {
  const plan = planDocument(random)
  return printDocument(appendices ? plan : { ...plan, appendices: [] }, style)
}

/** Each with the one behind it in an order of their names that parts neighbours: another text makes no more than two new pairs. */
function pairsOf(texts: readonly NamedText[]): [name: string, first: string, second: string][] {
  const order = [...texts].sort((a, b) => seedOf(a.name) - seedOf(b.name))
  return order.map((one, i) => {
    const other = order[(i + 1) % order.length]!
    return [`${one.name} + ${other.name}`, one.text.trimEnd(), other.text]
  })
}

function wrongPairs(pairs: readonly [name: string, first: string, second: string][]): string[] {
  return pairs.flatMap(([name, first, second]) => {
    const different = compareLines([...read(first), ...read(second)], read(`${first}\n\n\n${second}`))
    return different.length > 0 && !isKnown('one after the other', name) ? [`${name}\n${different.join('\n')}`] : []
  })
}

function wrongInside(texts: readonly NamedText[]): string[] {
  return texts.flatMap(({ name, text }) => {
    const want = ['unstructured', ` paragraph ${news[0]}`, ...read(text), 'unstructured', ` paragraph ${news[1]}`]
    const different = compareLines(want, read(`${news[0]}\n\n${text.trim()}\n\n${news[1]}\n`))
    return different.length > 0 && !isKnown('inside running text', name) ? [`${name}\n${different.join('\n')}`] : []
  })
}

const isText = ({ format }: NamedText): boolean => format === 'text'

/** What begins with a document and ends with a signature or recipients. */
function isWhole({ text }: NamedText): boolean {
  const { children } = treeOf(text)
  const [first, last] = [children[0], children.at(-1)]
  return (
    first?.type === 'document' &&
    first.children[0]?.type === 'preface' &&
    last?.type === 'document' &&
    last.children.at(-1)?.type === 'conclusions'
  )
}

const seeds = Array.from({ length: 60 }, (_, i) => i + 1)

describe('two documents one after the other are both', () => {
  test('generated', () => {
    const pairs = seeds.map((seed): [string, string, string] => {
      const random = seeded(seed * 7)
      return [`generated ${seed}`, makeText(random, plainStyle), makeText(random, plainStyle)]
    })
    expect(wrongPairs(pairs)).toEqual([])
  })

  test('generated, in any style', () => {
    const pairs = seeds.map((seed): [string, string, string] => {
      const random = seeded(seed * 17)
      return [`styled ${seed}`, makeText(random, pickStyle(random)), makeText(random, pickStyle(random))]
    })
    expect(wrongPairs(pairs)).toEqual([])
  })

  test('fixtures', () => {
    expect(wrongPairs(pairsOf(fixtureTexts().filter(isText).filter(isWhole)))).toEqual([])
  })

  test.skipIf(!hasShared)('texts of ../shared', () => {
    expect(wrongPairs(pairsOf(sharedTexts(12_000).filter(isText).filter(isWhole)))).toEqual([])
  })
})

describe('a document inside running text is itself, and the text outside it', () => {
  test('generated', () => {
    const texts = seeds.map((seed): NamedText => {
      const random = seeded(seed * 11)
      return { name: `generated ${seed}`, text: makeText(random, pickStyle(random), false), format: 'text' }
    })
    expect(wrongInside(texts)).toEqual([])
  })

  test('fixtures', () => {
    expect(wrongInside(fixtureTexts().filter(isText).filter(isWhole))).toEqual([])
  })

  test.skipIf(!hasShared)('texts of ../shared', () => {
    expect(wrongInside(sharedTexts(12_000).filter(isText).filter(isWhole))).toEqual([])
  })
})
