import { describe, expect, it } from 'vitest'
import { findMentions } from '../index.ts'

/** `issuer | title` of each citation. */
const citations = (text: string): string[] =>
  findMentions(text).flatMap(({ kind, issuer, title }) => (kind === 'citation' ? [`${issuer ?? '-'} | ${title ?? '-'}`] : []))

describe('in a basis what stands between the issuer and the semicolon is the title, whatever its first word', () => {
  const basis = (behind: string) => citations(`Căn cứ Quyết định số 31/QĐ-UBND ngày 01/4/2031 của ${behind};`)
  it.each([
    ['UBND tỉnh', 'cho phép chuyển mục đích sử dụng đất bến đò'],
    ['Chủ tịch UBND tỉnh', 'hỗ trợ người lái đò về nhà ở'],
    ['Bộ Y tế', 'yêu cầu tăng cường tiêm phòng tại bến đò, chợ'],
    ['Giám đốc Sở Y tế', 'đề nghị báo cáo số liệu'],
    ['Chủ tịch UBND xã An Sơn', 'xếp hạng bến đò, nhà kho'],
    ['Văn phòng đăng ký đất đai tỉnh', 'xóa đăng ký thế chấp'],
  ])('%s %s', (issuer, title) => expect(basis(`${issuer} ${title}`)).toEqual([`${issuer} | ${title}`]))

  it.each([
    ['Ủy ban Thường vụ Quốc hội', 'nước Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['Công ty TNHH một', 'thành viên khai thác công trình thủy lợi An Sơn'],
    ['Công ty TNHH MTV khai', 'thác công trình thủy lợi An Sơn'],
    ['Đoàn thanh', 'tra Sở Y tế'],
    ['Trung tâm giáo', 'dục nghề nghiệp và giáo dục thường xuyên An Sơn'],
    ['Hội đồng thẩm định giá', 'đất cụ thể tỉnh'],
    ['Thủ trưởng Cơ quan', 'cảnh sát điều tra Công an huyện An Sơn'],
    ['Ủy ban nhân dân', 'lâm thời xã An Sơn'],
    ['Ban Quản lý dự án đầu tư xây dựng các công trình dân', 'dụng và công nghiệp tỉnh'],
    ['UBND huyện An Sơn', 'thông qua ngày 05/4/2031'],
    ['HĐND tỉnh', 'thông qua tại kỳ họp thứ 5'],
    ['UBND tỉnh', 'trình ngày 05/4/2031'],
    ['UBND xã', 'xác nhận ngày 05/4/2031'],
    ['UBND xã', 'trình thẩm định'],
    ['UBND xã', 'chuyển đến'],
    ['UBND huyện An Sơn', 'phát hành năm 2031'],
    ['UBND xã', 'lập hồi 8 giờ'],
    ['UBND xã Bản Mế', 'nơi ông Lò Văn A cư trú'],
    ['UBND xã Bản Mế', 'kiêm Ban quản lý chợ'],
    ['UBND xã Bản Mế', 'cho ông Lò Văn A'],
    ['UBND xã Bản Mế', 'đối với ông Lò Văn A'],
  ])('no title: %s %s', (issuer, behind) => expect(basis(`${issuer} ${behind}`)[0]).toMatch(/ \| -$/))

  it.each([
    'Căn cứ Quyết định số 31/QĐ-UBND ngày 01/4/2031 của UBND tỉnh được sửa đổi một phần;',
    'Căn cứ Giấy phép số 31/GP-UBND ngày 01/4/2031 của UBND tỉnh cấp ngày 05/4/2031;',
    'Căn cứ Biên bản số 31/BB-UBND ngày 01/4/2031 của UBND tỉnh họp xét thi đua;',
    'Căn cứ khoản 2 Điều 5 Quyết định số 31/QĐ-UBND ngày 01/4/2031 của UBND tỉnh cho phép người lái đò gia hạn;',
    'Theo Quyết định số 31/QĐ-UBND ngày 01/4/2031 của UBND tỉnh người lái đò đã nộp phí;',
  ])('no title: %s', (text) => expect(citations(text)).toEqual(['UBND tỉnh | -']))
})

describe('the name of the issuer ends before the verb of a decision', () => {
  it.each([
    ['Chủ tịch UBND tỉnh', 'giao dự toán thu, chi ngân sách năm 2031'],
    ['Sở Tài chính', 'phân công nhiệm vụ'],
    ['Giám đốc Sở Y tế', 'công nhận tốt nghiệp'],
    ['Thường trực HĐND Thành phố', 'giao dự toán thu, chi'],
    ['Hiệu trưởng Trường Đại học Vinh', 'tạm giao biên chế'],
    ['Hiệu trưởng Trường Đại học Vinh', 'cử viên chức đi học'],
    ['Trung tâm Phục vụ hành chính công', 'giao chỉ tiêu'],
    ['Trung tâm Nghiên cứu và Chuyển giao công nghệ tỉnh An Sơn', 'giao chỉ tiêu'],
    ['Ban an toàn giao thông tỉnh An Sơn', 'chấn chỉnh bến đò'],
  ])('%s %s', (issuer, title) =>
    expect(citations(`Thực hiện Quyết định số 31/QĐ ngày 01/4/2031 của ${issuer} ${title}.`)).toEqual([`${issuer} | ${title}`]),
  )
})

describe('a body that is named for what it decides on or hands over', () => {
  it.each([
    ['Trung tâm Xúc tiến giao thương tỉnh An Sơn', 'về việc mở chợ'],
    ['Trung tâm Ứng dụng và Chuyển giao KHCN tỉnh An Sơn', 'về việc mở chợ'],
    ['Trung tâm chuyển giao KHCN tỉnh An Sơn', 'về việc mở chợ'],
    ['Hội đồng Xét công nhận sáng kiến tỉnh An Sơn', 'về việc chấm điểm'],
  ])('%s %s', (issuer, title) =>
    expect(citations(`Căn cứ Tờ trình số 31/TTr-TT ngày 01/4/2031 của ${issuer} ${title};`)).toEqual([`${issuer} | ${title}`]),
  )

  it.each([
    ['Hội đồng công nhận sáng kiến tỉnh', 'Hội đồng công nhận sáng kiến tỉnh'],
    ['Hội đồng xét công nhận tốt nghiệp THCS', 'Hội đồng xét công nhận tốt nghiệp THCS'],
    ['Tổ công tác thu hồi đất huyện', 'Tổ công tác thu hồi đất huyện'],
    ['Ban Chỉ đạo thu hồi đất', 'Ban Chỉ đạo'],
    ['Ban chỉ đạo phân bổ vốn', 'Ban chỉ đạo'],
    ['Ban Tổ chức Tỉnh ủy giao chỉ tiêu', 'Ban Tổ chức Tỉnh ủy | giao chỉ tiêu'],
  ])('%s', (body, expected) =>
    expect(citations(`Thực hiện Quyết định số 31/QĐ ngày 01/4/2031 của ${body}, các xã báo cáo.`)[0]!.replace(' | -', '')).toMatch(
      new RegExp(`^${expected.replace('|', '\\|')}(?:, các xã báo cáo)?$`),
    ),
  )

  it('has no title behind the first words of its name', () =>
    expect(citations('Căn cứ Biên bản số 31/BB-HĐ ngày 01/4/2031 của Hội đồng xét nâng lương Sở Y tế về việc xét;')[0]).toMatch(/ \| -$/))
})

describe('in a sentence what becomes of the document, and what it allows, is no title', () => {
  it.each([
    'Quyết định số 31/QĐ-UBND ngày 01/4/2031 của UBND tỉnh chấm dứt hiệu lực kể từ ngày Quyết định này có hiệu lực.',
    'Hợp đồng số 31/HĐ-KT ngày 01/4/2031 chấm dứt trước thời hạn.',
    'Nghị định số 31/2031/NĐ-CP ngày 01/4/2031 của Chính phủ cho phép các tỉnh thí điểm bến đò, nhưng đến nay chưa tỉnh nào làm.',
    'Nghị quyết số 31/2031/QH20 ngày 1/4/2031 của Quốc hội cho phép tỉnh An Sơn giữ lại 50% số thu.',
    'Giấy phép số 31/GP-UBND ngày 01/4/2031 gia hạn lần thứ nhất ngày 05/6/2031.',
    'Giấy chứng nhận số 31/GCN ngày 01/4/2031 của Sở Tài chính cấp bổ sung ngày 02/5/2031.',
    'Quyết định số 31/QĐ-UBND ngày 01/4/2031 của UBND tỉnh tạm dừng từ ngày 01/5/2031.',
    'Sở Nội vụ đã có Công văn số 31/SNV ngày 01/4/2031 đôn đốc nhưng đến nay các xã chưa báo cáo.',
  ])('%s', (text) => expect(citations(text)[0]).toMatch(/ \| -$/))
})

describe('behind a unit of a document that neither issuer nor day names in full', () => {
  it.each([
    ['Hiện hành tại Điều 3 Nghị định số 31/2031/NĐ-CP quy định về “Bến đò” chưa có quy định về: phao;', '- | -'],
    ['Tại khoản 2 Điều 3 Nghị định số 31/2031/NĐ-CP quy định về giờ chạy đò, theo đó đò nghỉ đêm.', '- | -'],
    [
      'Tại Điều 3 Nghị định số 31/2031/NĐ-CP quy định về xử phạt vi phạm hành chính bến đò.',
      '- | quy định về xử phạt vi phạm hành chính bến đò',
    ],
    [
      'Hiện nay, tại Điều 3 Quyết định số 31/2031/QĐ-UBND quy định giá đất bến đò, UBND tỉnh đã xác định giá.',
      '- | quy định giá đất bến đò',
    ],
    // the title of the document, and what it rules
    ['Tại Điều 3 Nghị định số 31/2031/NĐ-CP quy định về bến đò đã nêu giờ chạy đò.', '- | quy định về bến đò'],
    ['Theo quy định tại Điều 3 Nghị định số 31/2031/NĐ-CP quy định về bến đò.', '- | quy định về bến đò'],
  ])('%s', (text, expected) => expect(citations(text)).toEqual([expected]))
})

it('what details a law is its title behind a unit too', () =>
  expect(citations('Tại khoản 2 Điều 3 Nghị định số 31/2031/NĐ-CP quy định chi tiết một số điều của Luật Bến đò, phạt tiền.')[0]).toBe(
    '- | quy định chi tiết một số điều của Luật Bến đò, phạt tiền',
  ))

describe('the next task of those who carry a document out', () => {
  it.each([
    ['nhiệm vụ tại Quyết định số 32/QĐ-UBND', ['Quốc hội | về bến đò', '- | -']],
    ['chỉ đạo của Chủ tịch UBND tỉnh tại Công văn số 32/UBND-KT', ['Quốc hội | về bến đò', '- | -']],
    ['nhiệm vụ của người lái đò', ['Quốc hội | về bến đò, nhiệm vụ của người lái đò']],
  ])('%s', (behind, expected) =>
    expect(citations(`Thực hiện Nghị quyết số 31/2031/QH20 của Quốc hội về bến đò, ${behind}, UBND xã báo cáo.`)).toEqual(expected),
  )

  it('may be in the title of what is itself to be carried out', () =>
    expect(citations('Công văn số 31/UBND-KT về triển khai việc đò, nhiệm vụ tại Quyết định số 32/QĐ-TTg.')[0]).toBe(
      '- | về triển khai việc đò, nhiệm vụ tại Quyết định số 32/QĐ-TTg',
    ))
})
