import { isCapitals, type Line } from '../../../grammars/structure/line.ts'
import { personName, signedNote } from '../../../grammars/structure/phrases/index.ts'
import { cutWords } from '../split/cells.ts'

/** Blanks that part two columns at least, and signers that find room side by side. */
const widestBlank = 4
const mostSigners = 5
const longestRow = 140

/**
 * `CỐ VẤN HỌC TẬP      SINH VIÊN TỰ ĐÁNH GIÁ` / `(Ký, ghi rõ họ tên)      (Ký, ghi rõ họ tên)`: forms have whoever they concern sign side by side, by words
 * that are no post; as many notes or names in the row below tell that each of them signs.
 */
export function partRowsOfSigners(lines: readonly Line[]): readonly Line[] {
  const parted = new Map<number, readonly Line[]>()
  for (const [at, line] of lines.entries()) {
    if (line.cells || line.piece || !line.map || line.text.length > longestRow || !lines[at + 2]?.piece || !isCapitals(line.text)) continue
    const count = countOfSigners(lines, at + 1)
    const ends = count > 1 ? gapsOf(line) : []
    if (ends.length !== count - 1) continue
    const starts = [0, ...ends]
    parted.set(
      at,
      starts.map((start, i): Line => {
        const words = cutWords(line, start, ends[i] ?? line.text.length)
        return i === 0 ? { ...line, ...words } : { ...line, ...words, blanks: 0, bars: 0, carried: false, piece: true }
      }),
    )
  }
  return parted.size === 0 ? lines : lines.flatMap((line, at) => parted.get(at) ?? line)
}

/** How many notes or names stand side by side in the row that begins at `at`; 0 where anything else does. */
function countOfSigners(lines: readonly Line[], at: number): number {
  let to = at
  while (to < lines.length && to <= at + mostSigners && (to === at) !== lines[to]!.piece) {
    const { text } = lines[to]!
    if (!signedNote.test(text) && (!personName.test(text) || isCapitals(text))) return 0
    to++
  }
  return to - at > mostSigners ? 0 : to - at
}

/** Where its words go on behind a wide gap. */
function gapsOf({ text, map }: Line): number[] {
  const gaps: number[] = []
  for (let i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) if (map![i + 1]! - map![i - 1]! > widestBlank) gaps.push(i + 1)
  return gaps
}
