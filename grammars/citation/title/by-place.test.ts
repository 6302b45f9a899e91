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
