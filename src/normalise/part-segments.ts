import { replaceEach } from './replace-each.ts'
import type { Step } from './step.ts'

const tie = /(?<=\p{L})_(?=\p{L})/gu
/** Fewer may be names of files and addresses. */
const fewest = 12
/** Of so many blanks one tie at least. */
const most = 20

/** Corpora of Vietnamese tie the syllables of a word (`Căn_cứ Luật Xuất_bản`): in a text full of such ties they are blanks. */
export const partSegments: Step = (source) => {
  if (!source.includes('_')) return null
  const ties = source.match(tie)?.length ?? 0
  if (ties < fewest || (source.match(/ /gu)?.length ?? 0) > ties * most) return null
  return replaceEach(source, tie, () => ' ')
}
