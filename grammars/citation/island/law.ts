import { readLawLetters } from '../law-letters.ts'
import { readLawName, readSmallLawName } from '../laws.ts'
import { readOrgan } from '../organs.ts'
import { DocNumber, LawName } from '../tokens.ts'
import { Organ, Revised, Year } from '../tokens.ts'
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
