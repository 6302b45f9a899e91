import type { Command } from 'commander'
import stringWidth from 'string-width'
import { describe, expect, test, vi } from 'vitest'
import { createProgram } from './program.ts'

const names = createProgram(() => undefined).commands.map((command) => command.name())

function create(): Command {
  return createProgram(() => undefined)
}

function helpOf(command: Command): string {
  let help = ''
  command.configureOutput({ writeOut: (text) => (help += text) })
  command.outputHelp()
  return help
}

/** The words of a command line, up to the next program or a file that the shell writes. */
function wordsOf(line: string): string[] {
  const words = (line.match(/"[^"]*"|\S+/gu) ?? []).map((word) => word.replaceAll('"', ''))
  const end = words.findIndex((word) => word === '|' || word === '>')
  return end < 0 ? words : words.slice(0, end)
}

describe.each(names)('%s --help', (name) => {
  const help = (columns: string) => {
    vi.stubEnv('COLUMNS', columns)
    const shown = helpOf(create().commands.find((command) => command.name() === name)!)
    vi.unstubAllEnvs()
    return shown
  }

  test('has two or three examples that the command takes', async () => {
    const [, examples = ''] = help('200').split('\nExamples:\n')
    const lines = examples.split('\n').flatMap((line) => /^ {2}(nqtw .*?)(?: {2}|$)/u.exec(line)?.[1] ?? [])
    expect([2, 3]).toContain(lines.length)
    for (const line of lines) {
      const program = create()
      const command = program.commands.find((each) => each.name() === name)!
      let ran = 0
      command.action(() => void ran++).exitOverride()
      await program.parseAsync(['node', ...wordsOf(line)])
      expect(ran, line).toBe(1)
    }
  })

  test.each(['45', '60', '100'])('keeps to %s columns', (columns) => {
    for (const line of help(columns).split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(Number(columns))
  })
})

test('the help of the program keeps to the columns too', () => {
  vi.stubEnv('COLUMNS', '40')
  for (const line of helpOf(create()).split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(40)
  vi.unstubAllEnvs()
})

test('a default is said in words', () => {
  expect(helpOf(create().commands.find((command) => command.name() === 'outline')!)).toContain('(default: all)')
})
