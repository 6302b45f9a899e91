import type { Define } from './program.ts'

export const defineParse: Define = (program, exit) => {
  program
    .command('parse')
    .argument('[files...]')
    .option('--format <format>', 'json', 'json')
    .action(async (files: string[]) => {
      const { readFileSync } = await import('node:fs')
      const { parse } = await import('../pipeline.ts')
      for (const file of files) {
        const path = file
        process.stdout.write(
          JSON.stringify(parse(readFileSync(path, 'utf8'), { path, format: path.endsWith('.md') ? 'markdown' : 'text' })) + '\n',
        )
      }
      exit(0)
    })
}
