import { inPartyPlan } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

const label =
  /(?:[Ss]ố và ký hiệu HS|[Ll]ưu hồ sơ số|[Ss]ố hồ sơ)\s?:\s{0,3}((?:[IVXT1l]{1,4}\s?[-.–/]\s?)?\p{Lu}{2,12}(?: \p{Lu}{1,12}){2,12})\s*$/mu

/** The last line of an incoming stamp ran into a heading of the text. */
export const stampSwallowsText: Rule = {
  id: 'stamp-swallows-text',
  category: 'ocr-garble',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: {},
  what: { vi: 'Dòng của dấu đến không dính vào nội dung', en: 'A line of an incoming stamp does not run into the text' },
  why: { vi: 'Tiêu đề bị dấu đến nuốt mất khỏi bố cục văn bản.', en: 'The heading is lost to the outline of the document.' },
  examples: {
    good: [inPartyPlan({})],
    bad: [
      {
        ...inPartyPlan({
          issuer:
            'THÀNH ỦY\n\nĐẾN Số: 8895\nNgày: 20/3\nChuyển: Phòng Tổng hợp\nSố và ký hiệu HS: I- ĐÁNH GIÁ TÌNH HÌNH\n\nĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY XÃ TÂN HÒA',
        }),
        expect: ['I- ĐÁNH GIÁ TÌNH HÌNH'],
      },
    ],
  },
  check(context) {
    const stamped = context.nodes('stamp').flatMap((stamp) => {
      const range = context.rangeOf(stamp)
      return range ? [range] : []
    })
    for (const range of stamped) {
      const lineEnd = context.locator.source.indexOf('\n', range.end)
      const printed = context.locator.source.slice(range.start, lineEnd < 0 ? undefined : lineEnd)
      const match = label.exec(printed)
      if (!match) continue
      const start = range.start + match.index + match[0].lastIndexOf(match[1]!)
      context.report({
        at: { start, end: start + match[1]!.length },
        message: { vi: `Dòng của dấu đến dính với "${match[1]}"`, en: `Unexpected text in the stamp: "${match[1]}"` },
      })
    }
  },
}
