import type { Row, Table } from '../table.ts'
import { createCsvEncoder } from './csv.ts'
import { createJsonlEncoder } from './jsonl.ts'

export const formats = ['jsonl', 'csv', 'parquet'] as const
export type Format = (typeof formats)[number]

/** Turns rows into the bytes of one file, handing them to `write` as they come. What it holds at any time is bounded. */
export interface Encoder {
  add: (row: Row) => void
  /** The rest of the bytes. */
  end: () => void
}

export type Write = (bytes: Uint8Array | string) => void

export interface EncoderOptions {
  /** CSV only: a byte order mark, for Excel. */
  bom: boolean
}

export async function loadEncoder(format: Format): Promise<(table: Table, write: Write, options: EncoderOptions) => Encoder> {
  switch (format) {
    case 'jsonl':
      return createJsonlEncoder
    case 'csv':
      return createCsvEncoder
    case 'parquet':
      return (await import('./parquet.ts')).createParquetEncoder
  }
}
