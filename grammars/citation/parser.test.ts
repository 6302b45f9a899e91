import { describe, expect, it } from 'vitest'
import { parseErrors, parseIsland } from './parser.ts'
import { findMentions } from './index.ts'
import { lexeme, vocabulary } from './tokens.ts'
import { unitWords } from './units.ts'

const units = [...unitWords.values()]

/** Tokens with something of every kind that the grammar reads out of them. */
function randomTokens(seed: number) {
  let state = seed
  const next = (bound: number) => (state = (state * 1103515245 + 12345) & 0x7fffffff) % bound
  const payloads: Record<string, () => unknown> = {
    Unit: () => ({ unit: units[next(units.length)], plural: next(2) === 0 }),
    DocType: () => ({ type: null, plural: next(2) === 0, end: 0 }),
    LawName: () => ({ type: { code: 'Luật', name: 'Luật', systems: ['state'], named: true }, name: 'Đất đai', end: 0 }),
    Known: () => ({ docType: null, number: '1/QĐ-A', date: null, issuer: null, title: null }),
    DocNumber: () => ({ canonical: '1/QĐ-A', suffix: '/QĐ-A', type: null, year: null }),
  }
  return Array.from({ length: 1 + next(9) }, (_, i) => {
    const type = vocabulary[next(vocabulary.length)]!
    return lexeme(type, i * 2, i * 2 + 1, payloads[type.name]?.() ?? 'x')
  })
}

describe('the grammar of an island', () => {
  it('takes every sequence of tokens', () => {
    const errors = new Set<string>()
    for (let seed = 1; seed <= 20_000; seed++) {
      parseIsland(randomTokens(seed * 7919))
      for (const error of parseErrors()) errors.add(error)
    }
    expect([...errors]).toEqual([])
  })
})

const n = 20_000
const shapes: [string, string, number][] = [
  ['numbers in one line', `Nghị quyết số ${Array.from({ length: 100_000 }, (_, i) => i).join(', ')}`, 1],
  ['Điều without a number', 'Điều '.repeat(1_000_000), 0],
  ['units', 'khoản 1 Điều 2 và '.repeat(n), n],
  ['brackets', `Nghị quyết số 5-NQ/TW ${'('.repeat(1_000_000)}`, 1],
  ['quotations never closed', 'Nghị quyết số 5-NQ/TW “'.repeat(n), n],
  ['titles without an end', 'Nghị quyết số 5-NQ/TW về '.repeat(n), n - 30],
  ['aliases of aliases', 'Nghị quyết số 5-NQ/TW (sau đây gọi là Nghị quyết 5), '.repeat(n), 2 * n],
  ['a number of a million digits', '1'.repeat(1_000_000), 0],
  ['strokes', '1/'.repeat(n), 0],
  ['type words', 'NGHỊ QUYẾT SỐ '.repeat(n), 0],
  ['one type word again and again', 'Nghị quyết '.repeat(n), 0],
  ['laws without a name', 'Luật '.repeat(n), 0],
  ['bodies', `Nghị quyết số 5-NQ/TW của ${'Ban Tổ chức '.repeat(n)}`, 1],
  ['labels', `điểm a${', b'.repeat(n)} khoản 1`, 1000],
  ['numbers in capitals', 'NGHỊ QUYẾT SỐ 5 '.repeat(n), 1],
  ['combining marks', `Điều 1${'\u0301'.repeat(1_000_000)}`, 0],
]

describe('hostile text', () => {
  it.each(shapes)('%s', (_, text, least) => {
    expect(findMentions(text).length).toBeGreaterThanOrEqual(least)
    expect(parseErrors()).toEqual([])
  })
})
