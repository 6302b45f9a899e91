import { decreeLaw, docTypeOfCode } from '../../grammars/vocabulary/doc-types.ts'
import { inDecision, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { isOldJointSymbol } from './joint-codes.ts'
import { copies, signsRuledFrom, typeCodeOf } from './number-form.ts'
import { guideline05 } from './regulations.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** `28-L/CTN`, `38-LCT/HĐNN`: laws and ordinances were numbered by the order that proclaimed them (Constitutions of 1980 and 1992). */
const proclaimed = /^L(?:CT)?\/(?:CTN|HĐNN\d?)$/u

/** `361-CT`: what the Chairman of the Council of Ministers (1981 to 1992) signed bore his code alone, whatever its type. */
const councilEnd = '1992-09-30'

/** Up to then ministries set the initials of their own names where the type's code stands. */
const ownCodeEnd = '2003-01-01'

/** "Bộ Tài chính" → `TC`. */
function initialsOf(issuer: string): string {
  return issuer
    .replace(/^(?:Bộ|Tổng cục)\s/iu, '')
    .split(/[\s,&-]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}

/** `312/Tr-UBND` of a "Tờ trình": no code at all, and one letter short of the right one, before the organ's. */
function isShortened(printed: string, code: string, symbol: string, date: string | null | undefined): boolean {
  if (printed.length < 2 || printed.length !== code.length - 1 || symbol.length === printed.length || (date ?? '') < signsRuledFrom)
    return false
  return Array.from(code).some((_, i) => code.slice(0, i) + code.slice(i + 1) === printed)
}

/** The code in the symbol is that of the type in the title; the Party's decisions and regulations have `QĐ` both (HD 05-HD/VPTW, 3.1.2 a, from its day on). */
export const numberTypeAgrees: Rule = {
  id: 'number-type-agrees',
  category: 'number-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL III, mục I', normative: 'NĐ 78/2025/NĐ-CP, Điều 71', party: 'HD 05-HD/VPTW, 3.1.2 a' },
  what: {
    vi: 'Ký hiệu tên loại trong số phải khớp với tên loại văn bản',
    en: 'The type code in the number agrees with the type of the document',
  },
  why: {
    vi: 'Sai ký hiệu thì văn bản vào nhầm sổ và bị viện dẫn sai.',
    en: 'A wrong code registers and cites the document as another type.',
  },
  examples: {
    good: [
      inDecision({}),
      inPartyPlan({}),
      inPartyPlan({ number: 'Số 24-BS/ĐU', type: 'SAO Y BẢN CHÍNH', title: '' }),
      inDecision({ number: 'Số: 1141 TC/QĐ/CĐKT' }),
      inDecision({ issuer: 'BỘ TÀI CHÍNH', number: 'Số: 45-TC/TCT', date: 'Hà Nội, ngày 1 tháng 8 năm 1993' }),
      inDecision({
        issuer: 'BỘ TÀI CHÍNH - BỘ NỘI VỤ',
        type: 'THÔNG TƯ LIÊN BỘ',
        number: 'Số: 34-TT/LB',
        date: 'Hà Nội, ngày 1 tháng 8 năm 1985',
      }),
      inDecision({ number: 'Số: 361-CT', date: 'Hà Nội, ngày 18 tháng 11 năm 1985' }),
      inDecision({ number: 'Số: 728-PC', type: 'CÔNG VĂN', date: 'Hà Nội, ngày 18 tháng 11 năm 1957' }),
    ],
    bad: [
      { ...inDecision({ number: 'Số: 15/KH-UBND' }), expect: ['Số: 15/KH-UBND'] },
      { ...inDecision({ number: 'Số: 15/Tr-UBND', type: 'TỜ TRÌNH', enacting: '' }), expect: ['Số: 15/Tr-UBND'] },
      { ...inDecision({ number: 'Số: 15/UBND-QĐ' }), expect: ['Số: 15/UBND-QĐ'] },
      { ...inDecision({ number: 'Số: 15/2019/-UBND' }), expect: ['Số: 15/2019/-UBND'] },
      { ...inPartyPlan({ number: 'Số 12-CTr/ĐU' }), expect: ['Số 12-CTr/ĐU'] },
      {
        ...inPartyPlan({ number: 'Số 12-QyĐ/ĐU', date: 'Tân Hòa, ngày 15 tháng 8 năm 2026', type: 'QUY ĐỊNH' }),
        expect: ['Số 12-QyĐ/ĐU'],
      },
    ],
  },
  check(context) {
    const head = headOf(context)
    const meta = context.document?.meta
    if (!head?.number || !head.type || !meta?.docNumber || !meta.docType) return
    const { code, name } = meta.docType
    const symbol = meta.docNumber.symbol ?? ''
    const printed = typeCodeOf(symbol)!
    const ofSymbol = printed === '' ? null : docTypeOfCode(printed, context.document?.system)
    if (context.regime === 'party' && (printed === 'QyĐ' || printed === 'QĐi') && context.day >= guideline05) {
      context.report({
        at: head.number,
        message: {
          vi: `Ký hiệu \`${printed}\` không dùng trong văn bản của Đảng, cần \`QĐ\``,
          en: `Unexpected type code \`${printed}\` in a Party document, expected \`QĐ\``,
        },
        data: { actual: printed, expected: 'QĐ' },
      })
      return
    }
    // `UBND-QĐ`: the type's code behind the organ's
    if (
      context.regime === 'state' &&
      (context.date ?? '') >= signsRuledFrom &&
      printed !== '' &&
      !ofSymbol &&
      symbol === `${printed}-${code}` &&
      (docTypeOfCode(code, 'state')?.code ?? null) === code
    ) {
      context.report({
        at: head.number,
        message: {
          vi: `Ký hiệu tên loại phải đứng trước ký hiệu cơ quan, cần viết \`${code}-${printed}\``,
          en: `Unexpected order of the codes, expected \`${code}-${printed}\``,
        },
        data: { actual: symbol, expected: `${code}-${printed}` },
      })
      return
    }
    // `/-UBND`: no code at all, and that is told
    const isUnknown = printed !== '' && !ofSymbol && !isShortened(printed, code, symbol, context.date)
    if (symbol === '' || isUnknown || ofSymbol?.code === code || ofSymbol?.name === name) return
    // `6728-PC`: the symbol of a letter is that of the organ and the unit that wrote it; behind the code of a type the organ's stands
    if (code === 'CV' && context.document?.system === 'state' && /^\p{L}{1,8}$/u.test(symbol)) return
    // `1141 TC/QĐ/CĐKT`: up to 2002 ministries set their own code first
    if (symbol.split(/[-/]/).includes(code) || proclaimed.test(symbol)) return
    // `45-TC/TCT`: the code of Bộ Tài chính
    if ((meta.date ?? '9') < ownCodeEnd && printed === initialsOf(meta.issuer?.name ?? '')) return
    if (isOldJointSymbol(symbol, code)) return
    // the Party's copies have one code, whichever way they were copied
    if (printed === 'BS' && copies.has(name)) return
    // `02-SL/76`
    if (printed === 'SL' && name === decreeLaw) return
    if (symbol === 'CT' && (meta.date ?? '9') < councilEnd) return
    context.report({
      at: head.number,
      message: {
        vi:
          printed === ''
            ? `Ký hiệu thiếu tên loại, cần \`${code}\` cho "${name}"`
            : `Ký hiệu \`${printed}\` không khớp với tên loại "${name}" (\`${code}\`)`,
        en: `${printed === '' ? 'Missing type code' : `Unexpected type code \`${printed}\``}, expected \`${code}\` for "${name}"`,
      },
      data: { actual: printed, expected: code },
    })
  },
}
