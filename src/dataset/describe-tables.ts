import { typeName, type Table } from './table.ts'

/** The tables and their columns in Markdown. */
export function describeTables(tables: readonly Table[], level: string): string {
  return tables
    .map(({ name, description, key, columns }) => {
      const rows = columns.map(
        ({ name, type, nullable, description }) =>
          `| \`${name}\` | \`${cell(typeName(type))}\`${nullable ? ', null' : ''} | ${cell(description)} |`,
      )
      return `${level} \`${name}\`

${description} Key: ${key.map((column) => `\`${column}\``).join(', ')}.

| column | type | meaning |
| --- | --- | --- |
${rows.join('\n')}
`
    })
    .join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

/** The columns of the tables as data: `schema.json` of a dataset. */
export function schemaOfTables(tables: readonly Table[]): string {
  const described = tables.map(({ name, description, key, columns }) => ({
    name,
    description,
    key,
    columns: columns.map(({ name, type, nullable = false, description }) => ({ name, type, nullable, description })),
  }))
  return JSON.stringify({ schema: 'nqtw-dataset/1', tables: described }, null, 2) + '\n'
}
