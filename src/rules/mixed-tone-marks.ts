import { isFamilyName } from '../../grammars/structure/phrases/index.ts'
import { toneMarkStyle, withToneMarkStyle, type ToneMarkStyle } from '../../grammars/vocabulary/tone-marks.ts'
import type { TextBlock } from './context.ts'
import { inDecision } from './frames.ts'
import { isConsolidated } from './regime.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'
import { isLetterAt } from './words.ts'

const pair = /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[òóỏõọÒÓỎÕỌ][aeAE]|[uU][ỳýỷỹỵỲÝỶỸỴ]|[ùúủũụÙÚỦŨỤ][yY])(?![a-zA-Z\u00c0-\u024f\u1e00-\u1eff])/g

/** "hóa" or "hoá", "ủy" or "uỷ": both are right, one document keeps to one. */
export const mixedToneMarks: Rule = {
  id: 'mixed-tone-marks',
  category: 'mixed-tone-marks',
  severity: 'info',
  regimes: TEXT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL II' },
  what: {
    vi: 'Một văn bản đặt dấu thanh theo một kiểu (hóa, ủy hoặc hoá, uỷ)',
    en: 'One document sets tone marks in one way (hóa, ủy or hoá, uỷ)',
  },
  why: { vi: 'Hai kiểu trong một văn bản làm tra cứu bỏ sót.', en: 'With two ways in one text a search misses half.' },
  fixable: true,
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Cử đồng chí Trần Hoà Bình phụ trách văn hóa, xã hội hóa.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Thuý Hoà',
      }),
      inDecision({ title: 'Về việc xã hội hóa công tác văn hóa' }),
      inDecision({
        body: "Điều 1. Đẩy mạnh xã hội hóa; không ghi 'hoá', “thuỷ”.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.",
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Đẩy mạnh xã hội hóa, hiện đại hóa, văn hóa và điện tử hoá.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['hoá'],
        fixed:
          'Điều 1. Đẩy mạnh xã hội hóa, hiện đại hóa, văn hóa và điện tử hóa.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
    ],
  },
  check(context) {
    // a consolidated text is printed as it was issued (Pháp lệnh 01/2012, Điều 4)
    if (isConsolidated(context.document) || isConsolidated(context.parent)) return
    const names = (context.document?.meta.signatures ?? []).flatMap(({ name }) => name ?? [])
    const found: Record<ToneMarkStyle, { block: TextBlock; start: number; word: string }[]> = { old: [], new: [] }
    for (const block of context.blocks) {
      if (block.node.type === 'stamp' || block.node.type === 'motto' || block.node.type === 'sourceNote') continue
      for (const { index } of block.text.matchAll(pair)) {
        const start = wordStart(block.text, index)
        const word = block.text.slice(start, index + 2)
        const style = toneMarkStyle(word)
        if (style && !isSpokenOf(block.text, start, start + word.length) && !isOfPerson(block, start, names))
          found[style].push({ block, start, word })
      }
    }
    if (found.old.length === 0 || found.new.length === 0) return
    const style: ToneMarkStyle = found.old.length >= found.new.length ? 'old' : 'new'
    for (const { block, start, word } of found[style === 'old' ? 'new' : 'old']) {
      if (isQuotedPhrase(block.text, start)) continue
      const fix = withToneMarkStyle(word, style)
      context.report({
        at: { block, start, end: start + word.length },
        message: {
          vi: `\`${word}\` khác kiểu đặt dấu của văn bản (\`${fix}\`)`,
          en: `Unexpected \`${word}\`, expected \`${fix}\` as in the rest of the document`,
        },
        fix,
      })
    }
  },
}

/** The beginning of the word that goes on at `at`; no syllable has more than five letters before its rhyme. */
function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 6 && isLetterAt(text, start - 1)) start--
  return start
}

/** "đồng chí Trần Hoà Bình": a person's name is written as its bearer writes it. */
function isOfPerson({ node, text }: TextBlock, at: number, signers: readonly string[]): boolean {
  if (node.type === 'signature')
    return signers.some((name) => {
      const start = text.lastIndexOf(name)
      return start >= 0 && start <= at && at < start + name.length
    })
  const family = ofPerson.exec(text.slice(Math.max(0, at - 40), at))?.[1]
  return family !== undefined && isFamilyName(family) && /\p{Lu}/u.test(text.charAt(at))
}

const ofPerson =
  /(?<!\p{L})(?:đồng chí|Đồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à|[Cc]hị|[Aa]nh|[Cc]ụ)\s(\p{Lu}\p{Ll}{1,6})\s(?:\p{Lu}\p{Ll}{0,6}\s){0,3}$/u

/** "ghi 'HÒA', “Thùy”": a syllable alone in its marks is the word that is spoken of, not used. */
function isSpokenOf(text: string, start: number, end: number): boolean {
  return /[‘'“"]/.test(text.charAt(start - 1)) && /[’'”"]/.test(text.charAt(end))
}

/** "bãi bỏ cụm từ “Uỷ ban”": the words are another text's, letter by letter. */
function isQuotedPhrase(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 400), at)
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'))
  return (
    opened > before.lastIndexOf('”') &&
    /(?:cụm từ|từ ngữ|(?<![^\s])(?:từ|bằng|thành))\s{0,3}$/iu.test(before.slice(Math.max(0, opened - 12), opened))
  )
}
