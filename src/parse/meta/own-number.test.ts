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

it('leaves its own number behind the title of a page to the letterhead', () => {
  const tree = parse(
    'KẾ HOẠCH CHĂM SÓC VÀ TRỒNG RỪNG ĐẦU NGUỒN, SỐ 31-KH/HU\n\nĐẢNG BỘ TỈNH LẠC SƠN\nHUYỆN ỦY BẢN MẾ\n*\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSố: 31-KH/HU\nBản Mế, ngày 5 tháng 6 năm 2017\n\nCăn cứ Chương trình công tác năm 2017,\nHuyện ủy xây dựng kế hoạch như sau:\n1. Trồng rừng.\n2. Giữ rừng.\n',
  )
  const document = tree.children.find(({ type }) => type === 'document')
  expect(document?.type === 'document' && [document.meta.docNumber?.canonical, document.meta.title]).toEqual([
    '31-KH/HU',
    'CHĂM SÓC VÀ TRỒNG RỪNG ĐẦU NGUỒN',
  ])
})

it.each(['12/GM-VP HĐND&UBND', '5/TB-VP UBND'])('keeps the blank before the body whose office writes: %s', (number) => {
  const tree = parse(`HUYỆN BẢN MẾ\nVĂN PHÒNG\nSố: ${number}\nBản Mế, ngày 5 tháng 6 năm 2017\n\nGIẤY MỜI\n\nKính gửi: Các xã\n`)
  const document = tree.children.find(({ type }) => type === 'document')
  expect(document?.type === 'document' && document.meta.docNumber?.canonical).toBe(number)
})
