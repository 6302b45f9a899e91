import { stringify } from 'yaml'
import type { Root } from '../tree/index.ts'

/** A tree as one YAML document without its final line break. */
export function printYaml(tree: Root): string {
  return stringify(tree, { aliasDuplicateObjects: false, lineWidth: 0 }).trimEnd()
}
