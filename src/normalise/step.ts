import type { OffsetMap } from './offset-map.ts'

/** One thing mended: a range of the text a step was given, and what is read there instead. */
export interface Mend {
  start: number
  end: number
  to: string
}

export interface Mended {
  text: string
  /** A boundary of `text` as an offset of the text the step was given. */
  toSource: OffsetMap
  mends: Mend[]
}

/** A step of the normaliser; null when it leaves the text as it is and has nothing to say. Linear, never throws. */
export type Step = (text: string) => Mended | null
