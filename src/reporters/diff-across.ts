import type { Across, FigurePair } from '../diff/across.ts'
import type { Figure } from '../diff/figures.ts'
import type { Place } from '../diff/types.ts'
import { cutLine, plainLine } from './fit-text.ts'
import type { DiffTerminalOptions } from './diff-terminal.ts'

/** For people: what the two state differently first, then what they agree on, the counterparts, and what stands alone. */
export function diffAcross(a: string, b: string, across: Across, { colours, width }: DiffTerminalOptions): string {
  const cut = (line: string) => cutLine(plainLine(line), width - 2)
  const place = ({ path, line, text }: Place) => `${path}${line === null ? '' : ` (line ${line})`} ${text.slice(0, 80)}`
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', colours.bold.underline(`${title} (${lines.length})`), ...lines]
  const figures = (pairs: readonly FigurePair[]) => pairs.map(({ a, b }) => `  ${cut(`${figureText(a)}   ≠   ${figureText(b)}`)}`)
  return [
    colours.bold(`A ${plainLine(a)}`),
    colours.bold(`B ${plainLine(b)}`),
    ...section('stated differently', figures(across.differ)),
    ...section(
      'stated alike',
      across.agree.map(({ a, b }) => `  ${cut(`${figureText(a)}   =   ${b.place.path}`)}`),
    ),
    ...section(
      'counterparts',
      across.counterparts.map(
        ({ a, b, likeness }) => `  ${cut(`${likeness.toFixed(2)}  ${a.path} ${a.text.slice(0, 60)}  ↔  ${b.path} ${b.text.slice(0, 60)}`)}`,
      ),
    ),
    ...section(
      'figures of A alone',
      across.only.a.map((figure) => `  ${cut(figureText(figure))}`),
    ),
    ...section(
      'figures of B alone',
      across.only.b.map((figure) => `  ${cut(figureText(figure))}`),
    ),
    ...section(
      'units of A alone',
      across.alone.a.map((unit) => `  ${cut(place(unit))}`),
    ),
    ...section(
      'units of B alone',
      across.alone.b.map((unit) => `  ${cut(place(unit))}`),
    ),
    ...section(
      'documents of A about other matters',
      across.strange.a.map((unit) => `  ${cut(place(unit))}`),
    ),
    ...section(
      'documents of B about other matters',
      across.strange.b.map((unit) => `  ${cut(place(unit))}`),
    ),
    '',
  ].join('\n')
}

function figureText({ place, period, text }: Figure): string {
  return `${place.path}${period === '' ? '' : ` [${period}]`} ${text.trim()}`
}
