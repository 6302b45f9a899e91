import { replaceEach } from './replace-each.ts'
import type { Step } from './step.ts'

const entity = /&(?:#\d{2,6}|#[xX][\da-fA-F]{2,5}|[A-Za-z]{2,7}[123]?);/g
const signs = new Map(
  Object.entries({
    nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', hellip: '…', bull: '•',
    lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', deg: '°', middot: '·', times: '×', sup1: '¹', sup2: '²', sup3: '³',
  }),
) // prettier-ignore
const accents = new Map(Object.entries({ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' }))

/** Entities of HTML that a copied website left in the text (`&nbsp;`, `&ndash;`, `&#272;`, `&agrave;`). One that stands for a mark of markup stays. */
export const decodeEntities: Step = (source) => {
  if (!source.includes('&')) return null
  return replaceEach(source, entity, (found, at) => {
    const sign = decode(found)
    if (sign === null || /[*_#|`~[\]\\\p{Cc}\p{Cs}]/u.test(sign)) return found
    // what was escaped twice is a line break all the same
    if (sign === '<' && /^(?!br ?\/?&gt;)[A-Za-z/!?]/.test(source.slice(at + found.length, at + found.length + 9))) return found
    if (sign === '>' && /^$|\s/.test(source.charAt(at - 1))) return found
    return sign
  })
}

function decode(entity: string): string | null {
  const name = entity.slice(1, -1)
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0xffff ? null : String.fromCharCode(code).replace(/\s/, ' ')
  }
  const accent = accents.get(name.slice(1))
  return accent ? (name.charAt(0) + accent).normalize() : (signs.get(name) ?? null)
}
