import { isCapitals, type Line } from '../../grammars/structure/line.ts'
import type { Block } from './settle-units.ts'

/** A unit whose title is sought: its words behind the mark, and whether something stands below it. */
export interface Titled {
  block: Block
  text: string
  hasContent: boolean
  /** The words are in strong type from beginning to end. */
  strong: boolean
}

const always = new Set(['part', 'chapter', 'section', 'subsection'])

/** A sentence that leads into a list is no title. */
const leadsIn =
  /(?:^|\s)(?:sau đây|sau|như|gồm|gồm có|bao gồm|là|rằng|trách nhiệm|có quyền|có|nghĩa vụ|phải|được|để|theo|cho|với|và|tại|của|trong đó|cụ thể như sau)\s?:$/iu
const predicate = /\s(?:có trách nhiệm|phải|được hiểu|không được|có quyền|chịu trách nhiệm|đáp ứng|là|gồm|bao gồm|quy định|nêu)\s/u

/**
 * For each of sibling units, how many characters of its words are its title: all of a title line with content below, the words before ":"
 * of one that runs on where its siblings have titles too, 0 for a unit that is a sentence.
 */
export function titleLengths(siblings: readonly Titled[], elsewhere: ReadonlySet<string>): number[] {
  const lineTitles = siblings.map((unit) => lineTitle(unit))
  const lengths = [...lineTitles]
  const runIns = siblings.map((unit, i) => (lengths[i] ? 0 : runInTitle(unit.text)))
  for (const [i, unit] of siblings.entries()) {
    if (!runIns[i]) continue
    const series = siblings.flatMap((other, k) => (other.block.marker!.form === unit.block.marker!.form ? [k] : []))
    const begins = /^\p{Lu}/u.test(unit.text.slice(runIns[i] + 1))
    const beside =
      series.length > 1 && series.every((k) => lineTitles[k]! > 0 || runIns[k]! > 0) && (begins || series.some((k) => lineTitles[k]! > 0))
    if (beside || elsewhere.has(fold(unit.text.slice(0, runIns[i])))) lengths[i] = runIns[i]!
  }
  return lengths
}

export function fold(title: string): string {
  return title.toLowerCase().replace(/[\s:.]+$/u, '')
}

function lineTitle({ block, text, hasContent, strong }: Titled): number {
  const { name } = block.marker!
  if (text === '') return 0
  if (name === 'section' && !isCapitals(text) && (/[.;,]$/u.test(text) || leadsIn.test(text))) return 0
  if (always.has(name)) return hasContent || !/[.;,]$/u.test(text) ? text.length : 0
  if (!hasContent || text.length > 420) return 0
  const last = text.at(-1)!
  if (last === ':') return leadsIn.test(text) || (predicate.test(text) && text.length > 60) ? 0 : text.length
  if (last === ';' || last === ',') return 0
  if (last === '.' && !text.endsWith('...'))
    return (name === 'article' && text.length < 120 && !predicate.test(text)) || (strong && text.length < 200) ? text.length : 0
  return text.length
}

/** `Về tổ chức bộ máy: Chia sẻ …`: the words before a colon that a sentence follows, when they can be a title. */
function runInTitle(text: string): number {
  const colon = text.indexOf(': ')
  if (colon < 6 || colon > 190) return 0
  const title = text.slice(0, colon)
  if (/[.?!“”"]/u.test(title) || leadsIn.test(`${title}:`) || !title.includes(' ')) return 0
  if ((title.match(/\(/gu)?.length ?? 0) !== (title.match(/\)/gu)?.length ?? 0)) return 0
  return /^\p{L}/u.test(text.slice(colon + 2)) ? colon + 1 : 0
}

/** All of a line's words behind `skip` are in strong type. */
export function isStrong(line: Line, skip: number): boolean {
  return Boolean(line.styles?.some((style) => style.type === 'strong' && style.start <= skip + 1 && style.end >= line.text.length))
}
