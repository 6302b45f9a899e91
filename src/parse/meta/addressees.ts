import { issuerOfName } from '../../../grammars/vocabulary/issuers.ts'
import { itemSigns } from '../../../grammars/structure/markers.ts'
import { addresseesField, addressInBrackets, sends } from '../../../grammars/structure/phrases/index.ts'

/** Behind a dash in one line; without dashes behind a semicolon (05-HD/VPTW I.9.2.5), unless within brackets. */
const nextItem = new RegExp(
  String.raw`(?<=[;,])\s(?=[${itemSigns}])|(?<=;)\s(?=(?:\d{1,2}[.)]\s)?\p{Lu})(?!Địa chỉ|Mã số thuế|MST)(?=[^()]{0,400}(?:\(|$))`,
  'u',
)
const signOfItem = new RegExp(String.raw`^(?:[${itemSigns}]\s?(?:[${itemSigns}]\s)?|\d{1,2}[.)]\s(?=\p{Lu}))`, 'u')

/** A second list is of those who get it `đồng kính gửi`. In a form the mark of a note may stand before the colon: `Kính gửi (1): …`. */
const label = new RegExp(
  String.raw`^(?:(?:Đồng\s[Kk]|K)[íÍi]nh|(?:ĐỒNG\s)?K[ÍI]NH)\s?(?:${sends}|G[ỬƯỦU]I|trình|TRÌNH|chuyển)(?:\s?\(\d{1,2}\)(?=\s?:))?\s?:?\s?|^(?:Đồng\s)?n?gửi\s?:\s?|^Đ(?:iện|IỆN)\s?:\s?(?=\S)`,
  'u',
)

/** The printed addressees of `Kính gửi` / `Kính trình` → one name each, without dashes, final stops and addresses in brackets. */
export function readAddressees(printed: readonly string[]): string[] {
  const names: string[] = []
  for (const [i, one] of printed.entries()) {
    const text = one
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(label, '')
      .replace(/^.{0,200}?(?:kính mời|Kính mời|KÍNH MỜI)\s?:\s?/u, '')
    // a telegram's first line names its sender
    if (/(?:[Đđ]iện|ĐIỆN)\s?:$/u.test(text) || (i === 0 && /\S\s(?:(?:gửi|GỬI)\s?:|điện|ĐIỆN)$/u.test(text))) continue
    for (const part of text.split(nextItem)) {
      const name = withoutPen(
        part
          .replace(signOfItem, '')
          .replace(/\s?\((?:Đ\/c|ĐC|Địa chỉ|địa chỉ|Mã số thuế|MST|Email|Điện thoại|ĐT)[^)]{0,300}\)[.,;]?$/u, '')
          .replace(/(?<=\p{L}.{2,200})[.,;]?\s(?:Địa chỉ|Mã số thuế|MST)\s?:.{1,300}$/u, '')
          .replace(/\s?:\s?[.…_]{1,400}$/u, '')
          .replace(/[\s.,;:]+$/u, '')
          .trim(),
      )
      // a form's dots to be filled in name nobody
      if (/[\p{L}]/u.test(name) && !addresseesField.test(name) && !addressInBrackets.test(part)) names.push(name)
    }
  }
  return names
}

/** `Tổng cục Thuế jc \` &- 2v0/ ey)`: what someone wrote beside a known body with a pen, as a scanner reads it: signs that no name has, and no word. */
function withoutPen(name: string): string {
  if (!penSign.test(name)) return name
  const end = issuerOfName(name)?.end ?? name.length
  return penSign.test(name.slice(end)) && !/\p{Ll}{3}/u.test(name.slice(end)) ? name.slice(0, end) : name
}

const penSign = /[`\\|~^<>{}=¬«»]/u
