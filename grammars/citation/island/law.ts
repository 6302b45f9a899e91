import { docTypeOfName } from '../../vocabulary/doc-types.ts'
import { endOfKnownLaw } from '../../vocabulary/laws.ts'
import type { DocTypeWord } from '../doc-type-words.ts'
import { readLawLetters } from '../law-letters.ts'
import { readLawName, readSmallLawName } from '../laws.ts'
import { isUpper, readOrgan } from '../organs.ts'
import { DocNumber, DocType, LawName } from '../tokens.ts'
import { Organ, Revised, So, Title, Year } from '../tokens.ts'
import type { Lexeme } from '../tokens.ts'
import type { Island } from './island.ts'
import { which } from './sessions.ts'

/** "Luật Đất đai được Quốc hội … thông qua ngày …", "Pháp lệnh … của Ủy ban Thường vụ Quốc hội khóa X thông qua ngày …": by whom a law was passed, before its day. */
export function readPassed(island: Island): boolean {
  const { text, at, last } = island
  const code = text.charCodeAt(at)
  // `đ`, `t`, `k`, `n`
  if (!island.inLaw || (code !== 273 && code !== 116 && code !== 107 && code !== 110)) return false
  if (last === Organ) return skipPassing(island, at - 1) || skipNation(island, at - 1)
  if (last !== LawName && last !== Revised && last !== DocNumber) return false
  const from = at + (passive.exec(text.slice(at, at + longestPassive))?.[0].length ?? -1)
  const organ = from < at ? null : readOrgan(text, from)
  if (!organ || !assembly.test(organ.name)) return false
  passed.lastIndex = organ.end
  if (!passed.test(text)) return false
  island.at = from
  island.push(Organ, organ.end, organ.name)
  return skipPassing(island, organ.end)
}

const passive = /^(?:đã )?được /u
const longestPassive = 10
const assembly = /(?:quốc hội|hội đồng nhà nước)$/iu

const passed = new RegExp(
  ` ?(?:nước cộng h(?:òa|oà) xã hội chủ nghĩa việt nam)?(?:,? (?:khóa|khoá) [IVX\\d]{1,6})?(?:,? (?:tại )?${which})?,? ?(?:đã )?(?:thông qua|ban hành)(?= ngày \\d)`,
  'iuy',
)

function skipPassing(island: Island, at: number): boolean {
  passed.lastIndex = at
  return passed.test(island.text) && island.skip(passed.lastIndex)
}

/** "của Quốc hội nước Cộng hòa … khóa XI ngày …". */
function skipNation(island: Island, at: number): boolean {
  nation.lastIndex = at
  return nation.test(island.text) && island.skip(nation.lastIndex)
}

/** Of which nation and term, and at which session. */
const nation = new RegExp(
  ` nước cộng h(?:òa|oà) xã hội chủ nghĩa việt nam(?:,? (?:khóa|khoá) [IVX\\d]{1,6})?(?:,? (?:tại )?${which})?(?=,? ngày \\d)`,
  'iuy',
)

export function readLaw(island: Island): boolean {
  const { text, at } = island
  const law = readLawName(text, at) ?? readSmallLawName(text, at, island.isInChain()) ?? readLawLetters(text, at)
  if (!law) return false
  island.unit = null
  island.inDocument = true
  island.suffix = null
  island.inLaw = true
  island.push(LawName, law.end, law)
  beforeDayOfLaw.lastIndex = law.end
  if (beforeDayOfLaw.test(island.text)) return island.skip(beforeDayOfLaw.lastIndex)
  bareYear.lastIndex = law.end
  const year = bareYear.exec(island.text)
  return !year || island.push(Year, law.end + year[0].length, year[1]!)
}

/** "Luật tổ chức HĐND và UBND các cấp ngày 21/6/1994", "… công bố ngày 05/7/1994": the words before the day of a law. */
const beforeDayOfLaw = / (?:các cấp|(?:các cấp )?(?:(?:đã )?được )?(?:công bố|thông qua))(?= ngày \d)/y

/** "Luật Đất đai 2024", "Luật Giáo dục đại học sửa đổi (năm) 2018": the year of a law without "năm", no number of something. */
const bareYear = / (?:sửa đổi (?:năm )?)?((?:19[4-9]|20[0-4])\d)(?![\p{L}\d]|[.,/-]\d| (?:m2|m²|ha|đồng|triệu|tỷ|người|hộ|căn)(?!\p{L}))/uy

/** "Bộ luật số 45/2019/QH14 Bộ luật Lao động ngày …", "Luật số 54/2014/QH13 Hải quan ngày …": the codification (Bộ pháp điển) sets the name of a law behind its number, before the day. */
export function readNameBehindNumber(island: Island): boolean {
  const { text, at } = island
  if (island.last !== DocNumber || !isUpper(text.charCodeAt(at))) return false
  const word = island.tokens.at(-2)?.tokenType === So ? island.tokens.at(-3) : island.tokens.at(-2)
  const type = word?.tokenType === DocType ? (word as Lexeme<DocTypeWord>).payload.type : null
  if (type?.named !== true) return false
  const again = docTypeOfName(text, at)
  const start = again?.type === type ? again.end + 1 : at
  const known = endOfKnownLaw(`${type.name} ${text.slice(start, start + longestName)}`, 0)
  const end = known === null ? start : start + known - type.name.length - 1
  if (end === start || !beforeDay.test(text.slice(end, end + 16))) return false
  island.at = start
  island.push(Title, end, text.slice(start, end))
  return text.startsWith(' ban hành ', end) ? island.skip(end + ' ban hành'.length) : true
}

const longestName = 120
const beforeDay = /^ (?:ban hành )?ngày \d/
