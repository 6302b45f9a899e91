import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Document } from '../../tree/index.ts'

const rest = ['Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;', 'QUYẾT ĐỊNH:', 'Điều 1. Thành lập Tổ quản lý đập Suối Cạn.']

function metaOf(head: readonly string[]): Document['meta'] {
  const documents = parse([...head, ...rest].join('\n')).children.filter(({ type }) => type === 'document') as Document[]
  expect(documents).toHaveLength(1)
  return documents[0]!.meta
}

const subject = 'Về việc thành lập Tổ quản lý đập Suối Cạn'

test.each([
  ['behind a number and a date', 'Số: 41/QĐ-UBND. \' " Sơn Hà, ngày 04 tháng 5 năm 2026 `', '2026-05-04', 'Sơn Hà'],
  ['before them', '`- Số: 41/QĐ-UBND : ._ Sơn Hà, ngày 04 tháng 5 năm 2026', '2026-05-04', 'Sơn Hà'],
  ['glued to the number', 'Số: 41/QĐ-UBND_ Sơn Hà, ngày 04 tháng 5 năm 2026 _.', '2026-05-04', 'Sơn Hà'],
  ['a dash before the place', 'Số: 41/QĐ-UBND - Sơn Hà, ngày 04 tháng 5 năm 2026', '2026-05-04', 'Sơn Hà'],
  ['a letter and a dash before it', 'Số: 41/QĐ-UBND h -Sơn Hà, ngày 04 tháng: 5 năm 2026', '2026-05-04', 'Sơn Hà'],
  ['a blank in the symbol', 'Số: 41/QĐ- UBND - .- Sơn Hà, ngày 04 tháng. 5 năm 2026', '2026-05-04', 'Sơn Hà'],
  ['a small letter in the place', 'Số: 41/QĐ-UBND ._ hơn Hà, ngày 04 tháng 5 năm 2026', '2026-05-04', null],
  ['a day read twice', 'Số: 41/QĐ-UBND _ Sơn Hà, ngày 04 4 tháng 5 năm 2026', null, 'Sơn Hà'],
  ['a month read twice', 'Số: 41/QĐ-UBND Sơn Hà, ngày 04 tháng 01 1 năm 2026 `', null, 'Sơn Hà'],
])('dust in the line of number and date: %s', (_, line, date, place) => {
  const head = [
    'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'XÃ SƠN HÀ Độc lập - Tự do - Hạnh phúc', '', line, '', 'QUYẾT ĐỊNH', subject, '',
  ] // prettier-ignore
  expect(metaOf(head)).toMatchObject({
    docType: { code: 'QĐ' },
    docNumber: { canonical: '41/QĐ-UBND' },
    issuer: { name: 'ỦY BAN NHÂN DÂN XÃ SƠN HÀ' },
    title: subject,
    date,
    place,
  })
})

test.each([
  ["'ỦY BAN NHÂN DÂN _ + CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.", ': XÃ SƠN HÀ ~ ___ _Độc lập - Tự do - Hạnh phúc'],
  ['- ỦY BAN NHÂN DÂN ` CỘNG HÒA XÃ HỘT CHỦ NGHĨA VIỆT NAM .-', '- XÃ SƠN HÀ . Độc lập : Tự do - Hạnh phúc "'],
])('dust around the organ beside the motto: %s', (...lines) => {
  const { issuer } = metaOf([...lines, '', 'Số: 41/QĐ-UBND Sơn Hà, ngày 04 tháng 5 năm 2026', '', 'QUYẾT ĐỊNH', subject, ''])
  expect(issuer).toEqual({ name: 'ỦY BAN NHÂN DÂN XÃ SƠN HÀ', parents: [] })
})

test('quotation marks, items and the hyphen of a name that goes on are no dust', () => {
  const meta = metaOf([
    'BỘ LAO ĐỘNG -', 'THƯƠNG BINH VÀ XÃ HỘI', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', 'Số: 41/QĐ-LĐTBXH', 'Hà Nội, ngày 04 tháng 5 năm 2026', '',
    'QUYẾT ĐỊNH', 'BAN HÀNH QUY ƯỚC “ĐẬP SẠCH, SUỐI XANH”', '',
  ]) // prettier-ignore
  expect(meta.title).toBe('BAN HÀNH QUY ƯỚC “ĐẬP SẠCH, SUỐI XANH”')
  expect(meta.issuer?.name).toBe('Bộ Lao động - Thương binh và Xã hội')
})

test('the half of a word on the last line of an organ', () => {
  const { issuer } = metaOf([
    'ỦY BAN NHÂN DÂN TỈNH SƠN HÀ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SỞ NÔNG NGHIỆP VÀ MÔI Độc lập - Tự do - Hạnh phúc', 'TRƯỜNG', '', 'Số: 41/QĐ-SNNMT Sơn Hà, ngày 04 tháng 5 năm 2026', '', 'QUYẾT ĐỊNH', subject, '',
  ]) // prettier-ignore
  expect(issuer).toEqual({ name: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', parents: ['ỦY BAN NHÂN DÂN TỈNH SƠN HÀ'] })
})
