import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { SchemaElement } from 'hyparquet'
import type { ColumnType, Field, Row, Table, Value } from '../table.ts'
import type { Encoder, Write } from './encoder.ts'

/** A row group ends at either; its rows are held until then. */
const mostRows = 20_000
const mostWeight = 4_000_000

/** Parquet with snappy, statistics and real nested types. */
export function createParquetEncoder({ columns }: Table, write: Write): Encoder {
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'nqtw' })
  let rows: Row[] = []
  let weight = 0
  const flush = () => {
    if (rows.length > 0) {
      const columnData = columns.map(({ name }) => ({ name, data: rows.map((row) => row[name]) }))
      void writer.write({ columnData, rowGroupSize: rows.length })
    }
    rows = []
    weight = 0
    drain(bytes, write)
  }
  return {
    add: (row) => {
      rows.push(row)
      weight += weigh(row)
      if (rows.length >= mostRows || weight >= mostWeight) flush()
    },
    end: () => {
      flush()
      void writer.finish()
      drain(bytes, write)
    },
  }
}

/** About how many bytes of memory a value takes. */
function weigh(value: Value | Row): number {
  if (typeof value === 'string') return 24 + value.length
  if (typeof value !== 'object' || value === null) return 8
  let weight = 32
  for (const item of Array.isArray(value) ? value : Object.values(value as Row)) weight += 8 + weigh(item as Value)
  return weight
}

/** Hands over what is written so far; `offset`, from which the places in the file are counted, stays. */
function drain(bytes: ByteWriter, write: Write): void {
  write(bytes.getBytes())
  bytes.index = 0
}

export function schemaOf(columns: readonly Field[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap((column) => elementsOf(column))]
}

function elementsOf({ name, type, nullable = false }: Field): SchemaElement[] {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED'
  if (typeof type === 'string') return [{ name, repetition_type, ...primitives[type] }]
  if ('struct' in type)
    return [{ name, repetition_type, num_children: type.struct.length }, ...type.struct.flatMap((field) => elementsOf(field))]
  return [
    { name, repetition_type, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    ...elementsOf({ name: 'element', type: type.list }),
  ]
}

const primitives = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  int: { type: 'INT32' },
  double: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const satisfies Record<Extract<ColumnType, string>, Partial<SchemaElement>>
