import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { createProgram } from '../cli/program.ts'

function helpOf(command: Command): string {
  return command.configureHelp({ helpWidth: 110 }).helpInformation().trimEnd()
}

// After a change of commands or options: npx vitest run src/checks/docs.test.ts -u
test('docs/commands.md is what --help says', async () => {
  const program = createProgram(() => undefined)
  const sections = program.commands.map((command) => `## \`nqtw ${command.name()}\`\n\n\`\`\`\n${helpOf(command)}\n\`\`\`\n`)
  const text = `# Commands and options\n\nGenerated from \`--help\`; [cli.md](cli.md) says what is common to all.\n\n${sections.join('\n')}`
  await expect(text).toMatchFileSnapshot('../../docs/commands.md')
})
