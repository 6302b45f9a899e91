import type { CitedDocument } from '../refs/count-cited.ts'
import { cutLine, padLine, plainLine } from './fit-text.ts'
import type { TableOptions } from './refs-table.ts'

/** How often each document is cited, and from how many files. */
export function refsCount(cited: readonly CitedDocument[], { colours, width, language }: TableOptions): string {
  const names = cited.map(({ name, date, issuer, number, title }) =>
    [name, date && `(${date})`, issuer, number && title].filter(Boolean).join(' '),
  )
  return cited
    .map(({ citations, files, target }, i) => {
      const name = cutLine(plainLine(names[i]!), Math.max(8, width - 16))
      return `${padLine(String(citations), 6)}${colours.dim(padLine(`${language === 'vi' ? 'trong' : 'in'} ${files}`, 10))}${target ? colours.green(name) : name}\n`
    })
    .join('')
}
