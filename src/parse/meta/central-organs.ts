import { bareLetters, isCapitals } from '../../../grammars/structure/line.ts'
import { type Document, type Meta, textOf } from '../../tree/index.ts'
import { inRunningCase } from './issuers.ts'
import { clean, inPart } from './segments.ts'

/** Who issues, at the head of the formula or behind the reasons in it; groups: the organ. */
const formula =
  /(?:^|,\s)(Bộ Chính trị|Ban Bí thư)(?:\s(?:khóa|khoá)\s[IVXLC\d]{1,6},?)?\s(?:thống nhất\s)?(?:ban hành|quy định|quyết định|kết luận|yêu cầu|chỉ thị)(?!\p{L})/iu

/**
 * The Politburo and the Secretariat write under the letterhead of the Central Committee (05-HD/VPTW I.2.1.2); which of them issues, the authority
 * above the bases, the formula or the signature says.
 */
export function readCentralOrgan(document: Document, meta: Meta, prose: () => string): void {
  if (document.system !== 'party' || meta.issuer?.parents.length !== 0 || bareLetters(meta.issuer.name) !== 'BANCHAPHANHTRUNGUONG') return
  if (isOfUnion(document, meta, prose)) return
  for (const node of inPart(document, 'preamble')) {
    const text = clean(textOf(node))
    const organ =
      node.type === 'enactingFormula' ? formula.exec(text)?.[1] : node.type === 'issuer' && organs.has(bareLetters(text)) ? text : undefined
    if (organ) {
      setBelow(meta, organ)
      return
    }
  }
  const signed = meta.signatures.find(({ onBehalfOf }) => onBehalfOf !== null && organs.has(bareLetters(onBehalfOf)))?.onBehalfOf
  if (signed) setBelow(meta, signed)
}

/** `BAN CHẤP HÀNH TRUNG ƯƠNG` beside `ĐOÀN TNCS HỒ CHÍ MINH`: the title line says whose committee it is; its Secretariat may enact above the bases. */
function isOfUnion(document: Document, meta: Meta, prose: () => string): boolean {
  const motto = inPart(document, 'preface').find((node) => node.type === 'motto' && bareLetters(textOf(node)).startsWith('DOAN'))
  if (!motto) return false
  const title = clean(textOf(motto)).toUpperCase()
  const told = inRunningCase(`BAN CHẤP HÀNH TRUNG ƯƠNG ${title}`, prose)
  const committee = isCapitals(told)
    ? `${meta.issuer!.name} ${title.includes('TNCS') ? 'Đoàn TNCS' : 'Đoàn Thanh niên Cộng sản'} Hồ Chí Minh`
    : told
  const authority = inPart(document, 'preamble').find((node) => node.type === 'issuer' && standing.test(clean(textOf(node))))
  meta.issuer = authority
    ? { name: inRunningCase(clean(textOf(authority)), prose), parents: [committee] }
    : { name: committee, parents: [] }
  return true
}

const standing = /^BAN (?:BÍ THƯ|THƯỜNG VỤ) TRUNG ƯƠNG ĐOÀN(?!\p{L})/u

function setBelow(meta: Meta, organ: string): void {
  meta.issuer = { name: organs.get(bareLetters(organ)) ?? organ, parents: [meta.issuer!.name] }
}

const organs: ReadonlyMap<string, string> = new Map([
  ['BOCHINHTRI', 'Bộ Chính trị'],
  ['BANBITHU', 'Ban Bí thư'],
])
