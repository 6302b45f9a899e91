import { inCircular } from './frames.ts'
import { hasHeading, reportUnit, unitName } from './ordinals.ts'
import type { Rule } from './rule.ts'

/** Parts, chapters and sections have a name; so have the articles of a text in which the others have one. */
export const unitHeading: Rule = {
  id: 'unit-heading',
  category: 'numbering-format',
  severity: 'info',
  regimes: ['state', 'normative'],
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 63' },
  what: {
    vi: 'Phần, Chương, Mục có tên; trong văn bản quy phạm, Điều cũng có tên',
    en: 'Phần, Chương and Mục have a name; so has a Điều of a normative text',
  },
  why: { vi: 'Tên cho biết nội dung và giúp tra cứu.', en: 'The name tells the content and helps to find it.' },
  examples: {
    good: [inCircular({})],
    bad: [
      {
        ...inCircular({
          body: 'Chương I\nĐiều 1. Phạm vi điều chỉnh\nThông tư này quy định về quản lý nhiệm vụ khoa học.\nChương II\nĐIỀU KHOẢN THI HÀNH\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành từ ngày 20 tháng 9 năm 2025.',
        }),
        expect: ['Chương I'],
      },
    ],
  },
  check(context) {
    for (const division of context.nodes('division'))
      if ((division.name === 'part' || division.name === 'chapter') && !hasHeading(division))
        reportUnit(context, division, { vi: `${unitName(division)} không có tên`, en: `Missing name of ${unitName(division)}` })
  },
}
