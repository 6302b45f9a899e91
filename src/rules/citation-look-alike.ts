import { onceFor } from '../tree/once-for.ts'
import type { RuleContext, Scope } from './context.ts'
import { inLetter } from './frames.ts'
import type { Range } from './locate.ts'
import { CHARACTER_SET, TEXT_REGIMES, type Rule } from './rule.ts'

/** A letter of another alphabet in a cited number, or a letter that a scanner saw for a digit: the document is not found under it. */
export const citationLookAlike: Rule = {
  id: 'citation-look-alike',
  category: 'citation-format',
  severity: 'error',
  regimes: TEXT_REGIMES,
  clause: CHARACTER_SET,
  what: { vi: 'Số được viện dẫn chỉ gồm chữ cái đúng mã', en: 'A cited number has Vietnamese letters only' },
  why: {
    vi: 'Chữ giống hình khác mã làm số không tra cứu được.',
    en: 'What looks alike and is another letter hides the number from a search.',
  },
  fixable: true,
  examples: {
    good: [inLetter({ body: 'Theo Thông tư số 12/2024/TT-BTC ngày 05/3/2024 của Bộ Tài chính, Bộ Nội vụ có ý kiến.' })],
    bad: [
      {
        ...inLetter({ body: 'Theo Thông tư số 12/2024/TT-BTС ngày 05/3/2024 của Bộ Tài chính, Bộ Nội vụ có ý kiến.' }),
        expect: ['С'],
        fixed: 'Theo Thông tư số 12/2024/TT-BTC ngày 05/3/2024 của Bộ Tài chính, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Theo Thông tư số 12⁄2024/TT-BTC ngày 05/3/2024 của Bộ Tài chính, Bộ Nội vụ có ý kiến.' }),
        expect: ['⁄'],
        fixed: 'Theo Thông tư số 12/2024/TT-BTC ngày 05/3/2024 của Bộ Tài chính, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Theo Thông tư số 12I/2024/TT-BTC ngày 05/3/2024 của Bộ Tài chính, Bộ Nội vụ có ý kiến.' }),
        expect: ['I'],
        fixed: 'Theo Thông tư số 121/2024/TT-BTC ngày 05/3/2024 của Bộ Tài chính, Bộ Nội vụ có ý kiến.',
      },
    ],
  },
  check(context) {
    for (const letter of lookAlikes(context)) if (isInCitedNumber(context, letter)) reportLookAlike(context, letter)
  },
}

interface LookAlike {
  at: Range
  from: string
  to: string
}

/** Hyphens that keep a number on one line, as word processors set them: they look alike on purpose. */
const keepsTogether = /^[\u2010\u2011]$/u

/** What the normaliser took for another sign, each by itself: it notes once for a line all from the first to the last. */
export function lookAlikes(context: RuleContext): LookAlike[] {
  return context.repairs.flatMap(({ step, position, from, to }) => {
    if ((step !== 'look-alike' && step !== 'digit') || from === to) return []
    const start = position.start.offset
    if (from.length !== to.length) return [{ at: { start, end: position.end.offset }, from, to }]
    return from
      .split('')
      .map((sign, i) => ({ at: { start: start + i, end: start + i + 1 }, from: sign, to: to.charAt(i) }))
      .filter((letter) => letter.from !== letter.to && !keepsTogether.test(letter.from))
  })
}

export function reportLookAlike(context: RuleContext, { at, from, to }: LookAlike): void {
  context.report({
    at,
    message:
      to === ''
        ? { vi: `Thừa chữ \`${from}\`, không phải chữ Việt`, en: `Unexpected letter \`${from}\`` }
        : /\d/.test(to)
          ? { vi: `Chữ \`${from}\` trong số, cần \`${to}\``, en: `Unexpected letter \`${from}\`, expected \`${to}\`` }
          : { vi: `Chữ \`${from}\` không phải chữ Việt, cần \`${to}\``, en: `Unexpected letter \`${from}\`, expected \`${to}\`` },
    fix: to,
  })
}

/** Whether a place lies in a mention of a document, in a word with digits and strokes. */
export function isInCitedNumber(context: RuleContext, { at: { start, end }, to }: LookAlike): boolean {
  const { source } = context.locator
  // a figure may stand before all signs of a number, and the fraction slash where the first does
  if (!/\d/.test(to) && !/\d[-/\u2044\u2215]\S{0,38}$/u.test(source.slice(Math.max(0, start - 40), end))) return false
  const ranges = numberedRanges(context)
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end < end) low = middle + 1
    else high = middle
  }
  const range = ranges[low]
  return range !== undefined && range.start <= start
}

/** Where documents are cited by a number, in order; a mention inside another is part of that one. */
const numberedRanges = onceFor(({ nodes, rangeOf }: Pick<Scope, 'nodes' | 'rangeOf' | 'known'>): readonly Range[] => {
  const ranges: Range[] = []
  for (const citation of nodes('citation')) {
    const range = citation.number ? rangeOf(citation) : null
    if (range && range.end > (ranges.at(-1)?.end ?? -1)) ranges.push(range)
  }
  return ranges
})
