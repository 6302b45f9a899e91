import type { Step } from './types.ts'

/** What a unit is called in running text, before its label. */
export const unitWords: Record<Step['name'], string> = {
  appendix: 'Phụ lục',
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  article: 'Điều',
  clause: 'khoản',
  subclause: 'tiết',
  point: 'điểm',
  indent: 'gạch đầu dòng',
  item: 'ý',
  sentence: 'câu',
}
