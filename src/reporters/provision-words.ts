import type { Step } from '../tree/index.ts'

const names: Record<Step['name'], string> = {
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
const step = new RegExp(`(?:^| )(${Object.keys(names).join('|')})(?= |$)`, 'u')

/** `article 5 clause 2` as people say it: "khoản 2 Điều 5" in Vietnamese, the smallest first. */
export function provisionWords(provision: string, language: 'vi' | 'en'): string {
  if (language === 'en') return provision
  const [, ...parts] = provision.split(step)
  const steps: string[] = []
  for (let i = 0; i + 1 < parts.length; i += 2) steps.unshift(`${names[parts[i] as Step['name']]}${parts[i + 1]!}`)
  return steps.join(' ')
}
