import { expect, test } from 'vitest'
import { tasksOfSentence, withoutHanding } from './tasks-of-sentence.ts'

test.each([
  ['(hoàn thành trong tháng 11/2026).', 'trong tháng 11/2026'],
  ['[trong tháng 11/2026];', 'trong tháng 11/2026'],
  [', hoàn thành trong tháng 11/2026.', 'trong tháng 11/2026'],
])('the time behind a task is cut off with its bracket: %s', (end, time) => {
  const [task] = tasksOfSentence(`Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát quy trình ${end}`, null)
  expect(task?.task).toBe('rà soát quy trình')
  expect(task?.time).toContain(time)
})

const read = (text: string, above: string | null = null) =>
  tasksOfSentence(text, above).map(({ lead, coordinators, task, time }) => [lead, coordinators, task, time])
const plan = 'lập kế hoạch phòng dịch'

test.each([
  ['; hoàn thành trước ngày 15/7/2026.', 'hoàn thành trước ngày 15/7/2026'],
  ['; hoàn thành trong quý III năm 2026.', 'hoàn thành trong quý III năm 2026'],
  ['; thời gian hoàn thành: trước ngày 15/7/2026.', 'thời gian hoàn thành: trước ngày 15/7/2026'],
  ['. Hoàn thành trước ngày 15/7/2026.', 'Hoàn thành trước ngày 15/7/2026'],
  ['. Hoàn thành hồ sơ tuyển dụng trước ngày 15/7/2026.', null],
  ['. Các xã báo cáo. Hoàn thành trước ngày 15/7/2026.', null],
])('a time by itself behind a task is its time: %s', (end, time) =>
  expect(read(`Sở Y tế chủ trì, phối hợp với các sở ${plan}${end}`)).toEqual([['Sở Y tế', 'các sở', plan, time]]),
)

test('a time before the task, `giao cho`, and who a line above names', () => {
  const lead = `Sở Y tế chủ trì, phối hợp với Sở Tài chính ${plan}.`
  expect(read(`Trước ngày 15/7/2026, ${lead}`)).toEqual([['Sở Y tế', 'Sở Tài chính', plan, 'Trước ngày 15/7/2026']])
  expect(read(`Giao cho Sở Y tế chủ trì ${plan}, hoàn thành trong tháng 7/2026.`)).toEqual([
    ['Sở Y tế', null, plan, 'hoàn thành trong tháng 7/2026'],
  ])
  expect(read(`Giao cho Sở Y tế nhiệm vụ ${plan}.`)).toEqual([['Sở Y tế', null, plan, null]])
  expect(withoutHanding('Giao Công an tỉnh:')).toBe('Công an tỉnh:')
})
