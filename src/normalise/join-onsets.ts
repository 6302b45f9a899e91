import { isSyllable } from '../../grammars/vocabulary/syllable.ts'
import { cutBlanks, type Joint } from './cut-blanks.ts'
import type { Step } from './step.ts'
import { weighFragment } from './weigh-fragment.ts'

const vowel = 'aeiouyăâêôơưà-ãèéêìíò-õùúýĩũạ-ỹ'
/** Consonants, one blank, and the rest of a syllable in small letters. */
const torn = new RegExp(` ((?:[bcdđghklmnpqrstvx]|[BCDĐGHKLMNPQRSTVX])[hrgu]?h?) ([${vowel}][a-zà-ỹđăơư]{0,5})(?![\\p{L}\\d])`, 'gu')
/** A letter behind these is a label: `điểm b ở`, `cột K ước tính`, `hệ số k ít nhất`. */
const labelled =
  /(?:^|[^\p{L}])(?:điểm|và|hoặc|hay|mục|tiết|ý|nhóm|loại|hạng|khối|lớp|cột|bảng|hình|lục|số|bậc|lô|khu|nhà|tòa|tầng|phòng|chữ|biểu|mẫu|đoạn|khoản|điều|dạng|trị|\p{L}|\P{L})$/iu

/**
 * Puts an onset back before its rhyme, as text taken out of PDFs tears them one blank apart: `m ột số` → `một số`, `Qu ản lý` → `Quản lý`.
 * Where the rhyme could be a word of its own (`s ở`, `c ấp`) only beside two tears of this kind that are certain.
 */
export const joinOnsets: Step = (text) => {
  const joints: (Joint & { certain: boolean })[] = []
  for (const { index, 0: found, 1: onset, 2: rhyme } of text.matchAll(torn)) {
    if (!isSyllable(onset! + rhyme!) || /^[a-z]+$/u.test(rhyme!) || labelled.test(text.slice(Math.max(0, index - 8), index))) continue
    const start = index + 1
    const cut = start + onset!.length
    joints.push({ start, end: index + found.length, cuts: [cut, cut + 1], certain: onset!.length > 1 || weighFragment(rhyme!) > 2 })
  }
  const isTorn = joints.filter(({ certain }) => certain).length > 1
  return cutBlanks(
    text,
    joints.filter(({ certain }) => certain || isTorn),
  )
}
