import type { Diagnostic, Step } from '../tree/index.ts'
import { appendicesOf } from './appendix-absent.ts'
import { isCutOff } from './body-end.ts'
import type { RuleContext } from './context.ts'
import { inDecision, inPartyPlan } from './frames.ts'
import { beginsInTheMiddle, ordinalOf } from './ordinals.ts'
import { likeArticle } from './recipients-article.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'
import { toldByParser } from './told-by-parser.ts'

const tell = toldByParser('reference-unresolved', (printed, message) =>
  message.endsWith('may be several units') ? `"${printed}": có hai đơn vị trùng số trở lên` : `Không tìm thấy "${printed}" trong văn bản`,
)

/**
 * A mention of a unit of the document itself leads somewhere. The parser, which resolves them, tells which do not. Where most of them do
 * not, the text speaks of the units of another document that it lists or amends.
 */
export const referenceUnresolved: Rule = {
  id: 'reference-unresolved',
  category: 'reference-unresolved',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL II, V.7', normative: 'NĐ 78/2025/NĐ-CP, Điều 69', party: 'HD 05-HD/VPTW, 6.1.4' },
  what: { vi: 'Điều, khoản, điểm của văn bản được nhắc đến phải có', en: 'A unit of the document that is mentioned is there' },
  why: {
    vi: 'Viện dẫn đến chỗ không có thường do đánh số lại mà không sửa viện dẫn.',
    en: 'A reference to nowhere is usually left over from another numbering.',
  },
  examples: {
    good: [
      inDecision({ recipients: 'Nơi nhận:\n- Như Điều 7;\n- Lưu: VT, NC.' }),
      inPartyPlan({ body: 'I. MỤC ĐÍCH\nKiểm tra đúng quy định tại Điều 9.\nII. TỔ CHỨC THỰC HIỆN\nCác chi bộ thực hiện.' }),
      inDecision({
        body: 'Điều 1. Thành lập Tổ công tác theo quy định tại Điều 2 Quyết định này.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Điều 1. Thành lập Tổ công tác theo quy định tại Điều 7 Quyết định này.\nĐiều 2. Tổ công tác có năm thành viên.',
        end: '',
        recipients: '',
        signature: '',
      }),
      inDecision({
        body: 'Điều 25. Thành lập Tổ công tác theo quy định tại Điều 7 Quyết định này.\nĐiều 26. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Thành lập Tổ công tác theo quy định tại Điều 7 Quyết định này.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['Điều 7 Quyết định này'],
      },
      {
        ...inPartyPlan({
          body: 'I. MỤC ĐÍCH\nKiểm tra đúng quy định tại Điều 9 Kế hoạch này.\nII. TỔ CHỨC THỰC HIỆN\nCác chi bộ thực hiện.',
        }),
        expect: ['Điều 9 Kế hoạch này'],
      },
    ],
  },
  check(context) {
    const told = context.told.filter(
      (diagnostic) =>
        diagnostic.ruleId !== 'reference-unresolved' ||
        !(isLeftOut(diagnostic, context) || isAppendix(diagnostic, context) || isOfRecipients(diagnostic, context)),
    )
    const lost = told.filter(({ ruleId }) => ruleId === 'reference-unresolved')
    const kept = context.nodes('reference').filter(({ target, provision }) => target && provision.length > 0)
    if (lost.length > 0 && lost.length <= Math.max(3, kept.length)) tell({ ...context, told })
  },
}

const articleOf = ({ data }: Diagnostic) => (data?.['provision'] as Step[] | undefined)?.find(({ name }) => name === 'article')

/** One that lacks among others is told by `appendix-absent`. */
function isAppendix({ data }: Diagnostic, { document }: RuleContext): boolean {
  const [step, ...rest] = (data?.['provision'] as Step[] | undefined) ?? []
  return step?.name === 'appendix' && rest.length === 0 && document !== null && appendicesOf(document).length > 0
}

/** "- Như Điều 9;" is told by `recipients-article`. */
function isOfRecipients({ position }: Diagnostic, { regime, nodes, rangeOf, textOf }: RuleContext): boolean {
  if (regime === 'party' || !position || !nodes('division').some(({ name }) => name === 'article')) return false
  const at = position.start.offset
  return nodes('recipient').some((recipient) => {
    const range = rangeOf(recipient)
    return range !== null && range.start <= at && at < range.end && likeArticle.test(textOf(recipient))
  })
}

/** "Điều 9" of a text that was given up to its Điều 5, or from its Điều 20 on. */
function isLeftOut(diagnostic: Diagnostic, context: RuleContext): boolean {
  const first = articleOf(diagnostic)
  const articles = first ? context.nodes('division').filter(({ name }) => name === 'article') : []
  if (articles.length === 0) return false
  const [value, from, to] = [first!, articles[0]!, articles.at(-1)!].map(({ label }) => ordinalOf(label).value) as [number, number, number]
  return (isCutOff(context) && value > to) || (beginsInTheMiddle(context) && value < from)
}
