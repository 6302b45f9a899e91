import { expect, test } from 'vitest'
import { decodeEntities } from './decode-entities.ts'

const decode = (text: string) => decodeEntities(text)?.text ?? text

test.each([
  ['Điều&nbsp;1.&#160;M&#x1EE5;c', 'Điều 1. Mục'],
  ['&Aacute;p d&#7909;ng, t&agrave;i s&atilde;n', 'Áp dụng, tài sãn'],
  ['&ldquo;A &amp; B&rdquo; &ndash; 5&lt;6, 7 &lt; 8&gt;', '“A & B” – 5<6, 7 < 8>'],
])('%j → %j', (source, text) => {
  expect(decode(source)).toBe(text)
})

test.each(['a &lt;br&gt;'.slice(0, 9), '\n&gt; b', '&#42;&#124;', 'R&D; AT&T', '&khong;', '&#9999999;', '&#55296;'])(
  'leaves %j',
  (source) => {
    expect(decode(source)).toBe(source)
  },
)

test('places lead back to the source', () => {
  const { text, toSource } = decodeEntities('a&nbsp;b&ndash;')!
  expect(text).toBe('a b–')
  expect([0, 1, 2, 3, 4].map(toSource)).toEqual([0, 1, 7, 8, 15])
})
