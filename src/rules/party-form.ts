import { docTypeOfCode } from '../../grammars/vocabulary/doc-types.ts'
import type { Scope } from './context.ts'

const youthUnion = /(?:Tỉnh|Thành|Quận|Huyện|Thị|Xã|Phường|Trung ương) đoàn(?! thể)|Đoàn (?:Thanh niên|TNCS)/iu

/** `14-HD/TĐTN`: a body beside the Party, as the Youth Union, that follows the Party's form under a head of its own. */
export function hasPartyForm({ document, nodes, textOf }: Pick<Scope, 'document' | 'nodes' | 'textOf'>): boolean {
  if (youthUnion.test(document?.meta.issuer?.name ?? '')) return true
  const [number] = nodes('docNumber')
  const type = number && /^Số\s{0,3}:?\s{0,9}\d{0,5}\s{0,9}-\s{0,3}(\p{Lu}\p{L}{0,4})\s?\//u.exec(textOf(number))?.[1]
  return type !== undefined && docTypeOfCode(type, 'party') !== null
}
