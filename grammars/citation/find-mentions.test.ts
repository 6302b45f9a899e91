import { describe, expect, it } from 'vitest'
import { findMentions, KnownNames } from './index.ts'

/** `number date issuer title` of each citation, "-" for what it leaves out. */
function citations(text: string): string[] {
  return findMentions(text).flatMap(({ kind, number, date, issuer, title }) =>
    kind === 'citation' ? [[number, date, issuer, title].map((each) => each ?? '-').join(' | ')] : [],
  )
}

describe('the dash apart before the code of a body', () => {
  it.each([
    ['Chiểu sắc lệnh số 361 - SL ngày 5-4-1949;', '361-SL | 1949-04-05 | - | -'],
    ['Căn cứ Nghị định số 245 - CP ngày 12-6-1977 của Hội đồng Chính phủ;', '245-CP | 1977-06-12 | Hội đồng Chính phủ | -'],
    ['Căn cứ nghị định số 245- CP ngày 12-6-1977;', '245-CP | 1977-06-12 | - | -'],
    ['Căn cứ Quyết định số 9 -HĐBT ngày 12-6-1986;', '9-HĐBT | 1986-06-12 | - | -'],
    ['Thông tư số 31 - BYT/TT ngày 12-6-1986 của Bộ Y tế', '31-BYT/TT | 1986-06-12 | Bộ Y tế | -'],
    ['Quyết định đưa vụ án ra xét xử số: 17/2021/QĐXX - LĐST ngày 03 tháng 6 năm 2021', '17/2021/QĐXX-LĐST | 2021-06-03 | - | -'],
    ['Quyết định số 17/2021/QĐXXST - HNGĐ ngày 03/6/2021', '17/2021/QĐXXST-HNGĐ | 2021-06-03 | - | -'],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))

  it('is a dash of the sentence before other words', () => {
    expect(citations('Trang 130 - CP và các bộ')).toEqual([])
    expect(citations('Kế hoạch số 12 - UBND xã chủ trì')).not.toContain('12-UBND | - | - | -')
  })
})

describe('a dash between a unit and the document with its number', () => {
  it.each([
    ['Điểm 4 - Hướng dẫn số 1-HD/TW, ngày 12/6/1986', 'point 4'],
    ['Mục III – Kế hoạch số 7-KH/TU, ngày 12/6/1986', 'section III'],
    ['Điểm 4 - Hướng dẫn ghi sổ', null],
  ])('%s', (text, unit) => {
    const found = findMentions(text).map(({ provision }) => provision.map(({ name, label }) => `${name} ${label}`).join())
    expect(found).toEqual(unit === null ? [] : [unit])
  })
})

describe('the name of a management board and its head', () => {
  it.each([
    [
      'Quyết định số 7/QĐ-BQL ngày 15/01/2026 của Trưởng Ban quản lý các Khu công nghiệp tỉnh Lạc Sơn về việc thành lập tổ công tác.',
      'Trưởng Ban quản lý các Khu công nghiệp tỉnh Lạc Sơn',
    ],
    ['Công văn số 8/BQL-KT ngày 15/01/2026 của Ban Quản lý Khu kinh tế tỉnh Lạc Sơn.', 'Ban Quản lý Khu kinh tế tỉnh Lạc Sơn'],
    ['cụ thể hóa Chương trình số 9-CTr/TU ngày 15/01/2026 của Tỉnh ủy Lạc Sơn thành các kế hoạch.', 'Tỉnh ủy Lạc Sơn'],
  ])('%s', (text, issuer) => expect(citations(text)[0]?.split(' | ')[2]).toBe(issuer))
})

describe('the name of a file', () => {
  it('is no number, though it holds a year and the letters of a body', () => {
    expect(citations('Bản trích từ TB-31-2026-UBND-Lac-Son.pdf và Luat-43-2024-QH15-Dat-dai.docx')).toEqual([])
  })
})

describe('a blank within a number', () => {
  it.each([
    ['Luật Ngân sách số 31/2031 /QH15 ngày 12/6/2031', '31/2031/QH15 | 2031-06-12 | - | Ngân sách'],
    ['Nghị quyết số 931/2031/ UBTVQH15 ngày 12/6/2031', '931/2031/UBTVQH15 | 2031-06-12 | - | -'],
    ['Sắc lệnh số 7 /SL ngày 12-6-1946', '7/SL | 1946-06-12 | - | -'],
    ['Nghị định số 31/ CP ngày 12/6/1995 của Chính phủ', '31/CP | 1995-06-12 | Chính phủ | -'],
    ['Bản án số 231/2022 /HSST ngày 12/6/2022', '231/2022/HSST | 2022-06-12 | - | -'],
    ['Chỉ thị số 31-2001 /CT-TTg ngày 12-6-2001', '31-2001/CT-TTg | 2001-06-12 | - | -'],
    ['công văn s3141 /TCT-CS ngày 7/2/2019', '3141/TCT-CS | 2019-02-07 | - | -'],
    ['Thông tư liên tịch số 31/2007/TTLT - BTNMT - BTC ngày 12/6/2007', '31/2007/TTLT-BTNMT-BTC | 2007-06-12 | - | -'],
    ['Quyết định số 931/QĐ - TTg ngày 12/6/2010', '931/QĐ-TTg | 2010-06-12 | - | -'],
    ['Nghị quyết 31/NQ - HĐND15 ngày 12/6/2014', '31/NQ-HĐND15 | 2014-06-12 | - | -'],
    ['Công văn số 931/SGDĐT - KT ngày 12/6/2014', '931/SGDĐT-KT | 2014-06-12 | - | -'],
    ['Công văn số 931/LĐTBXH - KT ngày 12/6/2014', '931/LĐTBXH-KT | 2014-06-12 | - | -'],
    ['Nghị quyết số 31-NQ / TW ngày 12/6/2014', '31-NQ/TW | 2014-06-12 | - | -'],
    ['Nghị định 31/2020/NĐ CP ngày 12/6/2020', '31/2020/NĐ-CP | 2020-06-12 | - | -'],
    ['QUYẾT ĐỊNH SỐ 31/QĐ UBND NGÀY 12/6/2020', '31/QĐ-UBND | 2020-06-12 | - | -'],
    ['Chiểu sắc lệnh số 361 - SL ngày5-4-1949;', '361-SL | 1949-04-05 | - | -'],
    ['Quyết định giám đốc thẩm số 09 ngày3/5/2012', '09 | 2012-05-03 | - | -'],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))

  it('is the end of one before words in capitals, and of a fraction', () => {
    expect(citations('QUYẾT ĐỊNH SỐ 31/QĐ UBND XÃ TÂN LẬP')).toEqual(['31/QĐ | - | UBND xã Tân Lập | -'])
    expect(citations('đạt 5 /CT, 3/ BTC và các bộ')).toEqual([])
  })

  it('and the ministries behind a colon', () =>
    expect(citations('Thông tư liên tịch số 31/2007/TTLT-BTNMT-BTC của Liên Bộ: Tài nguyên và Môi trường, Tài chính')).toEqual([
      '31/2007/TTLT-BTNMT-BTC | - | Liên Bộ Tài nguyên và Môi trường, Tài chính | -',
    ]))
})

describe('the code of the type and that of the committee', () => {
  it.each([
    ['Chương trình số 31-CTrTU ngày 12/6/2031', '31-CTr/TU | 2031-06-12 | - | -'],
    ['Nghị quyết số 31-NQTW ngày 12/6/2031', '31-NQ/TW | 2031-06-12 | - | -'],
    ['Nghị quyết số 31-HĐBT ngày 12/6/1986', '31-HĐBT | 1986-06-12 | - | -'],
  ])('lost the stroke between them: %s', (text, expected) => expect(citations(text)).toEqual([expected]))
})

describe('a symbol in small letters', () => {
  it.each([
    ['sửa đổi nghị định số 31/2020/nđ-cp ngày 12/6/2020 của Chính phủ', '31/2020/NĐ-CP | 2020-06-12 | Chính phủ | -'],
    ['theo quyết định số 931/qđ-ttg ngày 12/6/2020', '931/QĐ-TTg | 2020-06-12 | - | -'],
    ['Tờ trình 31/ttr-ubnd', '31/TTr-UBND | - | - | -'],
    ['Nghị quyết 31/2020/nq-hđnd15', '31/2020/NQ-HĐND15 | - | - | -'],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))

  it('has known codes', () => expect(citations('đạt 20/tt-cp, số 3/ab-cd')).toEqual([]))
})

describe('the issuer between the type and the number', () => {
  it.each([
    ['Nghị định của Hội đồng Chính phủ số 245-CP ngày 12-6-1977', '245-CP | 1977-06-12 | Hội đồng Chính phủ | -'],
    ['Nghị định của Chính phủ số 37 ngày 12-6-1997', '37 | 1997-06-12 | Chính phủ | -'],
    ['theo tờ trình của Sở Y tế số 245/SYT-VP ngày 12/6/2011', '245/SYT-VP | 2011-06-12 | Sở Y tế | -'],
    ['Chiểu tờ trình của UBKC Liên khu 9 số 245/VC ngày 12-6-49', '245/VC | 1949-06-12 | UBKC Liên khu 9 | -'],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))

  it('ends before the words of the sentence', () => {
    expect(citations('Thực hiện Kế hoạch của UBND xã triển khai Quyết định số 15 ngày 1/2/2020')).toEqual(['15 | 2020-02-01 | - | -'])
    expect(citations('Quyết định của UBND xã tại phiên họp số 5 ngày 1/2/2020')).toEqual([])
  })
})

describe('numbers without a symbol', () => {
  it.each([
    ['Chiểu sắc lệnh số 14 ngày 3-5-1946', '14 | 1946-05-03 | - | -'],
    ['Căn cứ nghị quyết số 21 ngày 3/5/1961 của Ban Bí thư;', '21 | 1961-05-03 | Ban Bí thư | -'],
    ['Quyết định giám đốc thẩm số 09 ngày 3/5/2012 của Tòa án nhân dân tối cao', '09 | 2012-05-03 | Tòa án nhân dân tối cao | -'],
    ['Bản án dân sự phúc thẩm số 31 ngày 3/5/2012', '31 | 2012-05-03 | - | -'],
    ['Quyết định thi hành án số 31 ngày 3/5/2012', '31 | 2012-05-03 | - | -'],
    ['Nghị quyết số 31, khóa XI của Ban Chấp hành Trung ương', '31 | - | Ban Chấp hành Trung ương | -'],
    ['Nghị quyết số 31 khóa XI của Ban Chấp hành Trung ương', '31 | - | Ban Chấp hành Trung ương | -'],
    ['nghị định 245-CP ngày 12-6-1977', '245-CP | 1977-06-12 | - | -'],
    ['Căn cứ sắc luật số 009/SLt ngày 12-6-1957', '009/SLt | 1957-06-12 | - | -'],
    ['bản án sơ thẩm số 31, ngày 3/5/2012', '31 | 2012-05-03 | - | -'],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))

  it('may be of a thing', () => expect(citations('Quyết định giao thửa đất số 31 ngày 3/5/2012')).toEqual([]))

  it('need their day in small letters', () => {
    expect(citations('theo nghị quyết số 21 của chi bộ')).toEqual([])
    expect(citations('bản án số 31 được sửa')).toEqual([])
  })
})

describe('names and days as they are written shortly', () => {
  it.each([
    [
      'Căn cứ Luật Ban hành văn bản quy phạm pháp luật của HĐND và UBND ngày 03/12/2004;',
      '- | 2004-12-03 | - | Ban hành văn bản quy phạm pháp luật của HĐND và UBND',
    ],
    ['Căn cứ Luật Ban hành văn bản QPPL của HĐND, UBND ngày 03/12/2004;', '- | 2004-12-03 | - | Ban hành văn bản QPPL của HĐND, UBND'],
    ['theo Điều 9 của Luật tổ chức Hội đồng Bộ trưởng', '- | - | - | tổ chức Hội đồng Bộ trưởng'],
    ['Chiểu Sắc lệnh số 91/SL ngày 7-2-48', '91/SL | 1948-02-07 | - | -'],
    ['Công văn số 91/BYT-KH ngày 7.2.08', '91/BYT-KH | 2008-02-07 | - | -'],
    ['Nghị quyết 21-NQ/TƯ của Tỉnh ủy', '21-NQ/TU | - | Tỉnh ủy | -'],
    ['Nghị quyết 21-NQ/TƯ của Bộ Chính trị', '21-NQ/TW | - | Bộ Chính trị | -'],
    ['Nghị quyết 21-NQ/TƯ', '21-NQ/TƯ | - | - | -'],
    ['công văn s3141/TCT-CS ngày 7/2/2019 của Tổng cục Thuế', '3141/TCT-CS | 2019-02-07 | Tổng cục Thuế | -'],
    ['Quyết định số 31/2012/DS-GĐT của Hội đồng thẩm phán TANDTC', '31/2012/DS-GĐT | - | Hội đồng thẩm phán TANDTC | -'],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))

  it('two days of one month are no year', () => {
    expect(findMentions('họp ngày 10-12/10 tại Hà Nội').filter(({ kind }) => kind === 'date')).toEqual([])
  })
})

describe('the end of a title', () => {
  const titleOf = (text: string) => findMentions(text).find(({ kind }) => kind === 'citation')?.title
  it.each([
    [
      'Tờ trình số 31/TTr-HĐND về Quy chế làm việc của Hội đồng nhân dân tỉnh, Thường trực Hội đồng nhân dân tỉnh, các Ban của Hội đồng nhân dân tỉnh và đại biểu Hội đồng nhân dân tỉnh Tân Lập; Báo cáo số 2/BC-HĐND',
      'về Quy chế làm việc của Hội đồng nhân dân tỉnh, Thường trực Hội đồng nhân dân tỉnh, các Ban của Hội đồng nhân dân tỉnh và đại biểu Hội đồng nhân dân tỉnh Tân Lập',
    ],
    [
      'Chỉ thị số 5/CT-UBND về phòng bệnh của Hội đồng nhân dân tỉnh, Ủy ban nhân dân tỉnh và Sở Y tế đã triển khai;',
      'về phòng bệnh của Hội đồng nhân dân tỉnh',
    ],
    [
      'Quyết định số 31-HĐBT về chia các huyện An Bình, Tân Lập, Hòa Lạc và thị xã Đông Hà, Bộ Nội vụ hướng dẫn như sau',
      'về chia các huyện An Bình, Tân Lập, Hòa Lạc và thị xã Đông Hà',
    ],
    ['Sắc lệnh số 91/SL ngày 7-2-1948 cử các ông Trần Văn An, Lê Văn Bình làm ủy viên;', 'cử các ông Trần Văn An, Lê Văn Bình làm ủy viên'],
    ['Hướng dẫn số 31-HD/TU về “Trồng cam trên đồi", Tỉnh ủy đã có “Đề án cam”', 'về Trồng cam trên đồi'],
    ['Chỉ thị số 31-CT/TU của Tỉnh ủy về Đại hội đảng bộ các cấp, Ban Tổ chức hướng dẫn', 'về Đại hội đảng bộ các cấp'],
    ['Thông tư số 31/2020/TT-BTC về dự án thuộc trường hợp phải tổ chức đấu thầu;', 'về dự án thuộc trường hợp phải tổ chức đấu thầu'],
    ['Công văn số 31/TNI-QLDN về khoản tiền người sử dụng đất phải nộp bổ sung.', 'về khoản tiền người sử dụng đất phải nộp bổ sung'],
    ['Nghị định số 31/2020/NĐ-CP về bến đò phải được thi hành', 'về bến đò'],
    ['Điều 2 sắc lệnh số 91-SL ngày 7-2-1948 đặt Huân chương nay bãi bỏ', 'đặt Huân chương'],
    [
      'Căn cứ Nghị định số 31/2018/NĐ-CP của Chính phủ quy định thành lập tổ định giá; quản lý việc định giá tài sản;',
      'quy định thành lập tổ định giá; quản lý việc định giá tài sản',
    ],
    ['Căn cứ Nghị quyết số 31/NQ-HĐND về dự toán; xét đề nghị của Giám đốc Sở Y tế;', 'về dự toán'],
    ['Căn cứ Nghị quyết số 31/NQ-HĐND về dự toán; phương án của Sở Y tế;', 'về dự toán'],
    ['Nghị định 31/2018/NĐ-CP về định giá rừng; trình tự, thủ tục định giá', 'về định giá rừng; trình tự, thủ tục định giá'],
    ['theo Nghị định 31/2018/NĐ-CP về định giá rừng; trình tự, thủ tục định giá thực hiện theo Điều 5.', 'về định giá rừng'],
    [
      'Căn cứ Nghị định số 31/2025/NĐ-CP của Chính phủ quy định các loại đất được giảm tiền thuê theo Luật Đất đai;',
      'quy định các loại đất được giảm tiền thuê theo Luật Đất đai',
    ],
    ['Căn cứ Quyết định số 31/QĐ-UBND về quy chế làm việc được ban hành ngày 1/2/2020;', 'về quy chế làm việc'],
    ['Căn cứ Quyết định số 31/QĐ-UBND về quy chế làm việc được Hội đồng thông qua;', 'về quy chế làm việc'],
    ['Quyết định số 31/QĐ-UBND về học phí đối với sinh viên được cử đi học;', 'về học phí đối với sinh viên được cử đi học'],
    [
      'Thông tư số 31/2016/TT-BTC hướng dẫn thi hành Luật sửa đổi, bổ sung một số điều của Luật Thuế giá trị gia tăng, Luật Hải quan và Luật Giá và sửa đổi các mẫu.',
      'hướng dẫn thi hành Luật sửa đổi, bổ sung một số điều của Luật Thuế giá trị gia tăng, Luật Hải quan và Luật Giá và sửa đổi các mẫu',
    ],
    [
      'Căn cứ Thông tư số 31/2014/TT-BTC của Bộ Tài chính hướng dẫn một số điều của Nghị định số 5/2010/NĐ-CP ngày 1/2/2010 và Nghị định số 6/2013/NĐ-CP ngày 1/2/2013 của Chính phủ (sau đây gọi là Thông tư 31).',
      'hướng dẫn một số điều của Nghị định số 5/2010/NĐ-CP ngày 1/2/2010 và Nghị định số 6/2013/NĐ-CP ngày 1/2/2013 của Chính phủ',
    ],
    ['Quyết định số 31/QĐ-BGDĐT về việc ban hành “Quy định nghỉ hè” (Phòng sao gửi các trường).', 'về việc ban hành “Quy định nghỉ hè”'],
    [
      'Quyết định số 31/QĐ-UBND về việc công bố Danh mục “Văn bản do tỉnh ban hành” hết hiệu lực toàn bộ;',
      'về việc công bố Danh mục “Văn bản do tỉnh ban hành” hết hiệu lực toàn bộ',
    ],
    ['Nghị quyết số 31/NQ-HĐND về phí đò hết hiệu lực', 'về phí đò'],
    ['Thông tư số 31/2016/TT-BTC về việc: "Lập dự toán đo đạc";', 'về việc Lập dự toán đo đạc'],
    ['Sắc luật số 31-SLt ngày 5-4-1957 quy định thể lệ bầu cử, nguyên văn bản Sắc luật như sau:', 'quy định thể lệ bầu cử'],
  ])('%s', (text, expected) => expect(titleOf(text)).toBe(expected))

  it.each([
    ['Thực hiện Kế hoạch số 31/KH-UBND về giữ giống lúa, UBND xã Tân Lập ban hành Kế hoạch như sau:', 'về giữ giống lúa'],
    ['Thực hiện Nghị quyết số 31-NQ/TU về giữ giống lúa, HĐND huyện đã họp', 'về giữ giống lúa'],
    ['Nghị quyết số 31/NQ-HĐND về công việc của HĐND, UBND xã đã giao cho thôn;', 'về công việc của HĐND, UBND xã'],
    ['Quyết định số 31/QĐ-UBND về phòng họp của thôn, UBND xã;', 'về phòng họp của thôn, UBND xã'],
  ])('a body called shortly acts because of it: %s', (text, expected) => expect(titleOf(text)).toBe(expected))

  it.each([
    ['- Việc mua giống nêu tại Thông báo số 31-TB/ĐU về việc giữ giống lúa chưa kịp thời.', 'về việc giữ giống lúa'],
    ['Thông báo số 31-TB/ĐU về việc giữ giống lúa chưa kịp thời.', 'về việc giữ giống lúa chưa kịp thời'],
    [
      'Kiểm tra việc giữ giống theo Chương trình số 31-CTr/ĐU ngày 5/4/2030 của Đảng ủy xã thực hiện Nghị quyết số 7-NQ/TU ngày 1/2/2030 của Tỉnh ủy tại các thôn.',
      'thực hiện Nghị quyết số 7-NQ/TU ngày 1/2/2030 của Tỉnh ủy',
    ],
    [
      'Kế hoạch số 31-KH/ĐU ngày 5/4/2030 của Đảng ủy xã thực hiện Nghị quyết số 7-NQ/TU ngày 1/2/2030 của Tỉnh ủy tại các thôn.',
      'thực hiện Nghị quyết số 7-NQ/TU ngày 1/2/2030 của Tỉnh ủy tại các thôn',
    ],
  ])('the predicate of the sentence: %s', (text, expected) => expect(titleOf(text)).toBe(expected))

  it.each([
    ['Nghị quyết 31/NQ-HĐND phê chuẩn quyết toán ngân sách năm 2013', 'phê chuẩn quyết toán ngân sách năm 2013'],
    ['Quyết định số 31/2020/QĐ-UBND phân cấp quản lý nghĩa trang;', 'phân cấp quản lý nghĩa trang'],
    ['Quyết định số 31-CP của Hội đồng Chính phủ ủy nhiệm cho Bộ Nội vụ quyết định;', 'ủy nhiệm cho Bộ Nội vụ quyết định'],
    ['Thông tư 3100-TTg năm 1956 giải thích chính sách thuế do Phủ Thủ tướng ban hành', 'giải thích chính sách thuế'],
    ['Sắc lệnh số 91/SL ngày 7-2-1948 tổ chức các liên khu;', 'tổ chức các liên khu'],
  ])('and its first word: %s', (text, expected) => expect(titleOf(text)).toBe(expected))
})

describe('lists of numbers', () => {
  const typed = (text: string) =>
    findMentions(text).flatMap(({ kind, number, docType, issuer }) =>
      kind === 'citation' ? [[docType?.code, number, issuer].map((each) => each ?? '-').join(' | ')] : [],
    )

  it('go on with the law as it was made anew', () => {
    expect(typed('Luật Đất đai số 31/2003/QH11 ngày 1/2/2003; số 31/2013/QH13 ngày 1/2/2013')).toEqual([
      'Luật | 31/2003/QH11 | -',
      'Luật | 31/2013/QH13 | -',
    ])
    expect(typed('Luật Đất đai số 31/2003/QH11 và số 31/2013/NĐ-CP')).toEqual(['Luật | 31/2003/QH11 | -', 'NĐ | 31/2013/NĐ-CP | -'])
  })

  it('and with a number that lost the code of its type', () => {
    expect(typed('các Công điện: số 931/CĐ-BYT ngày 1/2/2021, số 932/-BYT ngày 2/2/2021, số 933/CĐ-BYT ngày 3/2/2021 của Bộ Y tế')).toEqual(
      ['CĐ | 931/CĐ-BYT | Bộ Y tế', 'CĐ | 932/-BYT | Bộ Y tế', 'CĐ | 933/CĐ-BYT | Bộ Y tế'],
    )
    expect(typed('Quyết định số 932/2021/-TTg ngày 2/2/2021')).toEqual(['QĐ | 932/2021/-TTg | -'])
    expect(typed('Công điện số 932/-ABCD ngày 2/2/2021')).toEqual([])
  })

  it('begin behind the number of an item that is glued to the type', () => {
    expect(typed('- 2Nghị định 31/2018/NĐ-CP về phí')).toEqual(['NĐ | 31/2018/NĐ-CP | -'])
    expect(typed('1Luật Đất đai 2013')).toEqual(['Luật | - | -'])
  })
})

describe('days that a scanner read without marks, and forms', () => {
  const dated = (text: string) =>
    findMentions(text).flatMap(({ kind, number, date, issuer }) =>
      kind === 'citation' ? [[number, date, issuer].map((each) => each ?? '-').join(' | ')] : [],
    )

  it.each([
    ['Nghị định số 31/2015/NĐ-CP ngày 19 thang 6 nam 2015 của Chính phủ', ['31/2015/NĐ-CP | 2015-06-19 | Chính phủ']],
    ['Thông tư số 31/2013/TT-BTC ngay 22/7/2013 của Bộ Tài chính', ['31/2013/TT-BTC | 2013-07-22 | Bộ Tài chính']],
    [
      'Thông tư số 31/2013/TT-BTC (thay thế Thông tư số 28/2011/TT-BTC) ngày 6/11/2013 của Bộ Tài chính',
      ['31/2013/TT-BTC | 2013-11-06 | Bộ Tài chính', '28/2011/TT-BTC | - | -'],
    ],
    ['theo mẫu số 01-1/TB-KM kèm theo Thông tư số 31/2013/TT-BTC', ['31/2013/TT-BTC | - | -']],
    ['thực hiện ngay 22 nhiệm vụ', []],
  ])('%s', (text, expected) => expect(dated(text)).toEqual(expected))
})

describe('a decree with the force of a law', () => {
  it.each([
    ['Chiểu Sắc luật số 004-SLt ngày 20 tháng 7 năm 1957 quy định thể lệ bầu cử;', '004-SLt 1957-07-20'],
    ['theo Sắc luật 02-SL/76 và các văn bản khác', '02-SL/76 -'],
    ['Ban bố Sắc luật số 31-SLT ngày 5-4-1957', '31-SLT 1957-04-05'],
    ['BAN BỐ SẮC LUẬT SỐ 31- SLT NGÀY 5-4-1957', '31-SLT 1957-04-05'],
  ])('%s', (text, expected) => {
    const [mention] = findMentions(text)
    expect(mention).toMatchObject({ kind: 'citation', docType: { code: 'SLt', name: 'Sắc luật' } })
    if (mention?.kind === 'citation') expect(`${mention.number} ${mention.date ?? '-'}`).toBe(expected)
  })
})

describe('a body with the name of the State of 1945 to 1976', () => {
  it.each([
    ['Sắc lệnh số 31/SL về việc đặt Nha Thủy lợi do Chủ tịch Chính phủ Việt nam dân chủ cộng hoà ban hành', '31/SL | - | Chủ tịch Chính phủ Việt nam dân chủ cộng hoà | về việc đặt Nha Thủy lợi'],
    ['Sắc lệnh số 31/SL ngày 5-4-1950 của Chủ tịch nước Việt Nam Dân chủ Cộng hòa về việc đặt Nha Thủy lợi;', '31/SL | 1950-04-05 | Chủ tịch nước Việt Nam Dân chủ Cộng hòa | về việc đặt Nha Thủy lợi'],
    ['SẮC LỆNH SỐ 31/SL NGÀY 5-4-1950 CỦA CHỦ TỊCH CHÍNH PHỦ VIỆT NAM DÂN CHỦ CỘNG HOÀ VỀ VIỆC THUẾ', '31/SL | 1950-04-05 | Chủ tịch Chính phủ Việt Nam Dân chủ Cộng hoà | VỀ VIỆC THUẾ'],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))
}) // prettier-ignore

describe('by whom and when a law was passed', () => {
  it.each([
    ['Luật Đất đai được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam thông qua ngày 26/11/2003;', '- | 2003-11-26 | Quốc hội | Đất đai'],
    ['Luật Đất đai (sửa đổi) đã được Quốc hội khóa XI, kỳ họp thứ 4 thông qua ngày 26/11/2003', '- | 2003-11-26 | Quốc hội | Đất đai'],
    ['Luật Đất đai số 13/2003/QH11 được Quốc hội thông qua ngày 26/11/2003', '13/2003/QH11 | 2003-11-26 | Quốc hội | Đất đai'],
    ['Luật Đất đai được thông qua ngày 26/11/2003', '- | 2003-11-26 | - | Đất đai'],
    ['Luật Đất đai của Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XI ngày 26/11/2003', '- | 2003-11-26 | Quốc hội | Đất đai'],
    ['Căn cứ Pháp lệnh phí và lệ phí của ủy ban Thường vụ Quốc hội khoá X thông qua ngày 28/8/2001;', '- | 2001-08-28 | ủy ban Thường vụ Quốc hội khoá X | phí và lệ phí'],
    ['Pháp lệnh về đê biển, cống ngăn mặn của các xã ngày 28 tháng 8 năm 2001', '- | 2001-08-28 | - | về đê biển, cống ngăn mặn của các xã'],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected])) // prettier-ignore

  it('is not told by what others do on a day', () =>
    expect(citations('Luật Đất đai được Chính phủ hướng dẫn ngày 26/11/2003')).toEqual(['- | - | - | Đất đai']))
})

describe('laws by name: nouns whose second syllable could go on with the sentence, and old ones', () => {
  it.each([
    ['theo Luật Bảo vệ công trình thủy nông và các việc khác', ['- | - | - | Bảo vệ công trình thủy nông']],
    ['theo Luật Muối trình Quốc hội', ['- | - | - | Muối']],
    ['theo Luật tổ chức Hội đồng Chính phủ và Pháp lệnh Tình trạng khẩn cấp', ['- | - | - | tổ chức Hội đồng Chính phủ', '- | - | - | Tình trạng khẩn cấp']],
  ])('%s', (text, expected) => expect(citations(text)).toEqual(expected)) // prettier-ignore
})

describe('a day without its year', () => {
  it.each([
    ['Tờ trình số 40/TTr-UB ngày 31 tháng 12 của Sở Y tế về việc thu phí;', '40/TTr-UB | - | Sở Y tế | về việc thu phí'],
    ['Công văn số 40/SYT-VP ngày 12/3 của Sở Y tế', '40/SYT-VP | - | Sở Y tế | -'],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))
})

describe('brackets and amending laws in a title', () => {
  it.each([
    [
      'Công văn số 40/SYT-VP ngày 12/3/2013 của Sở Y tế về việc góp ý quy hoạch trạm y tế (Trước đó, Ủy ban nhân dân tỉnh đã có văn bản;',
      '40/SYT-VP | 2013-03-12 | Sở Y tế | về việc góp ý quy hoạch trạm y tế',
    ],
    [
      'Căn cứ Quyết định số 8/QĐ-TTg ngày 02/3/1999 của Thủ tướng Chính phủ về việc ủy nhiệm Bộ trưởng, Trưởng ban Ban Vật giá (nay là Bộ Tài chính) cho phép lập kho,',
      '8/QĐ-TTg | 1999-03-02 | Thủ tướng Chính phủ | về việc ủy nhiệm Bộ trưởng, Trưởng ban Ban Vật giá (nay là Bộ Tài chính) cho phép lập kho',
    ],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))

  it('the laws that amended the one which is guided, without numbers, are named in the title', () => {
    const basis = (laws: string): string | undefined =>
      citations(
        `Căn cứ Nghị định số 31/2006/NĐ-CP ngày 14/11/2006 của Chính phủ hướng dẫn thi hành một số điều của Luật Đất đai và ${laws};`,
      )[0]
    const amending = 'sửa đổi, bổ sung một số điều của Luật Đất đai'
    expect(basis(`các Luật ${amending}`)).toMatch(/hướng dẫn thi hành một số điều của Luật Đất đai và các Luật sửa đổi, .* Luật Đất đai$/)
    expect(basis(`Luật ${amending} ngày 29/6/2001`)).toMatch(/hướng dẫn thi hành một số điều của Luật Đất đai$/)
  })
})

describe('a form and where it stands', () => {
  it.each([
    ['theo Mẫu số 04 quy định tại Phụ lục ban hành kèm theo Nghị định này', ['', '04']],
    ['theo Mẫu số 04 được quy định tại Phụ lục II ban hành kèm theo Nghị định này', ['II', '04']],
    ['(Mẫu TN-GK-10 ban hành kèm theo Thông tư số 16/2031/TT-BTN)', ['TN-GK-10']],
    ['theo Mẫu 02-TN ban hành kèm theo Thông tư số 16/2031/TT-BTN', ['02-TN']],
    ['theo Mẫu số B01-TN kèm theo Thông tư số 16/2031/TT-BTN', ['B01-TN']],
  ])('%s', (text, labels) => {
    const [form] = findMentions(text)
    expect(form!.provision.map(({ name, label }) => [name, label])).toEqual(labels.map((label) => ['appendix', label]))
    expect(text.slice(form!.start)).toMatch(/^Mẫu /u)
  })

  it('is no form where nothing says so', () => {
    expect(findMentions('Mẫu TN-GK-10 do Bộ in').map(({ provision }) => provision)).toEqual([])
  })
})

describe('units between each other and their document', () => {
  const provisions = (text: string) =>
    findMentions(text).map(({ kind, provision, provisions }) =>
      [kind, ...(provisions ?? [provision]).map((steps) => steps.map(({ name, label }) => `${name} ${label}`).join(' '))].join(', '),
    )

  it.each([
    [
      'theo khoản 3 Điều 40, Điều 55 và các điều khoản khác có liên quan của Nghị định số 31/2031/NĐ-CP',
      'citation, article 40 clause 3, article 55',
    ],
    ['theo Điều 40, Điều 55 và các quy định khác có liên quan tại Nghị định số 31/2031/NĐ-CP', 'citation, article 40, article 55'],
    ['Bãi bỏ Phụ lục 5 danh mục mã kho, bãi ban hành kèm theo Quyết định số 31/QĐ-BTN', 'citation, appendix 5'],
  ])('%s', (text, expected) => expect(provisions(text)).toEqual([expected]))

  it('no unit is told by how many there are', () => {
    expect(findMentions('Quy chế gồm 3 Chương 10 Điều.')).toEqual([])
    expect(findMentions('Mã hàng gồm trong Chương 02 chữ số, nhóm 04 chữ số.')).toEqual([])
    expect(provisions('theo khoản 3 Điều 10.')).toEqual(['reference, article 10 clause 3'])
  })
})

describe('firms, a torn year, what must be done', () => {
  it.each([
    [
      'Quyết định số 7/QĐ-HĐTV ngày 5/6/2031 của Hội đồng thành viên Tổng công ty vận tải và bốc xếp đường sông Việt Nam về phân cấp',
      '7/QĐ-HĐTV | 2031-06-05 | Hội đồng thành viên Tổng công ty vận tải và bốc xếp đường sông Việt Nam | về phân cấp',
    ],
    [
      'Công văn số 7/VTS-PC ngày 5/6/2031 của Tổng công ty Vận tải Sông Việt Nam- CTCP (VTS VN) về việc hướng dẫn',
      '7/VTS-PC | 2031-06-05 | Tổng công ty Vận tải Sông Việt Nam- CTCP (VTS VN) | về việc hướng dẫn',
    ],
    ['Căn cứ Nghị định số 31/203 1/NĐ-CP ngày 5/6/2031 của Chính phủ;', '31/2031/NĐ-CP | 2031-06-05 | Chính phủ | -'],
    [
      'Quyết định số 7/QĐ-TTg ban hành Danh mục bến, cảng sông phải kiểm kê hết hiệu lực kể từ ngày 01/01/2032.',
      '7/QĐ-TTg | - | - | ban hành Danh mục bến, cảng sông phải kiểm kê',
    ],
    [
      'Nghị định số 31/2031/NĐ-CP ngày 5/6/2031 của Chính phủ quy định về vận tải đường sông và các văn bản quy phạm pháp luật hiện hành.',
      '31/2031/NĐ-CP | 2031-06-05 | Chính phủ | quy định về vận tải đường sông',
    ],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))
})
describe('a body behind "về"', () => {
  it.each([
    ['Nghị quyết số 9-NQ/TW ngày 24/01/2031 của Bộ Chính trị về Hội nhập quốc tế.', 'về Hội nhập quốc tế'],
    ['Nghị quyết số 9-NQ/TW ngày 24/01/2031 của Bộ Chính trị về Hội đồng nhân dân các cấp.', 'về Hội đồng nhân dân các cấp'],
    ['sửa đổi Quyết định 9/2031/QĐ-UBND về Bộ tiêu chí xã sạch.', 'về Bộ tiêu chí xã sạch'],
    ['gửi Báo cáo số 9/BC-UBND ngày 24/01/2031 của UBND xã về Sở Tài chính.', '-'],
    ['kết quả thực hiện Kế hoạch số 9-KH/TU về Ban Thường vụ Thành ủy', '-'],
  ])('is what the document is about, unless something is sent there: %s', (text, title) =>
    expect(citations(text)[0]?.split(' | ')[3]).toBe(title),
  )
})

describe('a day left blank behind the number', () => {
  it.each([
    'Kết luận số 9-KL/TW, ngày … của Ban Bí thư về giữ rừng.',
    'Kết luận số 9-KL/TW, ngày      của Ban Bí thư về giữ rừng.',
    'Kết luận số 9-KL/TW ngày _ của Ban Bí thư về giữ rừng.',
    'Kết luận số 9-KL/TW ngày … tháng … của Ban Bí thư về giữ rừng.',
    'Kết luận số 9-KL/TW ngày    tháng    năm     của Ban Bí thư về giữ rừng.',
    'Kết luận số 9-KL/TW ngày …/… của Ban Bí thư về giữ rừng.',
  ])('%s', (text) => expect(citations(text)).toEqual(['9-KL/TW | - | Ban Bí thư | về giữ rừng']))
})

describe('the session behind a comma', () => {
  it.each([
    'Nghị quyết số 9-NQ/TW ngày 16/6/2031, Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIV về giữ rừng.',
    'Nghị quyết số 9-NQ/TW ngày 16/6/2031, Hội nghị lần thứ năm, Ban Chấp hành Trung ương Đảng khóa XIV về giữ rừng.',
    'Nghị quyết số 9-NQ/TW, ngày 16/6/2031, Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đảng khóa XIV, về giữ rừng.',
  ])('passed the document: %s', (text) =>
    expect(citations(text)).toEqual(['9-NQ/TW | 2031-06-16 | Ban Chấp hành Trung ương Đảng khóa XIV | về giữ rừng']),
  )
  it('may do something else in the sentence', () =>
    expect(citations('Theo Quy chế số 9-QC/TW ngày 16/6/2031, Hội nghị lần thứ năm Ban Chấp hành Trung ương đã bầu')).toEqual([
      '9-QC/TW | 2031-06-16 | - | -',
    ]))
})

describe('damage of a symbol', () => {
  it.each([
    ['Nghị quyết 66.9.2031/NQ-CP ngày 21/9/2031 của Chính phủ', '66.9.2031/NQ-CP | 2031-09-21 | Chính phủ | -'],
    [
      'Quyết định số 931 /QĐ-ÙDBND ngày 12/6/2012 của Ủy ban nhân dân tỉnh Lạc Sơn',
      '931/QĐ-ÙDBND | 2012-06-12 | Ủy ban nhân dân tỉnh Lạc Sơn | -',
    ],
    ['Chỉ thị số 31/CT-T Tg ngày 12/6/2012 của Thủ tướng Chính phủ', '31/CT-TTg | 2012-06-12 | Thủ tướng Chính phủ | -'],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))
})

describe('where a title ends', () => {
  it.each([
    ['Công văn số 9/BTC-QLCS ngày 19/6/2031 của Bộ Tài chính về việc kiểm kê (gửi kèm theo), nhằm', 'về việc kiểm kê'],
    ['Công văn số 9/BTC-QLCS ngày 19/6/2031 của Bộ Tài chính về việc kiểm kê (bản sao gửi kèm).', 'về việc kiểm kê'],
    [
      'Nghị định 9/2031/NĐ-CP ngày 12/6/2031 của Chính phủ quy định phân cấp trong lĩnh vực y tế, quy định về việc Chủ tịch xã làm.',
      'quy định phân cấp trong lĩnh vực y tế',
    ],
    ['Nghị quyết số 9-NQ/TW ngày 16/6/2031 về giữ rừng, đưa nước ta trở thành nước giàu.', 'về giữ rừng, đưa nước ta trở thành nước giàu'],
  ])('%s', (text, title) => expect(citations(text)[0]?.split(' | ')[3]).toBe(title))
})

it('does not count with the end of a word ("triển khai", "mai")', () =>
  expect(['triển khai Quyết định này', 'công khai Luật này', 'ba Quyết định này'].map((text) => findMentions(text).length)).toEqual([
    1, 1, 0,
  ]))

it('takes the words between "giấy phép" in small letters and its number', () =>
  expect(
    findMentions('được cấp giấy phép khai thác cát số 9/GP-UBND ngày 24/4/2012').map(({ start, end, number }) => [start, end, number]),
  ).toEqual([[9, 60, '9/GP-UBND']]))

describe('a stop behind what is written for short in a title', () => {
  it.each([
    [
      'Căn cứ Quyết định số 31/QĐ-TTg ngày 12/6/2031 của Thủ tướng Chính phủ về việc thành lập Trường Đại học Lạc Sơn TP. Hồ Chí Minh;',
      'về việc thành lập Trường Đại học Lạc Sơn TP. Hồ Chí Minh',
    ],
    [
      'theo Quyết định số 31/QĐ-UBND ngày 12/6/2031 về việc giao đất cho Ban Quản lý Q. Bình Thạnh, P. 12 và TX. Sơn Tây.',
      'về việc giao đất cho Ban Quản lý Q. Bình Thạnh, P. 12 và TX. Sơn Tây',
    ],
    ['Quyết định số 31/QĐ-UBND về việc bổ nhiệm PGS. TS. Lê Văn Mẫu.', 'về việc bổ nhiệm PGS. TS. Lê Văn Mẫu'],
    ['Quyết định số 31/QĐ-UBND về trật tự trên địa bàn TP. Các sở báo cáo.', 'về trật tự trên địa bàn TP'],
  ])('%s', (text, title) => expect(citations(text)[0]?.split(' | ')[3]).toBe(title))
})

describe('what ends a title', () => {
  it.each([
    [
      'Xem [Nghị định số 31/2031/NĐ-CP ngày 12/6/2031 quy định về hóa đơn, chứng từ](https://vi.du/31).',
      '31/2031/NĐ-CP | 2031-06-12 | - | quy định về hóa đơn, chứng từ',
    ],
    [
      'Nghị định 31/2031/NĐ-CP quy định xử phạt trong lĩnh vực giao thông, ban hành ngày 12/6/2031, có hiệu lực từ ngày 1/8/2031.',
      '31/2031/NĐ-CP | 2031-06-12 | - | quy định xử phạt trong lĩnh vực giao thông',
    ],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))
})

describe('the number of a firm', () => {
  it.each([
    [
      'công văn số 31/CV NET 2031 ngày 12/6/2031 của Chi nhánh Công ty Lạc Sơn',
      '31/CV NET 2031 | 2031-06-12 | Chi nhánh Công ty Lạc Sơn | -',
    ],
    ['công văn số 31/CV LAC SON, ngày 12/6/2031', '31/CV LAC SON | 2031-06-12 | - | -'],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))
})

describe('the unit behind the number of a standard', () => {
  it.each([
    ['Thiết bị đáp ứng TCVN 31423:2031 mục 5.4.2.1 và mục 5.17, 6.16.', ['section 5.4.2.1', 'section 5.17', 'section 6.16']],
    ['theo QCVN 31:2031/BXD Phụ lục B về cửa', ['appendix B']],
  ])('%s', (text, expected) => {
    const found = findMentions(text)
    expect(found.map(({ kind }) => kind)).toEqual(['citation'])
    const provisions = found[0]!.provisions ?? [found[0]!.provision]
    expect(provisions.map((path) => path.map(({ name, label }) => `${name} ${label}`).join(' '))).toEqual(expected)
  })

  it('is of the text itself where words stand between', () => {
    expect(findMentions('Áp dụng TCVN 31423:2031 và mục 5.2').map(({ kind }) => kind)).toEqual(['citation', 'reference'])
  })
})

describe('the number alone of a unit of a standard', () => {
  it.each([
    ['Ruộng quy định tại 2.1.1 của Quy chuẩn này', [['reference', '2.1.1']]],
    ['Ruộng theo 2.1.1, 2.1.2 và 3.4 của quy chuẩn này', [['reference', '2.1.1'], ['reference', '2.1.2'], ['reference', '3.4']]],
    ['Xem A.2, Phụ lục A', [['reference', 'A.2']]],
    ['theo 5.2, TCVN 31423:2031', [['citation', '5.2']]],
    ['Bảng 2.1 của Quy chuẩn này', [['reference', undefined]]],
    ['tại A.2 và 2.1.1 của ruộng', []],
  ])('%s', (text, expected) => {
    expect(findMentions(text).map(({ kind, provision }) => [kind, provision.at(-1)?.label])).toEqual(expected)
  }) // prettier-ignore
})

describe('lists that a decree lays down', () => {
  it.each([
    ['Nghị định số 31/2031/NĐ-CP ngày 12/6/2031 của Chính phủ về Biểu thuế xuất khẩu, Biểu thuế nhập khẩu, Danh mục muối và mức thuế;', 'về Biểu thuế xuất khẩu, Biểu thuế nhập khẩu, Danh mục muối và mức thuế'],
    ['Theo Nghị định số 31/2031/NĐ-CP ngày 12/6/2031 của Chính phủ về ruộng muối, Danh mục ruộng gồm các cồn', 'về ruộng muối'],
  ])('%s', (text, title) => expect(findMentions(text)[0]!.title).toBe(title)) // prettier-ignore

  it('has Tổng hội among the organs', () => {
    expect(citations('công văn số 31/CV-THDM ngày 12/6/2031 của Tổng hội Diêm nghiệp Việt Nam;')).toEqual([
      '31/CV-THDM | 2031-06-12 | Tổng hội Diêm nghiệp Việt Nam | -',
    ])
  })
})

describe('circular orders of the forties', () => {
  it.each([
    ['Thông lệnh số 9-TL/CT ngày 3-4-1948 của Bộ Nội vụ', ['9-TL/CT | 1948-04-03 | Bộ Nội vụ | -']],
    [
      'Chiểu Sắc lệnh số 7 SL ngày 12-6-1946 thành lập các Ủy ban đê điều và thông lệnh liên bộ số 9-TL/CT ngày 3-4-1948 về đắp đê,',
      ['7 SL | 1946-06-12 | - | thành lập các Ủy ban đê điều', '9-TL/CT | 1948-04-03 | - | về đắp đê'],
    ],
  ])('%s', (text, expected) => expect(citations(text)).toEqual(expected))
})

describe('the day before the number', () => {
  it.each([
    ['thực hiện Nghị quyết ngày 12/6/2031 số 7-NQ/TW của Ban Bí thư về kho sách', '7-NQ/TW | 2031-06-12 | Ban Bí thư | về kho sách'],
    ['thực hiện Nghị quyết ngày 12/6/2031 của Ban Bí thư số 7-NQ/TW', '7-NQ/TW | 2031-06-12 | Ban Bí thư | -'],
    ['theo Nghị quyết, ngày 12/6/2031, số 7-NQ/TW.', '7-NQ/TW | 2031-06-12 | - | -'],
    ['theo Quyết định ngày 12 tháng 6 năm 2031 số 7 của Bộ trưởng Bộ Y tế', '7 | 2031-06-12 | Bộ trưởng Bộ Y tế | -'],
    ['theo Sắc lệnh ngày 5 tháng 4 năm 1949 số 361-SL', '361-SL | 1949-04-05 | - | -'],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))

  it('is the day of another paper where the number has a day of its own', () => {
    expect(citations('Công văn ngày 12/6/2031, số 7/CV-UBND ngày 13/6/2031')).toEqual([
      '- | 2031-06-12 | - | -',
      '7/CV-UBND | 2031-06-13 | - | -',
    ])
  })
})

describe('"này" before another unit or document', () => {
  const references = (text: string) =>
    findMentions(text).map(({ start, end, provision }) =>
      [text.slice(start, end), ...provision.map(({ name, label }) => `${name} ${label}`)].join(' | '),
    )

  it.each([
    ['Theo khoản 1 Điều này và Điều 3 Quyết định này.', ['khoản 1 Điều này | article này | clause 1', 'Điều 3 Quyết định này | article 3']],
    [
      'Theo khoản 1 Điều này và Phụ lục II ban hành kèm theo Quyết định này.',
      ['khoản 1 Điều này | article này | clause 1', 'Phụ lục II ban hành kèm theo Quyết định này | appendix II'],
    ],
    ['theo quy định tại Điều này, Nghị định này.', ['Điều này | article này', 'Nghị định này']],
    ['theo Phụ lục này, Quy chế này', ['Phụ lục này | appendix này', 'Quy chế này']],
    ['khoản 2 Điều này của Nghị định này', ['khoản 2 Điều này của Nghị định này | article này | clause 2']],
  ])('%s', (text, expected) => expect(references(text)).toEqual(expected))
})

describe('the name that a text gives to a document', () => {
  /** `words | provision → number` of each citation of the later text. */
  const named = (definition: string, later: string) => {
    const names = new KnownNames()
    findMentions(definition, names)
    return findMentions(later, names).flatMap(({ kind, start, end, number, provision }) =>
      kind === 'citation'
        ? [[later.slice(start, end), ...provision.map(({ name, label }) => `${name} ${label}`)].join(' | ') + ` → ${number ?? '-'}`]
        : [],
    )
  }
  const called = (name: string) => `Theo Nghị quyết số 7-NQ/TW ngày 12/6/2031 (sau đây gọi là ${name}).`

  it.each([
    ['Nghị quyết kho sách', 'Thực hiện Nghị quyết kho sách, xã làm tốt.', 'Nghị quyết kho sách → 7-NQ/TW'],
    ['“Đề án 77”', 'Nội dung Đề án 77 được giao.', 'Đề án 77 → 7-NQ/TW'],
    ['Kế hoạch tổng thể', 'theo khoản 2 Mục I Kế hoạch tổng thể.', 'khoản 2 Mục I Kế hoạch tổng thể | section I | clause 2 → 7-NQ/TW'],
    ['Quy chế phối hợp', 'theo Điều 5 Quy chế phối hợp', 'Điều 5 Quy chế phối hợp | article 5 → 7-NQ/TW'],
    ['NQ77', 'Tuyên truyền NQ77 trong xã.', 'NQ77 → 7-NQ/TW'],
    ['Nghị quyết về kho sách', 'theo Nghị quyết về kho sách của tỉnh', 'Nghị quyết về kho sách → 7-NQ/TW'],
  ])('is that document from there on: %s', (name, later, expected) => expect(named(called(name), later)).toEqual([expected]))

  it('may stand behind a comma', () => {
    const definition = 'Theo Nghị định số 7/2031/NĐ-CP ngày 12/6/2031 của Chính phủ về kho sách, sau đây gọi là Nghị định kho sách.'
    expect(findMentions(definition)[0]).toMatchObject({ title: 'về kho sách', alias: 'Nghị định kho sách' })
    expect(named(definition, 'theo Nghị định kho sách')).toEqual(['Nghị định kho sách → 7/2031/NĐ-CP'])
  })

  it('is used in the same sentence, and not before it is given', () => {
    const text = `Nghị quyết kho sách là bước đầu. ${called('Nghị quyết kho sách')} Nghị quyết kho sách hay.`
    expect(findMentions(text, new KnownNames()).map(({ start }) => start)).toEqual([38, text.lastIndexOf('Nghị quyết')])
  })

  it.each([
    ['Nghị quyết', 'Nghị quyết nêu rõ'],
    ['Đề án', 'Đề án được giao'],
    ['nhà sách', 'nhà sách mở cửa'],
    ['Tổng công ty sách', 'Tổng công ty sách báo cáo'],
    ['Nghị quyết kho sách', 'nghị quyết kho sách và Nghị quyết Kho sách'],
    ['Nghị quyết kho sách', 'Nghị quyết kho sách này'],
    ['Quy chế phối hợp', 'Quy chế phối hợp giữa hai xã'],
  ])('is none: %s in "%s"', (name, later) => expect(named(called(name), later)).toEqual([]))
})

describe('which issue of a paper it is', () => {
  it.each([
    ['Quyết định chủ trương đầu tư số 15/QĐ-BQL cấp lần đầu ngày 03/6/2020 được sửa như sau', '2020-06-03'],
    ['Quyết định số 16/QĐ-BQL điều chỉnh lần thứ nhất ngày 04/6/2023,', '2023-06-04'],
    ['Quyết định số 17/QĐ-BQL thay đổi lần thứ 02 ngày 05 tháng 6 năm 2024;', '2024-06-05'],
    ['Quyết định số 18/QĐ-BQL, điều chỉnh lần thứ nhất ngày 04/6/2023;', '-'],
  ])('%s', (text, date) => expect(citations(text).map((found) => found.split(' | ')[1])).toEqual([date]))
})
