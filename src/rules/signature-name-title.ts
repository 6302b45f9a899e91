import { inDecision } from './frames.ts'
import { rankOfName, titleOfName } from '../../grammars/structure/phrases.ts'
import type { Document } from '../tree/index.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

const title = new RegExp(`^[\\s*_]{0,9}(${titleOfName}{1,4})(?=\\p{Lu}\\p{Ll})`, 'u')
/** Whose officers have ranks. */
const armed = /(?<!\p{L})(?:quân|công an|biên phòng|cảnh sát|quốc phòng|an ninh|chỉ huy|tư lệnh|lữ đoàn|sư đoàn)(?!\p{L})/iu

function isArmed(document: Document | null): boolean {
  const { issuer } = document?.meta ?? {}
  return issuer != null && [issuer.name, ...issuer.parents].some((name) => armed.test(name))
}

/** No academic title or honour before the signer's name; the armed forces, education, health and science may have their own rules. */
export const signatureNameTitle: Rule = {
  id: 'signature-name-title',
  category: 'signature-form',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.7', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.7', party: 'HD 05-HD/VPTW, 7.1.3' },
  what: {
    vi: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu; cấp bậc chỉ ghi trong lực lượng vũ trang',
    en: "No academic title or honour before the signer's name, and a rank in the armed forces alone",
  },
  why: { vi: 'Người ký ký với chức vụ, không với học vị.', en: 'One signs by virtue of the post.' },
  examples: {
    good: [inDecision({})],
    bad: [
      { ...inDecision({ signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTS. Trần Văn Minh' }), expect: ['TS.'] },
      { ...inDecision({ signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nThạc sĩ Trần Văn Minh' }), expect: ['Thạc sĩ'] },
      { ...inDecision({ signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nĐại tá Trần Văn Minh' }), expect: ['Đại tá'] },
    ],
  },
  check(context) {
    for (const line of context.nodes('signature')) {
      const range = context.rangeOf(line)
      if (!range) continue
      const printed = context.sourceOf(range)
      const last = printed.trimEnd().lastIndexOf('\n') + 1
      const match = title.exec(printed.slice(last))
      if (!match || (rankOfName.test(match[1]!) && isArmed(context.document))) continue
      const start = range.start + last + match[0].indexOf(match[1]!)
      context.report({
        at: { start, end: start + match[1]!.trimEnd().length },
        message: {
          vi: 'Không ghi học hàm, học vị, cấp bậc trước họ tên người ký',
          en: `Unexpected \`${match[1]!.trim()}\` before the signer's name`,
        },
      })
    }
  },
}
