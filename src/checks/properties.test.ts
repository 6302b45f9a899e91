import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadMarkdown } from '../parse/split/markdown.ts'
import { findFaults } from './generate/find-faults.ts'
import { planDocument } from './generate/plan-document.ts'
import { pickStyle, printDocument } from './generate/print-document.ts'
import { seeded, seedOf } from './generate/random.ts'
import { spoilings } from './generate/spoil.ts'
import { fixtureTexts, hasShared, sharedTexts, type NamedText } from './generate/texts.ts'

beforeAll(loadMarkdown)

const badOnes = (texts: readonly NamedText[], once = false) =>
  texts.flatMap(({ name, text, format }) => findFaults(text, format, once).map((fault) => `${name}: ${fault}`))

type Spoiling = keyof typeof spoilings

const spoiledBy = (name: Spoiling, texts: readonly NamedText[]): NamedText[] =>
  texts.map((one) => ({ ...one, name: `${one.name}, ${name}`, text: spoilings[name](one.text, seeded(seedOf(one.name))) }))

const spoiled = (texts: readonly NamedText[]): NamedText[] =>
  (Object.keys(spoilings) as Spoiling[]).flatMap((name) => spoiledBy(name, texts))

const generated = Array.from({ length: 40 }, (_, i): NamedText => {
  const random = seeded(i + 1)
  return { name: `generated ${i + 1}`, text: printDocument(planDocument(random), pickStyle(random)), format: 'text' }
})

test('fixtures', () => {
  expect(badOnes(fixtureTexts())).toEqual([])
})

test.each(Object.keys(spoilings) as Spoiling[])('fixtures with %s', (name) => {
  // each text was parsed a second time above, as it is
  expect(badOnes(spoiledBy(name, fixtureTexts()), true)).toEqual([])
})

test('generated documents, and damaged', () => {
  expect([...badOnes(generated), ...badOnes(spoiled(generated.slice(0, 8)), true)]).toEqual([])
})

test('generated documents as Markdown, damaged', () => {
  expect(badOnes(spoiled(generated.slice(8, 14).map((one) => ({ ...one, format: 'markdown' }))))).toEqual([])
})

describe.skipIf(!hasShared)('texts of ../shared', () => {
  test('as they are', () => {
    expect(badOnes(sharedTexts(60_000))).toEqual([])
  })

  test('damaged', () => {
    expect(badOnes(spoiled(sharedTexts(4_000)), true)).toEqual([])
  })
})

/** Lines that some rule looks at, to be put together at random. */
const tellingLines = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ĐẢNG CỘNG SẢN VIỆT NAM', '-------', '*', '***', '|', '||', '|---|', '| a | b |', '# Một', '#', '>', '```',
  'Số: 1/QĐ-UBND', 'Số 02-NQ/TU', 'Số:', 'Hà Nội, ngày 1 tháng 2 năm 2026', 'Hà Nội, ngày', 'QUYẾT ĐỊNH', 'QUYẾT ĐỊNH:', 'NGHỊ QUYẾT', 'CỦA BỘ CHÍNH TRỊ', 'V/v việc gì đó', 'Kính gửi:', 'Kính gửi: Sở Nội vụ',
  'Căn cứ Luật Đất đai;', 'Xét đề nghị của', 'Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1.', 'Điều 1. Một', 'Điều 2', 'I. MỤC TIÊU', 'II-', '1.', '1. Một', '1.1. Một', '1.1.1.1.1.1. a', 'a) Một', 'đ)', '- Một', '+', '(1)', '(i) a',
  '[1]', '[1] Ghi chú', '¹ Ghi chú', 'một hai[1]', '“Điều 5. Sửa', '”.', 'Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'TM. CHÍNH PHỦ', 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Nguyễn Văn A', 'PHỤ LỤC I', 'PHỤ LỤC', '(Kèm theo Quyết định số 1/QĐ-UBND)',
  'TT', 'Nội dung', '2', '- 2 -', 'CÔNG BÁO/Số 1 + 2/Ngày 01-02-2026', 'MẬT', 'ĐẾN Số: 12', 'https://a.vn/b', 'câu tiếp theo', 'câu,', 'p h ả i', '  ', '', '',
  '&nbsp;', '&lt;b&gt; &amp; &#272;', '===', '[a](https://b.vn)', 'a@b.vn', '[URL: https://b.vn/c]', '[một a@b.vn ba](', '  - b', 'một\u200b', '> Điều 1',
  '  ---- ----', '  Số   Tên', '<table><tr><td>một</td>', '<td rowspan=2>', '</table>', '+---+---+', '| a | b\\ |', '**1. **Một', '\\- Một\\',
  '| <br>\\- Một<br> \\+ Hai | **ba** |', '| Nơi nhận:<br>\\- A; | KT. BỘ TRƯỞNG<br><br>**Lê A** |', '| <br> | <br> |', '<br>|Nơi nhận:', '<table><tr><td>**</td></tr></table>',
  '__1. __Một', '_\\_', '<a id="x"></a>', '![](a.jpg)', '<i>Bản Mế, ngày 1 tháng 2 năm 20', '26</i>', '<p align="center"><b>KT. BỘ TRƯỞNG</b></p>', '<b>\\\\',
] // prettier-ignore

const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes))
const anyLines = fc.array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...tellingLines) }, { weight: 1, arbitrary: anyUnits }), {
  maxLength: 40,
})

test.each(['text', 'markdown'] as const)('telling lines in any order, as %s', (format) => {
  fc.assert(
    fc.property(anyLines, fc.constantFrom('\n', '\r\n', '\n\n', '\r'), (lines, end) => {
      expect(findFaults(lines.join(end), format)).toEqual([])
    }),
    { numRuns: 1000, seed: 1 },
  )
})

test.each(['text', 'markdown'] as const)('any characters, as %s', (format) => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), anyUnits), (text) => {
      expect(findFaults(text, format)).toEqual([])
    }),
    { numRuns: 1000, seed: 2 },
  )
})

test('a text with a fault would be seen', () => {
  expect(
    Object.keys(spoilings).map((name) => spoilings[name as Spoiling](generated[0]!.text, seeded(1)) === generated[0]!.text),
  ).not.toContain(true)
})
