import { inLetter } from './frames.ts'
import { gluedCodes, partyCodes } from './joint-codes.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** `30/2020/NĐ-CP`: a hyphen stands between the code of the type and that of the organ. */
export const citationNumberJoint: Rule = {
  id: 'citation-number-joint',
  category: 'citation-format',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.3', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.3', party: 'HD 05-HD/VPTW, 3.2.2' },
  what: {
    vi: 'Giữa ký hiệu tên loại và tên cơ quan của số được viện dẫn có dấu gạch nối (văn bản của Đảng: gạch chéo)',
    en: "A cited number has a hyphen between the codes of type and organ, the Party's a stroke",
  },
  why: { vi: 'Thiếu dấu thì không tìm được bằng tra cứu.', en: 'Without it no search finds the document.' },
  fixable: true,
  examples: {
    good: [
      inLetter({
        body: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ và Văn bản số 125/TTCP ngày 05/3/2024, Bộ Nội vụ có ý kiến.',
      }),
    ],
    bad: [
      {
        ...inLetter({ body: 'Căn cứ Nghị định số 30/2020/NĐCP ngày 05/3/2020 của Chính phủ, Bộ Nội vụ có ý kiến.' }),
        expect: ['NĐCP'],
        fixed: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Căn cứ Quyết định số 7/QĐ-BNV thi hành Nghị quyết số 30c/NQCP ngày 08/11/2011, Bộ Nội vụ có ý kiến.' }),
        expect: ['NQCP'],
        fixed: 'Căn cứ Quyết định số 7/QĐ-BNV thi hành Nghị quyết số 30c/NQ-CP ngày 08/11/2011, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Theo Thông tư liên tịch số 10/2012/TTLT-BTCBNV ngày 05/3/2012, Bộ Nội vụ có ý kiến.' }),
        expect: ['BTCBNV'],
        fixed: 'Theo Thông tư liên tịch số 10/2012/TTLT-BTC-BNV ngày 05/3/2012, Bộ Nội vụ có ý kiến.',
      },
      {
        ...inLetter({ body: 'Theo Chương trình số 12-CTrTU ngày 05/3/2024 của Tỉnh ủy, Bộ Nội vụ có ý kiến.' }),
        expect: ['CTrTU'],
        fixed: 'Theo Chương trình số 12-CTr/TU ngày 05/3/2024 của Tỉnh ủy, Bộ Nội vụ có ý kiến.',
      },
    ],
  },
  check(context) {
    for (const citation of context.nodes('citation')) {
      const range = citation.number ? context.rangeOf(citation) : null
      if (!range) continue
      const printed = context.sourceOf(range)
      for (const { index, code, codes } of partyCodes(printed)) tell(range.start + index, code, codes.join('/'), 'gạch chéo', 'stroke')
      for (const { index, code, codes } of gluedCodes(printed)) tell(range.start + index, code, codes.join('-'), 'gạch nối', 'hyphen')
    }

    function tell(start: number, code: string, fix: string, vi: string, en: string): void {
      context.report({
        at: { start, end: start + code.length },
        message: { vi: `Thiếu ${vi}, cần viết \`${fix}\``, en: `Missing ${en}, expected \`${fix}\`` },
        fix,
      })
    }
  },
}
