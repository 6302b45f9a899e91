import { issuerOfName } from '../vocabulary/issuers.ts'
import { isSyllable } from '../vocabulary/syllable.ts'

/** `UBNDTỈNH`, `HĐNDthành phố`: an abbreviation, and glued to it the level; groups: the level. */
export const levelOnCode = /(?<!\p{L})(?:UBND|HĐND)(?=(tỉnh|thành phố|huyện|quận|xã|phường)(?!\p{L}))/giu

/** No syllable has more than seven letters; two of a name have twelve. */
const longWord = /(?<!\p{L})\p{L}{6,12}(?!\p{L})/gu

/** "Thủ tướng Chínhphủ", "Ủy bannhân dân tỉnh": the known name of a body in which a copy lost a blank at the end of a line has it again. */
export function withBlanks(printed: string): string {
  const name = printed.replace(levelOnCode, '$& ')
  for (const { index, 0: word } of name.matchAll(longWord)) {
    if (isSyllable(word.toLowerCase())) continue
    for (let split = 2; split < word.length - 1; split++) {
      if (!isSyllable(word.slice(0, split).toLowerCase()) || !isSyllable(word.slice(split).toLowerCase())) continue
      const at = index + split
      const mended = `${name.slice(0, at)} ${name.slice(at)}`
      const known = issuerOfName(mended, 0)
      if (known && known.end > at) return mended
    }
  }
  return name
}
