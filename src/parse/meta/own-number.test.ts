import { expect, it } from 'vitest'
import { parse } from '../../pipeline.ts'
import { walk } from '../../tree/index.ts'

it.each(['', 'CỦA QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỐ 12/2003/QH11 NGÀY 16 THÁNG 12 NĂM 2003 '])(
  'a law amends what its title says, also behind its own number: %s',
  (own) => {
    const tree = parse(
      `QUỐC HỘI\nSố: 12/2003/QH11\nHà Nội, ngày 16 tháng 12 năm 2003\n\nLUẬT\n${own}SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT NGÂN SÁCH NHÀ NƯỚC\n\nĐiều 1. Sửa đổi thời hạn.\n`,
    )
    const cited = [...walk(tree)].flatMap(([node]) => (node.type === 'citation' ? [[node.title, node.relation]] : []))
    expect(cited).toEqual([['Ngân sách nhà nước', 'amends']])
  },
)
