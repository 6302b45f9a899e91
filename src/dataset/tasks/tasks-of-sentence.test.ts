import { expect, test } from 'vitest'
import { tasksOfSentence } from './tasks-of-sentence.ts'

test.each([
  ['(hoàn thành trong tháng 11/2026).', 'trong tháng 11/2026'],
  ['[trong tháng 11/2026];', 'trong tháng 11/2026'],
  [', hoàn thành trong tháng 11/2026.', 'trong tháng 11/2026'],
])('the time behind a task is cut off with its bracket: %s', (end, time) => {
  const [task] = tasksOfSentence(`Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát quy trình ${end}`, null)
  expect(task?.task).toBe('rà soát quy trình')
  expect(task?.time).toContain(time)
})
