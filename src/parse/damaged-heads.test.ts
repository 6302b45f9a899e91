import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { childrenOf, textOf, walk, type Document, type Root } from '../tree/index.ts'

function metaOf(lines: readonly string[]): Document['meta'] {
  return (parse(lines.join('\n')).children.find(({ type }) => type === 'document') as Document).meta
}

test('a head, a type with its subject and a signature, each in one line', () => {
  const meta = metaOf([
    'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH SƠN HÀ ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------',
    'Số: 512/QĐ-SNNMT Sơn Hà, ngày 04 tháng 5 năm 2026 QUYẾT ĐỊNH V/V CÔNG NHẬN VÙNG TRỒNG CAM ĐƯỢC CẤP MÃ SỐ',
    'Căn cứ Luật Trồng trọt ngày 19 tháng 11 năm 2018;',
    'Xét đề nghị của Chi cục trưởng Chi cục Trồng trọt và Bảo vệ thực vật,',
    'QUYẾT ĐỊNH:',
    'Điều 1. Công nhận vùng trồng cam xã Đồng Lạc với diện tích 42 ha.',
    'Điều 2. Các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.',
    'Nơi nhận: - Như Điều 2; - UBND xã Đồng Lạc; - Lưu: VT, TT.',
    'TM. BAN GIÁM ĐỐC KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lò Văn Kiên',
  ])
  expect(meta).toMatchObject({
    docType: { code: 'QĐ' },
    docNumber: { canonical: '512/QĐ-SNNMT' },
    issuer: { name: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH SƠN HÀ', parents: [] },
    place: 'Sơn Hà',
    date: '2026-05-04',
    title: 'V/V CÔNG NHẬN VÙNG TRỒNG CAM ĐƯỢC CẤP MÃ SỐ',
    signatures: [{ authority: 'TM.', onBehalfOf: 'BAN GIÁM ĐỐC', deputyFor: 'GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Lò Văn Kiên' }],
  })
  expect(meta.recipients).toHaveLength(3)
})

test('a number and a date that are torn and left blank', () => {
  const meta = metaOf([
    'TRƯỜNG CAO ĐẲNG Y TẾ', 'Số:', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', '/TTr-CĐYT', '', 'Huế, ngày', '', 'tháng', '', 'năm 2018', '',
    'DỰ THẢO', '', 'TỜ TRÌNH', 'Về việc mở ngành đào tạo Hộ sinh', '(trình phiên họp Hội đồng trường tháng 9/2018)', 'Kính gửi: Hội đồng trường',
    'Thực hiện kế hoạch năm học, Trường trình Hội đồng xem xét như sau:', 'I. SỰ CẦN THIẾT', 'Nhu cầu nhân lực hộ sinh của các huyện miền núi còn lớn.',
  ]) // prettier-ignore
  expect(meta).toMatchObject({
    docType: { code: 'TTr' },
    docNumber: { symbol: 'TTr-CĐYT', number: null, canonical: null },
    issuer: { name: 'TRƯỜNG CAO ĐẲNG Y TẾ' },
    place: 'Huế',
    date: null,
    title: 'Về việc mở ngành đào tạo Hộ sinh',
    addressees: ['Hội đồng trường'],
  })
})

test.each([
  [
    'a page mark glued to the head, rows flattened into one line',
    [
      'Trang 1PHÒNG GD&ĐT LỘC BÌNH CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM TRẠM Y TẾ HỌC ĐƯỜNG SỐ 2 Độc lập - Tự do - Hạnh phúc',
      'Số: 14/TTr-YT2 Lộc Bình, ngày 12 tháng 10 năm 2022',
      'TỜ TRÌNH',
      'Về việc xin cấp tủ thuốc',
      'Kính gởi: Phòng Giáo dục và Đào tạo Lộc Bình',
      'Thực hiện Kế hoạch số 3/KH-PGDĐT ngày 5/9/2022, Trạm kính đề nghị Phòng xem xét, giải quyết.',
    ],
    {
      issuer: { name: 'TRẠM Y TẾ HỌC ĐƯỜNG SỐ 2', parents: ['PHÒNG GD&ĐT LỘC BÌNH'] },
      docNumber: { canonical: '14/TTr-YT2' },
      addressees: ['Phòng Giáo dục và Đào tạo Lộc Bình'],
    },
  ],
  [
    'a small letter left among capitals, hyphens that a converter lost',
    [
      'ỦY BAN NHÂN DÂN', 'TỈNH LẠC SƠN', '', 'Số: 1738/QĐUBND', '', 'CỘNG HÒA XàHỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập  Tự do  Hạnh phúc', '', 'Lạc Sơn, ngày 17 tháng 5 năm 2018', '', 'QUYẾT ĐỊNH',
      'BAN HÀNH QUY ƯỚC CHĂM NOM NGUỒN NƯỚC', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LẠC SƠN', 'Căn cứ Luật Tài nguyên nước ngày 21 tháng 6 năm 2012;', 'QUYẾT ĐỊNH:', 'Điều 1. Ban hành Quy ước.',
    ],
    { docNumber: { canonical: '1738/QĐ-UBND' }, title: 'BAN HÀNH QUY ƯỚC CHĂM NOM NGUỒN NƯỚC', date: '2018-05-17' },
  ],
  [
    'the head of an organ named behind the type, the organ in the letterhead, torn by the motto',
    [
      'CỤC BẢO ĐẢM LUỒNG LẠCH', '', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', '', 'DUYÊN HẢI', '', 'Độc lập - Tự do - Hạnh phúc', '', 'Số: 83 /QĐ', '', 'Hải Phòng, ngày 14 tháng  10  năm 1996', '',
      'QUYẾT ĐỊNH CỦA CỤC TRƯỞNG CỤC BĐLL DUYÊN HẢI', '', 'BAN HÀNH QUY CHẾ CẤT GIỮ HẢI ĐỒ', '', 'Căn cứ Nghị định số 12/CP ngày 1-2-1995 của Chính phủ;', '', 'QUYẾT ĐỊNH', '', 'Điều 1. Ban hành Quy chế.',
    ],
    { issuer: { name: 'CỤC BẢO ĐẢM LUỒNG LẠCH DUYÊN HẢI', parents: [] }, title: 'BAN HÀNH QUY CHẾ CẤT GIỮ HẢI ĐỒ' },
  ],
  [
    'the star of the Party beside the place, a page mark glued on',
    [
      'Trang 3TỈNH ỦY LẠC SƠN ĐẢNG CỘNG SẢN VIỆT NAM', 'VĂN PHÒNG', '* Lạc Sơn, ngày 04 tháng 9 năm 2025', 'Số 71-CV/VPTU', 'V/v sửa kho lúa giống', 'Kính gửi: - Đảng ủy xã Bản Mế.',
      'Văn phòng thông báo để Đảng ủy xã biết, thực hiện.', 'Nơi nhận: K/T CHÁNH VĂN PHÒNG', '- Như trên, PHÓ CHÁNH VĂN PHÒNG', '- Lưu Văn phòng Tỉnh ủy.', 'Lò Thị Hiền',
    ],
    {
      place: 'Lạc Sơn',
      date: '2025-09-04',
      title: 'V/v sửa kho lúa giống',
      signatures: [{ authority: 'K/T', onBehalfOf: 'CHÁNH VĂN PHÒNG', position: 'PHÓ CHÁNH VĂN PHÒNG', name: 'Lò Thị Hiền' }],
      recipients: [{ text: 'Như trên' }, { text: 'Lưu Văn phòng Tỉnh ủy' }],
    },
  ],
  [
    "a website's menu and list of related texts above the head",
    [
      '• Lưu trữ', '  • Ghi chú', '  • Facebook', '', 'Tải về Công văn 42/SYT-VP', 'Bản Tiếng Việt', '- 1Luật Khám bệnh, chữa bệnh 2023', '- 2Nghị định 96/2023/NĐ-CP', 'SỞ Y TẾ TỈNH HẢI AN', '-------', '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', 'Số: 42/SYT-VP', 'V/v mua tủ thuốc', '', 'Hải An, ngày 05 tháng 9 năm 2025', '', 'Kính gửi: Trạm Y tế xã Bản Mế.', '',
      'Sở Y tế đề nghị Trạm lập danh mục.',
    ],
    { issuer: { name: 'SỞ Y TẾ TỈNH HẢI AN', parents: [] }, addressees: ['Trạm Y tế xã Bản Mế'] },
  ],
  [
    'a list of contents above a head whose two organs stand in one line',
    [
      'MỤC LỤC VĂN BẢN', '*', '', 'ĐẢNG BỘ TỈNH LẠC SƠN HUYỆN ỦY BẢN MẾ --------', '', 'ĐẢNG CỘNG SẢN VIỆT NAM ---------------', '', 'Số:09- NQ/HU', '', 'Bản Mế, ngày 14 tháng 6 năm 2017', '', 'NGHỊ QUYẾT', '',
      'VỀ TRỒNG LẠI RỪNG ĐẦU NGUỒN', '', 'I. TÌNH HÌNH', '', 'Rừng đầu nguồn bị phá.', '', 'T/M BAN CHẤP HÀNH BÍ THƯ Lò Quang Tuyến',
    ],
    {
      issuer: { name: 'HUYỆN ỦY BẢN MẾ', parents: ['ĐẢNG BỘ TỈNH LẠC SƠN'] },
      title: 'VỀ TRỒNG LẠI RỪNG ĐẦU NGUỒN',
      signatures: [{ authority: 'T/M', onBehalfOf: 'BAN CHẤP HÀNH', position: 'BÍ THƯ', name: 'Lò Quang Tuyến' }],
    },
  ],
  [
    'the first word of an organ on a line of its own',
    [
      'ĐẢNG', 'BỘ TỈNH LẠC SƠN', 'ĐẢNG ỦY XÃ BẢN MẾ', '-------', '|', 'ĐẢNG', 'CỘNG SẢN VIỆT NAM', '---------------', '|', 'Số: 46', '- KH/ĐU', '|', 'Bản', 'Mế, ngày 09 tháng 12 năm 2025', '|', 'KẾ', 'HOẠCH',
      'kiểm', 'tra việc sửa kênh năm 2026', '- Căn cứ Điều', 'lệ Đảng Cộng sản Việt Nam;', 'I. MỤC', 'ĐÍCH', 'Sửa kênh trước mùa mưa.',
    ],
    { issuer: { name: 'ĐẢNG ỦY XÃ BẢN MẾ', parents: ['ĐẢNG BỘ TỈNH LẠC SƠN'] }, docNumber: { canonical: '46-KH/ĐU' } },
  ],
  [
    'an assembly with its term and session directly below the title',
    [
      'HỘI ĐỒNG NHÂN DÂN', 'TỈNH LẠC SƠN', '-------', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '---------------', 'Số: 57/2025/NQ-HĐND', 'Lạc Sơn, ngày 08 tháng 12 năm 2025', '', 'NGHỊ QUYẾT',
      'QUY ĐỊNH MỨC HỖ TRỢ LỚP GHÉP', 'HỘI ĐỒNG NHÂN DÂN TỈNH LẠC SƠN', 'KHÓA XV, KỲ HỌP THỨ HAI MƯƠI HAI', 'Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;', 'Điều 1. Quy định mức hỗ trợ.',
    ],
    { title: 'QUY ĐỊNH MỨC HỖ TRỢ LỚP GHÉP', issuer: { name: 'HỘI ĐỒNG NHÂN DÂN TỈNH LẠC SƠN' } },
  ],
  [
    'a sentence in place of the head',
    [
      'Tải bản đầy đủ (.doc)', '', 'Hướng dẫn số 12-HD/BTCTU, ngày 18/9/2013 của Ban Tổ chức Tỉnh uỷ Lạc Sơn về xét tặng', 'Huy hiệu Đảng', '09:05 | 27/09/2013', 'A - MỤC ĐÍCH', '- Ghi nhận công lao của đảng viên.', 'B - NỘI DUNG',
      '1. Đảng viên đủ 30 năm tuổi đảng được tặng Huy hiệu.', '2. Hướng dẫn này có hiệu lực từ ngày ký.', 'K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Vũ Đình Khoát',
    ],
    {
      docType: { code: 'HD' }, docNumber: { canonical: '12-HD/BTCTU' }, date: '2013-09-18',
      issuer: { name: 'Ban Tổ chức Tỉnh uỷ Lạc Sơn', parents: [] }, title: 'về xét tặng Huy hiệu Đảng',
    },
  ],
  [
    'a number left blank before its hyphen, beside the place; an organ of the Youth Union in a basis',
    [
      'You are on page 1 of 5', '', 'BAN CHẤP HÀNH TỈNH ĐOÀN LẠC SƠN', '', '***', 'Số: - HD/TĐTN-PT Bản Mế, ngày tháng năm 2022', '', 'HƯỚNG DẪN', 'Quy trình công nhận chi đoàn giữ rừng', '---------', '',
      '- Căn cứ Điều lệ Đoàn TNCS Hồ Chí Minh; Hướng dẫn thực hiện Điều lệ', 'Đoàn TNCS Hồ Chí Minh;', 'Ban Thường vụ Tỉnh đoàn hướng dẫn như sau:', 'I. ĐỐI TƯỢNG', 'Chi đoàn thôn.', 'TM. BAN THƯỜNG VỤ TỈNH ĐOÀN', 'PHÓ BÍ THƯ',
      'Ngô Thị Khanh', 'Nơi nhận:', '- Đài truyền thanh xã (đăng tải);', '- Lưu: VP. Ha',
    ],
    {
      docNumber: { symbol: 'HD/TĐTN-PT', number: null },
      place: 'Bản Mế',
      title: 'Quy trình công nhận chi đoàn giữ rừng',
      recipients: [
        { text: 'Đài truyền thanh xã', note: 'đăng tải' },
        { text: 'Lưu: VP. Ha', archive: true },
      ],
    },
  ],
  [
    "the title of a website's page above the document",
    [
      'QUY CHẾ ĐÓN, TRẢ TRẺ NĂM HỌC 2023-2024', '', 'Lượt xem:', '', 'Đọc bài viết', '', '   PHÒNG GD&ĐT BẢN MẾ', '', '   TRƯỜNG MẦM NON HOA SỮA', '', ' CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '', '      Độc lập- Tự do- Hạnh Phúc', '',
      'Số: 64/QĐ-MNHS                             Bản Mế, ngày 08 tháng 09 năm 2023', '', 'QUYẾT ĐỊNH', '', 'Về việc ban hành Quy chế đón, trả trẻ', '', 'Căn cứ Điều lệ trường Mầm non;', '', 'QUYẾT ĐỊNH:', '', 'Điều 1. Ban hành Quy chế.',
    ],
    { docType: { code: 'QĐ' }, issuer: { name: 'TRƯỜNG MẦM NON HOA SỮA', parents: ['PHÒNG GD&ĐT BẢN MẾ'] }, title: 'Về việc ban hành Quy chế đón, trả trẻ' },
  ],
  [
    'a telegram in capitals, its hour before its day',
    [
      'ỦY BAN NHÂN DÂN', 'TỈNH LẠC SƠN', '-------', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập – Tự do – Hạnh phúc', '', 'Số 12/CĐ-UBND', '', 'Lạc Sơn, hồi 10 giờ 30 phút ngày 21 tháng 01 năm 2024', '', 'CÔNG ĐIỆN', '',
      'VỀ VIỆC CHỐNG RÉT CHO TRÂU BÒ', '', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:', '', '- Chủ tịch UBND các huyện;', '- Giám đốc Đài Phát thanh tỉnh.', '', 'Trời rét đậm.',
    ],
    { place: 'Lạc Sơn', date: '2024-01-21', addressees: ['Chủ tịch UBND các huyện', 'Giám đốc Đài Phát thanh tỉnh'] },
  ],
  [
    'a notice of conclusions with whose they are in its title',
    [
      '|', '**THÀNH ỦY BẢN MẾ**', '*', '|', '**ĐẢNG CỘNG SẢN VIỆT NAM**', '|', '|', 'Số 318-TB/TU', '|', '*Bản Mế, ngày 9 tháng 10 năm 2023*', '|', '**THÔNG BÁO**', 'KẾT LUẬN', 'CỦA BAN THƯỜNG VỤ THÀNH ỦY', 'VỀ', 'CHỐNG RÉT CHO TRÂU BÒ',
      'Ban Thường vụ Thành ủy kết luận:', '1. Che chắn chuồng trại.',
    ],
    { issuer: { name: 'THÀNH ỦY BẢN MẾ', parents: [] }, title: 'KẾT LUẬN CỦA BAN THƯỜNG VỤ THÀNH ỦY VỀ CHỐNG RÉT CHO TRÂU BÒ' },
  ],
  [
    'a last sentence that submits, notes at the end, a name beside the last words of a recipient',
    [
      'ĐẢNG ỦY PHƯỜNG BẢN MẾ', 'Số 15-TTr/ĐU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Bản Mế, ngày 02 tháng 9 năm 2025', '', 'TỜ TRÌNH', 'về việc lập chi bộ ghép[1]', 'Kính gửi: Ban Thường vụ Thành ủy.', 'I. NỘI DUNG', '1. Lập chi bộ ghép.',
      'Kính trình Ban Thường vụ Thành ủy xem xét, quyết định.', '[1] Theo Hướng dẫn số 33-HD/BTCTW.', 'Nơi nhận:                                  T/M BAN THƯỜNG VỤ', '- Như trên;                                BÍ THƯ', '- Đài Phát thanh và',
      'Truyền hình (đưa tin);                     Đỗ Văn Hùng', '- Lưu Văn phòng.',
    ],
    { addressees: ['Ban Thường vụ Thành ủy'], signatures: [{ position: 'BÍ THƯ', name: 'Đỗ Văn Hùng' }], recipients: [{}, { text: 'Đài Phát thanh và Truyền hình', note: 'đưa tin' }, {}] },
  ],
  [
    'type and subject in one line, above the bases the head of a firm',
    [
      'QUYẾT ĐỊNH Về việc ủy quyền ký hóa đơn', 'TỔNG GIÁM ĐỐC CÔNG TY MUỐI BẢN MẾ', '- Căn cứ Bộ Luật Dân sự số 91/2015/QH13;', '- Căn cứ Điều lệ Công ty;', 'QUYẾT ĐỊNH:', 'Điều 1. Ủy quyền cho bà Lò Thị Hoa.', 'Điều 2. Quyết định có hiệu lực từ ngày ký./.',
      'TỔNG GIÁM ĐỐC (đã ký số)', 'Nơi nhận: - Như Điều 2; - Lưu VT.',
    ],
    {
      docType: { code: 'QĐ' }, issuer: { name: 'CÔNG TY MUỐI BẢN MẾ', parents: [] }, title: 'Về việc ủy quyền ký hóa đơn',
      signatures: [{ position: 'TỔNG GIÁM ĐỐC', name: null }],
    },
  ],
  [
    'a post and its holder in one line',
    [
      'HĐND XÃ BẢN MẾ', 'Số: 5/NQ-HĐND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Bản Mế, ngày 15 tháng 12 năm 2016', 'NGHỊ QUYẾT', 'VỀ SỬA KÊNH', 'Điều 1. Sửa kênh.', 'Nghị quyết này có hiệu lực từ ngày thông qua./.', 'CHỦ TỊCH     Lò Văn Việt',
    ],
    { signatures: [{ position: 'CHỦ TỊCH', name: 'Lò Văn Việt' }] },
  ],
  [
    'two bodies of a joint circular, each on its line',
    [
      'BỘ Y TẾ', '-----', 'BỘ TÀI CHÍNH', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', 'Số: 47/2004/TTLT/BYT-BTC', '', 'Hà Nội, ngày 26 tháng 11 năm 2004', '', 'THÔNG TƯ LIÊN TỊCH', '',
      'HƯỚNG DẪN MUA TỦ THUỐC', '', 'Để mua tủ thuốc, Bộ Y tế và Bộ Tài chính hướng dẫn như sau:', '', '1. Mua tủ.',
    ],
    { issuer: { name: 'Bộ Y tế và Bộ Tài chính', parents: [] } },
  ],
  [
    'no head but the type: the organ that speaks',
    [
      'CHỈ THỊ', '', 'Về bảo vệ đê sông Lạc', '', 'Thời gian qua, đê sông Lạc bị sạt lở.', '', 'Để khắc phục, Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng thực hiện tốt các nhiệm vụ sau:', '', '1. Sửa đê.', '', '2. Trực đê.', '',
      'T/M BAN THƯỜNG VỤ', '', 'BÍ THƯ', '', 'Trần Thế Đoan',
    ],
    { docType: { code: 'CT' }, issuer: { name: 'Ban Thường vụ Tỉnh ủy', parents: [] } },
  ],
  [
    'place, date and addressees in one line, the number and the subject in another',
    [
      'SỞ MUỐI BẢN MẾ --------', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------', 'Số: 96/SM-VP V/v sửa cống xả', 'Bản Mế, ngày 02 tháng 02 năm 2021 Kính gửi:', '- Trạm bơm xã Hạ;', '- Trạm bơm xã Thượng.',
      '(Sau đây gọi là các trạm) Sở đề nghị các trạm sửa cống.', '1. Đo cống.', '2. Sửa cống.', 'Nơi nhận:', '- Như trên;', '- Luru: VT.',
    ],
    { place: 'Bản Mế', date: '2021-02-02', title: 'V/v sửa cống xả', addressees: ['Trạm bơm xã Hạ', 'Trạm bơm xã Thượng'], recipients: [{}, { archive: true }] },
  ],
  [
    'a rector above the bases, directly below the title',
    [
      'QUYẾT ĐỊNH', '', '**Về việc ban hành Quy định mượn sách**', '**HIỆU TRƯỞNG TRƯỜNG CAO ĐẲNG MUỐI**', 'Căn cứ Luật Giáo dục nghề nghiệp ngày 27/11/2014;', 'Theo đề nghị của Thư viện.', '', 'QUYẾT ĐỊNH:', '',
      'Điều 1. Ban hành Quy định mượn sách của Trường Cao đẳng Muối.', 'Điều 2. Quyết định này có hiệu lực từ ngày ký.', '**HIỆU TRƯỞNG**', '', '**Thượng tá Lò Văn Hải**',
    ],
    { issuer: { name: 'Trường Cao đẳng Muối', parents: [] }, title: 'Về việc ban hành Quy định mượn sách', signatures: [{ position: 'HIỆU TRƯỞNG', name: 'Lò Văn Hải' }] },
  ],
  [
    'a subject under the number, as a letter has it, above a plan with a title',
    [
      '**TRƯỜNG TIỂU HỌC BẢN MẾ**', '', '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', '', 'Số: /KH-THBM', 'V/v trồng cây đầu năm học', '', 'Bản Mế, ngày ... tháng 8 năm 2026', '', '**KẾ HOẠCH**', '', '**Trồng cây đầu năm học**', '', '**Căn cứ** Công văn số 9/SGDĐT-VP ngày 3/8/2026;',
      '', 'I. MỤC ĐÍCH', '', 'Trồng cây quanh sân.',
    ],
    { docType: { code: 'KH' }, title: 'Trồng cây đầu năm học' },
  ],
  [
    'letters whose first words are not the last of the addressee; a list of Markdown with the marks of print',
    [
      'SỞ MUỐI BẢN MẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 97/SM-VP', 'Bản Mế, ngày 03 tháng 02 năm 2021', 'Kính gửi: Trạm bơm xã', 'Hạ', '', 'Thi hành Quyết định số 12/QĐ-UBND ngày 1/2/2021 của Ủy ban nhân dân tỉnh về sửa cống.', '',
      'Căn cứ Nghị định số 54/2016/NĐ-CP ngày 26/5/2016 của Chính phủ.', '', 'Đề nghị Trạm sửa cống.', '', 'Nơi nhận:', '- - Như trên;', '- - Lưu: VT.',
    ],
    { addressees: ['Trạm bơm xã Hạ'], recipients: [{ text: 'Như trên' }, { text: 'Lưu: VT', archive: true }] },
  ],
  [
    'a sentence directly below an addressee without a stop; an item that goes on behind commas in a narrow column',
    [
      'UBND XÃ BẢN MẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 05/GM-UBND', 'Bản Mế, ngày 5 tháng 3 năm 2024', 'GIẤY MỜI', 'Họp giao ban', 'Kính gửi: Các trưởng thôn', 'Ủy ban nhân dân xã trân trọng kính mời các đồng chí dự họp, cụ thể:',
      '- Thời gian: 8 giờ ngày 6/3/2024.', '- Địa điểm: Hội trường.', '', '|Nơi nhận:                    |KT. CHỦ TỊCH     |', '|- Như trên;                  |PHÓ CHỦ TỊCH     |', '|- VP: CVP, các PCVP, đội thủy|                 |', '|nông, đội trực,              |                 |', '|Công báo;                    |Lò Văn Minh      |', '|- Lun: VT.                   |                 |',
    ],
    { addressees: ['Các trưởng thôn'], recipients: [{}, { text: 'VP: CVP, các PCVP, đội thủy nông, đội trực, Công báo' }, { archive: true }] },
  ],
  [
    'the organs of a mass organisation; an invitation that tells item by item',
    [
      'HỘI LÀM VƯỜN VIỆT NAM', 'HỘI LÀM VƯỜN TỈNH LẠC SƠN', 'BCH HỘI LÀM VƯỜN XÃ BẢN MẾ', 'Số: 08-GM/HLV, Bản Mế, ngày 5 tháng 7 năm 2026', '', 'GIẤY MỜI', 'DỰ BUỔI GHÉP CÀNH', '', 'Nhằm giúp hội viên biết cách ghép cành.', 'Ban Chấp hành Hội trân trọng kính mời:',
      '- Kính mời: Ông Lò Văn Sang cùng hội viên.', '- Thời gian: 8 giờ 00 phút ngày 09 tháng 7 năm 2026.', '- Địa điểm: Nhà ông Sang.', '', 'Kính mong ông dự đúng giờ.', '', 'T/M BAN CHẤP HÀNH', 'CHỦ TỊCH', 'Phạm Thị Hiền',
    ],
    { issuer: { name: 'BCH HỘI LÀM VƯỜN XÃ BẢN MẾ', parents: ['HỘI LÀM VƯỜN TỈNH LẠC SƠN', 'HỘI LÀM VƯỜN VIỆT NAM'] }, title: 'DỰ BUỔI GHÉP CÀNH', addressees: [] },
  ],
  [
    "a letter's parts run together, its first sentence behind the addressees",
    [
      'BỘ NỘI VỤ -------', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------', 'Số: 771/BNV-VP V/v thống kê phòng đọc sách',
      'Hà Nội, ngày 09 tháng 3 năm 2017 Kính gửi: Đ/c Giám đốc Sở Nội vụ các tỉnh, thành phố Trong thời gian qua, Sở Nội vụ các tỉnh đã mở nhiều phòng đọc sách cho cán bộ.', '1. Đề nghị Sở Nội vụ thống kê số phòng đọc sách đã mở.', 'Trân trọng cảm ơn./.',
    ],
    { place: 'Hà Nội', date: '2017-03-09', title: 'V/v thống kê phòng đọc sách', addressees: ['Đ/c Giám đốc Sở Nội vụ các tỉnh, thành phố'] },
  ],
] as const)('%s', (_, lines, expected) => {
  expect(metaOf(lines)).toMatchObject(expected)
}) // prettier-ignore

test('the title of what is attached and the note below it, in one line', () => {
  const [document] = parse(
    'UBND XÃ BẢN MẾ\nSố: 16/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập —- Tự do - Hạnh phúc\nQUYẾT ĐỊNH\nV/V CÔNG BỐ CÁC KHE MÓ\nĐiều 1. Công bố khe mó.\nTM. ỦY BAN NHÂN DÂN CHỦ TỊCH     Phạm Đình Nghị\n' +
      'DANH MỤC\n“KHE MÓ CÒN NƯỚC” TRÊN ĐỊA BÀN XÃ  (Ban hành kèm theo Quyết định số 16/QĐ-UBND ngày 27/07/2017 của UBND xã Bản Mế)\nKhe Cạn.\n',
  ).children as [Document]
  const attachments = document.children.find((part) => part.type === 'attachments')
  expect(document.meta.signatures).toMatchObject([{ authority: 'TM.', position: 'CHỦ TỊCH', name: 'Phạm Đình Nghị' }])
  expect(attachments?.children[0]).toMatchObject({ meta: { title: 'DANH MỤC “KHE MÓ CÒN NƯỚC” TRÊN ĐỊA BÀN XÃ' } })
})

test.each(['Ban hành kèm theo Thông tư số 16/2031/TT-BTN', '(Ban hành kèm theo Thông tư số 16/2031/TT-BTN)'])(
  'the code of a form and the note below it, in one cell: %s',
  (note) => {
    const form =
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐƠN XIN ĐÀO MƯƠNG\n\nKính gửi: Sở Thủy nông\n\n1. Tên mương: ........\n'
    const [document] = parse(`| | Mẫu TN-CC-07 ${note} |\n|||\n\n${form}`).children as [Document]
    const preface = document.children.find(({ type }) => type === 'preface')!
    expect(
      childrenOf(preface)
        .slice(0, 2)
        .map((node) => [node.type, textOf(node)]),
    ).toEqual([
      ['docType', 'Mẫu TN-CC-07'],
      ['docTitle', note],
    ])
  },
)

test('a consolidated text as the gazette prints it: running heads and the signature of its site begin no document', () => {
  const { children } = parse(
    '34\nCÔNG BÁO/Số 29 + 30/Ngày 27-4-2018\n\nVĂN BẢN PHÁP LUẬT KHÁC\n\nVĂN BẢN HỢP NHẤT - BỘ THỦY NÔNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTHÔNG TƯ\nBan hành Danh mục cống\n\n' +
      'Thông tư số 05/2015/TT-BTN ngày 17 tháng 3 năm 2015 của Bộ trưởng Bộ Thủy nông ban hành Danh mục cống, có hiệu lực kể từ ngày 01 tháng 5 năm 2015.\nCăn cứ Luật Thủy lợi;\nBộ trưởng Bộ Thủy nông ban hành Thông tư ban hành Danh mục cống.\n' +
      'Ký bởi: Cổng Thông tin\nEmail: a@b.example\nCơ quan: Văn phòng\nThời gian ký: 07.05.2018 10:12:47 +07:00\n\n\nCÔNG BÁO/Số 29 + 30/Ngày 27-4-2018\n35\n\nĐiều 1. Danh mục cống\n1. Ban hành Danh mục cống.\n',
  )
  const documents = children.filter(({ type }) => type === 'document') as Document[]
  expect(documents.map(({ meta }) => meta)).toMatchObject([
    { docType: { code: 'VBHN' }, issuer: { name: 'Bộ Thủy nông', parents: [] }, date: null, title: 'Ban hành Danh mục cống' },
  ])
  expect(JSON.stringify(children).match(/"type":"stamp"/gu)).toHaveLength(1)
})

test('what is issued with a document: its system by that number, its title without a type', () => {
  const [document] = parse(
    'THỂ LỆ CUỘC THI GHÉP CÀNH\n\n"Cây nhà lá vườn" tại Đảng bộ xã Bản Mế\n\n(Ban hành kèm theo Kế hoạch số 76-KH/ĐU\nngày 22/9/2026 của Ban Thường vụ Đảng ủy xã Bản Mế)\nĐiều 1. Mục đích\nGhép cành đúng cách.\nĐiều 2. Người dự thi\nĐảng viên trong xã.\n',
  ).children as [Document]
  expect(document).toMatchObject({
    system: 'party',
    role: 'attachment',
    meta: { issuer: null, title: 'THỂ LỆ CUỘC THI GHÉP CÀNH "Cây nhà lá vườn" tại Đảng bộ xã Bản Mế' },
  })
})

test.each([
  ['Toàn văn Quy chế ghép cành trong vườn trường\n(Ban hành kèm theo Quyết định số 17-QĐ/TWĐTN ngày 09/11/2023\n của Ban Bí thư Trung ương Đoàn)', 'QC', 'ghép cành trong vườn trường'],
  ['TRÍCH QUY ĐỊNH GHÉP CÀNH TRONG VƯỜN TRƯỜNG\n(Ban hành kèm theo Quyết định số 91/QĐ-HV ngày 13/09/2013)', 'QyĐ', 'GHÉP CÀNH TRONG VƯỜN TRƯỜNG'],
])('the type behind what a site says of the text: %j', (head, code, title) => {
  const [document] = parse(`${head}\n\nĐiều 1. Đối tượng\nCây trong vườn.\nĐiều 2. Mục đích\nCây tốt.\n`).children as [Document]
  expect(document).toMatchObject({ role: 'attachment', meta: { docType: { code }, title } })
}) // prettier-ignore

test('a form to be filled in names nobody, and nothing', () => {
  const meta = metaOf(['UBND XÃ BẢN MẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 5/GP-UBND', 'GIẤY PHÉP', '………….... (1)', 'Kính gửi: ............. (2)', 'Cho phép sửa cống.'])
  expect(meta).toMatchObject({ docNumber: { canonical: '5/GP-UBND' }, title: null, addressees: [] })
}) // prettier-ignore

test('the end of a law in a table without recipients', () => {
  const { signatures } = metaOf(['LUẬT', 'GHÉP CÀNH', 'Điều 1. Ghép cành', 'Cành ghép phải tươi.', '', '|                    |CHỦ TỊCH QUỐC HỘI    |', '|                    |                     |', '|                    |Lò Thanh Mẫn         |'])
  expect(signatures).toMatchObject([{ position: 'CHỦ TỊCH QUỐC HỘI', name: 'Lò Thanh Mẫn' }])
}) // prettier-ignore

test('marks of emphasis that a converter left before the head of the recipients', () => {
  const end = '| * * *Nơi nhận:* - Như trên; - Lưu: VT. | CHỦ TỊCH     Lò Văn Mặn |\n| --- | --- |'
  const { recipients, signatures } = metaOf([
    'QUYẾT ĐỊNH',
    'Về ghép cành',
    'Điều 1. Ghép cành tươi.',
    'Điều 2. Thi hành từ ngày ký./.',
    end,
  ])
  expect(recipients.map(({ text }) => text)).toEqual(['Như trên', 'Lưu: VT'])
  expect(signatures).toMatchObject([{ position: 'CHỦ TỊCH', name: 'Lò Văn Mặn' }])
})

test('a form has the post alone at its end, in the right column', () => {
  const { signatures } = metaOf(['BÁO CÁO', 'Về ghép cành', 'I. Kết quả', 'Cành đã ghép.', 'II. Đề nghị', 'Ghép thêm cành.', '|  | THỦ TRƯỞNG CƠ QUAN |', '| --- | --- |'])
  expect(signatures).toMatchObject([{ position: 'THỦ TRƯỞNG CƠ QUAN', name: null }])
}) // prettier-ignore

test('a number written by hand, its first digit read as a letter', () => {
  const meta = metaOf(['TRƯỜNG ĐẠI HỌC MUỐI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: A62 /TB-ĐHM Lạc Sơn, ngày A6 tháng 9 năm 2025', 'THÔNG BÁO', 'Về ghép cành', 'I. ĐỐI TƯỢNG', 'Cây.'])
  expect(meta).toMatchObject({ docNumber: { canonical: 'A62/TB-ĐHM' }, docType: { code: 'TB' }, date: null })
}) // prettier-ignore

test('a recipient that a form leaves blank is none', () => {
  const { recipients } = metaOf(['QUYẾT ĐỊNH', 'Về việc ghép cành', 'Điều 1. Ghép cành.', 'Điều 2. Có hiệu lực từ ngày ký./.', 'Nơi nhận:', '- Như Điều 2;', '- ………;', '.........', '- Lưu: VT.', 'GIÁM ĐỐC', '', 'Lò Văn Thắng'])
  expect(recipients).toMatchObject([{ text: 'Như Điều 2' }, { text: 'Lưu: VT', archive: true }])
}) // prettier-ignore

test('bodies of a joint head with a dash between them', () => {
  const meta = metaOf(['BỘ Y TẾ-BỘ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 3/2009/TTLT-BYT-BNV', 'Hà Nội, ngày 4 tháng 5 năm 2009', 'THÔNG TƯ LIÊN TỊCH', 'Hướng dẫn ghép cành', 'Điều 1. Ghép cành.'])
  expect(meta).toMatchObject({ issuer: { name: 'Bộ Y tế - Bộ Nội vụ' }, uri: 'urn:lex:vn:bo.y.te+bo.noi.vu:thong.tu.lien.tich:2009-05-04;3-2009-ttlt-byt-bnv' })
}) // prettier-ignore

test('items of a list that a converter set in one line', () => {
  const { recipients } = metaOf(['QUYẾT ĐỊNH', 'Về việc ghép cành', 'Điều 1. Ghép cành.', 'Điều 2. Có hiệu lực từ ngày ký./.', 'Nơi nhận:', '', '- Như Điều 2; - Lưu: VT, ĐT.', '', 'GIÁM ĐỐC', '', 'Lò Văn Thắng'])
  expect(recipients).toMatchObject([{ text: 'Như Điều 2' }, { text: 'Lưu: VT, ĐT', archive: true }])
}) // prettier-ignore

test('the title line of the Youth Union, whatever its number', () => {
  const [document] = parse(
    'ĐOÀN XÃ BẢN MẾ                                ĐOÀN TNCS HỒ CHÍ MINH\nĐOÀN TRƯỜNG THPT BẢN MẾ\n***\nSố: 01 /QC-ĐTN                        Bản Mế, ngày 20 tháng 8 năm 2025\n\nQUY CHẾ\nTRỰC CỔNG TRƯỜNG\n\nI. MỤC ĐÍCH\nGiữ trật tự.\n',
  ).children as [Document]
  expect(document).toMatchObject({ system: 'party', meta: { docNumber: { canonical: '01/QC-ĐTN' } } })
})

test('a mass organisation writes in the form of the Party where it has stars and no motto', () => {
  const head = ['HỘI LÀM VƯỜN TỈNH LẠC SƠN', 'BAN THƯỜNG VỤ', '***', 'Số: 18/QĐ-BTV', 'Lạc Sơn, ngày 05 tháng 01 năm 2024', 'QUYẾT ĐỊNH', 'Về việc ghép cành', 'Điều 1. Ghép cành.']
  expect(parse(head.join('\n')).children[0]).toMatchObject({ system: 'party' })
  expect(parse(head.toSpliced(2, 0, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').join('\n')).children[0]).toMatchObject({ system: 'state' })
}) // prettier-ignore

test('the days of a sitting are not the date of what it resolved', () => {
  const meta = metaOf([
    'Đại hội đại biểu lần thứ III Đảng bộ xã Bản Mế họp từ ngày 25/01/2025 đến ngày 27/01/2025, tại Bản Mế, sau khi thảo luận các văn kiện,', 'QUYẾT NGHỊ', 'I. Tán thành đánh giá trong báo cáo chính trị.', 'II. Thông qua chỉ tiêu.',
  ]) // prettier-ignore
  expect(meta).toMatchObject({ date: null, place: null })
})

test('the title of a consolidated text without its type', () => {
  const meta = metaOf([
    'BỘ THỦY NÔNG', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', 'Số: 75/VBHN-BTN', '', 'Hà Nội, ngày 18 tháng 9 năm 2024', '', 'QUY ĐỊNH CHI TIẾT MỘT SỐ ĐIỀU CỦA LUẬT THỦY NÔNG', '', 'Căn cứ Luật Thủy nông ngày 17 tháng 6 năm 2020;', '', 'Điều 1. Phạm vi', '', 'Nghị định này quy định chi tiết.',
  ]) // prettier-ignore
  expect(meta.title).toBe('QUY ĐỊNH CHI TIẾT MỘT SỐ ĐIỀU CỦA LUẬT THỦY NÔNG')
})

test('the title of a collection of laws cites no document: the number is its own', () => {
  const [document] = parse(
    'PHÁP LỆNH\nCỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI SỐ 14/2002/PL-UBTVQH11\nNGÀY 16 THÁNG 10 NĂM 2002 VỀ QUẢN LÝ TỔ YẾN\n\nĐiều 1. Tổ yến được quản lý.\n',
  ).children as [Document]
  expect(document.meta).toMatchObject({ docNumber: { canonical: '14/2002/PL-UBTVQH11' }, title: 'VỀ QUẢN LÝ TỔ YẾN' })
  expect(JSON.stringify(document.children)).not.toContain('"citation"')
})

test('purposes among the legal bases of older texts', () => {
  const [document] = parse(
    'PHÁP LỆNH\n\nVỀ GÌN GIỮ DI SẢN TƯ LIỆU\n\nĐể kho tư liệu của dân tộc được giữ lâu bền;\n\nCăn cứ vào Điều 47 của Hiến pháp;\n\nĐể mở rộng việc kiểm kê;\n\nPháp lệnh này quy định việc gìn giữ di sản tư liệu.\n\nĐiều 1.- Nhà nước lập kho tư liệu.\n',
  ).children as [Document]
  const preamble = document.children.find((part) => part.type === 'preamble')
  expect(preamble?.children.map(({ type }) => type)).toEqual(['recital', 'basis', 'recital', 'enactingFormula'])
})

test.each(['THÔNG TƯ SỐ 14/2026/TT-BAS', 'THÔNG TƯ', 'THÔNG TƯ\n-------'])(
  'the title below %j is a title, whatever type its words name',
  (type) => {
    const meta = metaOf([
      type,
      'Quy định về sổ trợ cấp của người cao tuổi',
      'Căn cứ Luật Trợ cấp ngày 20 tháng 6 năm 2025;',
      'Căn cứ Nghị định số 15/2026/NĐ-CP ngày 1 tháng 2 năm 2026 của Chính phủ;',
      'Theo đề nghị của Cục trưởng Cục Trợ cấp;',
      'Điều 1. Phạm vi điều chỉnh',
      'Thông tư này quy định việc cấp sổ.',
      'Điều 2. Hiệu lực thi hành',
    ])
    expect(meta).toMatchObject({ docType: { code: 'TT' }, title: 'Quy định về sổ trợ cấp của người cao tuổi' })
  },
)

test.each(['ngày*Ï', 'ngày Ïf', 'ngày {Z'])('a day by hand that a scanner could not read: %s', (day) => {
  const meta = metaOf([
    'BAN CƠ YẾU CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'VIỆN MẬT MÃ Độc lập - Tự do - Hạnh phúc',
    `Số: 612 /QĐ-VMM Hải An, ${day} tháng 11 năm 2025`,
    'QUYẾT ĐỊNH',
    'Thành lập Tổ rà soát máy móc',
    'Căn cứ Luật Cơ yếu ngày 26 tháng 11 năm 2011;',
    'QUYẾT ĐỊNH:',
    'Điều 1. Thành lập Tổ rà soát máy móc của Viện./.',
  ])
  expect(meta).toMatchObject({ docNumber: { canonical: '612/QĐ-VMM' }, place: 'Hải An', date: null, title: 'Thành lập Tổ rà soát máy móc' })
})

test('a form leaves the organs below its own blank', () => {
  const meta = metaOf([
    'TRƯỜNG ĐẠI HỌC HẢI AN', 'KHOA:..............', 'BỘ MÔN: ………………', '', 'Số:    /BC-……', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc', 'Hải An, ngày     tháng     năm', '', 'BÁO CÁO', 'Công tác cố vấn học tập', 'I. Sinh viên', '1. Số buổi gặp: ……',
  ]) // prettier-ignore
  expect(meta.issuer).toEqual({ name: 'TRƯỜNG ĐẠI HỌC HẢI AN', parents: [] })
})

test("what a scanner took from an organ's name: a blank, the marks of its place, the letters below a stamp", () => {
  const head = (organ: string): string[] => [organ, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 4/TCT-VP', 'Hà Nội, ngày 4 tháng 5 năm 2019', 'V/v phơi muối', 'Kính gửi: Sở Muối.', '']
  expect(metaOf([...head('THỦ TƯỚNG CHÍNHPHỦ'), 'Đề nghị phơi muối.']).issuer?.name).toBe('Thủ tướng Chính phủ')
  expect(metaOf([...head('CUC THUE TINH LAC SON'), 'Cục Thuế tỉnh Lạc Sơn đề nghị phơi muối.']).issuer?.name).toBe('Cục Thuế tỉnh Lạc Sơn')
  expect(metaOf([...head("TỎNG CỤC 'G CỤC THUÊ"), 'Tổng cục Thuế đề nghị phơi muối.']).issuer?.name).toBe('Tổng cục Thuế')
}) // prettier-ignore

test("an addressee's number and address behind the name", () => {
  const meta = metaOf(['CỤC THUẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 4/CT-VP', 'V/v muối', 'Kính gửi: Công ty Muối Bản Mế, Địa chỉ: xã Bản Mế; MST: 0101.', '', 'Cục Thuế trả lời.'])
  expect(meta.addressees).toEqual(['Công ty Muối Bản Mế'])
}) // prettier-ignore

test('a congress in the title of a resolution that a newspaper copied without its head', () => {
  const [outside, document] = parse(
    'Thứ Năm, 15/10/2025, 16:21 (GMT+7)\n\nNghị quyết Đại hội đại biểu Đảng bộ tỉnh Lạc Sơn lần thứ XI\n\nBáo trân trọng đăng toàn văn Nghị quyết\n\nĐại hội họp từ ngày 12 đến ngày 15 tháng 10 năm 2025,\n\nQUYẾT NGHỊ\n\nI- Tán thành đánh giá.\n\n1. Về kết quả.\n\nMuối được mùa.\n',
  ).children as [Root['children'][number], Document]
  expect(outside.type).toBe('unstructured')
  expect(document).toMatchObject({
    system: 'party',
    meta: { docType: { code: 'NQ' }, title: null, issuer: { name: 'Đại hội đại biểu Đảng bộ tỉnh Lạc Sơn lần thứ XI' } },
  })
  const kinds = document.children.slice(0, 2).flatMap((part) => childrenOf(part).map(({ type }) => type))
  expect(kinds).toEqual(['docType', 'sourceNote', 'paragraph', 'enactingFormula'])
})

test("type and title of a page above the letterhead, which has them again, are the website's", () => {
  const meta = metaOf([
    'QUYẾT ĐỊNH BAN HÀNH KẾ HOẠCH PHƠI MUỐI', '', 'BỘ MUỐI', '——-', 'Số: 46/QĐ-BM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập – Tự do – Hạnh phúc', 'Hà Nội, ngày 22 tháng 02 năm 2019', '',
    'QUYẾT ĐỊNH', '', 'BAN HÀNH KẾ HOẠCH PHƠI MUỐI Ở BIỂN', '', 'Căn cứ Luật Muối ngày 19 tháng 6 năm 2014;', '', 'QUYẾT ĐỊNH:', '', 'Điều 1. Ban hành Kế hoạch.',
  ]) // prettier-ignore
  expect(meta).toMatchObject({
    docNumber: { canonical: '46/QĐ-BM' },
    issuer: { name: 'BỘ MUỐI', parents: [] },
    title: 'BAN HÀNH KẾ HOẠCH PHƠI MUỐI Ở BIỂN',
  })
})

test('the type that a text without its head gives itself', () => {
  const [document] = parse(
    'Điều 1. Phạm vi điều chỉnh\n\nThông tư này quy định việc phơi muối.\n\nĐiều 2. Đối tượng\n\n1. Xã.\n\n2. Phường.\n',
  ).children as [Document]
  expect(document.meta).toMatchObject({ docType: { code: 'TT' }, docNumber: null, title: null })
})

test('who speaks in a text without its letterhead: bodies together, and one that says how it calls itself', () => {
  const joint = ['THÔNG TƯ LIÊN TỊCH', 'Hướng dẫn phơi muối', '', 'Sau khi thống nhất ý kiến với Bộ Nước, Liên tịch Bộ Muối - Trung ương Hội Diêm dân hướng dẫn thực hiện như sau:', '', 'I. ĐỐI TƯỢNG', '', '1. Diêm dân.', '', '2. Hợp tác xã.']
  expect(metaOf(joint).issuer).toEqual({ name: 'Bộ Muối - Trung ương Hội Diêm dân', parents: [] })
  const letter = ['Kính gửi: Sở Muối', '', 'Thực hiện Luật Muối, Hội đồng Muối trung ương (sau đây gọi là Hội đồng) đề nghị các sở thực hiện như sau:', '1. Phơi muối.', '2. Cất muối.']
  expect(metaOf(letter).issuer).toEqual({ name: 'Hội đồng Muối trung ương', parents: [] })
}) // prettier-ignore

test('what a scanner made of the edge of the paper, and vowels that it misread in a date', () => {
  const meta = metaOf([
    '~ UỶ BAN NHÂN DÂN', '’ TỈNH LẠC SƠN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 15/QĐ-UBND', '. Lạc Sơn, ngảy 22 thảng 02 nắm 2019', '',
    '. QUYẾT ĐỊNH', '» Về việc phơi muối', 'Căn cứ Luật Muối ngày 19 tháng 6 năm 2014;', '« QUYẾT ĐỊNH:', '^ Điều 1. Phơi muối.', '. Muối để trong kho.',
  ]) // prettier-ignore
  expect(meta).toMatchObject({
    docType: { code: 'QĐ' },
    issuer: { name: 'UỶ BAN NHÂN DÂN TỈNH LẠC SƠN' },
    place: 'Lạc Sơn',
    date: '2019-02-22',
    title: 'Về việc phơi muối',
  })
})

test('signs of other lists, and misread words that open the parts of a head', () => {
  const meta = metaOf([
    'UBND HUYỆN SƠN HÀ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 77/UBND-NN', 'Sơn Hà, ngày 11 tháng 5 năm 2026', 'V/v nạo vét kênh', '',
    'Kính gừi:', '▪ Phòng Kinh tế;', '▪ Ủy ban nhân dân các xã.', '',
    'Căn cử Kế hoạch số 12/KH-UBND của huyện về thủy lợi, đề nghị các đơn vị nạo vét kênh trước mùa mưa.', '',
    'Nơi nhận:', '▪ Như trên;', '▪ Lưu: VT.', 'CHỦ TỊCH', '', 'Lò Văn Kiên',
  ]) // prettier-ignore
  expect(meta).toMatchObject({
    addressees: ['Phòng Kinh tế', 'Ủy ban nhân dân các xã'],
    recipients: [
      { text: 'Như trên', archive: false },
      { text: 'Lưu: VT', archive: true },
    ],
  })
})

test.each([
  ['a copy’s watermark', 'BẢN SAO'],
  ['a page’s title', 'Báo cáo kênh mương năm 2026'],
  ['a site’s link', 'Xem thêm: Các văn bản liên quan'],
])('%s that comes again and again parts no sentence', (_, mark) => {
  const clause = (n: number) => [
    `${n}. Các xã rà soát kênh mương trên địa bàn và báo cáo kết quả thực hiện`,
    'về Phòng Kinh tế trước ngày 30 hằng tháng.',
  ]
  const clauses = Array.from({ length: 40 }, (__, i) => clause(i + 1))
  const lines = clauses.flatMap(([first, second], i) => (i % 9 === 4 ? [first!, mark, second!] : [first!, second!]))
  const [document, ...others] = parse(
    ['UBND XÃ SƠN HÀ', 'Số: 7/KH-UBND', 'KẾ HOẠCH', 'Rà soát kênh mương', '', ...lines].join('\n'),
  ).children
  expect(others).toEqual([])
  const text = JSON.stringify(document)
  expect(text.match(/"name":"clause"/g)).toHaveLength(40)
  expect(text.match(/"type":"furniture"/g)).toHaveLength(4)
})

test('a number that stands in cell after cell heads no document', () => {
  const row = (n: number) => [
    `${n}.`,
    `1.0017${n}`,
    'Thủ tục cấp giấy chứng nhận quyền liên',
    'quan',
    'Nghị quyết số 66/2025/NQ-CP',
    'Kênh mương',
    'Cục Kênh mương',
    '',
  ]
  const rows = Array.from({ length: 6 }, (_, i) => row(i + 1)).flatMap((cells) => cells.map((cell) => `${cell}\n|<br>`))
  const head = [
    'UBND XÃ SƠN HÀ',
    'Số: 7/TB-UBND',
    'THÔNG BÁO',
    'Về thủ tục hành chính',
    '',
    '1. Công bố thủ tục.',
    'Nơi nhận:',
    '- Lưu: VT.',
    'CHỦ TỊCH',
    '',
    'Lò Văn Kiên',
    '',
  ]
  const { children } = parse([...head, ...rows].join('\n'))
  expect(children.filter(({ type }) => type === 'document')).toHaveLength(1)
})

test.each(['ngày 12 - 3 - 2020', '12 / 3 / 2020', 'ngày l2 tháng 3 năm 2O20'])(
  'a place and a date as typists and scanners have it: %s',
  (day) => {
    const meta = metaOf([
      'UBND XÃ SƠN HÀ',
      'Số: 7/TB-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      `Sơn Hà, ${day}`,
      'THÔNG BÁO',
      'Về lịch nạo vét kênh',
      '',
      'Các thôn nạo vét kênh trước mùa mưa.',
    ])
    expect(meta).toMatchObject({ place: 'Sơn Hà', date: '2020-03-12' })
  },
)
test('the names of drawn lines, glued to the parts of a letterhead, are its rules', () => {
  const { children } = parse(
    [
      'ỦY BAN NHÂN DÂN', '', 'TỈNH SƠN HÀ', '', 'straight connector 2Số: 155 /UBND-TN', '', 'Về việc nạo vét kênh', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '',
      'straight connector 1Độc lập - Tự do - Hạnh phúc', '', 'Sơn Hà, ngày 07 tháng 4 năm 2016', '', 'Kính gửi:', '- Sở Nội vụ;', '- Sở Y tế.', '',
      'Ủy ban nhân dân tỉnh yêu cầu nạo vét kênh.',
    ].join('\n'),
  ) // prettier-ignore
  const [document, ...others] = children as Document[]
  expect(others).toEqual([])
  expect(document!.meta).toMatchObject({ docNumber: { canonical: '155/UBND-TN' }, issuer: { parents: [] }, title: 'Về việc nạo vét kênh' })
  const preface = document!.children.find(({ type }) => type === 'preface')
  expect(preface?.children.filter(({ type }) => type === 'separator')).toHaveLength(2)
})

test.each(['S: 5157/QĐ-UBND', 'S 5157/QĐ-UBND', 'S: 5157/2016/QĐ-UBND'])(
  'a site lost the vowel of the word before the number: %s',
  (number) => {
    const meta = metaOf([
    'UBND XÃ SƠN HÀ', '-----', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', number, 'Sơn Hà, ngày 30 tháng 9 năm 2016', 'QUYẾT ĐỊNH', 'VỀ KÊNH MƯƠNG',
    'Căn cứ Luật Thủy lợi;', 'QUYẾT ĐỊNH:', 'Điều 1. Nạo vét kênh.', 'Điều 2. Thi hành.',
  ]) // prettier-ignore
    expect(meta).toMatchObject({ docNumber: { number: '5157', symbol: 'QĐ-UBND' }, issuer: { name: 'UBND XÃ SƠN HÀ', parents: [] } })
  },
)

test.each(['K ÉT LUẬN', 'KẾT LU ẬN', 'KÉT L UẬN'])('a blank within the name of the type: %s', (type) => {
  const meta = metaOf([
    'TỈNH ỦY SƠN HÀ', 'ĐẢNG CỘNG SẢN VIỆT NAM', '*', 'Số 45-KL/TU', 'Sơn Hà, ngày 13 tháng 5 năm 2022', type, 'HỘI NGHỊ LÂN THỨ BẢY', 'BAN CHẤP HÀNH ĐẢNG BỘ TỈNH (KHOÁ XVI)',
    'về nạo vét kênh mương đến năm 2025,', 'định hướng đến năm 2030', 'I. ĐÁNH GIÁ', 'Kênh đã sạch.', 'II. NHIỆM VỤ', 'Giữ kênh sạch.',
  ]) // prettier-ignore
  expect(meta).toMatchObject({ docType: { code: 'KL' }, title: 'về nạo vét kênh mương đến năm 2025, định hướng đến năm 2030' })
  expect(meta.issuer).toEqual({ name: 'BAN CHẤP HÀNH ĐẢNG BỘ TỈNH', parents: ['TỈNH ỦY SƠN HÀ'] })
})

test('an organ on two lines, read across with the motto behind the number of a page', () => {
  const meta = metaOf([
    'Quyết định số 12/2007/QĐ-BLĐTBXH',
    '',
    'Chia sẻ: Lò Văn Kiên Ngày: Loại File: PDF Số trang:10',
    '',
    'Nội dung Text: Quyết định số 12/2007/QĐ-BLĐTBXH',
    '',
    '  1. BỘ LAO ĐỘNG – THƯƠNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM BINH VÀ XÃ HỘI Độc lập – Tự do – Hạnh phúc ******* Số: 12/2007/QĐ-BLĐTBXH Hà Nội, ngày 05 tháng 10 năm 2007 QUYẾT ĐỊNH BAN HÀNH QUY CHẾ TRỰC KÊNH CỦA CẤP TỈNH BỘ TRƯỞNG BỘ LAO ĐỘNG – THƯƠNG BINH VÀ XÃ HỘI Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2005; Xét đề nghị của Vụ trưởng Vụ Thủy nông, QUYẾT ĐỊNH Điều 1. Ban hành kèm theo Quyết định này quy chế trực kênh. Điều 2. Các đơn vị thi hành Quyết định này./.',
  ])
  expect(meta.issuer).toEqual({ name: 'Bộ Lao động - Thương binh và Xã hội', parents: [] })
})

test('an ornament below the organ is a rule', () => {
  const { children } = parse(
    [
      'UBND XÃ SƠN HÀ', '-*-', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '-*-', 'Số: 7/KH-UBND', 'Sơn Hà, ngày 5 tháng 3 năm 1999', 'KẾ HOẠCH', 'Rà soát kênh mương', '',
      '1. Rà soát kênh.', '2. Báo cáo.',
    ].join('\n'),
  ) // prettier-ignore
  const document = children.find(({ type }) => type === 'document') as Document
  const preface = document.children.find(({ type }) => type === 'preface')
  expect(preface?.children.filter(({ type }) => type === 'separator')).toHaveLength(2)
  expect(document.meta.title).toBe('Rà soát kênh mương')
})

test('an organ that lost letters in the letterhead stands whole above the bases', () => {
  const meta = metaOf([
    'ỦY BAN NHÂN DÂN', 'THÀNH PHSƠN HÀ', '-----', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'S: 51/QĐ-UBND', 'Sơn Hà, ngày 30 tháng 9 năm 2016', 'QUYẾT ĐỊNH',
    'VỀ KÊNH MƯƠNG', 'CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ SƠN HÀ', 'Căn cứ Luật Thủy lợi;', 'QUYẾT ĐỊNH:', 'Điều 1. Nạo vét kênh.', 'Điều 2. Thi hành.',
  ]) // prettier-ignore
  expect(meta.issuer).toEqual({ name: 'ỦY BAN NHÂN DÂN THÀNH PHỐ SƠN HÀ', parents: [] })
})

test('the stamp of a copy heads no document, on whatever page', () => {
  const meta = metaOf([
    'UBND XÃ SƠN HÀ', 'Số: 7/TB-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Sơn Hà, ngày 5 tháng 3 năm 2025', 'THÔNG BÁO',
    'Về lịch nạo vét kênh', '', 'Các thôn nạo vét kênh trước mùa mưa, báo cáo', 'BẢN SAO', 'kết quả về xã.', 'CHỦ TỊCH', 'BẢN SAO', 'Lò Văn Kiên',
  ]) // prettier-ignore
  expect(meta).toMatchObject({
    docType: { code: 'TB' },
    title: 'Về lịch nạo vét kênh',
    signatures: [{ position: 'CHỦ TỊCH', name: 'Lò Văn Kiên' }],
  })
})

test.each(['Số: 12/QĐ UBND', 'Số: 12/QĐUBND', 'Số: 12 /QĐ - UBND'])('a hyphen lost to a blank in the own number: %s', (number) => {
  expect(
    metaOf(['UBND XÃ SƠN HÀ', number, 'QUYẾT ĐỊNH', 'Về việc nạo vét kênh', '', 'QUYẾT ĐỊNH:', 'Điều 1. Nạo vét kênh.']),
  ).toMatchObject({
    docNumber: { canonical: '12/QĐ-UBND' },
    title: 'Về việc nạo vét kênh',
  })
})

test('a motto of which a site put words in small letters, in one line with its rule', () => {
  const meta = metaOf([
    'HỘI THỦY LỢI SƠN HÀ -------', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT nam Độc lập - tự do - hạnh phúc ---------------', '',
    'Số: 31/HD-HTL', '', 'Sơn Hà, ngày thứ 7 tháng 08 năm 2017', '', 'HƯỚNG DẪN', '', 'CHĂM SÓC KÊNH', '',
    'I. KÊNH CHÍNH', '', '1. Nạo vét', '', 'Nạo vét hằng năm.',
  ]) // prettier-ignore
  expect(meta).toMatchObject({ docType: { code: 'HD' }, place: 'Sơn Hà', date: '2017-08-07', title: 'CHĂM SÓC KÊNH' })
})

test.each([
  ['CÔNG ĐOÀN VỚI VIỆC GIỮ KÊNH', 'Kênh là của chung, các cấp công đoàn giữ gìn như sau.'],
  ['CÔNG ĐOÀN CÁC CẤP THAM GIA TỔ CHỨC NẠO VÉT KÊNH MƯƠNG VÀ TRỒNG TRE TRÊN BỜ KÊNH', 'I. NẠO VÉT'],
])('a subject in capitals that begins with a body: %s', (subject, below) => {
  const meta = metaOf([
    'LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN HÀ', 'Số: 31/HD-LĐLĐ', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc',
    'Sơn Hà, ngày 07 tháng 8 năm 2017', '', 'HƯỚNG DẪN', '', subject, '', below, '', '1. Nạo vét', 'Nạo vét hằng năm.',
  ]) // prettier-ignore
  expect(meta).toMatchObject({ issuer: { name: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN HÀ' }, title: subject })
})

const flattened =
  'UBND TỈNH SƠN HÀ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ THỦY LỢI Độc lập - Tự do - Hạnh phúc Số: 31/STL-VP Lạc Sơn-Bản Mế, ngày 05 tháng 11 năm 2010 V/v báo cáo lũ'

test('a letter in one line: a place of two names, the stop behind the last addressee', () => {
  const text = `${flattened} trên kênh chính và các kênh nhánh. Kính gửi: - Ủy ban nhân dân TP. Bản Mế; - Bộ Thủy lợi. Vừa qua, lũ làm vỡ bờ kênh. Sở báo cáo như sau: I. BỜ KÊNH: 1. Kênh chính: a) Vỡ 5 m. b) Đã đắp lại. 2. Kênh nhánh: không. Nơi nhận: - Như trên; - Lưu: VT. GIÁM ĐỐC Lò Văn An`
  expect(metaOf([text])).toMatchObject({ place: 'Lạc Sơn-Bản Mế', addressees: ['Ủy ban nhân dân TP. Bản Mế', 'Bộ Thủy lợi'] })
})

test('a head in one line above its addressees, too short for a text without breaks', () => {
  expect(metaOf([flattened, 'Kính gửi: Bộ Thủy lợi.', '', 'Lũ làm vỡ bờ kênh, Sở đã cho đắp lại.'])).toMatchObject({
    docNumber: { canonical: '31/STL-VP' },
    place: 'Lạc Sơn-Bản Mế',
    date: '2010-11-05',
    title: 'V/v báo cáo lũ',
  })
})

test('tones with which a site spoils what is copied, on the mark of the first section and on a day', () => {
  const tree = parse(
    ['KẾT LUẬN 31-KL/TW CỦA BỘ CHÍNH TRỊ VỀ TRỒNG CAM', 'Thực hiện Kết luận số 12-KL/TW, ngàỷ 24/01/2025 về cam, Bộ Chính trị yêu cầu như sau:', 'Í- MỤC TĨÊŨ', '1. Trồng cam.', 'II- TỔ CHỨC THỰC HIỆN', '1. Giao các cấp.'].join('\n'),
  ) // prettier-ignore
  const nodes = [...walk(tree)].map(([node]) => node)
  expect(nodes.flatMap((node) => (node.type === 'division' && node.name === 'section' ? [node.label] : []))).toEqual(['I', 'II'])
  expect(nodes.flatMap((node) => (node.type === 'citation' ? [[node.number, node.date]] : []))).toEqual([['12-KL/TW', '2025-01-24']])
})

test.each(['ngày -W tháng 4 năm 2012', 'ngày … tháng 4 năm 2012'])(
  'a day in a reason is not that of a head whose own cannot be read: %s',
  (day) => {
    const meta = metaOf(['UỶ BAN NHÂN DÂN', 'TỈNH LẠC SƠN', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: vn 2/GP-UBND', `Lạc Sơn, ${day}`, '', 'UỶ BAN NHÂN DÂN TỈNH LẠC SƠN', 'Xét hồ sơ xin cấp giấy phép tiếp nhận trước ngày 01 tháng 7 năm 2011;', 'QUYẾT ĐỊNH:', 'Điều 1. Cho phép hợp tác xã đào giếng.', 'Điều 2. Giấy phép này có hiệu lực kể từ ngày ký.']) // prettier-ignore
    expect(meta).toMatchObject({ docType: { code: 'GP' }, docNumber: { number: null, symbol: 'GP-UBND', canonical: null }, date: null })
  },
)

test.each([',', ''])('minutes whose first sentence tells what came before (comma: "%s")', (comma) => {
  const meta = metaOf(['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', 'BIÊN BẢN KIỂM TRA KÊNH BẢN MẾ', '', `Ngày 18 tháng 02 năm 2022${comma} Trạm Thủy nông nhận được`, 'đơn của hợp tác xã đề nghị xác định ranh giới kênh.', '', 'Hôm nay, ngày 01 tháng 3 năm 2022, tiến hành kiểm tra.', '', 'I. THÀNH PHẦN', '1. Ông Lò Văn An.', '2. Bà Vũ Thị Mận.']) // prettier-ignore
  expect(meta).toMatchObject({ docType: { code: 'BB' }, title: 'KIỂM TRA KÊNH BẢN MẾ', date: '2022-03-01' })
})

test.each(['CỦA', 'CUA', 'CÙA'])('the subject of a programme begins small below its organ: %s', (of) => {
  const meta = metaOf(['BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG CỘNG SẢN VIỆT NAM', '*', 'Số 131-CTr/TW Hà Nội, ngày 28 tháng 7 năm 2026', '', 'CHƯƠNG TRÌNH HÀNH ĐỘNG', `${of} BỘ CHÍNH TRỊ`, 'thực hiện Kết luận số 175-KL/TW, ngày 20/7/2026', 'về trồng cam trong thời kỳ mới', '', 'I- MỤC ĐÍCH', '', '1. Trồng cam.', '', '2. Tưới cam.']) // prettier-ignore
  expect(meta).toMatchObject({
    issuer: { name: 'Bộ Chính trị', parents: ['Ban Chấp hành Trung ương'] },
    title: 'thực hiện Kết luận số 175-KL/TW, ngày 20/7/2026 về trồng cam trong thời kỳ mới',
  })
})

test('the plenum below the type, its marks misread', () => {
  const meta = metaOf(['BAN CHẤP HÀNH TRUNG ƯƠNG ĐÁNG CỘNG SẢN VIỆT NAM', '*', 'Số 175-KL/TW Hà Nội, ngày 28 tháng 7 năm 2026', '', 'KÉT LUẬN', 'HỘI NGHỊ LÀN THỨ BA', 'BAN CHÁP HÀNH TRUNG ƯƠNG ĐÁNG KHOÁ XIV', 'về trồng cam trong thời kỳ mới', '', 'I- MỤC ĐÍCH', '', '1. Trồng cam.', '', '2. Tưới cam.']) // prettier-ignore
  expect(meta.title).toBe('về trồng cam trong thời kỳ mới')
  expect(meta.issuer?.parents).toEqual([])
})

test('specks of a scanner beside the star, below the archive line, and before an appendix that opens a page', () => {
  const head = ['BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG CỘNG SẢN VIỆT NAM', '*+', '', 'Số 175-KL/TW Hà Nội, ngày 28 tháng 7 năm 2026', '', 'KẾT LUẬN', 'về trồng cam trong thời kỳ mới', '', '1. Trồng cam.', '', '2. Tưới cam.', '', 'Nơi nhận:', '- Các tỉnh uỷ;'] // prettier-ignore
  const { children } = parse([...head, '- Lưu Văn phòng Trung ương Đảng. <Ỹ`.ưF_“', '', '', '===== Trang 2 =====', '„ Sa „ Phụ lục', 'CÁC CHỈ TIÊU TRỒNG CAM', '', '1. Cam sành.', '2. Cam giấy.'].join('\n')) // prettier-ignore
  const [document] = children as [Document]
  expect(children).toHaveLength(1)
  expect(document.meta.recipients.at(-1)!.text).toBe('Lưu Văn phòng Trung ương Đảng')
  expect([...walk(document)].flatMap(([node]) => (node.type === 'document' ? [node.meta.title] : []))).toEqual(['về trồng cam trong thời kỳ mới', 'CÁC CHỈ TIÊU TRỒNG CAM']) // prettier-ignore
  expect([...walk(document)].flatMap(([node]) => (node.type === 'separator' ? [textOf(node)] : []))).toEqual(['*+'])
})

test('what a scanner made of a seal at the end of a page is no organ of the next document', () => {
  const meta = (lines: readonly string[]): Document['meta'][] =>
    parse(lines.join('\n')).children.flatMap((node) => (node.type === 'document' ? [node.meta] : []))
  const head = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '']
  const letter = ['HỢP TÁC XÃ CAM BẢN MẾ', ...head, 'Số: 28/CV-HTX', 'Bản Mế, ngày 04 tháng 8 năm 2026', '', 'Kính gửi: Sở Xây dựng', '', 'Hợp tác xã đề nghị Sở xem xét.', '', 'Nơi nhận:', '- Như trên;', '- Lưu: VT.', ''] // prettier-ignore
  const permit = ['', '', '===== Trang 2 =====', 'SỞ XÂY DỰNG', ...head, 'Số: 12/GP-SXD', 'Bản Mế, ngày 01 tháng 4 năm 2012', '', 'GIẤY PHÉP ĐÀO GIẾNG', '', 'Điều 1. Cho phép hợp tác xã đào giếng.', 'Điều 2. Giấy phép có hiệu lực từ ngày ký.'] // prettier-ignore
  const [first, second] = meta([...letter, '!G TY `', "'‡ NHIỆM Ì?", '3 HẠN', '`NG TIẾN /', ...permit])
  expect(first!.signatures).toEqual([])
  expect(second!.issuer).toEqual({ name: 'SỞ XÂY DỰNG', parents: [] })
})

test('a stop where a letter should have the comma behind what it carries out; a semicolon behind "Lưu"', () => {
  const reason =
    'Thực hiện Kế hoạch số 83-KH/TU, ngày 12/6/2026 của Ban Thường vụ Tỉnh ủy về sửa cống. Thường trực Đảng ủy có ý kiến như sau:'
  const [letter] = parse(
    `ĐẢNG ỦY XÃ BẢN MẾ\n*\nSố 12-CV/ĐU\nKính gửi: Các chi bộ.\n\n${reason}\n\n1. Nạo kênh.\n2. Đắp bờ.\nNơi nhận:\n- Như trên;\n- Lưu; VT.`,
  ).children as [Document]
  expect(letter.children.find(({ type }) => type === 'preamble')?.children?.map((node) => [node.type, textOf(node)])).toEqual([
    ['recital', reason],
  ])
  expect(letter.meta.recipients).toMatchObject([{ archive: false }, { archive: true }])
})

test('the own number in a title, its sign lost to a blank, cites nothing', () => {
  const root = parse(
    'NGHỊ QUYẾT SỐ 21 NQ/UBTVQH9 NGÀY 26-8-1994\nCỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI VỀ MUỐI\n\nĐiều 1. Diêm dân.\n\nĐiều 2. Ruộng muối.\n',
  )
  expect((root.children[0] as Document).meta).toMatchObject({ docNumber: { number: '21', symbol: 'NQ/UBTVQH9' }, date: '1994-08-26' })
  expect([...walk(root)].filter(([{ type }]) => type === 'citation')).toEqual([])
})

test.each(['----- o0o -----', '---o0o---', '-- oOo --'])(
  'a day with capitals below the ornament %s, and a chapter glued to its number',
  (ornament) => {
    const head = ['QUỐC HỘI', '', 'Số: 39/2005/QH11', '', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', ornament, '', 'Ngày 14 Tháng 06 Năm 2005', '', 'LUẬT', 'CÂY CAM', ''] // prettier-ignore
    const chapters = ['CHƯƠNGI', 'QUY ĐỊNH CHUNG', '', 'Điều 1.Trồng cam', '', 'CHƯƠNG II', 'TƯỚI CAM', '', 'Điều 2. Giờ tưới', 'Tưới như Chương I.'] // prettier-ignore
    const { children } = parse([...head, 'Căn cứ vào Hiến pháp năm 1992;', '', ...chapters].join('\n'))
    expect(children).toHaveLength(1)
    const document = children[0] as Document
    expect(document.meta).toMatchObject({ docType: { code: 'Luật' }, date: '2005-06-14', title: 'CÂY CAM' })
    const nodes = [...walk(document)].map(([node]) => node)
    expect(nodes.flatMap((node) => (node.type === 'separator' || node.type === 'stamp' ? [`${node.type} ${textOf(node)}`] : []))).toEqual([`separator ${ornament}`]) // prettier-ignore
    expect(nodes.flatMap((node) => (node.type === 'division' ? [node.id] : []))).toEqual([
      'chp_I',
      'chp_I__art_1',
      'chp_II',
      'chp_II__art_2',
    ])
  },
)

test.each([
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT', 'NAM'],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 'VIỆT NAM'],
])('a motto that did not find room in its column: %s / %s', (first, rest) => {
  const head = [
    `UBND TỈNH HẢI AN                   ${first}`,
    `BAN QUẢN LÝ VƯỜN CAM                          ${rest}`,
    '                                  Độc lập - Tự do - Hạnh phúc',
    '      Số: 7/QĐ-BQLVC            Hải An, ngày 15 tháng 01 năm 2026',
  ]
  const text = [...head, '', 'QUYẾT ĐỊNH', 'Về việc lập Tổ tưới', '', 'Điều 1. Lập Tổ tưới.'].join('\n')
  const [document] = parse(text).children as [Document]
  expect(document.meta).toMatchObject({ issuer: { name: 'BAN QUẢN LÝ VƯỜN CAM', parents: ['UBND TỈNH HẢI AN'] }, date: '2026-01-15' })
  expect([...walk(document)].flatMap(([node]) => (node.type === 'motto' ? [textOf(node)] : []))).toEqual([
    first,
    rest,
    'Độc lập - Tự do - Hạnh phúc',
  ])
})

test('ĐIỂU LỆ, a mark misread, is the type; what a website lets its readers do is no name', () => {
  const charter = parse('ĐIỂU LỆ\nHỘI TRỒNG CAM BẢN MẾ\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Hội trồng cam.\n').children as [Document]
  expect(charter[0].meta.title).toBe('HỘI TRỒNG CAM BẢN MẾ')
  const [letter] = parse(
    'SỞ CAM\nSố: 5/SC-VP\n\nKính gửi: Các xã.\n\nSở Cam trả lời như sau.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLò Văn Minh\n\nSign In\n',
  ).children as [Document]
  expect(letter.meta.signatures).toMatchObject([{ position: 'PHÓ GIÁM ĐỐC', name: 'Lò Văn Minh' }])
})

test('minutes of a cell that have no head are of the Party; by what a form is made is no subject', () => {
  const [minutes] = parse(
    'BIÊN BẢN SINH HOẠT CHI BỘ THƯỜNG KỲ\n(Thực hiện theo Hướng dẫn số 12-HD/BTCTW của Ban Tổ chức Trung ương)\n\nHôm nay, chi bộ họp.\n\nI. THÀNH PHẦN:\n1. Có mặt 5 đồng chí.\n',
  ).children as [Document]
  expect(minutes).toMatchObject({ system: 'party', meta: { title: 'SINH HOẠT CHI BỘ THƯỜNG KỲ' } })
})

test('a head on which a signature was stamped: what is left of the motto, of the day, of the type', () => {
  const head = [
    'àKÝ bởi: Sở Cam',
    'SỞ CAM CỘNG HOÀ XÃ HỌICH %EET lÝA3W 12.2023 17:2',
    'Độc lập - Tự do - Hạnh phúc',
    '',
    'Số: 43/TB-SC',
    'Bản Mế, ngàyoÿ tháng J3„ năm 2023',
    '',
    '- THÔNG BÁO :',
    'Về giờ tưới',
    '',
    'I. GIỜ TƯỚI',
    '1. Sáng.',
  ]
  const [document] = parse(head.join('\n')).children as [Document]
  expect(document.meta).toMatchObject({
    docType: { code: 'TB' },
    issuer: { name: 'Sở Cam' },
    place: 'Bản Mế',
    date: null,
    title: 'Về giờ tưới',
  })
  expect(document.children[0]!.children.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['stamp', 'issuer', 'motto', 'docNumber', 'docDate', 'docType', 'docTitle']),
  )
})

test('specks of the seal in the fields of a signature’s stamp: they are one stamp', () => {
  const head = [
    '= 4, Ký bởi: Sở Cam',
    '5 2) Địa chi: 12 Lê Lợi, Bản Mế',
    'T17 Thời gian ký: 16.03.2023 09',
    '',
    'SỞ CAM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 43/TB-SC',
    '',
    'THÔNG BÁO',
    'Về giờ tưới',
    '',
    '1. Sáng.',
  ]
  const [document] = parse(head.join('\n')).children as [Document]
  expect(document.meta).toMatchObject({ docNumber: { canonical: '43/TB-SC' }, issuer: { name: 'Sở Cam' } })
  expect(document.children[0]!.children.filter(({ type }) => type === 'stamp')).toHaveLength(1)
})

test.each([
  ['devices', 'QUYẾT ĐỊNH:\n\nĐiều 1. Mua các máy sau:\n\nMÁY IN\nMã hiệu: X-200\nPhiên bản: 3\nSố lượng: 2 cái\n\nĐiều 2. Thi hành.'],
  [
    'a body by its words',
    '1. Hàng cần mua như dưới đây.\n\nBỘ LƯU ĐIỆN\nMã hiệu: UPS-10\nPhiên bản: 2\n\n2. Nơi nhận báo giá: Văn phòng xã.',
  ],
  ['a table', '1. Xã có máy sau đây.\n\n| CÔNG TY CAM | MÁY BƠM |\n| Mã hiệu: 12 | Phiên bản: 3 |\n\n2. Máy tốt.'],
])('fields of devices in a body are no head: %s', (_, body) => {
  const tree = parse(`CÔNG TY MẬN\nSố: 12/QĐ-MẬN\n\nQUYẾT ĐỊNH\nVề mua máy\n\n${body}\n`)
  const documents = tree.children.filter(({ type }) => type === 'document')
  expect(documents).toHaveLength(1)
  expect([...walk(tree)].some(([{ type }]) => type === 'mark')).toBe(false)
  expect((documents[0] as Document).meta).toMatchObject({ issuer: { name: 'CÔNG TY MẬN' }, title: 'Về mua máy' })
})

test.each([
  ['12/THH-KH', 'V/v kế hoạch tổ chức hội khỏe', 'KẾ HOẠCH TỔ CHỨC HỘI KHỎE', 'KH'],
  ['12/HĐLĐ-CAM', 'V/v hợp đồng lao động với bà Hoa', 'HỢP ĐỒNG LAO ĐỘNG VỚI BÀ HOA', 'HĐ'],
])('a heading whose type the number names is no subject of a letter: %s', (number, subject, heading, code) => {
  const head = ['TRƯỜNG TIỂU HỌC HẠ', `Số: ${number}`, subject, 'Hạ, ngày 3 tháng 2 năm 2031', '', heading, '', 'Điều 1. Việc.']
  expect(metaOf(head).docType?.code).toBe(code)
})

test('a footnote that ends a page is no note of what the next document is issued with, and a scanner’s mark of a draft no issuer', () => {
  const tree = parse(
    [
      'SỞ CAM', 'Số: 7/SC-VP', 'V/v quản lý vườn cam', 'Hạ, ngày 3 tháng 2 năm 2031', 'Kính gửi: Sở Mận', 'Sở Cam gửi dự thảo để thẩm định.', 'KT. GIÁM ĐỐC', '',
      'Ban hành kèm theo Quyết định số 4/QĐ-SC ngày 1/8/2030 của Giám đốc Sở Cam về vườn', 'cam và kho cam trên địa bàn tỉnh.', '', '--- PAGE BREAK ---', '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', 'Hạ, ngày tháng năm 2031', '', 'DỤ THẢO.', 'TỜ TRÌNH', 'Về vườn cam', '', 'Kính gửi: Sở Mận', '', 'Sở Cam trình việc sau.',
    ].join('\n'),
  ) // prettier-ignore
  const documents = tree.children.filter(({ type }) => type === 'document') as Document[]
  expect(documents.map(({ role, meta }) => [role, meta.docType?.code, meta.issuer?.name, meta.title])).toEqual([
    ['main', 'CV', 'Sở Cam', 'V/v quản lý vườn cam'],
    ['main', 'TTr', undefined, 'Về vườn cam'],
  ])
})
