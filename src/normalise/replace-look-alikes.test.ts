import { expect, test } from 'vitest'
import { replaceLookAlikes } from './replace-look-alikes.ts'

const replace = (text: string) => replaceLookAlikes(text)?.text ?? text

test.each([
  ['Ðiều 5 và ðiểm ð của QÐ-UBND', 'Điều 5 và điểm đ của QĐ-UBND'],
  ['Ɖảng bộ', 'Đảng bộ'],
  ['ðuợc giao thẩm quyền', 'ðuợc giao thẩm quyền'.replace('ð', 'đ')],
  ['trƣờng, Ƣu tiên, ngƣ\u0301', 'trường, Ưu tiên, ngứ'],
  ['02\u2011NQ/TW, 15\u2044QĐ\u2212UBND', '02-NQ/TW, 15/QĐ-UBND'],
  ['a —\n  — Như trên;\n— Lưu — VT', 'a —\n  - Như trên;\n- Lưu — VT'],
  ['28/NQ\uFFFEHĐT', '28/NQ-HĐT'],
  ['ngu\u043e\u0302\u0300n', 'nguồn'],
  ['Số：１２/QĐ－BNV（lần ２），ngày', 'Số:12/QĐ-BNV(lần 2),ngày'],
  ['BKHĐТ, BTС, xеm', 'BKHĐT, BTC, xem'],
])('%j → %j', (wrong, right) => {
  expect(replace(wrong)).toBe(right)
})

test.each(['中国（北京）', 'Það er maður, Ðað', 'từ tiếng Iceland: það, maður', 'Москва, Россия và Việt Nam', 'ð'])('leaves %j', (text) => {
  expect(replaceLookAlikes(text)).toBeNull()
})
