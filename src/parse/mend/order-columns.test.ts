import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Document } from '../../tree/index.ts'

const head = `BỘ MUỐI                  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 7/QĐ-BM                   Độc lập - Tự do - Hạnh phúc
                             Hà Nội, ngày 12 tháng 3 năm 2026
QUYẾT ĐỊNH
Về việc giao ruộng muối

Điều 1. Giao ruộng muối cho các xã ven biển.

Điều 2. Quyết định này có hiệu lực từ ngày ký./.

`

const metaOf = (end: string): Document['meta'] => (parse(head + end).children[0] as Document).meta

test('a recipient that wraps in its narrow column does not take what stands beside it', () => {
  const { signatures, recipients } = metaOf(`Nơi nhận:                                    TM. ĐẢNG ỦY
- Các ban của Đảng ủy (để báo                    BÍ THƯ
cáo),
- Các chi bộ ven biển,                           (Đã ký)
- Các đồng chí trong Ban Chấp
                                              Lò Văn Muối
hành của hội,
- Lưu: VT.
`)
  expect(signatures).toMatchObject([{ authority: 'TM.', onBehalfOf: 'ĐẢNG ỦY', position: 'BÍ THƯ', name: 'Lò Văn Muối' }])
  expect(recipients.map(({ text, note }) => [text, note])).toEqual([
    ['Các ban của Đảng ủy', 'để báo cáo'],
    ['Các chi bộ ven biển', null],
    ['Các đồng chí trong Ban Chấp hành của hội', null],
    ['Lưu: VT', null],
  ])
})

test('a post behind the last words of a recipient, and that somebody signed behind a gap as narrow', () => {
  const { signatures, recipients } = metaOf(`Nơi nhận:                               TM. HỘI ĐỒNG
- Thường trực các xã ven biển;         KT. CHỦ TỊCH
Các thôn;                              PHÓ CHỦ TỊCH
- Kho muối (để b/c);  (Đã ký)
- Lưu: VT.                           Lò Văn Muối
`)
  expect(signatures).toMatchObject([{ position: 'PHÓ CHỦ TỊCH', name: 'Lò Văn Muối' }])
  expect(recipients.map(({ text }) => text)).toEqual(['Thường trực các xã ven biển', 'Các thôn', 'Kho muối', 'Lưu: VT'])
})

test('a note of the text behind the archive is no rest of it', () => {
  const { recipients } = metaOf(`Nơi nhận:                                  CHỦ TỊCH
- Như Điều 1;
- Lưu: VT (05b)
                                          Lò Văn Muối

i Gồm 07 ruộng.
`)
  expect(recipients.map(({ text }) => text)).toEqual(['Như Điều 1', 'Lưu: VT (05b)'])
})

test.each([
  ['Số: 3/2026/TTLT-BM-               Hà Nội, ngày 12 tháng 3 năm 2026', '      BCT-BTC'],
  ['Số: 3/2026/TTLT-BM-               Hà Nội, ngày 12 tháng 3', 'BCT-BTC                           năm 2026'],
])('the number of joint organs goes on in its column: %s', (first, second) => {
  const text = `BỘ MUỐI - BỘ CÔNG THƯƠNG -        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BỘ TÀI CHÍNH                        Độc lập - Tự do - Hạnh phúc

${first}
${second}

THÔNG TƯ LIÊN TỊCH
Quy định về muối

Điều 1. Thông tư này quy định về muối.
`
  const root = parse(text)
  expect(root.children).toHaveLength(1)
  expect((root.children[0] as Document).meta).toMatchObject({
    docNumber: { canonical: '3/2026/TTLT-BM-BCT-BTC' },
    date: '2026-03-12',
    place: 'Hà Nội',
  })
})
