import type { Command } from 'commander'

/** Tells `main` the exit code of what ran; the highest wins. */
export type Exit = (code: number) => void

/** Adds one command to the program: its words and options here, its body imported when it runs. */
export type Define = (program: Command, exit: Exit) => void
