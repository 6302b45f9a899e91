import { expect, test } from 'vitest'
import { countSteps } from '../checks/generate/count-steps.ts'
import { parse } from '../pipeline.ts'
import { foreignReferences } from './amendments.ts'
import { placesOf } from './mentions.ts'

test('twice as many details in one clause take twice the steps', () => {
  const [once, twice] = [300, 600].map((count) => {
    const places = placesOf(parse(`Điều 1. Sửa đổi danh mục kho như sau: ${'kho (chi tiết tại Phụ lục I) '.repeat(count)}`))
    expect(places.length).toBeGreaterThanOrEqual(count)
    return countSteps(() => foreignReferences(places))
  })
  expect(twice! / once!).toBeLessThan(2.2)
})
