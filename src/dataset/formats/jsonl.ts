import type { Row, Table } from '../table.ts'
import type { Encoder, Write } from './encoder.ts'

/** One JSON object per line, its fields in the order of the columns. */
export function createJsonlEncoder(_table: Table, write: Write): Encoder {
  return { add: (row: Row) => write(JSON.stringify(row) + '\n'), end: () => undefined }
}
