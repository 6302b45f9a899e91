import { wrapLines } from './lay-out.ts'
import { flattenings } from './letterhead.ts'
import { numberOf, type Plan, type Table, type Unit } from './plan-document.ts'
import type { Random } from './random.ts'

export interface Style {
  letterhead: keyof typeof flattenings
  /** Characters a line; `null`: a paragraph is a line. */
  width: number | null
  /** A blank line between paragraphs. */
  spaced: boolean
  /** Heads and headings in `**`. */
  emphasis: boolean
  /** How recipients and signature stand. */
  ending: 'recipients first' | 'signature first' | 'side by side'
  table: 'bars' | 'tabs' | 'cell by cell'
}

export const plainStyle: Style = {
  letterhead: 'left column first',
  width: null,
  spaced: false,
  emphasis: false,
  ending: 'recipients first',
  table: 'bars',
}

export function pickStyle(random: Random): Style {
  return {
    letterhead: random.pick(Object.keys(flattenings) as (keyof typeof flattenings)[]),
    width: random.chance(60) ? random.between(60, 110) : null,
    spaced: random.chance(40),
    emphasis: random.chance(30),
    ending: random.pick(['recipients first', 'signature first', 'side by side']),
    table: random.pick(['bars', 'bars', 'tabs', 'cell by cell']),
  }
}

const pad = (number: number): string => String(number).padStart(2, '0')

/** A document as text in a chosen style. */
export function printDocument(plan: Plan, style: Style): string {
  const { organ, date, system } = plan
  const strong = (text: string): string => (style.emphasis ? `**${text}**` : text)
  const letterhead = flattenings[style.letterhead]({
    from: 0,
    to: 0,
    issuer: organ.printed.map(strong),
    number: [system === 'party' ? `Số ${numberOf(plan)}` : `Số: ${numberOf(plan)}`, ...(plan.kind.letter ? [plan.title] : [])],
    motto:
      system === 'party'
        ? [strong('ĐẢNG CỘNG SẢN VIỆT NAM')]
        : [strong('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), strong('Độc lập - Tự do - Hạnh phúc')],
    date: [`${organ.place}, ngày ${pad(date.day)} tháng ${pad(date.month)} năm ${date.year}`],
  })
  const paragraphs = [
    ...(plan.kind.letter ? printAddressees(plan) : [strong(plan.kind.name.toUpperCase()), plan.title, ...printPreamble(plan, strong)]),
    ...plan.units.flatMap((one) => printUnit(one, strong, style.table)),
    ...plan.notes.map(({ label, text }) => `[${label}] ${text}`),
  ]
  const gap = style.spaced ? '\n\n' : '\n'
  const lay = (lines: readonly string[]): string =>
    style.width === null ? lines.join(gap) : lines.map((line) => wrapLines(line, style.width!)).join(gap)
  const parts = [
    letterhead.join('\n'),
    lay(paragraphs),
    printEnding(plan, style).join('\n'),
    ...plan.appendices.map((one) => printAppendix(plan, one, lay)),
  ]
  return `${parts.join('\n\n')}\n`
}

function printPreamble({ bases, formula, organ, kind }: Plan, strong: (text: string) => string): string[] {
  const [capitals, sentence] = organ.speaks
  if (formula === null) return [...bases.map((basis) => `${basis};`), `${sentence} ban hành ${kind.name} như sau:`]
  return [strong(capitals), ...bases.map((basis, i) => `${basis}${i < bases.length - 1 ? ';' : '.'}`), strong(`${formula}:`)]
}

function printAddressees({ addressees, introduction }: Plan): string[] {
  const [only, ...more] = addressees
  const to =
    more.length === 0
      ? [`Kính gửi: ${only}.`]
      : [['Kính gửi:', ...addressees.map((one, i) => `- ${one}${i < more.length ? ';' : '.'}`)].join('\n')]
  return [...to, introduction!]
}

function printUnit(
  { name, marker, heading, text, table, children }: Unit,
  strong: (text: string) => string,
  style: Style['table'],
): string[] {
  const lines =
    name === 'chapter'
      ? [strong(marker), strong(heading!)]
      : heading === null
        ? [`${marker} ${text}`]
        : [strong(`${marker} ${heading}`), ...(text === null ? [] : [text])]
  return [...lines, ...(table ? [printTable(table, style)] : []), ...children.flatMap((child) => printUnit(child, strong, style))]
}

function printEnding({ recipients, signature }: Plan, { ending }: Style): string[] {
  const left = [
    'Nơi nhận:',
    ...recipients.map(({ text, note, archive }) => `- ${text}${note === null ? '' : ` (${note})`}${archive ? '.' : ';'}`),
  ]
  const { authority, onBehalfOf, deputyFor, position, name } = signature
  const right = [
    ...(authority === null ? [] : [`${authority} ${onBehalfOf}`]),
    ...(deputyFor ? [`KT. ${deputyFor}`] : []),
    position,
    '',
    '',
    name,
  ]
  if (ending === 'recipients first') return [...left, ...right]
  if (ending === 'signature first') return [...right, '', ...left]
  const width = Math.max(...left.map((line) => line.length)) + 6
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    `${(left[i] ?? '').padEnd(width)}${right[i] ?? ''}`.trimEnd(),
  )
}

function printAppendix(plan: Plan, { label, title, table }: Plan['appendices'][number], lay: (lines: readonly string[]) => string): string {
  const { kind, date, system } = plan
  const day =
    system === 'party' ? `${pad(date.day)}/${pad(date.month)}/${date.year}` : `${pad(date.day)} tháng ${pad(date.month)} năm ${date.year}`
  const head = lay([label === '' ? 'PHỤ LỤC' : `PHỤ LỤC ${label}`, title, `(Kèm theo ${kind.name} số ${numberOf(plan)} ngày ${day})`])
  return `${head}\n\n${printTable(table, 'bars')}`
}

function printTable({ columns, rows }: Table, style: Style['table']): string {
  if (style === 'cell by cell') return [columns, ...rows].flat().join('\n')
  if (style === 'tabs') return [columns, ...rows].map((cells) => cells.join('\t')).join('\n')
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
