import { removeEach } from './remove-each.ts'
import type { Step } from './step.ts'

/** A picture: a sign of the pictographs, with its colour, or a letter of a flag; none of the boxes of a form, which are ticked or not. */
export const picture = String.raw`(?![☐-☒©®™])(?:\p{Extended_Pictographic}|\p{RI})[\ufe0f\u{1f3fb}-\u{1f3ff}]{0,2}`
/** The marks of a heading, an item, a quotation or emphasis. */
const before = String.raw`(?<=^[ \t]{0,12}(?:> ?)?(?:#{1,6} |[-*+•] )?(?:[*_]{1,3})?)`
/** A unit, a basis, a part of the head or the end, a type alone or with its number. */
const behind = String.raw`(?=[*_]{0,3}(?:(?:Điều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN|Phụ lục|PHỤ LỤC)\s(?:\d|[IVX])|(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[a-zđ])[.)]\s|Căn cứ\s|Kính gửi|Nơi nhận|Số\s?:|CỘNG H|ĐẢNG CỘNG|(?:NGHỊ|QUYẾT|THÔNG|CHỈ|CÔNG|KẾ|HƯỚNG|KẾT|QUY|BÁO|TỜ|LUẬT)\s\p{Lu}{2,6}(?:[*_\s:]|$)))`
const opening = new RegExp(`${before}(?:${picture} ?){1,4}[ \\t]{0,4}${behind}`, 'gmu')
const anyPicture = /[✀-➿☀-⛿⬀-⯿\u{1f000}-\u{1faff}]/u

/** `📌 Điều 1.`, `### 🎯 **Điều 2.`: the picture that a chat program, or who posts a text, sets before each part of it; nobody printed it. */
export const dropPictures: Step = (source) => (anyPicture.test(source) ? removeEach(source, opening) : null)
