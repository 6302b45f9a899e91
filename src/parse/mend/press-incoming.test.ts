import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, walk, type Document } from '../../tree/index.ts'

const rest = [
  '', 'Số: 41/QĐ-UBND Sơn Hà, ngày 04 tháng 5 năm 2026', '', 'QUYẾT ĐỊNH', 'Về việc thành lập Tổ quản lý đập Suối Cạn', '', 'ỦY BAN NHÂN DÂN XÃ SƠN HÀ', '',
  'Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;', '', 'QUYẾT ĐỊNH:', '', 'Điều 1. Thành lập Tổ quản lý đập Suối Cạn.',
] // prettier-ignore
const stamp = ['ý bởi: UBND tỉnh Lạc Sơn', 'SỞ TÀI NGUYÊN _Fơ quan: Tỉnh Lạc Sơn', '', 'CÔNG VĂN ĐẾN gày ký: 15-09-2026 16:42:18', '-07:00']

function read(lines: readonly string[]): { document: Document; stamped: string } {
  const { children } = parse(lines.join('\n'))
  expect(children.map(({ type }) => type)).toEqual(['document'])
  const document = children[0] as Document
  const stamps = Array.from(walk(document), ([node]) => node).filter(({ type }) => type === 'stamp')
  return { document, stamped: stamps.map(textOf).join(' ') }
}

const number = { docNumber: { canonical: '41/QĐ-UBND' }, docType: { code: 'QĐ' }, date: '2026-05-04' }

test('an incoming stamp and a digital signature side by side above a whole head', () => {
  const { document, stamped } = read([
    ...stamp, 'Số: ......4L12/.............', '', 'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'XÃ SƠN HÀ Độc lập - Tự do - Hạnh phúc', ...rest,
  ]) // prettier-ignore
  expect(document.meta).toMatchObject({ ...number, issuer: { name: 'ỦY BAN NHÂN DÂN XÃ SƠN HÀ' } })
  expect(stamped).toContain('bởi: UBND tỉnh Lạc Sơn')
  expect(stamped).toContain('4L12')
})

test.each([
  [['ỦY BAN NHÂN ĐẦN: 16/6 -HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'XÃ SƠN Hchuyển: ...E4ML... Độc lập - Tự do - Hạnh phúc']],
  [['ỦY BAN NHÂN Dầ6 XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SƠN HÀ Độc lập - Tự do - Hạnh phúc']],
  [['à L0/tðG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '', 'ỦY BAN NHÂN ta', 'XÃ SƠN t@ -.L*Ä Độc lập - Tự do - Hạnh phúc']],
])('the same on the line of organ and motto, which leaves no name: %s', (head) => {
  const { document } = read([...stamp, '', ...head, ...rest])
  expect(document.meta).toMatchObject(number)
  expect(document.meta.issuer).toEqual({ name: 'ỦY BAN NHÂN DÂN XÃ SƠN HÀ', parents: [] })
  const mottos = Array.from(walk(document), ([node]) => node).filter(({ type }) => type === 'motto')
  expect(mottos.map(textOf).join(' ')).toMatch(/XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập/u)
})

test('the number that a receiver gave is none of the document', () => {
  const { document, stamped } = read([
    'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'XÃ SƠN HÀ Độc lập - Tự do - Hạnh phúc', 'S6:41/QĐ-UBND Sơn Hà ngày 04 tháng 5 năm 2026', 'TRƯỜNG TRUNG HỌC', 'SUỐI CẠN', 'Số 73', 'ĐẾN', 'Ngày 06.05.2026',
    ...rest.slice(3),
  ]) // prettier-ignore
  expect(document.meta).toMatchObject({ ...number, issuer: { name: 'ỦY BAN NHÂN DÂN XÃ SƠN HÀ' } })
  expect(stamped).toMatch(/TRƯỜNG TRUNG HỌC.SUỐI CẠN.Số 73.ĐẾN/u)
})
