import type { Count, Stats } from './collect-stats.ts'

/** One picture of the statistics, for the terminal and the page alike: bars, and what they are shares of. */
export interface Chart {
  title: string
  bars: readonly Count[]
  /** Counts that are not shown, of how many names. */
  rest: { names: number; count: number }
  /** What a full bar is; null: the largest count. */
  full: number | null
}

const mostBars = 15

/** The charts in the order in which they are shown; those without anything to show are left out. */
export function chartsOf({ types, issuers, years, cited, quality, rules, tables }: Stats): Chart[] {
  return [
    chart('Documents by type', types),
    chart('Documents by issuer', issuers),
    chart('Documents by year', years, years.length),
    chart('Most cited (documents that cite)', cited),
    { ...chart(`Metadata found (of ${quality.of} documents)`, quality.parts), full: quality.of },
    chart('Diagnostics by rule', rules),
    chart('Rows by table', tables),
  ].filter(({ bars }) => bars.length > 0)
}

function chart(title: string, counts: readonly Count[], most = mostBars): Chart {
  const hidden = counts.slice(most)
  return {
    title,
    bars: counts.slice(0, most),
    rest: { names: hidden.length, count: hidden.reduce((sum, { count }) => sum + count, 0) },
    full: null,
  }
}

/** `9 documents from 4 inputs (0.2 MB), made by nqtw 1.0.0; 1 input failed, 2 left out for their marks` */
export function headlineOf({ documents, inputs, bytes, version, failed, marked }: Stats): string {
  const left = [failed > 0 ? `${failed} failed` : '', marked > 0 ? `${marked} left out for their marks` : ''].filter(Boolean).join(', ')
  const size = `${(bytes / 2 ** 20).toFixed(1)} MB`
  return `${documents} documents from ${inputs} inputs (${size}), made by nqtw ${version}${left && `; ${left}`}`
}
