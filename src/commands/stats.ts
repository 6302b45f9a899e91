import { collectStats } from '../dataset/stats/collect-stats.ts'
import { renderStatsHtml } from '../dataset/stats/render-html.ts'
import { renderStatsText } from '../dataset/stats/render-text.ts'

/** What is in the dataset of a folder: as text for a terminal of so many columns, and as a page. Throws `NoDatasetError`. */
export async function stats(root: string, columns: number): Promise<{ output: string; html: () => string; exitCode: 0 }> {
  const found = await collectStats(root)
  return { output: renderStatsText(found, columns), html: () => renderStatsHtml(found), exitCode: 0 }
}
