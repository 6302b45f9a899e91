import type { Grid } from '../grid.ts'
import { startsAsAgency } from './agency.ts'

export const taskFields = ['number', 'task', 'lead', 'coordinators', 'time', 'product', 'approver'] as const
export type TaskField = (typeof taskFields)[number]

/** Which column of a table holds which field. */
export type TaskColumns = Partial<Record<TaskField, number>>

/** What heads say, the telling ones first: `Cơ quan phối hợp thực hiện` is no lead. */
const heads: readonly [TaskField, RegExp][] = [
  ['number', /^(?:tt|stt|số tt|số thứ tự|số)\.?$/iu],
  ['coordinators', /phối hợp|tham gia/iu],
  ['lead', /chủ trì|đầu mối|chủ quản/iu],
  [
    'approver',
    /(?:cấp|cơ quan|đơn vị) (?:trình|phê duyệt|ban hành|quyết định|có thẩm quyền)|thẩm quyền|trình (?:duyệt|cấp)|phê duyệt|người ký/iu,
  ],
  ['time', /thời gian|thời hạn|thời điểm|tiến độ|hoàn thành|lộ trình|hạn/iu],
  ['product', /sản phẩm|kết quả|hình thức|đầu ra|văn bản ban hành/iu],
  ['task', /nhiệm vụ|nội dung|công việc|đề án|giải pháp|hoạt động|chương trình|tên văn bản|văn bản/iu],
  ['lead', /thực hiện|phụ trách|phân công|giao|trách nhiệm/iu],
]

const ordinal = /^(?:\d{1,4}(?:\.\d{1,3}){0,3}|[IVX]{1,6}|[a-zđ])[.)]?$/iu
const time =
  /^(?:(?:trước|trong|chậm nhất|đến|từ|cuối|đầu|hết|sau|năm|quý|tháng|ngày|giai đoạn|hoàn thành|xong)(?!\p{L}).{0,60}|(?:hằng|hàng) (?:năm|quý|tháng)|thường xuyên.{0,40}|định kỳ.{0,40}|theo (?!.{0,10}thẩm quyền).{0,60}|[\d\s/.,–-]{4,24})$/iu
const product =
  /^(?:(?:các|01|bộ|dự thảo) )?(?:đề án|quyết định|báo cáo|nghị quyết|nghị định|kế hoạch|thông tư|luật|văn bản|chương trình|quy chế|quy định|quy hoạch|tờ trình|công văn|hướng dẫn|dự thảo|hồ sơ|chỉ thị|danh mục|dự án|phương án|hội nghị|hệ thống|biên bản|đề cương|tài liệu|bộ tiêu chí|thông báo)(?!\p{L})/iu

/** The columns by what stands over them, or by what stands in them when the head row is lost; null when it is no table of tasks. */
export function findTaskColumns(grid: Grid): TaskColumns | null {
  const columns = grid.heads ? byHeads(grid.heads) : byShape(grid)
  return isOfTasks(columns) ? columns : null
}

function isOfTasks({ task, lead, coordinators, time, product }: TaskColumns): boolean {
  return task !== undefined && lead !== undefined && (coordinators ?? time ?? product) !== undefined
}

function byHeads(names: readonly string[]): TaskColumns {
  const columns: TaskColumns = {}
  const taken = new Set<number>()
  for (const [field, pattern] of heads) {
    if (columns[field] !== undefined) continue
    const column = names.findIndex((name, i) => !taken.has(i) && pattern.test(name.trim()))
    if (column < 0) continue
    columns[field] = column
    taken.add(column)
  }
  return columns
}

/** The task is the longest column; bodies behind it are the lead, then who takes part; a body behind the product approves it. */
function byShape({ rows, width }: Grid): TaskColumns {
  if (rows.length < 3 || width < 4 || width > 12) return {}
  const cells = Array.from({ length: width }, (_, i) => rows.flatMap(({ cells }) => cells[i] ?? []))
  const share = (i: number, test: (cell: string) => boolean) => cells[i]!.filter(test).length / Math.max(1, cells[i]!.length)
  const lengths = cells.map((column) => column.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, column.length))
  const task = lengths.indexOf(Math.max(...lengths))
  const columns: TaskColumns = { task }
  for (let i = 0; i < width; i++) {
    if (i === task) continue
    const claim = (field: TaskField) => (columns[field] ??= i)
    if (i < task && share(i, (cell) => ordinal.test(cell)) > 0.7) claim('number')
    else if (i < task) continue
    else if (share(i, (cell) => time.test(cell)) > 0.6 && columns.time === undefined) claim('time')
    else if (share(i, (cell) => product.test(cell)) > 0.6) claim('product')
    else if (share(i, startsAsAgency) > 0.5)
      claim(columns.product !== undefined ? 'approver' : columns.lead === undefined ? 'lead' : 'coordinators')
  }
  return columns
}
