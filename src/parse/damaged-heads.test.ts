import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import type { Document } from '../tree/index.ts'

function metaOf(lines: readonly string[]): Document['meta'] {
  return (parse(lines.join('\n')).children[0] as Document).meta
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
