import { inDecision } from './frames.ts'
import { headOf } from './head.ts'
import { hasPartyForm } from './party-form.ts'
import { decree30 } from './regulations.ts'
import type { Rule } from './rule.ts'

/** What each type says before its first article. */
const formulas: Record<string, string> = { QĐ: 'QUYẾT ĐỊNH', NQ: 'QUYẾT NGHỊ' }

/** `NAY QUYẾT ĐỊNH NHƯ SAU:`, `Quyết định:`, `QUYẾT ĐỊNH.` */
const inOtherWords = /^[\s*_#]{0,9}((?:\p{L}{1,7} {1,3}){0,2}quyết {1,3}(?:định|nghị)(?: {1,3}như {1,3}sau)? ?[:.]?)(?=[*_]{0,3}\s*$)/imu

/** `QUYẾT ĐỊNH:` in a decision, `QUYẾT NGHỊ:` in a resolution, with the colon. */
export const enactingFormula: Rule = {
  id: 'enacting-formula',
  category: 'header-missing',
  severity: 'info',
  regimes: ['state'],
  ofForm: true,
  from: decree30,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL III, mẫu 1.1, 1.2' },
  what: {
    vi: 'Trước điều thứ nhất có dòng "QUYẾT ĐỊNH:" (quyết định) hoặc "QUYẾT NGHỊ:" (nghị quyết)',
    en: 'Before the first article stands "QUYẾT ĐỊNH:" in a decision, "QUYẾT NGHỊ:" in a resolution',
  },
  why: { vi: 'Dòng này tách căn cứ với nội dung được quyết định.', en: 'It parts the bases from what is decided.' },
  examples: {
    good: [inDecision({}), inDecision({ formula: 'QUYẾT NGHỊ:', type: 'NGHỊ QUYẾT', number: 'Số: 15/NQ-HĐND' })],
    bad: [
      { ...inDecision({ formula: 'QUYẾT NGHỊ:' }), expect: ['QUYẾT NGHỊ:'] },
      { ...inDecision({ formula: 'QUYẾT ĐỊNH' }), expect: ['QUYẾT ĐỊNH'] },
      { ...inDecision({ formula: '' }), expect: ['Điều 1.'] },
      ...['NAY QUYẾT ĐỊNH NHƯ SAU:', 'Quyết định:', 'QUYẾT ĐỊNH.'].map((formula) => ({ ...inDecision({ formula }), expect: [formula] })),
    ],
  },
  check(context) {
    const { docType } = context.document?.meta ?? {}
    const wanted = formulas[docType?.code ?? '']
    const head = headOf(context)
    if (!wanted || !head?.type || context.date === null || hasPartyForm(context)) return
    const [formula] = context.nodes('enactingFormula')
    const range = formula && context.rangeOf(formula)
    if (formula && range) {
      const printed = context.sourceOf(range)
      const match = /(QUYẾT\s{1,3}(?:ĐỊNH|NGHỊ))[\s*_]{0,9}(:?)/u.exec(printed)
      const words = match?.[1]!.replace(/\s{1,3}/u, ' ')
      if (!match || (words === wanted && match[2] === ':')) return
      const start = range.start + match.index
      context.report({
        at: { start, end: start + match[0].trimEnd().length },
        message:
          words === wanted
            ? { vi: `Thiếu dấu hai chấm sau "${wanted}"`, en: `Missing colon after "${wanted}"` }
            : { vi: `Cần ghi "${wanted}:"`, en: `Unexpected "${words}", expected "${wanted}:"` },
      })
      return
    }
    const first = context.nodes('division').find(({ name }) => name === 'article')
    const marker = first?.label === '1' ? first.children[0] : undefined
    const bases = [...context.nodes('basis'), ...context.nodes('recital')]
    if (!marker || bases.length === 0) return
    const start = Math.max(...bases.map((node) => context.rangeOf(node)?.end ?? 0))
    const end = context.rangeOf(marker)?.start ?? start
    const other = end > start ? inOtherWords.exec(context.sourceOf({ start, end })) : null
    if (other) {
      const at = start + other.index + other[0].length
      const message = { vi: `Cần ghi "${wanted}:"`, en: `Unexpected "${other[1]}", expected "${wanted}:"` }
      context.report({ at: { start: at - other[1]!.length, end: at }, message })
      return
    }
    if (bases.length < 2) return
    context.report({ at: marker, message: { vi: `Thiếu dòng "${wanted}:" trước Điều 1`, en: `Missing "${wanted}:" before Điều 1` } })
  },
}
