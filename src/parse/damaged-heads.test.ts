import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import type { Document } from '../tree/index.ts'

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
] as const)('%s', (_, lines, expected) => {
  expect(metaOf(lines)).toMatchObject(expected)
}) // prettier-ignore

test('purposes among the legal bases of older texts', () => {
  const [document] = parse(
    'PHÁP LỆNH\n\nVỀ GÌN GIỮ DI SẢN TƯ LIỆU\n\nĐể kho tư liệu của dân tộc được giữ lâu bền;\n\nCăn cứ vào Điều 47 của Hiến pháp;\n\nĐể mở rộng việc kiểm kê;\n\nPháp lệnh này quy định việc gìn giữ di sản tư liệu.\n\nĐiều 1.- Nhà nước lập kho tư liệu.\n',
  ).children as [Document]
  const preamble = document.children.find((part) => part.type === 'preamble')
  expect(preamble?.children.map(({ type }) => type)).toEqual(['recital', 'basis', 'recital'])
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
