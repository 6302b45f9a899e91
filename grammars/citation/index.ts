import { isWordUnit } from '../vocabulary/phrase-trie.ts'
import { withDistantUnits } from './distant-units.ts'
import { nextCandidate } from './find-islands.ts'
import { KnownNames } from './known-names.ts'
import { isShortForLaw } from './law-letters.ts'
import { withRelations } from './list-relation.ts'
import type { Mention } from './mention.ts'
import { mentionsOf } from './mentions-of.ts'
import { parseIsland } from './parser.ts'
import { readTokens } from './island/read-tokens.ts'

export { relationOfLead } from './list-relation.ts'
export { KnownNames }
export type { Mention, Relation, Step } from './mention.ts'

const deepestTitle = 3
/** "Số: 158/NQ-CP" at the head of a document is its own. */
const ownNumber =
  /^(?:(?:Luật |LUẬT )[Ss][ốỐ] ?:|(?:Số|SỐ) ?:) ?[^ ]{0,60}|^(?:Số|SỐ) \d{1,6}[^ ]{0,60}(?: ?[-–/] ?[^ ]{1,60})?(?: [A-ZĐ]{2,4}\/[^ ]{1,40})?/

/**
 * Every mention of a document, a unit or a date in the text of one paragraph, heading or cell (NFC, one line, single blanks), in order.
 * They nest properly: a document named in the title of another lies inside it and comes after it. Time is linear in the length.
 */
export function findMentions(text: string, names: KnownNames | null = null): Mention[] {
  const found: Mention[] = []
  const first = text.charCodeAt(0)
  const own = first === 76 || first === 83 ? (ownNumber.exec(text)?.[0].length ?? 0) : 0
  const search: Search = { depth: 0, found, numbered: new Map(), names }
  if (own === 0) collect(text, 0, search)
  else collect(text.slice(own), own, search)
  if (found.length === 0) return found
  return withDistantUnits(text, withRelations(text, found))
}

/** Takes in what was found; the document that its alias calls so. */
function push(mention: Mention, base: number, { found, numbered }: Search): Mention {
  mention.start += base
  mention.end += base
  found.push(mention)
  if (mention.alias !== undefined) return giveAlias(mention, numbered)
  const number = runningNumber(mention)
  if (number !== null) numbered.set(number, mention)
  return mention
}

/** "Thông tư số 11/2014/…; Thông tư số 05/2018/… (sau đây gọi chung là Quy chế 11)": the number tells which of the documents is called so. */
function giveAlias(mention: Mention, numbered: Map<number, Mention>): Mention {
  const number = Number(numberOfAlias.exec(mention.alias!)?.[1] ?? Number.NaN)
  const named = runningNumber(mention) === number ? undefined : numbered.get(number)
  if (!named) return mention
  numbered.delete(number)
  named.alias = mention.alias!
  delete mention.alias
  return named
}

const numberOfAlias = /^\p{Lu}[\p{L} ]{2,24} (\d{1,4})$/u

function runningNumber({ kind, number }: Mention): number | null {
  return kind === 'citation' && number !== null ? Number.parseInt(number, 10) : null
}

interface Search {
  /** Of titles inside titles. */
  depth: number
  found: Mention[]
  /** The last citation of each running number that has no alias. */
  numbered: Map<number, Mention>
  names: KnownNames | null
}

/** Mentions of `text`, whose places are counted from `base` of the whole. */
function collect(text: string, base: number, search: Search): void {
  const { depth, found, numbered, names } = search
  let at = 0
  while ((at = nextCandidate(text, at, names)) !== -1) {
    const { tokens, end } = readTokens(text, at, names)
    if (tokens.length === 0) {
      at = afterWord(text, at)
      continue
    }
    for (const { mention, inner } of mentionsOf(parseIsland(tokens), text)) {
      const alias = mention?.alias
      const called = mention && push(mention, base, search)
      if (depth < deepestTitle)
        for (const [from, to] of inner) collect(text.slice(from, to), base + from, { depth: depth + 1, found, numbered, names })
      if (called && alias !== undefined && names && isToLearn(alias, called)) names.learn(alias, called)
    }
    at = Math.max(end, at + 1)
  }
}

/** What is read as a mention by itself ("Nghị quyết 57") needs no list, but for the short name of a law: of which year it is, only the text says. */
function isToLearn(alias: string, called: Mention): boolean {
  return isShortForLaw(alias, called) || findMentions(alias).every(({ kind }) => kind !== 'citation')
}

function afterWord(text: string, at: number): number {
  let end = at + 1
  while (isWordUnit(text.charCodeAt(end))) end++
  return end
}
