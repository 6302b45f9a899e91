import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'
import { toldByParser } from './told-by-parser.ts'

/** An appendix that begins with its content. */
export const appendixHeadAbsent: Rule = {
  id: 'appendix-head-absent',
  category: 'header-missing',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, III.1', normative: 'NĐ 30/2020/NĐ-CP, PL I, III.1', party: 'HD 05-HD/VPTW, mục II 1.2' },
  what: { vi: 'Phụ lục có tiêu đề', en: 'An appendix has its heading' },
  why: {
    vi: 'Không có tiêu đề thì không biết phần này là gì; thường là do thiếu trang.',
    en: 'Without it nobody knows what this part is; usually a page is missing.',
  },
  examples: {
    good: [inDecision({})],
    bad: [],
  },
  check: toldByParser('appendix-head-absent', () => 'Phụ lục không có tiêu đề'),
}
