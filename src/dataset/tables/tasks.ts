import { plainText } from '../plain-text.ts'
import { common, type Row, type Table } from '../table.ts'
import { startsAsAgency } from '../tasks/agency.ts'
import { dueDate } from '../tasks/due-date.ts'
import { tasksOfSentence, withoutHanding } from '../tasks/tasks-of-sentence.ts'
import { tasksOfTable } from '../tasks/tasks-of-table.ts'
import { placeOf, type UnitView } from '../view.ts'

const text = (name: string, description: string) => ({ name, type: 'string', nullable: true, description }) as const

export const tasks: Table = {
  name: 'tasks',
  description:
    'Who has to do what by when: from tables of tasks in appendices, with or without their head row, and from sentences (“giao … chủ trì, phối hợp với …, hoàn thành trước …”). All as printed; null where the source does not say.',
  key: ['task_id'],
  columns: [
    { name: 'task_id', type: 'string', description: 'Unit and number of the task in it' },
    common.documentId,
    common.unitId,
    { name: 'found_in', type: 'string', description: '`table` or `sentence`' },
    text('number', 'Its number in the table'),
    text('task', 'What is to be done'),
    text('lead', 'Who leads'),
    text('coordinators', 'Who takes part'),
    text('time', 'By when, as printed'),
    text('due', 'The last day that keeps the time, ISO 8601; null for what has none (`Hằng năm`)'),
    text('product', 'What comes of it'),
    text('approver', 'Who decides on it'),
    text('text', 'Of a sentence: the whole of it'),
    common.start,
    common.end,
    common.line,
  ],
  *rows(document) {
    for (const unit of document.units) {
      let count = 0
      for (const task of tasksOf(unit)) {
        const time = typeof task.time === 'string' ? task.time : null
        yield {
          task_id: `${unit.id}/task_${++count}`,
          document_id: document.id,
          unit_id: unit.id,
          found_in: task.found_in!,
          number: task.number ?? null,
          task: task.task ?? null,
          lead: task.lead ?? null,
          coordinators: task.coordinators ?? null,
          time,
          due: time === null ? null : dueDate(time),
          product: task.product ?? null,
          approver: task.approver ?? null,
          text: task.text ?? null,
          start: task.start!,
          end: task.end!,
          line: task.line!,
        }
      }
    }
  },
}

function* tasksOf(unit: UnitView): Generator<Row> {
  const { node } = unit
  if (node.type === 'table') for (const { row, ...task } of tasksOfTable(node)) yield { found_in: 'table', ...task, ...placeOf(row) }
  if (node.type !== 'paragraph') return
  for (const { sentence, ...task } of tasksOfSentence(plainText(node), bodyAbove(unit)))
    yield { found_in: 'sentence', ...task, text: sentence, ...placeOf(node) }
}

/** The body that the nearest heading or leading paragraph above names: `2. Sở Tài chính`, `Bộ Y tế có trách nhiệm:`, `Giao Công an tỉnh:`. */
function bodyAbove(unit: UnitView): string | null {
  for (let above = unit.parent, levels = 0; above && levels < 8; above = above.parent, levels++) {
    const heading = above.heading ?? leadParagraph(above, unit)
    const name =
      heading && withoutHanding(heading).replace(/(?:\s(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm).{0,80})?[\s:.]{0,5}$/u, '')
    if (name && name.length <= 160 && startsAsAgency(name)) return name
  }
  return null
}

function leadParagraph({ node }: UnitView, below: UnitView): string | null {
  const first = node.type === 'division' ? node.children.find((child) => child.type === 'paragraph') : undefined
  const text = first && first !== below.node ? plainText(first) : ''
  return text.endsWith(':') ? text : null
}
