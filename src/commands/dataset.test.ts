import { expect, test } from 'vitest'
import { createSummary } from './dataset.ts'

const report = (inputs: number, failed: number) => ({
  ...{ number: 0, identity: '', inputs, bytes: 2 ** 20, documents: inputs - failed, marked: 1, files: [] },
  failures: Array.from({ length: failed }, (_, i) => ({ path: `${i}.txt`, kind: 'empty' as const, message: 'there is no text in it' })),
})

test('adds up batches, names the first failures', () => {
  const summary = createSummary()
  summary.add(report(20, 12))
  summary.add(report(5, 0))
  expect(summary.end(2000)).toEqual({
    output: expect.stringMatching(
      /^13 documents from 25 inputs in 2\.0 s \(12\.5 inputs\/s, 1\.00 MB\/s\)\n2 inputs left out .*\n12 inputs failed:\n {2}0\.txt: there is no text in it\n(?:.*\n){9} {2}… and 2 more$/u,
    ) as string,
    exitCode: 1,
  })
})

test('nothing failed: 0; all failed: 2', () => {
  const summary = createSummary()
  expect(summary.end(1).exitCode).toBe(0)
  summary.add(report(3, 3))
  expect(summary.end(1).exitCode).toBe(2)
})
