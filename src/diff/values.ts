import type { Token } from './tokens.ts'

const groups = /^\d{1,3}(?:([.\u00a0\u202f ])\d{3})(?:\1\d{3})*$/u
const commaGroups = /^\d{1,3},\d{3}(?:,\d{3})+$/u

/** `1.920` → `1920`, `12,5` → `12.5`, `02` → `2`: a numeral in the Vietnamese way of writing as a plain one. */
export function numberValue(numeral: string): string {
  const plain = groups.test(numeral) ? numeral.replace(/\D/gu, '') : commaGroups.test(numeral) ? numeral.replaceAll(',', '') : numeral
  const dotted = plain.replace(',', '.')
  const [whole = '', ...rest] = dotted.split('.')
  const bare = whole.replace(/^0+(?=\d)/u, '')
  if (rest.length !== 1) return [bare, ...rest].join('.')
  const fraction = rest[0]!.replace(/0{1,20}$/u, '')
  return fraction === '' ? bare : `${bare}.${fraction}`
}

const powers: Record<string, number> = { nghìn: 3, ngàn: 3, vạn: 4, triệu: 6, tỷ: 9, tỉ: 9 }
const currencies: Record<string, string> = {
  đồng: 'VND',
  đ: 'VND',
  VNĐ: 'VND',
  VND: 'VND',
  USD: 'USD',
  EUR: 'EUR',
  đô: 'USD',
}

export interface Amount {
  /** The number as written, made plain. */
  value: string
  /** Its magnitude and currency: `e9 USD`, `e6`, `VND`. */
  unit: string
}

/** The parts of an amount: `1.920 tỷ USD` → `1920`, `e9 USD`. */
export function amountOf(text: string): Amount {
  const [numeral = '', ...units] = text.replace(/(?<=[\d])(?=\p{L})/gu, ' ').split(/\s+(?!\d{3})/u)
  const power = units.reduce((sum, unit) => sum + (powers[unit] ?? 0), 0)
  const currency = units.map((unit) => currencies[unit]).find((found) => found !== undefined) ?? ''
  return { value: numberValue(numeral), unit: [power > 0 ? `e${power}` : '', currency].filter(Boolean).join(' ') }
}

const quarters: Record<string, string> = { I: 'Q1', II: 'Q2', III: 'Q3', IV: 'Q4' }

/** A date as ISO 8601, as far as it is given: `17/3/2026` → `2026-03-17`, `quý II năm 2026` → `2026-Q2`, `ngày 17 tháng 3` → `--03-17`. */
export function dateValue(text: string): string {
  const quarter = /qu(?:ý|í)\s+(IV|I{1,3}|\d)\D{1,10}(\d{4})/iu.exec(text)
  if (quarter) return `${quarter[2]}-${quarters[quarter[1]!.toUpperCase()] ?? `Q${quarter[1]}`}`
  const numbers = text.match(/\d+/gu) ?? []
  const year = numbers.at(-1)!.length === 4 ? numbers.at(-1)! : '-'
  const [month, day] = (year === '-' ? numbers : numbers.slice(0, -1)).reverse()
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0').replace('0-', '-'))
    .join('-')
}

/** The value behind a figure, a date or a document number, however it is written. */
export function valueOf({ kind, text }: Pick<Token, 'kind' | 'text'>): string {
  switch (kind) {
    case 'number':
      return numberValue(text)
    case 'percentage':
      return `${numberValue(/^[\d.,\u00a0\u202f ]*\d/u.exec(text)?.[0] ?? text)}${text.includes('‰') ? '‰' : '%'}`
    case 'amount': {
      const { value, unit } = amountOf(text)
      return `${value} ${unit}`
    }
    case 'date':
      return dateValue(text)
    case 'docNumber':
      return text.replace(/\s+/gu, '').replaceAll('–', '-')
    default:
      return text
  }
}
