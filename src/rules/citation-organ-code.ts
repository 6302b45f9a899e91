import { issuerOfName, issuersOfCode } from '../../grammars/vocabulary/issuers.ts'
import { organsOf } from '../refs/uri.ts'
import { inLetter, inPartyPlan } from './frames.ts'
import { isOneApart } from './number-organ-code.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** Shorter codes have many others one letter apart. */
const shortest = 4

/**
 * `153-HD/BTGTWW` of the Ban Tuyên giáo Trung ương: the code in a cited number is one letter apart from that of the body beside it; without a body, a
 * letter doubled in a known code.
 */
export const citationOrganCode: Rule = {
  id: 'citation-organ-code',
  category: 'citation-format',
  severity: 'info',
  regimes: TEXT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.3', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.3', party: 'HD 05-HD/VPTW, 3.1.2 b' },
  what: {
    vi: 'Ký hiệu cơ quan trong số được viện dẫn là của cơ quan ban hành',
    en: "The organ's code in a cited number is that of the issuer",
  },
  why: { vi: 'Sai một chữ thì không tra cứu được văn bản.', en: 'With one letter wrong no search finds the document.' },
  examples: {
    good: [
      inPartyPlan({
        opening: 'Thực hiện Hướng dẫn số 153-HD/BTGTW, ngày 18/9/2024 của Ban Tuyên giáo Trung ương, Đảng ủy xã ban hành Kế hoạch như sau:',
      }),
      // the level behind the code, "và" in it, the old way to write it
      inLetter({
        body: 'Theo Quyết định số 15/QĐ-UBNDT ngày 12/4/2024 của Ủy ban nhân dân tỉnh, Thông tư số 12/2014/TT-LĐTBXH ngày 05/3/2014 của Bộ Lao động - Thương binh và Xã hội và Công văn số 16-CV/VPTƯ ngày 05/3/2014 của Văn phòng Trung ương Đảng, Bộ Nội vụ có ý kiến.',
      }),
    ],
    bad: [
      {
        ...inPartyPlan({
          opening: 'Thực hiện Hướng dẫn số 154-HD/BXDDĐ, ngày 18/7/2025 của Ban Xây dựng Đảng, Đảng ủy xã ban hành Kế hoạch như sau:',
        }),
        expect: ['BXDDĐ'],
      },
      {
        ...inPartyPlan({ opening: 'Theo Hướng dẫn số 153-HD/BTGTWW, ngày 18/9/2024, Đảng ủy xã ban hành Kế hoạch như sau:' }),
        expect: ['BTGTWW'],
      },
      {
        ...inLetter({
          body: 'Theo Công văn số 15/UBDN-VX ngày 12/4/2024 và Thông tư số 12/2024/TT-BVHTDL ngày 05/3/2024 của Bộ Văn hóa, Thể thao và Du lịch, Bộ Nội vụ có ý kiến.',
        }),
        expect: ['BVHTDL'],
      },
    ],
  },
  check(context) {
    for (const citation of context.nodes('citation')) {
      const range = citation.number === null ? null : context.rangeOf(citation)
      const code = range ? organsOf(citation.number!).at(-1) : undefined
      if (!range || code === undefined || !/^\p{Lu}{4,12}$/u.test(code) || isKnown(code)) continue
      const near = nearCode(code, citation.issuer)
      const index = near ? context.sourceOf(range).indexOf(code) : -1
      if (index < 0) continue
      context.report({
        at: { start: range.start + index, end: range.start + index + code.length },
        message: { vi: `Ký hiệu cơ quan \`${code}\`, có thể là \`${near}\``, en: `Unexpected organ code \`${code}\`, perhaps \`${near}\`` },
        data: { actual: code, expected: near },
      })
    }
  },
}

/** The centre's code has `TƯ` for `TW` in older papers, and a D for an Đ is told by a rule of its own. */
function isKnown(code: string): boolean {
  return [code, code.replace(/TƯ$/, 'TW'), code.replaceAll('D', 'Đ')].some((form) => issuersOfCode(form).length > 0)
}

function nearCode(code: string, issuer: string | null): string | undefined {
  const row = issuer === null ? null : issuerOfName(issuer)?.issuer
  const own = row ? [row.code, ...(row.codes ?? [])].find((each) => each.length >= shortest && isSlip(code, each)) : undefined
  return own ?? (issuer === null || row ? undoubled(code) : undefined)
}

/** One letter apart, but for what is usual: a level behind the code, `V` for "và", a ministry's code without its `B`. */
function isSlip(code: string, right: string): boolean {
  if (!isOneApart(code, right) || code === right.slice(1)) return false
  if (code.startsWith(right)) return code.at(-1) === right.at(-1)
  return code.length <= right.length || code.replace('V', '') !== right
}

/** The known code of which one letter is written twice. */
function undoubled(code: string): string | undefined {
  for (let i = 1; i < code.length; i++) {
    const once = code[i] === code[i - 1] ? code.slice(0, i) + code.slice(i + 1) : ''
    if (once.length >= shortest && issuersOfCode(once).some((row) => row.code === once)) return once
  }
  return undefined
}
