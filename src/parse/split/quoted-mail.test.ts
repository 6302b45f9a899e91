import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, type Document } from '../../tree/index.ts'

const letter = [
  'SỞ MUỐI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 12/SM-VP', 'V/v phơi muối', 'Lạc Sơn, ngày 4 tháng 5 năm 2025', '',
  'Kính gửi: Phòng Muối.', '', 'Đề nghị phơi muối ở chỗ', 'có nắng./.',
] // prettier-ignore

test.each(['> ', '>', '> > ', '  >> '])('a letter that a mail quotes, each line behind %j', (mark) => {
  const { children } = parse(['Anh xem giúp:', '', ...letter.map((line) => mark + line)].join('\n'))
  const document = children.find(({ type }) => type === 'document') as Document
  expect(document.meta).toMatchObject({ docNumber: { canonical: '12/SM-VP' }, issuer: { name: 'SỞ MUỐI' }, addressees: ['Phòng Muối'] })
  expect(textOf(document.children.find(({ type }) => type === 'body')!)).toContain('Đề nghị phơi muối ở chỗ có nắng./.')
})

test('a few comparisons are no quotation', () => {
  expect(JSON.stringify(parse('> 5 %\n> 10 %\n> 15 %\n> 20 %\n'))).not.toContain('separator')
})
