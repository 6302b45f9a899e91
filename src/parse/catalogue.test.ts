import { expect, test } from 'vitest'
import { splitLines } from './split/split-lines.ts'
import { findCatalogues } from './catalogue.ts'

const marked = (...lines: string[]): string => findCatalogues(splitLines(lines.join('\n'))).join('')

test.each([
  [
    'labels before colons, several in a line',
    ['Số hiệu: 5/QĐ-BNV Loại văn bản: Quyết định', 'Nơi ban hành: Bộ Nội vụ Người ký: Lê Văn An', 'QUYẾT ĐỊNH'],
    '110',
  ],
  [
    'values without a sign between',
    ['Số hiệu 9/2019/NQ-HĐND', 'Ngày ban hành 02/07/2019', 'Loại văn bản Nghị quyết', 'Nghị quyết'],
    '1110',
  ],
  ['the force of a document', ['• Hiệu lực: Hết hiệu lực một phần', '• Ngày có hiệu lực: 20/06/2008', 'BỘ Y TẾ'], '110'],
  ['cells, some of them empty', ['Số hiệu | 9-B |', 'Loại văn bản | Sắc lệnh |', 'Người ký | |', 'Tình trạng |', 'SẮC LỆNH'], '11110'],
  [
    'below a label the value, wrapped',
    ['Số hiệu', '9/QĐ-X', 'Trích yếu', 'Về giá', 'nước', 'Ngày ban hành', '02/07/2019', 'QUYẾT ĐỊNH'],
    '11111110',
  ],
  [
    'a label and its value in cells of their own, a line each',
    [
      '|',
      'Số hiệu:',
      '|',
      '5/QĐ-BNV',
      '|',
      'Loại văn bản:',
      '|',
      'Quyết định',
      '|',
      'Người ký:',
      '|',
      'Lê Văn An',
      '|',
      'Ngày ban hành:',
      '|',
      '07/05/2020',
      '|',
      'BỘ NỘI VỤ',
    ],
    '111111110',
  ],
])('a catalogue: %s', (_, lines, expected) => expect(marked(...lines)).toBe(expected))

test.each([
  ['the heads of a table', ['TT', 'Số hiệu', 'Ngày ban hành', 'Trích yếu', '1']],
  ['a row of heads', ['TT | Số hiệu | Ngày ban hành | Trích yếu', '1 | 5/QĐ-BNV | 02/07/2019 | Về giá nước']],
  ['a stamp', ['Người ký: Lê Văn An', 'Cơ quan: Bộ Nội vụ', 'Email: an@bnv.example', 'Thời gian ký: 02/07/2019 10:00:00']],
  ['a form', ['Số hiệu: .........', 'Ngày ban hành: .../.../....', 'Cơ quan ban hành: .........']],
  ['sentences', ['Số hiệu ghi trên biển.', 'Ngày ban hành là ngày ký.', 'Loại văn bản do người ký quyết định.']],
])('no catalogue: %s', (_, lines) => expect(marked(...lines)).toMatch(/^0+$/u))
