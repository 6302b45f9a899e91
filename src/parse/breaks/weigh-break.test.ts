import { describe, expect, it } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, walk } from '../../tree/index.ts'

const head = `ỦY BAN NHÂN DÂN
TỈNH LẠC SƠN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 31/QĐ-UBND
Lạc Sơn, ngày 24 tháng 4 năm 2031

QUYẾT ĐỊNH
Về việc cấp phép

ỦY BAN NHÂN DÂN TỈNH LẠC SƠN

`

const kinds = new Set(['basis', 'heading', 'paragraph'])
const blocksOf = (text: string): string[] =>
  [...walk(parse(head + text))].flatMap(([node]) => (kinds.has(node.type) ? [`${node.type} ${textOf(node)}`] : []))

describe('a blank line of a scanner inside a sentence', () => {
  it('cuts a day, a number or the name of a body in a basis', () =>
    expect(
      blocksOf(`Căn cứ Kế hoạch số 9/KH-UBND của Ủy ban nhân dân tỉnh về việc thực hiện Chỉ thị số 7/CT-TTg ngày

09 tháng 01 năm 2031 của Thủ tướng Chính phủ;

Căn cứ Chỉ thị của Chủ tịch Ủy ban nhân dân tỉnh Lạc Sơn về việc thực hiện tốt Nghị định số

12/2031/NĐ-CP của Chính phủ;

Căn cứ Chỉ thị số 7/CT-TTg ngày 09 tháng 01 năm 2031 của Thủ tướng

Chính phủ về việc tăng cường quản lý;

QUYẾT ĐỊNH:

Điều 1. Cấp phép.
`).slice(0, 3),
    ).toEqual([
      'basis Căn cứ Kế hoạch số 9/KH-UBND của Ủy ban nhân dân tỉnh về việc thực hiện Chỉ thị số 7/CT-TTg ngày 09 tháng 01 năm 2031 của Thủ tướng Chính phủ;',
      'basis Căn cứ Chỉ thị của Chủ tịch Ủy ban nhân dân tỉnh Lạc Sơn về việc thực hiện tốt Nghị định số 12/2031/NĐ-CP của Chính phủ;',
      'basis Căn cứ Chỉ thị số 7/CT-TTg ngày 09 tháng 01 năm 2031 của Thủ tướng Chính phủ về việc tăng cường quản lý;',
    ]))

  it('makes no title of the first half of an article', () =>
    expect(
      blocksOf(`QUYẾT ĐỊNH:

Điều 1. Cho phép Công ty khai thác đá vôi theo Chỉ thị số 7/CT-TTg ngày

09 tháng 01 năm 2031 của Thủ tướng Chính phủ.

Điều 2. Quyết định này có hiệu lực từ ngày ký.
`),
    ).toContain('paragraph Cho phép Công ty khai thác đá vôi theo Chỉ thị số 7/CT-TTg ngày 09 tháng 01 năm 2031 của Thủ tướng Chính phủ.'))

  it('ends a paragraph whose words may end so', () =>
    expect(
      blocksOf(`QUYẾT ĐỊNH:

Điều 1. Giao các sở thực hiện chuyển đổi số

12 tháng trong năm đều báo cáo.
`).filter((block) => block.includes('chuyển đổi số 12')),
    ).toEqual([]))
})
