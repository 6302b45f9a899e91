import { expect, test } from 'vitest'
import { parse } from '../../src/pipeline.ts'
import { textOf, walk } from '../../src/tree/index.ts'

const list = [
  'MỤC LỤC',
  'DANH MỤC CHỮ VIẾT TẮT ..........',
  'I. Kênh và cống ..........',
  '1. Kênh chính, kênh nhánh và các',
  'cống trên kênh ..........',
  'II. Trạm bơm ……………',
]
const text = ['I. KÊNH VÀ CỐNG', '1. Kênh chính', 'Kênh chính dài 3 km.', 'II. TRẠM BƠM', 'Trạm bơm mở theo mục I.']

test.each([['the dots without the pages', list], ['the pages', list.map((line) => line.replace(/[.…]{5,}$/u, '$& 4'))]])('a table of contents has no units: %s', (_, contents) => {
  const tree = parse(['HƯỚNG DẪN', 'MỞ CỐNG TRÊN KÊNH', ...contents, ...text].join('\n'))
  const nodes = [...walk(tree)].map(([node]) => node)
  expect(nodes.flatMap((node) => (node.type === 'division' ? [node.id] : []))).toEqual(['sec_I', 'sec_I__cl_1', 'sec_II'])
  expect(nodes.flatMap((node) => (node.type === 'paragraph' ? [textOf(node)] : []))[0]).toBe('MỤC LỤC')
  expect(nodes.flatMap((node) => (node.type === 'reference' ? [node.target] : []))).toEqual(['sec_I'])
}) // prettier-ignore

test('what a form leaves to be filled in is a unit where no such head stands above', () => {
  const tree = parse(['BÁO CÁO', 'MỞ CỐNG', 'I. Tên cống ..........', 'II. Nơi đặt ..........'].join('\n'))
  expect([...walk(tree)].filter(([node]) => node.type === 'division')).toHaveLength(2)
})
