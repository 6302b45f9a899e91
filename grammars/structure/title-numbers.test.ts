import { expect, test } from 'vitest'
import { parse } from '../../src/pipeline.ts'
import { walk } from '../../src/tree/index.ts'

const citedBelow = (numberLine: string): number => {
  const head = ['TỜ TRÌNH', 'Về việc ban hành Quyết định', '', numberLine, '', 'Kính gửi: Hội đồng nhân dân xã.', '']
  const tree = parse([...head, 'Ủy ban nhân dân xã trình việc giữ bến đò.'].join('\n'))
  return [...walk(tree)].filter(([node]) => node.type === 'citation').length
}

test.each(['Số: 12/TTr-UBND', 'Số 12/TTr-UBND'])(
  'its own number below a title that ends in a type is not that of what the title names: %s',
  (line) => expect(citedBelow(line)).toBe(0),
)
