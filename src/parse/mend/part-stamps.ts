import type { Line } from '../../../grammars/structure/line.ts'
import { incomingField, stampLine } from '../../../grammars/structure/phrases/index.ts'
import { cutWords } from '../split/cells.ts'

/** Lines of a stamp at most, and fields that tell that it is one. */
const longestStamp = 8
const leastFields = 2
/** What a receiver's name leaves of the line. */
const besideSalutation = /^(?=\P{Ll}{0,6}\p{Lu}{2}).{6,60}?\s?(?=K(?:ính|ÍNH) (?:gửi|GỬI)\s?:[\s:.]{0,4}$)/u
const besideItem = /^.{2,60}?\s(?=[-–] ?\p{Lu}[^;]{3,120}[;.,]$)/u

/**
 * `VĂN PHÒNG UBND TỈNH … Kính gửi:` / `Số: 5912 - Sở Tài chính;` / `ĐẾN Ngày: 05/8/2026 - Sở Y tế.` / `Chuyển: …`: the stamp of who received a letter is
 * pressed at the left of the addressees, and a scanner reads both as one line. The stamp is read first, then whom the letter addresses.
 */
export function partStamps(lines: readonly Line[]): readonly Line[] {
  const parted: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const block = lines[at]!.text.includes('nh gửi', 6) || lines[at]!.text.includes('NH GỬI', 6) ? readBlock(lines, at) : null
    if (block) {
      parted.push(...block.stamp, ...block.addressees)
      at += block.length - 1
    } else parted.push(lines[at]!)
  }
  return parted
}

function readBlock(lines: readonly Line[], from: number): { stamp: Line[]; addressees: Line[]; length: number } | null {
  const stamp: Line[] = []
  const addressees: Line[] = []
  let fields = 0
  let at = from
  for (; at < lines.length && at < from + longestStamp; at++) {
    const line = lines[at]!
    const { text, cells, blanks, bars } = line
    if (cells || bars > 0 || (at > from && blanks > 0)) break
    const end = (at === from ? besideSalutation : besideItem).exec(text)?.[0].length ?? text.length
    const isField = stampLine.test(text) || incomingField.test(text.slice(0, end).trimEnd())
    if (end === text.length && (at === from || !isField)) break
    if (isField) fields++
    stamp.push({ ...line, ...cutWords(line, 0, end), pressed: at === from ? 'head' : 'below' })
    if (end < text.length) addressees.push({ ...line, ...cutWords(line, end, text.length), blanks: 0, carried: false })
  }
  return fields < leastFields || addressees.length < 2 ? null : { stamp, addressees, length: at - from }
}
