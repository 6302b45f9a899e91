import { expect, test } from 'vitest'
import { parse } from '../../src/pipeline.ts'
import { walk, type Document } from '../../src/tree/index.ts'

const head = 'QUỐC HỘI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLuật số: 7/2024/QH15\n\nLUÂT\nMUỐI\n\n'

function idsOf(body: string): string[] {
  return [...walk(parse(head + body))].flatMap(([node]) => (node.type === 'division' ? [node.id] : []))
}

test('words of units without the marks of their letters', () => {
  const body = ['Churong I', 'NHUNG QUY DINH CHUNG', 'Muc 1', 'PHOI', 'Diêu 1. Pham vi', 'Luật này quy định về muối.', 'Diều 2. Giải thích', 'Muối là muối.', 'Chuơng II', 'KHO', 'Điều 3. Kho', 'Muối để trong kho.']
  expect(idsOf(body.join('\n\n'))).toEqual(['chp_I', 'chp_I__sec_1', 'chp_I__sec_1__art_1', 'chp_I__sec_1__art_2', 'chp_II', 'chp_II__art_3'])
}) // prettier-ignore

test('words that only look like them', () => {
  const body = ['Điều 1. Thang điểm', 'Mức 1. Muối trắng.', 'Mức 2. Muối xám.', 'Diều 12 cái.', 'Điều 2. Hiệu lực', 'Từ nay.']
  expect(idsOf(body.join('\n\n'))).toEqual(['art_1', 'art_2'])
})

test('the type that the line of the number names, where a scanner garbled its own line', () => {
  const document = parse(`${head.replace('LUÂT\n', '')}Điều 1. Muối\n\nMuối là muối.\n`).children[0] as Document
  expect(document.meta.docType?.code).toBe('Luật')
})
