import { closeSync, fsyncSync, openSync } from 'node:fs'
import { join } from 'node:path'

/** Where files of a dataset grow before they are renamed; each of several runs into one folder has its own. */
export function temporaryFolder(root: string, shard: string | null): string {
  return join(root, shard === null ? '.tmp' : `.tmp-${shard}`)
}

/** So that the names last as well as the bytes. Some systems do not sync folders; the names are safe there without. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    fsyncSync(handle)
    closeSync(handle)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && ['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP'].includes(String(error.code)))) throw error
  }
}
