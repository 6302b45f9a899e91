interface Reading {
  /** Pieces of the commonest words as they look when the bytes are taken for Latin-1 or Windows-1252. */
  looks: RegExp
  least: number
  says: string
}

const readings: readonly Reading[] = [
  {
    // của, và, các, được, việc, định, điều, quyết, những, với, Cộng, độc, nghị, đảng, người, hội
    looks: /cña|vµ|c¸c|®\xadîc|iÖ[ctn]|®Þnh|iÒu|quyÕt|nh÷ng|víi|Céng|céng|®éc|nghÞ|¶ng|\xadêi|héi/gu,
    least: 3,
    says: 'it looks like Vietnamese in the old TCVN3 (ABC) encoding of the .VnTime fonts; convert it to Unicode, for example with the UniKey toolkit or `iconv -f tcvn5712-1 -t utf-8`',
  },
  {
    looks: /cuûa|vaø|caùc|ñöôïc|ieä[ctn]|ñònh|ieàu|quyeát|nhöõng|vôùi|Coäng|coäng|ñoäc|nghò|aûng|öôøi|hoäi/gu,
    least: 3,
    says: 'it looks like Vietnamese in the old VNI encoding of the VNI fonts; convert it to Unicode, for example with the UniKey toolkit',
  },
  {
    looks: /cüa|ðßþc|vi®c|ð¸nh|ði«u|quyªt|nhæng|v¾i|Cµng|cµng|ðµc|ngh¸|ðäng|ngß¶i|hµi/gu,
    least: 3,
    says: 'it looks like Vietnamese in the old VISCII encoding; convert it to Unicode, for example with `iconv -f viscii -t utf-8`',
  },
  {
    looks: /cuÒa|vaÌ|caìc|ðýõòc|iêò[ctn]|ðiònh|iêÌu|quyêìt|nhýÞng|võìi|Côòng|côòng|ðôòc|nghiò|aÒng|ýõÌi|hôòi/gu,
    least: 3,
    says: 'it looks like Vietnamese in the windows-1258 encoding; convert it, for example with `iconv -f windows-1258 -t utf-8`',
  },
  {
    looks:
      /á»[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|áº[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Ä[‘\u0091\u0090ƒ\u0083]|Æ[°¡]|Ã[¡ ´ªâ©\xad³º¢]/gu,
    least: 2,
    says: 'it looks like UTF-8 that was read as Latin-1 and saved again (`Äá»™c` for `Độc`); take the original, or undo it with `iconv -f utf-8 -t windows-1252`',
  },
]

/** Letters that only Vietnamese in Unicode has, composed or with its marks apart. */
const genuine = /[\u1ea0-\u1ef9đĐơƠưƯăĂ\u0300\u0301\u0303\u0309\u0323]/gu

/** What the text looks like, and the remedy, when it is Vietnamese read in the wrong encoding; else null. */
export function describeMisread(sample: string): string | null {
  let best: Reading | undefined
  let most = 0
  for (const reading of readings) {
    const found = count(sample, reading.looks)
    if (found >= reading.least && found > most) [best, most] = [reading, found]
  }
  return best && most > count(sample, genuine) ? best.says : null
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
