import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { walk } from '../tree/index.ts'

test('the space behind a citation that ends an emphasised line has the place of the break', () => {
  const source = 'NGHỊ QUYẾT\nvề tưới vườn\n\n*Căn cứ Nghị quyết số 5-NQ/TU ngày 22/12/2023*\n*và Kế hoạch của xã;*\n\nĐiều 1. Tưới.\n'
  const empty = [...walk(parse(source))].flatMap(([node]) =>
    'value' in node && node.position?.start.offset === node.position?.end.offset ? [node.value] : [],
  )
  expect(empty).toEqual([])
  const spaces = [...walk(parse(source))].flatMap(([node]) =>
    node.type === 'text' && node.value === ' ' ? [source.slice(node.position!.start.offset, node.position!.end.offset)] : [],
  )
  expect(spaces).toEqual(['\n'])
})

test('three stars between two words of a line that has no others are a rule', () => {
  const tree = parse(
    'BAN CHẤP HÀNH TRUNG ƯƠNG***Số: 31 - QĐ/TWĐTN ĐOÀN TNCS HỒ CHÍ MINH Hà Nội, ngày 2 tháng 3 năm 2031 QUYẾT ĐỊNH Về việc trồng cây - Căn cứ Điều lệ Đoàn TNCS Hồ Chí Minh; QUYẾT ĐỊNH Điều 1. Các chi đoàn trồng cây hằng năm. Điều 2. Quyết định này có hiệu lực từ ngày ký. Nơi nhận: - Như điều 1; - Lưu VP.\n',
  )
  const types = [...walk(tree)].map(([node]) => node.type)
  expect(types).not.toContain('strong')
  expect(types).toContain('separator')
})
