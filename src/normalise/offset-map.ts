/** A boundary of an edited text → the boundary of its source; monotone. */
export type OffsetMap = (offset: number) => number

/**
 * Pinned boundaries of an edited text, from left to right. Between two pins boundaries advance together, never past the next pin.
 * `total` is the length of the source.
 */
export class OffsetPins {
  private edited = new Int32Array(64)
  private source = new Int32Array(64)
  private count = 1

  /** From `edited` on, boundaries count from `source`; replaces pins at or after `edited`. */
  pin(edited: number, source: number): void {
    while (this.count > 0 && this.edited[this.count - 1]! >= edited) this.count--
    if (this.count === this.edited.length) {
      this.edited = grow(this.edited)
      this.source = grow(this.source)
    }
    this.edited[this.count] = edited
    this.source[this.count++] = source
  }

  /** Fast for offsets that rise, logarithmic for others. */
  toMap(total: number): OffsetMap {
    const { edited, source, count } = this
    let at = 0
    return (offset) => {
      if (offset < edited[at]! || (at + 1 < count && offset >= edited[at + 1]!)) {
        at = at + 2 < count && offset >= edited[at + 1]! && offset < edited[at + 2]! ? at + 1 : findLast(edited, count, offset)
      }
      const limit = at + 1 < count ? source[at + 1]! : total
      return Math.min(source[at]! + offset - edited[at]!, limit)
    }
  }
}

function grow(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2)
  to.set(from)
  return to
}

/** The last of the first `count` rising values that is at most `value`; 0 when there is none. */
function findLast(values: Int32Array, count: number, value: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (values[middle]! <= value) low = middle
    else high = middle - 1
  }
  return low
}
