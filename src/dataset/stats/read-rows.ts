import { parse } from 'csv-parse'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from '../manifest.ts'
import { readPieces } from '../read-pieces.ts'

/** What a column of text holds; numbers and booleans come as text from CSV. */
export type Cells = Readonly<Record<string, unknown>>

/** The rows of a table of a dataset, in whatever format it is; with at least the columns asked for. One file at a time is held at most. */
export async function* readRows(
  root: string,
  { tables, options }: Manifest,
  table: string,
  columns: readonly string[],
): AsyncGenerator<Cells> {
  for (const { path } of tables.find(({ name }) => name === table)?.files ?? []) {
    const file = join(root, path)
    switch (options.format) {
      case 'jsonl':
        for await (const line of readPieces(createReadStream(file), '\n')) yield JSON.parse(line.toString('utf8')) as Cells
        break
      case 'csv':
        yield* createReadStream(file).pipe(parse({ columns: true, bom: true })) as AsyncIterable<Cells>
        break
      case 'parquet':
        yield* await readParquet(file, columns)
    }
  }
}

async function readParquet(file: string, columns: readonly string[]): Promise<Cells[]> {
  const { parquetReadObjects } = await import('hyparquet')
  const bytes = await readFile(file)
  return parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), columns: [...columns] })
}
