import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { walk, type Document } from '../../tree/index.ts'

const head = 'TỈNH HẢI AN\nSố: 12/2024/NĐ-HA\nHải An, ngày 4 tháng 5 năm 2024\n\nNGHỊ ĐỊNH\nSửa đổi các mẫu về ruộng muối\n\n'
const decree = `${head}Điều 1. Sửa đổi các mẫu kèm theo.\nĐiều 2. Thi hành từ ngày ký.\n\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\n\nLò Văn An\n\n`
const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'

const source = `${decree}PHỤ LỤC
SỬA ĐỔI MỘT SỐ PHỤ LỤC VỀ RUỘNG MUỐI
1. Thay thế Phụ lục I như sau:
Phụ lục I
MẪU GIAO RUỘNG MUỐI
Mẫu số 01
TÊN CƠ QUAN/TỔ CHỨC
${motto}QUYẾT ĐỊNH
Về việc giao ruộng năm ...
Điều 1. Giao ruộng.
Điều 2. Thi hành từ ngày ký.
Nơi nhận:
- Như Điều 2;
- Lưu: VT.
CHỦ TỊCH
Phương pháp số 01
PHƯƠNG PHÁP ĐO RUỘNG MUỐI
- Ruộng vuông đo hai cạnh.
- Ruộng dài đo bốn cạnh.
2. Sửa đổi Mẫu số 03 Phụ lục II như sau:
Mẫu số 03
${motto}BÁO CÁO
Làm muối năm ...
I. Kết quả năm ...
Muối đã phơi.
II. Đề nghị
Mở thêm kênh.
3. Bãi bỏ Mẫu số 04 Phụ lục II.
4. Bổ sung Mẫu số 05 Phụ lục II như sau:
Mẫu số 05
${motto}ĐƠN ĐỀ NGHỊ
Kính gửi: Sở Muối …
… (Tên đơn vị) … đề nghị được giao ruộng:
1. Tên đơn vị: ……
2. Bổ sung giấy tờ: ……
`

const appendices = [...walk(parse(source))].flatMap(([node]) => (node.type === 'document' && node.role === 'appendix' ? [node] : []))
const labelsOf = (document: Document): string[] =>
  [...walk(document)].flatMap(([node]) => (node.type === 'division' ? [`${node.name} ${node.label}`] : []))

test('the list of an appendix that amends others goes on behind the forms that it quotes', () => {
  expect(labelsOf(appendices[0]!)).toEqual(['clause 1', 'clause 2', 'clause 3', 'clause 4'])
  expect(appendices.map(({ meta }) => meta.title)).toEqual([
    'SỬA ĐỔI MỘT SỐ PHỤ LỤC VỀ RUỘNG MUỐI',
    'MẪU GIAO RUỘNG MUỐI',
    'Về việc giao ruộng năm ...',
    'PHƯƠNG PHÁP ĐO RUỘNG MUỐI',
    'Làm muối năm ...',
    'ĐƠN ĐỀ NGHỊ',
  ])
  expect(labelsOf(appendices[3]!)).toEqual(['indent -', 'indent -'])
  expect(labelsOf(appendices[5]!)).toEqual(['clause 1', 'clause 2'])
})

test('what forms leave to be filled in: the organ, the year in a title, who writes', () => {
  expect(appendices[2]!.meta.issuer?.name).toBe('TÊN CƠ QUAN/TỔ CHỨC')
  const sections = [...walk(appendices[4]!)].flatMap(([node]) => (node.type === 'division' ? [node.children[1]?.type] : []))
  expect(sections).toEqual(['heading', 'heading'])
  expect(appendices[5]!.meta.addressees).toEqual(['Sở Muối …'])
})
