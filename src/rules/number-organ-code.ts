import { issuersOfCode } from '../../grammars/vocabulary/issuers.ts'
import type { RuleContext } from './context.ts'
import { inDecision, inPartyPlan } from './frames.ts'
import { headOf } from './head.ts'
import { hasFormOfToday } from './party-form.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** An organ's code is made of its initials: one letter too many, too few or wrong is a slip. A school may leave out the word "Trường", a society "Hội". */
export const numberOrganCode: Rule = {
  id: 'number-organ-code',
  category: 'number-format',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.3', normative: 'NĐ 30/2020/NĐ-CP, PL I, II.3', party: 'HD 05-HD/VPTW, 3.1.2 b' },
  what: { vi: 'Ký hiệu cơ quan trong số là chữ cái đầu của tên cơ quan', en: "The organ's code in the number is made of its initials" },
  why: { vi: 'Sai một chữ là thành cơ quan khác.', en: 'One letter more or less is another organ.' },
  examples: {
    good: [
      inPartyPlan({ issuer: 'ĐẢNG ỦY PHƯỜNG TÂN AN\nBAN XÂY DỰNG ĐẢNG', number: 'Số 12-KH/BXDĐ' }),
      inDecision({}),
      inDecision({ issuer: 'PHÒNG GD&ĐT HUYỆN ĐỨC TRỌNG\nTRƯỜNG MẦM NON SƠN CA', number: 'Số: 15/QĐ-MNSC' }),
      inPartyPlan({ issuer: 'ĐẢNG ỦY XÃ TÂN HÒA\nVĂN PHÒNG', number: 'Số 12-KH/VPĐU' }),
      inPartyPlan({
        issuer: 'ĐẢNG ỦY XÃ TÂN HÒA - ỦY BAN NHÂN DÂN XÃ TÂN HÒA',
        number: 'Số 05-QC/ĐU-UBND',
        date: 'Tân Hòa, ngày 15 tháng 8 năm 2026',
      }),
      inPartyPlan({ issuer: 'ĐẢNG ỦY XÃ TÂN HÒA VÀ ỦY BAN NHÂN DÂN XÃ TÂN HÒA', number: 'Số 05-QC/ĐU-UBND' }),
      inPartyPlan({ issuer: 'BAN TỔ CHỨC TỈNH ỦY - BAN NỘI CHÍNH TỈNH ỦY', number: 'Số 05-QC/BTCTU-BNCTU' }),
      inDecision({ issuer: 'HỘI CCB TỈNH LÂM ĐỒNG', number: 'Số: 15/QĐ-CCB' }),
      inDecision({ issuer: 'TRƯỜNG MG LONG HẢI', number: 'Số: 15/QĐ-MGLH' }),
      inDecision({ issuer: 'BỆNH VIỆN ĐK LẠC SƠN', number: 'Số: 15/QĐ-BVĐKLS' }),
      inDecision({ issuer: 'TIỂU BAN THÔNG TIN, TUYÊN TRUYỀN, KHÁNH TIẾT', number: 'Số: 15/QĐ-TBTTKT' }),
    ],
    bad: [
      { ...inPartyPlan({ issuer: 'ĐẢNG ỦY PHƯỜNG TÂN AN\nBAN XÂY DỰNG ĐẢNG', number: 'Số 12-KH/BXXDĐ' }), expect: ['BXXDĐ'] },
      { ...inDecision({ number: 'Số: 15/QĐ-UBNND' }), expect: ['UBNND'] },
      { ...inDecision({ number: 'Số: 15/QĐ-HĐND' }), expect: ['HĐND'] },
      { ...inPartyPlan({ number: 'Số 12-KH/TU' }), expect: ['TU'] },
      { ...inPartyPlan({ number: 'Số 12-KH/DU', date: 'Tân Hòa, ngày 15 tháng 8 năm 2026' }), expect: ['DU'] },
      { ...inPartyPlan({ number: 'Số 12-KH/ĐƯ', date: 'Tân Hòa, ngày 15 tháng 8 năm 2026' }), expect: ['ĐƯ'] },
      { ...inPartyPlan({ number: 'Số 12-KH/UBND' }), expect: ['UBND'] },
      { ...inDecision({ number: 'Số: 15/QĐ-UBDN' }), expect: ['UBDN'] },
      { ...inDecision({ issuer: 'BỘ NỘI VỤ', number: 'Số: 15/QĐ-BNVV' }), expect: ['BNVV'] },
      { ...inDecision({ issuer: 'TRƯỜNG TH TÂN LẬP', number: 'Số: 15/QĐ-THTB' }), expect: ['THTB'] },
      { ...inDecision({ issuer: 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', number: 'Số: 15/QĐ-SVHTDL' }), expect: ['SVHTDL'] },
      { ...inDecision({ issuer: 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', number: 'Số: 15/QĐ-SVTTDL' }), expect: ['SVTTDL'] },
    ],
  },
  check(context) {
    const number = headOf(context)?.number
    const meta = context.document?.meta
    const code = /[-/](\p{Lu}{2,12})$/u.exec(meta?.docNumber?.symbol ?? '')?.[1]
    if (!number || !code || !meta?.issuer || joint.test(upper(meta.issuer.name))) return
    const names = [meta.issuer.name, ...meta.issuer.parents]
    const others = fixedCode(code, meta.issuer.name, context) ?? othersCode(code, meta.issuer.name, names)
    if (others) {
      const range = context.rangeOf(number)
      const at = context.sourceOf(number).lastIndexOf(code)
      if (range && at >= 0)
        context.report({
          at: { start: range.start + at, end: range.start + at + code.length },
          message: {
            vi: `Ký hiệu cơ quan \`${code}\` không phải của cơ quan ban hành (\`${others}\`)`,
            en: `Unexpected organ code \`${code}\`, expected \`${others}\` from the organ's name`,
          },
          data: { actual: code, expected: others },
        })
      return
    }
    if (code.length < 3) return
    const possible = names.flatMap((name) => [name, ...(/^(?:trường|hội)\s/iu.test(name) ? [name.replace(/^\S+\s+/u, '')] : [])])
    const whole = possible.map((name) => initialsOf(name))
    const short = possible.map((name) => initialsOf(name, { isBrief: true }))
    if (leavesFieldsOut(code, meta.issuer.name)) return
    // `BNVV` of a ministry whose code is known: no level of its own stands behind it
    const doubled = whole.find(
      (initials) => code === initials + initials.at(-1) && issuersOfCode(initials).some((row) => row.code === initials),
    )
    const isBeginning = (initials: string) => initials.length >= 2 && (initials.startsWith(code) || code.startsWith(initials))
    if (!doubled && [...whole, ...short].some(isBeginning)) return
    // "HNDT": the level of the organ goes on behind its name
    if (
      !doubled &&
      whole.flatMap(beginnings).some((initials) => code.startsWith(initials) && /^(?:T|H|X|TP|TW)$/.test(code.slice(initials.length)))
    )
      return
    const near = doubled ?? nearest(code, whole.flatMap(beginnings))
    const range = context.rangeOf(number)
    const index = context.sourceOf(number).lastIndexOf(code)
    if (!near || !range || index < 0) return
    context.report({
      at: { start: range.start + index, end: range.start + index + code.length },
      message: {
        vi: `Ký hiệu cơ quan \`${code}\` không khớp với tên cơ quan, có thể là \`${near}\``,
        en: `Unexpected organ code \`${code}\`, expected \`${near}\` from the organ's name`,
      },
      data: { actual: code, expected: near },
    })
  },
}

/** What has one code everywhere: the councils and committees of the people, and the Party's committees by their level. */
const levels: readonly (readonly [string, RegExp])[] = [
  ['HĐND', /^(?:HỘI ĐỒNG NHÂN DÂN|HĐND)(?!\p{L})/u],
  ['UBND', /^(?:ỦY BAN NHÂN DÂN|UBND)(?!\p{L})/u],
  ['TU', /^(?:TỈNH ỦY|BAN THƯỜNG VỤ TỈNH ỦY)(?!\p{L})/u],
  ['ĐU', /^ĐẢNG ỦY (?:XÃ|PHƯỜNG|ĐẶC KHU)(?!\p{L})/u],
]
const centre = ['TW', 'HU']

/** What may be the names of bodies that issue together, which have the codes of all, and what is for certain. */
const several = / - | VÀ |,/u
const joint = / [-–] (?:BAN|BỘ|CÔNG AN|ĐẢNG|ĐOÀN|HĐND|HỘI|MẶT TRẬN|PHÒNG|SỞ|THÀNH ỦY|TỈNH ỦY|TÒA ÁN|UBND|ỦY BAN|VĂN PHÒNG|VIỆN)(?!\p{L})/u

const upper = (name: string) => name.normalize('NFC').toUpperCase().replaceAll('UỶ', 'ỦY')

const bare = (code: string) => code.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D')

/** `DU`, `ĐƯ` (HD 05-HD/VPTW, 3.1.2 b): the fixed code with a mark lost or added; what the bodies of the people have is no Party organ's. */
function fixedCode(code: string, issuer: string, context: RuleContext): string | null {
  const own = context.regime === 'party' ? levels.find(([, pattern]) => pattern.test(upper(issuer)))?.[0] : undefined
  if (own === undefined || own === code || several.test(upper(issuer))) return null
  return code === 'UBND' || code === 'HĐND' || (hasFormOfToday(context) && bare(code) === bare(own)) ? own : null
}

/** The organ's own code, where the number has that of a body of another kind. Bodies that issue together have either. */
function othersCode(code: string, issuer: string, names: readonly string[]): string | null {
  const [name, ...above] = [issuer, ...names.slice(1)].map(upper)
  const own = levels.find(([, pattern]) => pattern.test(name!))
  if (!own || own[0] === code || several.test(name!)) return null
  const isOthers = centre.includes(code) || levels.some(([other, pattern]) => other === code && !above.some((each) => pattern.test(each)))
  return isOthers && own[0].length > 2 === code.length > 2 ? own[0] : null
}

/** `TRƯỜNG MG LONG HẢI` → `TMGLH`, or with one letter of each word where the code `isBrief`, `TMLH`. */
function initialsOf(name: string, { isBrief = false } = {}): string {
  const words = name.toUpperCase().split(/[\s,&-]+/u)
  return words
    .filter((word) => word !== 'VÀ' && /^[A-ZÀ-Ỹ]/.test(word))
    .map((word) => (!isBrief && abbreviation.test(word) ? word : (bareCapitals[word[0]!] ?? word[0]!)))
    .join('')
}

/** `MG`, `THCS`, `ĐK`: no syllable is without a vowel. */
const abbreviation = /^[BCDĐGHKLMNPQRSTVX]{2,6}$/

/** Codes keep Â, Ê, Ô, Ơ, Ư and Đ, and lose tone marks. */
const bareCapitals: Record<string, string> = {
  Ủ: 'U',
  Ú: 'U',
  Ứ: 'Ư',
  Ử: 'Ư',
  Á: 'A',
  Ả: 'A',
  Ấ: 'Â',
  Ẩ: 'Â',
  Ế: 'Ê',
  Ố: 'Ô',
  Ổ: 'Ô',
  Ở: 'Ơ',
  Ý: 'Y',
  Ỷ: 'Y',
}

/** A place at the end of a name has no part in the code. */
const beginnings = (initials: string) => Array.from(initials, (_, i) => initials.slice(0, i + 1)).slice(2)

/** Of the beginnings that are one slip away (two letters changed places, one is another, more or missing) the one as long as the code, else the longest. */
function nearest(code: string, initials: readonly string[]): string | undefined {
  const near = initials.filter((each) => isOneApart(code, each) || isOtherOrSwapped(code, each))
  return near.find((each) => each.length === code.length) ?? near.sort((a, b) => b.length - a.length)[0]
}

/** `TBTTKT` of "Tiểu ban Thông tin, tuyên truyền, khánh tiết": a body named by a list of fields, one or more of which have no part in the code. */
function leavesFieldsOut(code: string, name: string): boolean {
  const fields = name
    .split(',')
    .slice(0, mostFields)
    .map((field) => initialsOf(field))
  let ends = new Set([code.startsWith(fields[0]!) ? fields[0]!.length : -1])
  for (const field of fields.slice(1))
    ends = new Set([...ends].flatMap((end) => (end >= 0 && code.startsWith(field, end) ? [end, end + field.length] : [end])))
  return fields.length > 1 && ends.has(code.length)
}

const mostFields = 9

/** `UBNN` and `UBDN` for UBND; in three letters one other is half another organ's code. */
function isOtherOrSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 4) return false
  const differ = Array.from(a, (_, i) => i).filter((i) => a[i] !== b[i])
  const [i, j] = differ
  return differ.length === 1 || (differ.length === 2 && j === i! + 1 && a[i!] === b[j] && a[j] === b[i!])
}

/** One letter more or less. */
export function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  const restA = a.slice(i)
  const restB = b.slice(i)
  return restA.slice(1) === restB || restA === restB.slice(1)
}
