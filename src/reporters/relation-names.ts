import type { Relation } from '../tree/index.ts'

/** How one document relates to another, as people say it. */
export const relationNames: Record<Relation, string> = {
  basis: 'căn cứ',
  implements: 'thực hiện',
  guides: 'hướng dẫn',
  amends: 'sửa đổi, bổ sung',
  replaces: 'thay thế',
  repeals: 'bãi bỏ',
  attaches: 'kèm theo',
  refers: 'dẫn chiếu',
}
