import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { cutLine, padLine, plainLine, wrapLine } from './fit-text.ts'

const words = 'Điều khoản về tổ chức bộ máy của hệ thống chính trị'

test.each([words, words.normalize('NFD')])('a line is cut by columns, letters whole: %s', (line) => {
  expect(cutLine(line, 10).normalize('NFC')).toBe('Điều khoả…')
  expect(cutLine(line, 200)).toBe(line)
})

test.each([words, words.normalize('NFD')])('a line is broken at spaces: %s', (line) => {
  expect(wrapLine(line, 20).map((part) => part.normalize('NFC'))).toEqual(['Điều khoản về tổ', 'chức bộ máy của hệ', 'thống chính trị'])
})

test('padding counts columns', () => {
  expect(stringWidth(padLine('Điều'.normalize('NFD'), 8))).toBe(8)
})

test('escape sequences of a hostile text do not reach the terminal', () => {
  expect(plainLine('a\x1b[31m\r\n\tb\0\x9b')).toBe('a\ufffd[31m b\ufffd\ufffd')
})

test('nothing is wider than asked for', () => {
  const anyText = fc.string({ unit: fc.constantFrom('a', 'ệ', 'e\u0323\u0302', ' ', '文', '👩‍👧', 'đ') })
  fc.assert(
    fc.property(anyText, fc.integer({ min: 4, max: 30 }), (text, width) => {
      expect(stringWidth(cutLine(text, width))).toBeLessThanOrEqual(width)
      for (const line of wrapLine(plainLine(text), width)) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    }),
  )
})
