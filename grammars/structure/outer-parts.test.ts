import { expect, it } from 'vitest'
import { parse } from '../../src/pipeline.ts'
import { textOf, walk } from '../../src/tree/index.ts'

const head = `TỈNH ỦY LẠC SƠN
*
ĐẢNG CỘNG SẢN VIỆT NAM
Số 9-ĐA/TU
Lạc Sơn, ngày 12 tháng 6 năm 2031
ĐỀ ÁN
về giữ rừng
-----
`

/** `id [heading]` of each part and section. */
const unitsOf = (text: string): string[] =>
  [...walk(parse(head + text))].flatMap(([node]) => {
    if (node.type !== 'division' || (node.name !== 'part' && node.name !== 'section')) return []
    const heading = node.children.find(({ type }) => type === 'heading')
    return [`${node.id} [${heading ? textOf(heading) : ''}]`]
  })

it('takes the titled words before the first and behind the last counted part for parts', () =>
  expect(
    unitsOf(`PHẦN MỞ ĐẦU
SỰ CẦN THIẾT CỦA ĐỀ ÁN
I. VÌ SAO
Rừng cần được giữ.
II. CĂN CỨ
Luật Lâm nghiệp.
PHẦN THỨ NHẤT
THỰC TRẠNG
I. KẾT QUẢ
Đã giữ được rừng.
PHẦN THỨ HAI
GIẢI PHÁP
Giao rừng cho thôn.
PHẦN KẾT LUẬN
HIỆU QUẢ
Rừng còn mãi.
`),
  ).toEqual([
    'part_mở-đầu [SỰ CẦN THIẾT CỦA ĐỀ ÁN]',
    'part_mở-đầu__sec_I [VÌ SAO]',
    'part_mở-đầu__sec_II [CĂN CỨ]',
    'part_thứ-nhất [THỰC TRẠNG]',
    'part_thứ-nhất__sec_I [KẾT QUẢ]',
    'part_thứ-hai [GIẢI PHÁP]',
    'part_kết-luận [HIỆU QUẢ]',
  ]))

it('leaves the words where no part is counted', () =>
  expect(unitsOf('PHẦN MỞ ĐẦU\nSỰ CẦN THIẾT\nI. VÌ SAO\nRừng cần được giữ.\nII. CĂN CỨ\nLuật Lâm nghiệp.\n')).toEqual([
    'sec_I [VÌ SAO]',
    'sec_II [CĂN CỨ]',
  ]))
