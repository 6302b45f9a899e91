import { readOwnKind } from '../doc-type-words.ts'
import { readWordKind } from '../lexicon.ts'
import { isUpper } from '../organs.ts'
import { endOfOwnStandard, readStandard } from '../standards.ts'
import { Label } from '../tokens.ts'
import { isBareAppendix, isSecondHalf, readLabel, readUnitWord } from '../units.ts'
import type { UnitWord } from '../units.ts'
import { isNumberedDocument } from './between-units.ts'
import type { Island } from './island.ts'

export function readUnit(island: Island, unit: UnitWord, end: number): boolean {
  const { text, at } = island
  const capital = isUpper(text.charCodeAt(at))
  if (!capital && isSecondHalf(text, at, unit)) return false
  let next = endOfDoubled(text, at, end)
  if (unit.name === 'appendix' && /^ (?:số|SỐ|Số) \d/.test(text.slice(next, next + 6))) next += 3
  if (text.charCodeAt(next) !== 32) return isBareAppendix(text, at, end, unit) && island.pushUnit(unit, end)
  if (/^ (?:từ|số) /.test(text.slice(next, next + 4))) next += 3
  // "Điều thứ 3"
  else if (/^ thứ \d/.test(text.slice(next, next + 6))) next += 4
  const label = readLabel(text, next + 1, unit)
  // "Điều 4 và Phần Phụ lục": the word says no more
  if (!label && unit.name === 'part' && island.tokens.length > 0 && readUnitWord(text, next + 1)?.unit.name === 'appendix')
    return island.skip(next)
  if (label && counted.test(text.slice(Math.max(0, at - 14), at))) return false
  if (!label) return !unit.numbered && readBareUnit(island, unit, end, capital)
  // "điều thứ hai" is the second matter
  if (!capital && unit.name === 'article' && text.startsWith('thứ ', next + 1)) return false
  if (!capital && (unit.name === 'article' || unit.name === 'part') && !/^[\dIVX]|^thứ/.test(label.label)) {
    // "mục III phần A Phụ lục I"
    if (unit.name === 'article' || !(island.last === Label || isFollowedByUnit(island, label.end))) return false
  }
  const isItem = unit.name === 'item'
  const isWeak = unit.weak?.test(text.slice(next + 1, label.end)) && (!island.unit || (isItem && unit === island.unit))
  if (isWeak && unit.name === 'point' && isScore(text, at)) return false
  const isOfOneKind = isWeak && (isItem || (unit.name === 'point' && !isGoverned(text, at)))
  if (
    isWeak &&
    !isFollowedByUnit(
      island,
      isOfOneKind ? endOfItems(island, label.end, unit) : endOfLabels(island, label.end, unit),
      isOfOneKind ? unit : null,
    ) &&
    !pointedAt.test(text.slice(label.end, label.end + 10)) &&
    !(
      unit.name === 'appendix' &&
      (/^ (?:ban hành |gửi )?kèm theo /.test(text.slice(label.end, label.end + 20)) ||
        attachedBefore.test(text.slice(Math.max(0, at - 14), at)))
    )
  )
    return false
  return island.pushUnit(unit, next)
}

/** "(Kèm theo biểu số 1.1)", "đính kèm các biểu số 2, 3". */
const attachedBefore = /(?:[Kk]èm theo|[Đđ]ính kèm)(?: các)? $/

/** "quy định tại điểm 1.1 nêu trên": words that point back at a unit. */
const pointedAt = /^ (?:nêu|nói|kể|ở) trên|^ trên đây/

/** "khoản này", "Phụ lục kèm theo". */
function readBareUnit(island: Island, unit: UnitWord, end: number, capital: boolean): boolean {
  const { text } = island
  const isThis = /^ (?:này|NÀY)(?![a-zà-ỹ])/.test(text.slice(end, end + 5))
  const described = unit.name === 'appendix' ? endOfDescription(island, end) : end
  if (unit.attached)
    return (isThis ? capital : attachedAlone.test(text.slice(described, described + 14))) && island.pushUnit(unit, described)
  if (isThis) return (capital || unit.name !== 'article' || island.last === Label) && island.pushUnit(unit, end)
  if (unit.name !== 'appendix') return false
  const ofDocument = island.last === Label && readWordKind(text, end + 1)?.value.kind === 'type'
  return (ofDocument || attached.test(text.slice(described, described + 24))) && island.pushUnit(unit, described)
}

const attachedAlone = /^ (?:kèm theo|đính kèm|gửi kèm)(?: ?[).,;*]|$)/
const attached = /^ (?:ban hành |được ban hành |gửi )?(?:kèm|tại)|^ đính kèm|^ (?:của|tại) [A-ZĐ]/

/** "phụ lục tương ứng kèm theo", and any few words in brackets: "(có danh mục và quy trình nội bộ kèm theo)". */
function endOfDescription(island: Island, end: number): number {
  const { text, at } = island
  const words = /\([^()]{0,24}$/.test(text.slice(Math.max(0, at - 25), at)) ? fewWords : describing
  words.lastIndex = end
  return words.test(text) ? words.lastIndex : end
}

const describing = / (?:tương ứng|chi tiết|cụ thể|có liên quan|liên quan)(?= (?:ban hành kèm|kèm theo|đính kèm|gửi kèm))/y
const fewWords = /(?: [a-zà-ỹđ]{1,7}){1,8}?(?= (?:kèm theo|đính kèm|gửi kèm)(?: ?[).,;*]|$))/y

/** Behind "điểm 1.1, 1.2 và 1.3", from the end of the first. */
function endOfLabels(island: Island, first: number, unit: UnitWord): number {
  let end = first
  for (let labels = 0; labels < mostItems; labels++) {
    const gap = /^(?:, | và )(?=\d)/.exec(island.text.slice(end, end + 5))
    const label = gap && readLabel(island.text, end + gap[0].length, unit, true)
    if (!label) break
    end = label.end
  }
  return end
}

const mostItems = 8

/** Behind "tiết 1, tiết 2 và tiết 3", "điểm 1, 2 và điểm 3", from the end of the first. */
function endOfItems(island: Island, first: number, unit: UnitWord): number {
  let end = endOfLabels(island, first, unit)
  for (let items = 0; items < mostItems; items++) {
    const gap = /^(?:, | và )/.exec(island.text.slice(end, end + 4))
    const word = gap && readUnitWord(island.text, end + gap[0].length)
    const label = word?.unit === unit ? readLabel(island.text, word.end + 1, unit) : null
    if (!label) break
    end = endOfLabels(island, label.end, unit)
  }
  return end
}

/** Another unit follows, or a document; one more of kind `not` is not enough, as "Tiết 1, Tiết 2" of a timetable. */
function isFollowedByUnit(island: Island, at: number, not: UnitWord | null = null): boolean {
  const gap = /^(?:, | và | hoặc | và các | của |; | [-–] | )/.exec(island.text.slice(at, at + 10))
  if (gap === null) return false
  const next = at + gap[0].length
  if (gap[0].length === 3 && /[-–]/.test(gap[0])) return isNumberedDocument(island.text, next)
  const follower = readUnitWord(island.text, next)
  if (follower !== null) return follower.unit !== not
  const kind = readWordKind(island.text, next)?.value.kind
  if (kind === 'type') return true
  return (
    (kind === 'untabled' && readOwnKind(island.text, next) !== null) ||
    (kind === 'standard' && (readStandard(island.text, next) ?? endOfOwnStandard(island.text, next)) !== null)
  )
}

/** "khoản 4 Điều Điều 38": a doubled word. */
function endOfDoubled(text: string, at: number, end: number): number {
  const again = end + 1 + end - at
  return text.charCodeAt(again) === 32 && text.slice(end + 1, again) === text.slice(at, end) ? again : end
}

/** "Quy chế này gồm 3 Chương 10 Điều": how many there are, the figure before the word. */
const counted = /(?:gồm|có|thành)(?: có)?:? \d{1,3} $/u

/** "Tổng 1 điểm 2 điểm 3 điểm": what a figure counts is a score. */
function isScore(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 32 && /\d $/.test(text.slice(Math.max(0, at - 2), at))
}

/** "tại điểm 1, điểm 2"; without such a word "đạt điểm 9, điểm 10" are marks. */
function isGoverned(text: string, at: number): boolean {
  return /(?:tại|theo|trong|của|thuộc|ở|các) $/iu.test(text.slice(Math.max(0, at - 7), at))
}
