import { describe, expect, it } from 'vitest'
import { findMentions } from './index.ts'

/** `type number date issuer title` of each citation. */
const citations = (text: string): string[] =>
  findMentions(text).flatMap(({ kind, docType, number, date, issuer, title }) =>
    kind === 'citation' ? [[docType?.code, number, date, issuer, title].map((each) => each ?? '-').join(' | ')] : [],
  )

describe('letters in brackets', () => {
  it.each([
    [
      'Quyết định số 31/2031/QĐ-UBND ngày 01/11/2031 của Ủy ban nhân dân (UBND) tỉnh An Sơn quy định giá đò',
      'QĐ | 31/2031/QĐ-UBND | 2031-11-01 | Ủy ban nhân dân tỉnh An Sơn | quy định giá đò',
    ],
    ['Quyết định giám đốc thẩm (GĐT) số 31 ngày 1-4-2031', 'QĐ | 31 | 2031-04-01 | - | -'],
    ['Quyết định GĐT số 31 ngày 1-4-2031', 'QĐ | 31 | 2031-04-01 | - | -'],
    ['Công văn (hỏa tốc) số 31/UBND-VX', 'CV | 31/UBND-VX | - | - | -'],
    ['Thông tư liên tịch (TTLT) số 31/2031/TTLT-BTC-BTP', 'TTLT | 31/2031/TTLT-BTC-BTP | - | - | -'],
  ])('%s', (text, expected) => {
    expect(citations(text)).toEqual([expected])
    expect(findMentions(text)[0]!.start).toBe(0)
  })
})

describe('the term with a capital', () => {
  it.each([
    [
      'Nghị quyết số 31/2031/QH13 của Quốc hội Khóa XIII ngày 1 tháng 4 năm 2031 về kho sách',
      'NQ | 31/2031/QH13 | 2031-04-01 | Quốc hội khóa XIII | về kho sách',
    ],
    [
      'Nghị quyết số 31/NQ-HĐND của Hội đồng nhân dân tỉnh Khóa XVIII, Kỳ họp thứ 5 về kho sách',
      'NQ | 31/NQ-HĐND | - | Hội đồng nhân dân tỉnh khóa XVIII | về kho sách',
    ],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))
})

describe('lists under "các"', () => {
  it('go on with "và số", behind the title of the one before', () =>
    expect(
      citations(
        'Căn cứ các Nghị định của Chính phủ: số 31/2031/NĐ-CP về kho sách; số 32/2031/NĐ-CP về Luật Giá và số 33/2031/NĐ-CP về giá;',
      ),
    ).toEqual([
      'NĐ | 31/2031/NĐ-CP | - | Chính phủ | về kho sách',
      'NĐ | 32/2031/NĐ-CP | - | Chính phủ | về Luật Giá',
      'Luật | - | - | - | Giá',
      'NĐ | 33/2031/NĐ-CP | - | Chính phủ | về giá',
    ]))

  it('have no blanks between three numbers', () => {
    expect(citations('Các Chỉ thị 15,16,19 của Thủ tướng').map((each) => each.split(' | ')[1])).toEqual(['15', '16', '19'])
    expect(citations('Các Chỉ thị số 15,16,19/CT-TTg').map((each) => each.split(' | ')[1])).toEqual(['15/CT-TTg', '16/CT-TTg', '19/CT-TTg'])
    expect(citations('Kế hoạch 1,234,567 đồng và Chỉ thị 15,5 điểm')).toEqual([])
  })
})

it.each([
  'Ban QLDA đầu tư xây dựng công trình giao thông tỉnh An Sơn',
  'Ban QLDA ĐTXD huyện An Sơn',
  'Ban Quản lý dự án đầu tư xây dựng các công trình thủy lợi tỉnh An Sơn',
])('a board of building projects: %s', (issuer) =>
  expect(citations(`Tờ trình số 31/TTr-BQL ngày 1/4/2031 của ${issuer} về kho sách`)).toEqual([
    `TTr | 31/TTr-BQL | 2031-04-01 | ${issuer} | về kho sách`,
  ]),
)

describe('a symbol', () => {
  it.each([
    ['Công văn số 31/PCAS-KT+AT ngày 12/6/2031 của Sở Nội vụ về bến đò', 'CV | 31/PCAS-KT+AT | 2031-06-12 | Sở Nội vụ | về bến đò'],
    ['Thông báo số 31/ĐHAS-ĐT(CTSV) ngày 12/6/2031 của Sở Nội vụ về bến đò', 'TB | 31/ĐHAS-ĐT(CTSV) | 2031-06-12 | Sở Nội vụ | về bến đò'],
    ['Công văn số 31/SNV-TC (SNV) đã gửi', 'CV | 31/SNV-TC | - | - | -'],
  ])('with two departments, or one in brackets: %s', (text, expected) => expect(citations(text)).toEqual([expected]))
})

describe('papers that one body laid before another together', () => {
  it.each([
    [
      'Tờ trình số 31/TTr-CP và Đề án số 32/ĐA-CP ngày 09 tháng 5 năm 2031 của Chính phủ',
      ['TTr | 31/TTr-CP | 2031-05-09 | Chính phủ | -', 'ĐA | 32/ĐA-CP | 2031-05-09 | Chính phủ | -'],
    ],
    [
      'Nghị định số 31/2031/NĐ-CP và Tờ trình số 32/TTr-CP ngày 09/5/2033',
      ['NĐ | 31/2031/NĐ-CP | - | - | -', 'TTr | 32/TTr-CP | 2033-05-09 | - | -'],
    ],
    [
      'Tờ trình số 31/TTr-SYT và Báo cáo số 32/BC-STC ngày 09/5/2031',
      ['TTr | 31/TTr-SYT | - | - | -', 'BC | 32/BC-STC | 2031-05-09 | - | -'],
    ],
  ])('have one day: %s', (text, expected) => expect(citations(text)).toEqual(expected))

  it.each([
    ['Thực hiện Nghị quyết số 18-NQ/TW và Kết luận số 50-KL/TW ngày 28/02/2031 của Bộ Chính trị', 'NQ | 18-NQ/TW'],
    ['Chỉ thị số 05-CT/TU và Kế hoạch số 9-KH/TU ngày 18/5/2031 của Ban Thường vụ Tỉnh ủy', 'CT | 05-CT/TU'],
    ['Tờ trình số 31/TTr-UBND và Báo cáo số 32/BC-UBND ngày 09/5/2031 của UBND tỉnh', 'TTr | 31/TTr-UBND'],
    ['Quyết định số 12/QĐ-TTg và Quyết định số 13/QĐ-TTg ngày 20/12/2031', 'QĐ | 12/QĐ-TTg'],
    ['Tờ trình số 31/TTr-SYT và Báo cáo số 532/BC-SYT ngày 09/5/2031 của Sở Y tế', 'TTr | 31/TTr-SYT'],
  ])('are no other two with the same code: %s', (text, first) => expect(citations(text)[0]).toBe(`${first} | - | - | -`))
})
