import { issuersOfCode } from '../../grammars/vocabulary/issuers.ts'

const shortest = 3
const organs = /(?<=\d\/(?:TTLT|TTLB|NQLT)[-/])[\p{Lu}&]{2,20}(?:[-/][\p{Lu}&]{2,20}){0,6}/u

interface Codes {
  index: number
  code: string
  codes: [string, string]
}

// "TTCP" alone is an organ, so a circular's code is told by a ministry's after it.
const glued = /(?<=[\d.][a-zA-ZĐ]?\/)(?:(NĐ|NQ|QĐ|CT)(CP|TTg|UBND|HĐND|B\p{Lu}{2,8})|(TT)(B\p{Lu}{2,8}|VPCP))(?![\p{L}\d-])/u

/** `12-CTrTU`: the Party's committees have a stroke before their code. */
const gluedParty = /(?<=\d[a-z]?-)(NQ|QĐ|QyĐ|CT|CTr|KL|QC|KH|TB|HD|TT|TTr|BC|CV|ĐA)(TW|TU|HU|QU|ĐU)(?![\p{L}\d/-])/u

/** A code of a type and one of an organ that were run together, or those of two organs of a joint document. */
export function gluedCodes(printed: string): Codes[] {
  const match = glued.exec(printed)
  if (match) return [{ index: match.index, code: match[0], codes: [match[1] ?? match[3]!, match[2] ?? match[4]!] }]
  return jointCodes(printed)
}

/** The same in a number of the Party. */
export function partyCodes(printed: string): Codes[] {
  const match = gluedParty.exec(printed)
  return match ? [{ index: match.index, code: match[0], codes: [match[1]!, match[2]!] }] : []
}

/** In the symbol of a joint document the codes of two known bodies that were run together: `TTLT-BTCBLĐTBXH`. */
function jointCodes(printed: string): Codes[] {
  const match = organs.exec(printed)
  let index = match?.index ?? 0
  return (match?.[0].split(/[-/]/) ?? []).flatMap((code) => {
    const codes = split(code)
    const found = codes ? [{ index, code, codes }] : []
    index += code.length + 1
    return found
  })
}

/** Null for the code of one body. */
function split(code: string): [string, string] | null {
  if (isKnown(code)) return null
  for (let at = shortest; at <= code.length - shortest; at++)
    if (isKnown(code.slice(0, at)) && isKnown(code.slice(at))) return [code.slice(0, at), code.slice(at)]
  return null
}

const isKnown = (code: string) => issuersOfCode(code, 'state').length > 0

/** `34-TT/LB`, `05/TTLN`, `12/TT-LT`: what liên bộ, liên ngành, liên tịch issued up to the 1990s bore the code of the type alone with that of its being joint. */
export function isOldJointSymbol(symbol: string, type: string): boolean {
  return type.endsWith('LT') && symbol.startsWith(type.slice(0, -'LT'.length)) && oldJoint.test(symbol)
}

const oldJoint = /^\p{Lu}{2}[-/]?L[BNT](?!\p{L})/u
