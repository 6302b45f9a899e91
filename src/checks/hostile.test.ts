import { describe, expect, test } from 'vitest'
import { validate } from '../commands/validate.ts'
import { parse } from '../pipeline.ts'
import { countSteps } from './generate/count-steps.ts'
import { findFaults } from './generate/find-faults.ts'
import { hostileShapes } from './generate/hostile-shapes.ts'

const shapes = Object.entries(hostileShapes)
const outputOf = (text: string): number => JSON.stringify(parse(text)).length

/** How much more a text of twice the parts takes; 2 is linear, what is done once a text makes it less. */
const growth = (measure: (text: string) => number, make: (n: number) => string, n = 600): number => measure(make(2 * n)) / measure(make(n))

const limit = 2.2

describe('twice the text takes twice the steps and gives twice the output', () => {
  test.each(shapes)('%s', (name, make) => {
    parse(make(20))
    const steps = growth((text) => countSteps(() => parse(text)), make)
    const output = growth(outputOf, make)
    expect({ steps: Math.min(steps, limit), output: Math.min(output, limit) }).toEqual({ steps, output })
  })
})

describe('twice the text takes the rules of validate twice the steps', () => {
  const findIn = (text: string): unknown =>
    validate({ path: null, text, encoding: 'utf-8', format: 'text' }, { settings: {}, language: 'vi', severity: 'info' })
  test.each(shapes)('%s', (_, make) => {
    findIn(make(20))
    expect(growth((text) => countSteps(() => findIn(text)) - countSteps(() => parse(text)), make, 300)).toBeLessThanOrEqual(limit)
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
  ['ten thousand blank lines', () => hostileShapes['blank lines']!(10_000)],
  ['a head that repeats a thousand times', () => hostileShapes.heads!(1_000)],
  ['ten thousand lines of numbers nested ever deeper', () => hostileShapes['numbers nested ever deeper']!(40_000)],
])('%s are read', (_, make) => {
  const text = make()
  const { children } = parse(text)
  expect(children.length).toBeGreaterThanOrEqual(text.trim() === '' ? 0 : 1)
})

test('a quadratic loop would be seen', () => {
  const quadratic = (text: string): number => countSteps(() => text.split('').forEach((_, i) => text.slice(0, i).trim()))
  expect(growth(quadratic, (n) => 'a'.repeat(n))).toBeGreaterThan(3)
})
