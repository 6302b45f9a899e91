import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printJson } from './print-json.ts'

test('prints what JSON.stringify prints', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      expect([...printJson(value, indent)].join('')).toBe(JSON.stringify(value, null, indent))
    }),
  )
  expect([...printJson({ a: undefined, b: [{}, []] }, 2)].join('')).toBe(JSON.stringify({ a: undefined, b: [{}, []] }, null, 2))
})

test('depth and length are no limit', () => {
  let deep: unknown = []
  for (let i = 0; i < 100_000; i++) deep = [deep]
  expect([...printJson(deep)].join('')).toBe('['.repeat(100_001) + ']'.repeat(100_001))
  expect([...printJson(Array.from({ length: 50_000 }, (_, i) => i))].length).toBeGreaterThan(1)
})
