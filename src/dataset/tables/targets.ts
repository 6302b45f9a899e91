import { plainText } from '../plain-text.ts'
import { common, type Table } from '../table.ts'
import { firstPeriodIn, type Period } from '../targets/find-period.ts'
import { targetsOfTable } from '../targets/targets-of-table.ts'
import { targetsOfText, type Target } from '../targets/targets-of-text.ts'
import { placeOf, type UnitView } from '../view.ts'

export const targets: Table = {
  name: 'targets',
  description:
    'What is to be reached, in figures: from sentences (“Đến năm 2030, quy mô GRDP đạt trên 113 tỉ USD”) and from tables of targets.',
  key: ['target_id'],
  columns: [
    { name: 'target_id', type: 'string', description: 'Unit and number of the target in it' },
    common.documentId,
    common.unitId,
    { name: 'indicator', type: 'string', description: 'What is measured, as printed' },
    { name: 'comparator', type: 'string', description: '`=`, `>` (trên), `>=` (tối thiểu), `<`, `<=`, `~` (khoảng) or `range`' },
    { name: 'value', type: 'double', description: 'The figure; of a range its lower end' },
    { name: 'value_max', type: 'double', nullable: true, description: 'Of a range: its upper end' },
    { name: 'printed', type: 'string', description: 'The figure as printed: `12.000`' },
    { name: 'unit', type: 'string', nullable: true, description: 'Unit of measurement as printed: `tỉ USD`, `%/năm`, `% GRDP`' },
    {
      name: 'period',
      type: 'string',
      nullable: true,
      description: 'By or during when, as printed: `Đến năm 2030`, `Giai đoạn 2026 - 2030`',
    },
    { name: 'period_start', type: 'int', nullable: true, description: 'First year of a stage' },
    { name: 'period_end', type: 'int', nullable: true, description: 'Year by the end of which it is to be reached' },
    { name: 'text', type: 'string', description: 'The words it was read from' },
    common.start,
    common.end,
    common.line,
  ],
  *rows(document) {
    const stages = new Map<UnitView | null, Period>()
    for (const unit of document.units) {
      if (unit.part !== 'body' && unit.part !== 'unstructured') continue
      let count = 0
      for (const target of targetsOf(unit, stages))
        yield {
          target_id: `${unit.id}/target_${++count}`,
          document_id: document.id,
          unit_id: unit.id,
          indicator: target.indicator,
          comparator: target.comparator,
          value: target.value,
          value_max: target.valueMax,
          printed: target.printed,
          unit: target.unit,
          period: target.period?.text ?? null,
          period_start: target.period?.start ?? null,
          period_end: target.period?.end ?? null,
          text: target.text,
          ...placeOf(unit.node),
        }
    }
  },
}

/** `stages`: what a line such as `Giai đoạn 2026 - 2030:` says for the lines behind it in the same division. */
function targetsOf(unit: UnitView, stages: Map<UnitView | null, Period>): readonly (Omit<Target, 'period'> & { period: Period | null })[] {
  const { node, parent } = unit
  const above = stages.get(parent) ?? periodAbove(parent, stages)
  if (node.type === 'table') return targetsOfTable(node, above)
  if (node.type !== 'paragraph') return []
  const text = plainText(node)
  const found = targetsOfText(text, above, isBelowTargets(parent))
  if (found.length === 0 && text.length < 200 && text.endsWith(':')) {
    const period = firstPeriodIn(text)
    if (period) stages.set(parent, period)
  }
  return found
}

/** `II. CHỈ TIÊU`, `2. Các chỉ tiêu chủ yếu`; not `Kết quả thực hiện các chỉ tiêu`. */
function isBelowTargets(unit: UnitView | null): boolean {
  for (let above = unit, levels = 0; above && levels < 4; above = above.parent, levels++)
    if (above.heading !== null && ofTargets.test(above.heading)) return !reported.test(above.heading)
  return false
}

const ofTargets = /^(?:(?:về|một số|các|những|hệ thống|nhóm|mục tiêu|và|,)\s?){0,4}chỉ tiêu(?!\p{L})/iu
const reported = /(?<!\p{L})(?:kết quả|tình hình|đánh giá|thực hiện|hoàn thành)(?!\p{L})/iu

function periodAbove(unit: UnitView | null, stages: ReadonlyMap<UnitView | null, Period>): Period | null {
  let levels = 0
  for (let above = unit; above && levels < 8; above = above.parent, levels++) {
    const period = (above.heading === null ? null : firstPeriodIn(above.heading.slice(0, 300))) ?? stages.get(above.parent)
    if (period) return period
  }
  return null
}
