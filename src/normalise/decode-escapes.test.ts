import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import type { Document } from '../tree/index.ts'
import { decodeEscapes } from './decode-escapes.ts'

const decode = (text: string) => decodeEscapes(text)?.text ?? text

test.each([
  ['Điều 1.\\nMột\\r\\nHai \\"ba\\"\\n\\tBốn\\nNăm', 'Điều 1.\nMột\nHai "ba"\n\tBốn\nNăm'],
  ['a\\nb\\nc\\nd\\n\\u0110i\\u1ec1u', 'a\nb\nc\nd\nĐiều'],
])('%j → %j', (escaped, plain) => {
  expect(decode(escaped)).toBe(plain)
})

test.each(['C:\\nghi-quyet\\noi-dung', 'một\nhai\\nba\nbốn\\nnăm\nsáu\\nbảy\ntám\\nchín\nmười'])('leaves %j', (text) => {
  expect(decodeEscapes(text)).toBeNull()
})

test('a document copied out of JSON', () => {
  const text = JSON.stringify(
    'ỦY BAN NHÂN DÂN\nTỈNH LẠC SƠN\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLạc Sơn, ngày 4 tháng 5 năm 2025\nKẾ HOẠCH\nPhơi muối\nI. MỤC ĐÍCH\n1. Có "muối".\n2. Có chỗ phơi.',
  )
  const document = parse(text).children.find(({ type }) => type === 'document') as Document
  expect(document.meta).toMatchObject({ docNumber: { canonical: '12/KH-UBND' }, date: '2025-05-04', title: 'Phơi muối' })
})
