import { inDecision } from './frames.ts'
import { rankOfName, titleOfName } from '../../grammars/structure/phrases/index.ts'
import type { Document } from '../tree/index.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

const title = new RegExp(`^[\\s*_]{0,9}(${titleOfName}{1,4})(?=\\p{Lu}\\p{Ll})`, 'u')
/** Whose officers have ranks. */
const armed = /(?<!\p{L})(?:quân|công an|biên phòng|cảnh sát|quốc phòng|an ninh|chỉ huy|tư lệnh|lữ đoàn|sư đoàn)(?!\p{L})/iu

/** Schools, hospitals and institutes of science, which have titles. */
const learned =
  /(?<!\p{L})(?:trường|đại học|học viện|bệnh viện|trung tâm y tế|viện (?!kiểm sát)|viện$|nhà trẻ|giáo dục|y tế|khoa học)(?!\p{L})/iu

const isOf = (bodies: RegExp, document: Document | null) => {
  const { issuer } = document?.meta ?? {}
  return issuer != null && [issuer.name, ...issuer.parents].some((name) => bodies.test(name))
}

/** No academic title or honour before the signer's name; the armed forces, education, health and science have their own rules (NĐ 30/2020 PL I II.7). */
export const signatureNameTitle: Rule = {
  id: 'signature-name-title',
  category: 'signature-form',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.7', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.7', party: 'HD 05-HD/VPTW, 7.1.3' },
  what: {
    vi: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu; cấp bậc chỉ ghi trong lực lượng vũ trang',
    en: "No academic title or honour before the signer's name, and a rank in the armed forces alone",
  },
  why: { vi: 'Người ký ký với chức vụ, không với học vị.', en: 'One signs by virtue of the post.' },
  examples: {
    good: [inDecision({}), inDecision({ issuer: 'BỘ Y TẾ\nBỆNH VIỆN CỒN CÁT', signature: 'GIÁM ĐỐC\n\nTS. Trần Văn Minh' })],
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
      if (!match || isOf(rankOfName.test(match[1]!) ? armed : learned, context.document)) continue
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
