import type { Table } from '../../tree/index.ts'
import { gridOf, type Grid } from '../grid.ts'
import { findTaskColumns, taskFields, type TaskField } from './task-columns.ts'

/** A task as a table row gives it; null where the cell is empty or lost. */
export type TableTask = Record<TaskField, string | null> & { row: Grid['rows'][number]['node'] }

/** The tasks of a table of tasks, one per row; rows that only name a group (`I | Hoàn thiện thể chế`) are none. */
export function tasksOfTable(table: Table): TableTask[] {
  const grid = gridOf(table)
  const columns = findTaskColumns(grid)
  if (!columns) return []
  return grid.rows.flatMap(({ cells, node }) => {
    const task = { row: node } as TableTask
    for (const field of taskFields) task[field] = columns[field] === undefined ? null : (cells[columns[field]] ?? null)
    return isGroup(task) ? [] : [task]
  })
}

function isGroup({ number, task, lead, coordinators, time, product, approver }: TableTask): boolean {
  if ([lead, coordinators, time, product, approver].some((cell) => cell !== null && cell !== task)) return false
  return task === null || number === null || !/\d/u.test(number) || task === task.toUpperCase()
}
