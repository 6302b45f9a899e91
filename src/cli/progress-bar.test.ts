import { expect, test } from 'vitest'
import { drawProgress } from './progress-bar.ts'

test.each([
  [drawProgress(1000, 3000, 80), '[████████░░░░░░░░░░░░░░░░]  33%  1000/3000  80/s  0:25 left'],
  [drawProgress(3000, 3000, 80), '[████████████████████████] 100%  3000/3000  80/s  0:00 left'],
  [drawProgress(0, 3000, 0), '[░░░░░░░░░░░░░░░░░░░░░░░░]   0%  0/3000  0/s  ? left'],
  [drawProgress(100, 1_000_000, 10), '[░░░░░░░░░░░░░░░░░░░░░░░░]   0%  100/1000000  10/s  27:46:30 left'],
  [drawProgress(17, null, 3), '17 done  3/s'],
])('%s', (drawn, line) => expect(drawn).toBe(line))
