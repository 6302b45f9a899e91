import type { ParseOptions } from '../pipeline.ts'
import { parse } from '../pipeline.ts'
import type { Root } from '../tree/index.ts'
import { walk } from '../tree/index.ts'
import { printJson } from './print-json.ts'

export type TreeFormat = 'json' | 'yaml' | 'ndjson'

export interface ParseCommandOptions {
  format: TreeFormat
  /** JSON on one line. */
  compact: boolean
  positions: boolean
  explain?: (line: string) => void
}

/** How trees become one output: `open`, then the printed trees with `between` them, then `close`. No tree at all: `none`. */
export interface Printer {
  print: (source: ParseSource) => Iterable<string>
  open: string
  between: string
  close: string
  none: string
}

export interface ParseSource extends ParseOptions {
  text: string
}

const joints = {
  json: { open: '[\n', between: ',\n', close: '\n]\n', none: '[]\n' },
  compact: { open: '[', between: ',', close: ']\n', none: '[]\n' },
  ndjson: { open: '', between: '\n', close: '\n', none: '' },
  yaml: { open: '', between: '\n---\n', close: '\n', none: '' },
}

/** A text longer than this is printed piece by piece: its tree as one string would come near the engine's limit. */
const longText = 2_000_000

export async function createPrinter({ format, compact, positions, explain }: ParseCommandOptions): Promise<Printer> {
  const indent = format === 'json' && !compact ? 2 : 0
  const yaml = format === 'yaml' ? await import('./print-yaml.ts') : null
  const joint = joints[format === 'json' && compact ? 'compact' : format]
  return { ...joint, print }

  function print({ text, ...options }: ParseSource): Iterable<string> {
    const tree = parse(text, { ...options, ...(explain && { explain }) })
    if (!positions) dropPositions(tree)
    if (yaml) return [yaml.printYaml(tree)]
    if (text.length > longText) return printJson(tree, indent)
    try {
      return [JSON.stringify(tree, null, indent)]
    } catch (error) {
      if (error instanceof RangeError) return printJson(tree, indent)
      throw error
    }
  }
}

function dropPositions(tree: Root): void {
  for (const [node] of walk(tree)) delete node.position
  for (const diagnostic of tree.data.diagnostics) diagnostic.position = null
  for (const repair of tree.data.repairs) delete (repair as { position?: unknown }).position
}
