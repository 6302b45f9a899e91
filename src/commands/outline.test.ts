import { Chalk } from 'chalk'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import type { Block, Division, Root } from '../tree/index.ts'
import { outline } from './outline.ts'

const at = (line: number) => ({ start: { line, column: 1, offset: 0 }, end: { line, column: 9, offset: 8 } })
const text = (value: string, line: number) => ({ type: 'text' as const, value, position: at(line) })

function unit(label: string, line: number, heading: string | null, ...children: Block[]): Division {
  const title = heading === null ? [] : [{ type: 'heading' as const, children: [text(heading, line)] }]
  return {
    type: 'division',
    id: label,
    name: 'clause',
    label,
    children: [{ type: 'marker', value: `${label}.`, position: at(line) }, ...title, ...children],
  }
}

const paragraph = (value: string, line: number): Block => ({ type: 'paragraph', children: [text(value, line)] })

const tree: Root = {
  type: 'root',
  data: {
    schema: 'nqtw/1',
    path: 'ke-hoach.txt',
    encoding: 'utf-8',
    repairs: [],
    diagnostics: [{ ruleId: 'x', category: 'x', severity: 'warning', message: 'no place and date', position: at(3), documentId: null }],
  },
  children: [
    {
      type: 'document',
      id: 'doc_1',
      system: 'party',
      role: 'main',
      meta: {
        docType: { code: 'KH', name: 'Kế hoạch' },
        docNumber: { raw: 'Số 22-KH/TU', number: '22', year: null, symbol: 'KH/TU', canonical: '22-KH/TU' },
        issuer: { name: 'Ban Thường vụ', parents: ['Thành ủy'] },
        place: 'Hà Nội',
        date: '2026-03-17',
        title: 'về tổ chức thực hiện Nghị quyết của Bộ Chính trị trên địa bàn thành phố',
        addressees: [],
        signatures: [{ authority: 'T/M', onBehalfOf: 'BAN THƯỜNG VỤ', deputyFor: null, position: 'BÍ THƯ', name: 'Trần Văn A' }],
        recipients: [{ text: 'Lưu', note: null, archive: true }],
        uri: null,
      },
      children: [
        {
          type: 'body',
          children: [
            unit(
              'I',
              5,
              'MỤC ĐÍCH, YÊU CẦU',
              unit('1', 6, null, paragraph('Quán triệt sâu sắc, toàn diện\n nội dung \x1b[31mđỏ của nghị quyết.', 6)),
            ),
          ],
        },
      ],
    },
    { type: 'unstructured', children: [paragraph('Tin', 9)] },
  ],
}

const plain = { colours: new Chalk({ level: 0 }), depth: Infinity }

test('an outline says what the document is, where its units are, and what else it holds', () => {
  expect(outline(tree, { ...plain, width: 56 })).toBe(`ke-hoach.txt

Kế hoạch 22-KH/TU
  number    22-KH/TU
  date      2026-03-17, Hà Nội
  issuer    Ban Thường vụ < Thành ủy
  subject   về tổ chức thực hiện Nghị quyết của Bộ Chính
            trị trên địa bàn thành phố
  signed    Trần Văn A, BÍ THƯ, T/M BAN THƯỜNG VỤ
  system    party

     5  I. MỤC ĐÍCH, YÊU CẦU
     6    1. Quán triệt sâu sắc, toàn diện nội dung \ufffd[3…
        2 units, 0 footnotes, 0 tables, 1 recipient, 1
        signature, 0 citations, 0 references

lines 9–9:  text that is no document

     3  warning no place and date
`)
})

test('depth leaves out what is deeper', () => {
  const shown = outline(tree, { ...plain, width: Infinity, depth: 1 })
  expect(shown).toContain('I. MỤC ĐÍCH')
  expect(shown).not.toContain('1. Quán triệt')
})

test('no line is wider than the terminal, decomposed letters too', () => {
  const decomposed = JSON.parse(JSON.stringify(tree).normalize('NFD')) as Root
  for (const width of [30, 40, 80])
    for (const line of outline(decomposed, { ...plain, width }).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
})

test('units nested deep stay within the line', () => {
  let deep = unit('1', 1, 'Sâu')
  for (let i = 0; i < 3000; i++) deep = unit('1', 1, 'Sâu', deep)
  const root: Root = { ...tree, children: [{ type: 'unstructured', children: [deep] }] }
  expect(outline(root, { ...plain, width: 60 })).toContain('text that is no document')
})
