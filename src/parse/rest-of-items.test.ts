import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'

const letter = (addressees: string, recipients: string): string => `|
THỦ TƯỚNG CHÍNH PHỦ
-------
|
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
|
Số: 12/CĐ-TTg
|
Hà Nội, ngày 07 tháng 5 năm 2025
|
**CÔNG ĐIỆN**
V/V PHÒNG, CHỐNG LŨ
**THỦ TƯỚNG CHÍNH PHỦ điện:**
${addressees}
|
Vừa qua đã có lũ lớn tại nhiều nơi. Yêu cầu các địa phương khẩn trương khắc phục.
|
*Nơi nhận:*
${recipients}
|
**KT. THỦ TƯỚNG**
PHÓ THỦ TƯỚNG
Lường Văn Pản
|
`

function read(addressees: string, recipients: string): [unknown, unknown] {
  const document = parse(letter(addressees, recipients)).children.find((child) => child.type === 'document')!
  return [document.meta.addressees, document.meta.recipients?.map(({ text }) => text)]
}

const [sent, copied] = ['- Chủ tịch Ủy ban nhân dân tỉnh Lạc Sơn.', '- Như trên;\n- Lưu: VT.']

test.each<[string, string, string, unknown, unknown]>([
  [
    'behind a colon, in a list of addressees and of recipients',
    '- Chủ tịch Ủy ban nhân dân tỉnh Lạc Sơn;\n- Bộ trưởng các Bộ:\nTài chính, Quốc phòng.',
    '- Như trên;\n- Các Bộ:\nTư pháp, Tài chính;\n- Lưu: VT.',
    ['Chủ tịch Ủy ban nhân dân tỉnh Lạc Sơn', 'Bộ trưởng các Bộ: Tài chính, Quốc phòng'],
    ['Như trên', 'Các Bộ: Tư pháp, Tài chính', 'Lưu: VT'],
  ],
  [
    'behind an abbreviation',
    sent,
    '- Như trên;\n- CVP\nUBND tỉnh;\n- PCVP (NC);\n- Lưu: VT.',
    undefined,
    ['Như trên', 'CVP UBND tỉnh', 'PCVP (NC)', 'Lưu: VT'],
  ],
  [
    'behind the semicolon of a list within',
    sent,
    '- Như trên;\n- VPCP: BTCN, các PCN; các Vụ: TH, QHĐP;\nTGĐ Cổng TTĐT;\n- Lưu: VT.',
    undefined,
    ['Như trên', 'VPCP: BTCN, các PCN; các Vụ: TH, QHĐP; TGĐ Cổng TTĐT', 'Lưu: VT'],
  ],
  [
    'in the last line of a cell',
    '- Bộ Quốc phòng;\n- Văn phòng\nBan Chỉ đạo phòng thủ dân sự.',
    copied,
    ['Bộ Quốc phòng', 'Văn phòng Ban Chỉ đạo phòng thủ dân sự'],
    ['Như trên', 'Lưu: VT'],
  ],
])('a line without a dash goes on with the item above %s', (_, addressees, recipients, to, copies) => {
  const [found, sentTo] = read(addressees, recipients)
  if (to) expect(found).toEqual(to)
  expect(sentTo).toEqual(copies)
})

test('who typed it stands on a line of its own behind the archive', () => {
  expect(read(sent, '- Như trên;\n- Các Bộ;\n- Lưu: VT, NVTHQ\n(L.Anh - 3b).')[1]).toEqual([
    'Như trên',
    'Các Bộ',
    'Lưu: VT, NVTHQ (L.Anh - 3b)',
  ])
})

test('a list of which no item has its dash keeps an item a line', () => {
  expect(read(sent, 'Như trên;\nCác Bộ;\nLưu: VT.')[1]).toEqual(['Như trên', 'Các Bộ', 'Lưu: VT'])
})
