import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { walk } from '../tree/index.ts'

test('the space behind a citation that ends an emphasised line has the place of the break', () => {
  const source = 'NGHỊ QUYẾT\nvề tưới vườn\n\n*Căn cứ Nghị quyết số 5-NQ/TU ngày 22/12/2023*\n*và Kế hoạch của xã;*\n\nĐiều 1. Tưới.\n'
  const empty = [...walk(parse(source))].flatMap(([node]) =>
    'value' in node && node.position?.start.offset === node.position?.end.offset ? [node.value] : [],
  )
  expect(empty).toEqual([])
  const spaces = [...walk(parse(source))].flatMap(([node]) =>
    node.type === 'text' && node.value === ' ' ? [source.slice(node.position!.start.offset, node.position!.end.offset)] : [],
  )
  expect(spaces).toEqual(['\n'])
})
