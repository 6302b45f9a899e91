import { inCircular, inDecision } from './frames.ts'
import { headOf } from './head.ts'
import { isOfProceedings } from './proceedings.ts'
import type { Rule } from './rule.ts'

const alwaysWithYear = new Set(['NĐ', 'TT', 'TTLT', 'NQLT', 'Luật', 'PL'])
const neverWithYear = new Set(['KH', 'BC', 'TTr', 'TB', 'HD', 'CV', 'CĐ', 'BB', 'CTr', 'ĐA', 'PA', 'GM', 'HĐ', 'TC'])

/** A year in the number marks a legal normative text, and only that. */
export const numberYear: Rule = {
  id: 'number-year',
  category: 'number-format',
  severity: 'warning',
  regimes: ['state', 'normative'],
  ofForm: true,
  from: '1997-01-01',
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.3', normative: 'Luật 64/2025/QH15, Điều 7; NĐ 78/2025/NĐ-CP, Điều 71' },
  what: {
    vi: 'Số của văn bản quy phạm pháp luật có năm ban hành; số của văn bản hành chính không có',
    en: 'The number of a legal normative text has the year, that of an administrative document has none',
  },
  why: {
    vi: 'Năm trong số phân biệt văn bản quy phạm với văn bản cá biệt.',
    en: 'The year tells a normative text from an individual decision.',
  },
  examples: {
    good: [
      inCircular({}),
      inDecision({}),
      inDecision({ issuer: 'BỘ NGOẠI GIAO', number: 'Số: 15/2024/TB-LPQT', type: 'THÔNG BÁO', title: 'hiệu lực của điều ước quốc tế' }),
      inDecision({
        issuer: 'TÒA ÁN NHÂN DÂN HUYỆN LẠC SƠN',
        number: 'Số: 15/2024/TB-TA',
        type: 'THÔNG BÁO',
        title: 'Về việc thụ lý vụ án',
      }),
    ],
    bad: [
      { ...inCircular({ number: 'Số: 15/TT-BKHCN' }), expect: ['Số: 15/TT-BKHCN'] },
      { ...inDecision({ number: 'Số: 15/2024/KH-UBND', type: 'KẾ HOẠCH' }), expect: ['Số: 15/2024/KH-UBND'] },
      { ...inDecision({ number: 'Số: 15/2024/HĐ-SNV', type: 'HỢP ĐỒNG' }), expect: ['Số: 15/2024/HĐ-SNV'] },
    ],
  },
  check(context) {
    const number = headOf(context)?.number
    const meta = context.document?.meta
    if (!number || !meta?.docNumber?.number || !meta.docType) return
    const { code, name } = meta.docType
    const hasYear = meta.docNumber.year !== null
    if (!hasYear && alwaysWithYear.has(code))
      context.report({
        at: number,
        message: { vi: `Số của ${name.toLowerCase()} thiếu năm ban hành`, en: `Missing year in the number of a "${name}"` },
      })
    // the year alone has made it normative; `30/2019/TB-LPQT`: notices that a treaty is in force are counted by the year
    if (hasYear && neverWithYear.has(code) && !(meta.docNumber.symbol ?? '').endsWith('LPQT') && !isOfProceedings(context.document))
      context.report({
        at: number,
        message: { vi: `Số của ${name.toLowerCase()} không ghi năm`, en: `Unexpected year in the number of a "${name}"` },
        clause: numberYear.clause.state!,
      })
  },
}
