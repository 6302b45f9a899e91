import { across, apply, diff, ScriptError, type DiffFormat, type Named } from '../commands/diff.ts'
import { readTree, TreeError } from '../commands/read-tree.ts'
import { ReplayError, type Meaning } from '../diff/index.ts'
import { diffTextconv } from '../reporters/diff-textconv.ts'
import { writeOut } from './output.ts'
import { readOne } from './read-one.ts'
import { coloursOf } from './terminal.ts'
import { UserError } from './user-error.ts'
import { widthOf } from './width.ts'

export interface DiffFlags {
  format: DiffFormat
  only?: Meaning[]
  ignore?: Meaning[]
  stat?: true
  exitCode?: true
  apply?: string
  across?: true
  textconv?: true
}

const oneStream = 'standard input is one text, and two are needed; name a file instead of one `-`'

/** `nqtw diff`: resolves to the exit code. */
export async function runDiff(a: string, b: string | undefined, flags: DiffFlags): Promise<number> {
  if (flags.textconv || flags.apply !== undefined) {
    if (b !== undefined) throw new UserError(`one FILE goes with ${flags.textconv ? '--textconv' : '--apply'}; there are two`)
    if (flags.apply === '-' && a === '-') throw new UserError(oneStream)
    await writeOut(flags.textconv ? diffTextconv((await open(a)).tree) : await replayed(flags.apply!, a))
    return 0
  }
  if (flags.stat && (flags.format === 'markdown' || flags.format === 'html'))
    throw new UserError(`--stat prints terminal or json, not ${flags.format}`)
  if (b === undefined) throw new UserError('two inputs are needed, A and B; the second is missing')
  if (a === '-' && b === '-') throw new UserError(oneStream)
  const [from, to] = [await open(a), await open(b)]
  const options = { ...flags, stat: flags.stat === true, colours: coloursOf(), width: widthOf() }
  if (flags.across && (flags.format === 'markdown' || flags.format === 'html'))
    throw new UserError(`--across prints terminal or json, not ${flags.format}`)
  const { output, differs } = flags.across ? across(from, to, options) : diff(from, to, options)
  await writeOut(output)
  return flags.exitCode && differs ? 1 : 0
}

async function replayed(script: string, a: string): Promise<string> {
  const [{ text }, { tree }] = [await readOne(script), await open(a)]
  try {
    return apply(text, tree)
  } catch (error) {
    if (error instanceof ScriptError || error instanceof ReplayError) throw new UserError(`cannot apply \`${script}\`: ${error.message}`)
    throw error
  }
}

async function open(argument: string): Promise<Named> {
  const { text, name, ...options } = await readOne(argument)
  try {
    return { name, tree: readTree(text, options) }
  } catch (error) {
    if (error instanceof TreeError) throw new UserError(`cannot read \`${name}\`: ${error.message}`)
    throw error
  }
}
