import type { Split } from './identity.ts'
import type { Failure } from './tables/failures.ts'
import type { ShardInfo } from './shard-file.ts'
import type { Format } from './formats/encoder.ts'

/** What all batches of a run share. Everything here decides the bytes; the number of workers is not here. */
export interface BatchOptions {
  /** Names, in the order of `allTables`. */
  tables: readonly string[]
  format: Format
  bom: boolean
  splits: readonly Split[]
  seed: string
  chunkTokens: number
  includeMarked: boolean
  rules: boolean
  /** `2-of-8` when this run is one of several over the same inputs, else null. */
  shard: string | null
  /** What a user's `--vocabulary` files hold, for the workers to add. */
  vocabulary?: readonly unknown[]
}

/** The unit of work: some inputs, from which one file per table and split is made. */
export interface Batch {
  number: number
  /** Hash of what the inputs are called and how large they are (of records: of their bytes). */
  identity: string
  inputs: number
  bytes: number
  /** Files to read, or one file of `{id, text}` records, one per line, `first` others before it; it is deleted when the batch is done. */
  source: { paths: readonly string[] } | { records: string; first: number }
}

/** What came of a batch; `files` have their final names already. */
export interface BatchReport {
  number: number
  identity: string
  inputs: number
  bytes: number
  documents: number
  failures: Failure[]
  /** Inputs left out for their marks. */
  marked: number
  files: ShardInfo[]
}

/** Inputs that a batch is not to try again, by place in it: they killed the last worker that did. */
export type Condemned = ReadonlyMap<number, Pick<Failure, 'kind' | 'message'>>
