import type { Line } from '../../../grammars/structure/line.ts'
import { dropMarks } from '../drop-marks.ts'
import { closeDoubleSpacing } from './double-spacing.ts'
import { dropDust } from './drop-dust.ts'
import { dropStrayBars } from './drop-stray-bars.ts'
import { dropTabs } from './drop-tabs.ts'
import { joinHangingLines } from './hanging-lines.ts'
import { joinBareMarks } from './join-bare-marks.ts'
import { joinBareSigns } from './join-bare-signs.ts'
import { joinTornOpenings } from './join-torn-openings.ts'
import { mendFirstWords } from './mend-first-words.ts'
import { mendTornHeads } from './mend-torn-heads.ts'
import { openLayoutRows } from './open-layout-rows.ts'
import { orderColumns } from './order-columns.ts'
import { partArticles } from './part-articles.ts'
import { partAuthorities } from './part-authorities.ts'
import { partDashes } from './part-dashes.ts'
import { partDates } from './part-dates.ts'
import { partLabels } from './part-labels.ts'
import { partNumbers } from './part-numbers.ts'
import { partRowsOfSigners } from './part-rows-of-signers.ts'
import { partSigners } from './part-signers.ts'
import { partStamps } from './part-stamps.ts'
import { partTabbedSigners } from './part-tabbed-signers.ts'
import { partTypes } from './part-types.ts'
import { partUnitNotes } from './part-unit-notes.ts'
import { pressIncoming } from './press-incoming.ts'

type Pass = (lines: readonly Line[]) => readonly Line[]

/**
 * What was set in one line and is several, or the other way round, in the order in which it is undone. Each pass knows one damage by the lines
 * around it, and leaves the others as they are.
 */
const passes: readonly Pass[] = [
  // a blank line between all printed lines
  closeDoubleSpacing,
  // `Quyết định 7/QĐ-X năm 2020. Điều 3. …`: the name of the document that collections set before each part
  partLabels,
  // `… theo quy định."Điều 3. Thông tin trên thẻ`: an article behind the end of the one before
  partArticles,
  // `Chương 2: [Chương này được hướng dẫn bởi …] BÁN NHÀ`: a site's note on a unit, within its text
  partUnitNotes,
  // `KT.` / `  TỔNG CỤC TRƯỞNG`: a run of Word's HTML that goes on, set in
  joinHangingLines,
  // `… văn bản đề nghị | cơ quan`: a stroke of the scanner in a line of a sentence
  dropStrayBars,
  // `| Nơi nhận: … | KT. BỘ TRƯỞNG … |`: rows of a layout table, whose cells are columns of a letterhead or an end
  openLayoutRows,
  // `- Các ban Đảng (để      BÍ THƯ` / `báo cáo);`: what goes on in the left one of two columns, before the right one
  orderColumns,
  // `• BỘ TÀI CHÍNH`: the sign of the tab in which a site shows the text, before its first line
  dropTabs,
  // `… bởi: UBND tỉnh A` / `CÔNG VĂN ĐẾN …gày ký: …`: an incoming stamp and a digital signature side by side above the head
  pressIncoming,
  // `'UBND TỈNH …`, `Số: 12/QĐ-UBND. ' "`: dust around the lines of a letterhead
  dropDust,
  // `1. Mục đích 1.1.`: the mark of the first unit below behind a title
  dropMarks,
  // `-` / `Lập kế hoạch …;`: the sign of an item on a line of its own
  joinBareSigns,
  // `… theo quy định` / `[1]` / `, hồ chứa …`: the mark of a note on a line of its own
  joinBareMarks,
  // `Điều` / `5. Hiệu lực`: first words on a line of their own
  mendFirstWords,
  // `Theo` / `đề nghị của …`, `CHÍNH` / `PHỦ`: the words a paragraph opens with, broken by a website's source
  joinTornOpenings,
  // `Số:` / `15` / `/QĐ-SNV`: a number, a place and date torn into pieces
  mendTornHeads,
  // `Số: 12/KH-UBND, ngày 5 tháng 3 năm 2026`: number and date of a head
  partNumbers,
  // `V/v lấn chiếm đất Bản Mế, ngày 04 tháng 8 năm 2026`: a line of a subject, and beside it place and date
  partDates,
  // `VĂN PHÒNG UBND TỈNH … Kính gửi:` / `ĐẾN Ngày: … - Sở Y tế;`: a stamp, and beside it the addressees
  partStamps,
  // `QUYẾT ĐỊNH Về việc …`: a type and its subject
  partTypes,
  // `… BAN HÀNH MẪU SỔ TỔNG GIÁM ĐỐC …` above `Căn cứ …`: the enacting authority behind the title
  partAuthorities,
  // `1. - Tổ báo cáo …`: the first dash of a list behind the mark of its clause
  partDashes,
  // `Lò Văn An<tab>KT. CHÁNH ÁN`: cells of signers, each with its lines, a tab between two
  partTabbedSigners,
  // `NGƯỜI HỌC      CỐ VẤN` / `(Ký tên)      (Ký tên)`: a row of signers whose words are no posts
  partRowsOfSigners,
  // `THƯ KÝ CHỦ TRÌ` / `Trần Thị Bích Nguyễn Văn An`: two columns of signers
  partSigners,
]

/** Lines as printed → lines of which each is one thing. */
export function mendLines(printed: readonly Line[]): readonly Line[] {
  return passes.reduce((lines, pass) => pass(lines), printed)
}
