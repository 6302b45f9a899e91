import { unitBegunBy, type RuleContext } from './context.ts'
import { inDecision } from './frames.ts'
import type { Range } from './locate.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Words behind which a sentence goes on. */
const open = /(?<!\p{L})(?:và|của|các|những|với|cho|để|tại|theo|trong|hoặc|là|được|bởi|do|từ|về)$|,$/iu

/** The last paragraph of a body that ends in the middle of a sentence, one before a unit that ends in words that need others, a list of recipients that goes on, bases of which nothing follows, and the last words of a numbered document without its end that have no stop. */
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
      ...[
        ['Điều 2. Giám đốc Sở Nội vụ có nhiệm vụ sau đây:', ':'],
        ['Điều 2. Thời gian làm việc tính theo năm', 'năm'],
        ['Điều 2. Nhiệm vụ, quyền', 'quyền'],
        ['Điều 2. Nhiệm vụ của Tổ công tác\n1. Rà soát hồ sơ của các trường;', ';'],
        ['Điều 2. Tổ công tác thông qua các hoạt đ', 'đ'],
        ['Điều 2. Tổ công tác theo dõi kế hoạch rà soát hồ sơ của các trường (2011 – 2015) c', 'c'],
        ['Điều 2. Quyết định này của Giám đốc Sở Nội vụ có hiệu lực thi hành sau 10 ng', 'ng'],
        [
          'Điều 2. Giám đốc Sở Nội vụ phối hợp cùng các cơ quan, đơn vị có liên quan chuẩn bị đủ kinh phí và con người để Tổ công tác làm việc ngay khi bắt đầu năm',
          'năm',
        ],
      ].map(([body, broken]) => ({
        ...inDecision({ body: `Điều 1. Thành lập Tổ công tác.\n${body}`, end: '', recipients: '', signature: '' }),
        expect: [broken!],
      })),
      { ...inDecision({ formula: '', body: 'Theo đ', end: '', recipients: '', signature: '' }), expect: ['đ'] },
      { ...inDecision({ formula: '', body: '', end: '', recipients: '', signature: '' }), expect: ['vụ.'] },
      {
        ...inDecision({
          body: 'Điều 1. Thành lập Tổ công tác cải cách hành chính của tỉnh gồm đại diện các sở.\nTổ công tác họp mỗi tháng một lần tại trụ sở của Sở Nội vụ của tỉnh.\nĐiều 2. Giám đốc Sở Nội vụ phối hợp cùng các cơ quan, đơn vị có liên quan chuẩn bị đủ kinh phí và con người để Tổ công tác có thể làm việc ngay khi mùa kho',
          end: '',
          recipients: '',
          signature: '',
        }),
        expect: ['kho'],
      },
      { ...inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Sở Nội vụ;', signature: '' }), expect: [';'] },
      { ...inDecision({ recipients: 'Nơi nhận:', signature: '' }), expect: [':'] },
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
    const broken = brokenEnd(context) ?? brokenList(context) ?? brokenPreamble(context)
    if (!broken) return
    context.report({
      at: broken,
      message: { vi: 'Nội dung dừng giữa câu', en: 'The text breaks off in the middle of a sentence' },
    })
  },
}

/** Where the last paragraph of the body breaks off; null where it ends as one may, or where something else is last. */
export function brokenEnd(context: RuleContext): Range | null {
  const last = lastBlock(context)
  const range = last?.node.type === 'paragraph' && context.rangeOf(last.node)
  if (!range) return null
  const printed = context.sourceOf({ start: Math.max(range.start, range.end - 400), end: range.end }).trimEnd()
  const match =
    open.exec(printed) ??
    (isLast(context) && context.document!.role !== 'appendix' ? leadsOn.exec(printed) : null) ??
    (lacksItsStop(context, printed) || lacksItsEnd(context, printed) ? /[\p{L}\d]{1,20}$/u.exec(printed) : null)
  if (!match) return null
  const end = range.end - (context.sourceOf(range).length - context.sourceOf(range).trimEnd().length)
  return { start: end - match[0].length, end }
}

/** The last recipient of a list that a file ends with, or its label, where its sign says that more follow: neither archive nor signature; null for others. */
export function brokenList(context: RuleContext): Range | null {
  const end = context.document!.children.at(-1)
  const last = end?.type === 'conclusions' ? end.children.findLast(({ type }) => type !== 'separator' && type !== 'furniture') : undefined
  if (!last || (last.type !== 'recipient' && last.type !== 'recipients') || context.nodes('signature').length > 0) return null
  const range = context.rangeOf(last)
  const printed = range ? context.sourceOf(range).trimEnd() : ''
  if (!range || !/[;:]$/u.test(printed) || /(?:^|\s)[Ll]ưu(?!\p{L})/u.test(printed)) return null
  return { start: range.start + printed.length - 1, end: range.start + printed.length }
}

/** The end of the legal bases of a text that a file ends with: what they are the bases of is missing; null for others. */
export function brokenPreamble(context: RuleContext): Range | null {
  const last = context.document!.children.at(-1)
  if (last?.type !== 'preamble' || context.nodes('basis').length === 0) return null
  const range = context.rangeOf(last)
  const printed = range ? context.sourceOf(range).trimEnd() : ''
  const word = /\S{1,40}$/u.exec(printed)?.[0] ?? ''
  return range && { start: range.start + printed.length - word.length, end: range.start + printed.length }
}

/** The last block of the body that has words; what a page has around its text, such as its number, is none, nor is the stamp of who signed the file. */
export function lastBlock(context: RuleContext): RuleContext['blocks'][number] | undefined {
  const startOf = (...types: readonly string[]): number | null => {
    const part = context.document!.children.find(({ type }) => types.includes(type))
    return (part && context.rangeOf(part)?.start) ?? null
  }
  const start = startOf('body')
  const end = startOf('conclusions', 'attachments') ?? Infinity
  if (start === null) return undefined
  return context.blocks.findLast(({ node, text }) => {
    const at = context.rangeOf(node)?.start ?? Infinity
    return /[\p{L}\d]/u.test(text) && node.type !== 'furniture' && node.type !== 'stamp' && at >= start && at < end
  })
}

/** Words that never end a sentence, whatever stands below. */
const unfinished = /\s(?:và|của|các|những|với|hoặc)\s{0,3}$/u

/** A list or what is announced must follow; a syllable that has no vowel is not whole ("500 m", "các hoạt đ", "(2011 – 2015) c"), behind a figure no unit if it has two letters of one sound ("10 ng"). */
const leadsOn = /[;:]$|(?<=(?:\p{Ll}{2}|[),])\s)[bcdđghklmnpqrstvx]{1,3}$|(?<=\d\s)(?:[cknpt]h|ngh?)$/u

const shortest = 60
const fewest = 5

/** Nothing stands behind the body: no end, and nothing issued with the document. */
export function isLast({ document }: RuleContext): boolean {
  return !document!.children.some(({ type }) => type === 'conclusions' || type === 'attachments')
}

/**
 * A last sentence without a stop, where nothing follows and the paragraphs before it have theirs. Of a long one that they all have it proves it;
 * where a file ends with it, it proves it also by itself.
 */
function lacksItsStop(context: RuleContext, printed: string): boolean {
  if (printed.length < shortest || !/[\p{Ll}\d]$/u.test(printed) || !isLast(context)) return false
  const sentences = context.blocks.filter(({ node, text }) => node.type === 'paragraph' && text.length >= shortest)
  const stopped = sentences.filter(({ text }) => /[.;:!?”")/]\s{0,3}$/u.test(text)).length
  const few = context.document!.role !== 'appendix' && context.siblings.at(-1) === context.document ? 1 : 3
  if (printed.length >= long && sentences.length >= few && stopped === sentences.length - 1) return true
  return /\p{Ll}$/u.test(printed) && sentences.length >= fewest && stopped >= sentences.length * 0.8
}

const long = 120

/**
 * A numbered document has its recipients and its signer (NĐ 30/2020, Điều 8): where a file ends with its text, the last words without a stop
 * below others that have theirs, or a scrap below its head or its bases, are the beginning of a sentence.
 */
function lacksItsEnd(context: RuleContext, printed: string): boolean {
  const { document, parent, siblings, nodes, blocks } = context
  const own = parent ?? document!
  if (!/[\p{L}\d]$/u.test(printed) || !isLast(context) || siblings.at(-1) !== document || document.role === 'appendix') return false
  if (!own.meta.docNumber || own.children.some(({ type }) => type === 'conclusions') !== (parent !== null)) return false
  const texts = blocks.filter(({ node: { type } }) => type === 'paragraph' || type === 'basis' || type === 'recital')
  if (nodes('division').length === 0) return printed.length < shortest && texts.filter(({ node }) => node.type === 'paragraph').length === 1
  if (!nodes('division').some(({ name }) => name === 'article')) return false
  const stopped = texts.filter(({ text }) => /[.;:,!?”")/]\s{0,3}$/u.test(text)).length
  return texts.length > 1 && stopped >= (texts.length - 1) * 0.8
}
