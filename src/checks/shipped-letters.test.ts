import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fixtureTexts, sharedTexts } from './generate/texts.ts'

interface Letters {
  letters: Record<string, string>
  writeOutLetters: (code: string) => string
}
const path: string = '../../build.letters.mjs'
const { letters, writeOutLetters } = (await import(path)) as Letters

const classes = Object.entries(letters).map(([name, ranges]) => ({
  name,
  meant: new RegExp(`\\p{${name}}`, 'u'),
  shipped: new RegExp(`[${ranges}]`, 'u'),
}))

/** ASCII, Latin-1 and the Vietnamese letters, where each class is exact. */
const characters = [...Array(0x100).keys(), ...Array.from({ length: 0x60 }, (_, i) => 0x1ea0 + i)]
  .map((code) => String.fromCodePoint(code))
  .concat([...'ĂăĐđĨĩŨũƠơƯư'])

describe.each(classes)('the shipped letters of $name', ({ meant, shipped }) => {
  test('are those of Vietnamese', () => {
    expect(characters.filter((one) => meant.test(one) !== shipped.test(one))).toEqual([])
  })

  test('are those of the texts we know', () => {
    const seen = new Set([...fixtureTexts(), ...sharedTexts(Infinity)].flatMap(({ text }) => [...text.normalize('NFC')]))
    expect([...seen].filter((one) => meant.test(one) !== shipped.test(one))).toEqual([])
  })
})

test('letters are written out in patterns, literal or built from texts, inside a class and outside', () => {
  const { L, Lu, M } = letters
  expect(writeOutLetters('/^\\p{M}[\\d\\p{M}]/u')).toBe(`/^[${M}][\\d${M}]/u`)
  expect(writeOutLetters("const x = '\\\\p{L}'; y[0] = [/\\[\\p{L}\\p{N}/u]")).toBe(`const x = '[${L}]'; y[0] = [/\\[[${L}]\\p{N}/u]`)
  expect(writeOutLetters('`[^${x}\\\\p{L}]${/\\p{Lu}/u}\\\\p{Lu}`')).toBe(`\`[^\${x}${L}]\${/[${Lu}]/u}[${Lu}]\``)
  expect(writeOutLetters('String.raw`\\p{Lu}[${x}\\p{Lu}]`')).toBe(`String.raw\`[${Lu}][\${x}${Lu}]\``)
})

test('nothing of ours that reads documents compiles the letters of all scripts', () => {
  const chunk = readFileSync('dist/lib/index.js', 'utf8')
  expect(chunk.match(/\\p\{L[ul]?\}/gu) ?? []).toEqual([])
})
