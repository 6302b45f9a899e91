import type { AddHelpTextContext, Command, Help } from 'commander'
import { widthOf } from './width.ts'

/** A command line, and what it is for. */
export type Example = readonly [line: string, what: string]

/** The part "Examples:" of a command's help, for `addHelpText('after', …)`: in columns as its options, a line that is too long cut for the shell. */
export function showExamples(examples: readonly Example[]): (context: AddHelpTextContext) => string {
  return ({ command }) => {
    const helper = helperOf(command)
    const longest = Math.max(...examples.map(([line]) => line.length))
    return ['', 'Examples:', ...examples.map(([line, what]) => helper.formatItem(line, longest, what, helper))].join('\n')
  }
}

/** A paragraph below a command's help. */
export function showText(text: string): (context: AddHelpTextContext) => string {
  return ({ command }) => {
    const helper = helperOf(command)
    return `\n${helper.boxWrap(text, helper.helpWidth!)}`
  }
}

/** All help keeps to the terminal, or to `COLUMNS`; where two columns have no room, what a term means stands below it. */
export function fitHelp(program: Command): void {
  const columns = () => (Number.isFinite(widthOf()) ? widthOf() : standardWidth)
  program.configureHelp({ minWidthToWrap: 1, formatItem }).configureOutput({ getOutHelpWidth: columns, getErrHelpWidth: columns })
}

/** What commander takes where nothing is known. */
const standardWidth = 80
const leastForTwoColumns = 30
const indent = '  '

function formatItem(this: Help, term: string, termWidth: number, description: string, helper: Help): string {
  const width = this.helpWidth ?? standardWidth
  const room = width - termWidth - 2 * indent.length
  if (room >= leastForTwoColumns) {
    const [first, ...rest] = helper.boxWrap(description, room).split('\n')
    return [
      `${indent}${term.padEnd(termWidth)}${indent}${first}`,
      ...rest.map((line) => `${' '.repeat(termWidth + 2 * indent.length)}${line}`),
    ]
      .join('\n')
      .trimEnd()
  }
  const below = helper.boxWrap(description, Math.max(1, width - 3 * indent.length)).split('\n')
  return [...cutForShell(term, width - indent.length), ...below.map((line) => `${indent.repeat(2)}${line}`)]
    .map((line) => `${indent}${line}`.trimEnd())
    .join('\n')
}

/** A command line over several lines as a shell reads it on; anything else that is short enough stays. */
function cutForShell(line: string, width: number): string[] {
  if (line.length <= width || !line.startsWith('nqtw ')) return [line]
  const lines: string[] = []
  let current = ''
  for (const word of line.match(/"[^"]*"|\S+/gu) ?? []) {
    if (current !== '' && current.length + word.length + 3 > width) {
      lines.push(`${current} \\`)
      current = `${indent}${word}`
    } else current += current === '' ? word : ` ${word}`
  }
  return [...lines, current]
}

/** As commander makes it for the help of a command. */
function helperOf(command: Command): Help {
  const helper = command.createHelp()
  helper.prepareContext({ helpWidth: command.configureOutput().getOutHelpWidth?.() ?? standardWidth })
  return helper
}
