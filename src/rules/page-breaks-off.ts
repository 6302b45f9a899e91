import { unitBegunBy, type TextBlock } from './context.ts'
import { inPartyPlan } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** A sentence that stops at the foot of a page, while the next page begins a new unit or has a later number: a page between is gone. */
export const pageBreaksOff: Rule = {
  id: 'page-breaks-off',
  category: 'truncated',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {},
  what: { vi: 'Câu cuối trang được tiếp ở trang sau', en: 'A sentence at the foot of a page goes on on the next' },
  why: {
    vi: 'Câu dở dang mà trang sau mở đầu nội dung mới cho thấy thiếu phần giữa.',
    en: 'A broken sentence before a page that begins anew tells of lost text.',
  },
  examples: {
    good: [
      inPartyPlan({
        body: 'I. MỤC ĐÍCH\n1. Nâng cao chất lượng công tác kiểm tra của các chi bộ trực thuộc theo kế\n\n2\n\nhoạch của Đảng ủy xã.\n2. Kịp thời phát hiện hạn chế.\nII. TỔ CHỨC THỰC HIỆN\nCác chi bộ căn cứ Kế hoạch này để thực hiện.',
      }),
      inPartyPlan({
        body: 'I. MỤC ĐÍCH\n1. Nâng cao chất lượng công tác kiểm tra của các chi bộ trực thuộc trong năm.\n\n2\n\n2. Kịp thời phát hiện hạn chế.\nII. TỔ CHỨC THỰC HIỆN\nCác chi bộ căn cứ Kế hoạch này để thực hiện.',
      }),
      inPartyPlan({
        body: 'I. MỤC ĐÍCH\n1. Nâng cao chất lượng công tác kiểm tra của các chi bộ trực thuộc theo kế\n\n2\n\nhoạch của Đảng ủy xã\n\n2. Kịp thời phát hiện hạn chế.\nII. TỔ CHỨC THỰC HIỆN\nCác chi bộ căn cứ Kế hoạch này để thực hiện.',
      }),
    ],
    bad: [
      {
        ...inPartyPlan({
          body: 'I. MỤC ĐÍCH\n1. Nâng cao chất lượng công tác kiểm tra của các chi bộ trực thuộc, tham mưu điều chỉnh\n\n[1] Theo Quy định của Đảng ủy.\n\n2\n\n2. Kịp thời phát hiện hạn chế[1].\nII. TỔ CHỨC THỰC HIỆN\nCác chi bộ căn cứ Kế hoạch này để thực hiện.',
        }),
        expect: ['chỉnh'],
      },
      {
        ...inPartyPlan({
          body: 'I. MỤC ĐÍCH\n1. Nâng cao chất lượng công tác kiểm tra.\n\n2\n\nKịp thời phát hiện hạn chế và chuyển sang các\n\n4\n\nchi bộ trực thuộc theo kế hoạch.\nII. TỔ CHỨC THỰC HIỆN\nCác chi bộ căn cứ Kế hoạch này để thực hiện.',
        }),
        expect: ['các'],
      },
    ],
  },
  check(context) {
    const pages = context.nodes('furniture').flatMap((node) => {
      const range = context.rangeOf(node)
      const number = /^\D{0,9}(\d{1,4})\D{0,9}$/u.exec(context.textOf(node))?.[1]
      return range && number ? [{ ...range, number: Number(number) }] : []
    })
    if (pages.length === 0) return
    const { source } = context.locator
    let at = 0
    let last: { block: TextBlock; end: number } | null = null
    for (const block of context.blocks) {
      const range = context.rangeOf(block.node)
      if (!range || !/^(?:paragraph|heading)$/.test(block.node.type) || isNote(block)) continue
      const begun = unitBegunBy(context, block.node)
      let turned = false
      // a page that turned inside the words above cut nothing off
      for (; at < pages.length && pages[at]!.start < range.start; at++) turned ||= !last || pages[at]!.start >= last.end
      // words that open the unit which goes on with this one are whole without a stop
      const opens = last && begun && context.parentOf(begun) === context.parentOf(last.block.node)
      // nor has a section's name a stop
      const isName = last && unitBegunBy(context, last.block.node)?.name === 'section'
      if (turned && begun && last && !opens && !isName && last.block.text.length > 50) tell(last.end)
      last = { block, end: range.end }
    }
    for (let i = 1; i < pages.length; i++) if (pages[i]!.number === pages[i - 1]!.number + 2 && isShort(i)) tell(pages[i]!.start)

    /** What stands between two numbers is one page: no longer than another of them. */
    function isShort(i: number): boolean {
      return pages[i]!.start - pages[i - 1]!.start < 3000
    }

    function isNote({ node }: TextBlock): boolean {
      return context.parentOf(node)?.type === 'footnoteDefinition'
    }

    function tell(end: number): void {
      const word = /(?<![\p{L}\d])\p{Ll}{1,12},?\s{0,200}$/u.exec(source.slice(Math.max(0, end - 220), end))
      if (!word) return
      const start = Math.max(0, end - 220) + word.index
      context.report({
        at: { start, end: start + word[0].trimEnd().length },
        message: { vi: 'Câu dừng ở cuối trang, trang sau không nối tiếp', en: 'The sentence breaks off at the foot of the page' },
      })
    }
  },
}
