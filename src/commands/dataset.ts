import type { BatchReport } from '../dataset/batch.ts'
import { countNoun } from '../reporters/count-noun.ts'

/** The end of a run in words. */
export interface Summary {
  output: string
  /** 0; 1 when some inputs failed; 2 when all did. */
  exitCode: 0 | 1 | 2
}

const mostNamed = 10

/** Adds up the reports of batches as they come; `end` says what came of them in `milliseconds`. */
export function createSummary(): { add: (report: BatchReport) => void; end: (milliseconds: number) => Summary } {
  const total = { inputs: 0, bytes: 0, documents: 0, marked: 0, failed: 0 }
  const named: string[] = []
  return {
    add: ({ inputs, bytes, documents, marked, failures }) => {
      total.inputs += inputs
      total.bytes += bytes
      total.documents += documents
      total.marked += marked
      total.failed += failures.length
      for (const { path, message } of failures) if (named.length < mostNamed) named.push(`  ${path}: ${message}`)
    },
    end: (milliseconds) => {
      const { inputs, bytes, documents, marked, failed } = total
      const seconds = Math.max(0.001, milliseconds / 1000)
      const rates = `${(inputs / seconds).toFixed(1)} inputs/s, ${(bytes / 2 ** 20 / seconds).toFixed(2)} MB/s`
      const lines = [`${countNoun(documents, 'document')} from ${countNoun(inputs, 'input')} in ${seconds.toFixed(1)} s (${rates})`]
      if (marked > 0) lines.push(`${countNoun(marked, 'input')} left out for a secrecy or circulation mark; --include-marked takes them in`)
      if (failed > 0) lines.push(`${countNoun(failed, 'input')} failed:`, ...named)
      if (failed > named.length) lines.push(`  … and ${failed - named.length} more`)
      return { output: lines.join('\n'), exitCode: failed === 0 ? 0 : failed === inputs ? 2 : 1 }
    },
  }
}
