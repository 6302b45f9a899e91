import { parse } from '../../pipeline.ts'
import { textOf, walk, type Table } from '../../tree/index.ts'

/** The first table of an appendix that holds the text. */
export function tableOf(text: string): Table | undefined {
  for (const [node] of walk(parse(`PHỤ LỤC\nDANH MỤC RUỘNG MUỐI\n\n${text}`))) if (node.type === 'table') return node
  return undefined
}

/** Its rows without the heads. */
export function rowsOf(text: string): string[][] | undefined {
  return tableOf(text)
    ?.children.filter(({ header }) => !header)
    .map((row) => row.children.map((cell) => textOf(cell)))
}
