import { docTypeOfCode, docTypeOfName } from '../vocabulary/doc-types.ts'
import { foldPhrase } from '../vocabulary/fold.ts'
import { createPhraseTrie } from '../vocabulary/phrase-trie.ts'
import type { PhraseTrie } from '../vocabulary/phrase-trie.ts'
import { endOfUntabledKind } from './doc-type-words.ts'
import { isLaw, isShortForLaw } from './law-letters.ts'
import { readLawName } from './laws.ts'
import type { Mention } from './mention.ts'
import { isUpper } from './organs.ts'

/** What a mention by such a name means. */
export type Named = Pick<Mention, 'docType' | 'number' | 'date' | 'issuer' | 'title' | 'year'>

/**
 * The names that a document has given to others so far: "(sau đây gọi là Nghị quyết chuyển đổi)". They hold from there on, in the letters in which
 * they were given; the last document that was called so is the one meant.
 */
export class KnownNames {
  private readonly named = new Map<string, Named>()
  private trie: PhraseTrie<true> | null = null

  /** The name is the kind of a document with words of its own; the kind alone ("Nghị định", "Đề án") is none. */
  learn(name: string, mention: Mention): void {
    const { docType, number, date, issuer, title, year } = mention
    if (!isName(name) && !isShortForLaw(name, mention)) return
    if (!this.named.has(name)) (this.trie ??= createPhraseTrie<true>()).add(name, true)
    this.named.set(name, { docType, number, date, issuer, title, ...(year === undefined ? {} : { year }) })
  }

  /** The document called by the words at `at`; before a number or "này" they mean another one. */
  match(text: string, at: number): { end: number; named: Named } | null {
    const end = this.trie === null || !isUpper(text.charCodeAt(at)) ? undefined : this.trie.match(text, at)?.end
    const named = end === undefined ? undefined : this.named.get(text.slice(at, end))
    if (named === undefined || end === undefined) return null
    otherBehind.lastIndex = end
    if (otherBehind.test(text)) return null
    if (isLaw(named) && isOtherLaw(text, at, end)) return null
    ownerBehind.lastIndex = end
    return docTypeOfName(text, at)?.end === end && ownerBehind.test(text) ? null : { end, named }
  }
}

const otherBehind = / (?:[Ss]ố:? ?\d|này(?!\p{L}))/uy

/** "Quy chế phối hợp giữa …", "Chương trình hành động của Huyện ủy": a kind of several words, which others may have too. */
const ownerBehind = / (?:của|giữa|về|do|thực hiện)(?!\p{L})/uy

/** "Luật Đầu tư công", "Luật Đầu tư năm 2014", "Luật Đầu tư (sửa đổi)" where "Luật Đầu tư" is what another one is called. */
function isOtherLaw(text: string, at: number, end: number): boolean {
  yearBehind.lastIndex = end
  return yearBehind.test(text) || (readLawName(text, at)?.end ?? 0) > end
}

const yearBehind = / (?:(?:sửa đổi )?(?:năm )?(?:19|20)\d\d(?!\d)|ngày \d|sửa đổi|\(sửa đổi|\(mới)/uy

function isName(name: string): boolean {
  if (!isUpper(name.charCodeAt(0))) return false
  const type = docTypeOfName(name)
  // "Quy chế phối hợp" says more than "Quy chế"
  if (type?.end === name.length) return type.type.name.length < name.length && foldPhrase(name).startsWith(`${foldPhrase(type.type.name)} `)
  const kind = type?.end ?? endOfUntabledKind(name) ?? null
  if (kind !== null) return wordsBehind.test(name.slice(kind))
  const code = codeAndNumber.exec(name)?.[1]
  return code !== undefined && docTypeOfCode(code) !== null
}

const wordsBehind = /^ (?!này(?!\p{L}))[\p{L}\d]/u

/** `NQ57`, `QĐ 645`. */
const codeAndNumber = /^([A-ZĐ][A-ZĐa-z]{1,4}) ?\d{1,4}$/u
