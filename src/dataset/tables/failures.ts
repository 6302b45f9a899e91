import type { Table } from '../table.ts'

/** Written by the run itself: an input that could not be read or parsed has no document whose rows these could be. */
export const failures: Table = {
  name: 'failures',
  description:
    'Inputs that gave nothing, and why. Inputs left out for their secrecy or circulation marks are counted on the card, not named here.',
  key: ['path'],
  columns: [
    { name: 'path', type: 'string', description: 'The source: path as given, or the id of the record' },
    { name: 'kind', type: 'string', description: '`unreadable`, `empty`, `timeout` or `crash`' },
    { name: 'message', type: 'string', description: 'What went wrong' },
  ],
  rows: () => [],
}

export type FailureKind = 'unreadable' | 'empty' | 'timeout' | 'crash'

export interface Failure {
  path: string
  kind: FailureKind
  message: string
}
