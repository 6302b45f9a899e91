import { createHash } from 'node:crypto'
import { onceFor } from '../tree/once-for.ts'
import { plainText } from './plain-text.ts'
import type { DocumentView } from './view.ts'

const shingleLength = 3

/**
 * The group of a document, 16 hex digits; copies and near copies have the same. With a number that has a symbol it is the number (letters and
 * digits alone, for copies differ in the rest); otherwise the least hash among the text's runs of three syllables, which two texts share
 * as often as they share their runs. Attachments belong to the group of what they are attached to.
 */
export function groupOf({ top }: DocumentView): string {
  return groupOfTop(top)
}

const groupOfTop = onceFor((top: DocumentView): string => {
  const meta = top.node.type === 'document' ? top.node.meta : null
  const number = meta?.docNumber?.canonical ? bare(meta.docNumber.canonical) : ''
  return number === '' ? leastShingle(top) : hash(`number ${number}`)
})

/** The split of a group: a number in [0, 1) that only the group and the seed decide, held against the shares. */
export function splitOf(group: string, splits: readonly Split[], seed: string): string {
  const at = parseInt(hash(`${seed} ${group}`).slice(0, 12), 16) / 2 ** 48
  let sum = 0
  for (const { name, share } of splits) if (at < (sum += share)) return name
  return splits.at(-1)!.name
}

export interface Split {
  name: string
  /** Of 1. */
  share: number
}

function leastShingle(document: DocumentView): string {
  let least = 0xffffffff
  const window: string[] = []
  for (const unit of document.units) {
    if (unit.node.type === 'division' || unit.node.type === 'table') continue
    for (const syllable of bare(plainText(unit.node), ' ').split(' ')) {
      if (syllable === '') continue
      window.push(syllable)
      if (window.length > shingleLength) window.shift()
      if (window.length === shingleLength) least = Math.min(least, hash32(window.join(' ')))
    }
  }
  return hash(`text ${least === 0xffffffff ? window.join(' ') : least}`)
}

/** Lower-case letters without diacritics, and digits; what is between them becomes `gap`. */
function bare(text: string, gap = ''): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/gu, gap)
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** FNV-1a, then mixed, for its low bits alone are no fair lot. */
function hash32(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
