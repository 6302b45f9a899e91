import type { DocumentView } from './view.ts'

export type ColumnType = 'string' | 'int' | 'double' | 'boolean' | { readonly list: ColumnType } | { readonly struct: readonly Field[] }

export interface Field {
  name: string
  type: ColumnType
  nullable?: boolean
}

export interface Column extends Field {
  description: string
}

export type Value = string | number | boolean | null | readonly Value[] | { readonly [field: string]: Value }

/** One value per column, in the order of the columns. */
export type Row = Readonly<Record<string, Value>>

/** One table of a dataset: all that is said about it anywhere (files, schema, card, documentation) comes from here. */
export interface Table {
  name: string
  description: string
  /** The columns that together name a row. */
  key: readonly string[]
  columns: readonly Column[]
  /** The rows of one document, in reading order. */
  rows: (document: DocumentView) => Iterable<Row>
}

/** The type as people read it: `list<struct<name: string, label: string>>`. */
export function typeName(type: ColumnType): string {
  if (typeof type === 'string') return type
  if ('list' in type) return `list<${typeName(type.list)}>`
  return `struct<${type.struct.map(({ name, type }) => `${name}: ${typeName(type)}`).join(', ')}>`
}

/** Columns that several tables have. */
export const common = {
  documentId: { name: 'document_id', type: 'string', description: 'The document: `documents.document_id`' },
  unitId: { name: 'unit_id', type: 'string', description: 'The unit it stands in: `units.unit_id`' },
  start: { name: 'start', type: 'int', nullable: true, description: 'Offset of its first character in the source, in UTF-16 units' },
  end: { name: 'end', type: 'int', nullable: true, description: 'Offset after its last character' },
  line: { name: 'line', type: 'int', nullable: true, description: 'Line of the source on which it begins, from 1' },
} satisfies Record<string, Column>
