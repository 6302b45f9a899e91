import { replaceEach } from './replace-each.ts'
import type { Step } from './step.ts'

/** Words on which references and citations rest; glued to what names a document or a unit, they lost a blank. */
const words = ['này', 'số']
/** `Quyết địnhnày`, `Điềunày`, `Thông tưsố 12`: behind what a document and its parts are called. */
const joint =
  /(?<=(?<!\p{L})(?:[Đđ]ịnh|[Qq]uyết|[Tt]ư|[Ll]uật|[Ll]ệnh|[Hh]oạch|[Tt]rình|[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Cc]hương|[Mm]ục|[Ll]ục))(?=này(?!\p{L})|số\s?\d)/gu

// but "quan điểm", "tài khoản", "danh mục"
const unit = '(?<!(?:quan|thời|đặc|địa|ưu|nhược|trọng|tài|danh|hạng|chuyên|thành) )(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Mm]ục|[Cc]hương|[Pp]hần)'
const named = '(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị (?:định|quyết)|Thông tư|Quyết định|Quy (?:định|chế)|Hướng dẫn|Điều lệ)'
const figure = '\\d{1,3}(?:\\.\\d{1,2}){0,3}[a-zđ]?'

/**
 * `khoản2 Điều 5`, `Điều32 Luật Đất đai`, `khoản 2Điều 5`, `Điều 5Nghị định`: a figure between the word for its unit and a larger unit or a
 * document, where it can be no note's mark and no other number.
 */
const figureJoint = new RegExp(
  [
    `(?<=(?<!\\p{L})${unit})(?=${figure},? (?:(?:và|hoặc|của) )?(?:${unit}|${named}|này)(?!\\p{L}))`,
    `(?<=(?<!\\p{L})${unit} ?\\d{1,3})(?=(?:Điều|khoản|[Mm]ục|Chương|Phần) ?[\\dIVX]|${named}(?!\\p{L}))`,
  ].join('|'),
  'gu',
)

const eitherJoint = new RegExp(`${joint.source}|${figureJoint.source}`, 'gu')

/** A look that tells most texts to be free of them. */
const gluedFigure =
  /(?:iều|oản|iểm|ục|ương|ần)\d|\d(?:Điều|khoản|[Mm]ục|Chương|Phần|Luật|Bộ luật|Pháp lệnh|Hiến|Nghị|Thông|Quyết|Quy |Hướng)/

/** Sets the blanks again that converters and websites lose where a line ended, and typists before a figure. */
export const partGluedWords: Step = (source) => {
  const isWord = words.some((word) => isGlued(source, word))
  if (!isWord && !gluedFigure.test(source)) return null
  return replaceEach(source, isWord ? eitherJoint : figureJoint, () => ' ')
}

function isGlued(source: string, word: string): boolean {
  for (let at = source.indexOf(word, 1); at > 0; at = source.indexOf(word, at + 1)) if (source.charCodeAt(at - 1) > 96) return true
  return false
}
