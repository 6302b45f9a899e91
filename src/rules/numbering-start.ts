import type { Division } from '../tree/index.ts'
import { inDecision, inPartyPlan } from './frames.ts'
import { headOf, isHeadless } from './head.ts'
import { hasOtherNumeral } from './numbering-numeral.ts'
import { ordinalOf, reportUnit, runOns, unitName, unitSeries } from './ordinals.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** A series begins with 1, I or a, unless it goes on from the unit before ("II" with 4 after "I" with 3). */
export const numberingStart: Rule = {
  id: 'numbering-start',
  category: 'numbering-gap',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 63', party: 'HD 05-HD/VPTW, 6.2.4' },
  what: { vi: 'Mỗi dãy bắt đầu từ 1, I hoặc a', en: 'A series begins with 1, I or a' },
  why: { vi: 'Dãy bắt đầu từ số khác cho thấy thiếu phần đầu.', en: 'A series that begins later has lost its beginning.' },
  examples: {
    good: [
      inPartyPlan({
        body: 'A. MỤC ĐÍCH\nNâng cao chất lượng công tác kiểm tra.\nB. YÊU CẦU\nKịp thời phát hiện hạn chế.\nC. NỘI DUNG\nKiểm tra việc thu, nộp đảng phí.\nD. TỔ CHỨC THỰC HIỆN\nCác chi bộ căn cứ Kế hoạch này để thực hiện.',
      }),
      inDecision({
        body: 'Điều 1. Nội dung:\n1. Một việc.\n2. Hai việc.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Điều 1. Nội dung:\n1. Hồ sơ gồm:\na) Tờ trình:\n(i) Bản chính;\n(ii) Bản sao;\n(iii) Bản dịch;\n(iv) Phụ lục;\n(v) Bản đồ.\nb) Giấy phép:\nb1) 01 bản chính;\nb2) 01 bản chụp.\n2. Hai việc.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        number: 'Số: 15/HD-UBND',
        type: 'HƯỚNG DẪN',
        title: 'Áp dụng một số điều của Quy định số 12-QĐ/TU',
        enacting: '',
        formula: '',
        body: 'Điều 3. Giải thích từ ngữ\nThời gian luân chuyển tính theo tháng.\nĐiều 4. Điều kiện luân chuyển\nCán bộ được luân chuyển hai lần.',
      }),
      inDecision({
        issuer: '',
        motto: '',
        number: '',
        date: '',
        type: 'TRÍCH QUY ĐỊNH',
        title: 'Công tác thi kết thúc học phần',
        enacting: '',
        bases: '',
        formula: '',
        body: '4. Sửa đổi khoản 2 Điều 8 như sau:\n“2. Điểm thi được công bố.”.\n5. Bãi bỏ khoản 3 Điều 9.\nĐiều 2. Tổ chức thi\nKhoa lập lịch thi.',
        recipients: '',
        signature: '',
      }),
      inDecision({
        ...{ issuer: '', motto: '', number: '', date: '' },
        type: 'TRÍCH QUY ĐỊNH',
        title: 'Công tác thi kết thúc học phần',
        enacting: '',
        bases: '',
        formula: '',
        body: 'Điều 3. Đánh giá\nĐiểm thi được công bố.\nĐiều 4. Tổ chức thi\nKhoa lập lịch thi.',
        recipients: '',
        signature: '',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Nội dung:\n2. Hai việc.\n3. Ba việc.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['2.'],
      },
    ],
  },
  check(context) {
    const last = new Map<string, number>()
    const others = context.nodes('division').filter((division) => hasOtherNumeral(division) !== null)
    const head = headOf(context)
    // a text without its letterhead may be an extract, which begins inside a unit
    const isCut = head !== null && isHeadless(head)
    for (const [i, series] of [...unitSeries(context)].sort((a, b) => start(a[0]!) - start(b[0]!)).entries()) {
      const first = series[0]!
      const kind = `${first.name} ${ordinalOf(first.label).kind}`
      const value = Math.floor(ordinalOf(first.label).value)
      const goesOn = last.get(kind) === value - 1
      // `Chương 2` behind `Chương I` is told by `numbering-numeral`
      const isOther =
        others.some(({ name }) => name === first.name) &&
        [...last].some(([of, before]) => before === value - 1 && of.startsWith(`${first.name} `))
      last.set(kind, Math.floor(ordinalOf(series.at(-1)!.label).value))
      // a letter or a guideline has no articles: it goes through another document's
      if (
        !(value > 1) ||
        goesOn ||
        isOther ||
        isFirstPart(first) ||
        (isCut && (i === 0 || context.parentOf(first)?.type === 'body')) ||
        runOns(context).has(first) ||
        (first.name === 'article' && /^(?:CV|HD)$/.test(context.document?.meta.docType?.code ?? ''))
      )
        continue
      reportUnit(
        context,
        first,
        { vi: `Dãy bắt đầu từ ${unitName(first)}`, en: `Unexpected ${unitName(first)} at the beginning of a series` },
        { label: first.label },
      )
    }

    // `b1)` in b
    function isFirstPart(division: Division): boolean {
      const parent = context.parentOf(division)
      return /^[a-zđ]1$/u.test(division.label) && parent?.type === 'division' && parent.label === division.label[0]
    }

    function start(division: Division): number {
      return context.rangeOf(division)?.start ?? 0
    }
  },
}
