import { createHash } from 'node:crypto'
import { escapeHtml } from '../../reporters/escape-html.ts'
import { chartsOf, headlineOf, type Chart } from './charts.ts'
import type { Stats } from './collect-stats.ts'

const style = `
:root{color-scheme:light dark;--bar:#0969da;--dim:#656d76;--line:#d0d7de}
@media (prefers-color-scheme:dark){:root{--bar:#4493f8;--dim:#8b949e;--line:#30363d}}
body{font:15px/1.5 system-ui,sans-serif;margin:1.5rem auto;max-width:60rem;padding:0 1rem}
h1{font-size:1.3rem;margin:0}
h2{font-size:1rem;margin:1.8rem 0 .4rem;border-bottom:1px solid var(--line)}
p{color:var(--dim);margin:.2rem 0}
svg{width:100%;height:auto;font-size:13px}
rect{fill:var(--bar)}
text{fill:currentColor}
`

const rowHeight = 22
const nameEnd = 330
const barEnd = 830
const nameLength = 44

/** One file for a browser with a chart for each statistic; no script, no request, no style but its own. */
export function renderStatsHtml(stats: Stats): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<title>nqtw stats</title>
<style>${style}</style>
</head>
<body>
<h1>What is in the dataset</h1>
<p>${escapeHtml(headlineOf(stats))}</p>
${chartsOf(stats).map(drawChart).join('\n')}
</body>
</html>
`
}

function drawChart({ title, bars, rest, full }: Chart): string {
  const top = Math.max(1, full ?? Math.max(...bars.map(({ count }) => count)))
  const rows = bars.map(({ name, count }, i) => {
    const width = ((barEnd - nameEnd) * Math.min(1, count / top)).toFixed(1)
    const base = i * rowHeight + 16
    const shown = name.length > nameLength ? `${name.slice(0, nameLength - 1)}…` : name
    return `<g><title>${escapeHtml(`${name}: ${count}`)}</title><text x="${nameEnd - 8}" y="${base}" text-anchor="end">${escapeHtml(shown)}</text><rect x="${nameEnd}" y="${base - 12}" width="${width}" height="15"/><text x="${(nameEnd + Number(width) + 6).toFixed(1)}" y="${base}">${count}</text></g>`
  })
  const more = rest.names > 0 ? `\n<p>… and ${rest.names} more, ${rest.count} together</p>` : ''
  return `<section>
<h2>${escapeHtml(title)}</h2>
<svg viewBox="0 0 900 ${bars.length * rowHeight + 4}" role="img" aria-label="${escapeHtml(title)}">
${rows.join('\n')}
</svg>${more}
</section>`
}
