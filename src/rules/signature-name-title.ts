import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

const title =
  /^[\s*_]{0,9}((?:(?:GS|PGS|TS|ThS|Ths|KS|BS|CN|CVCC|CKI|CKII|TSKH|NGƯT|NGND|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Kỹ sư|Bác sĩ|Luật sư)[.,]?\s?){1,4})(?=\p{Lu}\p{Ll})/u

/** No academic title or honour before the signer's name; the armed forces, education, health and science may have their own rules. */
export const signatureNameTitle: Rule = {
  id: 'signature-name-title',
  category: 'signature-form',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.7', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.7', party: 'HD 05-HD/VPTW, 7.1.3' },
  what: { vi: 'Trước họ tên người ký không ghi học hàm, học vị', en: "No academic title before the signer's name" },
  why: { vi: 'Người ký ký với chức vụ, không với học vị.', en: 'One signs by virtue of the post.' },
  examples: {
    good: [inDecision({})],
    bad: [{ ...inDecision({ signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTS. Trần Văn Minh' }), expect: ['TS.'] }],
  },
  check(context) {
    for (const line of context.nodes('signature')) {
      const range = context.rangeOf(line)
      if (!range) continue
      const printed = context.sourceOf(range)
      const last = printed.trimEnd().lastIndexOf('\n') + 1
      const match = title.exec(printed.slice(last))
      if (!match) continue
      const start = range.start + last + match[0].indexOf(match[1]!)
      context.report({
        at: { start, end: start + match[1]!.trimEnd().length },
        message: {
          vi: 'Không ghi học hàm, học vị trước họ tên người ký',
          en: `Unexpected \`${match[1]!.trim()}\` before the signer's name`,
        },
      })
    }
  },
}
