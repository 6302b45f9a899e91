import { inDecision } from './frames.ts'
import type { Rule } from './rule.ts'

const announces =
  /(?:bổ sung|sửa đổi|thay thế|thêm)[^“”"]{0,60}?(?<![\p{L}\d])Điều (\d{1,4}[a-zđ]{0,2})(?!\d)[^“”"]{0,200}như sau\s?:?\s*$/iu

/** The text of a new article is quoted as it will stand: “Điều 14a. …”, with its word. */
export const amendedArticleWord: Rule = {
  id: 'amended-article-word',
  category: 'numbering-format',
  severity: 'warning',
  regimes: ['state', 'normative'],
  clause: { normative: 'NĐ 78/2025/NĐ-CP, Điều 63, 64', state: 'NĐ 30/2020/NĐ-CP, PL I, II.6' },
  what: {
    vi: 'Điều được bổ sung, sửa đổi trích nguyên văn có chữ "Điều"',
    en: 'An article that is added or replaced is quoted with its word "Điều"',
  },
  why: {
    vi: 'Không có chữ "Điều" thì khi hợp nhất thành khoản.',
    en: 'Without the word it becomes a clause when the texts are consolidated.',
  },
  fixable: true,
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Bổ sung Điều 6a vào sau Điều 6 như sau:\n“Điều 6a. Nguồn kinh phí\nNgân sách tỉnh.”\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Bổ sung Điều 6a vào sau Điều 6 như sau:\n“6a. Nguồn kinh phí\nNgân sách tỉnh.”\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['6a'],
        fixed:
          'Điều 1. Bổ sung Điều 6a vào sau Điều 6 như sau:\n“Điều 6a. Nguồn kinh phí\nNgân sách tỉnh.”\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
    ],
  },
  check(context) {
    let announced: string | null = null
    for (const block of context.blocks) {
      const quoted = announced && /^\s{0,3}[“"]\s{0,3}(\d{1,4}[a-zđ]{0,2})(?=\.)/u.exec(block.text)
      if (quoted && quoted[1] === announced) {
        const end = quoted[0].length
        context.report({
          at: { block, start: end - quoted[1].length, end },
          message: { vi: `Thiếu chữ "Điều" trước \`${quoted[1]}\``, en: `Missing "Điều" before \`${quoted[1]}\`` },
          fix: `Điều ${quoted[1]}`,
        })
      }
      announced = block.text.includes('như sau') ? announcedArticle(block.text.slice(-320)) : null
    }
  },
}

/** The article that "Bổ sung Điều 6a … như sau:" announces; not one of which only a clause is changed. */
function announcedArticle(text: string): string | null {
  const match = announces.exec(text)
  return match && !/khoản|điểm|đoạn|tên/iu.test(match[0].slice(0, match[0].lastIndexOf(`Điều ${match[1]}`))) ? match[1]! : null
}
