import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { BatchReport } from './batch.ts'
import { replaceFile } from './replace-file.ts'

/** What has been done, one line per finished batch behind a line that says with what options. */
export interface Journal {
  finished: ReadonlyMap<number, BatchReport>
  /** On the disk when it returns. */
  add: (report: BatchReport) => void
  /** Ends it with the lines in order: the same bytes whatever happened on the way. */
  close: (reports: readonly BatchReport[]) => void
}

/** The options of the run that made the journal are not those of this run. */
export class OtherOptionsError extends Error {}

export function journalName(shard: string | null): string {
  return shard === null ? 'journal.jsonl' : `journal-${shard}.jsonl`
}

/** Opens the journal of a dataset, taking over what it says when there is one. A last line that was being written when the run died is dropped. */
export function openJournal(root: string, shard: string | null, options: unknown): Journal {
  const name = journalName(shard)
  const head = JSON.stringify({ journal: 'nqtw-dataset/1', options })
  const lines = existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8').split('\n') : []
  const whole = lines.slice(0, -1)
  if (whole.length > 0 && whole[0] !== head) throw new OtherOptionsError(name)
  const finished = new Map(whole.slice(1).flatMap((line) => readLine(line)))
  const rewrite = (reports: Iterable<BatchReport>) => {
    const rows = [...reports].sort((a, b) => a.number - b.number).map((report) => JSON.stringify(report))
    replaceFile(root, shard, name, [head, ...rows, ''].join('\n'))
  }
  rewrite(finished.values())
  const file = openSync(join(root, name), 'a')
  return {
    finished,
    add: (report) => {
      writeSync(file, JSON.stringify(report) + '\n')
      fsyncSync(file)
    },
    close: (reports) => {
      closeSync(file)
      rewrite(reports)
    },
  }
}

/** A line that is damaged is a batch that is not done. */
function readLine(line: string): [number, BatchReport][] {
  try {
    const report = JSON.parse(line) as BatchReport
    return [[report.number, report]]
  } catch {
    return []
  }
}
