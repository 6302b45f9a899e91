import { append } from './append.ts'
import { createPhraseTrie } from './phrase-trie.ts'
import type { PhraseTrie } from './phrase-trie.ts'

export type System = 'party' | 'state'

/** A kind of document: the code of the official abbreviation tables, its name, and what else it is called. */
export interface DocTypeRow {
  code: string
  name: string
  systems: readonly System[]
  /** Other wordings of the name; the case and the place of tone marks do not matter. */
  variants?: readonly string[]
  /** Other codes met in symbols. */
  codes?: readonly string[]
  /** A law, code, ordinance or the Constitution: cited by its own name. */
  named?: true
  /** Common as an ordinary noun ("dự án", "hợp đồng"), so that the word with a short number is no citation. */
  common?: true
}

const state = ['state'] as const
const party = ['party'] as const
const both = ['state', 'party'] as const

/** The one kind that shares its code with another. */
export const decree = 'Sắc lệnh'
/** What the President of 1957 and the Government of the South of 1976 issued with the force of a law. */
export const decreeLaw = 'Sắc luật'

const rows: DocTypeRow[] = [
  { code: 'HP', name: 'Hiến pháp', systems: state, named: true },
  { code: 'BL', name: 'Bộ luật', systems: state, named: true },
  { code: 'Luật', name: 'Luật', systems: state, codes: ['L'], named: true },
  { code: 'PL', name: 'Pháp lệnh', systems: state, named: true },
  { code: 'L', name: 'Lệnh', systems: state, common: true },
  { code: 'NĐ', name: 'Nghị định', systems: state, variants: ['Nghị định liên bộ'] },
  // a scanner takes ô for é
  { code: 'TT', name: 'Thông tư', systems: state, variants: ['Théng tư'] },
  {
    code: 'TTLT',
    name: 'Thông tư liên tịch',
    systems: state,
    codes: ['TTLB', 'TTLN'],
    variants: ['Thông tư liên bộ', 'Thông tư liên ngành'],
  },
  { code: 'NQLT', name: 'Nghị quyết liên tịch', systems: state },
  { code: 'VBHN', name: 'Văn bản hợp nhất', systems: state },

  { code: 'NQ', name: 'Nghị quyết', systems: both, variants: ['Nghị quyét', 'Nghị quyêt'] },
  // scanners lose the second accent
  { code: 'QĐ', name: 'Quyết định', systems: both, variants: ['Quyét định', 'Quyêt định', 'Quyết định liên bộ'] },
  { code: 'CT', name: 'Chỉ thị', systems: both },
  { code: 'KL', name: 'Kết luận', systems: party },
  { code: 'QC', name: 'Quy chế', systems: both, variants: ['Quy chế phối hợp', 'Quy chế làm việc', 'Quy ché', 'Quy chê'] },
  { code: 'QyĐ', name: 'Quy định', systems: state, variants: ['Qui định'] },
  { code: 'QĐ', name: 'Quy định', systems: party, codes: ['QĐi', 'QyĐ'], variants: ['Qui định'] },
  { code: 'TT', name: 'Thông tri', systems: party },
  { code: 'HD', name: 'Hướng dẫn', systems: both, variants: ['Hướng dẫn liên ngành', 'Hướng dẫn liên tịch'] },
  { code: 'TB', name: 'Thông báo', systems: both, codes: ['TBKL'], variants: ['Thông báo kết luận', 'Thông báo Kết luận'] },
  { code: 'TC', name: 'Thông cáo', systems: both },
  { code: 'BC', name: 'Báo cáo', systems: both, codes: ['BCTĐ', 'BCTTr'] },
  {
    code: 'KH',
    name: 'Kế hoạch',
    systems: both,
    codes: ['KHPH', 'KHLT', 'KHLN'],
    variants: ['Kế hoạch liên tịch', 'Kế hoạch phối hợp', 'Kế hoạch liên ngành', 'Kế hoạch hành động', 'Ké hoạch', 'Kê hoạch'],
  },
  {
    code: 'CTr',
    name: 'Chương trình',
    systems: both,
    codes: ['CTHĐ', 'CTrHĐ', 'CTPH', 'CTrPH'],
    variants: ['Chương trình hành động', 'Chương trình phối hợp', 'Chương trình phối hợp công tác', 'Chương trình công tác'],
  },
  { code: 'ĐA', name: 'Đề án', systems: both, common: true },
  { code: 'PA', name: 'Phương án', systems: both, common: true },
  { code: 'DA', name: 'Dự án', systems: both, common: true },
  { code: 'QH', name: 'Quy hoạch', systems: both, common: true },
  { code: 'CL', name: 'Chiến lược', systems: both, common: true },
  { code: 'TTr', name: 'Tờ trình', systems: both },
  { code: 'CV', name: 'Công văn', systems: both, variants: ['Công văn hỏa tốc', 'Công văn khẩn', 'Công văn mật'] },
  { code: 'CĐ', name: 'Công điện', systems: state, variants: ['Công điện khẩn', 'Công điện hỏa tốc'] },
  {
    code: 'BB',
    name: 'Biên bản',
    systems: both,
    codes: ['BBLV', 'BBH'],
    variants: ['Biên bản ghi nhớ', 'Biên bản làm việc', 'Biên bản họp', 'Biên bản cuộc họp', 'Biên bản kiểm tra', 'Biên bản thẩm định'],
  },
  { code: 'HĐ', name: 'Hợp đồng', systems: state, common: true },
  { code: 'BGN', name: 'Bản ghi nhớ', systems: state },
  { code: 'BTT', name: 'Bản thỏa thuận', systems: state, common: true },
  { code: 'GUQ', name: 'Giấy ủy quyền', systems: state, common: true },
  { code: 'GM', name: 'Giấy mời', systems: both, variants: ['Thư mời'], common: true },
  { code: 'GGT', name: 'Giấy giới thiệu', systems: both, common: true },
  { code: 'GNP', name: 'Giấy nghỉ phép', systems: both, common: true },
  { code: 'GCN', name: 'Giấy chứng nhận', systems: both, common: true },
  { code: 'GĐĐ', name: 'Giấy đi đường', systems: both, common: true },
  { code: 'GP', name: 'Giấy phép', systems: state, common: true },
  { code: 'PG', name: 'Phiếu gửi', systems: both, common: true },
  { code: 'PC', name: 'Phiếu chuyển', systems: both, common: true, codes: ['PCVB'], variants: ['Phiếu chuyển đơn'] },
  { code: 'PB', name: 'Phiếu báo', systems: state, common: true },
  { code: 'PTr', name: 'Phiếu trình', systems: state, common: true },
  { code: 'TCg', name: 'Thư công', systems: both, common: true },
  { code: 'SY', name: 'Sao y', systems: state, variants: ['Bản sao y'], common: true },
  { code: 'TrS', name: 'Trích sao', systems: state, variants: ['Bản trích sao'], common: true },
  { code: 'SL', name: 'Sao lục', systems: state, variants: ['Bản sao lục'], common: true },
  // of 1945 to 1960; no table has its code, the numbers print this
  { code: 'SL', name: decree, systems: state },
  // of 1957 to 1976; so too `004-SLt`, though those of 1976 print `02-SL/76`
  { code: 'SLt', name: decreeLaw, systems: state },
  // of 1945 to 1950; its numbers print the ministry's code
  { code: 'TLh', name: 'Thông lệnh', systems: state, variants: ['Thông lệnh liên bộ'] },
  { code: 'BS', name: 'Bản sao', systems: party, variants: ['Bản sao văn bản'], common: true },

  { code: 'CLCT', name: 'Cương lĩnh chính trị', systems: party, common: true },
  { code: 'ĐL', name: 'Điều lệ', systems: both, variants: ['Điều lệ Đảng'], common: true },
  { code: 'TBo', name: 'Tuyên bố', systems: party, common: true },
  { code: 'LKG', name: 'Lời kêu gọi', systems: party, common: true },
]

/** Kinds of State documents that are legal normative texts, whatever their number; what is consolidated is one (Pháp lệnh 01/2012, Điều 1). */
export const normativeTypes: ReadonlySet<string> = new Set(['HP', 'BL', 'Luật', 'PL', 'L', 'NĐ', 'TT', 'TTLT', 'NQLT', 'VBHN'])

let byName: PhraseTrie<DocTypeRow[]> | null = null
let byCode: Map<string, DocTypeRow[]> | null = null

export const docTypes: readonly DocTypeRow[] = rows

/** The kind of document whose name stands at `at` (longest wording, any case), and where the name ends. */
export function docTypeOfName(text: string, at = 0, system?: System): { type: DocTypeRow; end: number } | null {
  byName ??= indexNames()
  const match = byName.match(text, at)
  return match && { type: pick(match.value, system)!, end: match.end }
}

/** The kind of document that a code in a symbol stands for (`NQ`, `TTr`, `QĐ`), the given system's before the other's. */
export function docTypeOfCode(code: string, system?: System): DocTypeRow | null {
  byCode ??= indexCodes()
  return pick(byCode.get(code) ?? byCode.get(code.toUpperCase()) ?? [], system)
}

export function addDocTypes(more: readonly DocTypeRow[]): void {
  rows.push(...more)
  byName = byCode = null
}

function pick(candidates: readonly DocTypeRow[], system: System | undefined): DocTypeRow | null {
  return (system && candidates.find((row) => row.systems.includes(system))) ?? candidates[0] ?? null
}

function indexNames(): PhraseTrie<DocTypeRow[]> {
  const lists = new Map<string, DocTypeRow[]>()
  for (const row of rows) for (const name of [row.name, ...(row.variants ?? [])]) append(lists, name, row)
  for (const row of rows) for (const name of gluedNames(row)) append(lists, name, row)
  return createPhraseTrie(lists)
}

/** Converters lose the blank within a name or behind it: "Nghịđịnh 08/2015/NĐ-CP", "Nghị quyếtsố 27/2004/QH11". */
export function gluedNames({ name, common }: DocTypeRow): string[] {
  return common || !name.includes(' ') ? [] : [name.replaceAll(' ', ''), `${name}số`]
}

/** `TTr` is found as `TTR` too (all-capital text), unless another type has that very code. */
function indexCodes(): Map<string, DocTypeRow[]> {
  const index = new Map<string, DocTypeRow[]>()
  for (const row of rows) append(index, row.code, row)
  for (const row of rows) for (const code of row.codes ?? []) append(index, code, row)
  for (const [code, list] of [...index]) if (!index.has(code.toUpperCase())) index.set(code.toUpperCase(), list)
  return index
}
