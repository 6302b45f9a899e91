interface Reading {
  /** Pieces of the commonest words as they look when the bytes are taken for Latin-1 or Windows-1252. */
  looks: RegExp
  least: number
  says: string
  /** What undoes it; shown where it does. */
  remedy?: (text: MisreadText) => string | null
}

/** The whole text, and how its letters are encoded; null for bytes that are no Unicode, which stand in it as Latin-1. */
export interface MisreadText {
  text: string
  encoding: string | null
}

const readings: readonly Reading[] = [
  {
    // của, và, các, được, việc, định, điều, quyết, những, với, Cộng, độc, nghị, đảng, người, hội
    looks: /cña|vµ|c¸c|®\xadîc|iÖ[ctn]|®Þnh|iÒu|quyÕt|nh÷ng|víi|Céng|céng|®éc|nghÞ|¶ng|\xadêi|héi/gu,
    least: 3,
    says: 'it looks like Vietnamese in the old TCVN3 (ABC) encoding of the .VnTime fonts; convert it to Unicode, for example with the UniKey toolkit',
    remedy: fromEncoding('tcvn5712-1', ' or '),
  },
  {
    looks: /cuûa|vaø|caùc|ñöôïc|ieä[ctn]|ñònh|ieàu|quyeát|nhöõng|vôùi|Coäng|coäng|ñoäc|nghò|aûng|öôøi|hoäi/gu,
    least: 3,
    says: 'it looks like Vietnamese in the old VNI encoding of the VNI fonts; convert it to Unicode, for example with the UniKey toolkit',
  },
  {
    looks: /cüa|ðßþc|vi®c|ð¸nh|ði«u|quyªt|nhæng|v¾i|Cµng|cµng|ðµc|ngh¸|ðäng|ngß¶i|hµi/gu,
    least: 3,
    says: 'it looks like Vietnamese in the old VISCII encoding; convert it to Unicode',
    remedy: fromEncoding('viscii', ', for example with '),
  },
  {
    looks: /cuÒa|vaÌ|caìc|ðýõòc|iêò[ctn]|ðiònh|iêÌu|quyêìt|nhýÞng|võìi|Côòng|côòng|ðôòc|nghiò|aÒng|ýõÌi|hôòi/gu,
    least: 3,
    says: 'it looks like Vietnamese in the windows-1258 encoding; convert it to Unicode',
    remedy: fromEncoding('windows-1258', ', for example with '),
  },
  {
    looks:
      /á»[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|áº[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Ä[‘\u0091\u0090ƒ\u0083]|Æ[°¡]|Ã[¡ ´ªâ©\xad³º¢]/gu,
    least: 2,
    says: 'it looks like UTF-8 that was read as Latin-1 and saved again (`Äá»™c` for `Độc`); take the original',
    remedy: ({ text, encoding }) => {
      const undo = bytesAgain(text, encoding)
      if (undo) return `, or undo it with \`${undo}\``
      return inEither.test(text) ? ', or undo it with `ftfy FILE` (a package for Python)' : null
    },
  },
]

const sampleLength = 2 ** 16

/** Letters that only Vietnamese in Unicode has, composed or with its marks apart. */
const genuine = /[\u1ea0-\u1ef9đĐơƠưƯăĂ\u0300\u0301\u0303\u0309\u0323]/gu

/** Bytes of such an encoding, or the letters that they became, into Unicode. */
function fromEncoding(name: string, lead: string): (text: MisreadText) => string | null {
  const convert = `iconv -f ${name} -t utf-8`
  return ({ text, encoding }) => {
    if (encoding === null) return `${lead}\`${convert}\``
    const bytes = bytesAgain(text, encoding)
    return bytes && `${lead}\`${bytes} | ${convert}\``
  }
}

/** What makes the bytes again that were taken for letters; null where no encoding holds them all, and `iconv` would stop half-way. */
function bytesAgain(text: string, encoding: string | null): string | null {
  const from = `iconv -f ${encoding ?? 'utf-8'} -t`
  return inLatin1.test(text) ? `${from} latin1 FILE` : inWindows1252.test(text) ? `${from} windows-1252 FILE` : null
}

const inLatin1 = /^[\0-\xff]*$/u
/** Where Windows has typographic signs for the controls of Latin-1. Programs that keep the five codes it has none for (the Đ is one) mix both. */
const inWindows1252 = /^[\0-\x7f\xa0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/u

/** Such a mixture; what holds anything else has lost letters on the way. */
const inEither = /^[\0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/u

/** What the text looks like, and the remedy, when it is Vietnamese read in the wrong encoding; else null. */
export function describeMisread(whole: MisreadText): string | null {
  const sample = whole.text.slice(0, sampleLength)
  let best: Reading | undefined
  let most = 0
  for (const reading of readings) {
    const found = count(sample, reading.looks)
    if (found >= reading.least && found > most) [best, most] = [reading, found]
  }
  return best && most > count(sample, genuine) ? `${best.says}${best.remedy?.(whole) ?? ''}` : null
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
