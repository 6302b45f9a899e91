import type { Node } from '../tree/index.ts'
import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Each basis begins with "Căn cứ"; a document's name alone among the bases has lost it. */
export const basisWord: Rule = {
  id: 'basis-word',
  category: 'citation-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL III, mẫu 1.1', normative: 'NĐ 30/2020/NĐ-CP, PL III', party: 'HD 05-HD/VPTW, 6.2.3' },
  what: { vi: 'Mỗi căn cứ bắt đầu bằng "Căn cứ"', en: 'Each basis begins with "Căn cứ"' },
  why: {
    vi: 'Thiếu "Căn cứ" thì không rõ văn bản đó được nêu để làm gì.',
    en: 'Without the word nobody knows what the document is named for.',
  },
  examples: {
    good: [
      inDecision({}),
      inDecision({
        bases:
          '      Căn cứ Nghị định số 27/2021/NĐ-CP ngày 25 tháng 3 năm 2021 của Chính phủ về giống;\nNghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n      Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\n      Theo đề nghị của Giám đốc Sở Nội vụ.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          bases:
            'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nNghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\nCăn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\nTheo đề nghị của Giám đốc Sở Nội vụ.',
        }),
        expect: ['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư'],
      },
    ],
  },
  check(context) {
    const preamble = context.document!.children.find((part) => part.type === 'preamble')
    if (!preamble) return
    // a line set further left than the basis above it goes on with that basis
    const indentOf = (node: Node) => {
      const start = context.rangeOf(node)?.start ?? 0
      return start - context.locator.source.lastIndexOf('\n', start - 1)
    }
    const lines = preamble.children.filter((child) => child.type === 'basis' || child.type === 'paragraph')
    for (const [i, line] of lines.entries()) {
      const before = lines[i - 1]
      const after = lines[i + 1]
      const first = line.children[0]
      if (before?.type !== 'basis' || after?.type !== 'basis' || !first || !/;[\s*_]{0,9}$/u.test(context.textOf(before))) continue
      if (first.type !== 'citation' || !/^Căn cứ\s/u.test(context.textOf(after)) || indentOf(before) > indentOf(first)) continue
      context.report({ at: first, message: { vi: 'Thiếu "Căn cứ" ở đầu dòng', en: 'Missing "Căn cứ" before a basis' } })
    }
  },
}
