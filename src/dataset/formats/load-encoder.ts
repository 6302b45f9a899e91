import type { Table } from '../table.ts'
import { createCsvEncoder } from './csv.ts'
import type { Encoder, EncoderOptions, Format, Write } from './encoder.ts'
import { createJsonlEncoder } from './jsonl.ts'

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
