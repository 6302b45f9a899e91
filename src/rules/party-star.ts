import { positionOf } from '../tree/index.ts'
import { inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import type { Rule } from './rule.ts'

/** Alone, as a converter to Markdown escapes it, or beside the rule under the title line. */
const starLine = /^[\s*\\]{0,9}[*\\][\s*\\]{0,9}(?:\s{0,200}[-–—_]{2,200}\s{0,9})?$/

/**
 * The star stands under the organ's name, above the number.
 *
 *     ĐẢNG ỦY XÃ TÂN HÒA
 *     *
 *     Số 12-KH/ĐU
 */
export const partyStar: Rule = {
  id: 'party-star',
  category: 'header-missing',
  severity: 'warning',
  regimes: ['party'],
  ofForm: true,
  clause: { party: 'HD 05-HD/VPTW, 2.2.1; HD 36-HD/VPTW' },
  what: {
    vi: 'Dưới tên cơ quan đảng có dấu sao (*), rồi mới đến số và ký hiệu',
    en: "A star (*) stands under the Party organ's name, before the number",
  },
  why: {
    vi: 'Dấu sao thuộc về tên cơ quan; mất hoặc lạc dấu sao là dấu hiệu phần đầu bị đảo khi quét, chép.',
    en: 'The star belongs to the name; a lost or strayed one tells of a head that scanning or copying disordered.',
  },
  examples: {
    good: [
      inPartyPlan({ star: `ĐẢNG CỘNG SẢN VIỆT NAM\n${' '.repeat(40)}Tân Hòa, ngày 05 tháng 8 năm 2025\n          *`, motto: '', date: '' }),
      inPartyPlan({}),
      inPartyPlan({ issuer: 'HỘI NÔNG DÂN VIỆT NAM\nBAN CHẤP HÀNH TỈNH LÂM ĐỒNG', star: '', number: 'Số: 12-KH/HNDT', motto: '' }),
      inPartyPlan({ star: 'ĐẢNG CỘNG SẢN VIỆT NAM\n*', motto: '' }),
      inPartyPlan({ issuer: 'HUYỆN ỦY AN HẢI\n*\nVĂN PHÒNG', star: '' }),
      inPartyPlan({ star: '-------' }),
      inPartyPlan({
        issuer: 'ĐẢNG ỦY XÃ TÂN HÒA          ĐẢNG CỘNG SẢN VIỆT NAM',
        star: '         *                  -----------------------',
        motto: '',
      }),
      inPartyPlan({ star: '**\\***' }),
      inPartyPlan({ issuer: '| ĐẢNG ỦY XÃ TÂN HÒA | ĐẢNG CỘNG SẢN VIỆT NAM |\n| * | |', star: '', motto: '' }),
    ],
    bad: [
      { ...inPartyPlan({ star: '' }), expect: [''] },
      {
        ...inPartyPlan({
          star: '',
          motto: 'ĐẢNG CỘNG SẢN VIỆT NAM\nTân Hòa, ngày 05 tháng 8 năm 2025\n*',
          number: '',
          date: 'Số 12-KH/ĐU',
        }),
        expect: ['*'],
      },
    ],
  },
  check(context) {
    const head = headOf(context)
    if (!head) return
    const titling = head.type ?? head.title
    const names = head.issuers.filter((issuer) => !titling || startOf(issuer) < startOf(titling))
    const [first, last] = [names[0], names.at(-1)]
    if (!first || !last) return
    const isStar = (part: (typeof head.parts)[number]) => part.type === 'separator' && starLine.test(context.sourceOf(part))
    const star = head.parts.find((part) => isStar(part) && startOf(part) > startOf(last))
    if (!star) {
      // beside two lines of the name, the columns read row by row; and websites draw a rule for it
      const behind = head.parts[head.parts.indexOf(last) + 1]
      if (behind?.type === 'separator' || head.parts.some((part) => isStar(part) && startOf(part) > startOf(first))) return
      const end = context.rangeOf(last)?.end
      if (end === undefined) return
      const next = context.locator.source.indexOf('\n', end)
      const place = next < 0 ? end : next + 1
      context.report({
        at: { start: place, end: place },
        message: { vi: 'Thiếu dấu sao (*) dưới tên cơ quan', en: "Missing star (*) under the organ's name" },
      })
      return
    }
    // what begins on the organ's own line stands beside it, and so does the title line, the two columns read row by row
    const below = positionOf(last)?.end.line ?? 0
    const between = head.parts.some((part) => {
      const start = positionOf(part)?.start
      if (!start || start.line <= below || start.offset >= startOf(star)) return false
      return part.type !== 'separator' && part.type !== 'motto' && !isBeside(part)
    })
    if (between)
      context.report({
        at: star,
        message: { vi: 'Dấu sao (*) không nằm ngay dưới tên cơ quan', en: "Misplaced star (*), expected right under the organ's name" },
      })

    /** A date far to the right of the star stands in the other column. */
    function isBeside(part: NonNullable<typeof head>['parts'][number]): boolean {
      return part.type === 'docDate' && indentOf(part) - indentOf(star!) >= 16
    }

    function indentOf(node: NonNullable<typeof head>['parts'][number]): number {
      const start = startOf(node)
      const { source } = context.locator
      const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start + 200)
      return /^ {0,199}/.exec(line)![0].length
    }

    function startOf(node: Parameters<typeof positionOf>[0]): number {
      return positionOf(node)?.start.offset ?? -1
    }
  },
}
