import { levelOnCode } from '../../grammars/citation/glued-names.ts'
import { readOrgan } from '../../grammars/citation/organs.ts'
import { endOfPlace } from '../../grammars/vocabulary/places.ts'
import { isSyllable } from '../../grammars/vocabulary/syllable.ts'
import type { Finding } from './context.ts'
import { inDecision } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'
import { forEachWord, type Word } from './words.ts'

/** Parts of addresses, symbols and units of measure are no words of the language. */
const joins = /[\d/.@&_-]/

/** A year, and a capital right behind it. */
const gluedYear = /(?<![\p{L}\d.])(?:19|20)\d\d(?=(\p{Lu}\p{Ll}{1,6}) )/gu

/** A word with Vietnamese marks that no onset, rhyme and tone of the language make. */
export const impossibleSyllable: Rule = {
  id: 'impossible-syllable',
  category: 'spelling',
  severity: 'info',
  regimes: TEXT_REGIMES,
  fixable: true,
  clause: {},
  what: {
    vi: 'Mỗi tiếng có âm đầu, vần và thanh mà tiếng Việt có',
    en: 'Every syllable has an onset, a rhyme and a tone that Vietnamese has',
  },
  why: {
    vi: 'Tiếng không có thật là lỗi gõ hoặc lỗi nhận dạng.',
    en: 'What the language does not have is a slip of the keys or of the scanner.',
  },
  options: {
    allow: {
      type: 'string[]',
      default: [],
      what: { vi: 'Các tiếng được chấp nhận (tên dân tộc, địa danh)', en: 'Syllables to accept (names of peoples and places)' },
    },
  },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Thực hiện tại xã Đắk Nông, huyện Krông Búk và Công ty ABC.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Điều 1. Đo bằng milimét và kilôgam, giá 5.000 (vnđ), không dùng amiăng, bêtông ở Hànội.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Thực hiện banhành.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['banhành'],
      },
      {
        ...inDecision({
          title: 'VỀTIỀN THƯỞNG',
          body: 'Điều 1. Tổchức phát triển kinhtế trêncơ sở kế hoạch.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['VỀTIỀN', 'Tổchức', 'kinhtế', 'trêncơ'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Kinh phí do Nhà nước cấp, theo thực tế và kinhtế.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['kinhtế'],
        fixed:
          'Điều 1. Kinh phí do Nhà nước cấp, theo thực tế và kinh tế.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
      {
        ...inDecision({
          body: 'Điều 1. Nâng cao chất luợng của Tổ công tác.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['luợng'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Tổ công tác củaThanh tra Chính phủ, Ủy ban nhân dân tỉnh.\nĐiều 2. Thủ tướng Chínhphủ, Ủy bannhân dân tỉnh chịu trách nhiệm thi hành.',
        }),
        expect: ['củaThanh', 'Chínhphủ', 'bannhân'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Tổng kết năm 2022Ủy ban nhân dân tỉnh, mã 2022Tm.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['2022Ủy'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Thực hiện văn bản của HĐNDTỈNH và UBNDthành phố.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['HĐNDTỈNH', 'UBNDthành phố'],
        fixed:
          'Điều 1. Thực hiện văn bản của HĐND TỈNH và UBND thành phố.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
      {
        ...inDecision({
          body: 'Điều 1. Báo cáo cơ quanban hành, thẩm quyền banhành.\nĐiều 2. Cơ quan ban hành chịu trách nhiệm thi hành.',
        }),
        expect: ['quanban', 'banhành'],
        fixed: 'Điều 1. Báo cáo cơ quan ban hành, thẩm quyền ban hành.\nĐiều 2. Cơ quan ban hành chịu trách nhiệm thi hành.',
      },
      {
        ...inDecision({
          body: `Điều 1. ${'Củá thôn tạỉ kênh. '.repeat(30)}\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.`,
        }),
        expect: ['tạỉ'],
      },
      {
        ...inDecision({ body: 'Điều 1. Thành lập Tổ công tác.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết địnhnày.' }),
        expect: [''],
        fixed: 'Điều 1. Thành lập Tổ công tác.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
    ],
  },
  check(context) {
    const allowed = new Set((context.options['allow'] as readonly string[]).map((allow) => allow.toLowerCase()))
    /** What is not known how to mend. */
    const found: Finding[] = []
    const isKnown = (word: string) =>
      isSyllable(word) || word === 'vnđ' || allowed.has(word) || (isLoanWord(word) && !isOfNativeSounds(word))
    // what stands between blanks comes again and again: few texts need to be gone through letter by letter
    const seen = new Map<string, boolean>()
    let pairs: ReadonlySet<string> | undefined
    let words: ReadonlySet<string> | undefined
    const isPair = ([first, second]: Parts): boolean => (pairs ??= pairsIn(context.blocks)).has(`${first} ${second}`)
    const isOfText = (word: string): boolean => (words ??= wordsIn(context.blocks)).has(word)
    const isGlued = (found: string): boolean => partsOf(found).some((parts) => isCamel(found) || isPair(parts))
    const isJoined = (found: string): boolean => isGlued(found) || isJoinedInCapitals(found)
    const isSuspect = (chunk: string): boolean => {
      let suspect = seen.get(chunk)
      if (suspect === undefined) {
        suspect = false
        forEachWord(chunk, (word) => {
          const found = chunk.slice(word.start, word.end)
          suspect ||= (isChecked(word) && !isKnown(found)) || (mayBeGlued(word) && isJoined(found))
        })
        seen.set(chunk, suspect)
      }
      return suspect
    }
    for (const { step, position, to } of context.repairs) {
      if (step !== 'glued') continue
      context.report({
        at: { start: position.start.offset, end: position.end.offset },
        message: {
          vi: 'Hai tiếng viết liền nhau, thiếu khoảng trắng',
          en: 'Two syllables ran together, the blank between them is missing',
        },
        fix: to,
      })
    }
    for (const block of context.blocks) {
      const { text, node } = block
      if (node.type === 'stamp' || node.type === 'sourceNote') continue
      // a site that dropped the end of a line joined a year and the body that speaks next
      for (const { 0: year, 1: word, index } of text.matchAll(gluedYear)) {
        const start = index + year.length
        if (!readOrgan(text, start)) continue
        context.report({
          at: { block, start: index, end: start + word!.length },
          message: {
            vi: `Thiếu khoảng trắng hoặc ngắt dòng giữa "${year}" và "${word}"`,
            en: `Missing blank or line break between "${year}" and "${word}"`,
          },
        })
      }
      for (const { 0: code, 1: level, index } of text.includes('ND') ? text.matchAll(levelOnCode) : []) {
        const [start, end] = [index, index + code.length + level!.length]
        const range = context.rangeOf({ block, start, end })
        context.report({
          at: range ?? { block, start, end },
          message: {
            vi: `Thiếu khoảng trắng giữa "${code}" và "${level}"`,
            en: `Missing blank between "${code}" and "${level}"`,
          },
          ...(range && context.sourceOf(range) === code + level ? { fix: `${code} ${level}` } : {}),
        })
      }
      if (!text.split(' ').some(isSuspect)) continue
      forEachWord(text, (word) => {
        const { start, end } = word
        const letters = text.slice(start, end)
        if (
          !((isChecked(word) && !isKnown(letters)) || (mayBeGlued(word) && isJoined(letters) && !allowed.has(letters.toLowerCase()))) ||
          joins.test(text[start - 1] ?? '') ||
          /^(?:[\d/@&_-]|\.\p{L})/u.test(text.slice(end, end + 2))
        )
          return
        const message = { vi: `Tiếng Việt không có tiếng "${letters}"`, en: `"${letters}" is no Vietnamese syllable` }
        const range = context.rangeOf({ block, start, end })
        const seam = seamOf(letters, isPair, isOfText)
        if (range && seam > 0 && context.sourceOf(range) === letters)
          context.report({ at: range, message, fix: `${letters.slice(0, seam)} ${letters.slice(seam)}` })
        else found.push({ at: { block, start, end }, message })
      })
    }
    if (!isSpoiled(found.length, context.blocks)) for (const finding of found) context.report(finding)
    else {
      const many = found.length
      context.report({
        at: found[0]!.at,
        message: {
          vi: `Sai dấu khắp văn bản: ${many} tiếng không có trong tiếng Việt`,
          en: `Wrong marks throughout the text: ${many} words are no Vietnamese syllables`,
        },
      })
    }
  },
}

/** Some sites set other marks on the letters of what is copied from them, and some scanners misread a text throughout: one finding tells as much as a hundred. */
function isSpoiled(found: number, blocks: readonly { text: string }[]): boolean {
  if (found < fewestSpoiled) return false
  let words = 0
  for (const { text } of blocks) forEachWord(text, () => words++)
  return found * 10 > words
}

const fewestSpoiled = 30

/**
 * "kilôgam", "amiăng", "vắcxin": words of other languages are written in one, without a tone but the acute one before a stop. Syllables that
 * ran together have others ("banhành").
 */
function isLoanWord(word: string): boolean {
  const letters = word.normalize('NFD')
  return (letters.match(/[aeiouy\u0300-\u036f]{1,9}/g)?.length ?? 0) > 1 && !/[\u0300\u0303\u0309\u0323]|\u0301(?![cpt])/.test(letters)
}

/** `trêncơ`, `sinhviên`: two syllables of which one has an onset or a vowel that words of other languages lack. */
const isOfNativeSounds = (word: string) => native.test(withoutTones(word)) && partsOf(word).length > 0

const native = /^(?:tr|nh|gi|ngh)|ươ|uô|[iy]ê/
const withoutTones = (word: string) => word.normalize('NFD').replace(tones, '').normalize('NFC')
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/** `Tổchức`, `Tiềnlương`, `VỀTIỀN`: a capital before them, or all in capitals with two tones; old texts write names of places so (`Hànội`). */
function isJoinedInCapitals(word: string): boolean {
  const isTitled = /^\p{Lu}\p{Ll}{4,12}$/u.test(word)
  if (!isTitled && !/^\p{Lu}{5,13}$/u.test(word)) return false
  const letters = word.toLowerCase()
  if ((letters.normalize('NFD').match(tones)?.length ?? 0) < (isTitled ? 1 : 2) || isLoanWord(letters)) return false
  const parts = partsOf(word)
  return parts.length > 0 && !parts.some(([first, second]) => first === 'việt' || endOfPlace(`${first} ${second}`) === letters.length + 1)
}

/**
 * Where the blank is missing: where the text has the two words side by side elsewhere; or, if it can be at one place only, where the text has both
 * (`ngàyháng` has lost a letter as well). A consonant begins the second word (`hòan` is `hoàn`).
 */
function seamOf(word: string, isPair: (parts: Parts) => boolean, isOfText: (word: string) => boolean): number {
  const all = partsOf(word)
  const parts = all.filter((each) => (all.length > 1 ? isPair(each) : each.every(isOfText)))
  const [first, second] = parts[0] ?? []
  return parts.length !== 1 || /^[aeiouy]/.test(second!.normalize('NFD')) ? 0 : first!.length
}

/** The words of the text in small letters. */
function wordsIn(blocks: readonly { text: string }[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { text } of blocks) forEachWord(text, ({ start, end }) => words.add(text.slice(start, end).toLowerCase()))
  return words
}

/** Two words that ran together, by their length; in capitals too, but for those of which nothing tells them from names; without marks (`quanban`) in small letters only. */
const mayBeGlued = ({ start, end, isMarked, hasCapital }: Word) =>
  (isMarked || !hasCapital) && end - start >= (isMarked ? 5 : 6) && end - start <= 13

/** `củaChính`: a capital behind small letters. */
const isCamel = (word: string) => /^\p{Ll}{2,7}\p{Lu}\p{Ll}{1,6}$/u.test(word)

type Parts = readonly [first: string, second: string]

/** Every way to part what is no syllable into two. */
function partsOf(word: string): Parts[] {
  const letters = word.toLowerCase()
  if (isSyllable(letters)) return []
  const parts: Parts[] = []
  for (let at = 2; at < letters.length - 1; at++)
    if (isSyllable(letters.slice(0, at)) && isSyllable(letters.slice(at)) && (!isCamel(word) || word.slice(at, at + 1) !== letters[at]))
      parts.push([letters.slice(0, at), letters.slice(at)])
  return parts
}

/** The words that stand side by side somewhere in the text: "nhân dân", "Chính phủ". */
function pairsIn(blocks: readonly { text: string }[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const { text } of blocks) {
    let before = ''
    let end = -2
    forEachWord(text, (word) => {
      const found = text.slice(word.start, word.end).toLowerCase()
      if (word.start === end + 1 && text.charCodeAt(end) === 32) pairs.add(`${before} ${found}`)
      before = found
      end = word.end
    })
  }
  return pairs
}

/** Abbreviations have capitals, and so have the names of other languages. */
const isChecked = ({ start, end, isMarked, hasCapital }: Word) => isMarked && !hasCapital && end - start >= 2 && end - start <= 12
