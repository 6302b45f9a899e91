import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isSyllable } from './syllable.ts'

const list = (words: string) => words.split(' ')

test('accepts what is written by the rule', () => {
  const words =
    'a ở ý yêu yến ủy uỷ oan uất hòa hoà hoàn hoạch khoẻ khỏe thủy thuỷ khuya khuỵu khuỷu khuyến huỳnh thuở huơ ' +
    'quốc quyết quý quí quy qui quỳnh quăng quở quẹo gì gìn giếng già gia giữa giới giết giương ghi nghĩa ngoằn nghiêng nghề ' +
    'kỹ kĩ lý lí mỹ tỷ sỹ kiến kêu cưới ngưỡng đường được trượt rượu hươu mười cứu boong moóc buýt xoong nhuận tuần tuyết loắt ngoặc'
  expect(list(words).filter((word) => !isSyllable(word))).toEqual([])
})

test('takes any case', () => {
  expect(list('QUYẾT Định nGHỊ ĐẢNG').filter((word) => !isSyllable(word))).toEqual([])
})

test.each([
  ['two words in one', 'xửlý bổsung cánhân'],
  ['c, g, ng before the wrong vowel', 'ngiêm kủ kà cê gé ghà nghà nghuy'],
  ['a rhyme that does not exist', 'tốch hơc lơng iên đưp'],
  ['a stop with a level, falling or broken tone', 'quyêt hoàch thưc cảp mõt luât'],
  ['the mark on the wrong letter', 'qúy hòan gía tóang đựơc khúyu'],
  ['two marks', 'hòá ngườí'],
  ['no Vietnamese letter', 'file jazz wifi zoo 12 a1 ßa'],
  ['no syllable', 'đ ng tr qu UBND nghiêngg'],
])('rejects %s', (_, words) => {
  expect([...list(words), ''].filter(isSyllable)).toEqual([])
})

const texts = new URL('../../../shared/corpus/tvpl/', import.meta.url)
describe.skipIf(!existsSync(texts))('on real texts (skipped without the shared corpus)', () => {
  test('knows nearly every small word with a Vietnamese letter', () => {
    const source = readdirSync(texts)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(new URL(name, texts), 'utf8').normalize())
      .join('\n')
    const words = (source.match(/(?<!\p{L})\p{Ll}{2,7}(?!\p{L})/gu) ?? []).filter((word) => /[^a-z]/.test(word))
    const unknown = words.filter((word) => !isSyllable(word))
    expect(words.length).toBeGreaterThan(10_000)
    expect(unknown.length / words.length).toBeLessThan(0.001)
  })
})
