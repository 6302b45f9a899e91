import { expect, test } from 'vitest'
import { findMentions } from './index.ts'

test.each([
  ['phê duyệtChương trình kênh mương giai đoạn 2012-2015', 'phê duyệtChương trình kênh mương giai đoạn 2012-2015'],
  ['ban hànhQuy chế trực kênh', 'ban hànhQuy chế trực kênh'],
  ['quyết địnhTổ trực kênh', null],
])('a title behind a verb that lost its blank: %s', (behind, title) => {
  const [mention] = findMentions(`Quyết định số 14/QĐ-TTg ngày 08/10/2012 của Thủ tướng Chính phủ ${behind}.`)
  expect(mention).toMatchObject({ number: '14/QĐ-TTg', issuer: 'Thủ tướng Chính phủ', title })
})

test.each([
  ['Chỉ thị số 24/2007/CT-TTg ngày 01/11/2007 của Thủ tướng Chínhphủ về việc thu phí', 'Thủ tướng Chính phủ'],
  ['Tờ trình số 63/TTr-UBND ngày 26/11/2007 của Ủy bannhân dân tỉnh về việc thu phí', 'Ủy ban nhân dân tỉnh'],
  ['Tờ trình số 63/TTr-CT ngày 26/11/2007 của Công ty Vinaconex về việc thu phí', 'Công ty Vinaconex'],
])('the name of a body that lost a blank: %s', (text, issuer) => {
  expect(findMentions(text)[0]).toMatchObject({ issuer, title: 'về việc thu phí' })
})

test('the title of a document that a link of Markdown names ends with the name', () => {
  const text = 'theo [Nghị định số 12/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định về kênh [loại 2], mương](https://a.vn) và'
  expect(findMentions(text)[0]).toMatchObject({ title: 'quy định về kênh [loại 2], mương', end: text.indexOf('](') })
})

test('a title ends at a year to which the name of a body is glued, and no other word', () => {
  const lead = 'Theo Công văn số 40-CV/VPTW ngày 07/9/2021 về việc khơi kênh trong năm 2022'
  expect(findMentions(`${lead}Ban Tổ chức Trung ương hướng dẫn khơi kênh như sau:`)[0]).toMatchObject({
    title: 'về việc khơi kênh trong năm 2022',
    end: lead.length,
  })
  expect(findMentions(`${lead}Mới và mương.`)[0]).toMatchObject({ title: 'về việc khơi kênh trong năm 2022Mới và mương' })
})

test('the unit that a table of grounds names behind a dash is none of the title', () => {
  const [mention] = findMentions('Nghị định 93/2017/NĐ-CP về kênh có vốn của xã - Điều 12. Xử lý kênh hỏng.')
  expect(mention).toMatchObject({ title: 'về kênh có vốn của xã', provision: [{ name: 'article', label: '12' }] })
})
