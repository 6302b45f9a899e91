import type { Scope } from './context.ts'
import { isOfUnion } from './party-form.ts'

/** A private company; of one member it is most often the State's. */
const company =
  /^(?:(?:TỔNG )?CÔNG TY (?:CỔ PHẦN|CP|(?:TNHH|TRÁCH NHIỆM HỮU HẠN)(?!,? (?:MTV|MỘT THÀNH VIÊN)))|DOANH NGHIỆP TƯ NHÂN|DNTN|HỢP TÁC XÃ|HTX)(?!\p{L})/iu

const bound = /(?<!\p{L})(?:UBND|HĐND|(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|ĐẢNG (?:ỦY|UỶ|BỘ))(?!\p{L})/iu

/**
 * A contract, an agreement, or a paper by which one person empowers another: its parties stand in its text and sign it, no body issues it, and no register
 * numbers it.
 */
export function isOfParties({ document, nodes }: Pick<Scope, 'document' | 'nodes'>): boolean {
  const code = document?.meta.docType?.code ?? ''
  return document?.role === 'main' && nodes('issuer').length === 0 && (agreements.has(code) || (code === 'GUQ' && !document.meta.docNumber))
}

const agreements = new Set(['HĐ', 'BTT', 'BGN'])

/** The Front, the unions and societies, and companies have forms of their own, and so has what parties agree on: their texts are read as any text, and no clause binds them. What they issue with a body of the State or the Party has its form. */
export function hasOwnForm({ issue, document, nodes, textOf }: Pick<Scope, 'issue' | 'document' | 'nodes' | 'textOf'>): boolean {
  const main = issue[0] ?? { document, nodes, textOf }
  const { issuer } = main.document?.meta ?? {}
  const names = issuer ? [issuer.name, ...issuer.parents] : []
  if (!main.document || names.some((name) => bound.test(name))) return false
  return isOfParties(main) || isOfUnion(main) || names.some((name) => company.test(name))
}
