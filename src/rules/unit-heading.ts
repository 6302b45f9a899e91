import type { Division } from '../tree/index.ts'
import type { RuleContext } from './context.ts'
import { inCircular } from './frames.ts'
import { hasHeading, markerOf, reportUnit, unitName } from './ordinals.ts'
import type { Rule } from './rule.ts'

/** Parts, chapters and sections have a name; so have the articles of a normative text in which the others have one. */
export const unitHeading: Rule = {
  id: 'unit-heading',
  category: 'numbering-format',
  severity: 'info',
  regimes: ['state', 'normative'],
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 63' },
  what: {
    vi: 'Phần, Chương, Mục có tên; trong văn bản quy phạm, Điều cũng có tên như các điều khác',
    en: 'Phần, Chương and Mục have a name; so has a Điều of a normative text whose other articles have one',
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
      {
        ...inCircular({
          body: 'Chương I\nQUY ĐỊNH CHUNG\nMục 1\nĐiều 1. Phạm vi điều chỉnh\nThông tư này quy định về quản lý nhiệm vụ khoa học.\nMục 2\nHIỆU LỰC\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành từ ngày 20 tháng 9 năm 2025.',
        }),
        expect: ['Mục 1'],
      },
      {
        ...inCircular({
          body: 'Điều 1. Phạm vi điều chỉnh\nThông tư này quy định về quản lý nhiệm vụ khoa học.\nĐiều 2. Đối tượng áp dụng\nThông tư này áp dụng với tổ chức khoa học.\nĐiều 3. Thông tư này được phổ biến đến mọi tổ chức khoa học.\nĐiều 4. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành từ ngày 20 tháng 9 năm 2025.',
        }),
        expect: ['Điều 3.'],
      },
    ],
  },
  check(context) {
    const divisions = context.nodes('division')
    const articles = context.regime === 'normative' ? divisions.filter(({ name }) => name === 'article') : []
    const named = articles.filter(hasHeading).length
    // one or two of many have lost their names; a text in which more have none names its articles as it likes
    const namesArticles = named >= 3 && (articles.length - named) * 4 <= articles.length
    for (const division of divisions) {
      if (
        hasHeading(division) ||
        !(isNamed(division, context) || (namesArticles && division.name === 'article' && isWithoutName(division, context)))
      )
        continue
      reportUnit(context, division, { vi: `${unitName(division)} không có tên`, en: `Missing name of ${unitName(division)}` })
    }
  },
}

/** All it has is one sentence, or it begins with its clauses; a name with a stop behind it, which a scanner broke over two lines, has units or text below. */
function isWithoutName(division: Division, { textOf }: RuleContext): boolean {
  const [first, ...below] = division.children.filter(({ type }) => type !== 'marker')
  if (first?.type === 'division') return true
  return first?.type === 'paragraph' && below.length === 0 && /^\s{0,3}\p{Lu}[^.]{10,400}\.(?:\/\.)?\s{0,3}$/u.test(textOf(first))
}

/** `Phần I`, `Chương I`, `Mục 1`. */
function isNamed(division: Division, { sourceOf }: RuleContext): boolean {
  if (division.name === 'part' || division.name === 'chapter') return true
  const marker = division.name === 'section' ? markerOf(division) : null
  return marker !== null && /^[\s*_#]{0,9}mục\s/iu.test(sourceOf(marker))
}
