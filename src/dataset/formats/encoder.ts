import type { Row } from '../table.ts'

export const formats = ['jsonl', 'csv', 'parquet'] as const
export type Format = (typeof formats)[number]

/** Turns rows into the bytes of one file, handing them to `write` as they come. What it holds at any time is bounded. */
export interface Encoder {
  add: (row: Row) => void
  /** The rest of the bytes. */
  end: () => void
}

/** Takes bytes at once: they may be written over as soon as it returns. */
export type Write = (bytes: Uint8Array | string) => void

export interface EncoderOptions {
  /** CSV only: a byte order mark, for Excel. */
  bom: boolean
}
