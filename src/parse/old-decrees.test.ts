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
