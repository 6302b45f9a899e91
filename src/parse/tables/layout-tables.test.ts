import { expect, test } from 'vitest'
import { rowsOf, tableOf } from '../../checks/generate/table-rows.ts'

const text = `
  STT    Tên ruộng            Diện tích    Đơn vị
            muối                (ha)        giao
  I      Ruộng cũ ven sông Cái, giao trước năm nay
  1      Cồn Đông ở cửa sông     12        Phòng Kinh tế
         cũ, phần phía bắc                 và Hạ tầng

  2      Cồn Tây                  9        Trạm Khuyến
                                           diêm xã
  II     Ruộng mới
  1      Cồn Nam                  7        Phòng Kinh tế
`

test('cells laid out with spaces go on below the beginning of their column', () => {
  expect(tableOf(text)?.columns).toEqual(['STT', 'Tên ruộng muối', 'Diện tích (ha)', 'Đơn vị giao'])
  expect(rowsOf(`${text}\nDanh mục này được rà soát hằng năm.`)).toEqual([
    ['I', 'Ruộng cũ ven sông Cái, giao trước năm nay', '', ''],
    ['1', 'Cồn Đông ở cửa sông cũ, phần phía bắc', '12', 'Phòng Kinh tế và Hạ tầng'],
    ['2', 'Cồn Tây', '9', 'Trạm Khuyến diêm xã'],
    ['II', 'Ruộng mới', '', ''],
    ['1', 'Cồn Nam', '7', 'Phòng Kinh tế'],
  ])
})

test('a word may begin right behind a full cell, at the place where its column begins', () => {
  const [full, shifted] = ['(thực đo)', '(đo lại)'].map((cell) => text.replace('bắc                 và', `bắc       ${cell} và`))
  expect(rowsOf(full!)?.[1]).toEqual(['1', 'Cồn Đông ở cửa sông cũ, phần phía bắc', '12 (thực đo)', 'Phòng Kinh tế và Hạ tầng'])
  expect(rowsOf(shifted!)).toBeUndefined()
})

test('text below the table ends it', () => {
  expect(rowsOf(`${text.trimEnd()}\n  Danh mục này được rà soát hằng năm.`)?.length).toBe(5)
})

test('words that cross from one column into another make no table', () => {
  expect(rowsOf(text.replace('cũ, phần phía bắc ', 'cũ, phần phía bắc và phần phía nam '))).toBeUndefined()
})

test('a cell of several paragraphs, a blank line between two of them', () => {
  const table = `
  STT    Tên ruộng              Diện tích     Đơn vị giao

  1      Cồn Đông, gồm:         12            Phòng Kinh tế

         - Ruộng trên

         - Ruộng dưới

  II     Ruộng mới

  2      Cồn Tây                9             Trạm Khuyến diêm
`
  expect(rowsOf(table)).toEqual([
    ['1', 'Cồn Đông, gồm: - Ruộng trên - Ruộng dưới', '12', 'Phòng Kinh tế'],
    ['II', 'Ruộng mới', '', ''],
    ['2', 'Cồn Tây', '9', 'Trạm Khuyến diêm'],
  ])
})
