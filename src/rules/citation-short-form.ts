import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

const definition =
  /(?:sau đây|dưới đây)(?: được)? (?:gọi|viết)(?: chung)?(?: tắt)?(?: ngắn gọn)? là:? ["“]?([A-ZĐ][A-Za-zÀ-ỹ ]{2,30}? số (\d{1,5}[-/][A-Za-zÀ-ỹ\d/-]{2,40}))/

/** Once "(sau đây gọi là Nghị quyết số …)" has fixed a short name, it is the one that is used. */
export const citationShortForm: Rule = {
  id: 'citation-short-form',
  category: 'citation-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 68', party: 'HD 05-HD/VPTW, 6.1.3, 6.1.4' },
  what: { vi: 'Sau khi quy ước cách gọi "… số …" thì dùng đúng cách gọi đó', en: 'A short name that was defined with "số" is used so' },
  why: {
    vi: 'Một văn bản có hai cách gọi trong cùng một bài làm người đọc và máy tra cứu không thống nhất.',
    en: 'Two names for one document in one text mislead readers and searches.',
  },
  fixable: true,
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Thực hiện Nghị quyết số 12-NQ/TU ngày 05/3/2024 của Tỉnh ủy (sau đây gọi là Nghị quyết số 12-NQ/TU). Các sở phổ biến Nghị quyết số 12-NQ/TU.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Thực hiện Nghị quyết số 12-NQ/TU ngày 05/3/2024 của Tỉnh ủy (sau đây gọi là Nghị quyết số 12-NQ/TU). Các sở phổ biến Nghị quyết 12-NQ/TU.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['Nghị quyết 12-NQ/TU'],
        fixed:
          'Điều 1. Thực hiện Nghị quyết số 12-NQ/TU ngày 05/3/2024 của Tỉnh ủy (sau đây gọi là Nghị quyết số 12-NQ/TU). Các sở phổ biến Nghị quyết số 12-NQ/TU.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
    ],
  },
  check(context) {
    const defined = new Set<string>()
    for (const { text } of context.blocks) {
      const match = text.includes('đây') && /(?:gọi|viết)[^:"“]{0,20} là/.test(text) ? definition.exec(text) : null
      if (match) defined.add(match[2]!)
    }
    if (defined.size === 0) return
    for (const citation of context.nodes('citation')) {
      if (!citation.number || !defined.has(citation.number)) continue
      const range = context.rangeOf(citation)
      const printed = range && context.sourceOf(range)
      const digits = range && printed ? printed.indexOf(citation.number) : -1
      if (/số\s{0,3}\d/iu.test(context.textOf(citation))) continue
      if (
        !range ||
        !printed ||
        digits <= 0 ||
        /số\s{0,3}$/iu.test(printed.slice(0, digits)) ||
        !/\p{L}\s{1,3}$/u.test(printed.slice(0, digits))
      )
        continue
      const insert = range.start + digits
      context.report({
        at: citation,
        message: {
          vi: `Đã quy ước gọi có chữ "số": \`${printed.slice(0, digits)}số ${citation.number}\``,
          en: `Unexpected short name, expected \`${printed.slice(0, digits)}số ${citation.number}\` as defined`,
        },
        fix: { range: { start: insert, end: insert }, text: 'số ' },
      })
    }
  },
}
