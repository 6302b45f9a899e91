import { expect, test } from 'vitest'
import { splitsIntoPieces } from './pieces.ts'

test.each([
  ['Trang 2Điều 2 Giao Trưởng trạm thực hiện', ['Trang 2', 'Điều 2 Giao Trưởng trạm thực hiện']],
  ['Trang 12nhân dân xã báo cáo', ['Trang 12', 'nhân dân xã báo cáo']],
  ['Trang 3- Các trạm bơm', ['Trang 3', '- Các trạm bơm']],
  ['Trang 12', null],
  ['Trang 2a của tờ khai', null],
  ['-QUYẾT ĐỊNH', ['-', 'QUYẾT ĐỊNH']],
  ['-KẾ HOẠCH TƯỚI', null],
  [
    'BỘ TRƯỞNG BỘ THỦY LỢI Chiểu Nghị định số 7-KT ngày 9-1-1947, Chiểu Thông tư số 3-TTg ngày 2-3-1948,Theo lời đề nghị của Cục trưởng',
    [
      'BỘ TRƯỞNG BỘ THỦY LỢI',
      'Chiểu Nghị định số 7-KT ngày 9-1-1947,',
      'Chiểu Thông tư số 3-TTg ngày 2-3-1948,',
      'Theo lời đề nghị của Cục trưởng',
    ],
  ],
  ['Bản Mế, ngày 02 tháng 02 năm 2021 Kính gửi:', ['Bản Mế, ngày 02 tháng 02 năm 2021', 'Kính gửi:']],
  [
    'Bản Mế, ngày 02 tháng 02 năm 2021 QUYẾT ĐỊNH VỀ VIỆC SỬA KÊNH',
    ['Bản Mế, ngày 02 tháng 02 năm 2021', 'QUYẾT ĐỊNH', 'VỀ VIỆC SỬA KÊNH'],
  ],
  [
    'Số: 7/SMN-VP Bản Mế, ngày 02 tháng 02 năm 2021 Kính gửi: Ủy ban nhân dân xã.',
    ['Số: 7/SMN-VP', 'Bản Mế, ngày 02 tháng 02 năm 2021', 'Kính gửi: Ủy ban nhân dân xã.'],
  ],
  [
    'Số: 96/SM-VP V/v sửa cống xả Bản Mế, ngày 02 tháng 02 năm 2021',
    ['Số: 96/SM-VP', 'V/v sửa cống xả', 'Bản Mế, ngày 02 tháng 02 năm 2021'],
  ],
  ['Số: 96/SM-VP V/v sửa cống trước ngày 02 tháng 02 năm 2021', ['Số: 96/SM-VP', 'V/v sửa cống trước ngày 02 tháng 02 năm 2021']],
  ['Độc lập - Tự do - Hạnh phúc Bản Mế, ngày 02 tháng 02 năm 2021', ['Độc lập - Tự do - Hạnh phúc', 'Bản Mế, ngày 02 tháng 02 năm 2021']],
  ['- Lưu: VT. TL. BỘ TRƯỞNG VỤ TRƯỞNG VỤ PHÁP CHẾ', ['- Lưu: VT.', 'TL. BỘ TRƯỞNG', 'VỤ TRƯỞNG VỤ PHÁP CHẾ']],
  ['- Lưu: VT. KT. TONG CỤC TRƯỞNG', ['- Lưu: VT.', 'KT. TONG CỤC TRƯỞNG']],
  ['Về việc công bố giá muối BỘ TRƯỞNG BỘ MUỐI', ['Về việc công bố giá muối', 'BỘ TRƯỞNG BỘ MUỐI']],
  ['Về việc thành lập quỹ của UBND', null],
  [
    'Kính gửi: Trạm bơm xã Hạ. Thực hiện Công văn số 1/UBND-VP, Sở đề nghị.',
    ['Kính gửi: Trạm bơm xã Hạ.', 'Thực hiện Công văn số 1/UBND-VP, Sở đề nghị.'],
  ],
  ['CỤC MUỐI HẢI AN Độc lập - Tự đo - Hạnh phúc', ['CỤC MUỐI HẢI AN', 'Độc lập - Tự đo - Hạnh phúc']],
  ['BỘ MUỐI | Chuyển:...... CỘNG |HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', ['BỘ MUỐI |', 'Chuyển:......', 'CỘNG |HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
  ['| CONG THONG TIN 41 /CT-TTs Ha Nội, ngàyháng 3 năm 2020', ['| CONG THONG TIN', '41 /CT-TTs', 'Ha Nội, ngàyháng 3 năm 2020']],
  ['Theo Quyết định 41/QĐ-UBND Hà Nội, ngày 4 tháng 3 năm 2020', null],
  ['sá2 * 0Ôosp.GsQL. Hải An, ngàÊ 4 tháng 10 năm 2022', ['sá2 * 0Ôosp.GsQL.', 'Hải An, ngàÊ 4 tháng 10 năm 2022']],
  ['Biên bản họp tại Hải An, ngày 4 tháng 10 năm 2022', null],
  ['öa rổ ] Kính gửi: Sở Muối', ['öa rổ ]', 'Kính gửi: Sở Muối']],
  ['Mẫu công văn Kính gửi: Sở Muối', null],
  ['DEN i: : _¬ CHỈ THỊ', ['DEN i: : _¬', 'CHỈ THỊ']],
  ['KHÓA XVII - KỲ HỌP THỨ NĂM', null],
  ['Ig-Q6/2G20 -| Về các nhiệm vụ', ['Ig-Q6/2G20 -|', 'Về các nhiệm vụ']],
  ['GIÁM ĐỐC SỞ MUỐI Căn cứ Luật Đê điều ngày 29/11/2006;', ['GIÁM ĐỐC SỞ MUỐI', 'Căn cứ Luật Đê điều ngày 29/11/2006;']],
])('%s', (text, pieces) => {
  const cuts = splitsIntoPieces(text, null)
  expect(cuts && cuts.map(([start, end]) => text.slice(start, end).trim())).toEqual(pieces)
})

test.each([
  ['-\tBáo cáo UBND xã kết quả trước ngày 20 hằng tháng.', ['- Báo cáo UBND xã kết quả trước ngày 20 hằng tháng.']],
  ['Truyền hình (đưa tin);          Đỗ Văn Hùng', ['Truyền hình (đưa tin);', 'Đỗ Văn Hùng']],
  ['(Ký, ghi rõ họ tên)          (Ký, ghi rõ họ tên)', ['(Ký, ghi rõ họ tên)', '(Ký, ghi rõ họ tên)']],
])('%j by its gap', (raw, pieces) => {
  const text = raw.replace(/\s+/gu, ' ')
  const cuts = splitsIntoPieces(text, raw) ?? [[0, text.length]]
  expect(cuts.map(([start, end]) => text.slice(start, end).trim())).toEqual(pieces)
})
