import { countNoun } from '../reporters/count-noun.ts'
import { describeTables } from './describe-tables.ts'
import type { Manifest } from './manifest.ts'
import type { Table } from './table.ts'

/** The README of a dataset: a head that Hugging Face reads, what is in it, what was left out, how it was made, what the columns mean. */
export function renderCard(manifests: readonly Manifest[], tables: readonly Table[]): string {
  const { version, options } = manifests[0]!
  const sum = (of: (manifest: Manifest) => number) => manifests.reduce((total, manifest) => total + of(manifest), 0)
  const splits = options.splits.map(({ name }) => name)
  const present = tables.filter(({ name }) => rowsOf(manifests, name) > 0)
  const documents = sum((manifest) => manifest.documents)
  const configs = present.flatMap(({ name }, i) => [
    `- config_name: ${name}`,
    ...(i === 0 ? ['  default: true'] : []),
    '  data_files:',
    ...splits
      .filter((split) => rowsOf(manifests, name, split) > 0)
      .flatMap((split) => [`  - split: ${split}`, `    path: data/${name}/${split}-*.${options.format}`]),
  ])
  const head = ['---', 'language:', '- vi', 'size_categories:', `- ${sizeCategory(documents)}`, 'configs:', ...configs, '---']
  const marked = sum((manifest) => manifest.marked)
  const failed = sum((manifest) => manifest.failed)
  return `${head.join('\n')}

# Vietnamese administrative documents, parsed

Made by nqtw ${version} from ${countNoun(
    sum(({ inputs }) => inputs),
    'input',
  )} (${sum(({ bytes }) => bytes)} bytes read): ${countNoun(documents, 'document')}, attachments included.

- ${countNoun(marked, 'input')} carrying a secrecy mark (Mật, Tối mật, Tuyệt mật) or a circulation mark ${options.includeMarked ? 'left out: none, for `--include-marked` was given' : 'left out'}.
- ${countNoun(failed, 'input')} failed${failed > 0 && options.tables.includes('failures') ? '; the table `failures` says why' : ''}.

## Rows

| table | ${splits.join(' | ')} |
| --- |${' ---: |'.repeat(splits.length)}
${tables.map(({ name }) => `| \`${name}\` | ${splits.map((split) => rowsOf(manifests, name, split)).join(' | ')} |`).join('\n')}

## How it was made

- Format: ${options.format}${options.bom ? ' with a byte order mark' : ''}. Files, their rows, sizes and hashes: ${manifests.map(({ options }) => `\`manifest${options.shard === null ? '' : `-${options.shard}`}.json\``).join(', ')}.
- Splits: ${options.splits.map(({ name, share }) => `${name} ${share}`).join(', ')}; seed \`${options.seed}\`. The hash of a document's group decides: it does not move when others are added, and copies and near copies stay together.
- Chunks: at most ${options.chunkTokens} tokens, a token being a run of letters and digits (a syllable) or one other character.
${options.format === 'csv' ? '- CSV: lists and structs are JSON, null is empty, and text that a spreadsheet would run as a formula has an apostrophe in front.\n' : ''}
## Tables

${describeTables(tables, '###')}`
}

function rowsOf(manifests: readonly Manifest[], table: string, split?: string): number {
  let rows = 0
  for (const { tables } of manifests)
    for (const { name, files } of tables)
      if (name === table) for (const file of files) if (split === undefined || file.split === split) rows += file.rows
  return rows
}

/** The classes that Hugging Face knows. */
function sizeCategory(rows: number): string {
  const limits: readonly [number, string][] = [
    [1e3, 'n<1K'],
    [1e4, '1K<n<10K'],
    [1e5, '10K<n<100K'],
    [1e6, '100K<n<1M'],
    [1e7, '1M<n<10M'],
    [1e8, '10M<n<100M'],
    [1e9, '100M<n<1B'],
  ]
  return limits.find(([limit]) => rows < limit)?.[1] ?? 'n>1B'
}
