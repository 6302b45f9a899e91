import { expect, it } from 'vitest'
import { parse } from '../../src/pipeline.ts'
import { walk } from '../../src/tree/index.ts'

const head = 'UBND TỈNH HẢI AN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 16/KH-UBND\nHải An, ngày 5 tháng 3 năm 2031\nKẾ HOẠCH\n'

const titlesOf = (printed: string) =>
  Array.from(walk(parse(head + printed)), ([node]) => node).flatMap((node) => (node.type === 'citation' ? [node.title] : []))

const directive = 'Chỉ thị số 3/CT-TTg ngày 30/01/2031 của Thủ tướng Chính phủ về việc phòng cháy rừng'

it('the place of a plan is none of the title of what it carries out, where that is cited elsewhere', () => {
  const plan = 'Kế hoạch số 9/KH-UBND ngày 02/3/2031 của UBND huyện về việc triển khai'
  expect(
    titlesOf(
      `Triển khai ${directive} trên địa bàn tỉnh Hải An\nThực hiện ${directive}, UBND tỉnh ban hành Kế hoạch như sau:\nI. VIỆC\nXem ${plan} ${directive} trong ngành Y tế.`,
    ),
  ).toEqual([
    'về việc phòng cháy rừng',
    'về việc phòng cháy rừng',
    `về việc triển khai ${directive} trong ngành Y tế`,
    'về việc phòng cháy rừng',
  ])
})

it.each([
  ['the document alone', `Triển khai ${directive} trên địa bàn tỉnh Hải An\nI. VIỆC\n`, 1],
  [
    'another document',
    `Triển khai ${directive} trên địa bàn tỉnh Hải An\nThực hiện ${directive.replace('số 3', 'số 4')}, UBND tỉnh làm.\nI. VIỆC\n`,
    1,
  ],
  [
    'one of a place',
    `Triển khai ${directive} trên địa bàn tỉnh Hải An\nThực hiện ${directive}, UBND tỉnh làm.\nI. VIỆC\n`.replaceAll(
      'Thủ tướng Chính phủ',
      'UBND tỉnh Hải An',
    ),
    1,
  ],
])('%s tells nothing', (_, printed, count) =>
  expect(titlesOf(printed).filter((title) => title?.endsWith('trên địa bàn tỉnh Hải An'))).toHaveLength(count),
)
