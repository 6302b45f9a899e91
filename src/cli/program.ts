import { Command } from 'commander'
import { defineOutline } from './outline.ts'
import { defineParse } from './parse.ts'
import { defineSchema } from './schema.ts'

declare const __NQTW_VERSION__: string

/** Tells `main` the exit code of what ran; the highest wins. */
export type Exit = (code: number) => void

/** Adds one command to the program: its words and options here, its body imported when it runs. */
export type Define = (program: Command, exit: Exit) => void

const commands: Define[] = [defineOutline, defineParse, defineSchema]

export function createProgram(exit: Exit): Command {
  const program = new Command('nqtw')
    .description('Reads Vietnamese Party and State documents into trees that machines can trust')
    .version(typeof __NQTW_VERSION__ === 'string' ? __NQTW_VERSION__ : 'dev')
    .exitOverride()
    .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /u, 'nqtw: ')) })
    .addHelpText('after', '\nExit codes: 0 fine, 1 findings or some inputs failed, 2 could not do the work.')
  for (const define of commands) define(program, exit)
  return program
}
