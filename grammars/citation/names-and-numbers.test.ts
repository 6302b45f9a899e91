import { describe, expect, it } from 'vitest'
import { findMentions } from './index.ts'

/** `type number date year issuer` of each citation, "-" for what it leaves out. */
const citations = (text: string) =>
  findMentions(text).flatMap(({ kind, docType, number, date, year, issuer }) =>
    kind === 'citation' ? [[docType?.code, number, date, year, issuer].map((each) => each ?? '-').join(' ')] : [],
  )

describe('papers of a court', () => {
  it.each([
    ['Bản án số 15/HSST ngày 02/3/2031', '- 15/HSST 2031-03-02 - -'],
    ['Bản án số 22/HSPT/2010 ngày 18/01/2010 của Tòa án nhân dân tối cao', '- 22/HSPT/2010 2010-01-18 2010 Tòa án nhân dân tối cao'],
    ['bản Cáo trạng số 22/KSĐT-TA ngày 27/7/2031', '- 22/KSĐT-TA 2031-07-27 - -'],
    ['đã ra kết luận điều tra số 36/KLĐT-HS ngày 30/06/2031', '- 36/KLĐT-HS 2031-06-30 - -'],
    ['Quyết định kháng nghị số 12/QĐKNGĐT-VKS-DS ngày 05/3/2031', 'QĐ 12/QĐKNGĐT-VKS-DS 2031-03-05 - -'],
    ['Văn bản số 15/BTC-TCT ngày 02/3/2031', '- 15/BTC-TCT 2031-03-02 - -'],
    [
      'Quyết định giám đốc thẩm số 31/2031/DS-GĐT ngày 10/8/2031 của TAND cấp cao tại Thành phố H giữa nguyên đơn và bị đơn.',
      'QĐ 31/2031/DS-GĐT 2031-08-10 2031 TAND cấp cao tại Thành phố H',
    ],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))
})

describe('a year in brackets', () => {
  it.each([
    ['Luật Doanh nghiệp (2020) quy định', 'Luật - - 2020 -'],
    ['Quyết định 217-HĐBT (1987) trao quyền', 'QĐ 217-HĐBT - 1987 -'],
    ['Nghị định 31/2020/NĐ-CP (2021) quy định', 'NĐ 31/2020/NĐ-CP - 2020 -'],
    ['Quyết định số 217-HĐBT (đã được sửa đổi) của Hội đồng Bộ trưởng (1987)', 'QĐ 217-HĐBT - - Hội đồng Bộ trưởng'],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))
})

describe('names of laws', () => {
  it.each([
    ['Luật số 54/2031/QH20 Hải quan ngày 23/6/2031 của Quốc hội, có hiệu lực', ['Hải quan', '54/2031/QH20', '2031-06-23']],
    ['Bộ luật số 45/2031/QH20 Bộ Luật lao động ngày 20/11/2031 của Quốc hội', ['lao động', '45/2031/QH20', '2031-11-20']],
    ['Luật 18-L/CTN Dầu khí ban hành ngày 06/07/1993', ['Dầu khí', '18-L/CTN', '1993-07-06']],
    ['Luật Đầu tư nước ngoài năm 1996', ['Đầu tư nước ngoài', null, null]],
    [
      'Luật sửa đổi, bổ sung một số điều Luật Đất đai ngày 18 tháng 6 năm 2031',
      ['sửa đổi, bổ sung một số điều Luật Đất đai', null, '2031-06-18'],
    ],
    ['Luật Công đoàn Việt Nam được Quốc hội khóa XX thông qua ngày 20 tháng 6 năm 2031', ['Công đoàn Việt Nam', null, '2031-06-20']],
  ])('%s', (text, expected) => {
    const found = findMentions(text).filter(({ kind }) => kind === 'citation')
    expect(found.map(({ title, number, date }) => [title, number, date])).toEqual([expected])
  })
})

describe('numbers without a type behind the word for letters', () => {
  it.each([
    [
      'Các công văn: 31/BTC-NSNN ngày 1/4/2031, 32/BTC-NSNN ngày 2/4/2031',
      ['CV 31/BTC-NSNN 2031-04-01 - -', 'CV 32/BTC-NSNN 2031-04-02 - -'],
    ],
    [
      'Các công văn hướng dẫn của Bộ Tài chính (số 31/BTC-NSNN ngày 1/4/2031; số 32/BTC-NSNN ngày 2/4/2031)',
      ['CV 31/BTC-NSNN 2031-04-01 - -', 'CV 32/BTC-NSNN 2031-04-02 - -'],
    ],
    ['Công văn trả lời của Bộ Tài chính (số 31/BTC-NSNN ngày 1/4/2031)', ['CV 31/BTC-NSNN 2031-04-01 - -']],
    ['Bộ Tài chính trả lời (số 31/BTC-NSNN ngày 1/4/2031)', ['- 31/BTC-NSNN 2031-04-01 - -']],
    ['Các công văn: Văn bản số 31/BTC-NSNN ngày 1/4/2031', ['- 31/BTC-NSNN 2031-04-01 - -']],
  ])('%s', (text, expected) => expect(citations(text)).toEqual(expected))
})

it.each([
  ['17/01/1992 Văn bản có hiệu lực 18-HĐBT', '18-HĐBT'],
  ['Nghị định số 126/2031/NĐ-CPđể giải quyết thủ tục', '126/2031/NĐ-CP'],
])('where a number begins and ends: %s', (text, number) => {
  const found = findMentions(text).find(({ kind }) => kind === 'citation')!
  expect(found.number).toBe(number)
  expect(text.slice(found.start, found.end)).not.toMatch(/hiệu lực/)
})

it('"qui định" ends the name of a body', () =>
  expect(findMentions('Nghị định 17/HĐBT ngày 16/1/1990 của Hội đồng bộ trưởng qui định chi tiết thi hành pháp lệnh')[0]).toMatchObject({
    issuer: 'Hội đồng bộ trưởng',
    title: 'qui định chi tiết thi hành pháp lệnh',
  }))

it('the letters of an honour between the type and the number', () => {
  expect(citations('Quyết định truy tặng AHLĐ số 31/QĐ/CTN ngày 02/3/2031 của Chủ tịch nước')).toEqual([
    'QĐ 31/QĐ/CTN 2031-03-02 - Chủ tịch nước',
  ])
  expect(citations('Quyết định sửa đổi QĐ số 31/QĐ-UBND ngày 02/3/2031')).toEqual(['QĐ 31/QĐ-UBND 2031-03-02 - -'])
})

it('the code of a department (sở) apart', () =>
  expect(citations('công văn số 31/CV SLĐTB&XH ngày 02/3/2031')).toEqual(['CV 31/CV-SLĐTB&XH 2031-03-02 - -']))

it.each([
  [
    'công văn số 31/KT-ĐT ngày 02/3/2031 của Bộ Y tế – Cục Quản lý Dược và Kiểm nghiệm thuốc thú y đã gửi',
    'Bộ Y tế – Cục Quản lý Dược và Kiểm nghiệm thuốc thú y',
  ],
  ['công văn số 31/TCT-CS ngày 02/3/2031 của Bộ Tài chính - Tổng cục Thuế về thuế đất', 'Bộ Tài chính - Tổng cục Thuế'],
  ['công văn số 31/BTC-CS ngày 02/3/2031 của Bộ Tài chính - cơ quan chủ trì', 'Bộ Tài chính'],
])('the body within a ministry, behind a dash: %s', (text, issuer) => expect(findMentions(text)[0]?.issuer).toBe(issuer))

it('what a letter has attached, in small letters', () => {
  expect(findMentions('(theo mẫu gửi kèm tại phụ lục)').map(({ kind }) => kind)).toEqual(['reference'])
  expect(findMentions('tại phụ lục sách giáo khoa')).toEqual([])
})

describe('what scanners leave', () => {
  it.each([
    ['Nghị định sé 31/2031/NĐ-CP ngày 22/7/2031 của Chính phủ', 'NĐ 31/2031/NĐ-CP 2031-07-22 2031 Chính phủ'],
    ['Théng tư số 31/2031/TT-BYT ngày 22/7/2031', 'TT 31/2031/TT-BYT 2031-07-22 2031 -'],
    ['công văn số _4103/SYT-NV ngày 10/6/2031', 'CV 4103/SYT-NV 2031-06-10 - -'],
    ['Thông tư số 31/2031/TT. -BYT ngày 22/7/2031 của Bộ Y tế', 'TT 31/2031/TT-BYT 2031-07-22 2031 Bộ Y tế'],
    ['Căn cứ Quyết định số 12/QĐ-UBND. -UBND xã họp.', 'QĐ 12/QĐ-UBND - - -'],
    ['Thông tư số 31/2031/TT-BYT ngày ‹ 20 tháng 6 năm 2031 của Bộ Y tế', 'TT 31/2031/TT-BYT 2031-06-20 2031 Bộ Y tế'],
    ['Thông tư số 31/2031/TT-BYT ngày 20 thắng 6 năm 2031 của Bộ Y tế', 'TT 31/2031/TT-BYT 2031-06-20 2031 Bộ Y tế'],
    ['Thông tư số 31/2031/TT-BYT ngày 20 tháng, 6 năm 2031 của Bộ Y tế', 'TT 31/2031/TT-BYT 2031-06-20 2031 Bộ Y tế'],
    ['Thông tư số 31/2031/TT-BYT ngày J0 tháng 6 năm 2031 của Bộ Y tế', 'TT 31/2031/TT-BYT - 2031 Bộ Y tế'],
    ['Nghị định số 45/ND-CP ngày 10/5/2031', 'NĐ 45/ND-CP 2031-05-10 - -'],
    ['Quyết định số 45/QD-UBND ngày 10/5/2031', 'QĐ 45/QD-UBND 2031-05-10 - -'],
    ['công văn số 09/31-VS/XNK ngày 30/12/2031 của Công ty Bến Đò', 'CV 09/31-VS/XNK 2031-12-30 - Công ty Bến Đò'],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))

  it('are no sound words', () => {
    expect(citations('Đội đã nộp sổ 31 ngày 20 thắng 6 trận.')).toEqual([])
  })
})

describe('the name of a law with a wrong mark', () => {
  const titles = (text: string) => findMentions(text).map(({ title }) => title)
  it.each([
    ['điểm b khoản 4 Điều 2 Luật Thuế xuất khâu, thuế nhập khẩu thì được', ['Thuế xuất khâu, thuế nhập khẩu']],
    ['Luật sửa đói, bồ sung một số điều của Luật Đê điều năm 2031', ['sửa đói, bồ sung một số điều của Luật Đê điều']],
    // three marks are another name
    ['theo Luật Thuê xuât khâu, thuế nhập khẩu thì được', ['Thuê xuât khâu']],
  ])('%s', (text, expected) => expect(titles(text)).toEqual(expected))
})

it('a report of a committee, with the letters of the body alone', () => {
  expect(citations('Báo cáo ý kiến số 3050/UBKTNS ngày 8/11/2031 về chợ')).toEqual(['BC 3050/UBKTNS 2031-11-08 - -'])
  expect(citations('Báo cáo chợ số 3050/UBKTNS')).not.toEqual(['BC 3050/UBKTNS - - -'])
})
