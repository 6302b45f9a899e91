import { cutLine, padLine, plainLine } from '../../reporters/fit-text.ts'
import { chartsOf, headlineOf, type Chart } from './charts.ts'
import type { Stats } from './collect-stats.ts'

const widest = 100
const eighths = ' ▏▎▍▌▋▊▉'

/** The statistics with bars, for a terminal of so many columns. */
export function renderStatsText(stats: Stats, columns: number): string {
  const width = Math.max(40, Math.min(columns, widest))
  return [headlineOf(stats), ...chartsOf(stats).map((chart) => drawChart(chart, width))].join('\n\n') + '\n'
}

/** `Nghị quyết  ███████▌  75` */
function drawChart({ title, bars, rest, full }: Chart, width: number): string {
  const names = bars.map(({ name }) => cutLine(plainLine(name), Math.floor(width / 2)))
  const nameWidth = names.reduce((most, name) => Math.max(most, padLine(name, 0).length), 0)
  const top = full ?? Math.max(...bars.map(({ count }) => count))
  const countWidth = Math.max(...bars.map(({ count }) => String(count).length))
  const barWidth = Math.max(4, width - nameWidth - countWidth - 6)
  const lines = bars.map(
    ({ count }, i) =>
      `  ${padLine(names[i]!, nameWidth)}  ${drawBar(count / Math.max(1, top), barWidth)}  ${String(count).padStart(countWidth)}`,
  )
  if (rest.names > 0) lines.push(`  … and ${rest.names} more, ${rest.count} together`)
  return [title, ...lines].join('\n')
}

function drawBar(share: number, width: number): string {
  const units = Math.round(Math.min(1, share) * width * 8)
  const part = units % 8 === 0 ? '' : eighths[units % 8]!
  return padLine('█'.repeat(Math.floor(units / 8)) + part, width)
}
