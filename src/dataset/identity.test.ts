import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { groupOf, splitOf } from './identity.ts'
import { viewSource } from './view.ts'

const groupOfText = (text: string) => groupOf(viewSource(parse(text), { path: 'a', sha256: '', bytes: 0, chunkTokens: 400 }).documents[0]!)
const head = (number: string) =>
  `CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: ${number}\nHà Nội, ngày 01 tháng 3 năm 2026\nNGHỊ QUYẾT\nVề việc thử\nĐiều 1. Nội dung.\n`
const prose = Array.from({ length: 400 }, (_, i) => `chữ${i * 7} nghĩa${(i * i) % 97}`)

test('the number decides, however it is written', () => {
  expect(groupOfText(head('15/NQ-CP'))).toBe(groupOfText(head('15 /NQ - CP')))
  expect(groupOfText(head('15/NQ-CP'))).not.toBe(groupOfText(head('16/NQ-CP')))
})

test('without a number near copies are together, others apart', () => {
  const copies = Array.from({ length: 20 }, (_, i) => prose.map((word, j) => (j === i * 19 ? 'hỏng' : word)).join(' '))
  const together = copies.filter((copy) => groupOfText(copy) === groupOfText(prose.join(' ')))
  expect(together.length).toBeGreaterThanOrEqual(19)
  expect(groupOfText(prose.map((word) => `x${word}`).join(' '))).not.toBe(groupOfText(prose.join(' ')))
})

test('a group keeps its split, shares come out, another seed deals anew', () => {
  const splits = [
    { name: 'train', share: 0.8 },
    { name: 'validation', share: 0.1 },
    { name: 'test', share: 0.1 },
  ]
  const groups = Array.from({ length: 5000 }, (_, i) => `group ${i}`)
  const dealt = groups.map((group) => splitOf(group, splits, '0'))
  const train = dealt.filter((split) => split === 'train').length / groups.length
  expect(train).toBeGreaterThan(0.77)
  expect(train).toBeLessThan(0.83)
  expect(groups.map((group) => splitOf(group, splits, '1'))).not.toEqual(dealt)
})
