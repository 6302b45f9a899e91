import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileError } from './output.ts'

/**
 * Makes a folder with those above it; one that is there is left. Step by step: where a file system answers "no such folder" for ever (/proc),
 * Node's own recursive way does not end.
 */
export function makeFolder(path: string): void {
  try {
    makeOne(path)
  } catch (error) {
    throw fileError(error, path, 'create')
  }
}

function makeOne(path: string): void {
  try {
    makeIfAbsent(path)
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error
    makeOne(dirname(path))
    makeIfAbsent(path)
  }
}

function makeIfAbsent(path: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    if (isMissing(error) || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
