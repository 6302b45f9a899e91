import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Document } from '../../tree/index.ts'

const head = `THÀNH ỦY SƠN HÀ
BAN MUỐI - BAN KÊNH
*
Số 5-KH/BMTU-BKTU
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày 02 tháng 6 năm 2026
KẾ HOẠCH
phối hợp nạo vét kênh

1. Các ban phối hợp nạo vét kênh.

2. Kế hoạch này có hiệu lực từ ngày ký.

`
const signersOf = (end: string): unknown[] =>
  (parse(head + end).children[0] as Document).meta.signatures.map((s) => [s.authority, s.onBehalfOf, s.deputyFor, s.position, s.name])

const both = [
  ['K/T', 'TRƯỞNG BAN MUỐI', null, 'PHÓ TRƯỞNG BAN', 'Lò Văn Muối'],
  ['K/T', 'TRƯỞNG BAN KÊNH', null, 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC', 'Trần Thị Kênh'],
]

test('heads one below the other, then as many names: the first name is of the first', () => {
  const end = `K/T TRƯỞNG BAN MUỐI
PHÓ TRƯỞNG BAN

K/T TRƯỞNG BAN KÊNH
PHÓ TRƯỞNG BAN THƯỜNG TRỰC

(Đã ký)

(Đã ký)

Lò Văn Muối

Trần Thị Kênh

Nơi nhận:
- Lưu: VT.
`
  expect(signersOf(end)).toEqual(both)
})

test('cells of signers joined by tabs, each with its lines', () => {
  const end = `K/T TRƯỞNG BAN MUỐI
PHÓ TRƯỞNG BAN

(Đã ký)

Lò Văn Muối\tK/T TRƯỞNG BAN KÊNH
PHÓ TRƯỞNG BAN THƯỜNG TRỰC

(Đã ký)

Trần Thị Kênh
Nơi nhận:
- Lưu: VT.
`
  expect(signersOf(end)).toEqual(both)
})

test('what a reader of PDF glued to the end of a cell is the next one', () => {
  const text = `ĐẢNG BỘ XÃ SƠN HÀ
CHI BỘ THÔN NGỌN
*
Số 07-BC/CBĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày 02 tháng 6 năm 2026
BÁO CÁO
nạo vét kênh
1. Đã nạo vét kênh.
Nơi nhận:
- Đảng ủy xã;
- Lưu Chi bộ.T/M CHI BỘ
BÍ THƯ
(Đã ký)
Lò Văn Kênh
`
  const { meta, system } = parse(text).children[0] as Document
  expect(system).toBe('party')
  expect(meta).toMatchObject({
    docNumber: { canonical: '07-BC/CB' },
    issuer: { name: 'CHI BỘ THÔN NGỌN' },
    signatures: [{ authority: 'T/M', onBehalfOf: 'CHI BỘ', position: 'BÍ THƯ', name: 'Lò Văn Kênh' }],
    recipients: [{ text: 'Đảng ủy xã' }, { text: 'Lưu Chi bộ' }],
  })
})

test.each([
  [
    'CỐ VẤN ĐÀO KÊNH            TỔ TRƯỞNG                  THỢ KÊNH TỰ ĐÁNH GIÁ\n(Ký, ghi rõ họ tên)         (Ký, ghi rõ họ tên)        (Ký, ghi rõ họ tên)\n\n\nLò Văn Muối                 Trần Thị Kênh              Lê Thị Nước\n',
    [
      ['CỐ VẤN ĐÀO KÊNH', 'Lò Văn Muối'],
      ['TỔ TRƯỞNG', 'Trần Thị Kênh'],
      ['THỢ KÊNH TỰ ĐÁNH GIÁ', 'Lê Thị Nước'],
    ],
  ],
  [
    'Sơn Hà, ngày 05 tháng 6 năm 2026\n         BÊN GIAO                              BÊN NHẬN\n\n\n       Lò Văn Muối                          Trần Thị Kênh\n',
    [
      ['BÊN GIAO', 'Lò Văn Muối'],
      ['BÊN NHẬN', 'Trần Thị Kênh'],
    ],
  ],
])('signers side by side whose words are no posts: %j', (end, signers) => {
  const { meta } = parse(head + end).children[0] as Document
  expect(meta.signatures.map(({ position, name }) => [position, name])).toEqual(signers)
})
