import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk, type Document } from '../tree/index.ts'

const circular =
  'BỘ MUỐI\nSố: 12/2024/TT-BM\nHải An, ngày 4 tháng 5 năm 2024\n\nTHÔNG TƯ\nQuy định về ruộng muối\n\nĐiều 1. Ruộng theo Phụ lục A và Phụ lục B.\nĐiều 2. Thông tư có hiệu lực từ ngày ký.\nBỘ TRƯỞNG\n\nLò Văn An\n\n'
const documentsOf = (text: string): Document[] =>
  [...walk(parse(text))].flatMap(([node]) => (node.type === 'document' ? [node] : [])).slice(1)
const labelsOf = (document: Document): string[] => [...walk(document)].flatMap(([node]) => (node.type === 'division' ? [node.id] : []))

test.each([
  'Phụ lục A\n(quy định)\nCác loại ruộng\nA.1 Ruộng phơi nước\n',
  'PHỤ LỤC A (Tham khảo)\nCÁC LOẠI RUỘNG\nA.1. Ruộng phơi nước\n',
])('the annexes of a standard, and the units that number on behind their letter: %j', (head) => {
  const rest = 'A.1.1 Ruộng đất nện\nRuộng theo A.1.2 của Phụ lục này.\nA.1.2 Ruộng trải bạt\nA.2 Ruộng phơi cát\n\nPhụ lục B\n(tham khảo)\nVÍ DỤ\nB.1 Ví dụ một\nTheo A.1.1, Phụ lục A.'
  const documents = documentsOf(circular + head + rest)
  expect(documents.map(({ meta }) => meta.title?.toLowerCase())).toEqual(['các loại ruộng', 'ví dụ'])
  expect(labelsOf(documents[0]!)).toEqual(
    ['A.1', 'A.1__subcl_A.1.1', 'A.1__subcl_A.1.2', 'A.2'].map((path) => `doc_1__app_1__subcl_${path}`),
  )
  const references = [...walk(parse(circular + head + rest))].flatMap(([node]) =>
    node.type === 'reference' ? [[textOf(node), node.target]] : [],
  )
  expect(references).toEqual([
    ['Phụ lục A', 'doc_1__app_1'],
    ['Phụ lục B', 'doc_1__app_2'],
    ['A.1.2 của Phụ lục này', 'doc_1__app_1__subcl_A.1__subcl_A.1.2'],
    ['A.1.1, Phụ lục A', 'doc_1__app_1__subcl_A.1__subcl_A.1.1'],
  ])
}) // prettier-ignore

test('codes in an appendix that do not begin at the first are no units', () => {
  const [appendix] = documentsOf(`${circular}Phụ lục A\nDANH MỤC MẪU\nMẫu muối theo loại\nA.3 Muối thô\nA.2 Muối tinh\nA.1 Muối hạt`)
  expect(labelsOf(appendix!)).toEqual([])
})

test('a standard on a cover of its own, behind the circular that issues it by its number', () => {
  const issued = circular.replace('Ruộng theo Phụ lục A và Phụ lục B.', 'Ban hành kèm theo Thông tư này QCVN 7:2024/BM.')
  const standard = (number: string): string =>
    `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${number}\nQUY CHUẨN KỸ THUẬT QUỐC GIA VỀ RUỘNG MUỐI\n1. QUY ĐỊNH CHUNG\n1.1. Phạm vi\nQuy chuẩn này quy định về ruộng.`
  expect(documentsOf(issued + standard('QCVN 7:2024/BM')).map(({ id }) => id)).toEqual(['doc_1__att_1'])
  expect(documentsOf(issued + standard('QCVN 8:2024/BM')).map(({ id }) => id)).toEqual(['doc_2'])
})
