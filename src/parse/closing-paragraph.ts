import type { Line } from '../../grammars/structure/line.ts'
import type { Block } from './units/settle-units.ts'

const closes =
  /^(?:Đề nghị|Yêu cầu|Trên đây|Thừa lệnh|Trân trọng|Rất mong|Kính (?:đề nghị|trình|mời|mong)|Sự (?:hiện diện|có mặt) của|Căn cứ (?:Kế hoạch|nội dung|hướng dẫn này|ý kiến chỉ đạo)|Nhận được|Giao|(?:Nghị quyết|Quyết định|Kế hoạch|Chỉ thị|Chương trình|Quy chế|Quy định|Thông báo|Kết luận|Hướng dẫn|Biên bản|Biên bản ghi nhớ|Công văn|Thông tư|Nghị định|Luật|Pháp lệnh|Hợp đồng) này)(?!\p{L})/u

/** "Hội nghị kết thúc vào hồi 11 giờ 30 phút cùng ngày.": the end of minutes (NĐ 30/2020 PL III mẫu 1.8). */
const ends =
  /^(?:Hội nghị|Cuộc họp|Buổi họp|Phiên họp|Đại hội|Buổi làm việc|Biên bản|Việc [^.;:]{3,60}) (?:được )?kết thúc (?:(?:vào )?(?:hồi|lúc)\s|vào \d)/u

/** "Văn phòng Huyện ủy thông báo đến các cơ quan …": whom a notice of conclusions is for, in its last sentence. */
const notifies = /^(?:Vậy,?|Văn phòng|VP|UBND|HĐND|Ban|Sở|Cục|Đảng (?:ủy|uỷ))\s[^.;:]{2,120}\sthông báo\s(?:để|đến|tới|cho)\s/u

/** The body that speaks begins the last sentence: "Cục Thuế trả lời để … được biết./.", "Bệnh viện yêu cầu …./." */
const organ =
  /^(?:Bộ|Sở|Cục|Chi cục|Tổng cục|Thuế|Ủy ban|Uỷ ban|UBND|Ban|Văn phòng|Đảng ủy|Đảng uỷ|Thanh tra|Vụ|Trung tâm|Phòng|Công an|Viện|Hội đồng|Chủ tịch|Nhà trường|Trường(?! hợp)|Bệnh viện|Công ty)\s/u

/**
 * Index of the unmarked paragraph at the end of a body that clearly closes all units above it ("Đề nghị các cơ quan …", "Trên đây là …",
 * "Biên bản này …"), else -1. Any other paragraph belongs to the deepest unit that is open.
 */
export function closesUnits(blocks: readonly Block[], lines: readonly Line[]): number {
  for (let i = blocks.length - 1; i >= 0 && i >= blocks.length - 3; i--) {
    const block = blocks[i]!
    if (block.kind === 'unit') return -1
    if (block.kind !== 'paragraph' || block.quoted) continue
    const text = lines[block.lines[0]!]!.text
    const above = blocks.slice(0, i).findLast((other) => other.kind === 'unit')
    const before = blocks[i - 1]
    // behind a lead-in or a title, or a bare mark (`Điều 3.`), it is that unit's own text
    if (before && before === above && lines[before.lines[0]!]!.text.length === before.marker!.length) return -1
    if (!above || (before === above && !/[.;!]$/u.test(lines[before.lines.at(-1)!]!.text))) return -1
    const last = lines[block.lines.at(-1)!]!.text
    if (
      closes.test(text) ||
      ends.test(text) ||
      notifies.test(text) ||
      (i === blocks.length - 1 &&
        last.endsWith('./.') &&
        (organ.test(text) || (before?.kind === 'unit' && text.startsWith('Trong quá trình '))) &&
        !isInArticle(blocks))
    )
      return before && before.kind === 'paragraph' && !before.quoted && ends.test(lines[before.lines[0]!]!.text) ? i - 1 : i
  }
  return -1
}

/**
 * Does the body's last sentence stand in an article? There it is one more paragraph of it (`Các Bộ trưởng … chịu trách nhiệm thi hành Nghị định này./.`);
 * behind the items of plans, letters and notices the body that ends its paper speaks for the whole (NĐ 30/2020 PL III mẫu 1.4–1.7).
 */
function isInArticle(blocks: readonly Block[]): boolean {
  let depth = Infinity
  for (let i = blocks.length - 1; i >= 0 && depth > 1; i--) {
    const block = blocks[i]!
    if (block.kind !== 'unit' || block.quoted || block.depth >= depth) continue
    if (block.marker!.name === 'article') return true
    depth = block.depth
  }
  return false
}
