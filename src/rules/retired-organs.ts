// Codes of ministries that the reorganisation of 01/3/2025 (NQ 176/2025/QH15) merged, and what they were merged into.
const merged = new Map([
  ['BKHĐT', 'BTC'],
  ['BGTVT', 'BXD'],
  ['BNNPTNT', 'BNNMT'],
  ['BTNMT', 'BNNMT'],
  ['BTTTT', 'BKHCN'],
  ['BLĐTBXH', 'BNV'],
  ['UBDT', 'BDTTG'],
])

/** The retired organ whose code a symbol has (`TT-BTTTT`, `BKHĐT-QLĐT`). */
export function retiredOrgan(symbol: string): { code: string; into: string } | null {
  for (const code of symbol.split(/[-/]/)) {
    const into = merged.get(code)
    if (into) return { code, into }
  }
  return null
}

/** The district level ended with 30/6/2025. A `thành phố` may be a province's or one of the centre, and an organ may have a village of the name. */
const district =
  /^(?:(?:UBND|HĐND|[ỦU][ỶY] ban nhân dân|Hội đồng nhân dân|Đảng bộ|Ban Chấp hành Đảng bộ)\s(?:huyện|quận|thị xã)|(?:huyện|quận|thị)\s[ủu][ỷy])(?!\p{L})/iu

export const districtEnd = '2025-07-01'
export const isDistrictOrgan = (name: string | null | undefined) =>
  district.test((name ?? '').normalize('NFC').replaceAll('Uỷ', 'Ủy').replaceAll('uỷ', 'ủy'))
