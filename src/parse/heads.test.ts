import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import type { Document } from '../tree/index.ts'

const letterhead = [
  'ĐẢNG BỘ HUYỆN LẠC SƠN',
  'ĐẢNG ỦY XÃ BẢN MẾ',
  '*',
  'Số 12-KH/ĐU',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Bản Mế, ngày 16 tháng 7 năm 2024',
  '',
]
const body = ['I. MỤC TIÊU', '1. Tưới đủ nước.', '2. Giữ kênh sạch.']

function documentsOf(lines: readonly string[]): Document[] {
  return parse(lines.join('\n')).children.filter((child) => child.type === 'document')
}

test.each([
  [['KẾ HOẠCH', 'Thực hiện Nghị quyết số 5-NQ/TU ngày 22/12/2023 của Tỉnh ủy về thủy nông', ''], 'Thực hiện Nghị quyết số 5-NQ/TU ngày 22/12/2023 của Tỉnh ủy về thủy nông'],
  [['KẾ HOẠCH', 'Thực hiện Nghị quyết số 5-NQ/TU ngày 22/12/2023', 'của Tỉnh ủy về thủy nông', '-----', ''], 'Thực hiện Nghị quyết số 5-NQ/TU ngày 22/12/2023 của Tỉnh ủy về thủy nông'],
  [['BÁO CÁO', '', 'Thực hiện nhiệm vụ thủy nông quý IV năm 2024', '', 'Thực hiện Chỉ thị số 3-CT/HU, Đảng ủy báo cáo như sau:'], 'Thực hiện nhiệm vụ thủy nông quý IV năm 2024'],
  [['KẾ HOẠCH', 'Xét tặng danh hiệu Vườn cam kiểu mẫu', ''], 'Xét tặng danh hiệu Vườn cam kiểu mẫu'],
  [['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'Quán triệt, thực hiện Nghị quyết Đại hội', 'Căn cứ Chương trình công tác năm 2024;'], 'Quán triệt, thực hiện Nghị quyết Đại hội'],
])('a subject with the first word of a reason: %j', (lines, title) => {
  expect(documentsOf([...letterhead, ...lines, ...body])[0]!.meta.title).toBe(title)
}) // prettier-ignore

test.each([
  [['KẾ HOẠCH', 'Thực hiện Nghị quyết số 5-NQ/TU ngày 22/12/2023 của Tỉnh ủy;', 'Đảng ủy ban hành Kế hoạch như sau:']],
  [['KẾ HOẠCH', '', 'Thực hiện Nghị quyết số', '', '5-NQ/TU ngày 22/12/2023 của Tỉnh ủy, Đảng ủy xã', '', 'ban hành Kế hoạch thủy nông như sau:', '']],
  [['QUYẾT ĐỊNH', 'Xét đề nghị của Ban Thủy nông', '', 'Đảng ủy quyết định như sau:']],
])('a reason right below the type is no subject: %j', (lines) => {
  expect(documentsOf([...letterhead, ...lines, ...body])[0]!.meta.title).toBeNull()
}) // prettier-ignore
