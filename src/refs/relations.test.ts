import { describe, expect, it } from 'vitest'
import { parse } from '../pipeline.ts'
import { collectMentions } from './collect-mentions.ts'

const head = (number: string, type: string) => `ỦY BAN NHÂN DÂN
TỈNH HẢI AN
Số: ${number}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hải An, ngày 12 tháng 3 năm 2026

${type}

`

const relations = (text: string): string[] =>
  collectMentions(parse(text)).flatMap(({ number, title, relation }) => (relation ? [`${number ?? title} ${relation}`] : []))

const body = `1. Sửa đổi Luật Đê điều; bãi bỏ Quyết định số 31/2021/QĐ-UBND ngày 03/4/2021 của Ủy ban nhân dân tỉnh.
2. Sửa đổi Kế hoạch số 32/KH-UBND ngày 03/4/2025 của Ủy ban nhân dân tỉnh.`

describe('what changes a legal normative text', () => {
  it('is no plan: it speaks of tasks, but may change another plan', () =>
    expect(relations(head('12/KH-UBND', 'KẾ HOẠCH\nGiữ kênh mương') + body)).toEqual([
      'Đê điều refers',
      '31/2021/QĐ-UBND refers',
      '32/KH-UBND amends',
    ]))

  it('is a decision', () =>
    expect(relations(head('12/2026/QĐ-UBND', 'QUYẾT ĐỊNH\nGiữ kênh mương') + 'Điều 1. Sửa đổi, bãi bỏ\n' + body)).toContain(
      '31/2021/QĐ-UBND repeals',
    ))

  it('is a plan that came with a decision, but not for a law', () =>
    expect(
      relations(`${head('12/2026/QĐ-UBND', 'QUYẾT ĐỊNH\nGiữ kênh mương')}Điều 1. Ban hành kèm theo Quyết định này Kế hoạch giữ kênh mương.

KẾ HOẠCH
Giữ kênh mương
(Ban hành kèm theo Quyết định số 12/2026/QĐ-UBND ngày 12 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh)

${body}`),
    ).toEqual(expect.arrayContaining(['Đê điều refers', '31/2021/QĐ-UBND repeals'])))

  it.each([
    ['THÔNG BÁO', 'Thông báo này thay thế Thông báo số 15/2023/TB-UBND ngày 05/3/2023.', '15/2023/TB-UBND replaces'],
    ['BIÊN BẢN', 'Hai bên thống nhất sửa đổi, bổ sung Điều 5 Hợp đồng số 12/2023/HĐ-XD ngày 05/3/2023.', '12/2023/HĐ-XD amends'],
  ])('may have a year in its number without being one: %s', (type, text, relation) =>
    expect(relations(head('12/TB-UBND', `${type}\nGiữ kênh mương`) + text)).toContain(relation),
  )

  it('is no list of tasks that lies alone', () =>
    expect(
      relations(`PHỤ LỤC
DANH MỤC CÁC NHIỆM VỤ GIỮ KÊNH MƯƠNG
(Kèm theo Nghị quyết số 12/NQ-CP ngày 12 tháng 3 năm 2026 của Chính phủ)

${body}`),
    ).toEqual(expect.arrayContaining(['Đê điều refers', '31/2021/QĐ-UBND refers'])))
})
