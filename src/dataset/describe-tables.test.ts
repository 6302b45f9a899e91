import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { describeTables, schemaOfTables } from './describe-tables.ts'
import type { Manifest } from './manifest.ts'
import { renderCard } from './render-card.ts'
import { allTables } from './tables/index.ts'

const head = `# The tables of a dataset

What \`nqtw dataset\` writes: every table, its key and its columns. The same stands in the \`README.md\` and \`schema.json\` of each dataset.
In JSON lines and Parquet lists and structs are real; in CSV they are JSON. \`null\` marks columns that may be empty. Offsets count UTF-16 units.
Generated from \`src/dataset/tables/\`; \`npx vitest run src/dataset/describe-tables.test.ts -u\` writes it anew.

`

test('docs/datasets.md is fresh', async () => {
  await expect(head + describeTables(allTables, '##')).toMatchFileSnapshot('../../docs/datasets.md')
})

test('every file of a table is in the list', () => {
  const files = readdirSync('src/dataset/tables').filter((name) => !name.endsWith('.test.ts') && name !== 'index.ts')
  expect(files.sort()).toEqual(allTables.map(({ name }) => `${name}.ts`).sort())
})

test('the card has a head that names the files of every split', () => {
  const files = ['train', 'test'].map((split) => ({ split, path: `data/tasks/${split}-00000.parquet`, rows: 2, bytes: 1, sha256: '' }))
  const manifest: Manifest = {
    manifest: 'nqtw-dataset/1',
    version: '1.0.0',
    options: {
      tables: ['tasks', 'failures'],
      format: 'parquet',
      bom: false,
      splits: [
        { name: 'train', share: 0.9 },
        { name: 'test', share: 0.1 },
      ],
      seed: '0',
      chunkTokens: 400,
      includeMarked: false,
      rules: false,
      shard: null,
    },
    ...{ inputs: 9, bytes: 1000, documents: 4, failed: 3, marked: 2 },
    tables: [
      { name: 'tasks', rows: 4, files },
      { name: 'failures', rows: 0, files: [] },
    ],
  }
  const tables = allTables.filter(({ name }) => manifest.options.tables.includes(name))
  const card = renderCard([manifest], tables)
  expect(parse(card.split('---\n')[1]!)).toEqual({
    language: ['vi'],
    size_categories: ['n<1K'],
    configs: [
      {
        config_name: 'tasks',
        default: true,
        data_files: [
          { split: 'train', path: 'data/tasks/train-*.parquet' },
          { split: 'test', path: 'data/tasks/test-*.parquet' },
        ],
      },
    ],
  })
  expect(card).toContain('2 inputs carrying a secrecy mark (Mật, Tối mật, Tuyệt mật) or a circulation mark left out')
  expect(card).toContain('3 inputs failed; the table `failures` says why')
  expect(card).toContain('| `tasks` | 2 | 2 |')
  expect((JSON.parse(schemaOfTables(tables)) as { tables: unknown[] }).tables).toHaveLength(2)
})
