import { readFileSync } from 'node:fs'
import { Chalk } from 'chalk'
import { createSyntaxDiagramsCode, type ISerializedGast } from 'chevrotain'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { CitationParser } from '../../grammars/citation/parser.ts'
import { StructureParser } from '../../grammars/structure/parser.ts'
import { createProgram } from '../cli/program.ts'
import { outline } from '../commands/outline.ts'
import { parse } from '../pipeline.ts'

function helpOf(command: Command): string {
  let help = ''
  command.configureHelp({ ...command.configureHelp(), helpWidth: 110 }).configureOutput({ writeOut: (text) => (help += text) })
  command.outputHelp()
  return help.trimEnd()
}

// After a change of commands or options: npx vitest run src/checks/docs.test.ts -u
test('docs/commands.md is what --help says', async () => {
  const program = createProgram(() => undefined)
  const sections = program.commands.map((command) => `## \`nqtw ${command.name()}\`\n\n\`\`\`\n${helpOf(command)}\n\`\`\`\n`)
  const text = `# Commands and options\n\nGenerated from \`--help\`; [cli.md](cli.md) says what is common to all.\n\n${sections.join('\n')}`
  await expect(text).toMatchFileSnapshot('../../docs/commands.md')
})

test('the README begins with what outline prints', () => {
  const [, shown = ''] = /\$ nqtw outline nghi-quyet\.txt\n\n([^`]*)```/u.exec(readFileSync('README.md', 'utf8')) ?? []
  const tree = parse(readFileSync('fixtures/readme/nghi-quyet.txt', 'utf8'))
  const lines = outline(tree, { width: Infinity, depth: Infinity, colours: new Chalk({ level: 0 }) }).split('\n')
  const places = shown.split('\n').flatMap((line) => (line === '' || line.trim() === '…' ? [] : [lines.indexOf(line)]))
  expect(places.length).toBeGreaterThan(5)
  expect(places).toEqual([...places].filter((place) => place >= 0).sort((a, b) => a - b))
})

// After a change of a grammar: the same command.
test.each<[string, () => { getSerializedGastProductions: () => ISerializedGast[] }]>([
  ['structure', () => new StructureParser()],
  ['citation', () => new CitationParser()],
])('docs/grammar-%s.html draws the grammar', async (name, create) => {
  const diagrams = createSyntaxDiagramsCode(create().getSerializedGastProductions())
  await expect(`${diagrams.trim()}\n`).toMatchFileSnapshot(`../../docs/grammar-${name}.html`)
})
