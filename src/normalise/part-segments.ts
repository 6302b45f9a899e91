import { replaceEach } from './replace-each.ts'
import type { Step } from './step.ts'

const tie = /(?<=\p{L})_(?=\p{L})/gu
const tied = /(?<![\p{L}_])\p{L}{1,30}(?:_\p{L}{1,30}){1,12}/gu
/** Fewer may be names of files and addresses. */
const fewest = 12
/** Of so many blanks one tie at least. */
const most = 20

/** Corpora of Vietnamese tie the syllables of a word (`Căn_cứ Luật Xuất_bản`): in a text full of such ties they are blanks. */
export const partSegments: Step = (source) => {
  if (!source.includes('_')) return null
  const ties = source.match(tie)?.length ?? 0
  if (ties < fewest || (source.match(/ /gu)?.length ?? 0) > ties * most) return null
  // names of fields and places to fill in (`ma_so_thue`, `{{TEN_TO_CHUC}}`) are written in bare letters; of tied words most have some of ours
  const words = source.match(tied) ?? []
  if (words.filter((word) => !/^\p{ASCII}*$/u.test(word)).length * 2 < words.length) return null
  return replaceEach(source, tie, () => ' ')
}
