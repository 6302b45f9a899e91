import { docTypeOfName } from '../../vocabulary/doc-types.ts'
import { isUpper } from '../organs.ts'
import { changed, manyChanged, trimEnd } from './text.ts'

/** A bracket of the sentence, none of the words of the title. */
export function isBracketOfSentence(text: string, from: number, at: number): boolean {
  const inside = text.slice(at + 1, at + 40)
  return (
    /^(?:sau đây|dưới đây|kèm|đính|ngày|gọi|viết|số|\w\))/i.test(inside) ||
    exceptUnits.test(inside) ||
    fate.test(inside) ||
    sentAlong.test(inside) ||
    isBehindQuotation(text, from, at) ||
    isAside(text, at)
  )
}

/** "(trừ khoản 2 Điều 8)": which units of the document the sentence leaves out. */
const exceptUnits = /^trừ (?:các )?(?:chương|mục|điều|khoản|điểm) [\da-zđIVX]/i

/** "(đã được sửa đổi, bổ sung bởi Nghị định số …)", "(sửa đổi, bổ sung năm 2021)": what became of the document; "(sửa đổi)" is a word of the title. */
const fate = new RegExp(
  `^(?:(?:đã|được|đã được) ${changed}(?!\\p{L})|${manyChanged} (?:bởi|tại|theo|năm|lần|ngày|số) |(?:văn bản )?(?:đã |còn |có )?(?:hết hiệu lực|hiệu lực))`,
  'iu',
)

/** "(gửi kèm theo)", "(bản sao gửi kèm)", "(bản photo)": a remark to the reader, who gets the document too. */
const sentAlong =
  /^(?:xin |được |đã )?(?:sao |gửi |chuyển )?(?:bản (?:sao|chụp|photo|phô tô|mềm|giấy) )?(?:sao |gửi )?(?:đính )?kèm(?!\p{L})|^bản (?:sao|chụp|photo|phô tô)\)/iu

/** "về việc ban hành “Quy định chuyển trường” (Sở sao gửi các đơn vị).": behind a title that is quoted, the last words of the sentence are a remark. */
function isBehindQuotation(text: string, from: number, at: number): boolean {
  const end = trimEnd(text, at)
  if (end <= from || !/[”"]/.test(text.charAt(end - 1))) return false
  return remark.test(text.slice(at, at + longestAside))
}

const remark = /^\([^()]{2,80}\)(?:[.;,]|$)/u

/** "(Nghị quyết số 57)" for short behind the title, "(thay thế Nghị định 13/2023/NĐ-CP)", "(chi tiết theo phụ lục)", "(có danh sách kèm theo)": brackets of the sentence, no words of the title. */
function isAside(text: string, at: number): boolean {
  const [inside, after] = /^\(([^()]{0,80})\)(.{0,6})/u.exec(text.slice(at, at + longestAside))?.slice(1) ?? []
  if (inside === undefined) return false
  if (enclosed.test(inside)) return true
  const from = at + 1 + (/^thay (?:thế |cho )?/u.exec(inside)?.[0].length ?? 0)
  const type = isUpper(text.charCodeAt(from)) ? docTypeOfName(text, from) : null
  return (
    type !== null &&
    /^(?: số)? \d[^ ]{0,30}\)$/u.test(text.slice(type.end, at + inside.length + 2)) &&
    /^(?:[,;.:]|$| (?:và|là|đã|được) )/.test(after!)
  )
}

const longestAside = 90

const enclosed =
  /^(?:có |theo )?(?:(?:danh sách|danh mục|phụ lục|biểu|bảng|dự toán|văn bản|nội dung)(?: \p{L}{1,8}){0,6} |chi tiết )(?:kèm|đính|theo|tại)(?: |$)/iu
