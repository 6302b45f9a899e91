import { inDecision } from './frames.ts'
import { isMisread, markerOf, reportUnit, unitName } from './ordinals.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** `HI.` for `III.`, `lề` and `2Ề` for `1.` and `2.`: a mark that a scanner read as something else, whose number the units beside it tell. */
export const markerMisread: Rule = {
  id: 'marker-misread',
  category: 'numbering-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 63', party: 'HD 05-HD/VPTW, 6.2.4' },
  what: { vi: 'Số thứ tự của đơn vị đọc được đúng như bản in', en: "A unit's number reads as it was printed" },
  why: { vi: 'Bản quét nhận dạng sai số thì không tra được đơn vị.', en: 'With a misread number no search finds the unit.' },
  examples: {
    good: [
      inDecision({
        body: 'Điều thứ nhất. Nội dung:\n1. Đón khách.\n2. Thu phí.\nĐiều thứ hai. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Nội dung:\nlề Đón khách.\n2Ề Thu phí.\n3. Ghi sổ.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['lề', '2Ề'],
      },
      {
        ...inDecision({
          body: 'Điều l. Nội dung:\n1. Đón khách.\n2. Thu phí.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['Điều l.'],
      },
    ],
  },
  check(context) {
    for (const division of context.nodes('division')) {
      const printed = markerOf(division)?.value
      // the first section is told by `heading-recovered`
      if (printed === undefined || division.label === 'I' || !isMisread(printed, division.label)) continue
      const unit = unitName(division)
      reportUnit(
        context,
        division,
        { vi: `\`${printed}\` bị nhận dạng sai, có thể là ${unit}`, en: `\`${printed}\` was misread, perhaps ${unit}` },
        { actual: printed, expected: division.label },
      )
    }
  },
}
