import { inDecision } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

// "Ông Nguyễn Văn Minh- Phó Giám đốc" too
const oneSided = /- {1,3}(?=[A-ZÀ-Ỹ]?[a-zà-ỹ]{2})| {1,3}-(?=[a-zà-ỹ]{2})/g
const tight = /(?<!\p{L})(chính trị|kinh tế|văn hóa|văn hoá|quốc phòng)-(xã hội|an ninh|chính trị)(?!\p{L})/giu
/** What the dash of `kinh tế- văn hóa-xã hội` stands behind is no syllable of a foreign word. */
const compound = /(?:chính trị|kinh tế|văn hóa|văn hoá|quốc phòng|xã hội|an ninh)$/iu

/** "giai đoạn 20112020": converters lose the dash of a font of symbols. */
const twoYears = /(?<!\d)((?:19|20)\d\d)((?:19|20)\d\d)(?!\d)/g
const ofYears = /(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học) $/iu

/** The dash between two compounds stands between blanks: "chính trị - xã hội". */
export const dashSpacing: Rule = {
  id: 'dash-spacing',
  category: 'spelling',
  severity: 'info',
  regimes: TEXT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.1' },
  what: { vi: 'Gạch nối giữa hai cụm từ có khoảng trắng hai bên', en: 'A dash between two compounds has a blank on either side' },
  why: { vi: 'Thiếu một bên làm dính từ.', en: 'Without one the words run together.' },
  fixable: true,
  examples: {
    good: [
      inDecision({ motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập- Tự do- Hạnh phúc' }),
      inDecision({
        body: 'Điều 1. Phát triển kinh tế - xã hội của tỉnh.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Nạo kênh giai đoạn 20112020, mã số 20112020.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['20112020'],
        fixed:
          'Điều 1. Nạo kênh giai đoạn 2011-2020, mã số 20112020.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
      {
        ...inDecision({
          body: 'Điều 1. Phát triển kinh tế- văn hóa của tỉnh; kinh tế-văn hóa của huyện, kinh tế-văn hóa của xã.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['- '],
        fixed:
          'Điều 1. Phát triển kinh tế - văn hóa của tỉnh; kinh tế-văn hóa của huyện, kinh tế-văn hóa của xã.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
      {
        ...inDecision({
          body: 'Điều 1. Cử ông Nguyễn Văn Minh- Chuyên viên - làm tổ trưởng.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['- '],
        fixed:
          'Điều 1. Cử ông Nguyễn Văn Minh - Chuyên viên - làm tổ trưởng.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
      {
        ...inDecision({
          body: 'Điều 1. Phát triển kinh tế- xã hội của tỉnh.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['- '],
        fixed: 'Điều 1. Phát triển kinh tế - xã hội của tỉnh.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
      {
        ...inDecision({
          body: 'Điều 1. Đăng ký tín chỉ các-bon, sàn các-bon và lưu ký các- bon.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['- '],
        fixed:
          'Điều 1. Đăng ký tín chỉ các-bon, sàn các-bon và lưu ký các-bon.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
    ],
  },
  check(context) {
    const message = { vi: 'Gạch nối cần khoảng trắng hai bên', en: 'Missing blank beside the dash' }
    let words: ReadonlySet<string> | undefined
    for (const block of context.blocks) {
      for (const { 0: years, 1: from, 2: to, index } of block.text.matchAll(twoYears)) {
        if (from! >= to! || !ofYears.test(block.text.slice(Math.max(0, index - 12), index))) continue
        context.report({
          at: { block, start: index, end: index + years.length },
          message: { vi: `Mất gạch nối giữa hai năm: \`${from}-${to}\``, en: `Missing dash between two years: \`${from}-${to}\`` },
          fix: `${from}-${to}`,
        })
      }
      // the motto has a rule of its own
      if (block.node.type === 'motto' || !block.text.includes('-')) continue
      for (const match of block.text.matchAll(oneSided)) {
        if (!/\p{Ll}{2}$/u.test(block.text.slice(Math.max(0, match.index - 2), match.index))) continue
        words ??= hyphenated(context.blocks)
        const isOneWord =
          !compound.test(block.text.slice(Math.max(0, match.index - 12), match.index)) &&
          words.has(wordAround(block.text, match.index, match.index + match[0].length))
        const range = context.rangeOf({ block, start: match.index, end: match.index + match[0].length })
        const printed = range && context.sourceOf(range)
        if (!range || !printed || printed.includes('\n')) continue
        const start = range.start + printed.indexOf('-')
        context.report({
          at: { block, start: match.index, end: match.index + match[0].length },
          message: isOneWord ? { vi: 'Gạch nối trong một từ không có khoảng trắng', en: 'A blank beside the hyphen of one word' } : message,
          fix: isOneWord
            ? { range: { start: range.start, end: range.end }, text: '-' }
            : { range: { start, end: start + 1 }, text: match[0].startsWith('-') ? ' -' : '- ' },
        })
      }
      if (!/[ịếóáò]-/u.test(block.text) && !block.text.includes('phòng-')) continue
      for (const match of block.text.matchAll(tight)) {
        const at = match.index + match[1]!.length
        context.report({ at: { block, start: at, end: at + 1 }, message, fix: ' - ' })
      }
    }
  },
}

/** `các-bon`, `ô-dôn`: words of other languages, syllable by syllable, which the text writes so twice or more and never with blanks. */
function hyphenated(blocks: readonly { text: string }[]): ReadonlySet<string> {
  const often = new Set<string>()
  const once = new Set<string>()
  const parted = new Set<string>()
  for (const { text } of blocks) {
    if (!text.includes('-')) continue
    for (const [, before, dash, after] of text.matchAll(/(?<!\p{L})(\p{L}{1,7})( {0,2}-(?: {0,2}))(?=(\p{L}{1,7})(?!\p{L}))/gu)) {
      const word = `${before}-${after}`.toLowerCase()
      if (dash!.length > 2) parted.add(word)
      else if (dash === '-') (once.has(word) ? often : once).add(word)
    }
  }
  for (const word of parted) often.delete(word)
  return often
}

function wordAround(text: string, from: number, to: number): string {
  const before = /\p{L}{1,7}$/u.exec(text.slice(Math.max(0, from - 7), from))?.[0] ?? ''
  const after = /^\p{L}{1,7}/u.exec(text.slice(to, to + 7))?.[0] ?? ''
  return `${before}-${after}`.toLowerCase()
}
