import { inLetter } from './frames.ts'
import { datedBlocks } from './printed-date.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

const inWords = /ngày\s{0,3}\d{1,2}\s{0,3}tháng\s{0,3}\d{1,2}\s{0,3}năm\s{0,3}\d{4}/giu
/** `năm 202 5`; groups: the figure. */
const partedFigure = /(?:ngày|tháng|năm)[ \t]{1,3}(\d{1,3}(?:[ \t]\d{1,3}){1,3})/giu
/** `16/7/20 21`, `năm 202 1` in running text; group: the year. */
const partedYear =
  /(?:tháng[ \t]{1,3}\d{1,2}[ \t]{1,3}năm[ \t]{1,3}|\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?)([12](?:\d{2}[ \t]\d|\d[ \t]\d{2}|[ \t]\d{3}))(?!\d)/giu
const glued = /\d\p{L}|\p{L}\d/u

/** `20/11/2025`, not `20/ 11 /2025`; where the line was broken there is none to see. In the head `ngày 15`, not `ngày15`, and `2025`, not `202 5`. */
export const dateSpaces: Rule = {
  id: 'date-spaces',
  category: 'date-format',
  severity: 'info',
  regimes: TEXT_REGIMES,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.4',
    party: 'HD 05-HD/VPTW, 4.2.2; HD 36-HD/VPTW',
  },
  what: {
    vi: 'Ngày viết bằng số không có khoảng trắng; viết bằng chữ thì có khoảng trắng giữa chữ và số',
    en: 'A date in figures has no blanks; one in words has them between words and figures',
  },
  why: {
    vi: 'Khoảng trắng làm ngày bị ngắt dòng và không tìm được.',
    en: 'Blanks let the date break over lines and hide it from a search.',
  },
  fixable: true,
  examples: {
    good: [inLetter({ body: 'Trả lời Công văn số 15/UBND-VX ngày 12/11/2023 của Ủy ban nhân dân tỉnh, Bộ Nội vụ có ý kiến.' })],
    bad: [
      {
        ...inLetter({ body: 'Trả lời Công văn số 15/UBND-VX ngày 12/ 11 /2023 của Ủy ban nhân dân tỉnh, Bộ Nội vụ có ý kiến.' }),
        expect: ['12/ 11 /2023'],
        fixed: 'Trả lời Công văn số 15/UBND-VX ngày 12/11/2023 của Ủy ban nhân dân tỉnh, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Trả lời Công văn số 15/UBND-VX ngày 09tháng 5 năm 2023 của Ủy ban nhân dân tỉnh, Bộ Nội vụ có ý kiến.' }),
        expect: ['ngày 09tháng 5 năm 2023'],
      },
      {
        ...inLetter({ body: 'Theo Quyết định số 24/2021/QĐ-TTg ngày 16/7/20 21 của Thủ tướng Chính phủ, Bộ Nội vụ có ý kiến.' }),
        expect: ['20 21'],
        fixed: 'Theo Quyết định số 24/2021/QĐ-TTg ngày 16/7/2021 của Thủ tướng Chính phủ, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Cuộc họp ngày 16 tháng 7 năm 202 1 đã thống nhất, Bộ Nội vụ có ý kiến.' }),
        expect: ['202 1'],
        fixed: 'Cuộc họp ngày 16 tháng 7 năm 2021 đã thống nhất, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ date: 'Hà Nội, ngày15 tháng 5 năm 2024' }),
        expect: ['ngày'],
        fixed: 'Hà Nội, ngày 15 tháng 5 năm 2024',
      },
      {
        ...inLetter({ date: 'Hà Nội, ngày 15 tháng 5 năm 202 4' }),
        expect: ['202 4'],
        fixed: 'Hà Nội, ngày 15 tháng 5 năm 2024',
      },
    ],
  },
  check(context) {
    for (const date of context.nodes('docDate')) {
      const range = context.rangeOf(date)
      const printed = range ? context.sourceOf(range) : ''
      for (const { 0: joined, index } of printed.matchAll(/(?:ngày|tháng|năm)(?=\d)|\d(?=tháng|năm)/giu)) {
        const end = range!.start + index + joined.length
        context.report({
          at: { start: end - joined.length, end },
          message: { vi: `Thiếu khoảng trắng sau \`${joined}\``, en: `Missing blank behind \`${joined}\`` },
          fix: `${joined} `,
        })
      }
      for (const { 0: found, 1: figure, index } of printed.matchAll(partedFigure)) tellParted(figure!, range!.start + index + found.length)
    }
    const told = new Set<number>()
    for (const node of [...context.nodes('citation'), ...context.nodes('date')]) {
      const value = node.type === 'date' ? node.value : node.date
      const range = value ? context.rangeOf(node) : null
      if (!range) continue
      for (const { 0: date, 1: year, index } of context.sourceOf(range).matchAll(partedYear)) {
        const end = range.start + index + date.length
        if (!value!.startsWith(whole(year!)) || told.has(end)) continue
        told.add(end)
        tellParted(year!, end)
      }
    }
    for (const { block, dates } of datedBlocks(context)) {
      // the head's date is looked at above, and the mark of an attachment repeats it
      if (context.parentOf(block.node)?.type === 'preface') continue
      for (const { 0: date, index } of block.text.matchAll(inWords))
        if (glued.test(date))
          context.report({
            at: { block, start: index, end: index + date.length },
            message: { vi: `Thiếu khoảng trắng trong \`${date}\``, en: `Missing blank in \`${date}\`` },
          })
      for (const { index, text, inWords: isInWords } of dates) {
        if (isInWords || !/\s/u.test(text)) continue
        const at = { block, start: index, end: index + text.length }
        const range = context.rangeOf(at)
        if (!range || !/^[\d/ \t-]+$/.test(context.sourceOf(range))) continue
        const fix = text.replace(/\s/gu, '')
        context.report({
          at,
          message: { vi: `Ngày có khoảng trắng, cần viết \`${fix}\``, en: `Unexpected blanks, expected \`${fix}\`` },
          fix,
        })
      }
    }

    /** A figure with a blank in it, which ends at `end` in the source. */
    function tellParted(figure: string, end: number): void {
      const fix = whole(figure)
      context.report({
        at: { start: end - figure.length, end },
        message: { vi: `Số có khoảng trắng, cần viết \`${fix}\``, en: `Unexpected blanks, expected \`${fix}\`` },
        fix,
      })
    }
  },
}

const whole = (figure: string): string => figure.replace(/\s/gu, '')
