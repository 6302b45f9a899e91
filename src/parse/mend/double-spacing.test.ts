import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Document } from '../../tree/index.ts'

const printed = `UBND XÃ NẬM LÚM
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/QĐ-UBND
Nậm Lúm, ngày 12 tháng 01 năm 2026
QUYẾT ĐỊNH
Về việc ban hành Quy chế quản lý, khai thác các bến đò ngang và bến khách trên
địa bàn xã Nậm Lúm
Căn cứ Nghị quyết số 05/NQ-HĐND ngày 20 tháng 12 năm 2025 của Hội đồng nhân dân
xã về quản lý đường sông, bến bãi;
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý, khai thác các bến đò
ngang và bến khách trên địa bàn xã.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký; các bến đò đang hoạt động có
trách nhiệm đăng ký lại trước ngày 31 tháng 3 năm 2026, quá thời hạn này thì phải
dừng hoạt động.
CHỦ TỊCH
Lò Văn Mới`

test.each(['\n\n', '\n\n\n'])('blank lines between all printed lines part nothing', (between) => {
  const [document] = parse(printed.replaceAll('\n', between)).children as Document[]
  expect(document!.meta).toMatchObject({
    title: 'Về việc ban hành Quy chế quản lý, khai thác các bến đò ngang và bến khách trên địa bàn xã Nậm Lúm',
    signatures: [{ position: 'CHỦ TỊCH', name: 'Lò Văn Mới' }],
  })
  const [basis, formula] = document!.children.find(({ type }) => type === 'preamble')!.children
  expect([basis?.type, formula?.type]).toEqual(['basis', 'enactingFormula'])
})

test('blank lines between paragraphs part them', () => {
  const paragraphs = ['Giữ gìn bờ đê.', 'Trồng tre chắn sóng.', 'Đắp lại bờ vùng.', 'Vét kênh chính.', 'Sửa cống xả.', 'Dựng lán gác.']
  const [document] = parse(`KẾ HOẠCH\n\n${paragraphs.join('\n\n')}\n`).children as Document[]
  expect(document!.children.find(({ type }) => type === 'body')?.children).toHaveLength(paragraphs.length)
})
