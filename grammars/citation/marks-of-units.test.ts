import { describe, expect, it, test } from 'vitest'
import { findMentions } from './index.ts'

/** What each mention names: the number or the title of a document, and the units. */
const units = (text: string): string[] =>
  findMentions(text).map(({ number, title, provision, provisions }) =>
    [
      number ?? title ?? '',
      (provisions ?? [provision]).map((path) => path.map(({ name, label }) => `${name} ${label}`).join(' ')).join('; '),
    ]
      .filter((each) => each !== '')
      .join(': '),
  )

describe('the mark behind the number of a unit', () => {
  it.each([
    ['quy định tại điểm c) khoản 5 Điều 31 Nghị định này', ['article 31 clause 5 point c']],
    ['tại điểm a), b) khoản 1 Điều 31 Luật Giá', ['Giá: article 31 clause 1 point a; article 31 clause 1 point b']],
    ['tại khoản 1) Điều 31 Luật Giá', ['Giá: article 31 clause 1']],
    ['tại khoản 1. Điều 31 Luật Giá', ['Giá: article 31 clause 1']],
    ['tại Điều 31. của Luật Giá', ['Giá: article 31']],
    // the end of a sentence, and of a bracket
    ['theo khoản 1. Điều này nói về giá.', ['clause 1']],
    ['Giá (nêu ở điểm c) khoản 5 Điều 31', ['point c', 'article 31 clause 5']],
    // in brackets, before what it is of
    ['theo lộ trình tại phần (II) của Kế hoạch này', ['part II']],
    ['tại điểm (a) khoản (2) Điều 31 Luật Giá', ['Giá: article 31 clause 2 point a']],
    ['theo khoản (1) Quy chế này', ['clause 1']],
    ['một phần (2) của công việc này', []],
    ['Chia làm hai phần (1) Phần đất này và (2) phần còn lại.', []],
    ['Các khoản (1) Tiền công này do xã trả.', []],
  ])('%s', (text, expected) => expect(units(text)).toEqual(expected))
})

describe('units of another document', () => {
  it.each([
    ['Theo Điều 2 & 3 Luật Giá thì', ['Giá: article 2; article 3']],
    ['Theo khoản 2 Điều 3 & khoản 4 Điều 5 Luật Giá thì', ['Giá: article 3 clause 2; article 5 clause 4']],
    ['Theo Luật thương mại 2005 – điều 2 thì', ['thương mại: article 2']],
    ['Theo Điều 2(1) của CISG thì', []],
    ['Theo điều 2, điều lệ công đoàn thì', []],
    ['Theo Điều 2, điều lệ hợp tác xã phải có', ['article 2']],
    ['tại khoản 16 Điều I Luật số 31/2031/QH15', ['31/2031/QH15: article I clause 16']],
    ['theo Điều IV của Hiệp định này', ['article IV']],
  ])('%s', (text, expected) => expect(units(text)).toEqual(expected))
})

describe('a list of units before the larger ones that hold them', () => {
  it.each([
    ['Điểm 2.1, điểm 2.3, Mục IV, Phần C', 'part C section IV point 2.1; part C section IV point 2.3'],
    ['Khoản 2, Khoản 3, Mục IV', 'section IV clause 2; section IV clause 3'],
    ['Điểm 1.2(c), điểm 1.3, Mục III', 'section III point 1.2 item (c); section III point 1.3'],
    ['Điều 2, Điều 3, Chương IV', 'article 2; article 3; chapter IV'],
    ['Khoản 2, Khoản 3, Mục IV, Mục V', 'clause 2; clause 3; section IV; section V'],
  ])('%s', (text, expected) => expect(units(`${text} Thông tư số 31/2031/TT-BTC`)).toEqual([`31/2031/TT-BTC: ${expected}`]))
})

describe('brackets between a form and what it came with', () => {
  it.each([
    ['Mẫu số 01-HC (Ban hành kèm theo Nghị quyết số 31/2031/NQ-HĐTP)', '31/2031/NQ-HĐTP: appendix 01-HC'],
    ['lập biên bản (mẫu số 2đ) ban hành kèm theo Nghị quyết số 31/2031/NQ-HĐTP', '31/2031/NQ-HĐTP: appendix 2đ'],
    ['Mẫu số 01 (kèm theo Tờ khai)', 'appendix 01'],
    ['Phụ lục II (kèm theo Thông tư số 31/2031/TT-BTC)', '31/2031/TT-BTC: appendix II'],
  ])('%s', (text, expected) => expect(units(text)).toEqual([expected]))
})

test.each([
  ['Bài 15. Cây lúa nước (Chương IV) - Tiết 16', 0],
  ['Các xã thực hiện (Chương IV) từ năm sau', 1],
])('the unit of a book behind its lesson is none of the document: %s', (text, count) => {
  expect(findMentions(text).filter(({ kind }) => kind === 'reference')).toHaveLength(count)
})
