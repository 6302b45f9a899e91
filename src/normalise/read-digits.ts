import { replaceEach } from './replace-each.ts'
import type { Step } from './step.ts'

/** Without such a pair nothing is looked at. */
const evidence = /\d[OolI]|[OolI]\d/
/** Where figures alone can stand: in a date, a year, before the year of a number (`12/2020/NĐ-CP`), behind "số" before a symbol (`số 7-NQ/TW`). */
const figures = new RegExp(
  [
    String.raw`(?<=[Nn]gày\s{1,3})[\dOolI]{1,2}(?=\s{1,3}tháng\s)`,
    String.raw`(?<=tháng\s{1,3})[\dOolI]{1,2}(?=\s{1,3}năm\s)`,
    String.raw`(?<=năm\s{1,3})[12lI][\dOolI]{3}(?![\p{L}\d])`,
    String.raw`(?<![\p{L}\d/])[\dOolI]{1,2}[/-][\dOolI]{1,2}[/-][12lI][\dOolI]{3}(?![\p{L}\d])`,
    String.raw`(?<![\p{L}\d/])[\dOolI]{1,5}\/[12lI][\dOolI]{3}(?=\/)`,
    String.raw`(?<=[Ss]ố\s?:?\s{1,3})[\dOolI]{1,5}(?=[/-]\p{Lu}{2})`,
  ].join('|'),
  'gu',
)

/** Letters that a scanner read for figures: `ngày l5 tháng 1O năm 2O25` → `ngày 15 tháng 10 năm 2025`, `12/2O20/NĐ-CP`. One of them at least it read right. */
export const readDigits: Step = (text) => {
  if (!evidence.test(text)) return null
  return replaceEach(text, figures, (found) => (/\d/.test(found) ? found.replace(/[Oo]/g, '0').replace(/[lI]/g, '1') : found))
}
