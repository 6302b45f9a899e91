import { stringify } from 'csv-stringify/sync'
import type { Row, Table } from '../table.ts'
import type { Encoder, EncoderOptions, Write } from './encoder.ts'

const rowsAtOnce = 256

/**
 * RFC 4180 with a head line. Lists and structs are JSON; null is empty. Text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`,
 * tab or return in front) gets an apostrophe in front.
 */
export function createCsvEncoder({ columns }: Table, write: Write, { bom }: EncoderOptions): Encoder {
  const names = columns.map(({ name }) => name)
  let waiting: Row[] = []
  const flush = () => {
    if (waiting.length > 0)
      write(
        stringify(waiting, {
          columns: names,
          record_delimiter: 'windows',
          escape_formulas: true,
          cast: { boolean: (value) => String(value) },
        }),
      )
    waiting = []
  }
  write((bom ? '\ufeff' : '') + stringify([names], { record_delimiter: 'windows' }))
  return {
    add: (row) => {
      waiting.push(row)
      if (waiting.length === rowsAtOnce) flush()
    },
    end: flush,
  }
}
