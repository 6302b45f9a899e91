import { createSyntaxDiagramsCode, type ISerializedGast } from 'chevrotain'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { CitationParser } from '../../grammars/citation/parser.ts'
import { StructureParser } from '../../grammars/structure/parser.ts'
import { createProgram } from '../cli/program.ts'

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

// After a change of a grammar: the same command.
test.each<[string, () => { getSerializedGastProductions: () => ISerializedGast[] }]>([
  ['structure', () => new StructureParser()],
  ['citation', () => new CitationParser()],
])('docs/grammar-%s.html draws the grammar', async (name, create) => {
  const diagrams = createSyntaxDiagramsCode(create().getSerializedGastProductions())
  await expect(`${diagrams.trim()}\n`).toMatchFileSnapshot(`../../docs/grammar-${name}.html`)
})
