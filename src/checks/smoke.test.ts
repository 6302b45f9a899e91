import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'

test('an empty text is a root without children', () => {
  expect(parse('').children).toEqual([])
})
