import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk, type Document } from '../tree/index.ts'

const head = ['SẮC LỆNH', 'CỦA CHỦ TỊCH NƯỚC SỐ 12 NGÀY 4 THÁNG 5 NĂM 1951', '', 'CHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HOÀ', '']
const signed = ['', 'CHỦ TỊCH NƯỚC', '', 'Lý Văn Mơ']

function documentOf(lines: readonly string[]): Document {
  return parse(lines.join('\n')).children.find(({ type }) => type === 'document') as Document
}

function textsOf(document: Document, type: string): string[] {
  return [...walk(document)].flatMap(([node]) => (node.type === type ? [textOf(node)] : []))
}

test('who countersigns is the first of the signers', () => {
  const decree = documentOf([
    ...head,
    'RA SẮC LỆNH:',
    'Điều 1. Nay đặt Nha Thủy lợi.',
    'Điều 2. Chiểu sắc lệnh thi hành.',
    '',
    'TIẾP KÝ',
    'THỦ TƯỚNG CHÍNH PHỦ',
    '',
    'Lò Văn Thuận',
    ...signed,
  ])
  expect(decree.meta.signatures.map(({ position, name }) => [position, name])).toEqual([
    ['THỦ TƯỚNG CHÍNH PHỦ', 'Lò Văn Thuận'],
    ['CHỦ TỊCH NƯỚC', 'Lý Văn Mơ'],
  ])
  expect(textsOf(decree, 'paragraph')).toEqual(['Nay đặt Nha Thủy lợi.', 'Chiểu sắc lệnh thi hành.'])
})

test('articles numbered in words and figures are one series, and are meant where they are named', () => {
  const decree = documentOf([
    ...head,
    'RA SẮC LỆNH:',
    'Điều thứ nhất: Trừ các ấp kể trong Điều thứ 2 và Điều thứ ba, đặt Nha Thủy lợi.',
    'Điều thứ 2: Đó là điều thứ nhất phải lo.',
    'Điều thứ ba: Sắc lệnh này thi hành từ nay.',
  ])
  const units = [...walk(decree)].flatMap(([node]) => (node.type === 'division' ? [`${node.id} ${node.label}`] : []))
  expect(units).toEqual(['art_1 1', 'art_2 2', 'art_3 3'])
  const references = [...walk(decree)].flatMap(([node]) => (node.type === 'reference' ? [[textOf(node), node.target]] : []))
  expect(references.slice(0, 2)).toEqual([
    ['Điều thứ 2', 'art_2'],
    ['Điều thứ ba', 'art_3'],
  ])
  expect(references).toHaveLength(3)
})

test('the council that has debated is a reason of its own', () => {
  const decree = documentOf([
    ...head,
    'Theo đề nghị của ông Bộ trưởng Bộ Thủy lợi;',
    'Sau khi Hội đồng Chính phủ đã thảo luận,',
    'RA SẮC LỆNH:',
    'Điều 1. Nay đặt Nha Thủy lợi.',
  ])
  expect(textsOf(decree, 'recital')).toEqual(['Theo đề nghị của ông Bộ trưởng Bộ Thủy lợi;', 'Sau khi Hội đồng Chính phủ đã thảo luận,'])
})

test('organ, number and day behind the subject, where it names no other document', () => {
  const headOf = (title: string) =>
    documentOf([
      'SẮC LỆNH',
      '',
      title,
      '',
      'CHỦ TỊCH CHÍNH PHỦ VIỆT NAM DÂN CHỦ CỘNG HOÀ',
      '',
      'RA SẮC LỆNH:',
      '',
      'Điều 1. Nay đặt Nha Thủy lợi.',
    ]).meta
  expect(headOf('VỀ VIỆC TỔ CHỨC NHA THỦY LỢI CỦA CHỦ TỊCH CHÍNH PHỦ LÂM THỜI SỐ 91 NGÀY 4 THÁNG 5 NĂM 1946')).toMatchObject({
    docNumber: { canonical: '91' },
    date: '1946-05-04',
    title: 'VỀ VIỆC TỔ CHỨC NHA THỦY LỢI',
  })
  expect(headOf('VỀ VIỆC THI HÀNH NGHỊ ĐỊNH CỦA CHÍNH PHỦ SỐ 91 NGÀY 4 THÁNG 5 NĂM 1946')).toMatchObject({ docNumber: null, date: null })
})

test('number and day to which a site glued what stands beside', () => {
  const decree = documentOf(['SẮCLỆNH', '', 'CỦA CHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HOÀ', '', 'SỐ 031-SLNGÀY 30 THÁNG8 NĂM 1957', '', 'CHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HOÀ', '', 'RA SẮC LỆNH:', '', 'Điều 1. Nay đặt Nha Thủy lợi.']) // prettier-ignore
  expect(decree.meta).toMatchObject({ docNumber: { raw: 'SỐ 031-SL', canonical: '031-SL' }, date: '1957-08-30', title: null })
})

test('the formula and the mark of the first article in one line', () => {
  const decree = documentOf([...head, 'RA SẮC LỆN H :Điều thứ 1', 'Nay đặt Nha Thủy lợi.', 'Điều thứ 2', 'Nha có hai phòng.'])
  expect(textsOf(decree, 'enactingFormula')).toEqual(['RA SẮC LỆN H :'])
  expect([...walk(decree)].flatMap(([node]) => (node.type === 'division' ? [node.id] : []))).toEqual(['art_1', 'art_2'])
})
