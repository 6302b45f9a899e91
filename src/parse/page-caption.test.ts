import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, type Document } from '../tree/index.ts'

const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
const rest = ['Số: 84/QĐ-BĐ', 'Bến Thượng, ngày 08 tháng 3 năm 2024', '', 'QUYẾT ĐỊNH', 'Về việc mở bến đò của Lữ đoàn Bến Đò 9', '', 'Điều 1. Mở bến đò.', '', 'Điều 2. Quyết định này có hiệu lực từ ngày ký.'] // prettier-ignore

function read(...above: readonly string[]): { outside: string; document: Document } {
  const root = parse([...above, ...motto, ...rest].join('\n'))
  const document = root.children.find(({ type }) => type === 'document') as Document
  return { outside: root.children.filter(({ type }) => type !== 'document').map(textOf).join(' '), document } // prettier-ignore
}

test.each([
  ['the type with the number, and the title', ['Quyết định số 84/QĐ-BĐ về mở bến đò', '']],
  ['the same in capitals, and a line of the page', ['QUYẾT ĐỊNH 84/QĐ-BĐ', 'VỀ MỞ BẾN ĐÒ', '', 'Cập nhật: 12/03/2024', '']],
  ['type and title', ['Quyết định về việc mở bến đò của Lữ đoàn Bến Đò 9', '']],
])('a caption is the page’s: %s', (_, caption) => {
  const { outside, document } = read(...caption, 'ỦY BAN NHÂN DÂN XÃ BẾN THƯỢNG')
  expect(outside.replace(/\s/gu, '')).toBe(caption.join('').replace(/\s/gu, ''))
  expect(document.meta).toMatchObject({ docNumber: { canonical: '84/QĐ-BĐ' }, date: '2024-03-08', docType: { code: 'QĐ' } })
})

test('who issues the document is none, though its title names him again', () => {
  const { outside, document } = read('LỮ ĐOÀN BẾN ĐÒ 9')
  expect(outside).toBe('')
  expect(textOf(document)).toContain('LỮ ĐOÀN BẾN ĐÒ 9')
})

test('the head of an appendix, which has the number of what it is issued with, is none', () => {
  const { outside } = read('PHỤ LỤC', 'MẪU BẾN ĐÒ', '(Kèm theo Quyết định số 84/QĐ-BĐ)', '', 'ỦY BAN NHÂN DÂN XÃ BẾN THƯỢNG')
  expect(outside).toBe('')
})
