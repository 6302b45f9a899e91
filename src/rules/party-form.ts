import { massOrganisation } from '../../grammars/structure/phrases/index.ts'
import { docTypeOfCode } from '../../grammars/vocabulary/doc-types.ts'
import type { Scope } from './context.ts'
import { decree30, guideline05 } from './regulations.ts'

const youthUnion = /(?:Tỉnh|Thành|Quận|Huyện|Thị|Xã|Phường|Trung ương) đoàn(?! thể)|Đoàn (?:Thanh niên|TNCS)/iu

const titleOfYouthUnion = /ĐOÀN\s(?:TNCS|THANH\sNIÊN\sCỘNG\sSẢN)\sHỒ\sCHÍ\sMINH/u

/** Bodies beside the Party and the State (unions, societies, the Front) have forms of their own: another title line, with a star or without, "Số" with a colon or without. */
export function isOfUnion({ document, nodes, textOf }: Pick<Scope, 'document' | 'nodes' | 'textOf'>): boolean {
  if ([document?.meta.issuer?.name ?? '', ...nodes('issuer').map(textOf)].some((name) => massOrganisation.test(name.trim()))) return true
  // `ĐOÀN TNCS HỒ CHÍ MINH` / `BAN CHẤP HÀNH TỈNH …`: its title line tells
  return nodes('motto').some((motto) => titleOfYouthUnion.test(textOf(motto)))
}

/** `14-HD/TĐTN`: a body beside the Party, as the Youth Union, that follows the Party's form under a head of its own. */
export function hasPartyForm({ document, nodes, textOf }: Pick<Scope, 'document' | 'nodes' | 'textOf'>): boolean {
  if (youthUnion.test(document?.meta.issuer?.name ?? '')) return true
  const [number] = nodes('docNumber')
  const type = number && /^Số\s{0,3}:?\s{0,9}\d{0,5}\s{0,9}-\s{0,3}(\p{Lu}\p{L}{0,4})\s?\//u.exec(textOf(number))?.[1]
  return type !== undefined && docTypeOfCode(type, 'party') !== null
}

/** Whether the form that is in force now held on the document's day; where the day is not known it may not have. */
export const hasFormOfToday = ({ date, regime }: Pick<Scope, 'date' | 'regime'>): boolean =>
  date !== null && date >= (regime === 'party' ? guideline05 : decree30)
