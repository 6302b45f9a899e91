import type { Relation } from '../tree/index.ts'

/** How one document relates to another, as people say it. */
export const relationNames: Record<'vi' | 'en', Record<Relation, string>> = {
  vi: {
    basis: 'căn cứ',
    implements: 'thực hiện',
    guides: 'hướng dẫn',
    amends: 'sửa đổi, bổ sung',
    replaces: 'thay thế',
    repeals: 'bãi bỏ',
    attaches: 'kèm theo',
    refers: 'dẫn chiếu',
  },
  en: {
    basis: 'rests on',
    implements: 'implements',
    guides: 'guides',
    amends: 'amends',
    replaces: 'replaces',
    repeals: 'repeals',
    attaches: 'issued with',
    refers: 'refers to',
  },
}
