import { inDecision } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/**
 * Grammatical words and levels of government that never stand twice, and what stands before a figure of a date or number. The first may end another word:
 * "tiếp theo theo quy định", "trực thuộc thuộc", "hiện có có" are right, "công nghệ số số 12" is none; reduplication ("dần dần", "ngày ngày") is Vietnamese.
 */
const twice =
  /(?<!\p{L}|(?:tiếp|kèm) (?=theo)|(?:trực|phụ|lệ|liên|quen|thân) (?=thuộc)|(?:nếu|hiện|sẵn|vốn) (?=có)|(?:cấp|liên|nội|ngoại) (?=tỉnh|thành))(?:(của|và|các|được|trong|với|cho|để|theo|tại|về|là|bởi|hoặc|khi|nếu|do|những|đến|việc|thuộc|có|này|đã|tỉnh|thành phố) {1,3}(\1)(?!\p{L})|(ngày|tháng|(?<=(?:định|tư|quyết|thị|văn|luật|lệnh|trình) )số) {1,3}\3(?= {1,3}\d))/giu

/** "… của tỉnh Tỉnh đoàn", "thành phố Thành phố Hồ Chí Minh": a name begins with the second; in "Các các" and "CỦA CỦA" none does. */
const beginsName = /^\p{Lu}.*\p{Ll}/u

/** "Ông Được được bổ nhiệm": within a sentence a word with a capital ends a name. */
function endsName(text: string, at: number, word: string): boolean {
  return /^\p{Lu}/u.test(word) && word !== word.toUpperCase() && !sentenceBefore.test(text.slice(Math.max(0, at - 3), at))
}

const sentenceBefore = /(?:^|[.;:!?“"(] ?|[-–+] )$/u

/** "đường tỉnh tỉnh quản lý" is right: a level of government stands twice before a name, and behind the name of a body of its own: "Ủy ban nhân dân tỉnh tỉnh". */
function isLevelOfEach(text: string, at: number, end: number, word: string): boolean {
  return (
    /^(?:tỉnh|thành phố)$/iu.test(word) &&
    !/^ \p{Lu}/u.test(text.slice(end, end + 2)) &&
    !/nhân dân $/iu.test(text.slice(Math.max(0, at - 9), at))
  )
}

/** "của của": the same small word twice, with blanks between. */
export const doubledWord: Rule = {
  id: 'doubled-word',
  category: 'spelling',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: {},
  what: { vi: 'Không lặp từ', en: 'No word stands twice by mistake' },
  why: { vi: 'Từ lặp thường là lỗi khi sửa câu.', en: 'It is usually left over from an edit.' },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Hồ sơ kèm theo theo mẫu; các bước tiếp theo theo quy định.\nĐiều 2. Sở Nội vụ thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Điều 1. Từng bước, dần dần nâng cao chất lượng.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Điều 1. Kế hoạch của Ủy ban nhân dân tỉnh Tỉnh đoàn phối hợp; các đơn vị trực thuộc thuộc Sở Nội vụ; tài sản hiện có có giá trị.\nĐiều 2. Sở Nội vụ thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Điều 1. Ông Nguyễn Văn Được được bổ nhiệm; bà Lê Thị Có có đơn.\nĐiều 2. Đường tỉnh tỉnh quản lý; người thân thuộc thuộc diện hỗ trợ; Sở Nội vụ thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Nâng cao chất lượng của của Tổ công tác.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['của của'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Ngày ngày nâng cao chất lượng.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ngày 05 tháng 5 năm 2024.',
        }),
        expect: ['ngày ngày'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Các các việc thuộc thuộc phạm vi của Ủy ban nhân dân tỉnh tỉnh Hải An.\nĐiều 2. Sở Nội vụ thi hành Quyết định này.',
        }),
        expect: ['Các các', 'thuộc thuộc', 'tỉnh tỉnh'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Quyết định do Ủy ban nhân dân tỉnh tỉnh ban hành.\nĐiều 2. Sở Nội vụ thi hành Quyết định này.',
        }),
        expect: ['tỉnh tỉnh'],
      },
    ],
  },
  check(context) {
    for (const block of context.blocks) {
      if (block.node.type === 'tableCell') continue
      for (const { index, 0: words, 1: word, 2: second, 3: before } of block.text.matchAll(twice)) {
        if (second !== undefined && beginsName.test(second)) continue
        if (word !== undefined && (endsName(block.text, index, word) || isLevelOfEach(block.text, index, index + words.length, word)))
          continue
        context.report({
          at: { block, start: index, end: index + words.length },
          message: { vi: `Lặp từ "${word ?? before!}"`, en: `Unexpected second "${word ?? before!}"` },
        })
      }
    }
  },
}
