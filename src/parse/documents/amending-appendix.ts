import type { Line } from '../../../grammars/structure/line.ts'
import type { Settled } from '../settle-zones.ts'

/** `2. Sửa đổi Mẫu số 03 Phụ lục II như sau:`; groups: the ordinal. */
const amendingItem = /^(\d{1,2})\.\s(?:Sửa đổi|Thay thế|Thay|Bãi bỏ|Bổ sung)(?:[,\s][^.]{0,200})?\s(?:Phụ lục|Mẫu|Biểu|Danh mục)(?!\p{L})/u

/**
 * The items of an appendix that amends the appendices of another document: `1. Thay thế Phụ lục I như sau:` / the new appendix with its forms /
 * `2. Sửa đổi Mẫu số 03 …`. What is quoted has heads of its own, so that the list goes on behind the end of a form.
 */
export class AmendingAppendix<Draft extends { preface: readonly Settled[] }> {
  /** Whose list it is; null where none is open. */
  home: Draft | null = null
  private next = 1

  /** The line of the item with which the list goes on behind what it quotes, -1 where it does not. */
  goesOnAt({ zone, kind, from, to }: Settled, current: Draft | null, lines: readonly Line[]): number {
    if (zone === 'preface' || kind === 'table') return -1
    let found = -1
    for (let at = from; at < to; at++) {
      const ordinal = Number(amendingItem.exec(lines[at]!.text)?.[1] ?? 0)
      if (ordinal === 1 && current?.preface.some((item) => item.kind === 'appendixHead')) this.home = current
      else if (ordinal === 0 || this.home === null || ordinal !== this.next) continue
      this.next = ordinal + 1
      if (current !== this.home && found < 0) found = at
    }
    return found
  }
}
