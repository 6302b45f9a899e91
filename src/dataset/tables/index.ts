import type { Table } from '../table.ts'
import { annotations } from './annotations.ts'
import { chunks } from './chunks.ts'
import { citations } from './citations.ts'
import { diagnostics } from './diagnostics.ts'
import { documents } from './documents.ts'
import { failures } from './failures.ts'
import { footnotes } from './footnotes.ts'
import { recipients } from './recipients.ts'
import { references } from './references.ts'
import { signatures } from './signatures.ts'
import { tables } from './tables.ts'
import { targets } from './targets.ts'
import { tasks } from './tasks.ts'
import { units } from './units.ts'

/** The tables of a dataset, in the order in which they are described. */
export const allTables: readonly Table[] = [
  documents,
  units,
  citations,
  references,
  recipients,
  signatures,
  footnotes,
  tables,
  tasks,
  targets,
  chunks,
  annotations,
  diagnostics,
  failures,
]
