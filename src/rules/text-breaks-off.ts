import { unitBegunBy, type RuleContext } from './context.ts'
import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Words behind which a sentence goes on. */
const open = /(?<!\p{L})(?:và|của|các|những|với|cho|để|tại|theo|trong|hoặc|là|được|bởi|do|từ|về)$|,$/iu

/** The last paragraph of a body that ends in the middle of a sentence, and one before a unit that ends in words that need others. */
export const textBreaksOff: Rule = {
  id: 'text-breaks-off',
  category: 'truncated',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {},
  what: { vi: 'Nội dung không dừng giữa câu', en: 'The text does not break off in the middle of a sentence' },
  why: { vi: 'Câu dở dang cho thấy thiếu trang.', en: 'A broken sentence tells of a missing page.' },
  examples: {
    good: [inDecision({})],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Thành lập Tổ công tác.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm phối hợp với các',
          end: '',
          recipients: '',
          signature: '',
        }),
        expect: ['các'],
      },
      {
        ...inDecision({
          body: `Điều 1. Thành lập Tổ công tác.\n${['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu'].map((one, i) => `${i + 1}. ${one} việc mà Tổ công tác phải hoàn thành trước ngày 31 tháng 12 hằng năm.`).join('\n')}\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm phối hợp các cơ quan, đơn vị có liên quan chuẩn bị kinh`,
          end: '',
          recipients: '',
          signature: '',
        }),
        expect: ['kinh'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Tổ công tác rà soát hồ sơ của các trường ở xã vùng cao, nhất là các\n\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['các'],
      },
    ],
  },
  check(context) {
    for (const [i, block] of context.blocks.entries()) {
      const match = block.node.type === 'paragraph' && block.text.length >= shortest ? unfinished.exec(block.text) : null
      const next = context.blocks[i + 1]
      if (!match || !next || !unitBegunBy(context, next.node)) continue
      const start = match.index + match[0].search(/\S/u)
      context.report({
        at: { block, start, end: block.text.trimEnd().length },
        message: { vi: 'Câu dừng giữa chừng', en: 'The sentence breaks off' },
      })
    }
    const body = context.document!.children.find((part) => part.type === 'body')
    const whole = body && context.rangeOf(body)
    const last =
      whole &&
      context.blocks.findLast(
        ({ node, text }) => /[\p{L}\d]/u.test(text) && (context.rangeOf(node)?.end ?? Infinity) <= whole.end && node.type !== 'furniture',
      )
    const range = last?.node.type === 'paragraph' && context.rangeOf(last.node)
    if (!range) return
    const printed = context.sourceOf({ start: Math.max(range.start, range.end - 400), end: range.end }).trimEnd()
    const match = open.exec(printed) ?? (lacksItsStop(context, printed) ? /[\p{L}\d]{1,20}$/u.exec(printed) : null)
    if (!match) return
    const end = range.end - (context.sourceOf(range).length - context.sourceOf(range).trimEnd().length)
    context.report({
      at: { start: end - match[0].length, end },
      message: { vi: 'Nội dung dừng giữa câu', en: 'The text breaks off in the middle of a sentence' },
    })
  },
}

/** Words that never end a sentence, whatever stands below. */
const unfinished = /\s(?:và|của|các|những|với|hoặc)\s{0,3}$/u

const shortest = 60
const fewest = 5

/** A last sentence without a stop, where nothing follows and the paragraphs before it have theirs. */
function lacksItsStop({ document, blocks }: RuleContext, printed: string): boolean {
  if (printed.length < shortest || !/\p{Ll}$/u.test(printed)) return false
  if (document!.children.some(({ type }) => type === 'conclusions' || type === 'attachments')) return false
  const sentences = blocks.filter(({ node, text }) => node.type === 'paragraph' && text.length >= shortest)
  return sentences.length > fewest && sentences.filter(({ text }) => /[.;:!?”")/]\s{0,3}$/u.test(text)).length >= sentences.length * 0.8
}
