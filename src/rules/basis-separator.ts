import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** One basis to a line, each with ";" at its end. */
export const basisSeparator: Rule = {
  id: 'basis-separator',
  category: 'citation-format',
  severity: 'off',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.6', party: 'HD 05-HD/VPTW, 6.2.3' },
  what: {
    vi: 'Mỗi căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối bằng dấu chấm hoặc dấu phẩy',
    en: 'Each basis ends with ";", the last with "." or ","',
  },
  why: { vi: 'Dấu chấm phẩy tách các căn cứ.', en: 'The semicolon separates the bases.' },
  fixable: true,
  examples: {
    good: [inDecision({})],
    bad: [
      {
        ...inDecision({
          bases:
            'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.\nCăn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\nTheo đề nghị của Giám đốc Sở Nội vụ.',
        }),
        expect: ['.'],
        fixed:
          'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nCăn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\nTheo đề nghị của Giám đốc Sở Nội vụ.',
      },
    ],
  },
  check(context) {
    const bases = context.nodes('basis')
    for (const basis of bases.slice(0, -1)) {
      const range = context.rangeOf(basis)
      const printed = range ? context.sourceOf(range) : ''
      const match = /(?<=[\p{L}\d)])([.,]?)(?=[\s*_]{0,9}$)/u.exec(printed)
      if (!range || !match) continue
      const start = range.start + match.index
      context.report({
        at: { start, end: start + match[0].length },
        message: { vi: 'Căn cứ kết thúc bằng dấu chấm phẩy', en: `Unexpected \`${match[0]}\`, expected \`;\` after a basis` },
        fix: ';',
      })
    }
  },
}
