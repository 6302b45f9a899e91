import { describe, expect, it } from 'vitest'
import { parse } from '../pipeline.ts'
import { collectMentions } from './collect-mentions.ts'

const head = `BỘ THỦY LỢI
Số: 12/2026/TT-BTL
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 12 tháng 3 năm 2026

THÔNG TƯ
Quy định về kênh mương

`

/** Number and relation of every citation in the articles. */
function relations(body: string): string[] {
  return collectMentions(parse(head + body)).flatMap(({ number, relation }) => (number ? [`${number} ${relation}`] : []))
}

describe('documents of a list', () => {
  it.each<[string, string, string[]]>([
    [
      'under the title of the article',
      `Điều 1. Bãi bỏ các thông tư sau
1. Thông tư số 21/2020/TT-BTL ngày 03 tháng 4 năm 2020 của Bộ trưởng Bộ Thủy lợi quy định về đê.
2. Thông tư số 22/2020/TT-BTL ngày 03 tháng 4 năm 2020 của Bộ trưởng Bộ Thủy lợi quy định về kè, được sửa đổi bởi Thông tư số 29/2021/TT-BTL.`,
      ['21/2020/TT-BTL repeals', '22/2020/TT-BTL repeals', '29/2021/TT-BTL refers'],
    ],
    [
      'under a clause that ends with the verb, or with the kind of documents',
      `Điều 1. Hiệu lực thi hành
1. Thông tư này thay thế các Thông tư:
- Thông tư số 23/2020/TT-BTL;
- Khoản 3 Điều 4 Thông tư số 24/2020/TT-BTL.
2. Thông tư này bãi bỏ:
a) Thông tư số 25/2020/TT-BTL;
b) Thông tư số 26/2020/TT-BTL và Thông tư số 27/2020/TT-BTL.`,
      ['23/2020/TT-BTL replaces', '24/2020/TT-BTL replaces', '25/2020/TT-BTL repeals', '26/2020/TT-BTL repeals', '27/2020/TT-BTL repeals'],
    ],
    [
      'that is divided by kinds, or in lines without numbers',
      `Điều 1. Hiệu lực thi hành
1. Các văn bản sau hết hiệu lực kể từ ngày Thông tư này có hiệu lực thi hành:
a) Các thông tư của Bộ trưởng:
- Thông tư số 31/2020/TT-BTL;
- Toàn bộ Thông tư số 32/2020/TT-BTL.
2. Thông tư này thay thế và bãi bỏ các văn bản sau:
Thông tư số 33/2020/TT-BTL.
Thông tư số 34/2020/TT-BTL.
Việc đắp đê thực hiện như cũ.
Thông tư số 35/2020/TT-BTL nêu việc này.`,
      ['31/2020/TT-BTL repeals', '32/2020/TT-BTL repeals', '33/2020/TT-BTL repeals', '34/2020/TT-BTL repeals', '35/2020/TT-BTL refers'],
    ],
    [
      'that are left as they are, or changed another one',
      `Điều 1. Hiệu lực thi hành
1. Bãi bỏ các thông tư về đê, trừ các văn bản sau:
a) Thông tư số 41/2020/TT-BTL;
2. Thông tư hướng dẫn các luật về đê đã được sửa đổi, bổ sung bởi:
a) Thông tư số 42/2020/TT-BTL.
3. Các thông tư sau bị bãi bỏ:
a) Sửa đổi Thông tư số 43/2020/TT-BTL.`,
      ['41/2020/TT-BTL refers', '42/2020/TT-BTL refers', '43/2020/TT-BTL amends'],
    ],
  ])('%s', (_, body, expected) => {
    expect(relations(body)).toEqual(expected)
  })
})

it('leaves to a quoted text what it amends and repeals', () => {
  const body = `Điều 1. Bổ sung Điều 9 Thông tư số 51/2020/TT-BTL như sau:
“Điều 9. Thông tư này thay thế Thông tư số 50/2019/TT-BTL và bãi bỏ Thông tư số 49/2019/TT-BTL.”`
  expect(relations(body)).toEqual(['51/2020/TT-BTL amends', '50/2019/TT-BTL refers', '49/2019/TT-BTL refers'])
})
