import { collectInputs, type Input, type Source } from './inputs.ts'
import { UserError } from './user-error.ts'

/** The one file that an argument names, read. */
export async function readOne(argument: string): Promise<Source> {
  let found: Input | null = null
  for await (const input of collectInputs([argument])) {
    if (found) throw new UserError(`\`${argument}\` names several files; name one`)
    found = input
  }
  if (!found) throw new UserError(`\`${argument}\` holds no file to read`)
  return { ...found, ...(await found.read()) }
}
