import type { Mend } from './step.ts'

const lineBreak = /[\n\r]/g

/** Gathers changes in rising order into one mend for all of a line, from the first to the last of them. */
export class LineMends {
  private spans: { start: number; end: number; from: number; to: number }[] = []
  private lineEnd = -1

  constructor(source: string) {
    this.source = source
  }

  private source: string

  /** `start` and `end` are of the source; in the edited text `from` and `to` stand for them. */
  add(start: number, end: number, from: number, to: number): void {
    if (start <= this.lineEnd) {
      const span = this.spans.at(-1)!
      span.end = end
      span.to = to
      return
    }
    this.spans.push({ start, end, from, to })
    lineBreak.lastIndex = end
    this.lineEnd = lineBreak.exec(this.source)?.index ?? this.source.length
  }

  cutFrom(edited: string): Mend[] {
    return this.spans.map(({ start, end, from, to }) => ({ start, end, to: edited.slice(from, to) }))
  }
}
