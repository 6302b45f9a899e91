import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { splitLines } from '../split/split-lines.ts'
import { textOf, walk } from '../../tree/index.ts'
import { joinBareMarks } from './join-bare-marks.ts'

test('the mark of a note on a line of its own is of the sentence around it', () => {
  const text =
    'I. KÊNH MƯƠNG\n1. Các xã sửa kênh theo Kế hoạch số 7/KH-UBND\n[1]\n, đo hồ chứa\n[2]\n.\n2. Trạm bơm\n[3]\nđược sơn lại.\n3. Kè đã xong.\n\n[1] Đã sửa.\n[2] Theo bản đồ.\n[3] Ở hai xã.\n'
  const nodes = [...walk(parse(text))].map(([node]) => node)
  expect(nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.label] : []))).toEqual(['1', '2', '3'])
  expect(nodes.flatMap((node) => (node.type === 'heading' ? [textOf(node)] : []))).toEqual(['KÊNH MƯƠNG'])
  expect(nodes.flatMap((node) => (node.type === 'paragraph' ? [textOf(node)] : [])).slice(0, 3)).toEqual([
    'Các xã sửa kênh theo Kế hoạch số 7/KH-UBND, đo hồ chứa.',
    'Trạm bơm được sơn lại.',
    'Kè đã xong.',
  ])
})

test('above the words of its note it stays alone', () => {
  const text = '[1]\nĐã sửa hai lần\n[2]\nTheo bản đồ.'
  expect(joinBareMarks(splitLines(text)).map((line) => line.text)).toEqual(text.split('\n'))
})
