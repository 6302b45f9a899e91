import { inPartyPlan } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'
import { toldByParser } from './told-by-parser.ts'

/** A heading that was misread (`T-` for `I-`) or swallowed by a stamp, and found again by what follows it. */
export const headingRecovered: Rule = {
  id: 'heading-recovered',
  category: 'ocr-garble',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: {},
  what: { vi: 'Số của đề mục không bị nhận dạng sai', en: 'The number of a heading is not misread' },
  why: {
    vi: 'Đề mục I bị đọc thành chữ khác thì mất khỏi bố cục.',
    en: 'A heading I that was read as something else is lost to the outline.',
  },
  examples: {
    good: [inPartyPlan({})],
    bad: [],
  },
  check: toldByParser('heading-recovered', (printed) => `\`${printed}\` được hiểu là đề mục \`I\``),
}
