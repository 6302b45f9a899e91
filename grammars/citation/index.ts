import { isWordUnit } from '../vocabulary/phrase-trie.ts'
import { withDistantUnits } from './distant-units.ts'
import { nextCandidate } from './find-islands.ts'
import { withRelations } from './list-relation.ts'
import type { Mention } from './mention.ts'
import { mentionsOf } from './mentions-of.ts'
import { parseIsland } from './parser.ts'
import { readTokens } from './island/read-tokens.ts'

export { relationOfLead } from './list-relation.ts'
export type { Mention, Relation, Step } from './mention.ts'

const deepestTitle = 3
/** "Số: 158/NQ-CP" at the head of a document is its own. */
const ownNumber =
  /^(?:(?:Luật |LUẬT )[Ss][ốỐ] ?:|(?:Số|SỐ) ?:) ?[^ ]{0,60}|^(?:Số|SỐ) \d{1,6}[^ ]{0,60}(?: ?[-–/] ?[^ ]{1,60})?(?: [A-ZĐ]{2,4}\/[^ ]{1,40})?/

/**
 * Every mention of a document, a unit or a date in the text of one paragraph, heading or cell (NFC, one line, single blanks), in order.
 * They nest properly: a document named in the title of another lies inside it and comes after it. Time is linear in the length.
 */
export function findMentions(text: string): Mention[] {
  const found: Mention[] = []
  const first = text.charCodeAt(0)
  const own = first === 76 || first === 83 ? (ownNumber.exec(text)?.[0].length ?? 0) : 0
  if (own === 0) collect(text, 0, 0, found)
  else collect(text.slice(own), own, 0, found)
  if (found.length === 0) return found
  giveAliases(found)
  return withDistantUnits(text, withRelations(text, found))
}

/** "Thông tư số 11/2014/…; Thông tư số 05/2018/… (sau đây gọi chung là Quy chế 11)": the number tells which of the documents is called so. */
function giveAliases(found: readonly Mention[]): void {
  for (const [i, mention] of found.entries()) {
    const number = mention.alias === undefined ? undefined : numberOfAlias.exec(mention.alias)?.[1]
    if (number === undefined || isNumbered(mention, number)) continue
    const named = found.findLast((each, at) => at < i && each.alias === undefined && isNumbered(each, number))
    if (!named) continue
    named.alias = mention.alias!
    delete mention.alias
  }
}

const numberOfAlias = /^\p{Lu}[\p{L} ]{2,24} (\d{1,4})$/u

function isNumbered({ kind, number }: Mention, first: string): boolean {
  return kind === 'citation' && number !== null && Number.parseInt(number, 10) === Number(first)
}

/** Mentions of `text`, whose places are counted from `base` of the whole. */
function collect(text: string, base: number, depth: number, found: Mention[]): void {
  let at = 0
  while ((at = nextCandidate(text, at)) !== -1) {
    const { tokens, end } = readTokens(text, at)
    if (tokens.length === 0) {
      at = afterWord(text, at)
      continue
    }
    for (const { mention, inner } of mentionsOf(parseIsland(tokens), text)) {
      if (mention) {
        mention.start += base
        mention.end += base
        found.push(mention)
      }
      if (depth < deepestTitle) for (const [from, to] of inner) collect(text.slice(from, to), base + from, depth + 1, found)
    }
    at = Math.max(end, at + 1)
  }
}

function afterWord(text: string, at: number): number {
  let end = at + 1
  while (isWordUnit(text.charCodeAt(end))) end++
  return end
}
