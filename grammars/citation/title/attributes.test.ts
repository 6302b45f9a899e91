import { describe, expect, it } from 'vitest'
import { findMentions } from '../index.ts'

const citationOf = (text: string) => findMentions(text).find(({ kind }) => kind === 'citation')
const titleOf = (text: string) => citationOf(text)?.title

describe('what those are that a title is about', () => {
  it.each([
    [
      'Thông tư số 31/2031/TT-BTN quy định về hồ sơ của tổ chức trồng cam là hợp tác xã, có hiệu lực kể từ ngày 01/6/2031.',
      'quy định về hồ sơ của tổ chức trồng cam là hợp tác xã',
    ],
    [
      'Nghị định số 31/2031/NĐ-CP về trợ cấp đối với cán bộ, công chức là người cao tuổi ở vùng đồi.',
      'về trợ cấp đối với cán bộ, công chức là người cao tuổi ở vùng đồi',
    ],
    ['theo Nghị định số 31/2031/NĐ-CP về quản lý tài sản là nhà kho và bến đò.', 'về quản lý tài sản là nhà kho và bến đò'],
    ['Căn cứ Quyết định số 31/QĐ-UBND về việc cử ông Trần Văn An là tổ trưởng;', 'về việc cử ông Trần Văn An là tổ trưởng'],
    [
      'Thực hiện Công văn số 31/UBND-VX ngày 02/3/2031 của UBND tỉnh Hải An V/v tuyên truyền, bình chọn hồ Sen là thắng cảnh tiêu biểu, Giám đốc Sở yêu cầu:',
      'V/v tuyên truyền, bình chọn hồ Sen là thắng cảnh tiêu biểu',
    ],
    [
      'Theo Quyết định số 31/QĐ-UBND về việc công nhận xã Yên Lộc là xã an toàn khu, UBND xã tổ chức lễ.',
      'về việc công nhận xã Yên Lộc là xã an toàn khu',
    ],
    ['theo Quyết định số 31/QĐ-HĐQT ngày 02/3/2031 công nhận bà Lò Thị An là Giám đốc.', 'công nhận bà Lò Thị An là Giám đốc'],
    ['Thông báo số 31/TB-UBND về việc lấy ngày 05/6 hằng năm là ngày trồng cây.', 'về việc lấy ngày 05/6 hằng năm là ngày trồng cây'],
    ['Thực hiện Kế hoạch số 31/KH-UBND về phòng cháy rừng nhất là trong mùa khô.', 'về phòng cháy rừng nhất là trong mùa khô'],
  ])('are told within it: %s', (text, title) => expect(titleOf(text)).toBe(title))

  it.each([
    ['Nghị định số 31/2031/NĐ-CP về chính sách đối với người trồng cam là căn cứ để thực hiện.', 'về chính sách đối với người trồng cam'],
    ['Đối tượng theo Nghị định số 31/2031/NĐ-CP về trợ cấp người trồng cam là người có đồi.', 'về trợ cấp người trồng cam'],
    ['Theo Nghị định số 31/2031/NĐ-CP về quản lý tổ chức là Sở Nông nghiệp.', 'về quản lý tổ chức'],
    ['Quyết định số 31/QĐ-UBND về việc công nhận xã an toàn khu là đúng quy định.', 'về việc công nhận xã an toàn khu'],
    ['Quyết định số 31/QĐ-UBND về việc công nhận xã an toàn khu là căn cứ để chi.', 'về việc công nhận xã an toàn khu'],
    ['Cơ quan theo Quyết định số 31/QĐ-UBND về việc công nhận xã an toàn khu là Sở Nội vụ.', 'về việc công nhận xã an toàn khu'],
    ['Thông tư số 31/2031/TT-BTC về cách xác định giá đất là bước đầu.', 'về cách xác định giá đất'],
    [
      'Quyết định số 31/QĐ-UBND về việc công nhận quyền sử dụng đất của ông Lò Văn An là đối tượng khởi kiện vụ án hành chính.',
      'về việc công nhận quyền sử dụng đất của ông Lò Văn An',
    ],
    ['Quyết định số 31/QĐ-UBND về việc công nhận kết quả đấu giá là vi phạm pháp luật.', 'về việc công nhận kết quả đấu giá'],
    ['Quyết định số 31/QĐ-UBND về việc công nhận xã Yên Lộc đạt chuẩn là niềm vui.', 'về việc công nhận xã Yên Lộc đạt chuẩn'],
    ['Quyết định số 31/QĐST-DS về việc công nhận sự thỏa thuận là người đã ký.', 'về việc công nhận sự thỏa thuận'],
    ['Nghị quyết số 31/NQ-HĐND về việc sáp nhập, hợp nhất là chủ trương lớn.', 'về việc sáp nhập, hợp nhất'],
    ['Quyết định số 31/QĐ-UBND về thực hiện cơ chế một cửa thống nhất là bước tiến.', 'về thực hiện cơ chế một cửa thống nhất'],
    ['Theo Quyết định số 31/QĐ-UBND về tặng thưởng Huân chương hạng nhất là ông Lò Văn An.', 'về tặng thưởng Huân chương hạng nhất'],
  ])('but what the sentence says is none of it: %s', (text, title) => expect(titleOf(text)).toBe(title))
})

describe('what may be done with the matter of a title', () => {
  it.each([
    ['Thông tư số 31/2031/TT-BYT quy định về thuốc được phép lưu hành.', 'quy định về thuốc được phép lưu hành'],
    [
      'Điều 3 Thông tư số 31/2031/TT-BTN quy định về phương tiện chở cam được sử dụng để đi đêm:',
      'quy định về phương tiện chở cam được sử dụng để đi đêm',
    ],
    ['Nghị định số 31/2031/NĐ-CP quy định về dữ liệu thu được từ trạm đo.', 'quy định về dữ liệu thu được từ trạm đo'],
    ['Thông tư số 31/2031/TT-BYT quy định về thuốc được sửa đổi năm 2033.', 'quy định về thuốc'],
    ['Cam theo Thông tư số 31/2031/TT-BYT quy định về an toàn thực phẩm được phép bán.', 'quy định về an toàn thực phẩm'],
    ['Thông tư số 31/2031/TT-BTN về vật liệu được sử dụng làm căn cứ.', 'về vật liệu'],
  ])('%s', (text, title) => expect(titleOf(text)).toBe(title))
})

describe('a unit behind a dash', () => {
  it.each([
    ['Nghị định 31/2031/NĐ-CP về chế độ trực kênh - Điều 12. Xử lý', 'về chế độ trực kênh', '12'],
    ['Thông tư số 31/2031/TT-BTN quy định về kênh – Điều 8', 'quy định về kênh', '8'],
  ])('is meant of the document, none of its title: %s', (text, title, label) =>
    expect(citationOf(text)).toMatchObject({ title, provision: [{ name: 'article', label }] }),
  )
})

it('the law on credit institutions, written for short as its sector does', () =>
  expect(citationOf('theo khoản 3 Điều 87 Luật Các TCTD năm 2031, nhiệm kỳ là 5 năm')).toMatchObject({ title: 'Các TCTD', year: '2031' }))

it('"thi hành" as scanners read it', () => {
  const text = 'Thì hành Nghị định số 31/2031/NĐ-CP về việc hướng dẫn thì hành Pháp lệnh Đê điều và Thông tư số 8/2031/TT-BTN.'
  expect(citationOf(text)).toMatchObject({ title: 'về việc hướng dẫn thì hành Pháp lệnh Đê điều', relation: 'implements' })
  expect(titleOf('Theo Nghị định số 31/2031/NĐ-CP về hướng dẫn thì hành khách được miễn vé.')).toBe('về hướng dẫn')
})
