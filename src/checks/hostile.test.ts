import { describe, expect, test } from 'vitest'
import { validate } from '../commands/validate.ts'
import { parse } from '../pipeline.ts'
import { countSteps } from './generate/count-steps.ts'
import { findFaults } from './generate/find-faults.ts'
import { hostileShapes } from './generate/hostile-shapes.ts'

const shapes = Object.entries(hostileShapes)
const limit = 2.2

type Measured = { steps: number; output: number }

/** What reading a text takes, and the length of its tree as JSON. */
const stepsOfParse = (text: string): Measured => {
  let output = 0
  const steps = countSteps(() => (output = sizeOf(parse(text))))
  return { steps, output }
}
const sizeOf = (tree: unknown): number => JSON.stringify(tree).length
const stepsOfValidate = (text: string): number =>
  countSteps(() => validate({ path: null, text, encoding: 'utf-8', format: 'text' }, { settings: {}, language: 'vi', severity: 'info' }))

describe('twice the text takes twice the steps, of the parser and of the rules alone, and gives twice the output', () => {
  test.each(shapes)('%s', (_, make) => {
    // what is built once, when a text first needs it, is none of its steps
    parse(make(300))
    const [once, twice, fourTimes] = [300, 600, 1200].map((n) => stepsOfParse(make(n))) as [Measured, Measured, Measured]
    const growth = {
      steps: fourTimes.steps / twice.steps,
      output: fourTimes.output / twice.output,
      rules: (stepsOfValidate(make(600)) - twice.steps) / (stepsOfValidate(make(300)) - once.steps),
    }
    expect(Object.entries(growth).filter(([, ratio]) => !(ratio <= limit))).toEqual([])
  })
})

test.each(shapes)('nothing is wrong with %s', (_, make) => {
  expect(findFaults(make(60))).toEqual([])
})

test.each<[string, () => string]>([
  ['a hundred thousand numbers in a line', () => hostileShapes['n numbers in a line']!(100_000)],
  ['a million times Điều', () => hostileShapes['n times Điều']!(1_000_000)],
  ['a number of a million digits', () => hostileShapes['a number of n digits']!(1_000_000)],
  ['a number of a hundred thousand parts', () => hostileShapes['one number of n parts']!(100_000)],
  ['a paragraph of a hundred thousand lines', () => hostileShapes['one paragraph of n lines']!(100_000)],
  ['a hundred thousand opening brackets', () => hostileShapes['opening brackets']!(100_000)],
  ['a hundred thousand nested quotations', () => hostileShapes['quotations nested']!(100_000)],
  ['a million footnote markers', () => hostileShapes['footnote markers']!(1_000_000)],
  // more than a call takes arguments
  ['a hundred and thirty thousand items', () => '- muối;\n'.repeat(130_000)],
  ['a hundred and thirty thousand paragraphs of an article', () => `Điều 1. Muối\n${'Hết muối.\n\n'.repeat(130_000)}`],
  ['two rows of a hundred and thirty thousand cells', () => `${'a\t'.repeat(130_000)}\n`.repeat(2)],
  ['ten thousand blank lines', () => hostileShapes['blank lines']!(10_000)],
  ['a head that repeats a thousand times', () => hostileShapes.heads!(1_000)],
  ['ten thousand lines of numbers nested ever deeper', () => hostileShapes['numbers nested ever deeper']!(40_000)],
])('%s are read', (_, make) => {
  const text = make()
  const { children } = parse(text)
  expect(children.length).toBeGreaterThanOrEqual(text.trim() === '' ? 0 : 1)
})

test('a quadratic loop would be seen', () => {
  const quadratic = (n: number): number => countSteps(() => Array.from({ length: n }, (_, i) => 'a'.repeat(n).slice(0, i).trim()))
  expect(quadratic(1200) / quadratic(600)).toBeGreaterThan(3)
})
