import { expect, test } from 'vitest'
import { OffsetPins } from './offset-map.ts'

test('boundaries advance from pin to pin and never past the next', () => {
  const pins = new OffsetPins()
  pins.pin(4, 6)
  pins.pin(5, 6)
  pins.pin(8, 20)
  const map = pins.toMap(22)
  const offsets = [0, 3, 4, 5, 6, 7, 8, 10, 11]
  const sources = [0, 3, 6, 6, 7, 8, 20, 22, 22]
  expect(offsets.map(map)).toEqual(sources)
  expect(offsets.toReversed().map(map)).toEqual(sources.toReversed())
})

test('a later pin replaces those behind it', () => {
  const pins = new OffsetPins()
  pins.pin(4, 6)
  pins.pin(4, 9)
  pins.pin(2, 11)
  expect([1, 2, 3].map(pins.toMap(12))).toEqual([1, 11, 12])
})
