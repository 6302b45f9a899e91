import { inDecision, inLetter, inPartyPlan } from './frames.ts'
import { numberWordOf, numberWordsOf } from './number-word.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

const short = /(?:gọi|viết)[^:"“]{0,20} là:? ["“]?$/u

/**
 * "Nghị định số 30/2020/NĐ-CP": the word "số", without a colon, stands before the number. Told where the file has it otherwise;
 * "(sau đây gọi là Nghị định 30/2020/NĐ-CP)" fixes a short name without it, also without "gọi là".
 */
export const citationNumberWord: Rule = {
  id: 'citation-number-word',
  category: 'citation-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 68', party: 'HD 05-HD/VPTW, 6.1.4' },
  what: {
    vi: 'Khi viện dẫn, trước số có chữ "số", không có dấu hai chấm',
    en: 'A cited number has the word "số" before it, without a colon',
  },
  why: {
    vi: 'Một văn bản có hai cách gọi trong cùng một bài làm người đọc và máy tra cứu không thống nhất.',
    en: 'Two names for one document in one text mislead readers and searches.',
  },
  fixable: true,
  examples: {
    good: [
      inPartyPlan({
        opening:
          'Thực hiện Nghị quyết số 72-NQ/TW, ngày 09/9/2025 của Bộ Chính trị, Đảng ủy xã ban hành Kế hoạch thực hiện Nghị quyết 72-NQ/TW như sau:',
      }),
      inDecision({
        body: 'Điều 1. Thực hiện Nghị quyết số 12-NQ/TU ngày 05/3/2024 của Tỉnh ủy (sau đây gọi là Nghị quyết số 12-NQ/TU). Các sở phổ biến Nghị quyết số 12-NQ/TU.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inLetter({
        body: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ (sau đây gọi là Nghị định 30/2020/NĐ-CP), Bộ Nội vụ có ý kiến. Nghị định 30/2020/NĐ-CP đã có hiệu lực.',
      }),
      inLetter({ body: 'Theo Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Bộ Nội vụ có ý kiến.' }),
      inLetter({
        body: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ (Nghị định 30/2020/NĐ-CP), Bộ Nội vụ có ý kiến. Nghị định 30/2020/NĐ-CP đã có hiệu lực.',
      }),
      inDecision({
        body: 'Quyết định 15/QĐ-UBND năm 2024.\nĐiều 1. Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Thực hiện Nghị quyết số 12-NQ/TU ngày 05/3/2024 của Tỉnh ủy (sau đây gọi là Nghị quyết số 12-NQ/TU). Các sở phổ biến Nghị quyết 12-NQ/TU.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['Nghị quyết 12-NQ/TU'],
        fixed:
          'Điều 1. Thực hiện Nghị quyết số 12-NQ/TU ngày 05/3/2024 của Tỉnh ủy (sau đây gọi là Nghị quyết số 12-NQ/TU). Các sở phổ biến Nghị quyết số 12-NQ/TU.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
      {
        ...inDecision({
          body: 'Điều 1. Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, Nghị quyết số 12/NQ-CP ngày 05/3/2024 và Kế hoạch số: 15/KH-UBND ngày 06/3/2024.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['Kế hoạch số: 15/KH-UBND ngày 06/3/2024'],
        fixed:
          'Điều 1. Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, Nghị quyết số 12/NQ-CP ngày 05/3/2024 và Kế hoạch số 15/KH-UBND ngày 06/3/2024.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
    ],
  },
  check(context) {
    const { count, withWord } = numberWordsOf(context.root)
    if (count.word === 0 || count.bare + count.colon === 0) return
    const named = new Set<string>()
    const cited = new Set<string>()
    const hasShortName = (number: string) =>
      context.blocks.some(({ text }) => {
        const at = text.indexOf(`số ${number})`)
        return at > 0 && /(?:gọi|viết)[^()]{0,60}$/u.test(text.slice(Math.max(0, at - 80), at))
      })
    let last: string | null = null
    for (const citation of context.nodes('citation')) {
      const { number } = citation
      const repeats = number === last
      last = number
      // its own number is no citation's: what a website puts before each article
      const isLater = number !== null && cited.has(number)
      if (number !== null) cited.add(number)
      const isOther = number !== null && number !== context.document?.meta.docNumber?.canonical && !named.has(number)
      const found = isOther ? numberWordOf(citation, context.textOf(citation)) : null
      if (!found || found.form === 'word') continue
      const isUnlike = found.form === 'colon' ? count.word > count.colon : withWord.has(number!) || count.word >= count.bare * 3
      const range = isUnlike ? context.rangeOf(citation) : null
      if (!range) continue
      const { source } = context.locator
      if (found.form === 'bare') {
        const lead = source.slice(Math.max(0, range.start - 40), range.start).replace(/\s+/gu, ' ')
        // a later mention in a Party text may have it or not, unless a short name was set with it
        if (context.regime === 'party' && isLater && !hasShortName(number)) continue
        if (short.test(lead) || (repeats && lead.endsWith('(') && source[range.end] === ')')) {
          named.add(number!)
          continue
        }
      }
      const place = context.locator.rangeIn(citation, found.at, found.at + 1)
      if (!place) continue
      const before = context.locator.source.slice(range.start, place.start)
      const colon = /\s{0,3}:\s{0,3}$/u.exec(before)
      context.report({
        at: citation,
        message:
          found.form === 'colon'
            ? { vi: 'Khi viện dẫn, sau chữ "số" không có dấu hai chấm', en: 'Unexpected colon after "số" in a citation' }
            : { vi: `Thiếu chữ "số" trước \`${number!}\``, en: `Missing "số" before \`${number!}\`` },
        fix: {
          range: { start: place.start - (colon?.[0].length ?? 0), end: place.start },
          text: found.form === 'colon' ? ' ' : 'số ',
        },
      })
    }
  },
}
