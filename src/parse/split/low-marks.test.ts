import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Document } from '../../tree/index.ts'
import { splitLines } from './split-lines.ts'

const text = `UBND XÃ BẾN GỖ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

_**Độc lập - Tự do - Hạnh phúc**_

Số: 45/QĐ-UBND

_Bến Gỗ, ngày 12 tháng 3
năm 2026_

**QUYẾT ĐỊNH**

**Ban hành Quy chế sử dụng bến đò**

_Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;_

QUYẾT ĐỊNH:

**Điều 1.** Ban hành kèm theo Quyết định này Quy chế sử dụng bến đò.

**Điều 2.** Các thôn thi hành Quyết định này./.

**_Nơi nhận:_**

_- Như Điều 2;_

_- Lưu: VT._

**CHỦ TỊCH**

**Phạm Văn Kè**

**QUY CHẾ**

**Sử dụng bến đò**

_(Kèm theo Quyết định số 45/QĐ-UBND ngày 12 tháng 3 năm 2026 của UBND xã Bến Gỗ)_

**Điều 1.** Đò chở không quá 12 người.
`

test('emphasis between `_` is the same as between `*`', () => {
  const [document, ...others] = parse(text).children as Document[]
  expect(others).toEqual([])
  expect(document!.meta).toMatchObject({
    place: 'Bến Gỗ',
    date: '2026-03-12',
    title: 'Ban hành Quy chế sử dụng bến đò',
    recipients: [{ text: 'Như Điều 2' }, { archive: true }],
  })
  const attached = document!.children.find(({ type }) => type === 'attachments')!.children as Document[]
  expect(attached.map(({ meta }) => meta.title)).toEqual(['Sử dụng bến đò'])
})

test.each([
  'Cột ma_so_cong của tệp _kenh.csv và ngay_nao_vet',
  'Kính gửi: _ ngày _/_/2026, số ___',
  '_ nạo vét kênh_',
  '_Q_— 41',
  'sâu 2_ m, rộng 3_ m',
])('a `_` that is no mark stays: %s', (words) => {
  expect(splitLines(words)[0]).toMatchObject({ text: words, styles: null })
})

test('a mark closes within its paragraph and its cell alone', () => {
  expect(splitLines('_Nạo vét kênh\n\nvà sửa cống_').map((line) => line.text)).toEqual(['_Nạo vét kênh', 'và sửa cống_'])
  expect(splitLines('| _Nạo vét | sửa cống_ |\n| _Nạo vét_ | sửa cống |').map((line) => line.text)).toEqual([
    '_Nạo vét sửa cống_',
    'Nạo vét sửa cống',
  ])
})
