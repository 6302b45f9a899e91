import { type Line } from '../../../grammars/structure/line.ts'
import { isBullet } from '../../../grammars/structure/markers.ts'

/** Marks that are drawn, not read. */
export function isRule(text: string): boolean {
  const first = text.charCodeAt(0)
  return (
    (first === 45 || first === 42 || first === 95 || first === 61 || first === 8211) &&
    /^[-–_=*\s]{3,}$|^[-–_=*\s]{2,}[oO0]{3}[-–_=*\s]{2,}$/u.test(text)
  )
}

/** Ends in strong type. */
export function isStrongTo({ styles, text }: Line): boolean {
  return styles !== null && styles.some((style) => style.type === 'strong' && style.end === text.length)
}

/** A bracket is open where the line ends. */
export function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

export function count(text: string, sign: string): number {
  let found = 0
  for (let i = 0; i < text.length; i++) if (text[i] === sign) found++
  return found
}

export function isDash(code: number): boolean {
  return code === 45 || code === 8211 || code === 8212 || code === 126 || isBullet(code)
}

/**
 * The last sign that is no closing quotation mark or bracket; a letter or figure (`m²`) counts as none. An ellipsis and the blank of a form
 * (`Ưu điểm: ……`, `Họ và tên: ____`) end a line as full stops in a row do. The mark of a note stands behind a stop, or within a sentence.
 */
export function lastSign(text: string): string {
  const noted = text.endsWith(']') ? noteAtEnd.exec(text) : null
  if (noted) return /[.;:!?]$/u.exec(text.slice(0, noted.index))?.[0] ?? ']'
  for (let i = text.length - 1; i >= 0 && i > text.length - 4; i--) {
    const sign = text[i]!
    if (closingSigns.includes(sign) || (dashes.includes(sign) && stopSigns.includes(text[i - 1] ?? ' '))) continue
    if (sign === '…' || sign === '_') return '.'
    if (sign === '/' && endsInAddress.test(text)) return ''
    return /[\p{L}\p{N}%]/u.test(sign) ? '' : sign
  }
  return ''
}

export const noteAtEnd = /\s?\[\^?\d{1,3}\]$/u

/** `… thi hành.-`: typists struck a dash behind the stop. */
const dashes = '-–'

/** `https://binhdanhoc.vn/`, with the stroke that browsers put behind the name of a site. */
const endsInAddress = /(?:https?:\/\/|www\.)[^\s]{3,120}\/$/u
const stopSigns = '.;:'
const closingSigns = `”"’')]}»> `

export function isClosing(code: number): boolean {
  return code === 41 || code === 44 || code === 46 || code === 59 || code === 58 || code === 8221 || code === 8230 || code === 37
}
