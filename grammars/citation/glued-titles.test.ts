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
