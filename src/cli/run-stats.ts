import { stats } from '../commands/stats.ts'
import { NoDatasetError } from '../dataset/stats/collect-stats.ts'
import { fileError, writeFileSafely, writeOut } from './output.ts'
import { UserError } from './user-error.ts'
import { widthOf } from './width.ts'

/** `nqtw stats`: resolves to the exit code. */
export async function runStats(dir: string, { html }: { html?: string }): Promise<number> {
  const result = await stats(dir, widthOf()).catch((error: unknown) => {
    if (error instanceof NoDatasetError)
      throw new UserError(`there is no finished dataset in \`${dir}\`; make one with \`nqtw dataset … --out ${dir}\``)
    throw fileError(error, dir, 'read')
  })
  if (html !== undefined) await writeFileSafely(html, result.html())
  await writeOut(result.output)
  return result.exitCode
}
