import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalise } from './index.ts'

const words = (
  'Nghị quyết của Quốc hội về phát triển kinh tế xã hội năm 2026 giao Ủy ban nhân dân các tỉnh thành phố tổ chức thực hiện ' +
  'nhiệm vụ được phân công bảo đảm hiệu lực hiệu quả trưởng nguồn khuyến nghiêng giếng huyện ngoài quyền đường uỷ hoà UBND HĐND'
).split(' ')
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }).map((list) => list.join(' '))
const lines = fc.array(sentence, { maxLength: 6 }).map((list) => list.join('\n'))

const bits = fc.constantFrom(
  ...'ph|ả|i|s|ố|tr|ái|X|V|I|Q|U|Y|Ế|T|ng|ở|02|quy|hoạch|anh|đ|ể|Ð|ð|e\u0302\u0301|o\u031b|\u0323|ƣ'.split('|'),
  ...[' ', ' ', '  ', '  ', '   ', '     ', '\n', '\n', '\r\n', '\t', '\f', '\v', '\u00a0', '\u3000', '\u2028', '\u0085'],
  ...['\u200b', '\ufeff', '\u00ad', '\u202e', '\0', '\ud800', '\udc00', '\u{1f600}', ',', '.', '(', '|', '-', '가', '\u1100', '\u1161'],
)
const damaged = fc.array(bits, { maxLength: 60 }).map((list) => list.join(''))

test('leaves ordinary text alone, whatever its form of Unicode', () => {
  fc.assert(
    fc.property(lines, (text) => {
      expect(normalise(text)).toMatchObject({ text, repairs: [] })
      expect(normalise(text.normalize('NFD')).text).toBe(text)
    }),
  )
})

test('maps boundaries in order and to the ends', () => {
  fc.assert(
    fc.property(damaged, (original) => {
      const { text, toOriginal } = normalise(original)
      const places = Array.from({ length: text.length + 1 }, (_, offset) => toOriginal(offset))
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(toOriginal(text.length)).toBe(original.length)
    }),
  )
})

test('finds the same places from any direction', () => {
  fc.assert(
    fc.property(damaged, fc.array(fc.nat(200)), (original, offsets) => {
      const jumping = normalise(original)
      for (const offset of offsets) {
        if (offset <= jumping.text.length) expect(jumping.toOriginal(offset)).toBe(normalise(original).toOriginal(offset))
      }
    }),
  )
})

test('a word covers the letters it is made of', () => {
  const torn = fc.array(fc.constantFrom('phải', 'ph  ả  i', 'e\u0302\u0301', '\u200btừ', 'từ\u00ad', 'a\u0301\u200b', '02', '\n', '\u00a0'))
  fc.assert(
    fc.property(torn, (list) => {
      const original = list.join(' ')
      const { text, toOriginal } = normalise(original)
      let covered = ''
      for (const { 0: word, index } of text.matchAll(/\S+/g)) {
        const source = original.slice(toOriginal(index), toOriginal(index + word.length))
        expect(source.replace(/[\s\u200b\u00ad]/g, '').normalize()).toBe(word)
        covered += source
      }
      expect(covered.replace(/\s/g, '')).toBe(original.replace(/\s/g, ''))
    }),
  )
})

test('a letter that was torn off tells that the word is ours', () => {
  expect(normalise('Ð\u0323ph Ế').text).toBe('Đ\u0323phẾ')
})

test('has nothing left to do the second time', () => {
  fc.assert(
    fc.property(damaged, (original) => {
      const { text } = normalise(original)
      expect(normalise(text).text).toBe(text)
    }),
    { numRuns: 1000 },
  )
})

test('tells what stood there, in order', () => {
  fc.assert(
    fc.property(damaged, (original) => {
      const { repairs } = normalise(original)
      for (const { start, end, from } of repairs) expect(original.slice(start, end)).toBe(from)
      const starts = repairs.map(({ start }) => start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    }),
  )
})

test('puts torn words together, wherever they are torn', () => {
  const tear = (word: string, every: boolean) =>
    every ? [...word].join('  ') : word.replace(/(?<=.)[^ -~](?=.)/u, '  $&  ').replace(/^ +| +$/g, '')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(0, 0, 0, 1, 2)), { minLength: 1 }), (list) => {
      const tearable = (word: string) => /^[^\d]{2,}$/.test(word) && word !== word.toUpperCase()
      const torn = list.map(([word, how]) => (how && tearable(word) ? tear(word, how === 2) : word)).join(' ')
      expect(normalise(torn).text).toBe(list.map(([word]) => word).join(' '))
    }),
  )
})

test('keeps every line, and what it does not know', () => {
  fc.assert(
    fc.property(damaged, (original) => {
      const count = (text: string, sign: string) => text.split(sign).length
      for (const sign of ['\n', '\r', '\f', '\t', '\0', '\ud800', '|'])
        expect(count(normalise(original).text, sign)).toBe(count(original, sign))
    }),
  )
})

test('composes the basic plane as NFC does', () => {
  fc.assert(
    fc.property(
      fc
        .string({ unit: 'binary', maxLength: 20 })
        .filter(
          (text) => !/[\s\u0085\p{Cf}ÐðƉɖƢƣ\u2010\u2011\u2065\u2212\u2044\u2215\uff01-\uff5e\ufffeЀ-ӿ\u{10000}-\u{10ffff}]/u.test(text),
        ),
      (text) => {
        expect(normalise(text).text).toBe(text.normalize())
      },
    ),
    { numRuns: 2000 },
  )
})

test.each([
  ['blanks', ' '],
  ['words far apart', 'quy         '],
  ['marks in the wrong order', '\u0301\u0316'],
  ['letters over gaps', 'a  '],
  ['consonants over gaps', 'ng  '],
  ['spelled-out letters', 'Ý '],
  ['invisible characters between blanks', ' \u200b'],
  ['eths', 'ð'],
  ['lines with a gap', '1  1\n'],
  ['old Macintosh lines', 'a  a\r'],
])('is done soon with half a million characters of %s', (_, unit) => {
  const original = unit.repeat(500_000 / unit.length)
  const { text, toOriginal } = normalise(original)
  expect(toOriginal(text.length)).toBe(original.length)
})
