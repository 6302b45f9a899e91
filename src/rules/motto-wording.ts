import type { Node } from '../tree/index.ts'
import type { RuleContext } from './context.ts'
import { inDecision, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { isOfUnion } from './party-form.ts'
import { isMottoStrayed } from './regime.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

// the decree prints both HÒA and HOÀ; `HÕA` and `HỊA` are what converters make of an old font's
const nation = /CỘNG H(?:ÒA|OÀ|ÕA|ỊA) XÃ HỘI CHỦ NGH(?:ĨA|IÃ) VIỆT NAM/u
/** A scanner that knows no marks leaves the words what they are. */
const bareNation = /C[OU]NG H[OI][AO] X[AÀ] HOI CH[UEO] NGH[IA]{2} VI[EI]T NAM/u
/** The State's name from 1945 until the National Assembly gave it the present one on 2 July 1976. */
const formerNation = /VIET NAM DAN CHU CONG HOA/u
const renamed = '1976-07-02'
// editors and scanners make longer dashes of the hyphens
const motto = /Độc lập ?[-–—] ?Tự do ?[-–—] ?Hạnh phúc(?! ?[.,;:])/iu
const bareMotto = /Doc lap ?[-–—] ?Tu do ?[-–—] ?Hanh phuc/iu
const bareMottoWord = /^[\s*_]{0,9}Độc lập/iu
const party = /ĐẢNG CỘNG SẢN VIỆT NAM/u
const bareParty = /[DĐ]ANG CONG SAN VIET NAM/u

/** `ỦY BAN NHÂN DÂN | CỘNG HÒA … |`: some websites keep the first line of each cell of a letterhead, and what they cut may be right. */
function isCutByCell(line: Node, { rangeOf, sourceOf }: RuleContext): boolean {
  const range = rangeOf(line)
  return range !== null && /^\s?\|\s{0,2}(?:\n|$)/u.test(sourceOf({ start: range.end, end: range.end + 5 }))
}

/** The exact words, with their dashes; `motto-capitals` is about the capitals of the motto and the blanks beside its dashes. */
export const mottoWording: Rule = {
  id: 'motto-wording',
  category: 'header-missing',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.1',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.1',
    party: 'HD 05-HD/VPTW, mục I.1; HD 36-HD/VPTW',
  },
  what: { vi: 'Quốc hiệu, Tiêu ngữ, tiêu đề viết đúng từng chữ', en: 'National title, motto and title line are exact' },
  why: {
    vi: 'Thể thức quy định nguyên văn, kể cả gạch nối.',
    en: 'The form gives the words, the hyphens included.',
  },
  examples: {
    good: [
      inDecision({ motto: 'CỘNG HÒA XàHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc' }),
      inDecision({}),
      inPartyPlan({ issuer: 'HỘI NÔNG DÂN TỈNH LÂM ĐỒNG', star: '', number: 'Số: 12-KH/HNDT', motto: 'HỘI NÔNG DÂN VIỆT NAM' }),
      inDecision({ motto: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc' }),
      inDecision({ motto: 'CỘNG HỊA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc' }),
      inDecision({ motto: 'CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc' }),
      inDecision({ motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc' }),
      inDecision({ motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập- Tự do- Hạnh phúc' }),
      inDecision({ motto: 'VIỆT NAM DÂN CHỦ CỘNG HÒA\nĐộc lập - Tự do - Hạnh phúc', date: 'Lâm Đồng, ngày 4 tháng 7 năm 1963' }),
      inDecision({ issuer: 'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |', motto: '' }),
      inDecision({ motto: 'CONG HOA XA HOI CHU NGHIA VIET NAM\nĐộc lập — Tự do — Hạnh phúc' }),
    ],
    bad: [
      {
        ...inDecision({ motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập, Tự do, Hạnh phúc' }),
        expect: ['Độc lập, Tự do, Hạnh phúc'],
      },
      {
        ...inDecision({ motto: 'CỘNG HÒA XÃ HỌI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc' }),
        expect: ['CỘNG HÒA XÃ HỌI CHỦ NGHĨA VIỆT NAM'],
      },
      {
        ...inDecision({ motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc.' }),
        expect: ['Độc lập - Tự do - Hạnh phúc.'],
      },
      { ...inPartyPlan({ motto: 'ĐẢNG CỘNG SẢN VIÊT NAM' }), expect: ['ĐẢNG CỘNG SẢN VIÊT NAM'] },
      { ...inPartyPlan({ motto: 'Đảng Cộng sản Việt Nam' }), expect: ['Đảng Cộng sản Việt Nam'] },
    ],
  },
  check(context) {
    const head = headOf(context)
    const first = head?.mottos[0]
    if (!head || !first || head.isDraft || isMottoStrayed(context)) return
    const text = head.mottos
      .map(context.textOf)
      .join(' ')
      .replace(/\s{1,99}/gu, ' ')
    const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
    // a union's own title line
    if (isOfUnion(context) && !bareNation.test(bare) && !bareParty.test(bare)) return
    const isFormer = formerNation.test(bare) && (context.document?.meta.date ?? '') < renamed
    // what an old font's `Ã` became is told by `legacy-encoding`
    const words = text.normalize('NFC').replace(/(?<!\p{L})Xà ?(?=HỘI)/u, 'XÃ ')
    const isParty = context.regime === 'party'
    const isRight = isParty
      ? [party.test(words) || bareParty.test(words)]
      : [isFormer || nation.test(words) || bareNation.test(words), motto.test(words) || bareMotto.test(words)]
    if (isRight.every(Boolean) || (isRight[0] && !/Doc lap/iu.test(bare) && isCutByCell(first, context))) return
    context.report({
      at: (isRight[0] && head.mottos.find((line) => bareMottoWord.test(context.textOf(line)))) || first,
      message: isParty
        ? { vi: 'Tiêu đề phải là "ĐẢNG CỘNG SẢN VIỆT NAM"', en: `Unexpected \`${text}\`, expected "ĐẢNG CỘNG SẢN VIỆT NAM"` }
        : {
            vi: 'Quốc hiệu, Tiêu ngữ phải là "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" và "Độc lập - Tự do - Hạnh phúc"',
            en: `Unexpected \`${text}\`, expected "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" and "Độc lập - Tự do - Hạnh phúc"`,
          },
    })
  },
}
