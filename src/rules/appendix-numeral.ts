import { textOf } from '../tree/index.ts'
import { appendixLabel, headOfAppendix } from './appendix-absent.ts'
import { inCircular, inDecision } from './frames.ts'
import { ordinalOf } from './ordinals.ts'
import { decree30, guideline05 } from './regulations.ts'
import type { Rule } from './rule.ts'

/** A number of an appendix is Roman in administrative documents, Arabic (from 27/5/2026) in Party ones, either in legal normative texts; the only appendix needs none, two and more are numbered. */
export const appendixNumeral: Rule = {
  id: 'appendix-numeral',
  category: 'numbering-format',
  severity: 'info',
  regimes: ['state', 'party'],
  ofForm: true,
  from: decree30,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, III.1', party: 'HD 05-HD/VPTW, mục II 1.1' },
  what: {
    vi: 'Phụ lục có đánh số: văn bản hành chính dùng số La Mã, Đảng dùng số Ả Rập',
    en: 'Numbered appendices have Roman numerals (administrative documents) or Arabic ones (Party)',
  },
  why: { vi: 'Quy định về thể thức của phụ lục.', en: 'The form of appendices.' },
  examples: {
    good: [
      inCircular({ after: 'PHỤ LỤC 01\nMẪU ĐƠN\n(Kèm theo Thông tư số 15/2025/TT-BKHCN ngày 05 tháng 8 năm 2025)\n1. Họ tên.' }),
      inDecision({
        body: 'Điều 1. Ban hành Phụ lục kèm theo Quyết định này.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        after: 'PHỤ LỤC\nDANH SÁCH TỔ CÔNG TÁC\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n1. Giám đốc Sở Nội vụ.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Ban hành các phụ lục kèm theo Quyết định này.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
          after:
            'PHỤ LỤC\nDANH SÁCH TỔ CÔNG TÁC\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n1. Giám đốc Sở Nội vụ.\nPHỤ LỤC\nKINH PHÍ THỰC HIỆN\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n1. Ngân sách tỉnh.',
        }),
        expect: ['PHỤ LỤC'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Ban hành Phụ lục 1 và Phụ lục 2 kèm theo Quyết định này.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
          after:
            'PHỤ LỤC 1\nDANH SÁCH TỔ CÔNG TÁC\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n1. Giám đốc Sở Nội vụ.\nPHỤ LỤC 2\nKINH PHÍ THỰC HIỆN\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n1. Ngân sách tỉnh.',
        }),
        expect: ['PHỤ LỤC 1'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Ban hành Phụ lục kèm theo Quyết định này.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
          after:
            '---\n\nPHỤ LỤC 1\nDANH SÁCH TỔ CÔNG TÁC\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n1. Giám đốc Sở Nội vụ.',
        }),
        expect: ['PHỤ LỤC 1'],
      },
    ],
  },
  check(context) {
    const appendices = context.nodes('attachments').flatMap((part) => part.children.filter((child) => child.role === 'appendix'))
    if (appendices.length === 0 || (context.regime === 'party' && context.day < guideline05)) return
    const wanted = context.regime === 'party' ? 'arabic' : 'roman'
    const heads = appendices.map(headOfAppendix)
    const bare = heads.filter((head) => head && /^\s{0,9}phụ\s{1,3}lục\s{0,3}$/iu.test(textOf(head)))
    if (bare.length > 1 && bare.length === appendices.length)
      context.report({
        at: bare[0]!,
        message: { vi: 'Có từ hai phụ lục trở lên thì phải đánh số', en: 'Missing number of an appendix: two and more are numbered' },
      })
    for (const appendix of appendices) {
      const label = appendixLabel(appendix)
      const kind = label && ordinalOf(label).kind
      if (!kind || kind === wanted || (kind !== 'arabic' && kind !== 'roman')) continue
      context.report({
        at: headOfAppendix(appendix) ?? appendix,
        message: {
          vi: `Phụ lục đánh số ${wanted === 'roman' ? 'La Mã' : 'Ả Rập'}`,
          en: `Unexpected \`${label}\`, expected ${wanted === 'roman' ? 'a Roman' : 'an Arabic'} numeral`,
        },
      })
      return
    }
  },
}
