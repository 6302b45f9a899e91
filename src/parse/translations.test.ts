import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk, type Document, type Root } from '../tree/index.ts'

const outlineOf = (root: Root): string[] =>
  [...walk(root)].flatMap(([node]) => (node.type === 'division' ? [node.id] : node.type === 'heading' ? [textOf(node)] : []))

const decision = [
  ...['UBND XÃ BẢN MẾ', 'PEOPLE’S COMMITTEE OF BAN ME COMMUNE', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'THE SOCIALIST REPUBLIC OF VIETNAM'],
  ...['Độc lập - Tự do - Hạnh phúc', 'Independence - Freedom - Happiness', '---------------', 'Số: 12/QĐ-UBND', 'No. 12/QD-UBND', 'Bản Mế, ngày 16 tháng 7 năm 2024'],
  ...['Ban Me, July 16, 2024', 'QUYẾT ĐỊNH', 'DECISION', 'VỀ VIỆC NẠO KÊNH', 'ON DREDGING OF CANALS', 'Căn cứ Luật Thủy lợi;', 'Pursuant to the Law on Irrigation;', 'QUYẾT ĐỊNH:', 'HEREBY DECIDES:'],
  ...['Điều 1. Phạm vi', 'Article 1. Scope', '1. Kênh chính.', '1. Main canals.', '2. Kênh phụ.', '2. Minor canals.', 'Điều 2. Thi hành', 'Article 2. Implementation', 'Các thôn thi hành./.'],
  ...['All villages shall implement this Decision.', 'KT. CHỦ TỊCH', 'PP. CHAIRMAN', 'PHÓ CHỦ TỊCH', 'VICE CHAIRMAN', 'Lò Văn Mo'],
] // prettier-ignore

test('a copy in two languages line by line is the document in Vietnamese, with what a site adds', () => {
  const root = parse(decision.join('\n'))
  const documents = root.children.filter((child): child is Document => child.type === 'document')
  expect(documents.map(({ meta }) => meta)).toMatchObject([
    {
      issuer: { name: 'UBND XÃ BẢN MẾ', parents: [] },
      docNumber: { canonical: '12/QĐ-UBND' },
      date: '2024-07-16',
      title: 'VỀ VIỆC NẠO KÊNH',
      signatures: [{ position: 'PHÓ CHỦ TỊCH', name: 'Lò Văn Mo' }],
    },
  ])
  expect(outlineOf(root)).toEqual(['art_1', 'Phạm vi', 'art_1__cl_1', 'art_1__cl_2', 'art_2', 'Thi hành'])
  const notes = [...walk(root)].flatMap(([node]) => (node.type === 'sourceNote' ? [textOf(node)] : []))
  expect(notes).toHaveLength(16)
  expect(notes).toContain('2. Minor canals.')
})

test('the translation behind a dash in the line of a unit and of its title', () => {
  const law = [
    ...['QUỐC HỘI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Luật số: 12/2031/QH19', 'LUẬT', 'KÊNH MƯƠNG', 'Chương I – Chapter I', 'QUY ĐỊNH CHUNG – GENERAL PROVISIONS'],
    ...['Điều 1. Phạm vi – Article 1. Scope', 'Luật này quy định về kênh.', 'This Law provides for canals.', 'Điều 2. Kênh đê điều - thủy lợi – Article 2. Canals', 'Kênh gồm kênh N1 - kênh N2.'],
  ].join('\n') // prettier-ignore
  expect(outlineOf(parse(law))).toEqual([
    ...['chp_I', 'QUY ĐỊNH CHUNG', 'chp_I__art_1', 'Phạm vi', 'chp_I__art_2', 'Kênh đê điều - thủy lợi'],
  ])
})

test('English words of a document in Vietnamese alone stay where they are', () => {
  const source = decision.filter((line) => !/^(?:Article|\d\. M|All|No|Ban Me|[A-Z ]{4,60}$)/u.test(line)).concat('Ghi chú:', 'Software as a Service').join('\n')
  expect([...walk(parse(source))].filter(([node]) => node.type === 'sourceNote')).toEqual([])
}) // prettier-ignore
