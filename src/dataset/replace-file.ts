import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { syncFolder, temporaryFolder } from './folders.ts'

/** Puts a file of a dataset in place all or nothing, synced. */
export function replaceFile(root: string, shard: string | null, name: string, content: string): void {
  const target = join(root, name)
  const draft = join(temporaryFolder(root, shard), basename(name))
  const file = openSync(draft, 'w')
  writeFileSync(file, content)
  fsyncSync(file)
  closeSync(file)
  renameSync(draft, target)
  syncFolder(dirname(target))
}
