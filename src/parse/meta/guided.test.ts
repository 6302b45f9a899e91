import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { walk } from '../../tree/index.ts'

/** The documents that a guidance of a Party's commission cites, as `number relation`. */
function cited(title: string): string[] {
  const text = `TỈNH ỦY LẠC SƠN\nBAN TỔ CHỨC\n*\nSố 16-HD/BTCTU\nĐẢNG CỘNG SẢN VIỆT NAM\nLạc Sơn, ngày 18 tháng 12 năm 2018\n\nHƯỚNG DẪN\n${title}\n\nI- NỘI DUNG\n\n1. Chi bộ họp hằng tháng.\n\n2. Đảng ủy báo cáo.\n`
  return [...walk(parse(text))].flatMap(([node]) => (node.type === 'citation' ? [`${node.number} ${node.relation}`] : []))
}

test('a guidance guides what its title names behind the type', () => {
  expect(cited('Thực hiện Quy định số 7-QĐ/TU ngày 28/8/2018 của Tỉnh ủy')).toEqual(['7-QĐ/TU guides'])
  expect(cited('một số nội dung Quy định số 7-QĐ/TU ngày 28/8/2018 của Tỉnh ủy')).toEqual(['7-QĐ/TU guides'])
  expect(cited('kê khai tài sản theo Quy định số 7-QĐ/TU ngày 28/8/2018 của Tỉnh ủy')).toEqual(['7-QĐ/TU refers'])
})

test('the code of a cited type in a title of capitals', () => {
  expect(cited('THỰC HIỆN QUY ĐỊNH SỐ 07-QĐI/TU NGÀY 28/8/2018 CỦA TỈNH ỦY')).toEqual(['07-QĐi/TU guides'])
})
