import type { Repair } from '../tree/index.ts'

/** Text made ready for the grammars, and the way back to the source. */
export interface NormalText {
  text: string
  /** A boundary of the normal text as an offset of the original; monotone, and the identity where nothing was changed. */
  toOriginal: (offset: number) => number
  repairs: RawRepair[]
}

/** A repair whose place is still a pair of offsets of the original. */
export interface RawRepair extends Omit<Repair, 'position'> {
  start: number
  end: number
}

export function normalise(original: string): NormalText {
  return { text: original, toOriginal: (offset) => offset, repairs: [] }
}
