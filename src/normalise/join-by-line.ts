import type { Mend } from './step.ts'

/** A range of the source and the range of the edited text that stands for it. */
export interface Change {
  start: number
  end: number
  from: number
  to: number
}

const lineBreak = /[\n\r]/g

/** Changes in rising order → one mend for all of a line, from the first to the last of them. */
export function joinByLine(source: string, edited: string, changes: readonly Change[]): Mend[] {
  const spans: Change[] = []
  let lineEnd = -1
  for (const change of changes) {
    const span = spans.at(-1)
    if (span && change.start <= lineEnd) {
      span.end = change.end
      span.to = change.to
      continue
    }
    spans.push({ ...change })
    lineBreak.lastIndex = change.end
    lineEnd = lineBreak.exec(source)?.index ?? source.length
  }
  return spans.map(({ start, end, from, to }) => ({ start, end, to: edited.slice(from, to) }))
}
