import { inDecision, inPartyPlan } from './frames.ts'
import type { Range } from './locate.ts'
import { markerOf, runOns, unitName } from './ordinals.ts'
import { unitBegunBy, type RuleContext } from './context.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Every unit begins a line; one that the series lacks stands at the end of the text before. */
export const unitRunOn: Rule = {
  id: 'unit-run-on',
  category: 'ocr-garble',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {},
  what: { vi: 'Mỗi chương, mục, điều, khoản, điểm bắt đầu ở dòng riêng', en: 'Every unit begins a line of its own' },
  why: {
    vi: 'Mất chỗ xuống dòng thì đơn vị này biến mất khỏi bố cục.',
    en: 'Where the line break was lost the unit is lost to the outline.',
  },
  examples: {
    good: [
      inPartyPlan({}),
      inDecision({
        body: 'Điều 1. Nội dung:\n1. Một việc theo khoản 2. Hai việc kia thì không.\n2. Hai việc.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Quyết định 12/QĐ-UBND năm 2026 về giống lúa. Điều 1. Cấp giống lúa cho các tổ.\nQuyết định 12/QĐ-UBND năm 2026 về giống lúa. Điều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inPartyPlan({
          body: 'I. MỤC ĐÍCH\n1. Một việc.\n2. Hai việc. II. NỘI DUNG THỰC HIỆN\n1. Ba việc.\n2. Bốn việc.\nIII. TỔ CHỨC THỰC HIỆN\nCác chi bộ căn cứ Kế hoạch này để thực hiện.',
        }),
        expect: ['II. NỘI DUNG THỰC HIỆN'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Nội dung công việc của Tổ công tác 1. Ban hành kế hoạch thực hiện.\n2. Kiểm tra việc thực hiện.\n3. Tổng kết.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['1. Ban hành kế hoạch thực hiện.'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Tổ công tác\n1. Về thành phần 1.1. Giám đốc Sở.\n1.2. Phó Giám đốc.\n2. Về nhiệm vụ 2.1. Ban hành kế hoạch.\n2.2. Kiểm tra.\n3. Về kinh phí 3.1. Ngân sách tỉnh.\n3.2. Nguồn khác.\n4. Về thời gian 4.1. Sáu tháng đầu năm.\n4.2. Sáu tháng cuối năm.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['1.1. Giám đốc Sở.'],
      },
    ],
  },
  check(context) {
    for (const [after, { block, start, label }] of runOns(context))
      context.report({
        at: { block, start, end: block.text.length },
        message: {
          vi: `Mất chỗ xuống dòng trước \`${label}\` (trước ${unitName(after)})`,
          en: `Missing line break before \`${label}\`, which ${unitName(after)} follows`,
        },
        data: { label },
      })
    const behind = [...unitsBehindText(context)]
    for (const { range, label } of behind.length > few ? behind.slice(0, 1) : behind)
      context.report({
        at: range,
        message: { vi: `Mất chỗ xuống dòng trước \`${label}\``, en: `Missing line break before \`${label}\`` },
        data: { label },
      })
  },
}

/** A text that lost all its line breaks is told once. */
const few = 3

/** Units whose mark stands in the line in which the text before them ends. */
function* unitsBehindText(context: RuleContext): Generator<{ range: Range; label: string }> {
  const { blocks, rangeOf, sourceOf } = context
  let end: number | null = null
  for (const { node } of blocks) {
    const own = rangeOf(node)
    if (!own) continue
    const unit = unitBegunBy(context, node)
    const mark = unit && unit.name !== 'indent' ? markerOf(unit) : null
    const start = mark && rangeOf(mark)?.start
    if (unit && start && end !== null && /^[ \t]{1,3}$/.test(sourceOf({ start: end, end: start })))
      yield { range: { start, end: own.end }, label: unit.label }
    // what a website set before a unit was never a line of its own
    end = node.type === 'sourceNote' ? null : own.end
  }
}
